"""Month by month, the papers that show where the person was; a month without one says so."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from dossier.assembly.look import DATE
from dossier.assembly.statement_table import LABEL
from dossier.assembly.tables import Columns, Group, Line, Listing, Row, Said, cell
from dossier.assembly.telling import Telling
from dossier.model.dates import FuzzyDate
from dossier.model.document import Kind
from dossier.model.event import Event, EventKind

_LABEL_AT: Final = 236.0
_SHOWS_AT: Final = 276.0
_DECEMBER: Final = 12
_MOST: Final = 1200
"""A strip of more months than a life has comes from a slip of the pen; it ends there."""

Month = tuple[int, int]


def residence(telling: Telling) -> Listing:
    """Tell each month from the first one known to the last, year by year."""
    strip = _Strip(telling)
    years = dict.fromkeys(year for year, _ in strip.months)
    notes = (telling.note("residence.note"), telling.note("first-pages"))
    return Listing(
        _columns(telling),
        tuple(Group(tuple(strip.rows(year)), str(year)) for year in years),
        telling.say("residence.empty"),
        notes if strip.papers else (),
    )


def _columns(telling: Telling) -> Columns:
    cells = ((60.0, telling.say("residence.month")),)
    head = telling.say("residence.papers", word=telling.matter.profile.word)
    return Columns(cells, _LABEL_AT, head, LABEL, _SHOWS_AT)


@dataclass(frozen=True)
class _Strip:
    """The months of one packet: where the person was, and the papers of each."""

    telling: Telling

    @cached_property
    def stays(self) -> Sequence[Event]:
        """Events that say where the person lived; those without a date say no month."""
        events = self.telling.matter.events.values()
        return [one for one in events if one.kind is EventKind.RESIDENCE and one.date]

    @cached_property
    def papers(self) -> dict[Month, dict[str, Line]]:
        """The papers of each month by id: for the time of a stay, or by their own date."""
        found: dict[Month, dict[str, Line]] = {}
        for month, document in (*self._of_stays(), *self._dated()):
            place = self.telling.evidence.place(document)
            if place is not None:
                line = self.telling.line(place, self._called(document))
                found.setdefault(month, {}).setdefault(document, line)
        return found

    @cached_property
    def months(self) -> Sequence[Month]:
        """All months to tell of: the time of the stays; without stays, from paper to paper."""
        starts = [_first(one.date) for one in self.stays if one.date] or sorted(self.papers)
        ends = [month for one in self.stays for month in self._lived(one)[-1:]]
        if not starts:
            return []
        return list(_months(min(starts), max([*starts, *ends, *self.papers])))

    def rows(self, year: int) -> Iterator[Row]:
        """The rows of a year. A place is said in the first month, and where it changes."""
        before: list[str] = []
        for month in self.months:
            if month[0] != year:
                continue
            where = [one.place or one.title for one in self.stays if month in self._lived(one)]
            said = where if where != before else []
            before = where
            name = self.telling.matter.texts.say(f"month.long.{month[1]}")
            places = (Said(self.telling.told(one), DATE) for one in dict.fromkeys(said))
            lines = tuple(self.papers.get(month, {}).values())
            none = (Line(self.telling.say("residence.none"), note=True),)
            yield Row(((*cell(name), *places),), lines or none)

    def _of_stays(self) -> Iterator[tuple[Month, str]]:
        """Papers that the person named for a stay: for all of it, if it is said how long it was."""
        for stay in self.stays:
            months = self._lived(stay) if stay.until else self._lived(stay)[:1]
            yield from ((month, name) for month in months for name in stay.documents)

    def _dated(self) -> Iterator[tuple[Month, str]]:
        """Papers that the same section holds, and others about residence, by their own date."""
        linked = {name for stay in self.stays for name in stay.documents}
        for exhibit in self.telling.plan.exhibits:
            paper = self.telling.matter.documents.get(exhibit.document)
            if paper is None or paper.id in linked or paper.date is None or not paper.date.month:
                continue
            if paper.kind is Kind.RESIDENCE or exhibit.section == self.telling.exhibit.section:
                yield (paper.date.year, paper.date.month), paper.id

    def _called(self, document: str) -> str:
        """The title of a paper; its date too, where nobody knows that exactly."""
        paper = self.telling.matter.documents[document]
        unsure = paper.date is not None and paper.date.about
        return f"{paper.title}, {self.telling.date(paper.date)}" if unsure else paper.title

    def _lived(self, stay: Event) -> Sequence[Month]:
        """The months of a stay; one that nobody ended goes on to the day of the packet."""
        if stay.date is None:
            return ()
        edited = self.telling.matter.packet.edited
        last = _last(stay.until) if stay.until else (edited.year, edited.month)
        return tuple(_months(_first(stay.date), last))


def _months(first: Month, last: Month) -> Iterator[Month]:
    year, month = first
    for _ in range(_MOST):
        if (year, month) > last:
            return
        yield year, month
        year, month = (year + 1, 1) if month == _DECEMBER else (year, month + 1)


def _first(date: FuzzyDate) -> Month:
    return date.year, date.month or 1


def _last(date: FuzzyDate) -> Month:
    return date.year, date.month or _DECEMBER
