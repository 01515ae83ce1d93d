"""Filing freezes a packet bit by bit, and what comes later goes on counting."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from cli.papers import pdf, photo
from dossier.errors import (
    CannotWrite,
    FilesMissing,
    NotBuilt,
    NotFiled,
    NotFound,
    PacketFiled,
)
from dossier.model.document import Kind
from dossier.model.filing import FiledPhoto, Filing
from dossier.model.packet import Packet
from dossier.model.profile import LabelScheme
from dossier.progress import Progress
from dossier.vault import documents, filings, ledger, packets
from dossier.vault.session import Session
from dossier.vault.verify import verify
from dossier.workflows import arrange, filing
from dossier.workflows.add import add
from dossier.workflows.audit import audit_files
from dossier.workflows.build import Built, Order, build
from dossier.workflows.desk import Desk
from dossier.workflows.live import Table
from dossier.workflows.outcomes import Wishes
from dossier.workflows.undo import History, Name
from dossier.workflows.wanted import Sheets

DAY = date(2026, 11, 30)
LATER = date(2026, 12, 14)


def _bring(desk: Desk, folder: Path, *names: str, kind: Kind = Kind.WITNESS) -> None:
    for name in names:
        paper = pdf(folder / f"{name}.pdf", f"paper {name}", pages=2)
        add(desk, [paper], Wishes(kind=kind, title=f"Letter {name}", language="en"), lambda _: None)


@pytest.fixture
def case(desk: Desk, tmp_path: Path) -> Desk:
    """A desk with three letters and a country report."""
    _bring(desk, tmp_path, "one", "two", "three")
    _bring(desk, tmp_path, "report", kind=Kind.COUNTRY)
    return desk


def _built(desk: Desk, out: Path, profile: str = "us-eoir", **wanted: object) -> Built:
    accepted = ("required-empty", "section-empty", "certificate-incomplete")
    facts = (("a-number", "A000-000-000"), ("name", "Elvin Nümunəzadə"))
    order = Order(profile, out, cover=facts, accept=frozenset(accepted))
    return build(desk, replace(order, **wanted))


def _filed(desk: Desk, out: Path, day: date = DAY, **wanted: object) -> Filing:
    built = _built(desk, out, **wanted)
    made, _ = filing.file(desk, "us-eoir", [one.path for one in built.files], day)
    return made


def _packet(session: Session) -> Packet:
    return arrange.matter_of(session, "us-eoir").packet


def _numbers(one: Filing) -> list[tuple[str, str, int, int]]:
    return [(each.label, each.document, each.first, each.last) for each in one.exhibits]


def test_what_was_filed_comes_out_bit_by_bit(case: Desk, tmp_path: Path) -> None:
    made = _filed(case, tmp_path / "out.pdf")
    sent = (tmp_path / "out.pdf").read_bytes()
    (tmp_path / "out.pdf").unlink()
    (kept,) = filings.all(case.session)
    assert kept == made
    assert (made.id, made.number, made.continues, made.day) == ("f1", 0, "", DAY)
    (written,) = filing.hand_out(case.session, "f1", tmp_path / "again.pdf", Progress())
    assert (tmp_path / "again.pdf").read_bytes() == sent
    assert written.sha256 == made.files[0].sha256
    assert str(tmp_path / "again.pdf") in {one.path for one in ledger.all(case.session)}
    assert verify(case.session, Progress()).ok


def test_a_flipped_bit_of_a_filed_file_is_found_and_named(case: Desk, tmp_path: Path) -> None:
    made = _filed(case, tmp_path / "out.pdf")
    with case.session.turn() as database:
        sql = "SELECT data FROM blob_rows WHERE place = ?"
        row = database.execute(sql, (made.files[0].blob * 65536,)).fetchone()
        data = bytearray(row[0] if row else b"")
        data[99] ^= 1
        sql = "UPDATE blob_rows SET data = ? WHERE place = ?"
        database.execute(sql, (bytes(data), made.files[0].blob * 65536))
    (failure,) = verify(case.session, Progress()).failures
    assert (failure.code, failure.subject) == ("filing-damaged", "f1")
    assert failure.facts == (("part", "out.pdf"),)


def test_a_filed_packet_can_not_be_built_or_filed_again(case: Desk, tmp_path: Path) -> None:
    _filed(case, tmp_path / "out.pdf")
    with pytest.raises(PacketFiled) as raised:
        _built(case, tmp_path / "other.pdf")
    assert raised.value.facts == {"profile": "us-eoir"}
    with pytest.raises(PacketFiled):
        filing.file(case, "us-eoir", [tmp_path / "out.pdf"], DAY)


def test_the_packet_is_frozen_as_it_was_built(case: Desk, tmp_path: Path) -> None:
    built = _built(case, tmp_path / "out.pdf")
    _bring(case, tmp_path, "late")
    arrange.arrange(case.session, "us-eoir", arrange.Wanted(everything=True, exclude=("d2",)))
    filing.file(case, "us-eoir", [tmp_path / "out.pdf"], DAY)
    (packet,) = packets.all(case.session)
    assert packet.filed == "f1"
    assert [item.document for item in packet.items] == [
        one.document for one in sorted(built.plan.exhibits, key=lambda one: one.document)
    ]
    assert packet.excluded == ()


def test_only_files_that_were_built_are_filed(case: Desk, tmp_path: Path) -> None:
    _built(case, tmp_path / "out.pdf")
    other = tmp_path / "edited.pdf"
    other.write_bytes((tmp_path / "out.pdf").read_bytes() + b"\n")
    for files in ([other], [tmp_path / "out.pdf", other]):
        with pytest.raises(NotBuilt) as raised:
            filing.file(case, "us-eoir", files, DAY)
        assert raised.value.facts == {"path": str(other)}
    with pytest.raises(NotFound):
        filing.file(case, "us-eoir", [tmp_path / "nowhere.pdf"], DAY)
    with pytest.raises(NotFiled):
        filing.file(case, "generic", [tmp_path / "out.pdf"], DAY)
    assert filings.all(case.session) == ()
    assert _packet(case.session).filed == ""


def test_an_earlier_build_can_be_what_was_handed_in(case: Desk, tmp_path: Path) -> None:
    first = _built(case, tmp_path / "monday.pdf")
    _bring(case, tmp_path, "late")
    arrange.arrange(case.session, "us-eoir", arrange.Wanted(everything=True))
    _built(case, tmp_path / "tuesday.pdf")
    made, _ = filing.file(case, "us-eoir", [tmp_path / "monday.pdf"], DAY)
    assert [one.document for one in made.exhibits] == [one.document for one in first.plan.exhibits]
    assert len(_packet(case.session).items) == 4


def test_all_volumes_of_a_packet_are_filed_together(case: Desk, tmp_path: Path) -> None:
    built = _built(case, tmp_path / "out.pdf", max_mb=0.63)
    paths = [one.path for one in built.files]
    assert len(paths) > 1
    with pytest.raises(FilesMissing) as raised:
        filing.file(case, "us-eoir", paths[1:], DAY)
    assert raised.value.facts == {"names": paths[0].name}
    made, _ = filing.file(case, "us-eoir", paths, DAY)
    assert made.last == built.plan.last
    folder = tmp_path / "handed out"
    filing.hand_out(case.session, made.id, folder, Progress())
    assert [(folder / one.name).read_bytes() for one in made.files] == [
        path.read_bytes() for path in paths
    ]
    with pytest.raises(CannotWrite):
        filing.hand_out(case.session, made.id, folder, Progress())


def test_each_exhibit_as_a_file_can_be_what_was_filed(case: Desk, tmp_path: Path) -> None:
    built = _built(case, tmp_path / "out.pdf", separate=tmp_path / "each")
    paths = [one.path for one in built.separate]
    with pytest.raises(FilesMissing):
        filing.file(case, "us-eoir", paths[:2], DAY)
    made, _ = filing.file(case, "us-eoir", paths, DAY)
    assert [one.name for one in made.files] == [path.name for path in paths]


def _supplemented(desk: Desk, folder: Path, name: str, *papers: str) -> Filing:
    _bring(desk, folder, *papers)
    filing.begin_supplement(desk.session, "us-eoir", LATER)
    return _filed(desk, folder / f"{name}.pdf", LATER)


def test_supplements_go_on_and_what_was_filed_never_moves(case: Desk, tmp_path: Path) -> None:
    first = _filed(case, tmp_path / "first.pdf")
    second = _supplemented(case, tmp_path, "second", "four", "five")
    third = _supplemented(case, tmp_path, "third", "six")
    assert [one.number for one in (first, second, third)] == [0, 1, 2]
    assert [one.continues for one in (first, second, third)] == ["", "f1", "f2"]
    assert (second.first, third.first) == (first.last + 1, second.last + 1)
    labels = [label for one in (first, second, third) for label, *_ in _numbers(one)]
    assert sorted(labels) == ["1", "A", "B", "C", "D", "E", "F"]
    assert dict(third.labels) == {LabelScheme.LETTERS: 6, LabelScheme.NUMBERS: 1}
    assert [
        one for each in (first, second, third) for one in each.exhibits if one.sha256 == ""
    ] == []
    assert filings.all(case.session) == (first, second, third)
    reports = audit_files(
        case.sandbox, [tmp_path / f"{name}.pdf" for name in ("second", "third")], Progress()
    )
    assert all(report.ok for report in reports.values())
    assert verify(case.session, Progress()).ok


def test_a_supplement_holds_what_came_and_better_scans(case: Desk, tmp_path: Path) -> None:
    _filed(case, tmp_path / "first.pdf")
    _bring(case, tmp_path, "four")
    scanned = documents.get(case.session, "d5")
    old = documents.get(case.session, "d2")
    documents.save(case.session, replace(old, safe=scanned.safe, original=scanned.original))
    packet, changes = filing.begin_supplement(case.session, "us-eoir", LATER)
    assert changes.packets == (packet.id,)
    assert sorted(item.document for item in packet.items) == ["d2", "d5"]
    assert (packet.continues, packet.filed, packet.edited) == ("f1", "", LATER)
    assert dict(packet.cover)["a-number"] == "A000-000-000"
    again, nothing = filing.begin_supplement(case.session, "us-eoir", LATER)
    assert (again, nothing.packets) == (packet, ())


def test_nothing_follows_what_was_not_filed(case: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotFiled):
        filing.begin_supplement(case.session, "us-eoir", LATER)
    _built(case, tmp_path / "out.pdf")
    with pytest.raises(NotFiled):
        filing.begin_supplement(case.session, "us-eoir", LATER)


def _wish(session: Session, document: str, why: str | None) -> Packet:
    table = Table("us-eoir")
    found = table.change(session, filing.withdrawing(document, why)).matter.packet
    table.keep(session)
    return found


def test_an_exhibit_is_taken_back_with_its_reason(case: Desk, tmp_path: Path) -> None:
    _filed(case, tmp_path / "first.pdf")
    _bring(case, tmp_path, "four")
    filing.begin_supplement(case.session, "us-eoir", LATER)
    assert _wish(case.session, "d1", "wrong person").withdrawn[0].why == "wrong person"
    assert len(_wish(case.session, "d1", "the wrong person").withdrawn) == 1
    assert _wish(case.session, "d1", None).withdrawn == ()
    with pytest.raises(NotFound):
        _wish(case.session, "d5", "never filed")
    _wish(case.session, "d2", "")
    made = _filed(case, tmp_path / "second.pdf", LATER)
    assert [one.document for one in made.withdrawn] == ["d2"]


def test_files_of_the_same_name_stay_apart(case: Desk, tmp_path: Path) -> None:
    built = _built(case, tmp_path / "out.pdf", max_mb=0.63)
    moved: list[Path] = []
    for n, one in enumerate(built.files):
        (tmp_path / str(n)).mkdir()
        moved.append(one.path.rename(tmp_path / str(n) / "Packet.pdf"))
    made, _ = filing.file(case, "us-eoir", moved, DAY)
    assert _names(made)[:2] == ["Packet.pdf", "Packet-2.pdf"]
    assert len(set(_names(made))) == len(moved)


def _names(made: Filing) -> Sequence[str]:
    return [one.name for one in made.files]


def test_undo_leaves_a_filed_packet_alone(case: Desk, tmp_path: Path) -> None:
    history = History(case.session)
    out = arrange.Wanted(exclude=("d2",))
    history.do(Name("out"), lambda: arrange.arrange(case.session, "us-eoir", out))
    _filed(case, tmp_path / "out.pdf")
    before = packets.all(case.session)
    with pytest.raises(PacketFiled):
        history.undo()
    assert packets.all(case.session) == before
    assert history.undo_name is None


def test_photographs_filed_on_sheets_are_known_as_filed(case: Desk, tmp_path: Path) -> None:
    add(case, [photo(tmp_path / "a.jpg")], Wishes(kind=Kind.PHOTO, title="The sea"), lambda _: None)
    arrange.arrange(case.session, "us-eoir", arrange.Wanted(photos=(Sheets(("d5",)),)))
    one = _filed(case, tmp_path / "out.pdf")
    (sheets,) = [each for each in one.exhibits if each.document == "photos"]
    safe = documents.get(case.session, "d5").safe
    assert sheets.holds == (FiledPhoto("d5", safe.sha256),)
    filing.begin_supplement(case.session, "us-eoir", LATER)
    assert _packet(case.session).items == ()
    assert arrange.arranged(arrange.matter_of(case.session, "us-eoir")).waiting == ()


def test_a_supplement_may_do_no_more_than_take_back(case: Desk, tmp_path: Path) -> None:
    first = _filed(case, tmp_path / "first.pdf")
    filing.begin_supplement(case.session, "us-eoir", LATER)
    filing.withdraw(case.session, "us-eoir", "d1", "It is of another person.")
    built = _built(case, tmp_path / "second.pdf")
    assert built.plan.exhibits == ()
    assert built.plan.first == first.last + 1
    second, _ = filing.file(case, "us-eoir", [tmp_path / "second.pdf"], LATER)
    assert second.exhibits == ()
    assert second.labels == first.labels
    third = _supplemented(case, tmp_path, "third", "four")
    assert [label for label, *_ in _numbers(third)] == ["D"]
    assert third.first == second.last + 1
    (report,) = audit_files(case.sandbox, [tmp_path / "second.pdf"], Progress()).values()
    assert report.ok
