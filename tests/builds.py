"""Builds real packets in a real sandbox: fictional papers, plan, pages, audit."""

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from dossier import resources
from dossier.assembly.measure import measure
from dossier.assembly.sources import sources
from dossier.export.manifest import Manifest, expect
from dossier.export.report import AuditReport
from dossier.model.case import Case
from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Heading, Kind, Original, PageSize, SafeCopy
from dossier.model.matter import Matter
from dossier.model.packet import Item, Packet
from dossier.model.person import Person, Role
from dossier.model.plan import Plan
from dossier.model.profile import Profile
from dossier.model.texts import Texts
from dossier.model.translation import State, Translation
from dossier.model.wire import from_json, to_json
from dossier.planning.parse_profile import parse_profile
from dossier.planning.parse_texts import parse_texts
from dossier.planning.plan import stable_plan
from dossier.progress import Progress
from dossier.sandbox.call import BUILDER, Call
from dossier.sandbox.fork import Sandbox
from dossier.sandbox.rows import BytesRows
from papers import A4, LETTER, TURNED, prints, scanned, sizes, written

TASKS = ("dossier.assembly.worker", "dossier.export.worker")
DAY = date(2026, 11, 21)
FACTS = (
    ("a-number", "A000-000-000"),
    ("court", "Sampleton, ZZ"),
    ("family-name", "Nümunəzadə"),
    ("filing-address", "100 Sample Street, Sampleton, ZZ 00000"),
    ("filing-party", "Jordan Placeholder"),
    ("given-names", "Elvin"),
    ("hearing", "June 12, 2027, 1:00 p.m."),
    ("judge", "Hon. Robin Specimen"),
)
PEOPLE = (
    Person("p1", "Elvin Nümunəzadə", Role.APPLICANT),
    Person(
        "p2",
        "Günel Örnəkova",
        Role.TRANSLATOR,
        address="200 Sample Avenue, Sampleton, ZZ 00000",
        phone="(000) 555-0122",
        languages=("az", "en"),
    ),
)


@cache
def profile(name: str) -> Profile:
    return parse_profile(resources.text(f"profiles/{name}.toml"))


@cache
def texts(language: str) -> Texts:
    return parse_texts(resources.text(f"strings/{language}.toml"))


def paper(name: str, data: bytes, kind: Kind = Kind.POLICE, **changes: Any) -> Document:
    """A document whose safe copy is `data`."""
    safe = SafeCopy(
        size=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        blob=1,
        pages=tuple(PageSize(*size) for size in sizes(data)),
        fingerprints=prints(data),
    )
    made = Document(
        id=name,
        title=f"Paper {name}",
        kind=kind,
        original=Original(f"{name}.pdf", "application/pdf", len(data), safe.sha256, 2),
        safe=safe,
        added=DAY,
        date=FuzzyDate(2024, 3, 12),
        language="en",
    )
    return replace(made, **changes)


def translated(name: str, of: str, **changes: Any) -> Translation:
    made = Translation(name, of, "en", State.DONE, text=f"Translation of {of}.", translator="p2")
    return replace(made, **changes)


def matter(
    documents: Iterable[Document],
    *,
    items: Iterable[str] | None = None,
    rules: Profile | None = None,
    translations: Iterable[Translation] = (),
) -> Matter:
    """A matter whose packet holds these documents in their order."""
    held = {one.id: one for one in documents}
    rules = rules or profile("us-eoir")
    packet = Packet("k1", rules.id, DAY, tuple(map(Item, held if items is None else items)))
    return Matter(
        packet=packet,
        profile=rules,
        texts=texts(rules.language),
        case=Case(FACTS),
        documents=held,
        people={one.id: one for one in PEOPLE},
        translations={one.id: one for one in translations},
    )


@dataclass(frozen=True)
class Made:
    """A packet as it can be built: what it is made from, its plan, its safe copies."""

    matter: Matter
    plan: Plan
    copies: Mapping[str, bytes]

    def manifest(self, volume: int = 1, max_bytes: int | None = None) -> Manifest:
        """What the audit of a volume expects."""
        return expect(self.matter, self.plan, volume, max_bytes)


def planned(made: Matter, copies: Mapping[str, bytes], max_bytes: int | None = None) -> Made:
    return Made(made, stable_plan(made, lambda plan: measure(made, plan), max_bytes), copies)


def fill(
    sandbox: Sandbox, made: Made, volume: int, descriptor: int, progress: Progress | None = None
) -> None:
    """Build a volume into a descriptor, as the export flow asks for it."""
    placed = sources(made.plan.volumes[volume - 1])
    call = Call(
        "dossier.assembly.worker:build",
        {"matter": to_json(made.matter), "plan": to_json(made.plan), "volume": volume},
        tuple(BytesRows(made.copies[one]) for one in placed),
        output=descriptor,
        limits=BUILDER,
    )
    sandbox.run(call, progress or Progress())


def audited(sandbox: Sandbox, descriptor: int, manifest: Manifest | None) -> AuditReport:
    """Audit what is in a descriptor."""
    request = {} if manifest is None else {"manifest": to_json(manifest)}
    written = (BytesRows(b"!"),)
    call = Call("dossier.export.worker:audit", request, written, output=descriptor, limits=BUILDER)
    return from_json(AuditReport, sandbox.run(call, Progress()))


def build(sandbox: Sandbox, made: Made, folder: Path, volume: int = 1) -> bytes:
    """Build a volume and give its bytes."""
    with scratch(folder) as descriptor:
        fill(sandbox, made, volume, descriptor)
        return os.pread(descriptor, os.fstat(descriptor).st_size, 0)


def audit(sandbox: Sandbox, data: bytes, manifest: Manifest | None, folder: Path) -> AuditReport:
    """Audit a file."""
    with scratch(folder) as descriptor:
        os.write(descriptor, data)
        return audited(sandbox, descriptor, manifest)


@contextmanager
def scratch(folder: Path) -> Iterator[int]:
    """A nameless file, open for reading and writing."""
    descriptor = os.open(folder, os.O_TMPFILE | os.O_RDWR, 0o600)
    try:
        yield descriptor
    finally:
        os.close(descriptor)


@dataclass(frozen=True)
class Finished:
    """The packet as bytes, with what audits it."""

    data: bytes
    made: Made
    sandbox: Sandbox
    folder: Path

    @property
    def manifest(self) -> Manifest:
        """What the audit compares it with."""
        return self.made.manifest()

    def audit(self, data: bytes, manifest: Manifest | None = None) -> AuditReport:
        """Audit other bytes in its place."""
        return audit(self.sandbox, data, manifest or self.manifest, self.folder)

    def alone(self, data: bytes) -> AuditReport:
        """Audit bytes without the plan."""
        return audit(self.sandbox, data, None, self.folder)


def small() -> Made:
    """Four exhibits on 17 pages: a declaration with bookmarks, a summons with translation."""
    copies = {
        "d1": written([LETTER] * 3, seed=1),
        "d2": scanned([A4, A4], seed=2),
        "d3": written([LETTER] * 2, seed=3),
        "d4": scanned([TURNED], seed=4),
    }
    declaration = paper("d1", copies["d1"], Kind.DECLARATION)
    outline = (Heading("My family", 0, 0), Heading("The arrest", 1, 0), Heading("The cell", 2, 1))
    declaration = replace(declaration, safe=replace(declaration.safe, outline=outline))
    summons = paper(
        "d2",
        copies["d2"],
        title="Summons",
        language="az",
        original_title="Rayon Polis İdarəsinə çağırış vərəqəsi",
    )
    documents = (
        declaration,
        summons,
        paper("d3", copies["d3"], Kind.MEDICAL, title="Hospital discharge summary"),
        paper("d4", copies["d4"], Kind.IDENTITY, title="Birth certificate"),
    )
    held = matter(documents, translations=[translated("t1", "d2")])
    return planned(held, copies)
