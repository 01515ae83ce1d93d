"""Brings the database to the form this program expects: numbered steps, in one transaction."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Final

from sqlcipher3 import dbapi2 as sqlcipher

from dossier.errors import VaultNewer
from dossier.vault.connection import Connection, named_errors
from dossier.vault.durable import PRIVATE, named_write_errors

_COPY: Final = ".before-upgrade"


@dataclass(frozen=True)
class SchemaStep:
    """A step. `number` is the form of the database after it."""

    number: int
    sql: str


def schema_steps() -> tuple[SchemaStep, ...]:
    """Read the steps that came with the program, in order."""
    folder = resources.files("dossier.vault.schema")
    files = [entry for entry in folder.iterdir() if entry.name.endswith(".sql")]
    steps = [SchemaStep(int(file.name[:4]), file.read_text(encoding="utf-8")) for file in files]
    return tuple(sorted(steps, key=lambda step: step.number))


def upgrade(database: Connection, path: Path, steps: Sequence[SchemaStep]) -> None:
    """Apply the steps that the database doesn't have yet, after a copy of its bytes.

    The copy goes when the vault is next opened in its new form. Raises VaultNewer for a database
    from a later program.
    """
    copy = path.with_name(path.name + _COPY)
    form = current_form(database)
    newest = steps[-1].number
    if form > newest:
        raise VaultNewer(format=form, known=newest)
    if form == newest:
        copy.unlink(missing_ok=True)
        return
    if form > 0:
        _copy_bytes(path, copy)
    _apply(database, path, [step for step in steps if step.number > form])


def current_form(database: Connection) -> int:
    """Say which step the database was made by; 0 for an empty one."""
    row = database.execute("PRAGMA user_version").fetchone()
    return int(row[0]) if row else 0


def _apply(database: Connection, path: Path, steps: Sequence[SchemaStep]) -> None:
    with named_errors(path):
        database.execute("BEGIN IMMEDIATE")
        try:
            for step in steps:
                for statement in _statements(step.sql):
                    database.execute(statement)
                database.execute(f"PRAGMA user_version = {step.number:d}")
            database.execute("COMMIT")
        except BaseException:
            database.rollback()
            raise


def _statements(sql: str) -> list[str]:
    """Cut a script at the ends of its statements; `executescript` would commit in between."""
    statements: list[str] = []
    pending = ""
    for line in sql.splitlines(keepends=True):
        pending += line
        if sqlcipher.complete_statement(pending):
            statements.append(pending)
            pending = ""
    if any(line.strip() and not line.strip().startswith("--") for line in pending.splitlines()):
        message = f"an unfinished statement in a schema step: {pending!r}"
        raise ValueError(message)
    return statements


def _copy_bytes(path: Path, copy: Path) -> None:
    with named_write_errors(copy):
        unfinished = copy.with_name(copy.name + ".new")
        unfinished.unlink(missing_ok=True)
        unfinished.touch(PRIVATE)
        shutil.copyfile(path, unfinished)
        unfinished.replace(copy)
