"""A packet as readable text: all that a person could see or click, page by page."""

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from conftest import CHECKOUT
from dossier.pdf import witness
from dossier.pdf.witness_facts import Box, Reading, SeenPage

GOLDENS = CHECKOUT / "tests" / "goldens"


def described(data: bytes) -> str:
    """Say everything that a person could see or click, page by page."""
    seen = witness.read(io.BytesIO(data))
    assert seen.offences == ()
    texts = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(data)).pages]
    lines = [*_file(seen)]
    for n, page in enumerate(seen.pages):
        lines += ["", *_page(page, n, seen)]
        shown = [] if page.evidence and not page.captions else texts[n].splitlines()
        lines += [f"    | {line.strip()}" for line in shown if line.strip()]
    return "\n".join(lines) + "\n"


def same_as(golden: Path, found: str) -> None:
    """Hold a text against the one that is kept; `DOSSIER_REGENERATE=1` writes it anew."""
    if os.environ.get("DOSSIER_REGENERATE"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(found, encoding="utf-8")
        pytest.skip("written anew: look at the difference before you keep it")
    assert found == golden.read_text(encoding="utf-8")


def _file(seen: Reading) -> Iterator[str]:
    yield f"title     {seen.title}"
    yield f"language  {seen.language}"
    for mark in seen.bookmarks:
        number = "nowhere" if mark.target is None else seen.pages[mark.target].label
        yield f"bookmark  {'    ' * mark.level}{mark.title} -> {number}"


def _page(page: SeenPage, n: int, seen: Reading) -> Iterator[str]:
    yield f"page {n + 1}: {page.width:g} x {page.height:g}, label {page.label}"
    yield "    stamp " + "  ".join(
        f"[{span.text}] {span.x:g},{span.y:g}" for span in page.stamp or ()
    )
    for link in page.links:
        opens = "nowhere" if link.target is None else seen.pages[link.target].label
        box = link.box
        edges = f"{box.left:.0f} {box.bottom:.0f} {box.right:.0f} {box.top:.0f}"
        yield f"    link  {edges} prints {' '.join(link.printed)} opens {opens}"
    for piece in page.evidence:
        yield f"    paper {_edges(piece.frame)} at {100 * piece.scale:.1f}%"
    for bar in page.bars:
        yield f"    bar   {_edges(bar)}"
    for span in page.captions:
        yield f"    says  [{span.text}] {span.x:g},{span.y:g}"


def _edges(box: Box) -> str:
    return f"{box.left:.2f} {box.bottom:.2f} {box.right:.2f} {box.top:.2f}"
