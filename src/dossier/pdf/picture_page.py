"""Pages that are one picture: of a photo, of a scan, of a page that could not be copied."""

from dataclasses import dataclass
from typing import Final

from dossier.pdf.boxes import Matrix
from dossier.pdf.objects import ObjectWriter, numbers, reference

_XOBJECT: Final = {"/Type": b"/XObject"}


@dataclass(frozen=True)
class Picture:
    """Picture data as a PDF holds it: `entries` describe coding and colours.

    `profile` is a reduced colour profile, `components` how many values a pixel of it has.
    """

    width: int
    height: int
    entries: dict[str, bytes]
    data: bytes
    profile: bytes = b""
    components: int = 0


@dataclass(frozen=True)
class Place:
    """Size of the upright page in points, and the matrix that puts the unit square on it."""

    width: float
    height: float
    matrix: Matrix


def add_picture(out: ObjectWriter, picture: Picture, place: Place) -> None:
    """Write a page that shows one picture."""
    image = out.reserve()
    entries = {
        **_XOBJECT,
        "/Subtype": b"/Image",
        "/Width": b"%d" % picture.width,
        "/Height": b"%d" % picture.height,
        **picture.entries,
    }
    if picture.profile:
        described = {"/N": b"%d" % picture.components}
        profile = out.add_stream(described, picture.profile)
        entries["/ColorSpace"] = b"[/ICCBased %b]" % profile
    out.put_stream(image, entries, picture.data)
    form = out.reserve()
    frame = {
        **_XOBJECT,
        "/Subtype": b"/Form",
        "/BBox": numbers((0, 0, place.width, place.height)),
        "/Resources": b"<</XObject<</I %b>>>>" % reference(image),
    }
    out.put_stream(form, frame, b"q " + numbers(place.matrix)[1:-1] + b" cm /I Do Q")
    out.add_page(form, place.width, place.height)
