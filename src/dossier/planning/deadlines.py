"""Dates that an authority sets, counted from a date that the person typed, or typed by them."""

import calendar
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import count
from typing import Final

from dossier.model.matter import Matter
from dossier.model.profile import Deadline
from dossier.model.texts import Texts

_WRITTEN: Final = re.compile(r"(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)")
_MONTH_FIRST: Final = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2}),?\s+(\d{4})")
_DAY_FIRST: Final = re.compile(r"(\d{1,2})\.?\s+(?:de\s+)?([^\W\d_]+)\.?\s+(?:de\s+)?(\d{4})")
_MONTHS: Final = range(1, 13)
_SATURDAY: Final = 5
_OWN: Final = "deadline-"
_YEARS: Final = range(1900, 2200)  # no case has a day outside them; what counts on can't overflow


@dataclass(frozen=True)
class Due:
    """A deadline and the day it falls on, counted from `start` and never rolled forward.

    Rules that move a weekend to the next working day give more time; the earlier day is safe.
    With `typed` the person typed the day: it wins, whatever the rule says. `later` tells that the
    rule has an earlier reading, which is the safe one.
    """

    deadline: Deadline
    day: date
    start: date | None
    typed: bool = False
    later: bool = False


def due(matter: Matter, today: date | None = None) -> Iterator[Due]:
    """Give the deadlines of the profile whose day is known, in the order of the profile.

    One that comes every year is given as it comes next after `today`, else as it comes first.
    """
    found = tuple(_known(matter, today))
    typed = {one.deadline.reading for one in found if one.typed}
    for one in found:
        reading = one.deadline.reading
        if one.typed or not reading:
            yield one
        elif reading not in typed:
            yield replace(one, later=one.day > _earliest(found, reading))


def own_fact(deadline: str) -> str:
    """Give the key of the fact with the day that a person typed for a deadline."""
    return f"{_OWN}{deadline}"


def waiting(matter: Matter) -> tuple[str, ...]:
    """Give the keys of facts that deadlines wait for: no day is typed there yet."""
    asked = (one.key for one in _counting(matter) if _own_day(matter, one) is None)
    keys = dict.fromkeys(asked)
    return tuple(key for key in keys if day_in(matter.fact(key), matter.texts) is None)


def counted(deadline: Deadline, start: date, today: date | None = None) -> date:
    """Count the day of a deadline: its months by the calendar first, then its days.

    A month that is too short for the day gives its last day: the earlier one is safe.
    """
    first = _shifted(deadline, start)
    if not deadline.yearly or today is None:
        return first
    every = (months_after(first, 12 * years) for years in count())
    return next(day for day in every if day >= today)


def months_after(day: date, months: int) -> date:
    """Give the same day some months later (or earlier), else the last day of that month."""
    years, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(years, month + 1)[1]
    return date(years, month + 1, min(day.day, last))


def working_days_after(day: date, days: int) -> date:
    """Count working days, Monday to Friday, from the day after (or before). No holiday is known."""
    step = timedelta(days=1 if days > 0 else -1)
    for _ in range(abs(days)):
        day += step
        while day.weekday() >= _SATURDAY:
            day += step
    return day


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


def _known(matter: Matter, today: date | None) -> Iterator[Due]:
    counting = set(_counting(matter))
    for deadline in matter.profile.deadlines:
        start = day_in(matter.fact(deadline.key), matter.texts)
        own = _own_day(matter, deadline)
        if own is not None:
            yield Due(deadline, own, start, typed=True)
        elif start is not None and deadline in counting:
            yield Due(deadline, counted(deadline, start, today), start)


def _own_day(matter: Matter, deadline: Deadline) -> date | None:
    return day_in(matter.fact(own_fact(deadline.id)), matter.texts)


def _counting(matter: Matter) -> Iterator[Deadline]:
    for deadline in matter.profile.deadlines:
        stopped = matter.fact(deadline.unless).strip().casefold() == "yes"
        if not stopped and matter.holds(deadline.when):
            yield deadline


def _earliest(found: Iterable[Due], reading: str) -> date:
    return min(one.day for one in found if one.deadline.reading == reading)


def _shifted(deadline: Deadline, start: date) -> date:
    day = months_after(start, deadline.months)
    if deadline.working:
        return working_days_after(day, deadline.days)
    return day + timedelta(days=deadline.days)


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
        found = date(int(year), month, int(day))
    except ValueError:
        return None
    return found if found.year in _YEARS else None
