"""Every kind of file that can be built passes the audit that knows nothing but the file."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from pikepdf import Pdf

from cli.papers import pdf, photo
from dossier.model.document import Kind, Mark
from dossier.model.event import Event
from dossier.model.packet import Item
from dossier.model.person import Person, Role
from dossier.model.translation import State, Translation
from dossier.progress import Progress
from dossier.vault import documents, events, packets, people, translations
from dossier.workflows import arrange, filing
from dossier.workflows.add import add
from dossier.workflows.arrange import Wanted
from dossier.workflows.audit import audit_files
from dossier.workflows.build import Built, Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes

DAY = date(2026, 11, 30)
PROFILES = ("us-eoir", "uk-ftt", "ecthr", "us-i130", "generic")
CODES = frozenset(
    (
        "required-empty",
        "certificate-incomplete",
        "exhibit-too-big",
        "cover-incomplete",
        "no-translation",
    )
)


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with a form, letters, a foreign paper with its translation, photos, a report."""
    papers = (
        (pdf(tmp_path / "form.pdf", "form", 3), Kind.FORM, "en"),
        (pdf(tmp_path / "letter.pdf", "letter", 2), Kind.WITNESS, "en"),
        (pdf(tmp_path / "passport.pdf", "pasport", 4), Kind.IDENTITY, "az"),
        (photo(tmp_path / "one.jpg"), Kind.PHOTO, ""),
        (photo(tmp_path / "two.jpg", "red"), Kind.PHOTO, ""),
        (pdf(tmp_path / "report.pdf", "report", 12), Kind.COUNTRY, "en"),
    )
    for path, kind, language in papers:
        _bring(desk, path, kind, language)
    session = desk.session
    who = people.add(session, Person("", "Günel Örnəkova", Role.TRANSLATOR, address="1 Sample St"))
    told = Translation("", "d3", "en", State.DONE, text="Passport.\n" * 90, translator=who.id)
    translations.add(session, told)
    events.add(session, Event("", "Arrest", documents=("d2",)))
    report = documents.get(session, "d6")
    documents.save(session, replace(report, marks=(Mark(4, 100, 160), Mark(7, 80, 120))))
    return desk


def _bring(desk: Desk, path: Path, kind: Kind, language: str = "en") -> None:
    wishes = Wishes(kind=kind, title=f"Paper {path.stem}", language=language)
    add(desk, [path], wishes, lambda _: None)


def _arranged(desk: Desk, profile: str) -> None:
    """Arrange a packet with all that a packet can have."""
    arrange.arrange(desk.session, profile, Wanted(everything=True, include=("d1",)))
    (packet,) = [one for one in packets.all(desk.session) if one.profile == profile]
    kept = [one for one in packet.items if one.document not in ("d4", "d5")]
    items = [replace(one, pages=((3, 8),)) if one.document == "d6" else one for one in kept]
    items += [Item("photos", holds=("d4", "d5")), Item("chronology")]
    packets.save(desk.session, replace(packet, items=tuple(items)))
    _place(desk, profile)


def _place(desk: Desk, profile: str) -> None:
    """Put what no section takes into the last one."""
    found = arrange.arranged(arrange.matter_of(desk.session, profile))
    last = found.matter.profile.sections[-1].key
    items = found.matter.packet.items
    on_sheets = {name: item.document for item in items for name in item.holds}
    astray = {on_sheets.get(name, name) for name in found.plan.unplaced}
    wanted = Wanted(sections=tuple((name, last) for name in sorted(astray)))
    arrange.arrange(desk.session, profile, wanted)


def _built(desk: Desk, profile: str, out: Path, max_mb: float | None = None) -> Built:
    order = Order(profile, out, max_mb, separate=out.with_suffix(""), accept=CODES)
    return build(desk, order)


def _disagreeing(desk: Desk, paths: Sequence[Path]) -> Iterator[tuple[str, str, str]]:
    for path, report in audit_files(desk.sandbox, list(paths), Progress()).items():
        for failure in report.failures:
            yield Path(path).name, failure.code, failure.subject


@pytest.mark.parametrize("profile", PROFILES)
def test_every_file_of_a_packet_and_its_supplement_agrees_with_itself(
    case: Desk, tmp_path: Path, profile: str
) -> None:
    _arranged(case, profile)
    built = _built(case, profile, tmp_path / "packet.pdf")
    made = [file.path for file in (*built.files, *built.separate)]
    assert len(built.separate) == len(built.plan.exhibits) > 5
    filing.file(case, profile, [file.path for file in built.files], DAY)
    _bring(case, pdf(tmp_path / "late.pdf", "late", 2), Kind.WITNESS)
    _bring(case, pdf(tmp_path / "later.pdf", "later", 1), Kind.COUNTRY)
    filing.begin_supplement(case.session, profile, DAY)
    _place(case, profile)
    filing.withdraw(case.session, profile, "d2", "It was filed by mistake.")
    late = _built(case, profile, tmp_path / "supplement.pdf")
    assert late.plan.first == built.plan.last + 1
    made += [file.path for file in (*late.files, *late.separate)]
    assert list(_disagreeing(case, made)) == []


def test_volumes_agree_with_themselves_one_by_one(case: Desk, tmp_path: Path) -> None:
    _arranged(case, "us-eoir")
    built = _built(case, "us-eoir", tmp_path / "packet.pdf", 0.7)
    assert len(built.files) > 1
    assert list(_disagreeing(case, [file.path for file in built.files])) == []


def _without_page(path: Path, n: int) -> Path:
    damaged = path.with_name(f"damaged-{path.name}")
    with Pdf.open(path) as made:
        del made.pages[n]
        made.save(damaged)
    return damaged


def test_a_page_that_is_missing_is_noticed_in_each_of_them(case: Desk, tmp_path: Path) -> None:
    _arranged(case, "us-eoir")
    built = _built(case, "us-eoir", tmp_path / "packet.pdf", 0.7)
    for file in (*built.files, *built.separate):
        with Pdf.open(file.path) as made:
            pages = len(made.pages)
        if pages > 2:
            found = {code for _, code, _ in _disagreeing(case, [_without_page(file.path, 1)])}
            assert "page-number" in found, file.path.name
