"""An embedded JBIG2 picture without its extension segments, which carry comments."""

from collections.abc import Iterator
from typing import Final

_EXTENSION: Final = 62
_GENERIC: Final = (36, 38, 39)
_UNKNOWN: Final = 0xFFFFFFFF
_FILE: Final = b"\x97JB2\r\n\x1a\n"
_LONG_FORM: Final = 7
_ENDINGS: Final = {0: b"\xff\xac", 1: b"\x00\x00"}
_MOST: Final = 1 << 20


def clean(data: bytes) -> bytes:
    """Give the segments that draw, in their order. Raises ValueError for what is none."""
    if data.startswith(_FILE):
        message = "a JBIG2 file, not an embedded picture"
        raise ValueError(message)
    return b"".join(segment for kind, segment in _segments(data) if kind != _EXTENSION)


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Each whole segment: its kind, its header and data. ISO 14492, 7.2."""
    at = 0
    while at + 11 <= len(data):
        kind = data[at + 4] & 63
        head, size = _header(data, at)
        if size == _UNKNOWN:
            size = _unknown_size(data, head, kind)
        end = head + size
        yield kind, data[at:end]
        at = end


def _header(data: bytes, at: int) -> tuple[int, int]:
    """Where the data of the segment at `at` begins, and its size."""
    segment, flags = int.from_bytes(data[at : at + 4]), data[at + 4]
    place = at + 5
    referred = data[place] >> 5
    if referred == _LONG_FORM:
        referred = int.from_bytes(data[place : place + 4]) & 0x1FFFFFFF
        place += 4 + (referred + 8) // 8
    else:
        place += 1
    if referred > _MOST:
        message = "a JBIG2 segment refers to too many others"
        raise ValueError(message)
    width = 1 if segment <= 0x100 else 2 if segment <= 0x10000 else 4  # noqa: PLR2004 -- 7.2.5
    place += referred * width + (4 if flags & 0x40 else 1)
    return place + 4, int.from_bytes(data[place : place + 4])


def _unknown_size(data: bytes, head: int, kind: int) -> int:
    """Size of a generic region that doesn't give it: up to its end mark and row count, 7.2.7."""
    flags_at = head + 17
    if kind not in _GENERIC or flags_at >= len(data):
        message = "a JBIG2 segment has no size"
        raise ValueError(message)
    ending = data.find(_ENDINGS[1 if data[flags_at] & 1 else 0], flags_at + 1)
    if ending < 0:
        message = "a JBIG2 region has no end"
        raise ValueError(message)
    return ending + 2 + 4 - head
