"""Other programs that put the same files together, plainly: without index, stamps or audit."""

import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pikepdf

Merge = Callable[[list[Path], Path], None]

PYPDF: Final = """
import sys
from pypdf import PdfWriter
with PdfWriter() as whole:
    for name in sys.argv[2:]:
        whole.append(name)
    whole.write(sys.argv[1])
"""


def pikepdf_merge(files: list[Path], target: Path) -> None:
    """Merge the files as the shortest program would."""
    with pikepdf.new() as whole:
        opened = [pikepdf.open(path) for path in files]
        for pdf in opened:
            whole.pages.extend(pdf.pages)
        whole.save(target)
        for pdf in opened:
            pdf.close()


def pdfunite(files: list[Path], target: Path) -> None:
    """Merge with poppler's own tool."""
    subprocess.run(["pdfunite", *map(str, files), str(target)], check=True)


def qpdf(files: list[Path], target: Path) -> None:
    """Merge with qpdf's own tool."""
    subprocess.run(["qpdf", "--empty", "--pages", *map(str, files), "--", str(target)], check=True)


def pypdf(files: list[Path], target: Path) -> None:
    """Merge with pypdf, in a process of its own, as a script would."""
    subprocess.run([sys.executable, "-c", PYPDF, str(target), *map(str, files)], check=True)


RIVALS: Final[dict[str, tuple[str, Merge]]] = {
    "pdfunite": ("pdfunite", pdfunite),
    "qpdf": ("qpdf", qpdf),
    "pypdf": (sys.executable, pypdf),
}
"""Name, the program that has to be there, the merge."""


def seconds_of(name: str, files: list[Path], target: Path) -> float | None:
    """Give the seconds of one merge, None where the program isn't installed or gives up."""
    needs, merge = RIVALS[name]
    if shutil.which(needs) is None:
        return None
    begun = time.perf_counter()
    try:
        merge(files, target)
    except subprocess.CalledProcessError:
        return None
    return time.perf_counter() - begun
