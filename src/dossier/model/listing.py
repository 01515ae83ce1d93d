"""Documents as lists show them: a few facts of each, quick to read by the thousand."""

from dataclasses import dataclass
from datetime import date

from dossier.model.dates import FuzzyDate
from dossier.model.document import Kind


@dataclass(frozen=True)
class Listed:
    """One document in a list. `pages` counts those of its safe copy, `name` is its first file's.

    `file` is the SHA-256 of the safe copy: another one means that the pages are others.
    """

    id: str
    title: str
    kind: Kind
    added: date
    name: str
    pages: int
    file: str = ""
    date: FuzzyDate | None = None
    language: str = ""
    people: tuple[str, ...] = ()
    sensitive: bool = False
    cover_words: str = ""


@dataclass(frozen=True)
class Listing:
    """All documents that can be read, in the order they came, and ids of those that can't be."""

    documents: tuple[Listed, ...] = ()
    damaged: tuple[str, ...] = ()


@dataclass(frozen=True)
class Standing:
    """Where a document stands in a packet: its label, and its first and last printed number."""

    label: str
    first: int
    last: int
