"""Files come in side by side, are committed in order, and leave nothing when they don't come in."""

from dataclasses import replace
from pathlib import Path

import pytest

from cli.papers import pdf, pdf_with_attachment, photo
from dossier.errors import NotFound, Refusal, Stopped, UsageError
from dossier.model.document import Kind
from dossier.progress import Progress, Step
from dossier.vault import documents, translations
from dossier.vault.session import Session
from dossier.workflows.add import add, bring_one
from dossier.workflows.desk import Desk
from dossier.workflows.files import Pasted
from dossier.workflows.outcomes import Added, Duplicate, Outcome, Refused, Wishes


def files_stored(session: Session) -> int:
    """Count the files in the vault, those that no document owns included."""
    with session.turn() as database:
        row = database.execute("SELECT count(*) FROM blobs").fetchone()
    assert row is not None
    return int(row[0])


def papers(folder: Path, count: int) -> list[Path]:
    return [pdf(folder / f"{n}.pdf", f"paper {n}", pages=1 + 6 * (n % 2)) for n in range(count)]


def test_documents_are_committed_and_told_in_the_order_of_the_files(
    desk: Desk, tmp_path: Path
) -> None:
    told: list[Outcome] = []
    files = papers(tmp_path, 9)
    changes = add(desk, files, Wishes(kind=Kind.WITNESS), told.append)
    assert [one.path for one in told if isinstance(one, Added)] == list(map(str, files))
    assert changes.documents == tuple(f"d{n}" for n in range(1, 10))
    assert [held.id for held in documents.all(desk.session)] == list(changes.documents)
    assert documents.text(desk.session, "d2")[6].strip() == "paper 1 page 7"
    assert documents.thumbnail(desk.session, "d1")[:3] == b"\xff\xd8\xff"
    assert len(documents.get(desk.session, "d2").safe.fingerprints) == 7
    assert files_stored(desk.session) == 18


def test_the_same_file_twice_at_once_is_one_document(desk: Desk, tmp_path: Path) -> None:
    told: list[Outcome] = []
    first = pdf(tmp_path / "a.pdf")
    second = tmp_path / "b.pdf"
    second.write_bytes(first.read_bytes())
    add(desk, [first, second, photo(tmp_path / "c.jpg"), second], Wishes(), told.append)
    assert sorted(type(one).__name__ for one in told) == ["Added", "Added"] + ["Duplicate"] * 2
    assert {one.of for one in told if isinstance(one, Duplicate)} == {"d1"}
    assert files_stored(desk.session) == 4


def test_a_refused_file_leaves_no_bytes_behind(desk: Desk, tmp_path: Path) -> None:
    told: list[Outcome] = []
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(b"%PDF-1.7\n" + b"nothing " * 100_000)
    locked = pdf(tmp_path / "locked.pdf", password="closed")
    add(desk, [torn, locked, pdf(tmp_path / "good.pdf")], Wishes(), told.append)
    refused = {Path(one.path).name: one.code for one in told if isinstance(one, Refused)}
    assert refused == {"torn.pdf": "damaged", "locked.pdf": "encrypted"}
    assert files_stored(desk.session) == 2


def test_a_picture_is_pasted_from_memory(desk: Desk, tmp_path: Path) -> None:
    told: list[Outcome] = []
    data = photo(tmp_path / "photo.jpg").read_bytes()
    sources = [Pasted("Pasted 1.jpg", data), Pasted("Pasted 2.png", b""), pdf(tmp_path / "a.pdf")]
    changes = add(desk, sources, Wishes(), told.append)
    held = documents.get(desk.session, changes.documents[0])
    assert (held.title, held.original.name) == ("Pasted 1", "Pasted 1.jpg")
    assert held.original.size == len(data)
    assert [one.code for one in told if isinstance(one, Refused)] == ["empty-file"]
    assert "Pasted 1.jpg" not in {entry.name for entry in tmp_path.iterdir()}


def test_stop_keeps_what_is_in_and_nothing_of_the_rest(desk: Desk, tmp_path: Path) -> None:
    told: list[Outcome] = []
    progress = Progress()

    def tell(outcome: Outcome) -> None:
        told.append(outcome)
        if len(told) == 2:
            progress.stop()

    with pytest.raises(Stopped):
        add(replace(desk, progress=progress), papers(tmp_path, 8), Wishes(), tell)
    kept = [held.id for held in documents.all(desk.session)]
    assert kept == [one.document.id for one in told if isinstance(one, Added)]
    assert 2 <= len(kept) < 8
    assert files_stored(desk.session) == 2 * len(kept)


def test_progress_is_told(desk: Desk, tmp_path: Path) -> None:
    steps: list[Step] = []
    watched = replace(desk, progress=Progress(steps.append))
    add(watched, papers(tmp_path, 2), Wishes(), lambda _: None)
    assert [step for step in steps if step.code == "adding"] == [
        Step("adding", 0, 2),
        Step("adding", 1, 2),
        Step("adding", 2, 2),
    ]
    assert "cleaning" in {step.code for step in steps}


def test_files_inside_files_are_linked_one_level_deep(desk: Desk, tmp_path: Path) -> None:
    inner = pdf_with_attachment(tmp_path / "inner.pdf", "deep.pdf", b"%PDF-1.4")
    outer = pdf_with_attachment(tmp_path / "outer.pdf", "inner.pdf", inner.read_bytes())
    told: list[Outcome] = []
    plain = pdf(tmp_path / "plain.pdf", "plain")
    add(desk, [outer, plain], Wishes(attachments=True, language="az"), told.append)
    added = [one for one in told if isinstance(one, Added)]
    assert sorted(one.path for one in added) == sorted(
        map(str, (outer, f"{outer}/inner.pdf", plain))
    )
    inside = next(one for one in added if one.path.endswith("/inner.pdf"))
    assert inside.document.parent == "d1"
    assert inside.document.language == "az"
    assert inside.document.original.sha256 != added[0].document.original.sha256
    assert inside.document.original.size == inner.stat().st_size
    assert "had-attachments" in {found.code for found in inside.findings}


def test_a_translation_is_linked_also_if_its_file_is_here_already(
    desk: Desk, tmp_path: Path
) -> None:
    first, second = pdf(tmp_path / "az.pdf", "az"), pdf(tmp_path / "en.pdf", "en")
    add(desk, [first, second], Wishes(), lambda _: None)
    told: list[Outcome] = []
    add(desk, [second], Wishes(translation_of="d1", language="en"), told.append)
    assert told == [Duplicate(str(second), "d2")]
    (made,) = translations.all(desk.session)
    assert (made.of, made.document, made.language) == ("d1", "d2", "en")
    assert made.state == "done"


def test_wishes_that_do_not_fit_change_nothing(desk: Desk, tmp_path: Path) -> None:
    files = papers(tmp_path, 2)
    with pytest.raises(UsageError):
        add(desk, files, Wishes(title="One title"), lambda _: None)
    with pytest.raises(NotFound):
        add(desk, files[:1], Wishes(translation_of="d7"), lambda _: None)
    assert files_stored(desk.session) == 0


def test_one_file_can_be_named_by_what_is_here(desk: Desk, tmp_path: Path) -> None:
    file = pdf(tmp_path / "a.pdf")
    assert bring_one(desk, str(file), Wishes()) == "d1"
    assert bring_one(desk, str(file), Wishes()) == "d1"
    assert bring_one(desk, "d1", Wishes()) == "d1"
    with pytest.raises(Refusal, match="unreadable-file"):
        bring_one(desk, "d2", Wishes())
    with pytest.raises(Refusal, match="unreadable-file"):
        bring_one(desk, str(desk.session.folder), Wishes())
