"""Filings keep their files, bit by bit, as long as the vault is there."""

from pathlib import Path

import pytest

from dossier.errors import NotFound, VaultDamaged
from dossier.model.filing import FiledFile
from dossier.progress import Progress
from dossier.sandbox.rows import BytesRows
from dossier.vault import blobs, documents, filings, records
from dossier.vault.migrate import schema_steps
from dossier.vault.rowlist import list_hash, stored_list
from dossier.vault.session import Session
from vault.making import add_document, filler, hand_in, new_vault, read_all, unlock


def test_what_was_filed_is_there_at_the_next_unlock(folder: Path) -> None:
    with new_vault(folder) as vault:
        kept = hand_in(vault, "one.pdf", "two.pdf")
        blobs.store(vault, BytesRows(filler("left over", 700_000)), Progress())
    with unlock(folder) as vault:
        assert filings.all(vault) == (kept,)
        assert filings.get(vault, "f1") == kept
        assert [read_all(vault, one.blob) for one in kept.files] == [
            filler("one.pdf", 700_000),
            filler("two.pdf", 700_000),
        ]
        with vault.turn() as database:
            assert database.execute("SELECT count(*) FROM blobs").fetchone() == (2,)


def test_the_record_answers_for_every_row(vault: Session) -> None:
    kept = hand_in(vault, "one.pdf")
    with vault.turn() as database:
        stored = stored_list(database, kept.files[0].blob)
        assert stored is not None
        assert kept.files[0].rows == list_hash(*stored)
        database.execute("UPDATE blobs SET row_hashes = zeroblob(length(row_hashes))")
    with pytest.raises(VaultDamaged) as raised:
        blobs.open_rows(vault, kept.files[0].blob)
    assert raised.value.facts == {"what": "filing", "filing": "f1"}


def test_a_file_that_is_not_there_is_not_filed(vault: Session) -> None:
    kept = hand_in(vault, "one.pdf")
    ghost = FiledFile("ghost.pdf", 10, "00" * 32, 99)
    with pytest.raises(NotFound):
        filings.add(vault, kept.__class__("", "k1", "generic", kept.day, 1, 1, 2, (), (ghost,)))
    assert filings.all(vault) == (kept,)


def test_a_document_erased_for_good_takes_no_filed_file_with_it(vault: Session) -> None:
    document = add_document(vault, "One")
    kept = hand_in(vault, "one.pdf")
    documents.erase(vault, document.id)
    assert read_all(vault, kept.files[0].blob) == filler("one.pdf", 700_000)


def test_one_damaged_record_hides_no_other_filing(vault: Session) -> None:
    hand_in(vault, "one.pdf")
    kept = hand_in(vault, "two.pdf")
    with vault.turn() as database:
        sql = "UPDATE records SET record = '{}' WHERE kind = 'filing' AND number = 1"
        database.execute(sql)
    assert filings.readable(vault) == (kept,)


def test_an_older_database_gets_room_for_filings(folder: Path) -> None:
    with new_vault(folder) as vault:
        document = add_document(vault, "One")
        with vault.turn() as database:  # as it was before there were filings
            database.execute("DROP TABLE filing_blobs")
            database.execute("DROP TABLE lighter")
            database.execute("PRAGMA user_version = 1")
    with unlock(folder) as vault:
        assert documents.all(vault) == (document,)
        assert hand_in(vault, "one.pdf").id == "f1"
        with vault.turn() as database:
            version = database.execute("PRAGMA user_version").fetchone()
            assert version == (schema_steps()[-1].number,)
            assert records.get(database, "filing", 1)
