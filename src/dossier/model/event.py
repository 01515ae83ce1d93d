"""What happened, when and where, and which documents and people belong to it."""

from dataclasses import dataclass

from dossier.model.dates import FuzzyDate


@dataclass(frozen=True)
class Event:
    """One event of the case."""

    id: str
    title: str
    date: FuzzyDate | None = None
    place: str = ""
    documents: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
