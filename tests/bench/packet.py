"""Measures building a packet beside a plain merge of the same files, in interleaved rounds."""

import os
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pikepdf

from bench.adding import SECRET, add, new_vault
from bench.material import scanned_case, text_case
from bench.watch import run_watched
from dossier.progress import Progress, Step
from dossier.sandbox.rows import count_rows
from dossier.vault import blobs, documents
from dossier.workflows import build
from dossier.workflows import open as opening
from dossier.workflows.arrange import Wanted, arrange
from dossier.workflows.desk import Desk

ROUNDS = 5


class Parts:
    """A progress listener that adds up the seconds between the first reports of each step."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = ("start", time.perf_counter())

    def __call__(self, step: Step) -> None:
        """Hear of a step."""
        if step.code != self._last[0]:
            self.close(step.code)

    def close(self, following: str = "end") -> None:
        """End the step that runs."""
        name, begun = self._last
        now = time.perf_counter()
        self.seconds[name] = self.seconds.get(name, 0.0) + now - begun
        self._last = (following, now)


@contextmanager
def timed(into: dict[str, list[float]], name: str) -> Iterator[None]:
    """Put the seconds of a block into a table."""
    begun = time.perf_counter()
    yield
    into.setdefault(name, []).append(time.perf_counter() - begun)


def merge(files: list[Path], target: Path) -> None:
    """Merge the files plainly, as the shortest program would."""
    with pikepdf.new() as whole:
        opened = [pikepdf.open(path) for path in files]
        for pdf in opened:
            whole.pages.extend(pdf.pages)
        whole.save(target)
        for pdf in opened:
            pdf.close()


def read_rows(desk: Desk) -> None:
    """Read every row of every safe copy from the vault, hashes checked."""
    for document in documents.all(desk.session):
        rows = blobs.open_rows(desk.session, document.safe.blob)
        for k in range(count_rows(rows.size)):
            rows.row(k)


def write_and_sync(source: Path, target: Path) -> None:
    """Write the bytes of a file once and sync them."""
    with source.open("rb") as given, target.open("wb") as out:
        while piece := given.read(1 << 20):
            out.write(piece)
        out.flush()
        os.fsync(out.fileno())


def rounds(
    desk: Desk, files: list[Path], folder: Path
) -> tuple[dict[str, list[float]], Parts, int]:
    """Run the interleaved rounds: merge, rows, write, build."""
    table: dict[str, list[float]] = {}
    packet = folder / "packet.pdf"
    order = build.Order("generic", packet, accept=frozenset({"no-translation"}))
    pages = 0
    parts = Parts()
    for _ in range(ROUNDS):
        with timed(table, "merge"):
            merge(files, folder / "merged.pdf")
        parts = Parts()
        with timed(table, "build"):
            built = build.build(Desk(desk.session, desk.sandbox, Progress(parts)), order)
        parts.close()
        pages = built.plan.pages
        with timed(table, "rows"):
            read_rows(desk)
        with timed(table, "write"):
            write_and_sync(packet, folder / "written.bin")
    return table, parts, pages


def peaks(vault: Path, unlock: list[str], folder: Path) -> tuple[int, int]:
    """Build once more with the program itself: peak MB of the key holder and of a worker.

    A process of its own, because the plain merge keeps whole files in memory.
    """
    words = ["build", str(vault), "--profile", "generic", "-o", str(folder / "again.pdf")]
    _, watch, _ = run_watched([sys.executable, "-m", "dossier", *words, *unlock])
    return watch.key_holder(), watch.workers()


def run(folder: Path, share: int) -> None:
    """Print the table of building, and where the time of the last round went."""
    cases = {
        "scans": scanned_case(folder, 220 // share, 980 // share),
        "text": text_case(folder, 100 // share, 2000 // share),
    }
    print(
        "| what | pages | MB | merge s | rows s | write s | build s | build / merge "
        "| build / sum | key holder MB | largest worker MB |"
    )
    print("|" + " --- |" * 11)
    for name, files in cases.items():
        vault, unlock = new_vault(folder, name)
        add(vault, unlock, files)
        with opening.workers(opening.ASSEMBLY, opening.EXPORT) as sandbox:
            session = opening.unlock(vault, SECRET)
            desk = Desk(session, sandbox, Progress())
            arrange(desk.session, "generic", Wanted(everything=True))
            table, parts, pages = rounds(desk, files, folder)
            session.close()
        holder, worker = peaks(vault, unlock, folder)
        median = {part: statistics.median(values) for part, values in table.items()}
        together = median["merge"] + median["rows"] + median["write"]
        megabytes = (folder / "packet.pdf").stat().st_size / 1e6
        print(
            f"| {name} | {pages} | {megabytes:.0f} | {median['merge']:.2f} | {median['rows']:.2f} "
            f"| {median['write']:.2f} | {median['build']:.2f} "
            f"| {median['build'] / median['merge']:.1f} | {median['build'] / together:.2f} "
            f"| {holder} | {worker} |"
        )
        print("  parts of the last build:", {k: round(v, 2) for k, v in parts.seconds.items()})
