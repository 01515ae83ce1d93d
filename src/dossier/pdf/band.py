"""Whether a page has ink where the stamp or holes will be; only workers may import this."""

from typing import BinaryIO, Final

from PIL import Image

from dossier.pdf.pixels import extremes
from dossier.pdf.render import CannotOpen, Pages

_SCALE: Final = 2.0
"""Pixels a point: a hairline still darkens some."""
_PAPER: Final = 240
"""Lighter than this is paper. A grey scan is ink: in doubt a page is scaled."""


def blank_at_the_ends(file: BinaryIO | bytes, index: int, below: float, above: float) -> bool:
    """Tell whether the lowest and the highest points of a page, so many of each, are blank.

    False for a page that can't be drawn.
    """
    try:
        with Pages(file) as pages:
            high = pages.size(index)[1]
            picture = pages.picture(index, _SCALE)
    except CannotOpen:
        return False
    rows = picture.size[1]
    foot, head = (min(round(rows * part / high) + 1, rows) for part in (below, above))
    return _blank(picture, rows - foot, rows) and (not above or _blank(picture, 0, head))


def _blank(picture: Image.Image, first: int, end: int) -> bool:
    band = picture.crop((0, first, picture.size[0], end)).convert("L")
    return extremes(band)[0] >= _PAPER
