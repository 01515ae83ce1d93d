"""Which pages of a document are filed, and how such a choice is written: `1-3,7`."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

Ranges = tuple[tuple[int, int], ...]
"""Ranges of pages counted from 1, both ends included."""

_RANGE: Final = re.compile(r"\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?")


def selected(ranges: Ranges, pages: int) -> tuple[int, ...]:
    """Give the chosen pages counted from 0, in order, each once; none means all of them.

    What lies beyond the document is left out. A choice of nothing, or of all, is no choice.
    """
    if not ranges:
        return ()
    inside = {
        page - 1 for first, last in ranges for page in range(max(first, 1), min(last, pages) + 1)
    }
    return () if len(inside) == pages else tuple(sorted(inside))


def tidied(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Give the ranges in order, joined where they touch; those that hold no page fall out."""
    found: list[tuple[int, int]] = []
    for first, last in sorted((max(first, 1), last) for first, last in ranges):
        if last < first:
            continue
        if found and first <= found[-1][1] + 1:
            found[-1] = (found[-1][0], max(found[-1][1], last))
        else:
            found.append((first, last))
    return tuple(found)


def parse(text: str) -> Ranges:
    """Read `1-3, 7`. An empty text means all pages. Raises ValueError for anything else."""
    return tidied(_parsed(text)) if text.strip() else ()


def written(ranges: Ranges) -> str:
    """Write ranges as a person reads them: `1–3, 7`."""
    return ", ".join(f"{one}" if one == last else f"{one}–{last}" for one, last in ranges)


def _parsed(text: str) -> Iterator[tuple[int, int]]:
    for piece in text.split(","):
        match = _RANGE.fullmatch(piece)
        if match is None:
            message = f"not pages: {piece!r}"
            raise ValueError(message)
        first = int(match.group(1))
        last = int(match.group(2) or first)
        if not 1 <= first <= last:
            message = f"not pages: {piece!r}"
            raise ValueError(message)
        yield first, last
