"""Whether a page has ink where the stamp will be; only workers may import this."""

from typing import BinaryIO, Final

from PIL import Image

from dossier.pdf.pixels import extremes
from dossier.pdf.render import CannotOpen, Pages

_SCALE: Final = 2.0
"""Pixels a point: a hairline still darkens some."""
_PAPER: Final = 240
"""Lighter than this is paper. A grey scan is ink: in doubt a page is scaled."""


def blank_below(file: BinaryIO | bytes, index: int, height: float) -> bool:
    """Tell whether the lowest `height` points of a page are blank; False if it can't be drawn."""
    try:
        with Pages(file) as pages:
            return is_blank(pages.picture(index, _SCALE), height / pages.size(index)[1])
    except CannotOpen:
        return False


def is_blank(picture: Image.Image, part: float) -> bool:
    """Tell whether the lowest `part` of a picture, from 0 to 1, is paper alone."""
    wide, high = picture.size
    top = max(high - round(high * part) - 1, 0)
    return extremes(picture.crop((0, top, wide, high)).convert("L"))[0] >= _PAPER
