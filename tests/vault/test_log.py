"""The chained log."""

import hashlib
import json

import pytest

from dossier.errors import VaultDamaged
from dossier.model.person import Person
from dossier.vault import log, people
from dossier.vault.session import Session
from vault.making import add_document

SECRET_WORDS = ("Günel Örnəkova", "Layla", "page text")


def test_each_entry_is_bound_to_all_before_it(vault: Session) -> None:
    for number in range(5):
        people.add(vault, Person("", f"Person {number}"))
    with vault.turn() as database:
        entries = list(log.entries(database))
    previous = bytes(32)
    for number, entry in enumerate(entries, 1):
        assert entry.hash == hashlib.sha256(previous + entry.entry.encode()).digest()
        assert json.loads(entry.entry)["n"] == entry.number == number
        previous = entry.hash
    assert vault.head() == previous.hex()
    assert entries[0].content["of"] == vault.vault_id.hex()


def test_it_holds_no_texts(vault: Session) -> None:
    people.add(vault, Person("", SECRET_WORDS[0]))
    add_document(vault, SECRET_WORDS[1], text=(SECRET_WORDS[2],))
    with vault.turn() as database:
        whole = "".join(entry.entry for entry in log.entries(database))
    assert all(word not in whole for word in SECRET_WORDS)
    assert {key for line in whole.split("}")[:-1] for key in json.loads(line + "}")} == {
        "n",
        "at",
        "act",
        "of",
        "hash",
    }


def test_a_vault_without_a_log_is_damaged(vault: Session) -> None:
    with vault.transaction() as database:
        database.execute("DELETE FROM log")
    with pytest.raises(VaultDamaged):
        vault.head()
    with pytest.raises(VaultDamaged):
        people.add(vault, Person("", "Nobody"))
