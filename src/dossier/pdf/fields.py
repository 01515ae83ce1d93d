"""Draws a form field's value where the file brings no picture of it, in the bundled fonts."""

import re
from dataclasses import dataclass, replace
from typing import Final

import pikepdf

from dossier.pdf.bidi import base_level
from dossier.pdf.boxes import ordered
from dossier.pdf.draw import FontBook, Sheet, text_width
from dossier.pdf.fonts import Family
from dossier.pdf.lines import set_text
from dossier.pdf.plain import named, worded
from dossier.pdf.ruled import ruled
from dossier.pdf.shape import Style, uncovered
from dossier.pdf.source import box, inherited

_MULTILINE, _PASSWORD, _COMB = 1 << 12, 1 << 13, 1 << 24
_PADDING: Final = 2.0
_LARGEST, _SMALLEST = 12.0, 4.0
_READABLE: Final = 7.0
_LEAST: Final = 0.5
"""A size at which nobody reads anything on paper: still it stands there, and can be enlarged."""
_STEP: Final = 0.9
_LEADING: Final = 1.18
_FALL: Final = 0.35
"""From the middle of a line down to its baseline, in em."""
_LONGEST: Final = 20_000
_FONT: Final = re.compile(r"/(\S+)\s+([\d.]+)\s+Tf")
_COLOUR: Final = re.compile(r"((?:[\d.]+\s+){1,4})(g|rg|k)\b")
_OPERANDS: Final = {"g": 1, "rg": 3, "k": 4}


@dataclass(frozen=True)
class Looks:
    """How a field wants its text: size 0 fits it, `side` is 0 left, 1 centre, 2 right.

    `ruled` is the distance of lines that the form has drawn under the text; 0 where it has none.
    """

    family: Family
    bold: bool
    size: float
    colour: bytes
    side: int
    ruled: float = 0.0

    def style(self, size: float, leading: float = 0.0) -> Style:
        """The style at a size."""
        return Style(self.family, size, leading or size * _LEADING, bold=self.bold)


@dataclass(frozen=True)
class Field:
    """A text or choice field as its widget shows it."""

    text: str
    width: float
    height: float
    flags: int
    cells: int
    looks: Looks


def value_of(widget: pikepdf.Object) -> str:
    """What a text or choice field says; empty for other fields."""
    kind, value = named(inherited(widget, "/FT")), inherited(widget, "/V")
    if kind not in {"/Tx", "/Ch"}:
        return ""
    if isinstance(value, pikepdf.Stream):
        value = pikepdf.String(value.read_bytes().decode("utf-8", "replace"))
    values = list(value) if isinstance(value, pikepdf.Array) else [value]
    texts = [worded(one) for one in values]
    shown = _displayed(widget) if kind == "/Ch" else {}
    return "\n".join(shown.get(text, text) for text in texts)[:_LONGEST].replace("\r\n", "\n")


def _displayed(widget: pikepdf.Object) -> dict[str, str]:
    """What a choice shows for what it stores."""
    options = inherited(widget, "/Opt")
    pairs = list(options) if isinstance(options, pikepdf.Array) else []
    return {
        worded(pair[0]): worded(pair[1])
        for pair in pairs
        if isinstance(pair, pikepdf.Array) and len(pair) > 1
    }


def field_of(widget: pikepdf.Object, form: pikepdf.Object) -> Field | None:
    """Read a field, or None where there is nothing to draw."""
    text, rectangle = value_of(widget), box(widget.get("/Rect"))
    if not text.strip() or rectangle is None:
        return None
    x0, y0, x1, y1 = ordered(rectangle)
    wide, high = x1 - x0, y1 - y0
    if _turn(widget) % 180:
        wide, high = high, wide
    flags, longest = _whole(inherited(widget, "/Ff")), _whole(inherited(widget, "/MaxLen"))
    if flags & _PASSWORD:
        text = "*" * len(text)
    looks = _looks(widget, form)
    if flags & _MULTILINE:
        looks = replace(looks, ruled=ruled(widget, form))
    return Field(text, wide, high, flags, longest, looks)


def note_of(annotation: pikepdf.Object, form: pikepdf.Object) -> Field | None:
    """A text that was written on the page, or None where it says nothing."""
    text, rectangle = worded(annotation.get("/Contents")), box(annotation.get("/Rect"))
    if not text.strip() or rectangle is None:
        return None
    x0, y0, x1, y1 = ordered(rectangle)
    text = text[:_LONGEST].replace("\r\n", "\n").replace("\r", "\n")
    return Field(text, x1 - x0, y1 - y0, _MULTILINE, 0, _looks(annotation, form))


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0


def _turn(widget: pikepdf.Object) -> int:
    look = widget.get("/MK")
    return _whole(look.get("/R")) % 360 if isinstance(look, pikepdf.Dictionary) else 0


def _looks(widget: pikepdf.Object, form: pikepdf.Object) -> Looks:
    given = inherited(widget, "/DA") or form.get("/DA")
    text = worded(given)
    font = _FONT.search(text)
    name = font[1].lower() if font else ""
    serif = any(part in name for part in ("tim", "roman", "serif", "tiro"))
    side = inherited(widget, "/Q")
    return Looks(
        family="serif" if serif and "sans" not in name else "sans",
        bold="bo" in name,
        size=float(font[2]) if font else 0.0,
        colour=_colour(text),
        side=_whole(side if side is not None else form.get("/Q")),
    )


def _colour(text: str) -> bytes:
    found = _COLOUR.search(text)
    if found is None or len(found[1].split()) != _OPERANDS[found[2]]:
        return b"0 g"
    return found[0].encode("ascii")


@dataclass(frozen=True)
class DrawnField:
    """A field at [0 0 width height]: operators, fonts they use, letters that no font has.

    `small` says that its text only fits in a size that nobody reads on paper.
    """

    operators: bytes
    fonts: frozenset[str]
    missing: tuple[str, ...]
    small: bool


def draw(field: Field, book: FontBook) -> DrawnField:
    """Draw a field. Text gets as small as it has to be: none of it is ever cut off."""
    sheet = Sheet(field.width, field.height, book)
    if field.flags & _COMB and 0 < len(field.text) <= field.cells:
        size = _in_cells(sheet, field)
    elif field.flags & _MULTILINE or "\n" in field.text:
        size = _in_lines(sheet, field)
    else:
        size = _on_line(sheet, field)
    clip = b"q 0 0 %.2f %.2f re W n %b\n" % (field.width, field.height, field.looks.colour)
    operators = clip + sheet.content + b"\nQ"
    return DrawnField(operators, sheet.fonts, uncovered(field.text), size < _SMALLEST)


def _on_line(sheet: Sheet, field: Field) -> float:
    room = max(field.width - 2 * _PADDING, field.width / 2)
    size = field.looks.size or min(_LARGEST, max(_SMALLEST, field.height * 0.7))
    wide = text_width(field.text, field.looks.style(size))
    if wide > room:
        size = max(_LEAST, size * room / wide)
    side = field.looks.side or (2 if base_level(field.text) else 0)
    x = (_PADDING, field.width / 2, field.width - _PADDING)[min(side, 2)]
    align = ("left", "centre", "right")[min(side, 2)]
    sheet.text(x, field.height / 2 - _FALL * size, field.text, field.looks.style(size), align)
    return size


def _in_lines(sheet: Sheet, field: Field) -> float:
    room, size = max(field.width - 2 * _PADDING, 1.0), field.looks.size or _LARGEST
    align = ("left", "centre", "right")[min(field.looks.side, 2)]
    if (at := _on_rules(field, room, size)) is not None:
        block = set_text(field.text, field.looks.style(at, field.looks.ruled), room)
        sheet.block(_PADDING, field.height, block, align=align, within=room)
        return at
    block = set_text(field.text, field.looks.style(size), room)
    while block.height > field.height - _PADDING and size > _LEAST:
        size = max(_SMALLEST, size - 0.5) if size > _SMALLEST else size * _STEP
        block = set_text(field.text, field.looks.style(size), room)
    sheet.block(_PADDING, field.height - _PADDING / 2, block, align=align, within=room)
    return size


def _on_rules(field: Field, room: float, size: float) -> float | None:
    """Give the size at which all text stands on the form's lines, so that none strikes it out."""
    while field.looks.ruled >= size * _LEADING:
        block = set_text(field.text, field.looks.style(size, field.looks.ruled), room)
        if block.height <= field.height + _PADDING:
            return size
        if size <= _READABLE:
            return None
        size = max(_READABLE, size - 0.5)
    return None


def _in_cells(sheet: Sheet, field: Field) -> float:
    cell = field.width / field.cells
    size = field.looks.size or min(_LARGEST, max(_SMALLEST, field.height * 0.7))
    for index, character in enumerate(field.text):
        x, y = (index + 0.5) * cell, field.height / 2 - _FALL * size
        sheet.text(x, y, character, field.looks.style(size), "centre")
    return size
