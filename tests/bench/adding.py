"""Measures adding: megabytes and documents a second, and the memory of each process."""

import json
import sys
from pathlib import Path

from bench.material import scanned_case, text_case
from bench.watch import run_watched
from dossier.vault import session
from dossier.vault.kdf import FLOOR

SECRET = "bench-passphrase"


def new_vault(folder: Path, name: str) -> tuple[Path, list[str]]:
    """Make a vault; give its place and the words that unlock it.

    Its keys are stretched at the least that the program accepts: what is measured is the work
    after that, and its memory isn't hidden behind the memory of Argon2id.
    """
    secret = folder / "passphrase"
    secret.write_text(SECRET + "\n")
    vault = folder / f"{name}.dossier"
    session.create(vault, SECRET, FLOOR).close()
    return vault, ["--passphrase-file", str(secret), "--quiet"]


def add(vault: Path, unlock: list[str], files: list[Path]) -> tuple[float, int, int, int]:
    """Add files with the program; give seconds, documents and the two peaks in MB."""
    command = [sys.executable, "-m", "dossier", "add", str(vault), *map(str, files), *unlock]
    seconds, watch, out = run_watched([*command, "--json"])
    added = len(json.loads(out)["added"])
    return seconds, added, watch.key_holder(), watch.workers()


def run(folder: Path, share: int) -> None:
    """Print the table of adding."""
    cases = {
        "scans": scanned_case(folder, 220 // share, 980 // share),
        "text": text_case(folder, 100 // share, 2000 // share),
    }
    print("| what | documents | MB | seconds | MB/s | documents/s | key holder MB | worker MB |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    for name, files in cases.items():
        vault, unlock = new_vault(folder, name)
        seconds, added, holder, worker = add(vault, unlock, files)
        megabytes = sum(path.stat().st_size for path in files) / 1e6
        print(
            f"| {name} | {added} | {megabytes:.0f} | {seconds:.1f} | {megabytes / seconds:.1f} "
            f"| {added / seconds:.1f} | {holder} | {worker} |",
            flush=True,
        )
