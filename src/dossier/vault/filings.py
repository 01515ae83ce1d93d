"""Filings: what was handed in, with its files, kept for good.

The record of a filing names the row list of each of its files by its hash, so that one entry of the
log stands for every byte that was filed.
"""

from dataclasses import replace
from typing import Final

from dossier.errors import NotFound, VaultDamaged
from dossier.model.filing import Filing
from dossier.model.wire import to_json
from dossier.vault import records, rowlist
from dossier.vault.session import Session
from dossier.vault.shelves import Shelf

SHELF: Final = Shelf("filing", Filing)

all = SHELF.all  # noqa: A001 - filings.all(session) reads as what it gives
get = SHELF.get
save = SHELF.save


def add(session: Session, filing: Filing) -> Filing:
    """Keep a filing, whose files are stored as blobs; give it with its id.

    Raises NotFound for a blob that holds no finished file.
    """
    with session.transaction() as database:
        number = session.reserve(SHELF.kind)
        files = tuple(
            replace(file, rows=rowlist.own_filed(database, number, file.blob))
            for file in filing.files
        )
        named = replace(filing, id=records.id_of(SHELF.kind, number), files=files)
        records.put(database, SHELF.kind, number, to_json(named), "add")
    return named


def readable(session: Session) -> tuple[Filing, ...]:
    """Give what can be read of a damaged vault, one filing at a time."""
    found: list[Filing] = []
    for name in _names(session):
        try:
            found.append(get(session, name))
        except (VaultDamaged, NotFound):
            continue
    return tuple(found)


def _names(session: Session) -> tuple[str, ...]:
    sql = "SELECT number FROM records WHERE kind = ? ORDER BY number"
    try:
        with session.turn() as database:
            rows = database.execute(sql, (SHELF.kind,)).fetchall()
    except VaultDamaged:
        return ()
    return tuple(records.id_of(SHELF.kind, row[0]) for row in rows)
