"""Profiles that a lawyer wrote, kept inside the vault: in the open they would tell what is filed.

They are one record: the text of each profile, as it was read, by its id.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from dossier.vault import records
from dossier.vault.session import Session

KIND: Final = "profiles"


def all(session: Session) -> Mapping[str, str]:  # noqa: A001 - profiles.all(session) reads as what it gives
    """Give the text of every profile by its id, in the order of the ids."""
    with session.turn() as database:
        record = records.get(database, KIND, 0) or {}
    return MappingProxyType({name: str(text) for name, text in sorted(record.items())})


def save(session: Session, name: str, text: str) -> None:
    """Keep the text of a profile; it takes the place of an earlier one of that id."""
    with session.transaction() as database:
        record = {**(records.get(database, KIND, 0) or {}), name: text}
        records.put(database, KIND, 0, record, "save")
