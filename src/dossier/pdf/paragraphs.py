"""Which words of a page stand together: letters to lines, lines to paragraphs, by the gaps."""

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from dossier.pdf.render import Glyph

_LINE_ENDS: Final = frozenset(map(ord, "\r\n\v\f"))
_LETTERS: Final = range(1, sys.maxunicode + 1)
_NEAR: Final = 0.7
"""Lines this much of a line's height apart, or less, are one paragraph."""
_WIDE: Final = 2.5
"""Words this many line heights apart are two columns of a table."""
_ALIKE: Final = 1.45
"""By how much the heights of two lines of one paragraph may differ."""
_EARLY: Final = 0.25
"""A line that leaves so much of its column's width is the last of its paragraph."""
_EDGE: Final = 2.0
"""Line heights by which the first line of a paragraph may be set in."""
_ITEM: Final = re.compile(r"(?:\(?(?:\d{1,3}|[a-z])[.)]|[•●▪–—-])\s")
"""How the next one of several numbered paragraphs starts."""


class Words(NamedTuple):
    """Words and the box around them, in the page's units, y upwards."""

    text: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def height(self) -> float:
        """How high they are."""
        return self.top - self.bottom


def gathered(glyphs: Sequence[Glyph]) -> tuple[Words, ...]:
    """Gather letters to paragraphs in their order; lines end as lines."""
    found: list[list[Words]] = []
    for line in _lines(glyphs):
        if found and _beside(found[-1][-1], line):
            found[-1][-1] = _joined((found[-1][-1], line), " ")
        elif found and _goes_on(found[-1], line):
            found[-1].append(line)
        else:
            found.append([line])
    return tuple(_joined(lines, "\n") for lines in found)


def _lines(glyphs: Iterable[Glyph]) -> Iterator[Words]:
    """The lines that have ink; what has no box belongs to the letters before it."""
    held: list[Glyph] = []
    for glyph in glyphs:
        if glyph.code not in _LINE_ENDS:
            if _far(held, glyph):
                yield from _line(held)
                held = []
            held.append(glyph)
        elif held:
            yield from _line(held)
            held = []
    yield from _line(held)


def _far(held: Sequence[Glyph], glyph: Glyph) -> bool:
    """Whether a letter stands far away from those before it in its line."""
    before = next((one for one in reversed(held) if _inked(one)), None)
    if before is None or not _inked(glyph):
        return False
    gap = max(glyph.left - before.right, before.left - glyph.right)
    return gap > _WIDE * (before.top - before.bottom)


def _line(held: Sequence[Glyph]) -> Iterator[Words]:
    inked = [glyph for glyph in held if _inked(glyph)]
    # A letter outside of Unicode's first plane may come in two halves.
    halves = "".join(chr(glyph.code) for glyph in held if glyph.code in _LETTERS)
    text = halves.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "ignore").strip(" ")
    if not inked or not text.strip():
        return
    bottom, top = min(one.bottom for one in inked), max(one.top for one in inked)
    left, right = min(one.left for one in inked), max(one.right for one in inked)
    yield Words(text, left, bottom, right, top)


def _inked(glyph: Glyph) -> bool:
    return glyph.right > glyph.left and glyph.top > glyph.bottom and not _blank(glyph.code)


def _blank(code: int) -> bool:
    return code in _LETTERS and chr(code).isspace()


def _beside(before: Words, line: Words) -> bool:
    """Whether a piece goes on in the line before it."""
    shared = min(before.top, line.top) - max(before.bottom, line.bottom)
    gap = max(line.left - before.right, before.left - line.right)
    return shared >= min(before.height, line.height) / 2 and gap <= _WIDE * before.height


def _goes_on(lines: Sequence[Words], line: Words) -> bool:
    """Whether a line goes on with the paragraph above it."""
    last = lines[-1]
    low, high = sorted((last.height, line.height))
    near = -low / 2 <= last.bottom - line.top <= _NEAR * low
    above = min(last.right, line.right) > max(last.left, line.left)
    alike = high <= _ALIKE * low
    return near and above and alike and not _ends(lines, line) and not _ITEM.match(line.text)


def _ends(lines: Sequence[Words], line: Words) -> bool:
    """Whether the last line ends its paragraph: it starts where all start and stops early."""
    last = lines[-1]
    left = min(one.left for one in (*lines, line))
    right = max(one.right for one in (*lines, line))
    early, edge = _EARLY * (right - left), _EDGE * last.height
    from_left = last.left - left <= edge and right - last.right > early
    from_right = right - last.right <= edge and last.left - left > early
    return from_left or from_right


def _joined(lines: Sequence[Words], between: str) -> Words:
    return Words(
        between.join(line.text for line in lines),
        min(line.left for line in lines),
        min(line.bottom for line in lines),
        max(line.right for line in lines),
        max(line.top for line in lines),
    )
