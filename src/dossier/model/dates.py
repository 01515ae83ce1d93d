"""Dates as people know them: a day, a month, a year, or about then."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Self

_FORM = re.compile(r"(?P<about>~)?(?P<year>\d{4})(?:-(?P<month>\d{2})(?:-(?P<day>\d{2}))?)?")


@dataclass(frozen=True)
class FuzzyDate:
    """A date with the parts that are known. Written `2019`, `2019-03`, `2019-03-14`, `~2019-03`."""

    year: int
    month: int | None = None
    day: int | None = None
    about: bool = False

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the written form. Raises ValueError for anything else, or for a day that is none."""
        found = _FORM.fullmatch(text.strip())
        if found is None:
            message = f"not a date: {text!r}"
            raise ValueError(message)
        year = int(found["year"])
        month = int(found["month"]) if found["month"] else None
        day = int(found["day"]) if found["day"] else None
        date(year, month or 1, day or 1)
        return cls(year, month, day, about=found["about"] is not None)

    def __str__(self) -> str:
        """The written form, which `parse` reads back."""
        known = [f"{self.year:04d}"]
        known += [f"{part:02d}" for part in (self.month, self.day) if part is not None]
        return ("~" if self.about else "") + "-".join(known)

    @property
    def sort_key(self) -> tuple[int, int, int]:
        """Earliest day it may mean; unknown parts sort first."""
        return (self.year, self.month or 0, self.day or 0)
