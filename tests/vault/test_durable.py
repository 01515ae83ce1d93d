"""Files that are wholly there or not at all, and the lock file."""

import os
from pathlib import Path

import pytest

from dossier.errors import CannotWrite, VaultInUse
from dossier.vault.durable import write_durably
from dossier.vault.lock import FolderLock


def test_the_new_content_takes_the_place_of_the_old(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_durably(path, b"old")
    write_durably(path, b"new, and longer")
    assert path.read_bytes() == b"new, and longer"
    assert list(tmp_path.iterdir()) == [path]


def test_the_old_content_is_overwritten_where_it_lay(tmp_path: Path) -> None:
    path, second_name = tmp_path / "file", tmp_path / "second name of the old file"
    write_durably(path, b"old secret words")
    os.link(path, second_name)
    write_durably(path, b"new")
    overwritten = second_name.read_bytes()
    assert len(overwritten) == len(b"old secret words")
    assert b"secret" not in overwritten


def test_what_a_broken_off_write_left_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "file.new").write_bytes(b"half of something longer than the content")
    write_durably(tmp_path / "file", b"content")
    assert (tmp_path / "file").read_bytes() == b"content"


@pytest.mark.parametrize("place", ["nowhere/file", "a file/file"])
def test_a_place_that_is_none_is_named(tmp_path: Path, place: str) -> None:
    (tmp_path / "a file").touch()
    with pytest.raises(CannotWrite) as raised:
        write_durably(tmp_path / place, b"content")
    assert raised.value.facts["path"] == str(tmp_path / place)
    assert raised.value.facts["reason"] == "no-folder"


def test_the_lock_is_one_holders_until_it_lets_go(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    with pytest.raises(VaultInUse):
        FolderLock(tmp_path)
    lock.release()
    lock.release()
    assert list(tmp_path.iterdir()) == []
    FolderLock(tmp_path).release()


def test_a_removed_lock_file_does_not_let_two_in(tmp_path: Path) -> None:
    first = FolderLock(tmp_path)
    held = os.open(tmp_path / "vault.lock", os.O_RDWR)  # another opens it, waits ...
    first.release()  # ... and meanwhile the file goes
    second = FolderLock(tmp_path)
    with pytest.raises(VaultInUse):
        FolderLock(tmp_path)
    os.close(held)
    second.release()
