"""Text and thumbnail of a document: rows beside its record, which holds their hashes."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

from dossier.errors import VaultDamaged
from dossier.model.wire import JsonObject
from dossier.vault import records
from dossier.vault.canonical import canonical, digest
from dossier.vault.connection import Connection


@dataclass(frozen=True)
class Hashes:
    """SHA-256 in hexadecimal of the pages' text (a JSON list of texts) and of the thumbnail."""

    text: str
    thumbnail: str


def hashes_in(record: JsonObject) -> Hashes:
    """Give the hashes as the record has them."""
    return Hashes(str(record["text"]), str(record["thumbnail"]))


def put(database: Connection, document: int, text: Sequence[str], thumbnail: bytes) -> Hashes:
    """Write both in place of what was there, and give their hashes."""
    database.execute(
        "INSERT INTO thumbnails (document, data) VALUES (?, ?)"
        " ON CONFLICT (document) DO UPDATE SET data = excluded.data",
        (document, thumbnail),
    )
    return Hashes(put_text(database, document, text), hashlib.sha256(thumbnail).hexdigest())


def put_text(database: Connection, document: int, text: Sequence[str]) -> str:
    """Write the text in place of what was there, and give its hash."""
    database.execute("DELETE FROM pages WHERE document = ?", (document,))
    database.executemany(
        "INSERT INTO pages (document, page, text) VALUES (?, ?, ?)",
        [(document, page, page_text) for page, page_text in enumerate(text)],
    )
    return text_hash(text)


def erase(database: Connection, document: int) -> None:
    """Take both away."""
    database.execute("DELETE FROM pages WHERE document = ?", (document,))
    database.execute("DELETE FROM thumbnails WHERE document = ?", (document,))


def text(database: Connection, document: int, record: JsonObject) -> tuple[str, ...]:
    """Read the text of each page, checked."""
    sql = "SELECT text FROM pages WHERE document = ? ORDER BY page"
    pages = tuple(row[0] for row in database.execute(sql, (document,)).fetchall())
    if text_hash(pages) != record["text"]:
        raise VaultDamaged(what="text", document=records.id_of("document", document))
    return pages


def thumbnail(database: Connection, document: int, record: JsonObject) -> bytes:
    """Read the thumbnail, checked."""
    sql = "SELECT data FROM thumbnails WHERE document = ?"
    row = database.execute(sql, (document,)).fetchone()
    data = b"" if row is None else bytes(row[0])
    if hashlib.sha256(data).hexdigest() != record["thumbnail"]:
        raise VaultDamaged(what="thumbnail", document=records.id_of("document", document))
    return data


def text_hash(pages: Sequence[str]) -> str:
    """Hash the text of pages: their canonical JSON list."""
    return digest(canonical(list(pages))).hex()
