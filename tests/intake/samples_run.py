"""Takes every sample in through the sandbox and says what became of it: a run, and a quick slice.

Run it whole with: python tests/intake/samples_run.py [folder]
"""

import io
import logging
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf
import pypdf

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from conftest import CHECKOUT
from dossier.errors import Refusal
from dossier.intake.report import Report
from dossier.model.document import Noted
from dossier.model.wire import from_json
from dossier.progress import Progress
from dossier.sandbox.fork import Call, Sandbox
from dossier.sandbox.rows import FileRows
from intake.conftest import TASKS, Kept

FOLDERS = ("pdf", "forms", "scans", "photos", "phone-photos")


@dataclass(frozen=True)
class Outcome:
    """What became of one file: a refusal code, or pages and what was noted."""

    path: Path
    seconds: float
    refused: str = ""
    pages: int = 0
    noted: tuple[Noted, ...] = ()
    wrong: tuple[str, ...] = field(default=())


def sample_files(samples: Path) -> list[Path]:
    """Every file that may become a document."""
    return [path for folder in FOLDERS for path in sorted((samples / folder).iterdir())]


def take_all(sandbox: Sandbox, paths: Iterable[Path]) -> Iterator[Outcome]:
    """Take each file in."""
    for path in paths:
        started, kept = time.perf_counter(), Kept()
        request = {"name": path.name, "password": ""}
        try:
            with FileRows(path) as rows:
                call = Call(f"{TASKS}:take_in", request, (rows,), kept)
                report = from_json(Report, sandbox.run(call, Progress()))
        except Refusal as refusal:
            yield Outcome(path, time.perf_counter() - started, refusal.code)
            continue
        seconds = time.perf_counter() - started
        wrong = (*faults(bytes(kept.streams["safe"]), report), *miscounted(path, report))
        yield Outcome(path, seconds, "", len(report.pages), report.noted, wrong)


def faults(safe: bytes, report: Report) -> Iterator[str]:
    """What is not as later stages need it."""
    with pikepdf.open(io.BytesIO(safe)) as pdf:
        if set(pdf.Root.keys()) != {"/Type", "/Pages"} or "/Info" in pdf.trailer:
            yield "more than pages"
        if len(pdf.pages) != len(report.pages) or len(report.text) != len(report.pages):
            yield "pages are missing"
        for page in pdf.pages:
            if set(page.obj.keys()) != {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents"}:
                yield "a page holds more than one form"
                break


def miscounted(path: Path, report: Report) -> Iterator[str]:
    """Whether a PDF has another number of pages than two readers agree on."""
    if report.media_type != "application/pdf":
        return
    logging.disable(logging.CRITICAL)
    try:
        with pikepdf.open(path, suppress_warnings=True) as pdf:
            first = len(pdf.pages)
        second = len(pypdf.PdfReader(path).pages)
    except Exception:  # noqa: BLE001 -- broken files break readers in every way there is
        return
    finally:
        logging.disable(logging.NOTSET)
    if first == second != len(report.pages):
        yield f"{len(report.pages)} pages instead of {first}"


def told(outcome: Outcome) -> str:
    """One line about one file."""
    what = outcome.refused or f"{outcome.pages} pages"
    notes = "; ".join(f"{one.code} {dict(one.facts)}" for one in outcome.noted)
    wrong = " WRONG: " + ", ".join(outcome.wrong) if outcome.wrong else ""
    return f"{outcome.path.name}: {what}, {outcome.seconds * 1000:.0f} ms {notes}{wrong}"


def summary(outcomes: list[Outcome]) -> list[str]:
    """Counts: taken, refused by name, pages that became pictures and why."""
    taken = [one for one in outcomes if not one.refused]
    refused = Counter(one.refused for one in outcomes if one.refused)
    noted = Counter(note.code for one in taken for note in one.noted)
    pictures = [
        f"{one.path.name}: {dict(note.facts)}"
        for one in taken
        for note in one.noted
        if note.code == "page-as-picture"
    ]
    return [
        f"files {len(outcomes)}, taken {len(taken)} with {sum(one.pages for one in taken)} pages",
        f"refused {dict(refused)}",
        f"noted {dict(noted)}",
        f"pages as pictures {pictures}",
        f"slowest {max(one.seconds for one in outcomes):.2f} s",
        f"wrong {[(one.path.name, one.wrong) for one in taken if one.wrong]}",
    ]


def main(samples: Path | None = None, *, say: bool = True) -> list[Outcome]:
    """Take all samples in; print what became of each and the counts."""
    folder = samples or CHECKOUT.parent / "shared" / "samples"
    with Sandbox([TASKS], loud=True) as sandbox:
        outcomes = list(take_all(sandbox, sample_files(folder)))
    for line in [*map(told, outcomes), *summary(outcomes)] if say else ():
        print(line)  # noqa: T201 -- this is its report
    return outcomes


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
