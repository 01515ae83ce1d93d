"""Measures what a person waits for: a plan after a move, index rows, stamps, a search."""

import statistics
import time
from collections.abc import Callable
from pathlib import Path

import fictional
from dossier.assembly.measure import measure
from dossier.assembly.stamped import Shown, Stamps
from dossier.assembly.stamps import stamp
from dossier.model.document import Kind, PageSize
from dossier.pdf.draw import FontBook
from dossier.planning.plan import plan
from dossier.vault import search
from vault.making import add_document, new_vault

EXHIBITS = 1000
STAMPS = 980
PAGES = 5000


def milliseconds(work: Callable[[], object], times: int = 5) -> tuple[float, float]:
    """Run some work; give the first run and the median of the later ones, in milliseconds."""
    taken: list[float] = []
    for _ in range(times + 1):
        begun = time.perf_counter()
        work()
        taken.append((time.perf_counter() - begun) * 1000)
    return taken[0], statistics.median(taken[1:])


def line(what: str, work: Callable[[], object]) -> None:
    """Print one row of the table."""
    first, later = milliseconds(work)
    print(f"| {what} | {first:.0f} | {later:.0f} |", flush=True)


def run(folder: Path, share: int) -> None:
    """Print the table."""
    print("| what | first ms | later ms |\n| --- | --- | --- |")
    documents = tuple(
        fictional.document(f"d{n}", f"Paper {n} of the archive of samples", Kind.POLICE)
        for n in range(1, EXHIBITS // share + 1)
    )
    matter = fictional.matter(documents=documents)
    planned = fictional.planned(matter)
    sizes = measure(matter, planned)
    line(f"plan of {len(documents)} exhibits", lambda: plan(matter, sizes))
    line(f"measuring {len(documents)} exhibits again", lambda: measure(matter, planned))
    line(f"{STAMPS} stamps", lambda: draw_stamps(STAMPS // share))
    with new_vault(folder / "search.dossier") as session:
        text = "Elvin Nümunəzadə polis tərəfindən saxlanıldı və bir gün sonra azad edildi " * 25
        for number in range(PAGES // 200 // share + 1):
            pages = tuple(f"{text} row{number} page{page}" for page in range(200))
            add_document(session, f"Report {number}", size=10, text=pages)
        for words in ("elvin", "row7 page123", "saxlanildi azad"):
            line(f"search for {words}, {PAGES} pages", lambda w=words: search.find(session, w))


def draw_stamps(count: int) -> None:
    """Draw the stamps of so many evidence pages."""
    matter = fictional.matter()
    planned = fictional.planned(matter)
    stamps, book = Stamps(planned, matter), FontBook()
    part = next(p for volume in planned.volumes for p in volume.parts if p.source)
    shown = Shown(612, 792, PageSize(595, 842), 84)
    for nth in range(count):
        stamp(stamps.page(part, nth % part.pages, shown), book)
