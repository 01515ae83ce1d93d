"""On which page each numbered paragraph of a statement begins: as its text or the person tells."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from dossier.model.document import Claim

_BEGINS: Final = re.compile(r"^[^\S\n]*(?:¶\s?)?(\d{1,3})[.)](?=\s|$)", re.MULTILINE)
_FIRST: Final = re.compile(r"[\s¶§]*(\d{1,3})(?!\w|\.\w)")
"""`9`, `¶ 9`, `9-11`; neither `9a` nor `9.1`, which begin elsewhere."""
_At = tuple[int, int]
"""A page (from 1), and how far down its text."""


def paragraph_pages(text: Sequence[str]) -> tuple[int, ...]:
    """Give the page (from 1) on which paragraph 1, 2, 3 and so on begins; 0 where that isn't sure.

    `text` is that of each page. A number is sure where one line of all begins with it, and the
    number before or after it stands there once too, in order: a year or a sum at the beginning of
    a line is no paragraph.
    """
    places: dict[int, list[_At]] = {}
    for page, words in enumerate(text, start=1):
        for found in _BEGINS.finditer(words):
            places.setdefault(int(found[1]), []).append((page, found.start()))
    alone = {number: at[0] for number, at in places.items() if number and len(at) == 1}
    sure = {number: at[0] for number, at in alone.items() if _in_order(number, alone)}
    return tuple(sure.get(number, 0) for number in range(1, max(sure, default=0) + 1))


def as_told(pages: Sequence[int], claims: Iterable[Claim]) -> tuple[int, ...]:
    """Give the pages with those that the person told, which go before what was found."""
    known = dict(enumerate(pages, start=1))
    for claim in claims:
        if claim.page is not None and (number := _first(claim.number)):
            known[number] = claim.page
    return tuple(known.get(number, 0) for number in range(1, max(known, default=0) + 1))


def page_of(numbers: str, pages: Sequence[int]) -> int:
    """Give the page of the first of some paragraphs, such as `9-11`; 0 where it isn't known."""
    number = _first(numbers)
    return pages[number - 1] if 0 < number <= len(pages) else 0


def _first(numbers: str) -> int:
    found = _FIRST.match(numbers)
    return int(found[1]) if found else 0


def _in_order(number: int, alone: Mapping[int, _At]) -> bool:
    before, at, after = (alone.get(number + step) for step in (-1, 0, 1))
    row = [one for one in (before, at, after) if one is not None]
    return len(row) > 1 and row == sorted(row)
