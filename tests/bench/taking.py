"""Puts every real sample file into one vault and one packet, and counts what became of each."""

import json
import logging
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pikepdf
import pypdf

from bench.adding import new_vault
from conftest import CHECKOUT

SAMPLES = CHECKOUT.parent / "shared" / "samples"
DONE, SOME_REFUSED = 0, 3


def dossier(words: list[str], unlock: list[str]) -> dict[str, object]:
    """Run the program with --json; exit codes 0 and 3 are both an answer."""
    command = [sys.executable, "-m", "dossier", *words, *unlock, "--json"]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode not in (DONE, SOME_REFUSED):
        sys.exit(f"{words[0]} ended with {done.returncode}: {done.stdout}")
    return json.loads(done.stdout)


def agreed_pages(path: Path) -> int | None:
    """Give the page count that pikepdf and pypdf agree on, or None."""
    logging.disable(logging.CRITICAL)
    try:
        with pikepdf.open(path, suppress_warnings=True) as pdf:
            first = len(pdf.pages)
        second = len(pypdf.PdfReader(path).pages)
    except Exception:  # noqa: BLE001 - broken files break readers in every way there is
        return None
    return first if first == second else None


def page_counts(added: list[dict[str, object]]) -> tuple[int, list[str]]:
    """Compare page counts with two readers: how many agree, and which don't."""
    same, other = 0, []
    for one in added:
        path = Path(str(one["path"]))
        if path.read_bytes()[:1024].find(b"%PDF") < 0:
            continue
        wanted = agreed_pages(path)
        if wanted is None:
            continue
        if wanted == one["pages"]:
            same += 1
        else:
            other.append(f"{path.name}: {one['pages']} instead of {wanted}")
    return same, other


def run(folder: Path, share: int) -> None:
    """Print what became of the samples."""
    if not SAMPLES.is_dir():
        print("no samples beside the checkout")
        return
    vault, unlock = new_vault(folder, "samples")
    files = [str(path) for path in sorted(SAMPLES.rglob("*")) if path.is_file()][::share]
    begun = time.perf_counter()
    answer = dossier(["add", str(vault), *files], unlock)
    seconds = time.perf_counter() - begun
    added, refused = list(answer["added"]), list(answer["refused"])
    print(f"files {len(files)}, added {len(added)}, refused {len(refused)}, {seconds:.0f} s")
    print("duplicates", len(answer["duplicates"]))
    print("refused by name", dict(Counter(one["code"] for one in refused)))
    for one in refused:
        print("  ", one["code"], Path(one["path"]).name)
    pictures = [
        (Path(one["path"]).name, found)
        for one in added
        for found in one["findings"]
        if found["code"] == "page-as-picture"
    ]
    print("documents with pages as pictures", len(pictures))
    for name, found in pictures:
        print("  ", name, found["message"])
    same, other = page_counts(added)
    print(f"page counts: {same} as two readers say, {len(other)} not", *other)
    packet(vault, unlock, folder)


def packet(vault: Path, unlock: list[str], folder: Path) -> None:
    """Build one packet of everything and say what its audit counted."""
    dossier(["packet", str(vault), "--profile", "generic", "--all"], unlock)
    target = folder / "samples.pdf"
    built = dossier(["build", str(vault), "--profile", "generic", "-o", str(target)], unlock)
    print("packet", built["packet"], "audit", built["audit"])
