"""Where the rows of blobs lie, and how rows that nothing came to own are taken away."""

from typing import Final

from dossier.vault.connection import Connection

ROWS_OF_A_BLOB: Final = 65536
"""Places a blob may use: 16 GiB in rows of 256 KiB."""
ROWS_AT_ONCE: Final = 16
"""Rows in one transaction: 4 MB, well under 50 ms."""


def place(blob: int, k: int) -> int:
    """Say where row `k` of a blob lies."""
    return blob * ROWS_OF_A_BLOB + k


def orphans(database: Connection) -> tuple[int, ...]:
    """Give blobs that nothing refers to: a program ended between storing and adding."""
    rows = database.execute(
        "SELECT number FROM blobs"
        " WHERE NOT EXISTS (SELECT 1 FROM document_blobs WHERE blob = number)"
        " AND NOT EXISTS (SELECT 1 FROM filing_blobs WHERE blob = number)"
        " AND NOT EXISTS (SELECT 1 FROM lighter WHERE blob = number)"
    )
    return tuple(row[0] for row in rows.fetchall())


def take_away(database: Connection, blob: int) -> bool:
    """Delete some rows of a blob, in the caller's transaction; say whether the work is done.

    What a document, a filing or a lighter copy has stays, whoever asks.
    """
    owned = (
        "SELECT (SELECT count(*) FROM document_blobs WHERE blob = ?1)"
        " + (SELECT count(*) FROM filing_blobs WHERE blob = ?1)"
        " + (SELECT count(*) FROM lighter WHERE blob = ?1)"
    )
    if database.execute(owned, (blob,)).fetchone() != (0,):
        return True
    deleted = database.execute(
        "DELETE FROM blob_rows WHERE place IN"
        " (SELECT place FROM blob_rows WHERE place BETWEEN ? AND ? LIMIT ?)",
        (place(blob, 0), place(blob, ROWS_OF_A_BLOB - 1), ROWS_AT_ONCE),
    )
    if deleted.rowcount == ROWS_AT_ONCE:
        return False
    database.execute("DELETE FROM blobs WHERE number = ?", (blob,))
    return True
