"""Checks dates: a document older than what it shows, and deadlines near or past."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Kind
from dossier.model.event import Event
from dossier.planning.deadlines import Due, due
from dossier.planning.noticed import Brief, Noticed, called, noticed

# Papers that can't be older than what they tell of. A passport or a photo of the family can.
_TELLS: Final = frozenset(
    {Kind.POLICE, Kind.COURT, Kind.MEDICAL, Kind.THREAT, Kind.MESSAGE, Kind.WITNESS, Kind.NEWS}
)


def clashes(brief: Brief) -> Iterator[Noticed]:
    """Find documents dated before the event that they belong to."""
    packed = {document.id: document for document in brief.packed()}
    for event in brief.circumstances.events:
        for name in event.documents:
            document = packed.get(name)
            if document is not None and _too_early(document, event):
                facts = {
                    "title": called(document),
                    "date": document.date,
                    "event": event.title,
                    "event_date": event.date,
                }
                yield noticed("date-clash", document.id, **facts)


def deadlines(brief: Brief) -> Iterator[Noticed]:
    """Find deadlines that are near or past."""
    today = brief.circumstances.today
    if today is None:
        return
    sources = {source.id: source for source in brief.matter.profile.sources}
    for entry in _pressing(tuple(due(brief.matter, today)), today):
        left = (entry.day - today).days
        source = sources[entry.deadline.source]
        facts = {
            "title": entry.deadline.title,
            "date": entry.day,
            "n": abs(left),
            "note": entry.deadline.note,
            "source": source.title,
            "as_of": source.as_of,
            "certainty": source.certainty,
        }
        code = "deadline-near" if left >= 0 else "deadline-past"
        yield noticed(code, entry.deadline.id, **facts)


def _pressing(found: Iterable[Due], today: date) -> Iterator[Due]:
    # A later reading of a rule is told only once the safe one is past.
    ahead = {entry.deadline.reading for entry in found if not entry.later and entry.day >= today}
    for entry in found:
        near = (entry.day - today).days <= entry.deadline.near
        if near and not (entry.later and entry.deadline.reading in ahead):
            yield entry


def _too_early(document: Document, event: Event) -> bool:
    if document.kind not in _TELLS or document.date is None or event.date is None:
        return False
    if document.date.about or event.date.about:
        return False
    return _latest(document.date) < _earliest(event.date)


def _earliest(when: FuzzyDate) -> tuple[int, int, int]:
    return (when.year, when.month or 1, when.day or 1)


def _latest(when: FuzzyDate) -> tuple[int, int, int]:
    return (when.year, when.month or 12, when.day or 31)
