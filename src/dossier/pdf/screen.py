"""Pages and small pictures as raw pixels for the screen; only workers may import this."""

import io
from typing import Final, NamedTuple

from PIL import Image

from dossier.errors import Refusal
from dossier.model.picture import MOST_PIXELS
from dossier.pdf import images
from dossier.pdf.objects import ObjectWriter
from dossier.pdf.paragraphs import gathered
from dossier.pdf.picturing import thumbnail
from dossier.pdf.pixels import resized
from dossier.pdf.render import Pages

LARGEST_THUMBNAIL: Final = 1 << 20
"""Pixels that a thumbnail may have: ours have a tenth of it, a stranger's may claim any number."""
_HIGHEST: Final = 4
"""A thumbnail is shown at most so many times as high as wide."""


class Pixels(NamedTuple):
    """Red, green, blue and 255 for each pixel, rows from the top, without gaps."""

    width: int
    height: int
    data: bytes


def of_page(pages: Pages, index: int, width: int) -> Pixels:
    """Draw a page `width` pixels wide, narrower where it would have more than MOST_PIXELS.

    Raises CannotOpen for a page that can't be drawn.
    """
    return of_picture(pages.picture_across(index, width, MOST_PIXELS))


def of_thumbnail(data: bytes, width: int) -> Pixels | None:
    """Decode a small JPEG and scale it to `width` pixels; None for one that is damaged."""
    try:
        with images.opened(io.BytesIO(data), "image/jpeg") as picture:
            across, down = picture.size
            if across * down > LARGEST_THUMBNAIL:
                return None
            shown = min(width, max(round(width * _HIGHEST * across / down), 1))
            size = (shown, max(round(shown * down / across), 1))
            return of_picture(resized(picture.convert("RGB"), size, Image.Resampling.BICUBIC))
    except Refusal:
        return None


def of_picture(picture: Image.Image) -> Pixels:
    """Give the pixels of a picture in colour or grey."""
    # As it stands in memory, the fourth byte of RGB may be anything.
    return Pixels(*picture.size, picture.convert("RGB").convert("RGBA").tobytes())


def warm() -> None:
    """Use each library once: a worker behind its walls can load nothing any more."""
    with Pages(_paper()) as pages:
        of_page(pages, 0, 8)
        gathered(pages.glyphs(0, 8))
    of_thumbnail(thumbnail(Image.new("RGB", (8, 8))), 4)


def _paper() -> bytes:
    """A page with a word on it."""
    made = io.BytesIO()
    out = ObjectWriter(made.write)
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    form = out.reserve()
    head = {
        "/Type": b"/XObject",
        "/Subtype": b"/Form",
        "/BBox": b"[0 0 72 72]",
        "/Resources": b"<</Font<</F %b>>>>" % font,
    }
    out.put_stream(form, head, b"BT /F 12 Tf 9 9 Td (Az) Tj ET")
    out.add_page(form, 72, 72)
    out.finish()
    return made.getvalue()
