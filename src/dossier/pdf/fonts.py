"""The faces of a packet: which font covers which character, and its size beside Latin."""

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final, Literal

import uharfbuzz as hb

from dossier import resources

Family = Literal["serif", "sans"]


@dataclass(frozen=True)
class Script:
    """A font for scripts outside Noto Serif and Noto Sans.

    `scale` is its size beside Latin, `leading` what its lines need more, in em; `spoken` says that
    readers need ActualText, because letters are drawn in another order than they are written.
    """

    name: str
    blocks: tuple[tuple[int, int], ...]
    scale: float = 1.0
    leading: float = 0.0
    spoken: bool = False


SCRIPTS: Final = (
    Script(
        "NotoNaskhArabic",
        ((0x0600, 0x06FF), (0x0750, 0x077F), (0x08A0, 0x08FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFC)),
        scale=1.16,
        leading=0.16,
    ),
    Script("NotoSansHebrew", ((0x0590, 0x05FF), (0xFB1D, 0xFB4F))),
    Script(
        "NotoSansDevanagari",
        ((0x0900, 0x097F), (0x1CD0, 0x1CFF), (0xA8E0, 0xA8FF)),
        scale=1.04,
        leading=0.12,
        spoken=True,
    ),
    Script("NotoSansBengali", ((0x0980, 0x09FF),), scale=1.04, leading=0.12, spoken=True),
    Script(
        "NotoSansMyanmar",
        ((0x1000, 0x109F), (0xA9E0, 0xA9FF), (0xAA60, 0xAA7F)),
        scale=0.96,
        leading=0.34,
        spoken=True,
    ),
    Script(
        "NotoSansEthiopic", ((0x1200, 0x139F), (0x2D80, 0x2DDF), (0xAB00, 0xAB2F)), leading=0.06
    ),
    Script("NotoSansGeorgian", ((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F))),
    Script("NotoSansArmenian", ((0x0530, 0x058F), (0xFB13, 0xFB17))),
)

_LATIN: Final = {
    ("serif", False, False): "NotoSerif-Regular",
    ("serif", True, False): "NotoSerif-Bold",
    ("serif", False, True): "NotoSerif-Italic",
    ("serif", True, True): "NotoSerif-Bold",
    ("sans", False, False): "NotoSans-Regular",
    ("sans", True, False): "NotoSans-Bold",
    ("sans", False, True): "NotoSans-Regular",
    ("sans", True, True): "NotoSans-Bold",
}

_PLAIN: Final = Script("", ())
_BY_FONT: Final = {
    f"{script.name}-{weight}": script for script in SCRIPTS for weight in ("Regular", "Bold")
}


@dataclass(frozen=True)
class Typeface:
    """One font file, loaded: 1000 units to the em, `covers` its characters."""

    name: str
    face: hb.Face
    font: hb.Font
    covers: frozenset[int]
    glyph_count: int


@cache
def typeface(name: str) -> Typeface:
    """Load a font of the bundle. All of them have 1000 units to the em."""
    face = hb.Face(hb.Blob(resources.font(name)))
    if face.upem != 1000:  # noqa: PLR2004 -- widths and kerns are written to the PDF as they are
        message = f"{name} has {face.upem} units to the em, expected 1000"
        raise ValueError(message)
    return Typeface(name, face, hb.Font(face), frozenset(face.unicodes), face.glyph_count)


def script_of(font: str) -> Script:
    """What a font needs beside Latin: scale, leading, ActualText."""
    return _BY_FONT.get(font, _PLAIN)


def latin(family: Family, *, bold: bool, italic: bool) -> str:
    """The font of Latin, Cyrillic and Greek in a style."""
    return _LATIN[family, bold, italic]


@lru_cache(65536)
def font_for(char: str, style_font: str, previous: str) -> str:
    """Choose the font of a character, or an empty string if none covers it.

    `style_font` is the Latin font of the style, `previous` the font of the character before: marks,
    joiners and spaces stay with it where they can.
    """
    code = ord(char)
    stays = char in " \u200c\u200d\u0964\u0965" or unicodedata.category(char) in ("Mn", "Mc", "Me")
    if stays and previous and code in typeface(previous).covers:
        return previous
    order = _order(code, style_font)
    return next((name for name in order if code in typeface(name).covers), "")


def _order(code: int, style_font: str) -> list[str]:
    """Fonts to try: the script's own, the style's, then any, the regular weight last."""
    weights = ("Bold", "Regular") if style_font.endswith("-Bold") else ("Regular",)
    at_home = [
        script for script in SCRIPTS if any(low <= code <= high for low, high in script.blocks)
    ]
    home = [f"{script.name}-{weights[0]}" for script in at_home]
    others = [
        f"{name}-{weight}"
        for weight in weights
        for name in ("NotoSans", "NotoSerif", *(script.name for script in SCRIPTS))
    ]
    return [*home, style_font, *others]
