"""docs/format.md says what the program does."""

import re
from pathlib import Path

from dossier.vault import header, records, slots
from dossier.vault.blobs import ROW
from dossier.vault.kdf import CAP, FLOOR
from dossier.vault.session import Session

CHECKOUT = Path(__file__).resolve().parents[2]
DOC = (CHECKOUT / "docs" / "format.md").read_text(encoding="utf-8")
SOURCES = CHECKOUT / "src" / "dossier" / "vault"


def test_every_table_and_column_is_there(vault: Session) -> None:
    with vault.turn() as database:
        found = database.execute(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'words_%'"
        ).fetchall()
        tables = [row[0] for row in found]
        columns = [
            row[0]
            for table in tables
            if table not in ("words", "lines", "unindexed")
            for row in database.execute("SELECT name FROM pragma_table_info(?)", (table,))
        ]
    assert len(tables) > 8
    assert [name for name in (*tables, *columns) if not re.search(rf"\b{name}\b", DOC)] == []


def test_every_kind_and_act_is_there() -> None:
    kinds = [*records.PREFIXES, *records.SINGLE]
    sources = "".join(path.read_text(encoding="utf-8") for path in SOURCES.rglob("*.py"))
    acts = re.findall(r'(?:_put|put|_put_whole|_write)\(.*"([a-z]+)"\)', sources)
    acts += [*re.findall(r'"act": "([a-z]+)"', sources), "remove", "restore"]
    assert {"add", "save", "erase", "slot", "text", "replace", "new"} <= set(acts)
    (listed,) = re.findall(r"\| act \| (.*) \|", DOC)
    assert sorted(set(acts) - set(re.findall(r"[a-z]+", listed))) == []
    assert [kind for kind in kinds if f"| {kind} |" not in DOC] == []


def test_the_numbers_are_those_of_the_program() -> None:
    assert f"{header.HEADER_BYTES:,} bytes" in DOC
    assert f"| {header.HEADER_BYTES - 32} | 32 |" in DOC
    assert f"A slot, {slots.SLOT_BYTES} bytes" in DOC
    assert f"rows of {ROW:,} bytes" in DOC
    assert f"{FLOOR.memory // 1024} MiB to {CAP.memory // 1024 // 1024} GiB" in DOC
    assert f"{FLOOR.passes} to {CAP.passes} passes, {FLOOR.lanes} to {CAP.lanes} lanes" in DOC
