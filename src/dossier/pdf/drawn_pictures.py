"""Finds the pictures that a page draws, and how many dots an inch each has where it is drawn."""

import io
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

import pikepdf

from dossier.pdf.boxes import Box, Matrix
from dossier.pdf.plain import named
from dossier.pdf.source import box
from dossier.pdf.streams import Instruction, Unreadable, decoded, operator_of, parsed

_INCH: Final = 72.0
_IMAGE: Final = b"/Subtype /Image"
_ORDERS: Final = "q Q cm Do"
_LARGE: Final = 0.25
"""Share of a page that a large picture fills."""
_DEEPEST: Final = 12
_MOST_FORMS: Final = 2_000
"""Forms that are looked into for one page; one that draws more is left alone."""
_ELSEWHERE: Final = ("/Pattern", "/Font", "/ExtGState", "/Shading")
IDENTITY: Final[Matrix] = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
Place = tuple[int, int]


@dataclass
class Drawn:
    """A picture and the fewest dots an inch it has, of all places where it is drawn."""

    stream: pikepdf.Object
    dots: float


class Finder:
    """Looks at pages one by one; what it found is in `pictures`, by number of object.

    `barred` are pictures that patterns or letters draw too, where their size isn't known.
    """

    def __init__(self) -> None:
        self.pictures: dict[Place, Drawn] = {}
        self.barred: set[Place] = set()
        self._elsewhere: set[Place] = set()
        self._left = _MOST_FORMS
        self._here: dict[Place, float] = {}

    def look(self, content: bytes, resources: object, matrix: Matrix) -> dict[Place, float]:
        """Look at a content; gives the pictures in it with the fewest dots an inch each has."""
        self._left, self._here = _MOST_FORMS, {}
        self._content(content, resources, matrix, 0)
        return self._here

    def look_at_form(self, form: pikepdf.Object) -> dict[Place, float]:
        """Look at a form that is a whole upright page; otherwise like `look`."""
        self._left, self._here = _MOST_FORMS, {}
        self._form(form, IDENTITY, 0)
        return self._here

    def large(self, found: dict[Place, float], page: Box | None) -> dict[Place, float]:
        """Give those of the pictures found on a page, whose box is given, that fill much of it."""
        x0, y0, x1, y1 = page or (0.0, 0.0, 0.0, 0.0)
        least = abs((x1 - x0) * (y1 - y0)) * _LARGE
        return {
            place: dots
            for place, dots in found.items()
            if _inches(self.pictures[place].stream, dots) * _INCH * _INCH >= least
        }

    def _form(self, form: pikepdf.Object, matrix: Matrix, depth: int) -> None:
        resources = form.get("/Resources")
        if depth > _DEEPEST or self._left <= 0:
            self._bar(form, depth)
            return
        self._left -= 1
        if _has_objects(resources) or depth == 0:
            try:
                content = decoded(form)
            except Unreadable:
                self._bar(form, depth)
                return
            self._content(content, resources, _times(matrix_of(form), matrix), depth)

    def _content(self, content: bytes, resources: object, matrix: Matrix, depth: int) -> None:
        if not isinstance(resources, pikepdf.Dictionary):
            return
        self._bar_elsewhere(resources)
        objects = resources.get("/XObject")
        if not isinstance(objects, pikepdf.Dictionary):
            return
        try:
            with parsed(content, _ORDERS) as orders:
                for name, at in _drawings(orders, matrix):
                    one = objects.get(name)
                    if isinstance(one, pikepdf.Stream):
                        self._drawn(one, at, depth)
        except Unreadable:
            self._bar(resources, depth)

    def _drawn(self, one: pikepdf.Object, at: Matrix, depth: int) -> None:
        kind = named(one.get("/Subtype"))
        if kind == "/Form":
            self._form(one, at, depth + 1)
        elif kind == "/Image":
            dots = dots_of(one, at)
            if dots > 0:
                self._here[one.objgen] = min(self._here.get(one.objgen, dots), dots)
                known = self.pictures.setdefault(one.objgen, Drawn(one, dots))
                known.dots = min(known.dots, dots)

    def _bar_elsewhere(self, resources: pikepdf.Object) -> None:
        for key in _ELSEWHERE:
            if key in resources:
                self._bar(resources[key], 0)

    def _bar(self, holder: object, depth: int) -> None:
        """Bar every picture below something that wasn't followed."""
        waiting: list[tuple[object, int]] = [(holder, depth)]
        while waiting:
            one, deep = waiting.pop()
            if not isinstance(one, pikepdf.Object):
                continue
            if one.is_indirect:
                if one.objgen in self._elsewhere:
                    continue
                self._elsewhere.add(one.objgen)
            if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == "/Image":
                self.barred.add(one.objgen)
            waiting += [(value, deep + 1) for value in _inside(one)]


def dots_of_copy(page: bytes) -> int:
    """Give the dots an inch of the coarsest large picture in a safe copy of one page, 0 for none.

    A large one fills a quarter of the page: a coarse seal in a letterhead doesn't count.
    """
    if _IMAGE not in page:  # most pages of text have none: that is seen without opening them
        return 0
    with pikepdf.open(io.BytesIO(page), suppress_warnings=True) as copy:
        finder = Finder()
        found = finder.look_at_form(copy.pages[0].obj.Resources.XObject.P)
        large = finder.large(found, box(copy.pages[0].obj.get("/MediaBox")))
        return round(min(large.values(), default=0.0))


def matrix_of(form: pikepdf.Object) -> Matrix:
    """The matrix of a form; that which changes nothing if it has none."""
    given = form.get("/Matrix")
    return (_numbers(list(given)) if isinstance(given, pikepdf.Array) else None) or IDENTITY


def _inches(picture: pikepdf.Object, dots: float) -> float:
    """Square inches that a picture fills with so many dots an inch."""
    across, down = _sides(picture)
    return across / dots * (down / dots)


def dots_of(picture: pikepdf.Object, at: Matrix) -> float:
    """Dots an inch of a picture whose unit square a matrix places: the fewer of both ways."""
    a, b, c, d, _, _ = at
    wide, high = math.hypot(a, b) / _INCH, math.hypot(c, d) / _INCH
    across, down = _sides(picture)
    return min(across / wide, down / high) if min(wide, high) > 0 else 0.0


def _sides(picture: pikepdf.Object) -> tuple[float, float]:
    sides = (picture.get("/Width"), picture.get("/Height"))
    across, down = (float(side) if isinstance(side, int) else 0.0 for side in sides)
    return across, down


def _drawings(orders: Iterable[Instruction], matrix: Matrix) -> Iterator[tuple[str, Matrix]]:
    """Give the name of each object that is drawn, with the matrix it is drawn under."""
    kept: list[Matrix] = []
    for one in orders:
        match operator_of(one):
            case "q":
                kept.append(matrix)
            case "Q":
                matrix = kept.pop() if kept else matrix
            case "cm":
                given = _numbers(_operands(one))
                matrix = _times(given, matrix) if given is not None else matrix
            case "Do":
                yield named(next(iter(_operands(one)), None)), matrix
            case _:
                pass


def _operands(one: Instruction) -> list[object]:
    return list(one.operands) if isinstance(one, pikepdf.ContentStreamInstruction) else []


def _numbers(given: list[object]) -> Matrix | None:
    plain = [float(one) for one in given if isinstance(one, int | float | Decimal)]
    if len(plain) != len(IDENTITY) or len(given) != len(IDENTITY):
        return None
    a, b, c, d, e, f = plain
    return (a, b, c, d, e, f)


def _times(first: Matrix, then: Matrix) -> Matrix:
    a, b, c, d, e, f = first
    g, h, i, j, x, y = then
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + x,
        e * h + f * j + y,
    )


def _has_objects(resources: object) -> bool:
    return isinstance(resources, pikepdf.Dictionary) and "/XObject" in resources


def _inside(one: pikepdf.Object) -> list[object]:
    if isinstance(one, pikepdf.Stream | pikepdf.Dictionary):
        return [one[key] for key in one.keys() if key != "/Parent"]  # noqa: SIM118 - no mapping
    return list(one) if isinstance(one, pikepdf.Array) else []
