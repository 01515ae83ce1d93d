"""What all generated exhibits need to tell: the packet, where its papers stand, what is hidden."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from dossier.assembly.evidence import Evidence, Place
from dossier.assembly.look import COLUMN, TABLE_TITLE
from dossier.assembly.tables import Line, Note
from dossier.assembly.words import label, page_range
from dossier.model.dates import FuzzyDate
from dossier.model.discretion import Discretion
from dossier.model.document import Document, Kind
from dossier.model.event import Event
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Plan
from dossier.model.profile import DateOrder
from dossier.pdf.draw import text_width

_LABEL_COLUMN: Final = 68.0
_DATE_COLUMN: Final = 103.0
_WIDEST: Final = 9999


@dataclass(frozen=True)
class Telling:
    """One generated exhibit in its packet."""

    exhibit: Exhibit
    plan: Plan
    matter: Matter

    @cached_property
    def evidence(self) -> Evidence:
        """Where papers stand."""
        return Evidence(self.plan, self.matter)

    @cached_property
    def discretion(self) -> Discretion:
        """Whose names are hidden."""
        return Discretion(self.matter)

    @property
    def several(self) -> bool:
        """Whether the packet has several volumes."""
        return (self.plan.apart or len(self.plan.volumes)) > 1

    @property
    def label_head(self) -> str:
        """Head of the column of labels: the profile's word, if it has room."""
        word = self.matter.profile.word
        fits = text_width(word, COLUMN) <= _LABEL_COLUMN
        return word if fits else self.matter.texts.say("index.label")

    def say(self, key: str, **facts: object) -> str:
        """Give words of the packet."""
        return self.matter.texts.say(f"generated.{key}", **facts)

    def told(self, text: str) -> str:
        """Give a text of the person without hidden names, on one line."""
        return self.discretion.told(" ".join(text.split()))

    @cached_property
    def papers(self) -> Sequence[Document]:
        """Give the documents that are exhibits of the packet, in its order, photographs too."""
        names = (name for one in self.plan.exhibits for name in _named(one))
        documents = self.matter.documents
        return [documents[name] for name in dict.fromkeys(names) if name in documents]

    def line(self, place: Place, text: str = "", mark: str = "") -> Line:
        """Refer to a place: its label, followed by a `mark`, and what it shows.

        An exhibit without a label is known by its title.
        """
        if place.label:
            return Line(", ".join(filter(None, (place.label, mark))), self.told(text), place)
        if text:
            return Line("", self.told(text), place)
        return Line(", ".join(filter(None, (self.told(place.title), mark))), "", place, note=True)

    def lines(self, documents: Iterable[str]) -> list[Line]:
        """Refer to documents, each once; what is not in this packet is left out."""
        places = map(self.evidence.place, documents)
        return list(dict.fromkeys(self.line(place) for place in places if place is not None))

    def date(self, when: FuzzyDate | None) -> str:
        """Write a date."""
        return self.matter.texts.date(when, self.matter.profile.date_order, long=False)

    def span(self, event: Event) -> str:
        """Write when something happened: `Mar 26–29, 2024`, `May 2024 to Jan 2026`."""
        first, last = event.date, event.until
        if first is None or last is None or first == last:
            return self.date(first or last)
        if _within_a_month(first, last):
            days = self._days(first, last)
            if text_width(days, TABLE_TITLE) <= _DATE_COLUMN:
                return days
        return self.say("range", first=self.date(first), last=self.date(last))

    def _days(self, first: FuzzyDate, last: FuzzyDate) -> str:
        texts, order = self.matter.texts, self.matter.profile.date_order
        form = "month-first" if order is DateOrder.MONTH_FIRST else "day-first"
        month = texts.say(f"month.short.{first.month}")
        days = texts.say("date.days", first=texts.day(first.day), last=last.day)
        return texts.say(f"date.{form}", day=days, month=month, year=first.year)

    def pages_note(self, key: str, exhibit: Exhibit, page_key: str) -> Note:
        """Make a note that names an exhibit and its pages; `page_key` is for a single page."""
        named = label(self.matter, exhibit) if exhibit.label else self.told(exhibit.title)
        one = exhibit.first == exhibit.last
        pages = page_range(self.matter, exhibit.first, exhibit.last)
        widest = page_range(self.matter, _WIDEST - 1, _WIDEST)
        return Note(
            self.say(page_key if one else key, exhibit=named, pages=pages),
            self.say(key, exhibit=named, pages=widest),
        )

    def note(self, key: str) -> Note:
        """Make a note that is the same in every packet."""
        return Note(self.say(key), self.say(key))

    @cached_property
    def declarations(self) -> Sequence[Document]:
        """Give the declarations of the packet, in its order."""
        return [one for one in self.papers if one.kind is Kind.DECLARATION]


def _named(exhibit: Exhibit) -> tuple[str, ...]:
    held = (name for part in exhibit.parts for name in part.holds)
    return (exhibit.document, *held)


def _within_a_month(first: FuzzyDate, last: FuzzyDate) -> bool:
    known = first.day is not None and last.day is not None
    same = (first.year, first.month) == (last.year, last.month)
    return known and same and not (first.about or last.about)
