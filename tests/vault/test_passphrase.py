"""Change passphrase, with the vault open."""

import shutil
from pathlib import Path

import pytest

from dossier.errors import UsageError, WrongPassphrase
from dossier.vault import documents, keys, passphrase, slotbook
from dossier.vault.kdf import KdfParameters
from dossier.vault.keys import Passphrase, Role
from dossier.vault.session import Session
from vault.making import ANY, CHEAP, PASSPHRASE, add_document, unlock

NEW = "new words"
STRONGER = KdfParameters(128, 1, 1)


def test_the_new_one_opens_and_the_old_one_does_not(vault: Session, folder: Path) -> None:
    document = add_document(vault, "One")
    passphrase.change(vault, PASSPHRASE, NEW, bounds=ANY)
    vault.close()
    with pytest.raises(WrongPassphrase):
        unlock(folder)
    with unlock(folder, NEW) as again:
        assert documents.all(again) == (document,)


def test_neither_copy_of_the_header_opens_with_the_old_one(vault: Session, folder: Path) -> None:
    passphrase.change(vault, PASSPHRASE, NEW, bounds=ANY)
    vault.close()
    for name, other in (("keys.a", "keys.b"), ("keys.b", "keys.a")):
        alone = folder.with_name(f"only {name}")
        shutil.copytree(folder, alone)
        (alone / other).unlink()
        with pytest.raises(WrongPassphrase):
            unlock(alone)
        shutil.copy(folder / name, alone / other)
        with pytest.raises(WrongPassphrase):
            unlock(alone)
        unlock(alone, NEW).close()


def test_a_wrong_old_one_changes_nothing(vault: Session, folder: Path) -> None:
    before = (folder / "keys.a").read_bytes()
    with pytest.raises(WrongPassphrase):
        passphrase.change(vault, "wrong", NEW, bounds=ANY)
    with pytest.raises(UsageError):
        passphrase.change(vault, PASSPHRASE, "", bounds=ANY)
    assert (folder / "keys.a").read_bytes() == before


def test_the_change_is_in_the_log(vault: Session) -> None:
    head = vault.head()
    passphrase.change(vault, PASSPHRASE, NEW, STRONGER, ANY)
    assert vault.head() != head


def test_stronger_parameters_replace_the_old_set_when_nothing_else_needs_it(
    vault: Session, folder: Path
) -> None:
    passphrase.change(vault, PASSPHRASE, NEW, STRONGER, ANY)
    (kept,) = keys.read_copies(folder).current.sets
    assert kept.parameters == STRONGER


def test_a_trusted_persons_slot_keeps_its_set_and_its_words(vault: Session, folder: Path) -> None:
    header = keys.read_copies(folder).current
    opened = keys.open_slot(header, Passphrase(PASSPHRASE), ANY)
    friend = Passphrase("a friend's words")
    keys.write_copies(folder, keys.put_secret(header, 1, opened.data_key, friend))
    with vault.transaction() as database:
        slotbook.note(database, 1, Role.TRUSTED, header.sets[0])
    passphrase.change(vault, PASSPHRASE, NEW, STRONGER, ANY)
    header = keys.read_copies(folder).current
    assert [known.parameters for known in header.sets] == [STRONGER, CHEAP]
    assert keys.open_slot(header, friend, ANY).slot == 1
    passphrase.change(vault, friend.words, "other words", STRONGER, ANY)
    header = keys.read_copies(folder).current
    assert [known.parameters for known in header.sets] == [STRONGER]
    assert keys.open_slot(header, Passphrase(NEW), ANY).slot == 0
    with vault.turn() as database:
        assert slotbook.role_of(database, 1) is Role.TRUSTED
