"""Pixels coded for a page: fax for black and white, without loss for drawings, JPEG for photos."""

import io
from typing import Final, cast

from PIL import Image, ImageChops

from dossier.pdf import colours, jpeg, pixels, png
from dossier.pdf.objects import dictionary
from dossier.pdf.picture_page import Picture

QUALITY: Final = 92
"""For pictures that were coded with loss before, or have more colours than a drawing."""
_DRAWING: Final = 256
_MANY: Final = 4_000_000
_QUICK, _SMALL = 1, 4
_STRIP_OFFSETS, _ROWS_PER_STRIP, _STRIP_SIZES, _PHOTOMETRIC = 273, 278, 279, 262
_GREY: Final = 12
"""Difference between the colours of one pixel, of 255, that still counts as grey."""
_EIGHT: Final = b"8"
_SPACES: Final = {1: b"/DeviceGray", 3: b"/DeviceRGB", 4: b"/DeviceCMYK"}


def code(frame: Image.Image, profile: bytes, *, exact: bool) -> Picture:
    """Code a frame of mode 1, L, P or RGB; `exact` without loss, whatever it shows."""
    if frame.mode == "1":
        return fax(frame)
    if exact or frame.mode == "P" or frame.getcolors(_DRAWING) is not None:
        return lossless(frame, profile)
    return lossy(frame, QUALITY, profile)


def lossy(frame: Image.Image, quality: int, profile: bytes = b"") -> Picture:
    """Code as JPEG, in grey where it has no colours and no profile."""
    shown = frame.convert("L") if not profile and is_grey(frame) else frame
    file = io.BytesIO()
    pixels.bare(shown).save(file, "JPEG", quality=quality)
    components = len(shown.getbands())
    entries = {"/BitsPerComponent": _EIGHT, "/Filter": b"/DCTDecode"}
    return coloured(
        Picture(shown.width, shown.height, entries, file.getvalue()), components, profile
    )


def is_grey(frame: Image.Image) -> bool:
    """Whether no pixel has a colour that an eye would see."""
    if frame.mode == "L":
        return True
    red, green, blue = frame.convert("RGB").split()
    pairs = ((red, green), (green, blue))
    return all(pixels.extremes(ImageChops.difference(*pair))[1] <= _GREY for pair in pairs)


def lossless(frame: Image.Image, profile: bytes = b"") -> Picture:
    """Code as the rows of a PNG."""
    file = io.BytesIO()
    level = _QUICK if frame.width * frame.height > _MANY else _SMALL
    pixels.bare(frame).save(file, "PNG", compress_level=level)
    return as_coded(png.read(file.getvalue()), profile)


def as_coded(rows: png.Png, profile: bytes = b"") -> Picture:
    """The rows of a PNG as a PDF holds them."""
    described = {
        "/BitsPerComponent": b"%d" % rows.bits,
        "/Colors": b"%d" % rows.components,
        "/Columns": b"%d" % rows.width,
        "/Predictor": b"15",
    }
    entries = {
        "/BitsPerComponent": b"%d" % rows.bits,
        "/Filter": b"/FlateDecode",
        "/DecodeParms": dictionary(described),
    }
    picture = Picture(rows.width, rows.height, entries, rows.rows)
    if rows.indexed:
        last = len(rows.palette) // 3 - 1
        table = rows.palette[: 3 * (last + 1)].hex().encode("ascii")
        entries["/ColorSpace"] = b"[/Indexed /DeviceRGB %d <%b>]" % (last, table)
        return picture
    return coloured(picture, rows.components, profile)


def coloured(picture: Picture, components: int, profile: bytes) -> Picture:
    """The picture with its colour space: that of a profile other than sRGB, else the plain one."""
    reduced = colours.reduce(profile) if profile else None
    if reduced is not None and reduced.components == components and not reduced.srgb:
        return Picture(
            picture.width, picture.height, picture.entries, picture.data, reduced.data, components
        )
    entries = {**picture.entries, "/ColorSpace": _SPACES[components]}
    return Picture(picture.width, picture.height, entries, picture.data)


def fax(frame: Image.Image) -> Picture:
    """Code black and white by CCITT group 4, as one strip."""
    file = io.BytesIO()
    wanted = {_ROWS_PER_STRIP: frame.height}
    pixels.bare(frame).save(file, "TIFF", compression="group4", tiffinfo=wanted)
    data = file.getvalue()
    with Image.open(io.BytesIO(data), formats=("TIFF",)) as coded:
        tags = pixels.tags(coded)
    offsets, sizes = (cast("tuple[int, ...]", tags[tag]) for tag in (_STRIP_OFFSETS, _STRIP_SIZES))
    strips = zip(offsets, sizes, strict=True)
    described = {
        "/K": b"-1",
        "/Columns": b"%d" % frame.width,
        "/Rows": b"%d" % frame.height,
        "/BlackIs1": b"true" if tags[_PHOTOMETRIC] else b"false",
    }
    entries = {
        "/ColorSpace": b"/DeviceGray",
        "/BitsPerComponent": b"1",
        "/Filter": b"/CCITTFaxDecode",
        "/DecodeParms": dictionary(described),
    }
    strip = b"".join(data[start : start + size] for start, size in strips)
    return Picture(frame.width, frame.height, entries, strip)


def jpeg_as_coded(taken: jpeg.Jpeg) -> Picture:
    """A JPEG as a PDF holds it. Adobe programs store the inks of CMYK inverted, and say so."""
    entries = {"/BitsPerComponent": _EIGHT, "/Filter": b"/DCTDecode"}
    if taken.components == 4 and taken.adobe is not None:  # noqa: PLR2004 -- four inks
        entries["/Decode"] = b"[1 0 1 0 1 0 1 0]"
    picture = Picture(taken.width, taken.height, entries, taken.data)
    return coloured(picture, taken.components, taken.icc)
