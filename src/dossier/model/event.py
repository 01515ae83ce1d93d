"""What happened, when and where, and which documents and people belong to it."""

from dataclasses import dataclass
from enum import StrEnum

from dossier.model.dates import FuzzyDate


class EventKind(StrEnum):
    """What an event belongs to; it decides in which lists it stands."""

    LIFE = "life"
    HARM = "harm"
    RELATIONSHIP = "relationship"
    RESIDENCE = "residence"
    TRAVEL = "travel"
    PROCEEDING = "proceeding"


@dataclass(frozen=True)
class Event:
    """One event of the case. `until` is its end if it lasted; `note` says more, in sentences.

    `statement` names the paragraph of the declaration that tells of it, such as `9`.
    """

    id: str
    title: str
    date: FuzzyDate | None = None
    place: str = ""
    documents: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    kind: EventKind = EventKind.LIFE
    until: FuzzyDate | None = None
    note: str = ""
    statement: str = ""
