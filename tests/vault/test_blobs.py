"""The bytes of files."""

import hashlib
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dossier.errors import NotFound, Refusal, Stopped, VaultDamaged
from dossier.progress import Progress, Step
from dossier.sandbox.rows import ROW, BytesRows
from dossier.vault import blobs, documents
from dossier.vault.blobs import Writer
from dossier.vault.session import Session
from vault.making import add_document, filler, read_all

SIZES = [1, 1_000, ROW - 1, ROW, ROW + 1, 16 * ROW, 16 * ROW + 1, 20 * ROW - 7]


@pytest.mark.parametrize("size", SIZES)
def test_gives_back_what_was_stored(vault: Session, size: int) -> None:
    data = filler("file", size)
    blob = blobs.store(vault, BytesRows(data), Progress())
    assert (blob.size, blob.sha256) == (size, hashlib.sha256(data).hexdigest())
    assert read_all(vault, blob.id) == data
    assert blobs.open_rows(vault, blob.id).size == size


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(st.integers(0, 3 * ROW), max_size=12))
def test_pieces_of_any_size_make_the_same_rows(vault: Session, lengths: list[int]) -> None:
    data = filler("pieces", sum(lengths))
    writer = Writer(vault)
    start = 0
    for length in lengths:
        writer.write(data[start : start + length])
        start += length
    blob = writer.finish()
    assert (blob.size, blob.sha256) == (len(data), hashlib.sha256(data).hexdigest())
    assert read_all(vault, blob.id) == data


def test_two_writers_at_once_keep_their_bytes_apart(vault: Session) -> None:
    first, second = Writer(vault), Writer(vault)
    for k in range(40):
        first.write(filler(f"first {k}", ROW // 2))
        second.write(filler(f"second {k}", ROW // 3))
    one, two = first.finish(), second.finish()
    assert read_all(vault, one.id) == b"".join(filler(f"first {k}", ROW // 2) for k in range(40))
    assert read_all(vault, two.id) == b"".join(filler(f"second {k}", ROW // 3) for k in range(40))


def test_what_is_discarded_is_gone(vault: Session) -> None:
    writer = Writer(vault)
    writer.write(filler("file", 40 * ROW))
    writer.discard()
    with vault.turn() as database:
        assert database.execute("SELECT count(*) FROM blob_rows").fetchone() == (0,)
        assert database.execute("SELECT count(*) FROM blobs").fetchone() == (0,)


def test_discarding_what_a_document_has_takes_nothing_away(vault: Session) -> None:
    document = add_document(vault, "One", size=3 * ROW)
    writer = Writer(vault)
    writer.write(filler("safe", 2 * ROW))
    safe = writer.finish()
    changed = replace(document.safe, size=safe.size, sha256=safe.sha256, blob=safe.id)
    documents.save(vault, replace(document, safe=changed))
    writer.discard()
    assert read_all(vault, safe.id) == filler("safe", 2 * ROW)
    with pytest.raises(NotFound):
        read_all(vault, safe.id + 1)


def test_a_file_that_breaks_off_leaves_nothing(vault: Session) -> None:
    class Broken:
        size = 40 * ROW

        def row(self, k: int) -> bytes:
            if k == 35:
                raise Refusal("unreadable-file")
            return bytes(ROW)

    with pytest.raises(Refusal):
        blobs.store(vault, Broken(), Progress())
    with vault.turn() as database:
        assert database.execute("SELECT count(*) FROM blob_rows").fetchone() == (0,)


def test_tells_how_far_it_is_and_stops_when_asked(vault: Session) -> None:
    steps: list[Step] = []
    progress = Progress(steps.append)
    blobs.store(vault, BytesRows(bytes(33 * ROW)), progress)
    assert [(step.code, step.n, step.of) for step in steps] == [
        ("storing", 0, 33),
        ("storing", 16, 33),
        ("storing", 32, 33),
    ]
    progress.stop()
    with pytest.raises(Stopped):
        blobs.store(vault, BytesRows(bytes(ROW)), progress)


def test_an_unknown_or_unfinished_file_is_not_found(vault: Session) -> None:
    writer = Writer(vault)
    writer.write(bytes(17 * ROW))
    for number in (1, 99):
        with pytest.raises(NotFound):
            blobs.open_rows(vault, number)


def test_a_row_that_is_not_what_was_stored_is_named(vault: Session) -> None:
    document = add_document(vault, "Photo", size=5 * ROW)
    blob = document.original.blob
    with vault.transaction() as database:
        sql = "UPDATE blob_rows SET data = zeroblob(length(data)) WHERE place = ?"
        database.execute(sql, (blob * 65536 + 3,))
    rows = blobs.open_rows(vault, blob)
    for k in (0, 1, 2, 4):
        rows.row(k)
    with pytest.raises(VaultDamaged) as raised:
        rows.row(3)
    assert raised.value.facts == {"what": "file", "document": document.id}
    with pytest.raises(VaultDamaged):
        rows.row(5)


def test_another_row_list_than_the_documents_is_named(vault: Session) -> None:
    document = add_document(vault, "Photo", size=2 * ROW)
    other = add_document(vault, "Another", size=2 * ROW)
    with vault.transaction() as database:  # every row fits its list, yet it is another file
        shift = (other.original.blob - document.original.blob) * 65536
        low, high = document.original.blob * 65536, (document.original.blob + 1) * 65536
        database.execute("DELETE FROM blob_rows WHERE place >= ? AND place < ?", (low, high))
        database.execute(
            "INSERT INTO blob_rows SELECT place - ?, data FROM blob_rows"
            " WHERE place >= ? AND place < ?",
            (shift, low + shift, high + shift),
        )
        sql = (
            "UPDATE blobs SET (sha256, row_hashes) ="
            " (SELECT sha256, row_hashes FROM blobs WHERE number = ?) WHERE number = ?"
        )
        database.execute(sql, (other.original.blob, document.original.blob))
    with pytest.raises(VaultDamaged) as raised:
        blobs.open_rows(vault, document.original.blob)
    assert raised.value.facts["document"] == document.id


def test_a_missing_row_list_of_a_document_is_damage(vault: Session) -> None:
    document = add_document(vault, "Photo")
    with vault.turn() as database:
        database.execute("PRAGMA foreign_keys = OFF")
        database.execute("DELETE FROM blobs WHERE number = ?", (document.original.blob,))
    with pytest.raises(VaultDamaged):
        blobs.open_rows(vault, document.original.blob)
