"""Paragraphs: words are measured as they are shaped, lines broken, then put in visual order."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from dossier.pdf.bidi import base_level, levels, mirrored
from dossier.pdf.breaks import breaks
from dossier.pdf.fonts import script_of
from dossier.pdf.shape import Run, Style, clean, in_order, runs


@dataclass(frozen=True)
class Span:
    """Words in one style."""

    text: str
    style: Style


Words = tuple[Span, ...]
Balance = Literal["none", "even", "end"]


@dataclass(frozen=True, slots=True)
class Word:
    """What stays together, in reading order; `tail` is the space after it, left out at a line end.

    `core_width` and `width` are without and with the tail.
    """

    core: tuple[Run, ...]
    tail: tuple[Run, ...]
    core_width: float
    width: float


@dataclass(frozen=True, slots=True)
class Line:
    """Runs from left to right. `rise` is from the baseline to the top of the line's box."""

    runs: tuple[Run, ...]
    width: float
    height: float
    rise: float


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph that is broken into lines. `base` 1 means right to left."""

    lines: tuple[Line, ...]
    base: int
    height: float

    @property
    def first(self) -> float:
        """From the top of the block to its first baseline."""
        return self.lines[0].rise if self.lines else 0.0

    @property
    def width(self) -> float:
        """Width of the longest line."""
        return max((line.width for line in self.lines), default=0.0)


_SHORT: Final = 1 / 3
_CLOSE: Final = 0.01  # points; a sum of widths is not exact


def set_text(
    text: str, style: Style, width: float, *, balance: Balance = "none", base: int | None = None
) -> Block:
    """Set a paragraph; see `set_words`."""
    return set_words((Span(text, style),), width, balance=balance, base=base)


@lru_cache(32768)
def set_words(
    words: Words, width: float, *, balance: Balance = "none", base: int | None = None
) -> Block:
    """Break spans of text into lines of at most `width` points; a newline always breaks.

    `balance` "even" makes the lines equally long without adding one, "end" does so only where the
    last line would be under a third of the width. `base` 1 is right to left; without
    it the first letter decides.
    """
    whole = "".join(clean(span.text) for span in words)
    direction = base_level(whole) if base is None else base
    lines: list[Line] = []
    for paragraph in _paragraphs(words):
        pieces = _words(paragraph, direction)
        broken = _break(pieces, width, balance=balance)
        lines.extend(_line(one, paragraph) for one in broken)
    return Block(tuple(lines), direction, sum(line.height for line in lines))


def _paragraphs(words: Words) -> list[Words]:
    paragraphs: list[list[Span]] = [[]]
    for span in words:
        first, *rest = clean(span.text).split("\n")
        paragraphs[-1].append(Span(first, span.style))
        paragraphs.extend([Span(piece, span.style)] for piece in rest)
    return [tuple(paragraph) for paragraph in paragraphs]


@lru_cache(32768)
def _words(paragraph: Words, base: int) -> tuple[Word, ...]:
    text = "".join(span.text for span in paragraph)
    text_levels = levels(text, base)
    ends = [*breaks(text), len(text)]
    found: list[Word] = []
    start = 0
    for end in ends if text else ():
        piece = text[start:end]
        core_end = start + (len(piece.rstrip(" ")) or len(piece))
        core = _shape(paragraph, text_levels, start, core_end)
        tail = _shape(paragraph, text_levels, core_end, end, core[-1].font)
        found.append(_word(core, tail))
        start = end
    return tuple(found)


def _word(core: tuple[Run, ...], tail: tuple[Run, ...]) -> Word:
    return Word(core, tail, _width(core), _width(core) + _width(tail))


def _shape(
    paragraph: Words, text_levels: Sequence[int], start: int, end: int, previous: str = ""
) -> tuple[Run, ...]:
    found: list[Run] = []
    at = 0
    for span in paragraph:
        low, high = max(start, at), min(end, at + len(span.text))
        if low < high:
            piece = span.text[low - at : high - at]
            found += runs(piece, span.style, tuple(text_levels[low:high]), previous)
        at += len(span.text)
    return tuple(found)


def _width(pieces: Sequence[Run]) -> float:
    return sum(run.width for run in pieces)


def _break(words: Sequence[Word], width: float, *, balance: Balance) -> list[list[Run]]:
    whole = [piece for word in words for piece in _cut(word, width)]
    lines = _greedy(whole, width)
    if balance == "even" or (balance == "end" and _ends_short(lines, width)):
        lines = _evened(whole, width, len(lines))
    return [_joined(line) for line in lines]


def _ends_short(lines: Sequence[Sequence[Word]], width: float) -> bool:
    """Whether the last of several lines is under a third of the width."""
    last = lines[-1]
    used = sum(word.width for word in last[:-1]) + (last[-1].core_width if last else 0)
    return len(lines) > 1 and used < width * _SHORT


def _evened(words: Sequence[Word], width: float, count: int) -> list[list[Word]]:
    """Break into as many lines in the narrowest width that holds them."""
    low, high = width * 0.4, width
    while count > 1 and high - low > 1:
        middle = (low + high) / 2
        if len(_greedy(words, middle)) > count:
            low = middle
        else:
            high = middle
    return _greedy(words, high)


def _greedy(words: Sequence[Word], width: float) -> list[list[Word]]:
    lines: list[list[Word]] = [[]]
    used = 0.0
    for word in words:
        if lines[-1] and used + word.core_width > width + _CLOSE:
            lines.append([])
            used = 0.0
        lines[-1].append(word)
        used += word.width
    return lines


def _joined(words: Sequence[Word]) -> list[Run]:
    before = [run for word in words[:-1] for run in (*word.core, *word.tail)]
    return before + list(words[-1].core if words else ())


def _cut(word: Word, width: float) -> list[Word]:
    """Cut a word that is wider than a line between its letters; the others come back whole."""
    if word.core_width <= width + _CLOSE:
        return [word]
    pieces: list[list[Run]] = [[]]
    used = 0.0
    for letter in (letter for run in word.core for letter in _letters(run)):
        if pieces[-1] and used + letter.width > width:
            pieces.append([])
            used = 0.0
        pieces[-1].append(letter)
        used += letter.width
    found = [_word(tuple(piece), ()) for piece in pieces]
    found[-1] = _word(found[-1].core, word.tail)
    return found


def _letters(run: Run) -> list[Run]:
    """A run cut into letters, in reading order; marks stay with their letter."""
    rtl = run.level % 2 == 1
    groups: list[list[int]] = []
    for at in range(len(run.glyphs) - 1, -1, -1) if rtl else range(len(run.glyphs)):
        glyph = run.glyphs[at]
        starts = bool(glyph.text) and glyph.advance > 0
        if starts or not groups:
            groups.append([at])
        else:
            groups[-1].append(at)
    return [_letter(run, group) for group in groups]


def _letter(run: Run, group: Sequence[int]) -> Run:
    """Some glyphs of a run, in reading order, with the marks over them."""
    first, last = min(group), max(group)
    start = sum(glyph.advance for glyph in run.glyphs[:first])
    glyphs = run.glyphs[first : last + 1]
    advance = sum(glyph.advance for glyph in glyphs)
    # A mark may stand a little beside its letter; at the ends of a run it has no other.
    low = start if first else -run.advance
    high = start + advance if last + 1 < len(run.glyphs) else 2 * run.advance
    marks = tuple(mark._replace(x=mark.x - start) for mark in run.marks if low <= mark.x < high)
    text = "".join(run.glyphs[at].text for at in group)
    if run.level % 2:
        text = mirrored(text)
    return Run(run.font, run.size, run.level, text, glyphs, advance, marks)


def _line(pieces: Sequence[Run], paragraph: Words) -> Line:
    size = max(span.style.size for span in paragraph)
    lead = max(span.style.lead for span in paragraph)
    extra = size * max((script_of(run.font).leading for run in pieces), default=0.0)
    rise = extra * 0.6 + (lead - size) / 2 + size * 0.8
    return Line(in_order(pieces), _width(pieces), lead + extra, rise)
