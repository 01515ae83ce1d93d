"""Gives the fields of a form that bring no picture of what they say one of their own."""

from collections.abc import Iterable, Iterator
from typing import Final

import pikepdf

from dossier.pdf import fields, marks
from dossier.pdf.boxes import Box, ordered
from dossier.pdf.draw import FontBook
from dossier.pdf.embed import embed
from dossier.pdf.ink import FILLS, STROKES, colour, weight
from dossier.pdf.objects import numbers
from dossier.pdf.plain import named, worded
from dossier.pdf.source import box, form_fields, inherited
from dossier.pdf.streams import Instruction, Unreadable, decoded, operator_of, parsed

_BORROWS: Final = frozenset(
    ("Tj", "TJ", "'", '"', "Do", "Tf", "gs", "sh", "cs", "CS", "scn", "SCN")
)
_PUSH: Final = 1 << 16
_TURNS: Final = {
    90: (0, 1, -1, 0, 0, 0),
    180: (-1, 0, 0, -1, 0, 0),
    270: (0, -1, 1, 0, 0, 0),
}


class Filler:
    """Draws fields of one document; `finish` embeds the fonts when all are drawn."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self._pdf = pdf
        form = pdf.Root.get("/AcroForm")
        self._form = form if isinstance(form, pikepdf.Dictionary) else pikepdf.Dictionary()
        self._book = FontBook()
        self._drawn: list[tuple[pikepdf.Object, frozenset[str]]] = []
        self.undrawable: set[str] = set()
        self.small = 0
        """How many fields were drawn whose text is too small to read on paper."""
        listed = form_fields(self._form.get("/Fields"))
        # A field without a name is none to PDFium.
        self._listed = {one.objgen for one in listed if worded(inherited(one, "/T"))}
        self.redraws = self._form.get("/NeedAppearances") is True
        """Whether the file says that pictures of text fields are out of date."""

    def in_form(self, widget: pikepdf.Object) -> bool:
        """Whether the form lists this widget."""
        return widget.objgen in self._listed

    def wants(self, widget: pikepdf.Object, brought: pikepdf.Object | None) -> bool:
        """Whether we draw this widget: it brings no picture, or an outdated one of a text."""
        kind = named(inherited(widget, "/FT"))
        if brought is not None:
            return self.redraws and (kind == "/Ch" or bool(fields.value_of(widget).strip()))
        return kind in {"/Tx", "/Ch"} or (kind == "/Btn" and not _is_push(widget))

    def draw(self, widget: pikepdf.Object, brought: pikepdf.Object | None) -> pikepdf.Object | None:
        """A form that shows the widget, or None where there is nothing to see."""
        rectangle = box(widget.get("/Rect"))
        if rectangle is None:
            return None
        x0, y0, x1, y1 = ordered(rectangle)
        turn = _turn(widget)
        wide, high = (y1 - y0, x1 - x0) if turn % 180 else (x1 - x0, y1 - y0)
        behind = _without_text(brought) if brought is not None else None
        parts = [] if behind is not None else list(_frame(widget, wide, high))
        used: frozenset[str] = frozenset()
        field = fields.field_of(widget, self._form)
        if field is not None:
            drawn = self._drawn_field(field)
            used = drawn.fonts
            parts.append(drawn.operators)
        if not parts and behind is None:
            return None
        return self._as_form(b"\n".join(parts), behind, used, (wide, high, turn))

    def _as_form(
        self,
        operators: bytes,
        behind: bytes | None,
        used: frozenset[str],
        shape: tuple[float, float, int],
    ) -> pikepdf.Object:
        wide, high, turn = shape
        form = pikepdf.Stream(self._pdf, (behind or b"") + b"\n" + operators)
        form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        form.BBox = pikepdf.Array([0, 0, round(wide, 3), round(high, 3)])
        if turn in _TURNS:
            form.Matrix = pikepdf.Array(_TURNS[turn])
        form.Resources = pikepdf.Dictionary()
        self._drawn.append((form, used))
        return form

    def mark(self, annotation: pikepdf.Object) -> pikepdf.Object | None:
        """A form that shows markup without a picture of its own, or None if we don't know how."""
        rectangle = box(annotation.get("/Rect"))
        if rectangle is None:
            return None
        if annotation.get("/Subtype") == "/FreeText":
            return self._free_text(annotation, ordered(rectangle))
        shown = marks.operators(annotation)
        if not shown:
            return None
        form = self._as_form(b"/G gs " + shown, None, frozenset(), (0, 0, 0))
        form.BBox = pikepdf.Array(ordered(rectangle))
        form.Resources.ExtGState = pikepdf.Dictionary(G=marks.look(annotation))
        return form

    def _free_text(self, annotation: pikepdf.Object, rectangle: Box) -> pikepdf.Object | None:
        field = fields.note_of(annotation, self._form)
        if field is None:
            return None
        drawn = self._drawn_field(field)
        x0, y0, x1, y1 = rectangle
        return self._as_form(drawn.operators, None, drawn.fonts, (x1 - x0, y1 - y0, 0))

    def _drawn_field(self, field: fields.Field) -> fields.DrawnField:
        drawn = fields.draw(field, self._book)
        self.undrawable.update(drawn.missing)
        self.small += drawn.small
        return drawn

    def finish(self) -> None:
        """Embed the fonts. Call it once, after the last `draw` and before anything is copied."""
        fonts = embed(self._book, self._pdf)
        for form, used in self._drawn:
            if used:
                form.Resources.Font = pikepdf.Dictionary(
                    {f"/{name}": fonts[name] for name in sorted(used)}
                )


def _is_push(widget: pikepdf.Object) -> bool:
    flags = inherited(widget, "/Ff")
    return isinstance(flags, int) and bool(flags & _PUSH)


def _turn(widget: pikepdf.Object) -> int:
    look = widget.get("/MK")
    turn = look.get("/R") if isinstance(look, pikepdf.Dictionary) else 0
    return turn % 360 if isinstance(turn, int) else 0


def _frame(widget: pikepdf.Object, wide: float, high: float) -> Iterator[bytes]:
    """Background, border and cross of a widget (ISO 32000-1, 12.5.6.19)."""
    look = widget.get("/MK")
    if isinstance(look, pikepdf.Dictionary):
        if ground := colour(look.get("/BG"), FILLS):
            yield b"q %b 0 0 %.2f %.2f re f Q" % (ground, wide, high)
        if line := colour(look.get("/BC"), STROKES):
            width = weight(widget)
            inner = (width / 2, width / 2, wide - width, high - width)
            yield b"q %b %.2f w %b re S Q" % (line, width, numbers(inner)[1:-1])
    if _ticked(widget):
        x, y = wide * 0.2, high * 0.2
        cross = (x, y, wide - x, high - y, x, high - y, wide - x, y)
        yield b"q 1 w %.2f %.2f m %.2f %.2f l %.2f %.2f m %.2f %.2f l S Q" % cross


def _ticked(widget: pikepdf.Object) -> bool:
    """Whether a box without pictures of its states is ticked: by its state, else by its value."""
    if named(inherited(widget, "/FT")) != "/Btn":
        return False
    state = widget.get("/AS") or inherited(widget, "/V")
    return named(state) not in {"", "/Off"}


def _without_text(brought: pikepdf.Object) -> bytes | None:
    """What a field's own picture shows behind its text, or None where it doesn't set it apart."""
    try:
        with parsed(decoded(brought)) as instructions:
            kept = list(_outside_text(instructions))
            if any(operator_of(one) in _BORROWS for one in kept):
                return None  # it would need resources of its own
            return pikepdf.unparse_content_stream(kept)
    except Unreadable:
        return None


def _outside_text(
    instructions: Iterable[Instruction],
) -> Iterator[Instruction]:
    """Leave out what stands between `/Tx BMC` and its `EMC` (12.7.3.3)."""
    depth = 0
    for one in instructions:
        operator = operator_of(one)
        opens = operator in {"BMC", "BDC"}
        if depth or (opens and named(next(iter(one.operands), None)) == "/Tx"):
            depth += opens - (operator == "EMC")
        elif not opens and operator != "EMC":
            yield one
