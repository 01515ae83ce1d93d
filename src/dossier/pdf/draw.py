"""Sheets: text, rules, boxes and links of one page, as the bytes of a content stream."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Literal, NamedTuple

from dossier.pdf.fonts import script_of, typeface
from dossier.pdf.glyph_paths import outline
from dossier.pdf.lines import Block, Line
from dossier.pdf.shape import NO_INK, Run, Style, line

Align = Literal["left", "centre", "right"]


class Rect(NamedTuple):
    """A rectangle in points, y upwards."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(frozen=True)
class Link:
    """A rectangle that opens the page of a printed number."""

    rect: Rect
    target: int


class Code(NamedTuple):
    """What one code of a file's font means: a glyph, its letters and its width."""

    gid: int
    text: str
    width: int


@dataclass
class FontUse:
    """What a file uses of one font, by code.

    A code is the glyph's number; a glyph that stands for other letters a second time gets a code
    above all glyphs, so that each code means the same letters everywhere.
    """

    name: str
    codes: dict[Code, int] = field(default_factory=dict[Code, int])
    _taken: set[int] = field(default_factory=set[int])

    def code(self, meaning: Code) -> int:
        """Give the code of a glyph that stands for these letters."""
        known = self.codes.get(meaning)
        if known is None:
            beyond = max(typeface(self.name).glyph_count, max(self._taken, default=0) + 1)
            known = beyond if meaning.gid in (NO_INK, *self._taken) else meaning.gid
            self.codes[meaning] = known
            self._taken.add(known)
        return known


class FontBook:
    """The fonts of one file, each once; it remembers which glyphs all sheets used.

    One for `measuring` draws no text: its sheets are only counted.
    """

    def __init__(self, *, measuring: bool = False) -> None:
        self.measuring = measuring
        self.fonts: dict[str, FontUse] = {}
        self._shown: dict[Run, bytes] = {}

    def show(self, run: Run) -> bytes:
        """The operators that show a run where the text matrix is: TJ, and Ts for raised marks."""
        known = self._shown.get(run)
        if known is None:
            use = self.fonts.setdefault(run.font, FontUse(run.font))
            known = self._shown[run] = _show(run, use)
        return known


@lru_cache(8192)
def number(value: float) -> str:
    """A coordinate as a PDF writes it: two decimals, none that say nothing."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


class _Shown:
    """The operators that show one run, as they grow."""

    def __init__(self) -> None:
        self.operators: list[str] = []
        self._array: list[str] = []
        self._codes = ""
        self._shift = 0

    def shift(self, units: int) -> None:
        """Move to the right before the next glyph."""
        self._shift += units

    def glyph(self, code: int) -> None:
        if self._shift:
            if self._codes:
                self._array.append(f"<{self._codes}>")
                self._codes = ""
            self._array.append(str(-self._shift))
            self._shift = 0
        self._codes += f"{code:04X}"

    def close(self) -> None:
        if self._codes:
            self._array.append(f"<{self._codes}>")
            self.operators.append(f"[{''.join(self._array)}] TJ")
        self._array, self._codes = [], ""


def _show(run: Run, use: FontUse) -> bytes:
    shown = _Shown()
    raised = 0
    for glyph in run.glyphs:
        if glyph.dy != raised:
            shown.close()
            shown.operators.append(f"{number(glyph.dy * run.size / 1000)} Ts")
            raised = glyph.dy
        if glyph.gid == NO_INK and not glyph.text:
            shown.shift(glyph.advance)
            continue
        shown.shift(glyph.dx)
        shown.glyph(use.code(Code(glyph.gid, glyph.text, glyph.own)))
        shown.shift(glyph.advance - glyph.own - glyph.dx)
    shown.close()
    return " ".join([*shown.operators, *(["0 Ts"] if raised else [])]).encode("ascii")


class Sheet:
    """One page as it is drawn. Points, y upwards; black on white.

    `spoken` False leaves ActualText out, for content that readers skip anyway.
    """

    def __init__(self, width: float, height: float, book: FontBook, *, spoken: bool = True) -> None:
        self.width = width
        self.height = height
        self._book = book
        self._spoken = spoken
        self._parts: list[bytes] = []
        self._fonts: set[str] = set()
        self._links: list[Link] = []

    @property
    def content(self) -> bytes:
        """The content stream so far."""
        return b"\n".join(self._parts)

    @property
    def fonts(self) -> frozenset[str]:
        """Resource names of the fonts used."""
        return frozenset(self._fonts)

    @property
    def links(self) -> tuple[Link, ...]:
        """The links, in the order they were made."""
        return tuple(self._links)

    def text(self, x: float, y: float, text: str, style: Style, align: Align = "left") -> float:
        """Write one line with its baseline at `y`; gives its width."""
        return self._write(x, y, line(text, style), align)

    def number(self, x: float, y: float, text: str, style: Style, align: Align = "left") -> float:
        """Write what the audit reads back: one Span with one absolute Tm and one TJ."""
        self._parts.append(b"/Span BMC")
        width = self._write(x, y, line(text, style), align)
        self._parts.append(b"EMC")
        return width

    def block(
        self,
        x: float,
        top: float,
        block: Block,
        *,
        align: Align = "left",
        within: float | None = None,
    ) -> float:
        """Write a paragraph below `top`; gives the y below it.

        `within` is the width of its column. Right-to-left lines are flush right in the block,
        which hugs `x` when no column width is given.
        """
        column = block.width if within is None else within
        side = "right" if align == "left" and block.base else align
        for one in block.lines:
            shift = {"left": 0.0, "centre": (column - one.width) / 2, "right": column - one.width}
            self.line(x + shift[side], top - one.rise, one)
            top -= one.height
        return top

    def line(self, x: float, y: float, one: Line) -> None:
        """Write a set line with its baseline at `y`."""
        self._write(x, y, one.runs, "left")

    def rule(self, left: float, right: float, y: float, weight: float = 0.75) -> None:
        """A horizontal rule."""
        self._stroke(weight, f"{number(left)} {number(y)} m {number(right)} {number(y)} l S")

    def upright(self, x: float, bottom: float, top: float, weight: float) -> None:
        """A vertical rule."""
        self._stroke(weight, f"{number(x)} {number(bottom)} m {number(x)} {number(top)} l S")

    def box(self, rect: Rect, weight: float) -> None:
        """A box with white inside."""
        self._parts.append(b"1 g")
        self._stroke(weight, f"{_re(rect)} B")
        self._parts.append(b"0 g")

    def black(self, rect: Rect) -> None:
        """A black rectangle."""
        self._parts.append(f"{_re(rect)} f".encode("ascii"))

    def white_text(self, x: float, y: float, text: str, style: Style, align: Align) -> None:
        """Write on black."""
        self._parts.append(b"1 g")
        self.text(x, y, text, style, align)
        self._parts.append(b"0 g")

    def link(self, rect: Rect, target: int) -> None:
        """Make a rectangle a link to a printed page."""
        self._links.append(Link(rect, target))

    def begin(self, operator: str) -> None:
        """Open marked content, such as `/Artifact <</Type /Pagination>> BDC`."""
        self._parts.append(operator.encode("ascii"))

    def end(self) -> None:
        """Close marked content."""
        self._parts.append(b"EMC")

    def _stroke(self, weight: float, path: str) -> None:
        self._parts.append(f"{number(weight)} w {path}".encode("ascii"))

    def _write(self, x: float, y: float, pieces: Sequence[Run], align: Align) -> float:
        width = sum(run.width for run in pieces)
        if self._book.measuring:
            return width
        x -= {"left": 0.0, "centre": width / 2, "right": width}[align]
        for run in pieces:
            self._fonts.add(run.font)
            place = f"/{run.font} {number(run.size)} Tf 1 0 0 1 {number(x)} {number(y)} Tm "
            shown = b"BT " + place.encode("ascii") + self._book.show(run) + b" ET"
            if self._spoken and script_of(run.font).spoken:
                actual = run.text.encode("utf-16-be").hex().upper()
                shown = (
                    f"/Span <</ActualText <FEFF{actual}>>> BDC ".encode("ascii") + shown + b" EMC"
                )
            self._parts.append(shown)
            for mark in run.marks:
                place_of_mark = (x + mark.x * run.size / 1000, y + mark.y * run.size / 1000)
                drawn = outline(run.font, mark.gid, run.size, place_of_mark)
                self._parts.append(drawn.encode("ascii"))
            x += run.width
        return width


def text_width(text: str, style: Style) -> float:
    """Width of a text on one line, in points."""
    return sum(run.width for run in line(text, style))


def _re(rect: Rect) -> str:
    sides = (rect.left, rect.bottom, rect.right - rect.left, rect.top - rect.bottom)
    return " ".join(number(side) for side in sides) + " re"
