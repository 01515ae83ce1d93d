"""What happened: add an event, change one, take one away, list them in the order of their dates."""

from collections.abc import Callable

from dossier.errors import UsageError
from dossier.model.changes import Changes
from dossier.model.event import Event
from dossier.vault import documents, events, people
from dossier.vault.session import Session


def timeline(session: Session) -> tuple[Event, ...]:
    """Give all events, earliest first; those without a date last."""
    return tuple(sorted(events.all(session), key=_when))


def get(session: Session, name: str) -> Event:
    """Give the event of that id. Raises NotFound."""
    return events.get(session, name)


def add(session: Session, event: Event) -> Changes:
    """Add an event; the id given is not kept.

    Raises NotFound for a document or person unknown, UsageError for an end before the beginning.
    """
    _check(session, event)
    return Changes(events=(events.add(session, event).id,))


def change(session: Session, name: str, change: Callable[[Event], Event]) -> Changes:
    """Change the event of that id. Raises NotFound, and UsageError as `add` does."""
    before = events.get(session, name)
    after = change(before)
    if after == before:
        return Changes()
    _check(session, after)
    events.save(session, after)
    return Changes(events=(name,))


def remove(session: Session, name: str) -> Changes:
    """Take an event away; its papers and people stay. Raises NotFound."""
    events.remove(session, name)
    return Changes(events=(name,))


def _check(session: Session, event: Event) -> None:
    for name in event.documents:
        documents.get(session, name)
    for name in event.people:
        people.get(session, name)
    if _ends_before(event):
        raise UsageError(what="ends-before-it-begins")


def _ends_before(event: Event) -> bool:
    """Whether the end is surely before the beginning: by the parts that both dates have."""
    if event.date is None or event.until is None:
        return False
    first, last = event.date, event.until
    pairs = ((first.year, last.year), (first.month, last.month), (first.day, last.day))
    for one, other in pairs:
        if one is None or other is None or one != other:
            return one is not None and other is not None and other < one
    return False


def _when(event: Event) -> tuple[bool, tuple[int, int, int]]:
    return (event.date is None, event.date.sort_key if event.date else (0, 0, 0))
