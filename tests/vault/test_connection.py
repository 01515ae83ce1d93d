"""The one place that opens a database."""

from pathlib import Path

import pytest

from dossier.errors import NotAVault, VaultDamaged, VaultInUse
from dossier.vault.connection import Connection, open_database
from dossier.vault.session import Session
from vault.making import add_document

KEY = bytes(range(32))
SOURCES = Path(__file__).resolve().parents[2] / "src" / "dossier"


def test_no_other_module_keys_or_opens_a_database() -> None:
    says = [
        path.relative_to(SOURCES).as_posix()
        for path in sorted(SOURCES.rglob("*.py"))
        if "PRAGMA key" in path.read_text(encoding="utf-8")
        or "sqlcipher.connect" in path.read_text(encoding="utf-8")
    ]
    assert says == ["vault/connection.py"]


def test_a_fresh_vault_is_no_plain_database(vault: Session, folder: Path) -> None:
    add_document(vault, "Layla Mithal's letter")
    data = (folder / "vault.db").read_bytes()
    assert not data.startswith(b"SQLite format 3")
    for word in (b"Layla", b"CREATE", b"records"):
        assert word not in data


def test_all_rules_hold(vault: Session) -> None:
    def ask(name: str) -> str:
        with vault.turn() as database:
            row = database.execute(f"PRAGMA {name}").fetchone()
        return str(row[0])

    rules = {
        "journal_mode": "delete",
        "synchronous": "2",
        "locking_mode": "exclusive",
        "temp_store": "2",
        "secure_delete": "1",
        "trusted_schema": "0",
        "cell_size_check": "1",
        "foreign_keys": "1",
        "page_size": "16384",
        "cipher_page_size": "16384",
        "cipher_memory_security": "0",
        "user_version": "3",
    }
    assert {name: ask(name) for name in rules} == rules


def test_another_key_or_page_size_is_damage_and_says_nothing(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "vault.db"
    database = open_database(path, KEY, 16384, create=True)
    database.execute("CREATE TABLE t (x)")
    database.close()
    for key, page_size in ((bytes(32), 16384), (KEY, 8192)):
        with pytest.raises(VaultDamaged):
            open_database(path, key, page_size)
    open_database(path, KEY, 16384).close()
    assert capfd.readouterr() == ("", "")


def test_an_open_database_refuses_a_second_connection(tmp_path: Path) -> None:
    path = tmp_path / "vault.db"
    database = open_database(path, KEY, 16384, create=True)
    with pytest.raises(VaultInUse):
        open_database(path, KEY, 16384)
    database.close()
    open_database(path, KEY, 16384).close()


def test_a_missing_database_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(NotAVault):
        open_database(tmp_path / "vault.db", KEY, 16384)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["with space", "Şəkil 50%?#&=", "пример", "فارسی"])
def test_any_folder_name_will_do(tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    path = tmp_path / name / "vault.db"
    open_database(path, KEY, 16384, create=True).close()
    open_database(path, KEY, 16384).close()


@pytest.mark.parametrize(("key", "page_size"), [(b"short", 16384), (KEY, 1000)])
def test_what_is_no_key_opens_nothing(tmp_path: Path, key: bytes, page_size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        open_database(tmp_path / "vault.db", key, page_size, create=True)


def _temporary_files_while_sorting(database: Connection) -> list[str]:
    rows = database.execute("SELECT data FROM big ORDER BY x")
    assert rows.fetchone() is not None
    files = [str(entry.readlink()) for entry in Path("/proc/self/fd").iterdir() if _is_open(entry)]
    return [name for name in files if "etilqs" in name]


def _is_open(entry: Path) -> bool:
    return entry.is_symlink()  # the descriptor that listed the folder is not any more


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs /proc")
def test_sorting_more_than_fits_writes_no_temporary_file(tmp_path: Path) -> None:
    database = open_database(tmp_path / "vault.db", KEY, 16384, create=True)
    database.execute("CREATE TABLE big (x, data)")
    rows = [(number * 7919 % 10_007, bytes(10_000)) for number in range(4_000)]
    database.execute("BEGIN")
    database.executemany("INSERT INTO big VALUES (?, ?)", rows)
    database.execute("COMMIT")
    assert _temporary_files_while_sorting(database) == []
    database.execute("PRAGMA temp_store = FILE")
    assert _temporary_files_while_sorting(database) != []  # what the rule prevents
    database.close()
