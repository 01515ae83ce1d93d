"""Measures building a packet beside plain merges of the same files, in interleaved rounds."""

import os
import statistics
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bench import growth, rivals
from bench.adding import SECRET, add, new_vault
from bench.material import scanned_case, text_case
from bench.tables import Table, against
from bench.watch import run_watched
from dossier.progress import Progress, Step
from dossier.sandbox.rows import count_rows
from dossier.vault import blobs, documents
from dossier.workflows import build
from dossier.workflows import open as opening
from dossier.workflows.arrange import Wanted, arrange
from dossier.workflows.desk import Desk

ROUNDS = 5
MERGE_BAR = {"scans": 5.0, "text": 4.0}
"""How many times a plain merge a build may take."""
SUM_BAR = 1.6
"""How many times the sum of merge, rows and write a build of scans may take."""
MEMORY_BAR = 250
"""Megabytes of memory beyond the size of the packet."""


class Parts:
    """A progress listener that adds up the seconds between the first reports of each step."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._last = ("planning", time.perf_counter())

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
) -> tuple[dict[str, list[float]], dict[str, list[float]], int]:
    """Run the interleaved rounds: merge, rows, write, build; its parts apart. Rivals run once."""
    table: dict[str, list[float]] = {}
    parts: dict[str, list[float]] = {}
    packet = folder / "packet.pdf"
    order = build.Order("generic", packet, accept=frozenset({"no-translation"}))
    pages = 0
    for nth in range(ROUNDS):
        with timed(table, "merge"):
            rivals.pikepdf_merge(files, folder / "merged.pdf")
        heard = Parts()
        with timed(table, "build"):
            built = build.build(Desk(desk.session, desk.sandbox, Progress(heard)), order)
        heard.close()
        for name, seconds in heard.seconds.items():
            parts.setdefault(name, []).append(seconds)
        pages = built.plan.pages
        with timed(table, "rows"):
            read_rows(desk)
        with timed(table, "write"):
            write_and_sync(packet, folder / "written.bin")
        for name in rivals.RIVALS if nth == 0 else ():  # one of them takes ten times as long
            if (seconds := rivals.seconds_of(name, files, folder / "rival.pdf")) is not None:
                table.setdefault(name, []).append(seconds)
    return table, parts, pages


def peaks(vault: Path, unlock: list[str], folder: Path, *more: str) -> tuple[int, int]:
    """Build once more with the program itself: peak MB of the key holder and of a worker.

    A process of its own, because the plain merge keeps whole files in memory.
    """
    words = ["build", str(vault), "--profile", "generic", "-o", str(folder / "again.pdf"), *more]
    _, watch, _ = run_watched([sys.executable, "-m", "dossier", *words, *unlock])
    return watch.key_holder(), watch.workers()


def run(folder: Path, share: int) -> None:
    """Print the tables of building: its parts, other programs, growth, volumes, one more."""
    cases = {
        "scans": scanned_case(folder, 220 // share, 980 // share),
        "text": text_case(folder, 100 // share, 2000 // share),
    }
    for name, files in cases.items():
        one_case(name, files, folder)
    growth.run(folder, share)


def one_case(name: str, files: list[Path], folder: Path) -> None:
    """Print what is measured of one case."""
    vault, unlock = new_vault(folder, name)
    add(vault, unlock, files)
    with opening.workers(opening.ASSEMBLY, opening.EXPORT) as sandbox:
        session = opening.unlock(vault, SECRET)
        desk = Desk(session, sandbox, Progress())
        arrange(desk.session, "generic", Wanted(everything=True))
        table, parts, pages = rounds(desk, files, folder)
        session.close()
    megabytes = (folder / "packet.pdf").stat().st_size / 1e6
    median = {part: statistics.median(values) for part, values in table.items()}
    print(f"\n### {name}: {len(files)} documents, {pages} pages, {megabytes:.0f} MB")
    show_times(name, median)
    shown = ", ".join(f"{part} {statistics.median(s):.2f}" for part, s in parts.items())
    print(f"\nParts of a build, medians in s: {shown}")
    holder, worker = peaks(vault, unlock, folder)
    memory = Table("peak memory", "MB", "bar")
    memory.row("process with the key", str(holder), "")
    memory.row("largest worker", str(worker), "")
    memory.row("both", *against(holder + worker, megabytes + MEMORY_BAR, "{:.0f}"))
    memory.show()
    if name == "scans":
        growth.volumes(vault, unlock, folder, megabytes)


def show_times(name: str, median: dict[str, float]) -> None:
    """Print what each way of putting the files together takes."""
    build_time, merge_time = median["build"], median["merge"]
    together = merge_time + median["rows"] + median["write"]
    table = Table("what (medians of interleaved rounds)", "s", "build / this", "bar")
    ratio, bar = against(build_time / merge_time, MERGE_BAR[name])
    table.row("build: planned, drawn, audited, synced", f"{build_time:.2f}", "", "")
    table.row("plain merge with pikepdf", f"{merge_time:.2f}", ratio, bar)
    for rival in rivals.RIVALS:
        known = median.get(rival)
        said = "not installed or gave up" if known is None else f"{known:.2f}"
        table.row(rival, said, "" if known is None else f"{build_time / known:.2f}", "")
    table.row("reading its rows, hashes checked", f"{median['rows']:.2f}", "", "")
    table.row("one write and sync", f"{median['write']:.2f}", "", "")
    ratio, bar = against(build_time / together, SUM_BAR if name == "scans" else None)
    table.row("merge, rows and write together", f"{together:.2f}", ratio, bar)
    table.show()
