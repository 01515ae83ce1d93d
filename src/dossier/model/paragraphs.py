"""Finds on which page each numbered paragraph of a statement begins, in the text of its pages."""

import re
from collections.abc import Mapping, Sequence
from typing import Final

_BEGINS: Final = re.compile(r"^[^\S\n]*(?:¶\s?)?(\d{1,3})[.)](?=\s|$)", re.MULTILINE)
_FIRST: Final = re.compile(r"\d{1,3}")
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


def page_of(numbers: str, pages: Sequence[int]) -> int:
    """Give the page of the first of some paragraphs, such as `9-11`; 0 where it isn't known."""
    first = _FIRST.search(numbers)
    number = int(first[0]) if first else 0
    return pages[number - 1] if 0 < number <= len(pages) else 0


def _in_order(number: int, alone: Mapping[int, _At]) -> bool:
    before, at, after = (alone.get(number + step) for step in (-1, 0, 1))
    row = [one for one in (before, at, after) if one is not None]
    return len(row) > 1 and row == sorted(row)
