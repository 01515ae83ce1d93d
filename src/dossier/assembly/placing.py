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


@lru_cache(1024)
def placement(page: PageSize, paper: Paper, mode: PrintMode) -> Placement:
    """Place a page: scaled to fit but never above 100 %, centred, at the top of the frame.

    A page that is wider than high goes on turned paper.
    """
    across, up = paper.width, paper.height
    if page.width > page.height:
        across, up = max(across, up), min(across, up)
    top = BINDER_TOP if mode is PrintMode.BINDER else MARGIN
    scale = min((across - 2 * MARGIN) / page.width, (up - top - BOTTOM) / page.height, 1.0)
    # Cut off after six digits, so that what is written never leaves the frame.
    scale = int(scale * 1_000_000) / 1_000_000
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
