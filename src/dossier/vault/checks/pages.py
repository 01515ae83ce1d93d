"""Checks the database file: the code of every page, and the structure they make."""

from typing import Final

from dossier.errors import VaultDamaged
from dossier.vault.checks.failure import Failure
from dossier.vault.connection import Connection
from dossier.vault.session import Session

_SHOWN: Final = 20
"""Complaints told one by one."""


def failures(session: Session) -> list[Failure]:
    """Check all pages, then, if they are sound, how they hang together."""
    found = _complaints(session, "PRAGMA cipher_integrity_check", "page-damaged")
    return found or _complaints(session, f"PRAGMA integrity_check({_SHOWN:d})", "structure-damaged")


def _complaints(session: Session, pragma: str, code: str) -> list[Failure]:
    try:
        with session.turn() as database:
            said = _say(database, pragma)
    except VaultDamaged:
        return [Failure(code)]
    if said:
        session.refresh()  # a connection that met damage reads nothing any more
    return [Failure(code, facts=(("said", line),)) for line in said[:_SHOWN]]


def _say(database: Connection, pragma: str) -> list[str]:
    rows = database.execute(pragma).fetchall()
    return [line for row in rows for line in str(row[0]).splitlines() if line != "ok"]
