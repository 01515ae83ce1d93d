"""Which documents there should be: from their records, or from the log where those are damaged."""

import json

from dossier.errors import VaultDamaged
from dossier.vault import records
from dossier.vault.connection import Connection
from dossier.vault.session import Session


def of_documents(session: Session) -> tuple[str, ...]:
    """Give the ids of all documents, the bin included, without those erased for good.

    Raises VaultDamaged when neither records nor log can be read.
    """
    try:
        with session.turn() as database:
            return _from_records(database)
    except VaultDamaged:
        with session.turn() as database:
            return _from_log(database)


def _from_records(database: Connection) -> tuple[str, ...]:
    sql = "SELECT number FROM records WHERE kind = 'document' AND record <> ? ORDER BY number"
    rows = database.execute(sql, (records.ERASED,)).fetchall()
    return tuple(records.id_of("document", row[0]) for row in rows)


def _from_log(database: Connection) -> tuple[str, ...]:
    last: dict[str, str] = {}
    for row in database.execute("SELECT entry FROM log ORDER BY number").fetchall():
        entry = json.loads(row[0])
        last[entry["of"]] = entry["act"]
    prefix = records.PREFIXES["document"]
    found = [name for name in last if name[0] == prefix and name[1:].isdecimal()]
    return tuple(sorted((n for n in found if last[n] != "erase"), key=lambda name: int(name[1:])))
