"""The words a packet prints around the documents, in the language of filing.

Entries come from `resources/strings/<language>.toml`, flattened to dotted keys; a key with plural
forms has `.one` and `.other`.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from dossier.model.dates import FuzzyDate
from dossier.model.profile import DateOrder


@dataclass(frozen=True)
class Texts:
    """Words in one language.

    `date.month-long`, `date.day-first-long` and `date.month-first-long` are for languages that
    write a date with its month in full in another form; `date.first` for the first day of a month.
    """

    language: str
    entries: Mapping[str, str]

    def say(self, key: str, **facts: object) -> str:
        """The text with facts filled in. Raises KeyError for a key that isn't there."""
        return self.entries[key].format_map({name: str(fact) for name, fact in facts.items()})

    def count(self, key: str, n: int, **facts: object) -> str:
        """The plural form that fits `n`, with `n` and the other facts filled in."""
        return self.say(f"{key}.{'one' if n == 1 else 'other'}", n=n, **facts)

    def date(self, when: FuzzyDate | None, order: DateOrder, *, long: bool) -> str:
        """A date that names its month: `Mar 12, 2024`, `about 2024`; `not dated` for none."""
        if when is None:
            return self.say("date.none")
        text = str(when.year)
        if when.month is not None:
            month = self.say(f"month.{'long' if long else 'short'}.{when.month}")
            text = self._month(month, when, long=long)
            if when.day is not None:
                text = self._day(month, when, order, long=long)
        return self.say("date.about", date=text) if when.about else text

    def _month(self, month: str, when: FuzzyDate, *, long: bool) -> str:
        if long and "date.month-long" in self.entries:
            return self.say("date.month-long", month=month, year=when.year)
        return f"{month} {when.year}"

    def _day(self, month: str, when: FuzzyDate, order: DateOrder, *, long: bool) -> str:
        form = "date.month-first" if order is DateOrder.MONTH_FIRST else "date.day-first"
        if long and f"{form}-long" in self.entries:
            form = f"{form}-long"
        return self.say(form, day=self.day(when.day), month=month, year=when.year)

    def day(self, number: int | None) -> str:
        """A day as a date writes it: `12`, in French `1er` for the first."""
        return self.entries.get("date.first", "1") if number == 1 else str(number)

    def pages(self, first: int, last: int) -> str:
        """A page range with an en dash, Western digits: `15–35`, `44`."""
        return f"{first}" if first == last else f"{first}–{last}"
