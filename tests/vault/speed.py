"""Measures the vault against a plain SQLite database that does the same, in one run.

python -m vault.speed [FOLDER] [MEGABYTES]
"""

import os
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from dossier.progress import Progress
from dossier.sandbox.rows import ROW, BytesRows
from dossier.vault import blobs
from dossier.vault.staging import ROWS_AT_ONCE
from vault.making import new_vault

FILE = 16 * ROW


@dataclass
class Speeds:
    """Megabytes a second by what was done."""

    found: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def measure(self, what: str, size: int) -> Iterator[None]:
        """Time the block."""
        before = time.perf_counter()
        yield
        self.found[what] = size / (time.perf_counter() - before) / 1e6


def compare(folder: Path, megabytes: int) -> dict[str, float]:
    """Write and read so many megabytes in files of 4 MB, both ways."""
    data = os.urandom(FILE)
    count = max(1, megabytes * 1_000_000 // FILE)
    speeds = Speeds()
    _vault(folder / "speed.dossier", data, count, speeds)
    _plain(folder / "plain.db", data, count, speeds)
    return speeds.found


def _vault(folder: Path, data: bytes, count: int, speeds: Speeds) -> None:
    with new_vault(folder) as vault:
        with speeds.measure("vault write", count * FILE):
            stored = [blobs.store(vault, BytesRows(data), Progress()) for _ in range(count)]
        with speeds.measure("vault read", count * FILE):
            for blob in stored:
                rows = blobs.open_rows(vault, blob.id)
                for k in range(ROWS_AT_ONCE):
                    rows.row(k)


def _plain(path: Path, data: bytes, count: int, speeds: Speeds) -> None:
    database = sqlite3.connect(path, isolation_level=None)
    rules = ("page_size = 16384", "journal_mode = DELETE", "synchronous = FULL")
    for rule in (*rules, "locking_mode = EXCLUSIVE", "cache_size = -16384"):
        database.execute(f"PRAGMA {rule}")
    database.execute("CREATE TABLE blob_rows (place INTEGER PRIMARY KEY, data BLOB)")
    with speeds.measure("plain write", count * FILE):
        for number in range(count):
            database.execute("BEGIN IMMEDIATE")
            database.executemany(
                "INSERT INTO blob_rows VALUES (?, ?)",
                [
                    (number * ROWS_AT_ONCE + k, data[k * ROW : (k + 1) * ROW])
                    for k in range(ROWS_AT_ONCE)
                ],
            )
            database.execute("COMMIT")
    with speeds.measure("plain read", count * FILE):
        for place in range(count * ROWS_AT_ONCE):
            database.execute("SELECT data FROM blob_rows WHERE place = ?", (place,)).fetchone()
    database.close()


def main(place: str | None = None, megabytes: str = "500") -> None:
    """Print the figures and their ratios."""
    with tempfile.TemporaryDirectory(dir=place) as folder:
        found = compare(Path(folder), int(megabytes))
    for what, speed in found.items():
        sys.stdout.write(f"{what}: {speed:.0f} MB/s\n")
    for what in ("write", "read"):
        ratio = found[f"vault {what}"] / found[f"plain {what}"]
        sys.stdout.write(f"{what}, vault to plain: {ratio:.2f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
