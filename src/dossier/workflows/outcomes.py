"""What a person says of files that they add, and what came of each file."""

from dataclasses import dataclass

from dossier.errors import Fact
from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Kind
from dossier.model.finding import Finding


@dataclass(frozen=True)
class Wishes:
    """What the person says of the files.

    `join`: together they are one paper. `attachments`: take in files kept inside them too.
    """

    kind: Kind = Kind.OTHER
    title: str = ""
    date: FuzzyDate | None = None
    language: str = ""
    translation_of: str | None = None
    attachments: bool = False
    password: str = ""
    join: bool = False


@dataclass(frozen=True)
class Added:
    """A document is in, and safe on the disk. `further` has the files that were joined to it."""

    path: str
    document: Document
    findings: tuple[Finding, ...]
    further: tuple[str, ...] = ()


@dataclass(frozen=True)
class Refused:
    """A file can't be taken in; `code` says why."""

    path: str
    code: str
    facts: tuple[tuple[str, Fact], ...] = ()


@dataclass(frozen=True)
class Duplicate:
    """The very same bytes are here already, as document `of`."""

    path: str
    of: str


@dataclass(frozen=True)
class LeftAside:
    """No paper of the person: a vault, or what a computer left in a folder."""

    path: str


Outcome = Added | Refused | Duplicate | LeftAside
