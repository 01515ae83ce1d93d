# The part of uharfbuzz that src/dossier/pdf uses.

from collections.abc import Iterable, Mapping, MutableSet, Sequence
from enum import IntEnum, IntFlag
from typing import Protocol

class Blob:
    def __init__(self, data: bytes) -> None: ...
    @property
    def data(self) -> bytes: ...

class Face:
    def __init__(self, blob: Blob, index: int = 0) -> None: ...
    @property
    def upem(self) -> int: ...
    @property
    def glyph_count(self) -> int: ...
    @property
    def unicodes(self) -> Iterable[int]: ...
    @property
    def blob(self) -> Blob: ...
    def reference_table(self, tag: str) -> Blob: ...
    def get_name(self, name_id: int, language: str | None = None) -> str | None: ...

class Pen(Protocol):
    def moveTo(self, point: tuple[float, float], /) -> None: ...
    def lineTo(self, point: tuple[float, float], /) -> None: ...
    def qCurveTo(self, middle: tuple[float, float], end: tuple[float, float], /) -> None: ...
    def curveTo(
        self,
        first: tuple[float, float],
        second: tuple[float, float],
        end: tuple[float, float],
        /,
    ) -> None: ...
    def closePath(self) -> None: ...
    def endPath(self) -> None: ...

class Font:
    def __init__(self, face: Face) -> None: ...
    def get_glyph_h_advance(self, gid: int) -> int: ...
    def get_nominal_glyph(self, unicode: int) -> int | None: ...
    def draw_glyph_with_pen(self, gid: int, pen: Pen) -> None: ...

class GlyphInfo:
    codepoint: int
    cluster: int

class GlyphPosition:
    x_advance: int
    x_offset: int
    y_offset: int

class BufferClusterLevel(IntEnum):
    MONOTONE_GRAPHEMES = 0
    MONOTONE_CHARACTERS = 1
    CHARACTERS = 2

class Buffer:
    direction: str
    script: str
    language: str
    cluster_level: BufferClusterLevel
    glyph_infos: Sequence[GlyphInfo]
    glyph_positions: Sequence[GlyphPosition]
    def __init__(self) -> None: ...
    def add_str(self, text: str) -> None: ...
    def guess_segment_properties(self) -> None: ...

class OTNameIdPredefined(IntEnum):
    POSTSCRIPT_NAME = 6

class SubsetFlags(IntFlag):
    NO_HINTING = 1
    RETAIN_GIDS = 2

class SubsetInput:
    flags: SubsetFlags
    glyph_set: MutableSet[int]
    drop_table_tag_set: MutableSet[int]
    def __init__(self) -> None: ...

def shape(font: Font, buffer: Buffer, features: Mapping[str, bool] | None = None) -> None: ...
def subset(face: Face, wanted: SubsetInput, /) -> Face: ...
