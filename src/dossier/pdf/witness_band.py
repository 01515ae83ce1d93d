"""Looks whether a page that keeps its size has ink where the stamp is: it is drawn without one."""

from io import BytesIO
from typing import Final

from pypdf import PdfWriter
from pypdf.generic import (
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    StreamObject,
)

from dossier.pdf.pixels import extremes
from dossier.pdf.render import CannotOpen, Pages
from dossier.pdf.witness_facts import Box

_BAND: Final = 54.0
"""The stamp's band, in points from the foot of the paper."""
_SCALE: Final = 3.0
_INK: Final = 225
"""Darker than this is ink."""


def blank_band(form: IndirectObject, frame: Box, paper: Box) -> bool:
    """Tell whether a form that is shown in a frame leaves the stamp's band of its paper blank."""
    try:
        with Pages(_alone(form, frame, paper)) as pages:
            picture = pages.picture(0, _SCALE).convert("L")
    except CannotOpen:
        return False
    wide, high = picture.size
    top = high - round(high * _BAND / (paper.top - paper.bottom))
    return extremes(picture.crop((0, top, wide, high)))[0] >= _INK


def _alone(form: IndirectObject, frame: Box, paper: Box) -> bytes:
    """Make a file of one page that shows the form and nothing else."""
    writer = PdfWriter()
    page = writer.add_blank_page(paper.right - paper.left, paper.top - paper.bottom)
    shape = form.get_object()
    if not isinstance(shape, StreamObject):
        raise CannotOpen
    copy = shape.clone(writer).indirect_reference
    forms = DictionaryObject({NameObject("/E"): copy})
    page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): forms})
    drawn = DecodedStreamObject()
    drawn.set_data(f"q 1 0 0 1 {frame.left} {frame.bottom} cm /E Do Q".encode("ascii"))
    # The library has no public name for putting a new stream into a file.
    made = writer._add_object(drawn)  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
    page[NameObject("/Contents")] = made
    out = BytesIO()
    writer.write(out)
    return out.getvalue()
