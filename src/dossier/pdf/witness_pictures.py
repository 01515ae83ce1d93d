"""Looks into compressed pictures for anything that isn't picture: camera data, comments, tails."""

import re
import zlib
from collections.abc import Iterator, Sequence
from typing import Final

_MOST: Final = 256 << 20
"""No compressed picture is longer than this inside another compression."""
_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_SOS, _EOI = 0xDA, 0xD9
_APP0, _ADOBE = 0xE0, 0xEE
_CODING: Final = frozenset(range(0xC0, 0xD0)) | {0xDB, 0xDC, 0xDD, 0xDE, 0xDF}
_NAMED: Final = {0xFE: "COM"} | {0xE0 + n: f"APP{n}" for n in range(16)}
_JFIF_BARE: Final = 16
"""Length of a JFIF segment without a thumbnail."""
_ADOBE_BARE: Final = 14
_JP2_BOXES: Final = frozenset({b"jP  ", b"ftyp", b"jp2h", b"jp2c"})
_JP2_COMMENT: Final = re.compile(rb"\xff\x64")
_JP2_TILE: Final = b"\xff\x90"


def foreign_matter(data: bytes, filters: Sequence[str]) -> str:
    """Name the first thing in a picture stream that is no picture; empty if there is none."""
    coded = filters[-1] if filters else ""
    if coded not in {"/DCTDecode", "/JPXDecode"}:
        return ""
    if tuple(filters[:-1]) == ("/FlateDecode",):
        unpacking = zlib.decompressobj()
        data = unpacking.decompress(data, _MOST)
        if unpacking.unconsumed_tail:
            return "wrapped"
    elif filters[:-1]:
        return "wrapped"
    look = _in_jpeg if coded == "/DCTDecode" else _in_jpeg2000
    return next(look(data), "")


def _in_jpeg(data: bytes) -> Iterator[str]:
    if data[:2] != b"\xff\xd8":
        yield "head"
        return
    at, before = 2, 0
    while (found := _MARKER.search(data, at)) is not None:
        start, marker = found.start(), data[found.start() + 1]
        # Coded data follows the head of a scan; anywhere else segments touch each other.
        if before != _SOS and data[at:start].strip(b"\xff"):
            yield "gap"
        if marker == _EOI:
            if data[start + 2 :].strip(b"\0\r\n"):
                yield "tail"
            return
        size = int.from_bytes(data[start + 2 : start + 4])
        if not _belongs(marker, data[start + 4 : start + 9], size):
            yield _NAMED.get(marker, f"FF{marker:02X}")
        at, before = start + 2 + size, marker


def _belongs(marker: int, head: bytes, size: int) -> bool:
    if marker == _APP0:
        return head == b"JFIF\0" and size == _JFIF_BARE
    if marker == _ADOBE:
        return head == b"Adobe" and size == _ADOBE_BARE
    return marker in _CODING or marker == _SOS


def _in_jpeg2000(data: bytes) -> Iterator[str]:
    if data[:2] == b"\xff\x4f":
        yield from _in_codestream(data)
        return
    at = 0
    while at + 8 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        head = 16 if size == 1 else 8
        if size == 1:
            size = int.from_bytes(data[at + 8 : at + 16])
        size = size or len(data) - at
        if kind not in _JP2_BOXES or size < head:
            yield kind.decode("ascii", "replace").strip()
            return
        if kind == b"jp2c":
            yield from _in_codestream(data[at + head : at + size])
        at += size


def _in_codestream(data: bytes) -> Iterator[str]:
    # Comments stand in the main head, before the first tile. Blanked ones hold only zeros.
    head = data[: max(data.find(_JP2_TILE), 0)]
    for found in _JP2_COMMENT.finditer(head):
        at = found.start()
        size = int.from_bytes(head[at + 2 : at + 4])
        if head[at + 6 : at + 2 + size].strip(b"\0"):
            yield "COM"
