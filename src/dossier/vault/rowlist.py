"""What binds the rows of a file to its owner: the row list and its hash in the owner's record."""

import hashlib
from typing import Final, TypeAlias

from dossier.errors import NotFound
from dossier.vault import records
from dossier.vault.connection import Connection
from dossier.vault.staging import place

HASH_BYTES: Final = 32
Owner: TypeAlias = tuple[str, int]
"""Kind and number of the record that a file belongs to: a document or a filing."""

_OWNERS: Final = (
    "SELECT 'document', document FROM document_blobs WHERE blob = ?1"
    " UNION ALL SELECT 'filing', filing FROM filing_blobs WHERE blob = ?1"
)


def list_hash(size: int, whole: bytes, row_hashes: bytes) -> str:
    """Hash of a row list: the file's length, its SHA-256, and the SHA-256 of each row."""
    return hashlib.sha256(size.to_bytes(8, "little") + whole + row_hashes).hexdigest()


def stored_list(database: Connection, blob: int) -> tuple[int, bytes, bytes] | None:
    """Give length, SHA-256 and row hashes of a finished file, None when there is none."""
    sql = "SELECT size, sha256, row_hashes FROM blobs WHERE number = ? AND sha256 <> x''"
    row = database.execute(sql, (blob,)).fetchone()
    return None if row is None else (row[0], row[1], row[2])


def logged_hash(database: Connection, owner: Owner, blob: int) -> str:
    """Give the row list's hash as the owner's record has it, or nothing."""
    files = (records.get(database, *owner) or {}).get("files")
    if isinstance(files, dict):
        return str(files.get(str(blob), ""))
    named = files if isinstance(files, list) else []
    hashes = (
        str(one.get("rows", ""))
        for one in named
        if isinstance(one, dict) and one.get("blob") == blob
    )
    return next(hashes, "")


def owner_of(database: Connection, blob: int) -> Owner | None:
    """Give the document or filing that a file belongs to."""
    row = database.execute(_OWNERS, (blob,)).fetchone()
    return None if row is None else (str(row[0]), int(row[1]))


def fetch_row(database: Connection, blob: int, k: int) -> bytes | None:
    """Read row `k` of a file as it lies there."""
    sql = "SELECT data FROM blob_rows WHERE place = ?"
    row = database.execute(sql, (place(blob, k),)).fetchone()
    return None if row is None else bytes(row[0])


def files_of(database: Connection, document: int) -> tuple[int, ...]:
    """Give the files of a document."""
    sql = "SELECT blob FROM document_blobs WHERE document = ? ORDER BY blob"
    return tuple(row[0] for row in database.execute(sql, (document,)).fetchall())


def own(database: Connection, document: int, files: tuple[int, ...]) -> dict[str, str]:
    """Make these the files of a document, and give the hash of each one's row list.

    Raises NotFound for a number that holds no finished file.
    """
    database.execute("DELETE FROM document_blobs WHERE document = ?", (document,))
    hashes: dict[str, str] = {}
    for blob in sorted(set(files)):
        stored = stored_list(database, blob)
        if stored is None:
            raise NotFound(kind="file", name=str(blob))
        hashes[str(blob)] = list_hash(*stored)
        sql = "INSERT INTO document_blobs (document, blob) VALUES (?, ?)"
        database.execute(sql, (document, blob))
    return hashes


def filed(database: Connection, filing: int) -> tuple[int, ...]:
    """Give the files of a filing."""
    sql = "SELECT blob FROM filing_blobs WHERE filing = ? ORDER BY blob"
    return tuple(row[0] for row in database.execute(sql, (filing,)).fetchall())


def own_filed(database: Connection, filing: int, blob: int) -> str:
    """Make a file one of a filing, for good, and give the hash of its row list.

    Raises NotFound for a number that holds no finished file.
    """
    stored = stored_list(database, blob)
    if stored is None:
        raise NotFound(kind="file", name=str(blob))
    sql = "INSERT INTO filing_blobs (filing, blob) VALUES (?, ?)"
    database.execute(sql, (filing, blob))
    return list_hash(*stored)


def documents_with(database: Connection, sha256: str) -> tuple[int, ...]:
    """Give the documents that have a file with this SHA-256 in hexadecimal."""
    sql = (
        "SELECT DISTINCT document FROM blobs JOIN document_blobs ON blob = number"
        " WHERE sha256 = ? ORDER BY document"
    )
    return tuple(row[0] for row in database.execute(sql, (bytes.fromhex(sha256),)).fetchall())
