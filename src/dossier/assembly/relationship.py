"""A couple's time together: what happened and what papers show of it, in order of time."""

from collections.abc import Iterator
from typing import Final

from dossier.assembly.chronology import of_events, row
from dossier.assembly.tables import Listing, Row
from dossier.assembly.telling import Telling
from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Kind
from dossier.model.event import EventKind
from dossier.model.person import Role

_SHARED: Final = frozenset({Kind.PHOTO, Kind.FAMILY, Kind.RESIDENCE, Kind.FINANCE, Kind.TRAVEL})
"""Papers of these kinds tell of the couple where the spouse is named as one of their people."""


def relationship(telling: Telling) -> Listing:
    """Tell events of the relationship, and dated papers of it that no such event names."""
    events = [one for one in telling.matter.events.values() if one.kind is EventKind.RELATIONSHIP]
    named = {name for event in events for name in event.documents}
    return of_events(telling, events, "relationship", _papers(telling, named))


def _papers(telling: Telling, named: set[str]) -> Iterator[tuple[FuzzyDate, Row]]:
    spouses = {one.id for one in telling.matter.people.values() if one.role is Role.SPOUSE}
    for paper in telling.papers:
        if paper.date is None or paper.id in named or not _of_couple(paper, spouses):
            continue
        said = (paper.title, paper.place, "")
        yield paper.date, row(telling, telling.date(paper.date), said, telling.lines([paper.id]))


def _of_couple(paper: Document, spouses: set[str]) -> bool:
    if paper.kind is Kind.RELATIONSHIP:
        return True
    return paper.kind in _SHARED and not spouses.isdisjoint(paper.people)
