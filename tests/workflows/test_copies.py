"""What leaves the vault stands in the ledger; what didn't get finished is cleared away."""

from pathlib import Path

import pytest

from cli.papers import photo
from dossier.errors import CannotWrite, NotFound
from dossier.vault import ledger
from dossier.vault.ledger import Copy
from dossier.workflows import open as opening
from dossier.workflows.add import add
from dossier.workflows.copies import PART, forget, leaving, outside
from dossier.workflows.desk import Desk
from dossier.workflows.originals import hand_out
from dossier.workflows.outcomes import Wishes
from workflows.conftest import PASSPHRASE


def lines(desk: Desk) -> list[Copy]:
    """Give the copies that may be there."""
    return [line for line in ledger.all(desk.session) if not line.gone]


def test_an_original_that_was_handed_out_is_in_the_ledger(desk: Desk, tmp_path: Path) -> None:
    add(desk, [photo(tmp_path / "a.jpg")], Wishes(), lambda _: None)
    (written,) = hand_out(desk.session, "d1", tmp_path / "out.jpg", desk.progress)
    (line,) = lines(desk)
    assert (line.path, line.kind, line.of) == (str(tmp_path / "out.jpg"), "original", "d1")
    assert (line.size, line.sha256) == (written.size, written.sha256)


def test_what_could_not_be_written_is_marked_as_gone(desk: Desk, tmp_path: Path) -> None:
    add(desk, [photo(tmp_path / "a.jpg")], Wishes(), lambda _: None)
    with pytest.raises(CannotWrite):
        hand_out(desk.session, "d1", tmp_path / "no" / "out.jpg", desk.progress)
    assert lines(desk) == []
    assert [line.kind for line in ledger.all(desk.session)] == ["original"]


def test_nothing_unlocked_goes_into_the_folder_of_the_vault(desk: Desk, tmp_path: Path) -> None:
    add(desk, [photo(tmp_path / "a.jpg")], Wishes(), lambda _: None)
    before = sorted(desk.session.folder.iterdir())
    for folder in (desk.session.folder, desk.session.folder / ".." / desk.session.folder.name):
        with pytest.raises(CannotWrite) as refused:
            hand_out(desk.session, "d1", folder / "out.jpg", desk.progress)
        assert refused.value.facts["reason"] == "locked-papers"
    assert sorted(desk.session.folder.iterdir()) == before
    assert lines(desk) == []


def test_the_next_unlock_clears_what_an_ended_program_left(desk: Desk, tmp_path: Path) -> None:
    part, done, packet = (tmp_path / name for name in ("0f3a.part", "done.jpg", "packet.pdf"))
    with leaving(desk.session, "packet", "k1", []) as entered:
        entered.enter(done)
    # What a kill leaves: lines that nobody closed, and files with a name and without.
    for path, kind in ((part, PART), (packet, "packet"), (tmp_path / "never.pdf", "packet")):
        ledger.enter_copy(desk.session, Copy("", str(path), kind))
    part.write_bytes(b"half a packet")
    packet.write_bytes(b"a whole packet whose line was not finished")
    done.write_bytes(b"somebody else's file of that name")
    desk.session.close()
    with opening.unlock(desk.session.folder, PASSPHRASE) as session:
        open_lines = [line for line in ledger.all(session) if not line.gone]
        assert [line.path for line in open_lines] == [str(packet)], "it may be there: it is told"
    assert not part.exists()
    assert packet.exists()
    assert done.exists()


def test_copies_outside_are_told_until_they_are_known_to_be_gone(
    desk: Desk, tmp_path: Path
) -> None:
    add(desk, [photo(tmp_path / "a.jpg")], Wishes(), lambda _: None)
    for name in ("one.jpg", "two.jpg"):
        hand_out(desk.session, "d1", tmp_path / name, desk.progress)
    (tmp_path / "one.jpg").unlink()
    found = outside(desk.session)
    assert [(Path(one.path).name, one.there, one.of) for one in found] == [
        ("two.jpg", True, "d1"),
        ("one.jpg", False, "d1"),
    ]
    forget(desk.session, found[1].id)
    forget(desk.session, found[1].id)
    assert [one.id for one in outside(desk.session)] == [found[0].id]
    with pytest.raises(NotFound):
        forget(desk.session, "c99")
