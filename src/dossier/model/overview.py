"""The first page of a case: what is wanted, how far it is, the next step, dates, size."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from dossier.model.checklist import Line, NextStep
from dossier.model.document import Document
from dossier.model.finding import Finding
from dossier.model.profile import Source, Status


@dataclass(frozen=True)
class SectionLines:
    """A section of the profile that has lines."""

    key: str
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class DeadlineLine:
    """A date that the authority sets, the earliest reading first where there are several.

    `days` are from today, negative when it is past. It counts `months` and `offset` days (working
    days with `working`) from `start`, the day found in the fact `key`. With `typed` the person
    typed the day themselves, in the fact `own`; then `start` may be unknown. `yearly` comes again
    each year; `later` has an earlier reading, the safe one. `source` has the rule's title,
    address, day of reading and certainty.
    """

    id: str
    title: str
    day: date
    days: int
    key: str
    start: date | None
    offset: int
    source: Source
    note: str
    own: str
    months: int = 0
    working: bool = False
    yearly: bool = False
    typed: bool = False
    later: bool = False


@dataclass(frozen=True)
class Overview:
    """All of the page. `bytes` is the size of all files at most, `limit` of one file if known.

    `asked` are keys of facts that deadlines wait for. `hearing` is the fact as typed, `sources`
    are those of the profile by id, `documents` all that lines and steps name by id. `filed` is the
    day on which this packet was handed in, `supplement` its number where it continues a filing.
    """

    profile: str
    authority: str
    packet_type: str
    as_of: date
    status: Status
    sections: tuple[SectionLines, ...]
    next_step: NextStep
    deadlines: tuple[DeadlineLine, ...]
    asked: tuple[str, ...]
    hearing: str
    hearing_day: date | None
    exhibits: int
    pages: int
    bytes: int
    limit: int | None
    volumes: int
    findings: tuple[Finding, ...]
    sources: Mapping[str, Source]
    documents: Mapping[str, Document]
    filed: date | None = None
    supplement: int = 0
