"""The sample case: an invented case that comes with the program, put into a vault as data."""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from itertools import chain, groupby
from pathlib import Path

from dossier import resources
from dossier.errors import Refusal
from dossier.model.dates import FuzzyDate
from dossier.model.document import Claim, Document, Interpretation, Kind, Mark, Spelled
from dossier.model.event import Event, EventKind
from dossier.model.generated import Generated
from dossier.model.packet import Answer, Item
from dossier.model.person import Person, Role
from dossier.model.translation import State, Translation
from dossier.model.wire import from_json
from dossier.vault import documents, packets
from dossier.workflows import arrange, casefacts, edit, events, people, translations
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Added, Outcome, Refused, Wishes
from dossier.workflows.wanted import with_made

_FOLDER = "sample-case"


@dataclass(frozen=True)
class SamplePerson:
    """A person; `key` is how the others of the file name them."""

    key: str
    name: str
    role: Role | None = None
    also: tuple[str, ...] = ()
    address: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    names_explained: str = ""


@dataclass(frozen=True)
class SampleDocument:
    """A paper and what is said about it: one file, or several that are joined."""

    key: str
    title: str
    kind: Kind
    file: str = ""
    files: tuple[str, ...] = ()
    date: FuzzyDate | None = None
    language: str = ""
    original_title: str = ""
    number: str = ""
    issued_by: str = ""
    url: str = ""
    sensitive: bool = False
    interpretation: Interpretation | None = None
    people: tuple[str, ...] = ()
    place: str = ""
    taken_by: str = ""
    accessed: FuzzyDate | None = None
    relevance: str = ""
    marks: tuple[Mark, ...] = ()
    claims: tuple[Claim, ...] = ()
    spelled: tuple[Spelled, ...] = ()

    @property
    def named(self) -> tuple[str, ...]:
        """Give the names of all its files."""
        return self.files or (self.file,)


@dataclass(frozen=True)
class SampleTranslation:
    """A translation of one of the papers."""

    of: str
    language: str
    state: State = State.NEEDED
    document: str | None = None
    text: str = ""
    translator: str | None = None
    signed: str | None = None


@dataclass(frozen=True)
class SampleEvent:
    """Something that happened."""

    title: str
    date: FuzzyDate | None = None
    place: str = ""
    documents: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    until: FuzzyDate | None = None
    kind: EventKind = EventKind.LIFE
    statement: str = ""
    note: str = ""


@dataclass(frozen=True)
class Sample:
    """The whole case. `filed_on` is the day of its packet, so that it is the same every time.

    `generated` are lists that the program makes for the packet, `photos` lie on its sheets.
    """

    filed_on: date
    case: Mapping[str, str]
    people: tuple[SamplePerson, ...]
    documents: tuple[SampleDocument, ...]
    translations: tuple[SampleTranslation, ...] = ()
    events: tuple[SampleEvent, ...] = ()
    answers: tuple[Answer, ...] = ()
    generated: tuple[str, ...] = ()
    photos: tuple[str, ...] = ()


def read() -> Sample:
    """Read the sample case."""
    return from_json(Sample, tomllib.loads(resources.text(f"{_FOLDER}/case.toml")))


def fill(desk: Desk, sample: Sample, tell: Callable[[Outcome], None]) -> None:
    """Put the sample case into a new vault, through the same doors as any other case."""
    session = desk.session
    casefacts.set_facts(session, dict(sample.case))
    ids = {one.key: _add_person(desk, one) for one in sample.people}
    ids |= _add_files(desk, sample, tell)
    for paper in sample.documents:
        edit.change(session, ids[paper.key], partial(_said, sample, paper, ids))
    for one in sample.translations:
        translations.add(session, _translation(one, ids))
    for happened in sample.events:
        events.add(session, _event(happened, ids))


def keep_packet(desk: Desk, sample: Sample, profile: str) -> None:
    """Keep the packet of a profile as it is proposed, as of the day of the sample."""
    matter = arrange.matter_of(desk.session, profile)
    for name in sample.generated:
        matter = replace(matter, packet=with_made(matter, name))
    sheets = Item(Generated.PHOTOS, holds=tuple(_photos(desk, sample)))
    items = (*matter.packet.items, *([sheets] if sheets.holds else []))
    kept = replace(matter.packet, edited=sample.filed_on, items=items, answers=sample.answers)
    packets.add(desk.session, kept)


def _photos(desk: Desk, sample: Sample) -> Iterator[str]:
    """Give the ids of the photographs on sheets, known by the names of their files."""
    files = {one.key: Path(one.file).name for one in sample.documents}
    ids = {one.original.name: one.id for one in documents.all(desk.session)}
    yield from (ids[files[key]] for key in sample.photos)


def _add_person(desk: Desk, one: SamplePerson) -> str:
    person = Person("", one.name, one.role, one.also, one.address, one.phone, one.languages)
    person = replace(person, names_explained=one.names_explained)
    return people.add(desk.session, person).people[0]


def _add_files(desk: Desk, sample: Sample, tell: Callable[[Outcome], None]) -> dict[str, str]:
    keys = {str(_place(one.named[0])): one.key for one in sample.documents}
    ids: dict[str, str] = {}

    def hear(outcome: Outcome) -> None:
        tell(outcome)
        if isinstance(outcome, Refused):
            raise Refusal(outcome.code, **dict(outcome.facts))
        if isinstance(outcome, Added):
            ids[keys[outcome.path]] = outcome.document.id

    # Files alone are added side by side; those that are joined, by themselves.
    for joined, papers in groupby(sample.documents, lambda one: bool(one.files)):
        groups = [one.named for one in papers]
        for group in groups if joined else [tuple(chain.from_iterable(groups))]:
            add(desk, [_place(name) for name in group], Wishes(join=joined), hear)
    return ids


def _place(name: str) -> Path:
    return resources.path(f"{_FOLDER}/files/{name}")


def _said(
    sample: Sample, paper: SampleDocument, ids: Mapping[str, str], before: Document
) -> Document:
    told = paper.interpretation
    return replace(
        before,
        title=paper.title,
        kind=paper.kind,
        added=sample.filed_on,
        date=paper.date,
        language=paper.language,
        original_title=paper.original_title,
        number=paper.number,
        issued_by=paper.issued_by,
        url=paper.url,
        sensitive=paper.sensitive,
        interpretation=told
        and replace(told, interpreter=ids[told.interpreter], signed=_id(told.signed, ids)),
        people=tuple(ids[key] for key in paper.people),
        place=paper.place,
        taken_by=paper.taken_by,
        accessed=paper.accessed,
        relevance=paper.relevance,
        marks=paper.marks,
        claims=tuple(_claim(one, ids) for one in paper.claims),
        spelled=tuple(replace(one, person=ids[one.person]) for one in paper.spelled),
    )


def _claim(one: Claim, ids: Mapping[str, str]) -> Claim:
    evidence = (replace(cited, document=ids[cited.document]) for cited in one.evidence)
    return replace(one, evidence=tuple(evidence))


def _translation(one: SampleTranslation, ids: Mapping[str, str]) -> Translation:
    return Translation(
        id="",
        of=ids[one.of],
        language=one.language,
        state=one.state,
        document=_id(one.document, ids),
        text=one.text,
        translator=_id(one.translator, ids),
        signed=_id(one.signed, ids),
    )


def _event(one: SampleEvent, ids: Mapping[str, str]) -> Event:
    return Event(
        id="",
        title=one.title,
        date=one.date,
        place=one.place,
        documents=tuple(ids[key] for key in one.documents),
        people=tuple(ids[key] for key in one.people),
        until=one.until,
        kind=one.kind,
        statement=one.statement,
        note=one.note,
    )


def _id(key: str | None, ids: Mapping[str, str]) -> str | None:
    return ids[key] if key else None
