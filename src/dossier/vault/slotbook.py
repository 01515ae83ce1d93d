"""Which key slots are in use, by whom and since when: known inside the vault only."""

from dossier.model.wire import JsonObject
from dossier.vault import log, records
from dossier.vault.connection import Connection
from dossier.vault.header import KdfSet
from dossier.vault.keys import Role


def note(database: Connection, slot: int, role: Role, kdf_set: KdfSet | None) -> None:
    """Write down that a slot serves a role from now on, and which parameter set it belongs to."""
    book = read(database)
    salt = kdf_set.salt.hex() if kdf_set else ""
    book[str(slot)] = {"role": role.value, "since": log.now(), "set": salt}
    records.put(database, "slots", 0, book, "slot")


def read(database: Connection) -> JsonObject:
    """Give slot number → role, since, set (salt of its parameter set, empty for a sheet)."""
    return records.get(database, "slots", 0) or {}


def role_of(database: Connection, slot: int) -> Role:
    """Say whom a slot serves; a slot nobody wrote down is taken for the passphrase."""
    entry = read(database).get(str(slot))
    return Role(str(entry["role"])) if isinstance(entry, dict) else Role.PASSPHRASE


def is_last_of_set(database: Connection, slot: int, kdf_set: KdfSet) -> bool:
    """Say whether no other slot belongs to a parameter set."""
    salt = kdf_set.salt.hex()
    others = [entry for number, entry in read(database).items() if number != str(slot)]
    return not any(isinstance(entry, dict) and entry.get("set") == salt for entry in others)
