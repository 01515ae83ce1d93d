"""What a window shows of pages: raw pixels, and where words stand. Workers make it, nobody parses.

Places are fractions of the page: 0 is its left or top edge, 1 its right or bottom edge.
"""

from dataclasses import dataclass, field
from typing import Final

MOST_PIXELS: Final = 12_000_000
"""Pixels of one picture for the screen at most: a page of A4 at 340 dots an inch has 11 million."""
PIXEL: Final = 4
"""Bytes of one pixel."""


@dataclass(frozen=True)
class Picture:
    """A picture as the screen takes it.

    `pixels` are red, green, blue and 255 for each pixel, row by row from the top without gaps:
    `width` * 4 bytes a row, the order of QImage.Format_RGBX8888.
    """

    width: int
    height: int
    pixels: bytes = field(repr=False)


@dataclass(frozen=True)
class Paragraph:
    """Words that stand together on a page, and the box around them."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class RowPlace:
    """Where the row of a document stands in an index. `page` counts the packet's pages from 1."""

    page: int
    left: float
    top: float
    right: float
    bottom: float
