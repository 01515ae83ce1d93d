"""What a photo says of itself: when, where, with what, by whom; shown and kept, never exported."""

import re
import struct
import warnings
from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final, cast

from PIL import Image

from dossier.model.document import Said

_LONGEST: Final = 500
_DETAILS, _PLACE = 0x8769, 0x8825
_ORIENTATION, _LAST = 0x0112, 8
_X_RESOLUTION, _Y_RESOLUTION, _RESOLUTION_UNIT = 0x011A, 0x011B, 0x0128
_CENTIMETRE: Final = 3
_MAKE, _MODEL, _ARTIST, _CHANGED = 0x010F, 0x0110, 0x013B, 0x0132
_TAKEN, _DIGITISED, _TAKEN_ZONE = 0x9003, 0x9004, 0x9011
_LENS_TAGS: Final = (0x829A, 0x829D, 0x920A)
"""Exposure time, aperture, focal length: taken through a lens, so its dots an inch mean nothing."""
_OTHER: Final = (
    (0x010E, "description"),
    (0x0131, "program"),
    (0x8298, "copyright"),
    (0x9C9B, "title"),
    (0x9C9C, "note"),
    (0x9C9D, "author"),
    (0x9C9E, "keywords"),
    (0x9286, "comment"),
    (0xA430, "owner"),
    (0xA431, "serial number"),
)
_WINDOWS: Final = range(0x9C9B, 0x9CA0)
_COMMENT: Final = 0x9286
_COMMENT_HEAD: Final = 8
_BYTE: Final = 255
_MOMENT: Final = re.compile(r"(\d{4})[:/.-](\d\d)[:/.-](\d\d)[ T]+(\d\d:\d\d(?::\d\d)?)")
_DEGREES: Final = (1.0, 60.0, 3600.0)


@dataclass(frozen=True)
class Exif:
    """The parts of an EXIF block that we use; `dpi` is (0, 0) where it isn't given."""

    said: Said = field(default_factory=Said)
    orientation: int = 1
    dpi: tuple[float, float] = (0.0, 0.0)
    located: bool = False
    through_lens: bool = False


def parse(block: bytes) -> Exif:
    """Read an EXIF block (a TIFF structure, maybe after `Exif`); a broken one says nothing."""
    exif = Image.Exif()
    try:
        with _quietly():
            exif.load(block)
    except (SyntaxError, ValueError, KeyError, TypeError, OSError, struct.error):
        return Exif()
    return read(exif)


def read(exif: Image.Exif) -> Exif:
    """Read what a picture library found."""
    try:
        with _quietly():
            top = dict(exif.items())
            details = dict(exif.get_ifd(_DETAILS).items())
            place = dict(exif.get_ifd(_PLACE).items())
    except (SyntaxError, ValueError, KeyError, TypeError, OSError, struct.error):
        return Exif()
    everything = {**details, **top}
    where = _coordinates(place)
    orientation = top.get(_ORIENTATION)
    return Exif(
        said=_said(everything, where, "utf-16-le" if exif.endian == "<" else "utf-16-be"),
        orientation=orientation
        if isinstance(orientation, int) and 1 <= orientation <= _LAST
        else 1,
        dpi=_dpi(top),
        located=bool(where),
        through_lens=any(tag in everything for tag in _LENS_TAGS),
    )


def _said(tags: Mapping[int, object], where: str, wide: str) -> Said:
    when = next((moment for moment in map(_moment, _moments(tags)) if moment), "")
    zone = _text(tags.get(_TAKEN_ZONE))
    make, model = _text(tags.get(_MAKE)), _text(tags.get(_MODEL))
    other = ((label, _text(tags.get(tag), tag, wide)) for tag, label in _OTHER)
    return Said(
        captured=" ".join(part for part in (when, zone if when else "") if part),
        place=where,
        device=model if model.lower().startswith(make.lower()) else f"{make} {model}".strip(),
        author=_text(tags.get(_ARTIST)),
        other=tuple((label, text) for label, text in other if text),
    )


def _moments(tags: Mapping[int, object]) -> Iterable[str]:
    return (_text(tags.get(tag)) for tag in (_TAKEN, _DIGITISED, _CHANGED))


def _moment(text: str) -> str:
    """`2024:03:12 14:30:00` as `2024-03-12 14:30:00`; empty for no moment, as of a reset clock."""
    found = _MOMENT.search(text)
    if found is None or found[1] == "0000":
        return ""
    return f"{found[1]}-{found[2]}-{found[3]} {found[4]}"


def _text(value: object, tag: int = 0, wide: str = "utf-16-le") -> str:
    if isinstance(value, tuple):
        parts = cast("tuple[object, ...]", value)
        value = bytes(part for part in parts if isinstance(part, int) and 0 <= part <= _BYTE)
    if isinstance(value, bytes):
        value = _decoded(value, tag, wide)
    return value.replace("\0", " ").strip()[:_LONGEST] if isinstance(value, str) else ""


@contextmanager
def _quietly() -> Generator[None]:
    """The library warns of broken blocks; what they say is left out, that is all."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def _decoded(value: bytes, tag: int, wide: str) -> str:
    if tag in _WINDOWS:
        return value.decode("utf-16-le", "replace")
    if tag == _COMMENT:
        coding, value = value[:_COMMENT_HEAD], value[_COMMENT_HEAD:]
        if coding.startswith(b"UNICODE"):
            return _wide(value, wide)
    return value.decode("utf-8", "replace")


def _wide(value: bytes, likely: str) -> str:
    """Text of two bytes a character; programs differ on which comes first, whatever EXIF says."""
    readings = [value.decode(order, "replace") for order in (likely, "utf-16-le", "utf-16-be")]
    return max(readings, key=lambda text: sum(character < "\u0800" for character in text))


def _number(value: object) -> float:
    try:
        return float(value)  # type: ignore[arg-type] # a fraction of the library, or anything
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        return 0.0


def _dpi(top: Mapping[int, object]) -> tuple[float, float]:
    factor = 2.54 if top.get(_RESOLUTION_UNIT) == _CENTIMETRE else 1.0
    across, down = (_number(top.get(tag)) * factor for tag in (_X_RESOLUTION, _Y_RESOLUTION))
    return (across, down)


def _coordinates(place: Mapping[int, object]) -> str:
    """`43.467082, 11.884538`: degrees north and east; empty where it isn't given."""
    north = _degrees(place.get(2), place.get(1), "S")
    east = _degrees(place.get(4), place.get(3), "W")
    return "" if north is None or east is None else f"{north:.6f}, {east:.6f}"


def _degrees(value: object, letter: object, negative: str) -> float | None:
    if not isinstance(value, tuple):
        return None
    parts = [_number(part) for part in cast("tuple[object, ...]", value)]
    if len(parts) != len(_DEGREES):
        return None
    degrees = sum(part / divisor for part, divisor in zip(parts, _DEGREES, strict=True))
    if not -180 <= degrees <= 180 or degrees != degrees:  # noqa: PLR0124, PLR2004 -- not a number
        return None
    return -degrees if _text(letter).upper().startswith(negative) else degrees
