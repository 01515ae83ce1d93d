"""A sheet to write, rule and stamp on, measured in millimetres from its top left corner."""

import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Final

import uharfbuzz as hb
from grain import Sway, warp
from PIL import Image, ImageChops, ImageDraw, ImageFont
from tones import BLACK, WHITE, Tone

FONTS: Final = Path(__file__).parents[2] / "fonts"
DPI: Final = 300
MM: Final = DPI / 25.4
POINT: Final = 25.4 / 72
A4: Final = (210.0, 297.0)
A4_WIDE: Final = (297.0, 210.0)
LETTER: Final = (215.9, 279.4)
RIGHT_TO_LEFT: Final = frozenset({"naskh", "naskh-bold"})
_FILES: Final = {
    "serif": "NotoSerif-Regular.ttf",
    "serif-bold": "NotoSerif-Bold.ttf",
    "serif-italic": "NotoSerif-Italic.ttf",
    "sans": "NotoSans-Regular.ttf",
    "sans-bold": "NotoSans-Bold.ttf",
    "naskh": "NotoNaskhArabic-Regular.ttf",
    "naskh-bold": "NotoNaskhArabic-Bold.ttf",
    "devanagari": "NotoSansDevanagari-Regular.ttf",
    "devanagari-bold": "NotoSansDevanagari-Bold.ttf",
    "georgian": "NotoSansGeorgian-Regular.ttf",
    "georgian-bold": "NotoSansGeorgian-Bold.ttf",
}
_WESTERN: Final = re.compile(r"([A-Za-z0-9]+(?:[-/.:][A-Za-z0-9]+)*)")
_MIRRORED: Final = str.maketrans("()[]«»", ")(][»«")


@dataclass(frozen=True)
class Pen:
    """A face, its size in points, its ink, line height as a multiple of the size.

    `language` chooses the form of letters that languages share, such as the digits of Persian.
    """

    face: str = "serif"
    size: float = 11.0
    ink: Tone = BLACK
    leading: float = 1.45
    language: str | None = None

    def __call__(self, **changes: object) -> "Pen":
        """The same pen with something changed."""
        return replace(self, **changes)  # pyright: ignore[reportArgumentType] # keywords are fields

    @property
    def backwards(self) -> bool:
        """Whether lines of this pen run from right to left."""
        return self.face in RIGHT_TO_LEFT

    @property
    def line(self) -> float:
        """Distance of two baselines in millimetres."""
        return self.size * self.leading * POINT


@cache
def _font(face: str, pixels: float) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / _FILES[face], pixels, layout_engine=ImageFont.Layout.RAQM)


@cache
def _letters(face: str) -> frozenset[int]:
    blob = hb.Blob.from_file_path(str(FONTS / _FILES[face]))
    return frozenset(hb.Face(blob).unicodes) | {0x20, 0x200C, 0x200D}


@dataclass(frozen=True)
class _Run:
    text: str
    face: str


def _runs(text: str, face: str) -> list[_Run]:
    """Split where the face has no letter; what it lacks is set in sans.

    From right to left, a number or a Latin word is a run of its own: it is drawn as it is written.
    """
    if face not in RIGHT_TO_LEFT:
        return _covered(text, face)
    pieces = _WESTERN.split(text)
    spare = _spare(face)
    return [
        run
        for number, piece in enumerate(pieces)
        for run in ([_Run(piece, spare)] if number % 2 else _covered(piece, face))
    ]


def _spare(face: str) -> str:
    return "sans-bold" if face.endswith("-bold") else "sans"


def _covered(text: str, face: str) -> list[_Run]:
    runs: list[_Run] = []
    for letter in text:
        wanted = face if ord(letter) in _letters(face) else _spare(face)
        if letter == " " and runs:
            wanted = runs[-1].face
        if runs and runs[-1].face == wanted:
            runs[-1] = _Run(runs[-1].text + letter, wanted)
        else:
            runs.append(_Run(letter, wanted))
    return runs


class Sheet:
    """One page while it is written. `picture` holds it at 300 dots per inch."""

    def __init__(self, size: tuple[float, float] = A4, paper: Tone = WHITE) -> None:
        self.width, self.height = size
        pixels = (round(self.width * MM), round(self.height * MM))
        self.picture = Image.new("RGB", pixels, paper)
        self._draw = ImageDraw.Draw(self.picture)

    def measure(self, text: str, pen: Pen) -> float:
        """Width of a line in millimetres."""
        pixels = pen.size * POINT * MM
        return (
            sum(_font(run.face, pixels).getlength(run.text) for run in _runs(text, pen.face)) / MM
        )

    def write(self, x: float, y: float, text: str, pen: Pen, side: str = "left") -> float:
        """One line on baseline `y`; `x` is its left, middle or right. Gives its width."""
        width = self.measure(text, pen)
        left = x - {"left": 0.0, "middle": width / 2, "right": width}[side]
        _line(self._draw, (left * MM, y * MM), text, pen)
        return width

    def wrap(self, text: str, width: float, pen: Pen, first: float = 0.0) -> list[str]:
        """Break a paragraph into lines; the first is `first` millimetres shorter."""
        lines: list[str] = []
        line = ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            room = width - (0.0 if lines else first)
            if line and self.measure(longer, pen) > room:
                lines.append(line)
                line = word
            else:
                line = longer
        return [*lines, line] if line else lines

    def paragraph(
        self, box: tuple[float, float, float], text: str, pen: Pen, first: float = 0.0
    ) -> float:
        """A paragraph in `box` (left, first baseline, width). Gives the next baseline."""
        left, y, width = box
        for number, line in enumerate(self.wrap(text, width, pen, first)):
            indent = first if number == 0 else 0.0
            if pen.backwards:
                self.write(left + width - indent, y, line, pen, "right")
            else:
                self.write(left + indent, y, line, pen)
            y += pen.line
        return y

    def hand(self, x: float, y: float, text: str, pen: Pen, seed: int, side: str = "left") -> float:
        """One line as a hand would write it: slanted, swaying, no letter like the last."""
        width = self.measure(text, pen)
        left = x - {"left": 0.0, "middle": width / 2, "right": width}[side]
        pad = round(pen.size * POINT * MM)
        strip = Image.new("L", (round(width * MM) + 2 * pad, 3 * pad), 0)
        _line(ImageDraw.Draw(strip), (pad, 2 * pad), text, pen, mask=True)
        lift, stretch, drift = Sway(seed), Sway(seed + 1), Sway(seed + 2)
        slant = 0.0 if pen.face == "serif-italic" else (-0.12 if pen.backwards else 0.2)

        def origin(px: float, py: float) -> tuple[float, float]:
            at = px / pad
            above = 2 * pad - py
            tall = above * (1 - 0.09 * stretch(at * 1.7))
            return (
                px - slant * above + 0.10 * pad * drift(at * 1.3),
                2 * pad - tall + 0.07 * pad * lift(at * 0.8),
            )

        strip = warp(strip, strip.size, origin, cell=10)
        self.picture.paste(pen.ink, (round(left * MM) - pad, round(y * MM) - 2 * pad), strip)
        return width

    def rule(
        self, x1: float, y1: float, x2: float, y2: float, ink: Tone = BLACK, thick: float = 0.2
    ) -> None:
        """A straight line, `thick` millimetres."""
        self._draw.line(
            (x1 * MM, y1 * MM, x2 * MM, y2 * MM), fill=ink, width=max(1, round(thick * MM))
        )

    def box(
        self, corners: tuple[float, float, float, float], ink: Tone = BLACK, thick: float = 0.2
    ) -> None:
        """A rectangle by its left, top, right and bottom."""
        place = tuple(value * MM for value in corners)
        self._draw.rectangle(place, outline=ink, width=max(1, round(thick * MM)))

    def fill(self, corners: tuple[float, float, float, float], ink: Tone) -> None:
        """A filled rectangle by its left, top, right and bottom."""
        self._draw.rectangle(tuple(value * MM for value in corners), fill=ink)

    def dots(self, x1: float, x2: float, y: float, ink: Tone = BLACK) -> None:
        """A dotted line to write on."""
        x = x1
        while x < x2:
            px, py = x * MM, y * MM
            self._draw.ellipse((px - 1, py - 1, px + 1, py + 1), fill=ink)
            x += 0.9

    def curve(self, points: list[tuple[float, float]], ink: Tone, thick: float = 0.2) -> None:
        """A line through points."""
        self._draw.line(
            [(x * MM, y * MM) for x, y in points],
            fill=ink,
            width=max(1, round(thick * MM)),
            joint="curve",
        )

    def press(self, mask: Image.Image, middle: tuple[float, float], ink: Tone) -> None:
        """Print a mask as translucent ink: what is below stays readable."""
        left = round(middle[0] * MM) - mask.width // 2
        top = round(middle[1] * MM) - mask.height // 2
        place = (left, top, left + mask.width, top + mask.height)
        below = self.picture.crop(place)
        inked = Image.composite(
            Image.new("RGB", mask.size, ink), Image.new("RGB", mask.size, WHITE), mask
        )
        self.picture.paste(ImageChops.multiply(below, inked), place)

    def watermark(self, text: str, ink: Tone, size: float = 64, angle: float = 32) -> None:
        """A large word across the page, faint enough to read through."""
        pen = Pen("sans-bold", size)
        width = round(self.measure(text, pen) * MM) + 20
        mask = Image.new("L", (width, round(size * POINT * MM * 1.4)), 0)
        _line(ImageDraw.Draw(mask), (10, mask.height * 0.76), text, pen, mask=True)
        turned = mask.point([value // 7 for value in range(256)]).rotate(
            angle, Image.Resampling.BICUBIC, expand=True
        )
        self.press(turned, (self.width / 2, self.height / 2), ink)


def _line(
    draw: ImageDraw.ImageDraw, at: tuple[float, float], text: str, pen: Pen, *, mask: bool = False
) -> None:
    pixels = pen.size * POINT * MM
    runs = _runs(text, pen.face)
    x, y = at
    for run in reversed(runs) if pen.backwards else runs:
        font = _font(run.face, pixels)
        spare = pen.backwards and run.face != pen.face
        shown = (
            run.text.translate(_MIRRORED)
            if spare and not any(map(str.isalpha, run.text))
            else run.text
        )
        draw.text(
            (x, y),
            shown,
            font=font,
            fill=255 if mask else pen.ink,
            anchor="ls",
            language=pen.language,
        )
        x += font.getlength(run.text)


def strip(text: str, pen: Pen, pad: int = 8) -> Image.Image:
    """A line of text alone, white on black, to be bent or turned."""
    pixels = pen.size * POINT * MM
    width = sum(_font(run.face, pixels).getlength(run.text) for run in _runs(text, pen.face))
    image = Image.new("L", (round(width) + 2 * pad, round(pixels * 1.5)), 0)
    _line(ImageDraw.Draw(image), (pad, pixels * 1.1), text, pen, mask=True)
    return image
