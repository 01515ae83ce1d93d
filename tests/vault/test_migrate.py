"""Steps from one form of the database to the next."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.errors import CannotWrite, VaultNewer
from dossier.vault.connection import Connection, DatabaseError, open_database
from dossier.vault.migrate import SchemaStep, current_form, schema_steps, upgrade
from vault.making import add_document, new_vault, unlock

FIRST = SchemaStep(1, "CREATE TABLE a (x);\nINSERT INTO a VALUES ('one; two');\n-- the end\n")
SECOND = SchemaStep(2, "ALTER TABLE a ADD COLUMN y;\nUPDATE a\nSET y = 'new';\n")
BROKEN = SchemaStep(2, "ALTER TABLE a ADD COLUMN y;\nUPDATE a SET z = 1;\n")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "vault.db"


@pytest.fixture
def database(path: Path) -> Iterator[Connection]:
    connection = open_database(path, bytes(32), 16384, create=True)
    upgrade(connection, path, [FIRST])
    yield connection
    connection.close()


def _copy(path: Path) -> Path:
    return path.with_name("vault.db.before-upgrade")


def test_the_programs_own_steps_are_numbered_from_one() -> None:
    steps = schema_steps()
    assert [step.number for step in steps] == list(range(1, len(steps) + 1))


def test_missing_steps_are_applied_after_a_copy(database: Connection, path: Path) -> None:
    before = path.read_bytes()
    upgrade(database, path, [FIRST, SECOND])
    assert database.execute("SELECT * FROM a").fetchall() == [("one; two", "new")]
    assert current_form(database) == 2
    assert _copy(path).read_bytes() == before
    assert _copy(path).stat().st_mode & 0o077 == 0
    upgrade(database, path, [FIRST, SECOND])  # the next time it opens
    assert not _copy(path).exists()


def test_a_step_that_fails_changes_nothing(database: Connection, path: Path) -> None:
    with pytest.raises(DatabaseError):
        upgrade(database, path, [FIRST, BROKEN])
    assert current_form(database) == 1
    assert database.execute("SELECT * FROM a").fetchall() == [("one; two",)]
    upgrade(database, path, [FIRST, SECOND])
    assert current_form(database) == 2


def test_a_later_form_is_refused_and_left_alone(database: Connection, path: Path) -> None:
    upgrade(database, path, [FIRST, SECOND])
    with pytest.raises(VaultNewer) as raised:
        upgrade(database, path, [FIRST])
    assert raised.value.facts == {"format": 2, "known": 1}


def test_no_room_for_the_copy_is_named_before_anything_changes(
    database: Connection, path: Path
) -> None:
    path.with_name("vault.db.before-upgrade.new").mkdir()
    with pytest.raises(CannotWrite):
        upgrade(database, path, [FIRST, SECOND])
    assert current_form(database) == 1


def test_an_unfinished_statement_is_a_mistake_of_ours(database: Connection, path: Path) -> None:
    with pytest.raises(ValueError, match="unfinished"):
        upgrade(database, path, [FIRST, SchemaStep(2, "ALTER TABLE a ADD COLUMN y")])


def test_a_vault_of_a_later_program_is_told_apart_from_damage(folder: Path) -> None:
    with new_vault(folder) as vault:
        add_document(vault, "One")
        with vault.turn() as database:
            database.execute("PRAGMA user_version = 99")
    before = (folder / "vault.db").read_bytes()
    with pytest.raises(VaultNewer):
        unlock(folder)
    assert (folder / "vault.db").read_bytes() == before
    assert not _copy(folder / "vault.db").exists()
