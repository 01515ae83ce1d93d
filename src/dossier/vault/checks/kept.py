"""Checks records: each is what the last log entry about it says, and none is missing."""

from collections.abc import Iterator, Mapping

from dossier.errors import NotFound, VaultDamaged
from dossier.vault import records
from dossier.vault.canonical import digest
from dossier.vault.checks.failure import Failure
from dossier.vault.session import Session

_KINDS = {prefix: kind for kind, prefix in records.PREFIXES.items()}


def failures(session: Session, last: Mapping[str, tuple[str, str]]) -> Iterator[Failure]:
    """Check every record that the log or the table names. `last` is from `chain.follow`."""
    for name in sorted({*last, *_stored(session)}):
        code = _compare(session, name, last.get(name))
        if code:
            yield Failure(code, name)


def _stored(session: Session) -> set[str]:
    try:
        with session.turn() as database:
            rows = database.execute("SELECT kind, number FROM records").fetchall()
    except VaultDamaged:
        return set()  # each record is then tried by the name that the log has
    return {records.id_of(kind, number) for kind, number in rows}


def _compare(session: Session, name: str, logged: tuple[str, str] | None) -> str:
    address = _address(name)
    if address is None:
        return "record-missing"
    try:
        with session.turn() as database:
            text = records.read_text(database, *address)
    except VaultDamaged:
        return "record-changed"
    if text is None:
        return "record-missing"
    if logged is None:
        return "record-unlogged"
    return "" if digest(text).hex() == logged[1] else "record-changed"


def _address(name: str) -> tuple[str, int] | None:
    """Give kind and number; None for a name in the log that can be no id."""
    if name in records.SINGLE:
        return name, 0
    kind = _KINDS.get(name[:1])
    try:
        return None if kind is None else (kind, records.number_of(kind, name))
    except NotFound:
        return None
