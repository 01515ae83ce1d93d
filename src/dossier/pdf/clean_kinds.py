"""What a safe copy may hold, by kind of object: keys not listed here are never copied.

By kind and never by key alone: resources are named by whoever made the file, and a font may well
be called /A or /JS. Keys are those of ISO 32000-1 that change what is drawn or how text reads.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Final

import pikepdf

from dossier.pdf.plain import named


class Data(Enum):
    """What is done with the bytes of a stream."""

    NONE = "no stream"
    RAW = "copied as they are"
    CONTENT = "drawing operators: no marks, comments, hidden layers"
    IMAGE = "picture data: no metadata inside the picture format"
    COMMENTED = "a program text whose comments are left out"
    PROFILE = "a colour profile reduced to colours"


@dataclass(frozen=True)
class Kind:
    """One kind of object: what its keys hold, what becomes of stream data.

    The value of a key is the name of a kind, `plain` (numbers, names, strings, arrays of them),
    `map:k` (a dictionary of freely named k) or `list:k` (one k or an array of k). `names` says
    that a bare name may stand for the object. `draws` says that leaving one out may change what
    is seen. The resources of a content are none of its keys: they are picked by what it names.
    """

    keys: Mapping[str, str] = field(default_factory=dict[str, str])
    data: Data = Data.NONE
    names: bool = False
    draws: bool = False


PLAIN: Final = "plain"
_CALCULATOR: Final = 4


def _plain(keys: str) -> dict[str, str]:
    return dict.fromkeys((f"/{key}" for key in keys.split()), PLAIN)


KINDS: Final[Mapping[str, Kind]] = {
    "resources": Kind(
        {
            "/ExtGState": "map:graphics state",
            "/ColorSpace": "map:colour space",
            "/Pattern": "map:pattern",
            "/Shading": "map:shading",
            "/XObject": "map:xobject",
            "/Font": "map:font",
        }
    ),
    "form": Kind(
        {
            **_plain("Type Subtype FormType BBox Matrix"),
            "/Group": "group",
        },
        Data.CONTENT,
        draws=True,
    ),
    "group": Kind({**_plain("Type S I K"), "/CS": "colour space"}),
    "image": Kind(
        {
            **_plain("Type Subtype Width Height BitsPerComponent Intent ImageMask Decode"),
            **_plain("Interpolate SMaskInData Matte"),
            "/ColorSpace": "colour space",
            "/Mask": "mask",
            "/SMask": "image",
        },
        Data.IMAGE,
        draws=True,
    ),
    "graphics state": Kind(
        {
            **_plain("Type LW LC LJ ML D RI OP op OPM FL SM SA BM CA ca AIS TK"),
            "/Font": "list:font",
            "/SMask": "soft mask",
            "/TR": "function",
            "/TR2": "function",
        }
    ),
    "soft mask": Kind(
        {**_plain("Type S BC"), "/G": "xobject", "/TR": "function"}, names=True, draws=True
    ),
    "tiling": Kind(
        _plain("Type PatternType PaintType TilingType BBox XStep YStep Matrix"),
        Data.CONTENT,
        draws=True,
    ),
    "shaded": Kind(
        {
            **_plain("Type PatternType Matrix"),
            "/Shading": "shading",
            "/ExtGState": "graphics state",
        },
        draws=True,
    ),
    "shading": Kind(
        {
            **_plain("ShadingType Background BBox AntiAlias Domain Matrix Coords Extend Decode"),
            **_plain("BitsPerCoordinate BitsPerComponent BitsPerFlag VerticesPerRow"),
            "/ColorSpace": "colour space",
            "/Function": "list:function",
        },
        Data.RAW,
        draws=True,
    ),
    "function": Kind(
        {
            **_plain("FunctionType Domain Range Size BitsPerSample Order Encode Decode"),
            **_plain("C0 C1 N Bounds"),
            "/Functions": "list:function",
        },
        Data.RAW,
        names=True,
    ),
    "calculator": Kind(_plain("FunctionType Domain Range"), Data.COMMENTED),
    "simple font": Kind(
        {
            **_plain("Type Subtype BaseFont FirstChar LastChar Widths"),
            "/FontDescriptor": "font descriptor",
            "/Encoding": "encoding",
            "/ToUnicode": "character map",
        },
        draws=True,
    ),
    "drawn font": Kind(
        {
            **_plain("Type Subtype FirstChar LastChar Widths FontBBox FontMatrix"),
            "/CharProcs": "map:glyph",
            "/Resources": "resources",
            "/Encoding": "encoding",
            "/ToUnicode": "character map",
            "/FontDescriptor": "font descriptor",
        },
        draws=True,
    ),
    "glyph": Kind({}, Data.CONTENT, draws=True),
    "composite font": Kind(
        {
            **_plain("Type Subtype BaseFont"),
            "/Encoding": "encoding",
            "/DescendantFonts": "list:descendant font",
            "/ToUnicode": "character map",
        },
        draws=True,
    ),
    "descendant font": Kind(
        {
            **_plain("Type Subtype BaseFont DW W DW2 W2"),
            "/CIDSystemInfo": "character collection",
            "/CIDToGIDMap": "glyph map",
            "/FontDescriptor": "font descriptor",
        },
        draws=True,
    ),
    "character collection": Kind(_plain("Registry Ordering Supplement")),
    "glyph map": Kind({}, Data.RAW, names=True),
    "font descriptor": Kind(
        {
            **_plain("Type FontName FontStretch FontWeight Flags FontBBox ItalicAngle Ascent"),
            **_plain("Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth"),
            **_plain("MissingWidth CharSet"),
            "/FontFile": "font file",
            "/FontFile2": "font file",
            "/FontFile3": "font file",
        }
    ),
    "font file": Kind(_plain("Length1 Length2 Length3 Subtype"), Data.RAW),
    "encoding": Kind(_plain("Type BaseEncoding Differences"), names=True),
    "character map": Kind(
        {
            **_plain("Type CMapName WMode"),
            "/CIDSystemInfo": "character collection",
            "/UseCMap": "character map",
        },
        Data.COMMENTED,
        names=True,
    ),
    "profile": Kind(_plain("N Range"), Data.PROFILE),
    "calibration": Kind(_plain("WhitePoint BlackPoint Gamma Matrix Range")),
    "lookup": Kind({}, Data.RAW),
}

_ALWAYS_STREAMS: Final = frozenset(
    (
        "form",
        "image",
        "tiling",
        "glyph",
        "font file",
        "glyph map",
        "lookup",
        "character map",
        "calculator",
        "profile",
    )
)


def narrowed(value: object, want: str) -> str:
    """Which kind a value is where `want` is allowed: a kind, `plain`, or empty for neither."""
    if isinstance(value, pikepdf.Name):
        return PLAIN if want in KINDS and KINDS[want].names else ""
    if isinstance(value, pikepdf.Array | pikepdf.String):
        return PLAIN if want in {"mask", "lookup"} else ""
    if isinstance(value, pikepdf.Stream):
        kind = _of_stream(value, want)
        return kind if kind and KINDS[kind].data is not Data.NONE else ""
    if isinstance(value, pikepdf.Dictionary):
        kind = _of_dictionary(value, want)
        return "" if kind in _ALWAYS_STREAMS else kind
    return ""


def _of_stream(value: pikepdf.Object, want: str) -> str:
    match want:
        case "xobject":
            return {"/Image": "image", "/Form": "form"}.get(named(value.get("/Subtype")), "")
        case "pattern":
            return "tiling"
        case "mask":
            return "image"
        case "encoding":
            return "character map"
        case "function":
            return "calculator" if value.get("/FunctionType") == _CALCULATOR else want
        case _:
            return want if want in KINDS else ""


def _of_dictionary(value: pikepdf.Object, want: str) -> str:
    match want:
        case "font":
            drawn = {"/Type3": "drawn font", "/Type0": "composite font"}
            return drawn.get(named(value.get("/Subtype")), "simple font")
        case "pattern":
            return "shaded"
        case _:
            return want if want in KINDS else ""
