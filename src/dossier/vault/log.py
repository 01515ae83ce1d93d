"""The chained log: one entry a change, hashes only, each bound to all entries before it."""

import hashlib
import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from dossier.errors import VaultDamaged
from dossier.model.wire import JsonObject
from dossier.vault.canonical import canonical, parse
from dossier.vault.connection import Connection

START: Final = bytes(32)
"""What the first entry is chained to."""


@dataclass(frozen=True)
class Entry:
    """An entry as stored. `hash` is SHA-256 over the previous hash and the entry's text."""

    number: int
    entry: str
    hash: bytes

    @property
    def content(self) -> JsonObject:
        """`n`, `at` (UTC), `act`, `of` (an id), `hash` (of the record after the change)."""
        return parse(self.entry)


def begin(database: Connection, vault_id: bytes) -> None:
    """Write the first entry, with a random number so that nobody can compute a head by guessing."""
    _write(database, START, {"n": 1, "act": "new", "of": vault_id.hex()}, secrets.token_bytes(32))


def append(database: Connection, act: str, subject: str, record_hash: bytes) -> None:
    """Write the next entry, in the transaction that makes the change."""
    last = last_entry(database)
    _write(database, last.hash, {"n": last.number + 1, "act": act, "of": subject}, record_hash)


def last_entry(database: Connection) -> Entry:
    """Give the newest entry. Raises VaultDamaged when there is none."""
    sql = "SELECT number, entry, hash FROM log ORDER BY number DESC LIMIT 1"
    row = database.execute(sql).fetchone()
    if row is None:
        raise VaultDamaged(what="log")
    return Entry(*row)


def entries(database: Connection) -> Iterator[Entry]:
    """Give all entries from the first."""
    for row in database.execute("SELECT number, entry, hash FROM log ORDER BY number"):
        yield Entry(*row)


def chained(previous: bytes, entry: str) -> bytes:
    """Give the hash of an entry after `previous`."""
    return hashlib.sha256(previous + entry.encode()).digest()


def now() -> str:
    """The time as the log writes it, in UTC to the second."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _write(database: Connection, previous: bytes, content: JsonObject, record: bytes) -> None:
    entry = canonical({**content, "at": now(), "hash": record.hex()})
    database.execute(
        "INSERT INTO log (number, entry, hash) VALUES (?, ?, ?)",
        (content["n"], entry, chained(previous, entry)),
    )
