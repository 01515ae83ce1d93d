"""Several files that are one paper: one document, every file kept; or none of them."""

import hashlib
import os
import signal
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from cli.papers import pdf, pdf_bytes, pdf_with_attachment, photo
from dossier.errors import CannotWrite, Stopped, UsageError
from dossier.model.document import Document
from dossier.progress import Progress, Step
from dossier.vault import blobs, documents, ledger
from dossier.vault.session import Session
from dossier.vault.verify import verify
from dossier.workflows import edit
from dossier.workflows import open as opening
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.originals import hand_out
from dossier.workflows.outcomes import Added, Duplicate, LeftAside, Outcome, Refused, Wishes
from sandbox.processes import workers as running_workers
from workflows.conftest import PASSPHRASE

JOIN = Wishes(join=True)


def put(desk: Desk, files: Sequence[Path], wishes: Wishes = JOIN) -> list[Outcome]:
    told: list[Outcome] = []
    add(desk, files, wishes, told.append)
    return told


def photos(folder: Path, count: int) -> list[Path]:
    return [photo(folder / f"page-{n}.jpg", size=(640, 480 + n)) for n in range(1, count + 1)]


def stored(session: Session) -> int:
    with session.turn() as database:
        row = database.execute("SELECT count(*) FROM blobs").fetchone()
    assert row is not None
    return int(row[0])


def sound(session: Session) -> bool:
    return verify(session, Progress()).ok


def kept(session: Session, document: Document) -> list[bytes]:
    """Give the bytes of all originals."""
    found: list[bytes] = []
    for original in document.originals:
        rows = blobs.open_rows(session, original.blob)
        found.append(b"".join(rows.row(k) for k in range(-(-rows.size // 262_144))))
    return found


def test_every_file_stays_and_the_pages_follow_the_order(desk: Desk, tmp_path: Path) -> None:
    first, second, third = photos(tmp_path, 3)
    sheet = pdf(tmp_path / "sheet.pdf", "sheet", pages=2)
    (added,) = put(desk, [third, sheet, first, second], replace(JOIN, title="Letter"))
    assert isinstance(added, Added)
    assert (added.path, added.further) == (str(third), (str(sheet), str(first), str(second)))
    document = documents.get(desk.session, "d1")
    assert document == added.document
    assert document.title == "Letter"
    assert [one.name for one in document.originals] == [
        "page-3.jpg",
        "sheet.pdf",
        "page-1.jpg",
        "page-2.jpg",
    ]
    assert [one.media_type for one in document.further] == [
        "application/pdf",
        "image/jpeg",
        "image/jpeg",
    ]
    assert kept(desk.session, document) == [
        file.read_bytes() for file in (third, sheet, first, second)
    ]
    assert [one.sha256 for one in document.originals] == [
        hashlib.sha256(data).hexdigest() for data in kept(desk.session, document)
    ]
    heights = [round(page.height / page.width, 3) for page in document.safe.pages]
    assert heights == [
        round(ratio, 3) for ratio in (483 / 640, 842 / 595, 842 / 595, 481 / 640, 482 / 640)
    ]
    assert len(set(document.safe.fingerprints)) == len(document.safe.pages) == 5
    text = documents.text(desk.session, "d1")
    assert [one.strip() for one in text] == ["", "sheet page 1", "sheet page 2", "", ""]
    assert stored(desk.session) == 5
    assert sound(desk.session)


def test_one_file_joined_to_none_is_a_document_like_any_other(desk: Desk, tmp_path: Path) -> None:
    (added,) = put(desk, photos(tmp_path, 1))
    assert isinstance(added, Added)
    assert (added.further, added.document.further) == ((), ())
    assert added.document.title == "page-1"


def test_one_bad_file_is_named_and_nothing_is_kept(desk: Desk, tmp_path: Path) -> None:
    good = photos(tmp_path, 3)
    torn, empty = tmp_path / "torn.jpg", tmp_path / "empty.jpg"
    torn.write_bytes(good[0].read_bytes()[:900])
    empty.touch()
    for bad, code in (
        (torn, "damaged"),
        (empty, "empty-file"),
        (tmp_path / "nowhere.jpg", "unreadable-file"),
        (pdf(tmp_path / "locked.pdf", password="closed"), "encrypted"),
    ):
        (refused,) = put(desk, [*good[:2], bad, good[2]])
        assert isinstance(refused, Refused)
        assert (refused.path, refused.code) == (str(bad), code)
        assert stored(desk.session) == 0
    assert documents.all(desk.session) == ()


def test_the_file_whose_reader_ended_is_named(desk: Desk, tmp_path: Path) -> None:
    files = photos(tmp_path, 3)

    def strike(step: Step) -> None:
        if step == Step("joining", 1, 3):
            for worker in running_workers():
                os.kill(worker, signal.SIGKILL)

    struck = replace(desk, progress=Progress(strike))
    (refused,) = put(struck, files)
    assert isinstance(refused, Refused)
    assert refused.code == "worker-crash"
    assert refused.path in (str(files[1]), str(files[2])), "it may have got on before it was killed"
    assert stored(desk.session) == 0


def test_stop_leaves_nothing(desk: Desk, tmp_path: Path) -> None:
    progress = Progress(lambda step: progress.stop() if step.code == "joining" else None)
    with pytest.raises(Stopped):
        put(replace(desk, progress=progress), photos(tmp_path, 3))
    assert stored(desk.session) == 0


def test_each_file_of_a_joined_paper_is_known(desk: Desk, tmp_path: Path) -> None:
    files = photos(tmp_path, 3)
    put(desk, files)
    assert put(desk, files[1:], Wishes()) == [Duplicate(str(one), "d1") for one in files[1:]]
    assert put(desk, files) == [Duplicate(str(one), "d1") for one in files]
    with pytest.raises(UsageError):
        edit.replace_file(desk, "d1", files[2])
    other = photo(tmp_path / "other.jpg", "red")
    for mixed, number in (([other, files[2]], 1), ([files[1], files[0]], 0)):
        told = put(desk, mixed)
        assert all(isinstance(one, Refused) for one in told)
        assert Refused(str(mixed[number]), "already-here", (("of", "d1"),)) in told
    assert stored(desk.session) == 4


def test_a_file_named_twice_is_one_page_and_is_told(desk: Desk, tmp_path: Path) -> None:
    first, second = photos(tmp_path, 2)
    told = put(desk, [first, second, first])
    assert isinstance(told[0], Added)
    assert len(told[0].document.safe.pages) == 2
    assert told[1:] == [Duplicate(str(first), "d1")]


def test_a_joined_paper_comes_back_out_of_the_bin_as_a_whole(desk: Desk, tmp_path: Path) -> None:
    files = photos(tmp_path, 2)
    put(desk, files)
    edit.remove(desk.session, ["d1"])
    (added,) = put(desk, files)
    assert isinstance(added, Added)
    assert (added.document.id, added.further) == ("d1", (str(files[1]),))
    # A file of it alone is a paper of its own: so a paper is split again.
    edit.remove(desk.session, ["d1"])
    told = put(desk, files, Wishes())
    assert [one.document.id for one in told if isinstance(one, Added)] == ["d2", "d3"]
    edit.remove(desk.session, ["d2"])
    (refused,) = put(desk, files)
    assert refused == Refused(str(files[1]), "already-here", (("of", "d3"),))
    assert documents.get(desk.session, "d1").removed
    assert sound(desk.session)


def test_a_better_scan_sends_all_old_files_to_the_bin(desk: Desk, tmp_path: Path) -> None:
    files = photos(tmp_path, 3)
    put(desk, files)
    before = documents.get(desk.session, "d1")
    changes = edit.replace_file(desk, "d1", pdf(tmp_path / "better.pdf", "better", pages=3))
    assert changes.documents == ("d1", "d2")
    assert documents.get(desk.session, "d1").further == ()
    assert documents.get(desk.session, "d2") == replace(before, id="d2", removed=True)
    assert kept(desk.session, before) == [file.read_bytes() for file in files]
    assert sound(desk.session)
    documents.erase(desk.session, "d2")
    assert stored(desk.session) == 2


def test_a_folder_is_joined_as_a_person_counts(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "letter"
    folder.mkdir()
    for n in (10, 2, 1):
        photo(folder / f"page {n}.jpg", size=(640, 480 + n))
    (folder / ".DS_Store").write_bytes(b"litter")
    aside, added = put(desk, [folder])
    assert aside == LeftAside(str(folder / ".DS_Store"))
    assert isinstance(added, Added)
    assert [one.name for one in added.document.originals] == [
        "page 1.jpg",
        "page 2.jpg",
        "page 10.jpg",
    ]
    (tmp_path / "hollow").mkdir()
    (refused,) = put(desk, [photo(tmp_path / "x.jpg", "red"), tmp_path / "hollow"])
    assert refused == Refused(str(tmp_path / "hollow"), "empty-file")
    assert len(documents.all(desk.session)) == 1


def test_files_inside_a_joined_file_are_linked(desk: Desk, tmp_path: Path) -> None:
    one = pdf_with_attachment(tmp_path / "one.pdf", "a.pdf", pdf_bytes("a"))
    two = pdf_with_attachment(tmp_path / "two.pdf", "b.pdf", pdf_bytes("b"))
    told = put(desk, [one, two], replace(JOIN, attachments=True))
    assert [outcome.path for outcome in told] == [str(one), f"{one}/a.pdf", f"{two}/b.pdf"]
    inside = [outcome.document for outcome in told[1:] if isinstance(outcome, Added)]
    assert [document.parent for document in inside] == ["d1", "d1"]
    assert [document.original.name for document in inside] == ["a.pdf", "b.pdf"]


def test_every_original_is_handed_out_under_a_number(desk: Desk, tmp_path: Path) -> None:
    jpeg, other = photos(tmp_path, 2)
    sheet = pdf(tmp_path / "sheet.pdf")
    odd = tmp_path / "odd.name with no ending of a file"
    odd.write_bytes(other.read_bytes())
    put(desk, [jpeg, sheet, odd])
    out = tmp_path / "out"
    out.mkdir()
    written = hand_out(desk.session, "d1", out / "paper.jpeg", desk.progress)
    assert [file.path.name for file in written] == ["paper-1.jpg", "paper-2.pdf", "paper-3.jpeg"]
    assert [file.path.read_bytes() for file in written] == [
        file.read_bytes() for file in (jpeg, sheet, odd)
    ]
    lines = [line for line in ledger.all(desk.session) if not line.gone]
    assert [(line.path, line.sha256, line.of) for line in lines] == [
        (str(file.path), file.sha256, "d1") for file in written
    ]
    with pytest.raises(CannotWrite) as raised:
        hand_out(desk.session, "d1", out / "paper.jpeg", desk.progress)
    assert raised.value.facts == {"path": str(out / "paper-1.jpg"), "reason": "exists"}
    (out / "paper-1.jpg").unlink()
    (out / "paper-2.pdf").write_bytes(b"mine")
    with pytest.raises(CannotWrite):
        hand_out(desk.session, "d1", out / "paper.jpeg", desk.progress)
    assert (out / "paper-2.pdf").read_bytes() == b"mine"
    assert not (out / "paper-1.jpg").exists()


def test_what_a_kill_leaves_of_a_join_goes_at_the_next_unlock(desk: Desk, tmp_path: Path) -> None:
    seen: list[int] = []

    class Killed(BaseException):
        """Nothing cleans up after it."""

    def look(step: Step) -> None:
        if step.code == "joining" and not seen:
            seen.append(stored(desk.session))
            desk.session.close()  # so that what was stored can't be taken out any more
            raise Killed

    with pytest.raises(BaseException):  # noqa: B017, PT011 - whatever the closed database says
        put(replace(desk, progress=Progress(look)), photos(tmp_path, 3))
    assert seen == [3]
    with opening.unlock(desk.session.folder, PASSPHRASE) as session:
        assert stored(session) == 0
        assert documents.all(session) == ()
        assert sound(session)
