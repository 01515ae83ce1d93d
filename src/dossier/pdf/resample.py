"""Makes a picture inside a PDF smaller: fewer dots, or no colour, and never more bytes."""

import io
from dataclasses import dataclass
from typing import Final

import pikepdf
from PIL import Image

from dossier.pdf import coding, pixels, streams
from dossier.pdf.images import MOST_PIXELS
from dossier.pdf.picture_page import Picture
from dossier.pdf.plain import named
from dossier.pdf.streams import Unreadable

_QUALITY: Final = 85
_ENOUGH: Final = 1.1
"""Up to a tenth more dots than wanted stay: coding anew would cost more sharpness than it saves."""
_WORTH: Final = 0.95
"""A picture that doesn't lose a twentieth of its bytes stays as it is."""
_SMALLEST: Final = 64
"""Bytes and pixels of a side below which nothing is gained."""
_EIGHT: Final = 8
_BLACK_AND_WHITE: Final = ("/CCITTFaxDecode", "/JBIG2Decode")
_BAND: Final = {"L": 1, "RGB": 3, "P": 1}
_SAID: Final = ("Type", "Subtype", "Width", "Height", "BitsPerComponent", "ColorSpace", "Filter")
_SAID_MORE: Final = ("DecodeParms", "Length", "SMask", "Interpolate", "Intent", "Decode", "Name")
_PLAIN: Final = frozenset(f"/{key}" for key in (*_SAID, *_SAID_MORE))
_PLAIN_DECODE: Final = ([0, 1], [0, 1] * 3)
_BROKEN: Final = (OSError, SyntaxError, ValueError, EOFError, IndexError, TypeError, MemoryError)


@dataclass(frozen=True)
class Wanted:
    """What pictures may keep: `dots` an inch at most (None: all of them), and colour or not."""

    dots: int | None = None
    grey: bool = False


@dataclass(frozen=True)
class _Read:
    """A decoded picture: `exact` says that it was coded without loss."""

    image: Image.Image
    exact: bool


def smaller(stream: pikepdf.Object, dots: float, wanted: Wanted) -> Picture | None:
    """Give the picture with fewer dots or without colour; None where it stays as it is.

    `dots` is what it has now. Black and white, masks, inks, and pictures with rules of their own
    for colours stay.
    """
    factor = _factor(dots, wanted.dots)
    if (factor == 1.0 and not wanted.grey) or not _simple(stream):
        return None
    try:
        read = _decoded(stream)
        if read is None or (factor == 1.0 and read.image.mode == "L"):
            return None
        made = _coded(_changed(read.image, factor, wanted, _profile(stream)), read)
    except (*_BROKEN, Unreadable):
        return None
    before = len(streams.raw(stream))
    return made if len(made.data) < before * _WORTH and before > _SMALLEST else None


def put(stream: pikepdf.Object, made: Picture) -> None:
    """Write a smaller picture in a picture's place. Colours of RGB and grey stay as described."""
    stream.write(made.data)
    before = _space(stream)[0]
    for key, value in made.entries.items():
        if key != "/ColorSpace":
            stream[key] = pikepdf.Object.parse(value)
    if "/DecodeParms" not in made.entries and "/DecodeParms" in stream:
        del stream["/DecodeParms"]
    if "/Decode" in stream:
        del stream["/Decode"]
    stream["/Width"], stream["/Height"] = made.width, made.height
    wanted = made.entries["/ColorSpace"]
    if wanted != {"L": b"/DeviceGray", "RGB": b"/DeviceRGB"}.get(before):
        stream["/ColorSpace"] = pikepdf.Object.parse(wanted)


def _factor(dots: float, most: int | None) -> float:
    """By how much both sides are divided."""
    return dots / most if most is not None and dots > most * _ENOUGH else 1.0


def _simple(stream: pikepdf.Object) -> bool:
    if stream.get("/ImageMask") is True or set(stream.keys()) - _PLAIN:
        return False
    decode = stream.get("/Decode")
    if decode is not None and [float(one) for one in decode] not in _PLAIN_DECODE:
        return False
    mask = stream.get("/SMask")
    return mask is None or (isinstance(mask, pikepdf.Stream) and "/Matte" not in mask)


def _space(stream: pikepdf.Object) -> tuple[str, bytes]:
    """The mode of a picture's colours (empty for others) and its palette."""
    space = stream.get("/ColorSpace")
    plain = {"/DeviceGray": "L", "/CalGray": "L", "/DeviceRGB": "RGB", "/CalRGB": "RGB"}
    if isinstance(space, pikepdf.Name):
        return plain.get(named(space), ""), b""
    if not isinstance(space, pikepdf.Array) or not len(space):
        return "", b""
    kind = named(space[0])
    if kind == "/ICCBased":
        return {1: "L", 3: "RGB"}.get(int(space[1].get("/N", 0)), ""), b""
    if kind == "/Indexed":
        table = space[3]
        data = table.read_bytes() if isinstance(table, pikepdf.Stream) else bytes(table)
        base = named(space[1])
        return ("P", data) if base == "/DeviceRGB" else ("", b"")
    return plain.get(kind, ""), b""


def _decoded(stream: pikepdf.Object) -> _Read | None:
    """Decode a picture of eight bits in grey or RGB; None for any other."""
    chain = streams.steps(stream)
    last = chain[-1].filter if chain else ""
    across, down = int(stream.get("/Width", 0)), int(stream.get("/Height", 0))
    if min(across, down) < _SMALLEST or across * down > MOST_PIXELS:
        return None
    mode, palette = _space(stream)
    if last in ("/DCTDecode", "/JPXDecode"):
        if last == "/DCTDecode" and "/ColorTransform" in (chain[-1].parameters or {}):
            return None
        formats = ("JPEG",) if last == "/DCTDecode" else ("JPEG2000",)
        read = _from_file(streams.without_last(stream, chain), formats, (across, down))
        # The tint of one ink looks like grey here, and is its opposite.
        as_told = mode if "/ColorSpace" in stream else read.image.mode if read else ""
        return read if read is not None and read.image.mode == as_told else None
    if (
        stream.get("/BitsPerComponent") != _EIGHT
        or not mode
        or last.startswith(("/CCITT", "/JBIG2"))
    ):
        return None
    data = streams.decoded(stream)
    wanted = across * down * _BAND[mode]
    if len(data) < wanted:
        return None
    image = Image.frombytes(mode, (across, down), data[:wanted])
    if mode == "P":
        image.putpalette(palette[:768].ljust(3, b"\0"))
    return _Read(image, exact=True)


def _from_file(data: bytes, formats: tuple[str, ...], size: tuple[int, int]) -> _Read | None:
    with Image.open(io.BytesIO(data), formats=formats) as picture:
        if picture.mode not in ("L", "RGB") or picture.size != size:
            return None
        picture.load()
        return _Read(picture.copy(), exact=False)


def _profile(stream: pikepdf.Object) -> bytes:
    space = stream.get("/ColorSpace")
    if isinstance(space, pikepdf.Array) and len(space) > 1 and space[0] == "/ICCBased":
        return space[1].read_bytes()
    return b""


def _changed(image: Image.Image, factor: float, wanted: Wanted, profile: bytes) -> Image.Image:
    shown = image.convert("RGB") if image.mode == "P" else image
    if wanted.grey and shown.mode == "RGB":
        shown = (pixels.by_profile(shown, profile) if profile else None) or shown
        shown = shown.convert("L")
    if factor == 1.0:
        return shown
    across, down = (max(round(side / factor), 1) for side in shown.size)
    return pixels.resized(shown, (across, down), Image.Resampling.LANCZOS)


def _coded(shown: Image.Image, read: _Read) -> Picture:
    """Code as JPEG; what had lost nothing before loses nothing now where that is smaller."""
    made = _jpeg(shown)
    if not read.exact:
        return made
    exact = coding.lossless(shown)
    return exact if len(exact.data) <= len(made.data) else made


def _jpeg(shown: Image.Image) -> Picture:
    file = io.BytesIO()
    pixels.bare(shown).save(file, "JPEG", quality=_QUALITY, optimize=True)
    space = b"/DeviceGray" if shown.mode == "L" else b"/DeviceRGB"
    entries = {"/BitsPerComponent": b"8", "/Filter": b"/DCTDecode", "/ColorSpace": space}
    return Picture(shown.width, shown.height, entries, file.getvalue())
