"""Making, opening and sharing a vault."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from dossier.errors import (
    CannotWrite,
    NotAVault,
    UsageError,
    VaultDamaged,
    VaultExists,
    VaultInUse,
    WrongPassphrase,
)
from dossier.model.person import Person
from dossier.vault import documents, people, session, settings
from dossier.vault.blobs import Writer
from dossier.vault.kdf import FLOOR
from dossier.vault.session import Session
from vault.making import ANY, CHEAP, PASSPHRASE, add_document, new_vault, unlock


def test_what_was_kept_is_there_after_closing(folder: Path) -> None:
    with new_vault(folder) as vault:
        document = add_document(vault, "Birth certificate")
        head = vault.head()
    with unlock(folder) as vault:
        assert documents.all(vault) == (document,)
        assert vault.head() == head


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_every_file_of_a_vault_is_its_owners_alone(folder: Path) -> None:
    before = os.umask(0)
    try:
        with new_vault(folder) as vault:
            add_document(vault, "Birth certificate")
            with vault.transaction() as database:
                database.execute("INSERT INTO drafts (subject, field, text) VALUES ('', '', '')")
                rights = {path.name: path.stat().st_mode & 0o777 for path in folder.iterdir()}
    finally:
        os.umask(before)
    assert rights == dict.fromkeys(
        ("keys.a", "keys.b", "vault.db", "vault.db-journal", "vault.lock"), 0o600
    )
    assert folder.stat().st_mode & 0o777 == 0o700


def test_a_closed_vault_is_three_files(folder: Path) -> None:
    with new_vault(folder) as vault:
        add_document(vault, "Birth certificate")
    assert sorted(path.name for path in folder.iterdir()) == ["keys.a", "keys.b", "vault.db"]


def test_opens_with_real_parameters_and_real_bounds(folder: Path) -> None:
    session.create(folder, PASSPHRASE, FLOOR).close()
    session.unlock(folder, PASSPHRASE).close()


def test_a_wrong_passphrase_is_told_apart_from_damage(vault: Session, folder: Path) -> None:
    vault.close()
    for wrong in ("", "six plain words for a tesT", PASSPHRASE + " "):
        with pytest.raises(WrongPassphrase):
            unlock(folder, wrong)
    (folder / "vault.db").write_bytes(os.urandom(32768))
    with pytest.raises(VaultDamaged):
        unlock(folder)


@pytest.mark.parametrize(("gone", "what"), [("vault.db", "database"), ("keys", "keys")])
def test_half_a_vault_is_damage(vault: Session, folder: Path, gone: str, what: str) -> None:
    vault.close()
    for path in folder.glob(f"{gone}*"):
        path.unlink()
    with pytest.raises(VaultDamaged) as raised:
        unlock(folder)
    assert raised.value.facts == {"what": what}


def test_an_emptied_database_is_damage_and_no_new_vault(vault: Session, folder: Path) -> None:
    vault.close()
    (folder / "vault.db").write_bytes(b"")
    with pytest.raises(VaultDamaged):
        unlock(folder)
    assert (folder / "vault.db").read_bytes() == b""


def test_one_copy_of_the_keys_is_enough_and_is_healed(vault: Session, folder: Path) -> None:
    vault.close()
    (folder / "keys.a").unlink()
    unlock(folder).close()
    assert (folder / "keys.a").read_bytes() == (folder / "keys.b").read_bytes()


def test_a_folder_without_a_vault_is_named_and_left_alone(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(NotAVault):
            unlock(place)
    assert list(tmp_path.iterdir()) == []


def test_the_second_to_open_is_told(vault: Session, folder: Path) -> None:
    with pytest.raises(VaultInUse):
        unlock(folder)
    vault.close()
    unlock(folder).close()


def test_a_lock_file_of_a_program_that_died_is_no_hindrance(vault: Session, folder: Path) -> None:
    vault.close()
    (folder / "vault.lock").touch()
    unlock(folder).close()


@pytest.mark.parametrize("wrong_first", [True, False])
def test_a_failed_try_lets_go_of_the_lock(
    vault: Session, folder: Path, *, wrong_first: bool
) -> None:
    vault.close()
    if wrong_first:
        with pytest.raises(WrongPassphrase):
            unlock(folder, "wrong")
    else:
        good = (folder / "vault.db").read_bytes()
        (folder / "vault.db").write_bytes(bytes(32768))
        with pytest.raises(VaultDamaged):
            unlock(folder)
        (folder / "vault.db").write_bytes(good)
    assert not (folder / "vault.lock").exists()
    unlock(folder).close()


def test_a_new_vault_takes_an_empty_folder_and_no_other_place(tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    new_vault(empty).close()
    with pytest.raises(VaultExists):
        new_vault(empty)
    (tmp_path / "a file").touch()
    with pytest.raises(VaultExists):
        new_vault(tmp_path / "a file")
    with pytest.raises(CannotWrite) as raised:
        new_vault(tmp_path / "nowhere" / "case")
    assert raised.value.facts["reason"] == "no-folder"
    with pytest.raises(UsageError):
        session.create(tmp_path / "case", "", CHEAP, ANY)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a file", "empty"]


def test_what_an_ended_making_left_is_in_no_ones_way(folder: Path) -> None:
    leftover = folder.with_name(f".{folder.name}.new")
    leftover.mkdir()
    (leftover / "vault.db").write_bytes(b"half")
    new_vault(folder).close()
    assert not leftover.exists()


def test_a_change_is_kept_whole_or_not_at_all(vault: Session) -> None:
    head = vault.head()

    def change_half() -> None:
        with vault.transaction():
            people.add(vault, Person("", "Rauf Misalov"))
            settings.set(vault, "language", "en")
            message = "the program breaks here"
            raise RuntimeError(message)

    with pytest.raises(RuntimeError):
        change_half()
    assert people.all(vault) == ()
    assert settings.get(vault, "language") == ""
    assert vault.head() == head


def test_a_mistake_of_the_program_is_not_called_damage(vault: Session) -> None:
    with pytest.raises(Exception, match="no such table") as raised, vault.turn() as database:
        database.execute("SELECT * FROM nowhere")
    assert not isinstance(raised.value, VaultDamaged)


def test_threads_share_one_vault(vault: Session) -> None:
    def add_some(name: str) -> None:
        for number in range(10):
            people.add(vault, Person("", f"{name} {number}"))

    threads = [threading.Thread(target=add_some, args=(name,)) for name in ("A", "B", "C")]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    everyone = people.all(vault)
    assert [person.id for person in everyone] == [f"p{n}" for n in range(1, 31)]
    assert len({person.name for person in everyone}) == 30


def test_reserved_ids_are_never_given_twice(vault: Session) -> None:
    assert [documents.next_id(vault) for _ in range(3)] == ["d1", "d2", "d3"]


def test_files_of_no_document_are_taken_away_at_the_next_unlock(folder: Path) -> None:
    with new_vault(folder) as vault:
        kept = add_document(vault, "Kept", size=700_000)
        _store_orphan(vault, 40)
        assert _count(vault, "blobs") == 3
    with unlock(folder) as vault:
        assert _count(vault, "blobs") == 2
        assert _count(vault, "blob_rows") == 5
        assert documents.all(vault) == (kept,)


def test_a_large_leftover_does_not_hold_unlocking_up(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "SWEPT_AT_UNLOCK", 3)
    with new_vault(folder) as vault:
        _store_orphan(vault, 5 * 16)
    with unlock(folder) as vault:
        assert _count(vault, "blob_rows") == 2 * 16
        _store_orphan(vault, 1)  # of this session: not swept
        assert not vault.sweep(1)
        assert vault.sweep()
        assert _count(vault, "blob_rows") == 1


def test_heads_differ_from_vault_to_vault_and_with_each_change(tmp_path: Path) -> None:
    with new_vault(tmp_path / "one") as one, new_vault(tmp_path / "two") as two:
        heads = [one.head(), two.head()]
        settings.set(one, "a", "b")
        heads.append(one.head())
        settings.set(one, "a", "b")  # no change, no entry
        heads.append(one.head())
    assert heads[2] == heads[3]
    assert len(set(heads)) == 3
    assert all(len(head) == 64 for head in heads)


def test_opening_imports_no_reader_of_foreign_files() -> None:
    code = "import sys, dossier.vault.session, dossier.vault.documents; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True)
    loaded = {name.split(".")[0] for name in done.stdout.split()}
    assert loaded.isdisjoint({"pikepdf", "pypdf", "pypdfium2", "PIL", "socket", "ssl"})


def _store_orphan(vault: Session, rows: int) -> None:
    writer = Writer(vault)
    for _ in range(rows):
        writer.write(bytes(262_144))
    writer.finish()


def _count(vault: Session, table: str) -> int:
    with vault.turn() as database:
        row = database.execute(f"SELECT count(*) FROM {table}").fetchone()  # noqa: S608 - our own table
    return int(row[0])
