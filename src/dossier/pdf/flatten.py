"""What annotations and fields show, as forms with the matrix that puts them on the page."""

from dataclasses import dataclass
from typing import Final

import pikepdf

from dossier.pdf.boxes import Box, Matrix, ordered
from dossier.pdf.fill import Filler
from dossier.pdf.layers import Layers
from dossier.pdf.marks import SEEN_BY_US
from dossier.pdf.plain import named, worded
from dossier.pdf.source import annotations, box

_HIDDEN, _NO_VIEW = 2, 32
_NEVER_DRAWN: Final = frozenset(("/Popup", "/Link"))
"""A popup shows on a click; the border of a link is not part of the paper."""
_WITHOUT_COMMENT: Final = frozenset(("/Popup", "/Link", "/Widget", "/FreeText"))
"""A popup repeats the words of another; those of a free text are on the page."""
_IDENTITY: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


@dataclass(frozen=True)
class Appearance:
    """A form and where it goes on the page."""

    form: pikepdf.Object
    matrix: Matrix


@dataclass(frozen=True)
class Flattened:
    """The appearances of a page, the lowest first.

    `ours` are the rectangles of fields that PDFium draws its own way or, because the form doesn't
    list them, not at all (a merged file often lists none, and Acrobat shows them). `layered` are
    the places of annotations that a layer hides. `missing` counts those that bring no appearance
    and aren't drawn by us, `comments` those with words that open on a click, `small` are fields
    whose text is too small to read on paper.
    """

    appearances: tuple[Appearance, ...] = ()
    ours: tuple[Box, ...] = ()
    layered: tuple[int, ...] = ()
    links: int = 0
    missing: int = 0
    comments: int = 0
    small: int = 0

    @property
    def draws(self) -> bool:
        """Whether anything but links is on the page."""
        return bool(self.appearances or self.missing)


def flatten(page: pikepdf.Object, layers: Layers, filler: Filler) -> Flattened:
    """Find what the annotations of a page show on a screen; fields come on top, as viewers do."""
    listed = list(annotations(page))
    small = filler.small
    links = sum(one.get("/Subtype") == "/Link" for one in listed)
    comments = sum(_comments(one) for one in listed)
    seen = [one for one in listed if _on_screen(one, layers)]
    widgets = [one for one in seen if one.get("/Subtype") == "/Widget"]
    others = [one for one in seen if one.get("/Subtype") != "/Widget"]
    brought = [(one, appearance_of(one)) for one in others]
    drawn = [(one, form or _marked(one, filler)) for one, form in brought]
    under = [_placed(form, one) for one, form in drawn]
    missing = sum(form is None and not _has_states(one) for one, form in drawn)
    ours = [
        ordered(rectangle)
        for one, form in brought
        if form is None and named(one.get("/Subtype")) in SEEN_BY_US
        if (rectangle := box(one.get("/Rect"))) is not None
    ]
    fields: list[Appearance | None] = []
    for one in widgets:
        form = appearance_of(one)
        empty = form is None and _has_states(one) and not filler.redraws
        draws = filler.wants(one, form) and not empty
        rectangle = box(one.get("/Rect"))
        if rectangle is not None and (draws or not filler.in_form(one)):
            ours.append(ordered(rectangle))
        if draws:
            form = filler.draw(one, form)
        fields.append(_placed(form, one))
    appearances = tuple(one for one in (*under, *fields) if one is not None)
    return Flattened(
        appearances,
        tuple(ours),
        _layered(page, layers),
        links,
        missing,
        comments,
        filler.small - small,
    )


def _comments(annotation: pikepdf.Object) -> bool:
    silent = named(annotation.get("/Subtype")) in _WITHOUT_COMMENT
    return not silent and bool(worded(annotation.get("/Contents")).strip())


def _marked(annotation: pikepdf.Object, filler: Filler) -> pikepdf.Object | None:
    return None if _has_states(annotation) else filler.mark(annotation)


def _layered(page: pikepdf.Object, layers: Layers) -> tuple[int, ...]:
    listed = page.get("/Annots")
    places = enumerate(listed) if isinstance(listed, pikepdf.Array) else ()
    return tuple(
        place
        for place, one in places
        if isinstance(one, pikepdf.Dictionary) and layers.hidden(one.get("/OC"))
    )


def _on_screen(annotation: pikepdf.Object, layers: Layers) -> bool:
    flags = annotation.get("/F")
    if isinstance(flags, int) and flags & (_HIDDEN | _NO_VIEW):
        return False
    if named(annotation.get("/Subtype")) in _NEVER_DRAWN:
        return False
    return not layers.hidden(annotation.get("/OC"))


def appearance_of(annotation: pikepdf.Object) -> pikepdf.Object | None:
    """The normal appearance in the state the annotation is in. ISO 32000-1, 12.5.5."""
    drawn = annotation.get("/AP")
    normal = drawn.get("/N") if isinstance(drawn, pikepdf.Dictionary) else None
    if isinstance(normal, pikepdf.Stream):
        return normal
    if not isinstance(normal, pikepdf.Dictionary):
        return None
    state = annotation.get("/AS")
    if state is None:
        parent = annotation.get("/Parent")
        state = annotation.get("/V")
        if state is None and isinstance(parent, pikepdf.Dictionary):
            state = parent.get("/V")
    found = normal.get(state) if isinstance(state, pikepdf.Name) else None
    return found if isinstance(found, pikepdf.Stream) else None


def _has_states(annotation: pikepdf.Object) -> bool:
    """Whether the appearance is one of several states: none for this one means that it is empty."""
    drawn = annotation.get("/AP")
    normal = drawn.get("/N") if isinstance(drawn, pikepdf.Dictionary) else None
    return isinstance(normal, pikepdf.Dictionary) and not isinstance(normal, pikepdf.Stream)


def _matrix(form: pikepdf.Object) -> Matrix:
    value = form.get("/Matrix")
    if isinstance(value, pikepdf.Array) and len(value) == len(_IDENTITY):
        try:
            a, b, c, d, e, f = (float(one) for one in value)
        except (TypeError, ValueError, NotImplementedError):
            return _IDENTITY
        return (a, b, c, d, e, f)
    return _IDENTITY


def _bounds(corners: Box, matrix: Matrix) -> Box:
    """The upright box around a box that a matrix has moved."""
    a, b, c, d, e, f = matrix
    x0, y0, x1, y1 = corners
    points = [
        (a * x + c * y + e, b * x + d * y + f) for x, y in ((x0, y0), (x1, y0), (x0, y1), (x1, y1))
    ]
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return (min(xs), min(ys), max(xs), max(ys))


def _placed(form: pikepdf.Object | None, annotation: pikepdf.Object) -> Appearance | None:
    matrix = _fitted(form, annotation) if form is not None else None
    return Appearance(form, matrix) if form is not None and matrix is not None else None


def _fitted(form: pikepdf.Object, annotation: pikepdf.Object) -> Matrix | None:
    """The matrix that fits the form's box into the rectangle of the annotation (12.5.5)."""
    rectangle, bounds = box(annotation.get("/Rect")), box(form.get("/BBox"))
    if rectangle is None or bounds is None:
        return None
    x0, y0, x1, y1 = ordered(rectangle)
    u0, v0, u1, v1 = _bounds(ordered(bounds), _matrix(form))
    if u1 <= u0 or v1 <= v0:
        return None
    sx, sy = (x1 - x0) / (u1 - u0), (y1 - y0) / (v1 - v0)
    return (sx, 0.0, 0.0, sy, x0 - u0 * sx, y0 - v0 * sy)
