"""No file has a name before it is found right, and nothing unfinished stays behind."""

import errno
import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from dossier.errors import AuditFailed, CannotWrite
from dossier.export.report import AuditReport, Failure
from dossier.export.write import Written, hand_over

PAGES = b"pages of evidence " * 70_000
RIGHT = AuditReport(ok=True, pages=1, exhibits=1)
WRONG = AuditReport(ok=False, pages=1, exhibits=1, failures=(Failure("bookmark", "Exhibit B"),))


def fill(_: int, descriptor: int) -> None:
    os.write(descriptor, PAGES)


def right(_: int, descriptor: int) -> Callable[[], AuditReport]:
    os.lseek(descriptor, 0, os.SEEK_SET)
    assert os.read(descriptor, 5) == PAGES[:5]
    return lambda: RIGHT


def wrong_second(number: int, _: int) -> Callable[[], AuditReport]:
    return lambda: WRONG if number == 2 else RIGHT


def nothing(_: Path) -> None:
    pass


def without_nameless_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer as a FAT memory stick does when it is asked for a nameless file."""
    opening = os.open

    def refuse(path: str, flags: int, *rest: int) -> int:
        if flags & os.O_TMPFILE == os.O_TMPFILE:
            raise OSError(errno.EOPNOTSUPP, "not supported", str(path))
        return opening(path, flags, *rest)

    monkeypatch.setattr(os, "open", refuse)


@pytest.fixture(params=["nameless", "part file"])
def folder(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    if request.param == "part file":
        without_nameless_files(monkeypatch)
    return tmp_path


def test_a_right_packet_takes_its_place_with_its_hash(folder: Path) -> None:
    target = folder / "Exhibits.pdf"
    target.write_bytes(b"an older packet")
    assert hand_over([target], fill, right, nothing) == (
        Written(target, len(PAGES), hashlib.sha256(PAGES).hexdigest()),
    )
    assert target.read_bytes() == PAGES
    assert target.stat().st_mode & 0o777 == 0o600
    assert list(folder.iterdir()) == [target]


def test_all_volumes_or_none(folder: Path) -> None:
    targets = [folder / f"Part{n}.pdf" for n in (1, 2, 3)]
    targets[0].write_bytes(b"an older packet")
    with pytest.raises(AuditFailed) as caught:
        hand_over(targets, fill, wrong_second, nothing)
    assert caught.value.facts == {"count": 1, "first": "Exhibit B"}
    assert list(folder.iterdir()) == [targets[0]]
    assert targets[0].read_bytes() == b"an older packet"
    assert len(hand_over(targets, fill, right, nothing)) == 3


def test_nothing_has_a_name_while_it_is_unproven(tmp_path: Path) -> None:
    def look(number: int, descriptor: int) -> Callable[[], AuditReport]:
        assert list(tmp_path.iterdir()) == []
        return right(number, descriptor)

    hand_over([tmp_path / "Exhibits.pdf"], fill, look, nothing)


def test_the_ledger_knows_every_name_before_it_exists(folder: Path) -> None:
    entered: list[Path] = []

    def enter(path: Path) -> None:
        assert not path.exists()
        entered.append(path)

    def look(number: int, descriptor: int) -> None:
        assert {path.name for path in folder.iterdir()} <= {path.name for path in entered}
        fill(number, descriptor)

    hand_over([folder / "Exhibits.pdf"], look, right, enter)
    assert len(entered) == 1
    assert entered[0].parent == folder
    assert "Exhibits" not in entered[0].name


def fill_too_much(_: int, __: int) -> None:
    raise CannotWrite(reason="full")


def break_off(_: int, descriptor: int) -> None:
    os.write(descriptor, PAGES)
    raise OSError(errno.ENOSPC, "no space")


@pytest.mark.parametrize("writing", [fill_too_much, break_off])
def test_a_full_disk_leaves_nothing(folder: Path, writing: Callable[[int, int], None]) -> None:
    target = folder / "Exhibits.pdf"
    with pytest.raises(CannotWrite) as caught:
        hand_over([target], writing, right, nothing)
    assert caught.value.facts == {"path": str(target), "reason": "full"}
    assert list(folder.iterdir()) == []


def test_a_stop_leaves_nothing(folder: Path) -> None:
    def stop(_: int, descriptor: int) -> None:
        os.write(descriptor, PAGES)
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        hand_over([folder / "Exhibits.pdf"], stop, right, nothing)
    assert list(folder.iterdir()) == []


def test_a_packet_that_cannot_take_its_place_leaves_nothing(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    targets = [folder / "Part1.pdf", folder / "Part2.pdf"]
    renaming = Path.replace

    def refuse(self: Path, target: Path) -> Path:
        if target == targets[1]:
            raise OSError(errno.EROFS, "read-only now", str(target))
        return renaming(self, target)

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(CannotWrite) as caught:
        hand_over(targets, fill, right, nothing)
    assert caught.value.facts == {"path": str(targets[1]), "reason": "read-only"}
    assert list(folder.iterdir()) == []


def test_what_fails_while_it_is_read_is_told_before_it_is_named(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    syncing, failed = os.fsync, []

    def fail_once(descriptor: int) -> None:
        if not failed:
            failed.append(descriptor)
            raise OSError(errno.EIO, "bad sector")
        syncing(descriptor)

    monkeypatch.setattr(os, "fsync", fail_once)
    target = folder / "Exhibits.pdf"
    with pytest.raises(CannotWrite) as caught:
        hand_over([target], fill, right, nothing)
    assert caught.value.facts == {"path": str(target), "reason": "io"}
    assert list(folder.iterdir()) == []


def test_no_folder_and_a_folder_in_the_place_are_named(folder: Path) -> None:
    (folder / "taken").mkdir()
    for target, reason in (
        (folder / "none" / "Exhibits.pdf", "no-folder"),
        (folder / "taken", "is-a-folder"),
    ):
        with pytest.raises(CannotWrite) as caught:
            hand_over([target], fill, right, nothing)
        assert caught.value.facts == {"path": str(target), "reason": reason}


def test_a_folder_that_may_not_be_written_is_named(tmp_path: Path) -> None:
    # /proc takes no files from anybody, not even from root.
    target = Path("/proc/self/Exhibits.pdf")
    with pytest.raises(CannotWrite) as caught:
        hand_over([target], fill, right, nothing)
    assert caught.value.facts["reason"] in {"read-only", "no-folder"}
    assert list(tmp_path.iterdir()) == []
