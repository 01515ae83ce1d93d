"""The facts of the case, kept as one record."""

from typing import Final

from dossier.model.case import Case
from dossier.model.wire import from_json, to_json
from dossier.vault import records
from dossier.vault.session import Session

KIND: Final = "case"


def load(session: Session) -> Case:
    """Give the facts; of a new vault there are none."""
    with session.turn() as database:
        record = records.get(database, KIND, 0)
    return from_json(Case, record or {})


def save(session: Session, case: Case) -> None:
    """Keep changed facts."""
    with session.transaction() as database:
        records.put(database, KIND, 0, to_json(case), "save")
