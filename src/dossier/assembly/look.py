"""Measures and type of every drawn page, in points: serif is the document, sans what we add."""

from typing import Final

from dossier.model.profile import Paper
from dossier.pdf.shape import Style

MARGIN: Final = 60.0
"""Left and right margin; text ends above it at the bottom too."""
AXIS: Final = 108.0
"""Where titles start; labels and item numbers hang in the margin before it."""
BOTTOM: Final = 60.0
RULE: Final = 0.75
HEAVY: Final = 1.5
COVER_RULE: Final = 2.0
"""Rules are 0.75 or heavier: 0.5 drops out on a standard fax (204 x 98 dpi, measured)."""

TABLE_TITLE: Final = Style("serif", 12, 15.5)
RUNNING: Final = Style("serif", 12, 16.5)
SIGNED: Final = Style("serif", 12, 19)
PAGE_TITLE: Final = Style("serif", 18, 23, bold=True)
CONTINUED_TITLE: Final = Style("serif", 14, 19, bold=True)
CERTIFICATE_TITLE: Final = Style("serif", 18, 24, bold=True)
ORIGINAL_IN_INDEX: Final = Style("serif", 10.5, 14)
ORIGINAL_IN_LIST: Final = Style("serif", 11, 15)
LABEL: Final = Style("serif", 14, 20, bold=True)
SECTION: Final = Style("sans", 11, 15, bold=True)
COLUMN: Final = Style("sans", 9.5, 13, bold=True)
NOTE: Final = Style("sans", 9.5, 13)
DATE: Final = Style("sans", 10, 14)
NUMBER: Final = Style("sans", 11, 15, bold=True)
COUNT: Final = Style("sans", 11, 15)

_LETTER_HEIGHT: Final = 792.0


def right(paper: Paper) -> float:
    """The right edge of text."""
    return paper.width - MARGIN


def frame(paper: Paper) -> float:
    """The width of text."""
    return paper.width - 2 * MARGIN


def top(paper: Paper) -> float:
    """The top of the first line: 72 below the edge, where holes may be; 60 on the taller A4."""
    return paper.height - (60 if paper.height > _LETTER_HEIGHT else 72)


def signed_top(paper: Paper) -> float:
    """The top of the title of a page that somebody signs."""
    return top(paper) - 12
