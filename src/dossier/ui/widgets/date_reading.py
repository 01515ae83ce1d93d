"""What stands in the parts of a date field, read as a date: complete, not yet, or not possible."""

import calendar
from dataclasses import dataclass
from enum import StrEnum

from dossier.model.dates import FuzzyDate


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    ABOUT = "about"


class Lack(StrEnum):
    """Why the parts make no date."""

    EMPTY = "empty"
    """Nothing was typed: no date is an answer too."""
    INCOMPLETE = "incomplete"
    """A part that this precision needs isn't there yet."""
    YEAR = "year"
    """The year has no four digits."""
    DAY = "day"
    """The month has no such day."""


@dataclass(frozen=True)
class Parts:
    """What stands in the fields. `month` is 1 to 12, or None; `about_day` is for "about 14 May"."""

    precision: Precision
    day: str = ""
    month: int | None = None
    year: str = ""
    about_day: bool = False


def parts_of(date: FuzzyDate) -> Parts:
    """Give what stands in the fields for a date."""
    if date.about:
        precision = Precision.ABOUT
    elif date.day is not None:
        precision = Precision.DAY
    else:
        precision = Precision.YEAR if date.month is None else Precision.MONTH
    day = "" if date.day is None else str(date.day)
    about_day = date.about and date.day is not None
    return Parts(precision, day, date.month, str(date.year), about_day)


def read(parts: Parts) -> FuzzyDate | Lack:
    """Read the parts that the precision shows. Digits may be of any script."""
    day, month, year = parts.day.strip(), parts.month, parts.year.strip()
    with_day = parts.precision is Precision.DAY or parts.about_day
    if parts.precision is Precision.YEAR:
        month = None
    if not (year or month or (with_day and day)):
        return Lack.EMPTY
    if not _complete(parts, year=year, day=day, with_day=with_day):
        return Lack.INCOMPLETE
    if not (year.isdecimal() and len(year) == 4 and int(year)):  # noqa: PLR2004 -- as the words say
        return Lack.YEAR
    about = parts.precision is Precision.ABOUT
    if not with_day or (about and not day) or month is None:
        return FuzzyDate(int(year), month, None, about=about)
    if not day.isdecimal() or not 0 < int(day) <= days_in(month, int(year)):
        return Lack.DAY
    return FuzzyDate(int(year), month, int(day), about=about)


def days_in(month: int, year: int) -> int:
    """Count the days of a month."""
    return calendar.monthrange(year, month)[1]


def _complete(parts: Parts, *, year: str, day: str, with_day: bool) -> bool:
    month_needed = parts.precision in {Precision.DAY, Precision.MONTH} or (with_day and bool(day))
    month_there = parts.month is not None or not month_needed
    day_there = bool(day) or parts.precision is not Precision.DAY
    return bool(year) and month_there and day_there
