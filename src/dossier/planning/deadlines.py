"""Dates that an authority sets, counted from a date that the person typed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from dossier.model.matter import Matter
from dossier.model.profile import Deadline
from dossier.model.texts import Texts

_WRITTEN: Final = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_MONTH_FIRST: Final = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2}),?\s+(\d{4})")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]+)\.?\s+(?:de\s+)?(\d{4})")
_MONTHS: Final = range(1, 13)


@dataclass(frozen=True)
class Due:
    """A deadline and the day it falls on, counted from `start` and never rolled forward.

    Rules that move a weekend to the next working day give more time; the earlier day is safe.
    """

    deadline: Deadline
    day: date
    start: date


def due(matter: Matter) -> Iterator[Due]:
    """Give the deadlines of the profile whose date the person has typed."""
    for deadline in _counting(matter):
        start = day_in(matter.fact(deadline.key), matter.texts)
        if start is not None:
            yield Due(deadline, start + timedelta(days=deadline.days), start)


def waiting(matter: Matter) -> tuple[str, ...]:
    """Give the keys of facts that deadlines wait for: no day is typed there yet."""
    keys = dict.fromkeys(deadline.key for deadline in _counting(matter))
    return tuple(key for key in keys if day_in(matter.fact(key), matter.texts) is None)


def _counting(matter: Matter) -> Iterator[Deadline]:
    for deadline in matter.profile.deadlines:
        if matter.fact(deadline.unless).strip().lower() != "yes":
            yield deadline


def day_in(text: str, texts: Texts) -> date | None:
    """Find the first day in a text: `2027-01-12`, or with a month's name in the packet's words."""
    if found := _WRITTEN.search(text):
        return _day(found[1], int(found[2]), found[3])
    months = _months(texts)
    for found in _MONTH_FIRST.finditer(text):
        if found[1].casefold() in months:
            return _day(found[3], months[found[1].casefold()], found[2])
    for found in _DAY_FIRST.finditer(text):
        if found[2].casefold() in months:
            return _day(found[3], months[found[2].casefold()], found[1])
    return None


def _months(texts: Texts) -> Mapping[str, int]:
    words: dict[str, int] = {}
    for form in ("short", "long"):
        for n in _MONTHS:
            word = texts.entries.get(f"month.{form}.{n}", "")
            words[word.casefold().rstrip(".")] = n
    words.pop("", None)
    return words


def _day(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None
