"""A JPEG taken apart: what decoders need is kept, what tells of people and places is left out."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_SOI: Final = b"\xff\xd8"
_EOI: Final = b"\xff\xd9"
_NEXT_MARKER: Final = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]")
_FRAMES: Final = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_NEEDED: Final = _FRAMES | {0xC4, 0xCC, 0xDB, 0xDC, 0xDD, 0xDE, 0xDF}
_SOS: Final = 0xDA
_END: Final = 0xD9
_APP0, _APP1, _APP2, _APP14 = 0xE0, 0xE1, 0xE2, 0xEE
_STANDALONE: Final = frozenset((0x01, *range(0xD0, 0xD8)))
_ADOBE_SIZE: Final = 12
_JFIF_SIZE: Final = 14
_EXIF: Final = b"Exif\x00\x00"
_ICC: Final = b"ICC_PROFILE\x00"
_ICC_HEAD: Final = len(_ICC) + 2
_EMBEDDABLE: Final = (0xC0, 0xC1, 0xC2)
_EIGHT_BITS: Final = 8


@dataclass(frozen=True)
class Jpeg:
    """A JPEG without its metadata, and what the metadata was.

    `data` is decodable as it stands; `changed` says that it differs from what was read; `whole`
    that the end marker was there. `adobe` is the Adobe colour transform, if one is named. `exif`
    is the TIFF structure without its `Exif` head.
    """

    data: bytes
    width: int
    height: int
    components: int
    bits: int
    frame: int
    changed: bool
    whole: bool
    adobe: int | None = None
    exif: bytes = b""
    icc: bytes = b""

    @property
    def embeddable(self) -> bool:
        """Whether a PDF may hold it as it is: Huffman coded, eight bits, 1, 3 or 4 components."""
        coded = self.frame in _EMBEDDABLE and self.bits == _EIGHT_BITS
        return coded and self.components in {1, 3, 4} and self.width > 0 and self.height > 0


@dataclass(frozen=True)
class _Segment:
    marker: int
    start: int
    end: int
    """From the first byte of the marker to after the payload (and, for SOS, the coded data)."""
    payload: bytes


def _marker(data: bytes, at: int) -> tuple[int, int] | None:
    """The marker at or after `at`, skipping fill bytes and stray ones: (code, place of its FF)."""
    found = _NEXT_MARKER.search(data, at)
    return None if found is None else (data[found.start() + 1], found.start())


def _segments(data: bytes) -> Iterator[_Segment]:
    """Each segment until the end marker, which comes last, or until the data ends."""
    at = len(_SOI)
    while (found := _marker(data, at)) is not None:
        marker, start = found
        if marker == _END:
            yield _Segment(marker, start, start + 2, b"")
            return
        if marker in _STANDALONE or marker == _SOI[1]:
            at = start + 2
            continue
        size = int.from_bytes(data[start + 2 : start + 4])
        end = start + 2 + size
        if size < 2 or end > len(data):  # noqa: PLR2004 -- a length counts its own two bytes
            return
        payload = data[start + 4 : end]
        if marker == _SOS:
            after = _marker(data, end)
            end = len(data) if after is None else after[1]
        yield _Segment(marker, start, end, payload)
        at = end


def _kept(segment: _Segment, data: bytes) -> bytes:
    """What of a segment stays: decoding needs it, or colours do."""
    if segment.marker in _NEEDED or segment.marker in {_SOS, _END}:
        return data[segment.start : segment.end]
    if segment.marker == _APP0 and segment.payload.startswith(b"JFIF\x00"):
        # The thumbnail that may follow is left out: its two sizes become zero.
        return _app(_APP0, segment.payload[: _JFIF_SIZE - 2].ljust(_JFIF_SIZE - 2, b"\0") + b"\0\0")
    if segment.marker == _APP14 and segment.payload.startswith(b"Adobe"):
        return _app(_APP14, segment.payload[:_ADOBE_SIZE])
    return b""


def _app(marker: int, payload: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(payload) + 2).to_bytes(2) + payload


def _profile(segments: list[_Segment]) -> bytes:
    """Join the chunks of a colour profile, in their numbered order."""
    chunks = [
        (one.payload[len(_ICC)], one.payload[_ICC_HEAD:])
        for one in segments
        if one.marker == _APP2 and one.payload.startswith(_ICC) and len(one.payload) >= _ICC_HEAD
    ]
    return b"".join(chunk for _, chunk in sorted(chunks, key=lambda numbered: numbered[0]))


def _exif(segments: list[_Segment]) -> bytes:
    for one in segments:
        if one.marker == _APP1 and one.payload.startswith(_EXIF):
            return one.payload[len(_EXIF) :]
    return b""


def _adobe(segments: list[_Segment]) -> int | None:
    for one in segments:
        if one.marker == _APP14 and one.payload.startswith(b"Adobe"):
            return one.payload[_ADOBE_SIZE - 1] if len(one.payload) >= _ADOBE_SIZE else 0
    return None


def read(data: bytes) -> Jpeg:
    """Take a JPEG apart. Raises ValueError if it has no frame or no picture data."""
    if not data.startswith(_SOI):
        message = "no JPEG"
        raise ValueError(message)
    segments = list(_segments(data))
    frame = next((one for one in segments if one.marker in _FRAMES), None)
    smallest_frame = 6
    scans = any(one.marker == _SOS for one in segments)
    if frame is None or len(frame.payload) < smallest_frame or not scans:
        message = "no picture in this JPEG"
        raise ValueError(message)
    whole = segments[-1].marker == _END
    clean = b"".join([_SOI, *(_kept(one, data) for one in segments), b"" if whole else _EOI])
    return Jpeg(
        data=clean,
        width=int.from_bytes(frame.payload[3:5]),
        height=int.from_bytes(frame.payload[1:3]),
        components=frame.payload[5],
        bits=frame.payload[0],
        frame=frame.marker,
        changed=clean != data,
        whole=whole,
        adobe=_adobe(segments),
        exif=_exif(segments),
        icc=_profile(segments),
    )
