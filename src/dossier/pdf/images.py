"""Opens a picture file and gives its frames upright, in a form that a page can hold."""

import struct
import warnings
from collections.abc import Generator
from contextlib import contextmanager
from typing import BinaryIO, Final

from PIL import Image, ImageOps, UnidentifiedImageError
from pillow_heif import (
    register_heif_opener,  # type: ignore[reportUnknownVariableType] # its options have no types
)

from dossier.errors import Refusal
from dossier.pdf import pixels

register_heif_opener()
Image.MAX_IMAGE_PIXELS = None  # our own limits are below, and are refusals

FORMATS: Final = {
    "image/jpeg": ("JPEG", "MPO"),
    "image/png": ("PNG",),
    "image/tiff": ("TIFF",),
    "image/webp": ("WEBP",),
    "image/bmp": ("BMP", "DIB"),
    "image/gif": ("GIF",),
    "image/heic": ("HEIF",),
    "image/heif": ("HEIF", "AVIF"),
    "image/avif": ("AVIF",),
}
"""The formats that are opened, by media type: no other part of the library is ever asked."""
MOST_PIXELS: Final = 250_000_000
KEPT_PIXELS: Final = 60_000_000
"""More pixels are made fewer: 60 million are a sheet of A4 at 790 dots an inch."""
_BROKEN: Final = (
    UnidentifiedImageError,
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    EOFError,
    OverflowError,
    RuntimeError,
    struct.error,
)
"""What decoders raise for broken data; each of them is a refusal of one file."""
_RAW_TAGS: Final = (50706, 33421)  # DNGVersion, CFARepeatPatternDim: a camera's raw picture
_WHITE: Final = (255, 255, 255, 255)
_HALF_BITS: Final = 256
_BYTE: Final = 255.0
_TWO_BYTES: Final = 65535.0


@contextmanager
def opened(file: BinaryIO, media_type: str) -> Generator[Image.Image]:
    """Open a picture of that type. Raises Refusal: damaged, too-many-pixels, unsupported-type."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of broken tags beside the picture
            with Image.open(file, formats=FORMATS[media_type]) as picture:
                check_size(*picture.size)
                if any(tag in pixels.tags(picture) for tag in _RAW_TAGS):
                    raise Refusal("unsupported-type", type="image/x-raw")
                yield picture
    except _BROKEN as error:
        raise Refusal("damaged") from error


def check_size(width: int, height: int) -> None:
    """Refuse more pixels than there is memory for."""
    if width * height > MOST_PIXELS:
        raise Refusal("too-many-pixels", width=width, height=height, limit=MOST_PIXELS)
    if width < 1 or height < 1:
        raise Refusal("damaged")


def reduction(width: int, height: int, mode: str = "RGB") -> int:
    """By how much both sides are divided so that a picture is not too large to keep.

    Black and white stays as it is: a plan of 200 million dots is a few hundred kilobytes as fax.
    """
    factor = 1
    while mode != "1" and (width // factor) * (height // factor) > KEPT_PIXELS:
        factor += 1
    return factor


def plain(picture: Image.Image) -> Image.Image:
    """Decode one frame and give it in black and white, grey or RGB, on white where it was clear."""
    factor = reduction(*picture.size, picture.mode)
    if factor > 1:
        picture.draft(None, (picture.width // factor, picture.height // factor))
    profile = picture.info.get("icc_profile")
    frame = _in_eight_bits(ImageOps.exif_transpose(picture))
    factor = reduction(*frame.size, frame.mode)
    if factor > 1:
        frame = frame.reduce(factor) if frame.mode != "P" else frame.convert("RGB").reduce(factor)
    return _without_ink_colours(_on_white(frame), profile if isinstance(profile, bytes) else b"")


def _in_eight_bits(frame: Image.Image) -> Image.Image:
    """Sixteen bits and measured values as grey; other modes stay."""
    if frame.mode.startswith("I;16"):
        return pixels.scaled(frame.convert("I"), 1 / _HALF_BITS).convert("L")
    if frame.mode in {"I", "F"}:
        _, most = pixels.extremes(frame)
        if most <= _BYTE:
            return frame.convert("L")
        whole = frame.mode == "I" and most <= _TWO_BYTES
        return pixels.scaled(frame, _BYTE / (_TWO_BYTES if whole else most)).convert("L")
    return frame


def _on_white(frame: Image.Image) -> Image.Image:
    clear = frame.mode in {"RGBA", "LA", "PA", "RGBa", "La"} or "transparency" in frame.info
    if not clear:
        return frame
    sheet = Image.new("RGBA", frame.size, _WHITE)
    sheet.alpha_composite(frame.convert("RGBA"))
    return sheet.convert("L" if frame.mode in {"LA", "La", "L", "1"} else "RGB")


def _without_ink_colours(frame: Image.Image, profile: bytes) -> Image.Image:
    """CMYK, Lab and the like as RGB, by the profile in the file where it has a usable one."""
    if frame.mode in {"1", "L", "P", "RGB"}:
        return frame
    converted = None
    if frame.mode == "CMYK" and profile:
        converted = pixels.by_profile(frame, profile)
    elif frame.mode == "LAB":
        converted = pixels.by_profile(frame, pixels.standard_profile("LAB"))
    return frame.convert("RGB") if converted is None else converted
