"""Measures how a build grows: 500 and 5,000 pages, volumes, one document more of 500."""

import multiprocessing
import random
import statistics
import sys
import time
from pathlib import Path

from bench.adding import SECRET, add, new_vault
from bench.material import scan_jpeg, scanned_pdf, text_case
from bench.tables import Table, against
from bench.watch import run_watched
from dossier.progress import Progress
from dossier.workflows import build
from dossier.workflows import open as opening
from dossier.workflows.arrange import Wanted, arrange
from dossier.workflows.build import Order
from dossier.workflows.desk import Desk

GROWTH_BAR = 1.3
VOLUME_BAR = 250
"""Megabytes of memory beyond the size of two volumes."""
TIMES = 3
VOLUME_MB = 25


def run(folder: Path, share: int) -> None:
    """Print the tables of growth and of one document more."""
    growth(folder, share)
    # In a program of its own, as a person starts it: it has drawn nothing yet.
    fresh = multiprocessing.get_context("spawn").Process(target=one_more, args=(folder, share))
    fresh.start()
    fresh.join()
    if fresh.exitcode:
        sys.exit(f"one document more: ended with {fresh.exitcode}")


def growth(folder: Path, share: int) -> None:
    """Build ten documents of 50 pages, and a hundred: the time of a page may grow by a third."""
    table = Table("pages filed", "documents", "s", "ms a page", "bar")
    first = 0.0
    for documents, pages in ((10, 500 // share), (100, 5000 // share)):
        place = folder / f"grow-{documents}"
        place.mkdir(exist_ok=True)
        vault, unlock = new_vault(place, "grow")
        add(vault, unlock, text_case(place, documents, pages))
        seconds, filed = built(vault, place)
        each = seconds * 1000 / filed
        ms, bar = against(each, first * GROWTH_BAR if first else None)
        first = first or each
        table.row(str(filed), str(documents), f"{seconds:.2f}", ms, bar)
    table.show()


def built(vault: Path, folder: Path) -> tuple[float, int]:
    """Give the median seconds of a build, and its pages."""
    with opening.workers(opening.ASSEMBLY, opening.EXPORT) as sandbox:
        session = opening.unlock(vault, SECRET)
        desk = Desk(session, sandbox, Progress())
        arrange(session, "generic", Wanted(everything=True))
        seconds = [once(desk, folder) for _ in range(TIMES)]
        pages = arrange(session, "generic", Wanted()).plan.pages
        session.close()
    return statistics.median(seconds), pages


def once(desk: Desk, folder: Path) -> float:
    """Give the seconds of one build."""
    order = Order("generic", folder / "out.pdf", accept=frozenset({"no-translation"}))
    begun = time.perf_counter()
    build.build(desk, order)
    return time.perf_counter() - begun


def one_more(folder: Path, share: int) -> None:
    """Build 500 exhibits, add a document, arrange and build again in the same program."""
    place = folder / "more"
    place.mkdir(exist_ok=True)
    exhibits = 500 // share
    vault, unlock = new_vault(place, "more")
    add(vault, unlock, text_case(place, exhibits, exhibits))
    extra = place / "one-more.pdf"
    scanned_pdf(extra, [scan_jpeg(random.Random(5))])
    first = taken_in(vault, place)
    added, _, _, _ = add(vault, unlock, [extra])
    again = taken_in(vault, place)
    table = Table(f"{exhibits} exhibits", "s", "bar")
    table.row("taking all in and the first build", f"{first:.2f}", "")
    table.row("adding one document: the whole command", f"{added:.2f}", "")
    table.row("taking it in and building again", *against(again, first))
    table.show()


def taken_in(vault: Path, folder: Path) -> float:
    """Give the seconds of taking in all that is new and building, with workers at hand."""
    with opening.workers(opening.ASSEMBLY, opening.EXPORT) as sandbox:
        session = opening.unlock(vault, SECRET)
        sandbox.layers()  # to load what workers need takes as long as half a build
        begun = time.perf_counter()
        arrange(session, "generic", Wanted(everything=True))
        once(Desk(session, sandbox, Progress()), folder)
        seconds = time.perf_counter() - begun
        session.close()
    return seconds


def volumes(vault: Path, unlock: list[str], folder: Path, megabytes: float) -> None:
    """Build a packet in volumes with the program itself, and look at its memory."""
    words = ["build", str(vault), "--profile", "generic", "--max-mb", str(VOLUME_MB)]
    command = [sys.executable, "-m", "dossier", *words, "-o", str(folder / "parts.pdf"), *unlock]
    seconds, watch, _ = run_watched(command)
    parts = sorted(folder.glob("parts*.pdf"))
    table = Table(f"in volumes of {VOLUME_MB} MB", "", "bar")
    table.row("volumes", str(len(parts)), "")
    table.row("s, the whole command", f"{seconds:.2f}", "")
    memory = watch.key_holder() + watch.workers()
    table.row(
        "peak memory, both processes, MB", *against(memory, 2 * VOLUME_MB + VOLUME_BAR, "{:.0f}")
    )
    table.show()
    for part in parts:
        part.unlink()
    if megabytes > VOLUME_MB and len(parts) < 2:
        print("The packet was not cut: its volumes say nothing.")
