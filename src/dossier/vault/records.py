"""Records as they lie in the database: canonical text, its hash, and the log entry of each change.

Everything the person keeps is a record; an id is a letter of its kind and a number (`d12`), or a
word where there is one only (`case`).
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any, Final

from dossier.errors import NotFound, VaultDamaged
from dossier.model.wire import JsonObject
from dossier.vault import log
from dossier.vault.canonical import canonical, digest, parse
from dossier.vault.connection import Connection

PREFIXES: Final = {
    "document": "d",
    "person": "p",
    "event": "e",
    "translation": "t",
    "packet": "k",
    "filing": "f",
    "build": "b",
    "copy": "c",
}
"""Letters of the kinds that are many."""
SINGLE: Final = ("case", "settings", "profiles", "slots")
"""Kinds of which there is one: number 0, and the kind is its id."""
ERASED: Final = "null"
"""The record of what was erased for good: its id is never given again."""
_HEAP: Final = 250
"""Records read in one step."""


def id_of(kind: str, number: int) -> str:
    """Give the id of a record."""
    return kind if kind in SINGLE else f"{PREFIXES[kind]}{number}"


def number_of(kind: str, name: str) -> int:
    """Give the number in an id. Raises NotFound for what can be no id of this kind."""
    prefix, digits = name[:1], name[1:]
    if prefix != PREFIXES[kind] or not (digits.isascii() and digits.isdigit()):
        raise NotFound(kind=kind, name=name)
    return int(digits)


def put(database: Connection, kind: str, number: int, record: JsonObject, act: str) -> None:
    """Write a record and its log entry; one that is as it was leaves no trace."""
    text = canonical(record)
    if read_text(database, kind, number) != text:
        _write(database, kind, number, text, act)


def erase(database: Connection, kind: str, number: int) -> None:
    """Take a record away for good; its number stays used."""
    _write(database, kind, number, ERASED, "erase")


def get(database: Connection, kind: str, number: int) -> JsonObject | None:
    """Read one record, None when there is none. Raises VaultDamaged when it isn't as written."""
    text = read_text(database, kind, number)
    return None if text in (None, ERASED) else parse(text)


def read_text(database: Connection, kind: str, number: int) -> str | None:
    """Read the canonical text of a record, checked against its hash."""
    sql = "SELECT record, hash FROM records WHERE kind = ? AND number = ?"
    row = database.execute(sql, (kind, number)).fetchone()
    return None if row is None else _checked(kind, number, row[0], row[1])


def all_of(database: Connection, kind: str) -> tuple[tuple[int, str], ...]:
    """Read numbers and texts of all records of a kind in order, erased ones left out."""
    return tuple(
        (number, _checked(kind, number, text, bytes.fromhex(stored)))
        for number, text, stored in in_heaps(database, kind, ("number", "record", "hex(hash)"))
        if text != ERASED
    )


def in_heaps(
    database: Connection, kind: str, picked: Sequence[str], only: str = "1"
) -> Iterator[list[Any]]:
    """Read what is picked of all records of a kind, in order; the first pick is `number`.

    A step of SQLite lets go of Python's lock and has to wait for it again: while another thread
    computes, 10,000 steps took 4.5 s where reading alone takes 0.1 s (measured). So a step gives a
    heap of rows.
    """
    sql = (
        f"SELECT json_group_array(json_array({', '.join(picked)})) FROM"  # noqa: S608 - constants
        f" (SELECT * FROM records WHERE kind = ? AND number > ? AND {only}"
        " ORDER BY number LIMIT ?)"
    )
    last = -1
    while True:
        row = database.execute(sql, (kind, last, _HEAP)).fetchone()
        heap: list[list[Any]] = sorted(json.loads(row[0]) if row else [])
        yield from heap
        if len(heap) < _HEAP:
            return
        last = heap[-1][0]


def _checked(kind: str, number: int, text: str, stored: bytes) -> str:
    if digest(text) != stored:
        raise VaultDamaged(what="record", document=id_of(kind, number))
    return text


def _write(database: Connection, kind: str, number: int, text: str, act: str) -> None:
    stored = digest(text)
    database.execute(
        "INSERT INTO records (kind, number, record, hash) VALUES (?, ?, ?, ?)"
        " ON CONFLICT (kind, number) DO UPDATE SET record = excluded.record, hash = excluded.hash",
        (kind, number, text, stored),
    )
    log.append(database, act, id_of(kind, number), stored)
