"""Text to glyphs: cleaned, split by direction and font, shaped by HarfBuzz, kept for next time."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise, product
from typing import Final, NamedTuple, TypeAlias

import uharfbuzz as hb

from dossier.pdf.bidi import base_level, levels, mirrored, visual_order
from dossier.pdf.fonts import Family, font_for, latin, script_of, typeface


@dataclass(frozen=True)
class Style:
    """How text is set: family, size and leading in points."""

    family: Family
    size: float
    lead: float
    bold: bool = False
    italic: bool = False

    @property
    def font(self) -> str:
        """The font of Latin in this style."""
        return latin(self.family, bold=self.bold, italic=self.italic)

    def but(self, *, bold: bool | None = None, italic: bool | None = None) -> "Style":
        """A copy in another weight or slant."""
        return replace(
            self,
            bold=self.bold if bold is None else bold,
            italic=self.italic if italic is None else italic,
        )


class Glyph(NamedTuple):
    """One glyph: advance and offsets in thousandths of the size, and the letters it stands for.

    `own` is the width its code has in the file, which kerning doesn't change. A `gid` of NO_INK
    draws nothing and only carries letters.
    """

    gid: int
    advance: int
    own: int
    dx: int
    dy: int
    text: str


class Mark(NamedTuple):
    """A glyph that is drawn as an outline, at thousandths of the size from the run's start."""

    gid: int
    x: int
    y: int


Shaped: TypeAlias = tuple[tuple[Glyph, ...], tuple[Mark, ...], int]
"""Glyphs from left to right, marks drawn apart, the whole advance."""

NO_INK: Final = -1


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs of one font, size and level, from left to right; `advance` as glyphs have it."""

    font: str
    size: float
    level: int
    text: str
    glyphs: tuple[Glyph, ...]
    advance: int
    marks: tuple[Mark, ...] = ()

    def __hash__(self) -> int:
        # The glyphs follow from these, nearly always; to go through them takes longer than to draw.
        return hash((self.font, self.size, self.level, self.text))

    @property
    def width(self) -> float:
        """Width in points."""
        return self.advance * self.size / 1000


_NO_LETTER: Final = frozenset({"Co", "Cs", "Cn"})
"""Private use, surrogates, not assigned: a glyph for them would mean something else elsewhere."""
_DIGITS: Final = frozenset("0123456789")
_KEPT: Final = "\n\u200c\u200d"
_PLAINER: Final = {
    "\t": " ",
    "\u00a0": "\u00a0",  # lines.py holds the words together there, drawing makes it a space
    "\u202f": "\u00a0",
    "\u2007": "\u00a0",
    "\u2010": "-",
    "\u2028": "\n",
    "\u2029": "\n",
}


@lru_cache(16384)
def clean(text: str) -> str:
    """What can be set: composed, without controls; a character no font covers as `[U+XXXX]`."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    return "".join(_settable(_PLAINER.get(char, char)) for char in composed)


def uncovered(text: str) -> tuple[str, ...]:
    """The characters of a text that no font of the bundle covers, each once, in order."""
    composed = unicodedata.normalize("NFC", text)
    missing = (char for char in composed if _settable(_PLAINER.get(char, char)).startswith("[U+"))
    return tuple(dict.fromkeys(missing))


@lru_cache(4096)
def _settable(char: str) -> str:
    if char in _KEPT or char in "\u00a0\u2011":
        return char
    if _invisible(char):
        return ""
    kind = unicodedata.category(char)
    if kind == "Zs":
        return " "
    drawn = kind not in _NO_LETTER and font_for(char, "NotoSerif-Regular", "")
    return char if drawn else f"[U+{ord(char):04X}]"


def _invisible(char: str) -> bool:
    """Controls, marks of direction, soft hyphens, variation selectors: nothing to draw."""
    selector = "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"
    return selector or char == "\u034f" or unicodedata.category(char) in ("Cc", "Cf")


@lru_cache(65536)
def runs(
    text: str, style: Style, text_levels: tuple[int, ...], previous: str = ""
) -> tuple[Run, ...]:
    """Shape a piece of one line, in reading order; `text_levels` has a level for each character.

    `previous` is the font of the piece before, which spaces and marks stay with.
    """
    found: list[Run] = []
    start, font, latin_font = 0, previous, style.font
    drawn = text.replace("\u00a0", " ").replace("\u2011", "-")
    for at, char in enumerate(drawn):
        same_level = at == 0 or text_levels[at] == text_levels[at - 1]
        chosen = font_for(char, latin_font, font if same_level else "")
        if at > start and not (same_level and chosen == font):
            found.append(_run(drawn[start:at], font, style.size, text_levels[start]))
            start = at
        font = chosen
    if start < len(drawn):
        found.append(_run(drawn[start:], font, style.size, text_levels[start]))
    return tuple(found)


@lru_cache(16384)
def line(text: str, style: Style) -> tuple[Run, ...]:
    """Shape a text that stands on one line; runs from left to right."""
    if text.isascii() and text.isprintable() and text:  # nothing to clean, to turn, to look up
        return (_run(text, style.font, style.size, 0),)
    cleaned = clean(text).replace("\n", " ")
    return in_order(runs(cleaned, style, levels(cleaned, base_level(cleaned))))


def in_order(pieces: Sequence[Run]) -> tuple[Run, ...]:
    """Runs from left to right; neighbours of one font, size and level become one."""
    places = visual_order([run.level for run in pieces])
    joined: list[list[Run]] = []
    for run in (pieces[at] for at in places):
        last = joined[-1][-1] if joined else None
        if last and (last.font, last.size, last.level) == (run.font, run.size, run.level):
            joined[-1].append(run)
        else:
            joined.append([run])
    return tuple(_one(group) if len(group) > 1 else group[0] for group in joined)


def _one(group: Sequence[Run]) -> Run:
    font, size, level = group[0].font, group[0].size, group[0].level
    glyphs: list[Glyph] = []
    marks: list[Mark] = []
    start = 0
    for run in group:
        marks += [mark._replace(x=mark.x + start) for mark in run.marks]
        glyphs += run.glyphs
        start += run.advance
    text = "".join(run.text for run in (reversed(group) if level % 2 else group))
    return Run(font, size, level, text, tuple(glyphs), start, tuple(marks))


def _run(text: str, font: str, size: float, level: int) -> Run:
    glyphs, marks, advance = shaped(text, font, rtl=level % 2 == 1)
    return Run(font, size * script_of(font).scale, level, text, glyphs, advance, marks)


@lru_cache(65536)
def shaped(text: str, font: str, *, rtl: bool) -> Shaped:
    """Shape with one font: glyphs from left to right, marks drawn apart, the whole advance."""
    # Every page has a number that no other has: to shape each took a tenth of all placing.
    if not rtl and set(text) <= _DIGITS and (alone := digits(font)):
        glyphs = tuple(alone[digit] for digit in text)
        return glyphs, (), sum(glyph.advance for glyph in glyphs)
    return _by_harfbuzz(text, font, rtl=rtl)


@cache
def digits(font: str) -> dict[str, Glyph]:
    """Give the glyphs of a font's digits, if none of them is another beside a second; else none."""
    alone: dict[str, Glyph] = {}
    for digit in sorted(_DIGITS):
        glyphs, marks, _ = _by_harfbuzz(digit, font, rtl=False)
        if marks or len(glyphs) != 1:
            return {}
        alone[digit] = glyphs[0]
    pairs = "".join(map("".join, product(sorted(_DIGITS), repeat=2)))
    beside = _by_harfbuzz(pairs, font, rtl=False)[0]
    return alone if beside == tuple(alone[digit] for digit in pairs) else {}


def _by_harfbuzz(text: str, font: str, *, rtl: bool) -> Shaped:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if rtl else "ltr"
    buffer.language = "und"  # else HarfBuzz asks the locale of the machine
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.guess_segment_properties()
    script = script_of(font)
    # No forms of one language: a title tells none, and Noto Naskh takes the digits of Urdu for all.
    hb.shape(typeface(font).font, buffer, {"kern": True, "liga": bool(script.name), "locl": False})
    letters = _letters([info.cluster for info in buffer.glyph_infos], text, rtl=rtl)
    placed = zip(buffer.glyph_infos, buffer.glyph_positions, letters, strict=True)
    advance_of = typeface(font).font.get_glyph_h_advance
    glyphs = [
        Glyph(gid, at.x_advance, advance_of(gid), at.x_offset, at.y_offset, stands)
        for gid, at, stands in ((info.codepoint, at, stands) for info, at, stands in placed)
    ]
    advance = sum(glyph.advance for glyph in glyphs)
    if script.spoken:
        return tuple(glyphs), (), advance
    return *_readable(glyphs, rtl=rtl), advance


def _letters(clusters: list[int], text: str, *, rtl: bool) -> list[str]:
    """Letters of each glyph: the first of a cluster has them all, in reading order.

    From right to left the letters of a cluster are shared out among its glyphs, and brackets stand
    for what they look like: readers turn the line glyph by glyph, and mirror brackets themselves.
    """
    if clusters == list(range(len(text))) and not rtl:
        return list(text)  # a glyph a letter, as in most Latin
    starts = sorted({*clusters, len(text)})
    ends = dict(pairwise(starts))
    letters: list[str] = []
    at = 0
    while at < len(clusters):
        count = clusters[at:].count(clusters[at])
        whole = text[clusters[at] : ends[clusters[at]]]
        if rtl:
            whole = mirrored(whole)
            shared = [whole[k : k + 1] for k in range(count - 1)]
            letters += [whole[count - 1 :], *reversed(shared)]
        else:
            letters += [whole, *[""] * (count - 1)]
        at += count
    return letters


def _readable(glyphs: list[Glyph], *, rtl: bool) -> tuple[tuple[Glyph, ...], tuple[Mark, ...]]:
    """Make one even row of codes, one letter each, so that every reader turns it rightly.

    A raised glyph would need text rise, which breaks the row where poppler and PDFium then put
    spaces and lose the order; so it becomes an outline, and a glyph without ink carries its
    letters. From right to left a ligature shares its width among its letters: PDFium takes two of
    the same letter at one place for bold type.
    """
    if not rtl and all(glyph.advance and not glyph.dy for glyph in glyphs):
        return tuple(glyphs), ()
    row: list[Glyph] = []
    marks: list[Mark] = []
    x = 0
    for glyph in glyphs:
        letters = glyph.text[::-1] if rtl else glyph.text
        if glyph.dy or (glyph.advance == 0 and _all_marks(glyph.text)):
            marks.append(Mark(glyph.gid, x + glyph.dx, glyph.dy))
            row += [Glyph(NO_INK, 0, 0, 0, 0, letter) for letter in letters]
            row.append(Glyph(NO_INK, glyph.advance, 0, 0, 0, ""))
        elif rtl and len(letters) > 1:
            step, rest = divmod(glyph.advance, len(letters))
            row.append(Glyph(glyph.gid, step + rest, step + rest, glyph.dx, 0, letters[0]))
            row += [Glyph(NO_INK, step, step, 0, 0, letter) for letter in letters[1:]]
        else:
            row.append(glyph)
        x += glyph.advance
    return tuple(_close_up(row)), tuple(marks)


def _close_up(row: list[Glyph]) -> list[Glyph]:
    """Put letters without ink where the glyph after them is: poppler reads by place."""
    placed: list[Glyph] = []
    dx = 0
    for glyph in reversed(row):
        if glyph.gid != NO_INK:
            dx = glyph.dx
        elif glyph.text and not glyph.own:
            glyph = glyph._replace(dx=dx)  # noqa: PLW2901 -- the same letter, moved
        if glyph.gid != NO_INK or glyph.text or glyph.advance:
            placed.append(glyph)
    return placed[::-1]


def _all_marks(text: str) -> bool:
    return all(unicodedata.category(char) == "Mn" for char in text)
