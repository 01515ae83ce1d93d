"""The bytes of files: rows of 256 KiB, each with its hash, written in small transactions.

A blob belongs to nobody until a document or a filing is added that names it; what stays so is taken
away when the vault is next unlocked. Reading checks every row.
"""

import hashlib
from dataclasses import dataclass
from typing import Final

from dossier.errors import DossierError, NotFound, VaultDamaged
from dossier.progress import Progress
from dossier.sandbox.rows import ROW, Rows, count_rows
from dossier.vault import records, rowlist
from dossier.vault.rowlist import HASH_BYTES, Owner
from dossier.vault.session import Session
from dossier.vault.staging import ROWS_AT_ONCE, place, take_away

_PUT_BLOB: Final = (
    "INSERT INTO blobs (number, size, sha256, row_hashes) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (number) DO UPDATE SET"
    " size = excluded.size, sha256 = excluded.sha256, row_hashes = excluded.row_hashes"
)


@dataclass(frozen=True)
class Blob:
    """A stored file: its number, length in bytes and SHA-256 in hexadecimal."""

    id: int
    size: int
    sha256: str


class Writer:
    """Stores a file that comes in pieces of any size; also a sink for one stream of a worker."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._number = session.reserve_blob()
        self._whole = hashlib.sha256()
        self._hashes = bytearray()
        self._partial = bytearray()
        self._waiting: list[bytes] = []
        self._size = 0

    def write(self, data: bytes) -> None:
        """Take the next piece."""
        self._whole.update(data)
        self._size += len(data)
        view = memoryview(data)
        if self._partial:
            missing = ROW - len(self._partial)
            self._partial += view[:missing]
            view = view[missing:]
            if len(self._partial) < ROW:
                return
            self._put(bytes(self._partial))
            self._partial.clear()
        while len(view) >= ROW:
            self._put(bytes(view[:ROW]))
            view = view[ROW:]
        self._partial += view

    def finish(self) -> Blob:
        """Store what is left and give the blob."""
        if self._partial:
            self._put(bytes(self._partial))
            self._partial.clear()
        digest = self._whole.digest()
        self._store(digest, bytes(self._hashes))
        return Blob(self._number, self._size, digest.hex())

    def discard(self) -> None:
        """Take away what was stored."""
        self._waiting.clear()
        done = False
        while not done:
            with self._session.transaction() as database:
                done = take_away(database, self._number)

    def put_row(self, row: bytes) -> None:
        """Take a row: ROW bytes, fewer only as the last. Not to be mixed with `write`."""
        self._whole.update(row)
        self._size += len(row)
        self._put(row)

    def _put(self, row: bytes) -> None:
        self._hashes += hashlib.sha256(row).digest()
        self._waiting.append(row)
        if len(self._waiting) == ROWS_AT_ONCE:
            self._store(b"", b"")

    def _store(self, digest: bytes, row_hashes: bytes) -> None:
        first = len(self._hashes) // HASH_BYTES - len(self._waiting)
        rows = [(place(self._number, first + k), row) for k, row in enumerate(self._waiting)]
        with self._session.transaction() as database:
            database.execute(_PUT_BLOB, (self._number, self._size, digest, row_hashes))
            database.executemany("INSERT INTO blob_rows (place, data) VALUES (?, ?)", rows)
        self._waiting.clear()


class StoredRows:
    """A stored file as rows; each is checked against the row list when it is read."""

    def __init__(self, session: Session, blob: int, size: int, row_hashes: bytes) -> None:
        """`open_rows` makes it, after it checked the row list."""
        self._session = session
        self._blob = blob
        self._row_hashes = row_hashes
        self.size = size

    def row(self, k: int) -> bytes:
        """Give row `k`. Raises VaultDamaged when it isn't what was stored."""
        with self._session.turn() as database:
            data = rowlist.fetch_row(database, self._blob, k)
        expected = self._row_hashes[k * HASH_BYTES : (k + 1) * HASH_BYTES]
        if data is None or hashlib.sha256(data).digest() != expected:
            raise self._damaged()
        return data

    def _damaged(self) -> VaultDamaged:
        with self._session.turn() as database:
            owner = rowlist.owner_of(database, self._blob)
        return _damaged(owner)


def store(session: Session, rows: Rows, progress: Progress) -> Blob:
    """Store a file. When it can't be stored to the end, nothing of it stays."""
    writer = Writer(session)
    number_of_rows = count_rows(rows.size)
    try:
        for k in range(number_of_rows):
            if k % ROWS_AT_ONCE == 0:
                progress.report("storing", k, number_of_rows)
            writer.put_row(rows.row(k))
        return writer.finish()
    except DossierError:
        writer.discard()
        raise


def open_rows(session: Session, blob: int) -> StoredRows:
    """Open a stored file for reading by rows.

    Raises NotFound for a number that holds no finished file, VaultDamaged when its row list isn't
    the one that its owner's record names.
    """
    with session.turn() as database:
        stored = rowlist.stored_list(database, blob)
        owner = rowlist.owner_of(database, blob)
        logged = "" if owner is None else rowlist.logged_hash(database, owner, blob)
    if stored is None and owner is None:
        raise NotFound(kind="file", name=str(blob))
    if stored is None or (owner is not None and rowlist.list_hash(*stored) != logged):
        raise _damaged(owner)
    size, _, row_hashes = stored
    return StoredRows(session, blob, size, row_hashes)


def _damaged(owner: Owner | None) -> VaultDamaged:
    if owner is None:
        return VaultDamaged(what="file")
    kind, name = owner[0], records.id_of(*owner)
    if kind == "filing":
        return VaultDamaged(what="filing", filing=name)
    return VaultDamaged(what="file", document=name)
