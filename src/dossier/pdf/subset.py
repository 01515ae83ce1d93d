"""What of a font goes into a file: the used glyphs under their own numbers, and its measures."""

import hashlib
import struct
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

import uharfbuzz as hb

from dossier.pdf.fonts import typeface

_LAYOUT_TABLES: Final = ("GSUB", "GPOS", "GDEF", "DSIG", "gasp")  # shaping is done by now


@dataclass(frozen=True)
class Measures:
    """Entries of a font descriptor, in thousandths of the size."""

    box: tuple[int, int, int, int]
    ascent: int
    descent: int
    cap_height: int
    italic_angle: float


def subset(name: str, gids: Iterable[int]) -> bytes:
    """The font file with the outlines of these glyphs only; the same glyphs give the same bytes."""
    wanted = hb.SubsetInput()
    wanted.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_HINTING
    for gid in sorted(gids):
        wanted.glyph_set.add(gid)
    for tag in _LAYOUT_TABLES:
        wanted.drop_table_tag_set.add(int.from_bytes(tag.encode("ascii"), "big"))
    return hb.subset(typeface(name).face, wanted).blob.data


def tag(font_file: bytes) -> str:
    """Six letters that name a subset by its content."""
    digest = hashlib.sha256(font_file).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def measures(name: str) -> Measures:
    """Read the descriptor's entries from the font's head, hhea, OS/2 and post tables."""
    face = typeface(name).face
    box = struct.unpack_from(">4h", face.reference_table("head").data, 36)
    ascent, descent = struct.unpack_from(">2h", face.reference_table("hhea").data, 4)
    (cap_height,) = struct.unpack_from(">h", face.reference_table("OS/2").data, 88)
    (angle,) = struct.unpack_from(">i", face.reference_table("post").data, 4)
    return Measures((box[0], box[1], box[2], box[3]), ascent, descent, cap_height, angle / 65536)
