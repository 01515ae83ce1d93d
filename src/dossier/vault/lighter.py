"""Lighter copies of safe copies, kept so that a packet isn't made lighter twice.

They hold nothing that isn't elsewhere, stand outside of the log, and go when nobody wants them. A
copy whose row of this table is gone belongs to nobody, and is taken away at the next unlock.
"""

import json
from collections.abc import Iterable, Mapping
from typing import Final, TypeAlias

from dossier.model.lighter import Lighter
from dossier.vault import staging
from dossier.vault.session import Session

_ALL_DOTS: Final = 0
Key: TypeAlias = tuple[str, int | None, bool]
"""SHA-256 of the safe copy in hexadecimal, most dots an inch, without colour."""


def all(session: Session) -> Mapping[str, tuple[Lighter, ...]]:  # noqa: A001 - lighter.all(session) reads as what it gives
    """Give all that are known, by the SHA-256 of their safe copy."""
    sql = (
        "SELECT safe, dots, grey, lighter.size, coalesce(blob, 0), lower(hex(sha256)), fingerprints"
        " FROM lighter LEFT JOIN blobs ON blob = number ORDER BY 1, 2, 3"
    )
    with session.turn() as database:
        rows = database.execute(sql).fetchall()
    found: dict[str, list[Lighter]] = {}
    for safe, dots, grey, size, blob, sha256, fingerprints in rows:
        told = tuple(map(str, json.loads(fingerprints)))
        one = Lighter(dots or None, bool(grey), size, blob, sha256 or "", told)
        found.setdefault(safe, []).append(one)
    return {safe: tuple(known) for safe, known in found.items()}


def keep(session: Session, safe: str, made: Lighter) -> None:
    """Keep a lighter copy of the safe copy with that hash; the one before goes."""
    with session.transaction() as database:
        old = _drop(session, [(safe, made.dots, made.grey)])
        database.execute(
            "INSERT INTO lighter (safe, dots, grey, size, blob, fingerprints)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (
                safe,
                made.dots or _ALL_DOTS,
                int(made.grey),
                made.size,
                made.blob or None,
                json.dumps(made.fingerprints),
            ),
        )
    _take_away(session, [blob for blob in old if blob != made.blob])


def forget(session: Session, which: Iterable[Key]) -> None:
    """Take lighter copies away, files first of all out of the table."""
    with session.transaction():
        blobs = _drop(session, which)
    _take_away(session, blobs)


def forget_all_of(session: Session, safe: str) -> None:
    """Take all lighter copies of a safe copy away."""
    forget(session, [(safe, one.dots, one.grey) for one in all(session).get(safe, ())])


def _drop(session: Session, which: Iterable[Key]) -> list[int]:
    sql = "DELETE FROM lighter WHERE safe = ? AND dots = ? AND grey = ? RETURNING blob"
    with session.transaction() as database:
        rows = [
            database.execute(sql, (safe, dots or _ALL_DOTS, int(grey))).fetchone()
            for safe, dots, grey in which
        ]
    return [int(row[0]) for row in rows if row is not None and row[0] is not None]


def _take_away(session: Session, waiting: list[int]) -> None:
    while waiting:
        with session.transaction() as database:
            if staging.take_away(database, waiting[-1]):
                waiting.pop()
