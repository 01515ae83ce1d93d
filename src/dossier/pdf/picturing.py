"""Pages as pictures: for a page that can't be copied, and small for a list of documents."""

import io
from typing import Final

from PIL import Image

from dossier.pdf.boxes import Placement
from dossier.pdf.coding import lossy
from dossier.pdf.objects import ObjectWriter
from dossier.pdf.picture_page import Place, add_picture
from dossier.pdf.pixels import bare

DPI: Final = 200
"""Resolution of a page that becomes a picture: small print stays readable."""
THUMBNAIL: Final = 320
"""Longest side of a thumbnail in pixels."""
_QUALITY: Final = 85


def add(out: ObjectWriter, shown: Image.Image, place: Placement) -> None:
    """Write a page that is this picture."""
    width, height = place.width, place.height
    add_picture(
        out, lossy(shown, _QUALITY), Place(width, height, (width, 0.0, 0.0, height, 0.0, 0.0))
    )


def shrunk(shown: Image.Image) -> Image.Image:
    """The picture in colour with a longest side of THUMBNAIL pixels, or less where it is smaller.

    A picture that is very much longer than wide keeps a pixel of width.
    """
    small = shown.convert("L" if shown.mode == "1" else "RGB")
    small.thumbnail((THUMBNAIL, THUMBNAIL), Image.Resampling.BOX, reducing_gap=None)
    return small.convert("RGB")


def thumbnail(shown: Image.Image) -> bytes:
    """A small JPEG of a picture, for a list of documents."""
    file = io.BytesIO()
    bare(shrunk(shown)).save(file, "JPEG", quality=80)
    return file.getvalue()
