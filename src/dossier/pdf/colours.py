"""A colour profile reduced to what colours need: no texts, no makers, no dates."""

import struct
from dataclasses import dataclass
from typing import Final

_HEADER: Final = 128
_ENTRY: Final = 12
_SIGNATURE: Final = slice(36, 40)
_SPACE: Final = slice(16, 20)
_MOST_TAGS: Final = 200
_COMPONENTS: Final = {b"GRAY": 1, b"RGB ": 3, b"Lab ": 3, b"CMYK": 4}
_NUMBERS: Final = ("A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2")
_FLOATS: Final = ("D2B0", "D2B1", "D2B2", "B2D0", "B2D1", "B2D2")
_CURVES: Final = ("rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad")
_COLOUR_TAGS: Final = frozenset(tag.encode("ascii") for tag in (*_NUMBERS, *_FLOATS, *_CURVES))
# ICC.1 wants a description and a copyright in every profile; ours say nothing.
_TEXTS: Final = {
    b"desc": b"desc\0\0\0\0" + struct.pack(">I", 2) + b"-\0" + bytes(78),
    b"cprt": b"text\0\0\0\0-\0",
}
# Primaries of IEC 61966-2-1 (sRGB) adapted to D50, as ICC profiles give them.
_SRGB: Final = {
    b"rXYZ": (0.4360, 0.2225, 0.0139),
    b"gXYZ": (0.3851, 0.7169, 0.0971),
    b"bXYZ": (0.1431, 0.0606, 0.7141),
}
_NEAR: Final = 0.004


@dataclass(frozen=True)
class Profile:
    """A reduced profile: its bytes, how many components it describes, whether it is sRGB."""

    data: bytes
    components: int
    srgb: bool


def reduce(profile: bytes) -> Profile | None:
    """Give the profile with colour tags only, or None where it can't be read."""
    if len(profile) < _HEADER + 4 or profile[_SIGNATURE] != b"acsp":
        return None
    components = _COMPONENTS.get(profile[_SPACE], 0)
    tags = _tags(profile)
    if not components or not tags:
        return None
    return Profile(_written(profile, tags), components, srgb=_is_srgb(profile, tags))


def _tags(profile: bytes) -> dict[bytes, bytes]:
    """The colour tags whose data lies inside the profile."""
    count = int.from_bytes(profile[_HEADER : _HEADER + 4])
    tags: dict[bytes, bytes] = {}
    for index in range(min(count, _MOST_TAGS)):
        at = _HEADER + 4 + _ENTRY * index
        entry = profile[at : at + _ENTRY]
        if len(entry) < _ENTRY:
            break
        start, size = struct.unpack(">II", entry[4:])
        if entry[:4] in _COLOUR_TAGS and start + size <= len(profile):
            tags[entry[:4]] = profile[start : start + size]
    return tags


def _written(profile: bytes, tags: dict[bytes, bytes]) -> bytes:
    """A profile of these tags. Equal data is stored once, as curves of R, G and B often are."""
    head = bytearray(profile[:_HEADER])
    # Who made it, when, on which device, and the sum over the old bytes: nobody needs them.
    for start, end in ((4, 8), (24, 36), (40, 44), (48, 64), (80, 128)):
        head[start:end] = bytes(end - start)
    struct.pack_into(">6H", head, 24, 2000, 1, 1, 0, 0, 0)
    everything = {**tags, **_TEXTS}
    table = struct.pack(">I", len(everything))
    at = _HEADER + len(table) + _ENTRY * len(everything)
    places: dict[bytes, int] = {}
    body = bytearray()
    for tag in sorted(everything):
        data = everything[tag]
        if data not in places:
            places[data] = at + len(body)
            body += data + bytes(-len(data) % 4)
        table += tag + struct.pack(">II", places[data], len(data))
    struct.pack_into(">I", head, 0, at + len(body))
    return bytes(head + table + body)


def _is_srgb(profile: bytes, tags: dict[bytes, bytes]) -> bool:
    """Whether primaries and curves are those of sRGB, near enough that nobody sees a difference."""
    if profile[_SPACE] != b"RGB ":
        return False
    for tag, wanted in _SRGB.items():
        found = _xyz(tags.get(tag, b""))
        if found is None or any(abs(a - b) > _NEAR for a, b in zip(found, wanted, strict=True)):
            return False
    curve = tags.get(b"rTRC", b"")
    return curve == tags.get(b"gTRC") == tags.get(b"bTRC") and _like_srgb(curve)


def _xyz(data: bytes) -> tuple[float, float, float] | None:
    whole = 20
    if len(data) < whole or not data.startswith(b"XYZ "):
        return None
    x, y, z = struct.unpack(">3i", data[8:whole])
    return x / 65536, y / 65536, z / 65536


def _like_srgb(curve: bytes) -> bool:
    """Whether the tone curve passes where that of sRGB does at one half (0.214)."""
    middle = _middle(curve)
    return middle is not None and abs(middle - 0.2140) < _NEAR * 2


def _middle(curve: bytes) -> float | None:
    """What a tone curve makes of one half: a sampled curve, a gamma, or a parametric one."""
    if curve.startswith(b"para") and len(curve) >= _HEADER // 8:
        return _parametric(curve)
    if not curve.startswith(b"curv") or len(curve) < _ENTRY + 2:
        return None
    count = int.from_bytes(curve[8:12])
    if count == 1:
        return 0.5 ** (int.from_bytes(curve[12:14]) / 256)
    at = 12 + 2 * (count // 2)
    return int.from_bytes(curve[at : at + 2]) / 65535 if len(curve) >= at + 2 else None


def _parametric(curve: bytes) -> float:
    """Half on the power branch `(a x + b) ** g`; the forms differ below that only."""
    given = (len(curve) - 12) // 4
    g, *more = (value / 65536 for value in struct.unpack_from(f">{given}i", curve, 12))
    a, b, *_ = (*more, 1.0, 0.0) if len(more) < 2 else more  # noqa: PLR2004 -- a and b
    return max(a * 0.5 + b, 0.0) ** g
