"""Where a page of evidence lies on the paper: whole, upright, never enlarged, above the stamp."""

from functools import lru_cache
from typing import Final

from dossier.model.document import PageSize
from dossier.model.profile import Paper, PrintMode
from dossier.pdf.placement import Placement

MARGIN: Final = 24.0
BINDER_TOP: Final = 52.0
"""Room for two holes at the top of the sheet."""
BOTTOM: Final = 58.0
"""The stamp ends at 52; the frame of the evidence starts here."""


_CLOSE: Final = 0.01
"""Paper of one size, measured twice."""
MARKED_MARGIN: Final = MARGIN + 3.25
"""Room for a bar beside the page, 18 from the edge."""


@lru_cache(1024)
def placement(page: PageSize, paper: Paper, mode: PrintMode, margin: float = MARGIN) -> Placement:
    """Place a page: scaled to fit but never above 100 %, centred, at the top of the frame.

    A page that is wider than high goes on turned paper.
    """
    across, up = _turned(page, paper)
    top = BINDER_TOP if mode is PrintMode.BINDER else MARGIN
    scale = scale_for(page, across - 2 * margin, up - top - BOTTOM)
    width, height = page.width * scale, page.height * scale
    return Placement(
        paper_width=across,
        paper_height=up,
        x=(across - width) / 2,
        y=up - top - height,
        width=width,
        height=height,
        scale=scale,
    )


def kept(page: PageSize, paper: Paper) -> Placement | None:
    """Place a page in its own size, at the top of the paper, centred; None if it is too large.

    Its lower end may reach below the stamp: this is for pages that have nothing there.
    """
    across, up = _turned(page, paper)
    if page.width > across + _CLOSE or page.height > up + _CLOSE:
        return None
    return Placement(
        paper_width=across,
        paper_height=up,
        x=max((across - page.width) / 2, 0.0),
        y=max(up - page.height, 0.0),
        width=page.width,
        height=page.height,
        scale=1.0,
        keyline=False,
    )


def scale_for(page: PageSize, width: float, height: float) -> float:
    """Give the scale that lets a page fit; never above 1."""
    scale = min(width / page.width, height / page.height, 1.0)
    # Cut off after six digits, so that what is written never leaves the frame.
    return int(scale * 1_000_000) / 1_000_000


def _turned(page: PageSize, paper: Paper) -> tuple[float, float]:
    across, up = paper.width, paper.height
    return (max(across, up), min(across, up)) if page.width > page.height else (across, up)
