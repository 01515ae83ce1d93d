"""A JPEG 2000 picture without the boxes and comments that tell of more than the picture."""

from collections.abc import Iterator
from typing import Final

from dossier.pdf import colours

_CODESTREAM: Final = b"\xff\x4f\xff\x51"
_BOXES: Final = frozenset((b"jP  ", b"ftyp", b"jp2h", b"jp2c"))
_HEADERS: Final = frozenset((b"ihdr", b"bpcc", b"colr", b"pclr", b"cmap", b"cdef"))
_FF: Final = 0xFF
_COMMENT, _START_OF_TILE, _START_OF_DATA, _END = 0x64, 0x90, 0x93, 0xD9
_WITH_PROFILE: Final = (2, 3)
_COLR_HEAD: Final = 3


def clean(data: bytes) -> bytes:
    """Give the picture with the boxes that decoding needs. Raises ValueError if it is none."""
    if data.startswith(_CODESTREAM):
        return _codestream(data)
    kept = [_box(kind, _content(kind, body)) for kind, body in _boxes(data) if kind in _BOXES]
    if not any(box[4:8] == b"jp2c" for box in kept):
        message = "no picture in this JPEG 2000"
        raise ValueError(message)
    return b"".join(kept)


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each box: its kind and its content. ISO 15444-1 Annex I."""
    at = 0
    while at + 8 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        head = 8
        if size == 1:
            size, head = int.from_bytes(data[at + 8 : at + 16]), 16
        if size == 0:
            size = len(data) - at
        if size < head:
            return
        yield kind, data[at + head : at + size]
        at += size


def _box(kind: bytes, content: bytes) -> bytes:
    return (len(content) + 8).to_bytes(4) + kind + content


def _content(kind: bytes, body: bytes) -> bytes:
    if kind == b"jp2c":
        return _codestream(body)
    if kind == b"jp2h":
        kept = ((k, _colour(b) if k == b"colr" else b) for k, b in _boxes(body) if k in _HEADERS)
        return b"".join(_box(k, b) for k, b in kept)
    return body


def _colour(body: bytes) -> bytes:
    """A colour box; a profile in it is reduced, or where it can't be read replaced by sRGB."""
    if body[:1] and body[0] in _WITH_PROFILE:
        profile = colours.reduce(body[_COLR_HEAD:])
        if profile is None:
            return b"\x01\0\0" + (16).to_bytes(4)
        return body[:_COLR_HEAD] + profile.data
    return body


def _codestream(data: bytes) -> bytes:
    """The coded picture with comments blanked: nothing moves, because tiles give their length."""
    if not data.startswith(_CODESTREAM[:2]):
        message = "no JPEG 2000 codestream"
        raise ValueError(message)
    clean = bytearray(data)
    at, tile_end = 2, 0
    while at + 4 <= len(data) and data[at] == _FF:
        marker, size = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        if marker == _END:
            return bytes(clean[: at + 2])
        if marker == _START_OF_DATA:
            at = tile_end
            continue
        if marker == _START_OF_TILE:
            tile_end = at + (int.from_bytes(data[at + 6 : at + 10]) or len(data))
        if marker == _COMMENT:
            last = min(at + 2 + size, len(data))
            clean[at + 6 : last] = bytes(max(last - at - 6, 0))
        at += 2 + size
    return bytes(clean)
