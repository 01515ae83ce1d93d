"""Uses every library once, because a worker behind its walls can load nothing any more."""

import io
from typing import Final

import pikepdf
from PIL import Image

from dossier import resources
from dossier.errors import Refusal
from dossier.pdf import exif, paper, photos, pixels
from dossier.pdf.fonts import typeface
from dossier.pdf.objects import ObjectWriter

_CODED: Final = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/tiff": "TIFF",
    "image/webp": "WEBP",
    "image/bmp": "BMP",
    "image/gif": "GIF",
    "image/avif": "AVIF",
}


def make_ready() -> None:
    """Copy a small file of each kind; load the fonts that fields may need."""
    Image.init()
    pixels.by_profile(Image.new("RGB", (1, 1)), pixels.standard_profile("sRGB"))
    exif.parse(b"")
    for name in resources.names("fonts"):
        if name.endswith(".ttf"):
            typeface(name.removesuffix(".ttf"))
    # A locked file: opening one needs the system's random numbers.
    paper.copy_pdf(io.BytesIO(_form("x")), "x", ObjectWriter(_nowhere), _nobody)
    for media_type, coding in _CODED.items():
        for mode in ("1", "RGBA"):
            _try_picture(media_type, coding, Image.new(mode, (16, 16)))


def _try_picture(media_type: str, coding: str, picture: Image.Image) -> None:
    file = io.BytesIO()
    try:
        picture.convert("RGB" if coding in {"JPEG", "BMP"} else picture.mode).save(file, coding)
    except (OSError, KeyError, ValueError):
        return  # this build of the library has no such encoder, or it has no such mode
    try:
        photos.copy_picture(file, media_type, ObjectWriter(_nowhere), _nobody)
    except Refusal:
        return  # nor a decoder


def _nowhere(_: bytes) -> None:
    """Take the bytes of a copy that nobody needs."""


def _nobody(_: int, __: int) -> None:
    """Hear of pages done."""


def _form(password: str) -> bytes:
    """A page with a text field that has to be drawn, a picture and a bookmark."""
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(72, 72))
    page = pdf.pages[0]
    field = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot,
        Subtype=pikepdf.Name.Widget,
        FT=pikepdf.Name.Tx,
        Rect=pikepdf.Array([4, 4, 68, 24]),
        V=pikepdf.String("Şahin سارا हिन्दी"),
    )
    page.obj.Annots = pikepdf.Array([pdf.make_indirect(field)])
    page.obj.Contents = pdf.make_stream(b"% a comment\n0 0 9 9 re f")
    pdf.Root.AcroForm = pikepdf.Dictionary(Fields=page.obj.Annots, NeedAppearances=True)
    with pdf.open_outline() as outline:
        outline.root.append(pikepdf.OutlineItem("x", 0))
    file = io.BytesIO()
    pdf.save(file, encryption=pikepdf.Encryption(owner=password, user=password))
    return file.getvalue()
