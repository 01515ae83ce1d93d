"""Settings that belong to the case, kept inside the vault as short texts."""

from typing import Final

from dossier.vault import records
from dossier.vault.session import Session

KIND: Final = "settings"


def get(session: Session, key: str, default: str = "") -> str:
    """Give a setting."""
    with session.turn() as database:
        record = records.get(database, KIND, 0) or {}
    return str(record.get(key, default))


def set(session: Session, key: str, value: str) -> None:  # noqa: A001 - settings.set(...) reads as what it does
    """Keep a setting; an empty one goes."""
    with session.transaction() as database:
        record = {**(records.get(database, KIND, 0) or {}), key: value}
        if not value:
            del record[key]
        records.put(database, KIND, 0, record, "save")
