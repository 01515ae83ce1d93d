"""What hands and offices leave on paper: signatures, round stamps, square stamps, seals."""

import math
import random
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from grain import Sway, clouds, noise, warp
from ink import MM, Pen, Sheet, strip
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from tones import BALLPOINT, BLUE, Tone

# How eight people sign: places the pen passes, as parts of the width, upwards from the line.
_HANDS: Final = (
    (
        (0.02, 0.0),
        (0.08, 0.18),
        (0.13, 0.3),
        (0.1, 0.12),
        (0.09, -0.04),
        (0.12, 0.22),
        (0.22, 0.3),
        (0.25, 0.2),
        (0.15, 0.13),
        (0.22, 0.04),
        (0.32, -0.02),
        (0.36, 0.06),
        (0.33, 0.08),
        (0.36, 0.0),
        (0.44, 0.05),
        (0.46, 0.0),
        (0.54, 0.06),
        (0.52, 0.0),
        (0.62, 0.04),
        (0.7, 0.0),
        (0.85, 0.03),
        (1.0, 0.08),
    ),
    (
        (0.3, 0.22),
        (0.12, 0.25),
        (0.0, 0.08),
        (0.14, -0.1),
        (0.34, 0.0),
        (0.36, 0.18),
        (0.22, 0.24),
        (0.2, 0.08),
        (0.34, 0.02),
        (0.42, 0.1),
        (0.44, 0.0),
        (0.52, 0.08),
        (0.54, -0.01),
        (0.64, 0.06),
        (0.68, 0.0),
        (0.8, 0.02),
        (0.95, -0.03),
        (0.7, -0.1),
        (0.4, -0.11),
    ),
    (
        (0.0, 0.02),
        (0.1, 0.3),
        (0.13, -0.05),
        (0.24, 0.26),
        (0.26, -0.03),
        (0.33, 0.12),
        (0.38, 0.0),
        (0.45, 0.1),
        (0.49, 0.0),
        (0.58, 0.07),
        (0.62, 0.0),
        (0.75, 0.05),
        (1.0, 0.12),
    ),
    (
        (0.0, 0.0),
        (0.1, 0.1),
        (0.18, 0.34),
        (0.13, 0.36),
        (0.11, 0.1),
        (0.16, -0.01),
        (0.26, 0.08),
        (0.33, 0.27),
        (0.28, 0.3),
        (0.27, 0.08),
        (0.32, -0.01),
        (0.4, 0.05),
        (0.46, 0.08),
        (0.44, 0.0),
        (0.53, 0.05),
        (0.6, 0.0),
        (0.7, -0.22),
        (0.62, -0.28),
        (0.6, -0.14),
        (0.8, 0.02),
        (0.98, 0.06),
    ),
    (
        (0.05, 0.25),
        (0.03, 0.02),
        (0.06, -0.05),
        (0.1, 0.15),
        (0.18, 0.24),
        (0.24, 0.1),
        (0.2, -0.04),
        (0.08, -0.02),
        (0.3, 0.04),
        (0.4, 0.09),
        (0.38, -0.01),
        (0.5, 0.07),
        (0.5, -0.01),
        (0.6, 0.05),
        (0.63, -0.01),
        (0.72, 0.05),
        (0.9, 0.0),
    ),
    (
        (0.24, 0.26),
        (0.12, 0.3),
        (0.06, 0.2),
        (0.18, 0.1),
        (0.2, -0.04),
        (0.06, -0.08),
        (0.0, 0.0),
        (0.2, 0.05),
        (0.33, 0.09),
        (0.3, 0.0),
        (0.4, 0.05),
        (0.5, 0.0),
        (0.52, 0.16),
        (0.5, 0.2),
        (0.49, 0.0),
        (0.58, 0.04),
        (0.66, 0.0),
        (1.0, 0.02),
    ),
    (
        (0.0, 0.1),
        (0.05, 0.02),
        (0.1, 0.2),
        (0.14, 0.28),
        (0.15, 0.05),
        (0.19, -0.02),
        (0.24, 0.08),
        (0.28, 0.0),
        (0.34, 0.07),
        (0.36, -0.02),
        (0.32, -0.18),
        (0.26, -0.16),
        (0.36, -0.02),
        (0.5, 0.06),
        (0.55, 0.0),
        (0.62, 0.05),
        (0.66, 0.0),
        (0.9, 0.02),
    ),
    (
        (0.2, 0.24),
        (0.08, 0.26),
        (0.06, 0.14),
        (0.16, 0.12),
        (0.04, 0.1),
        (0.02, -0.02),
        (0.16, -0.03),
        (0.26, 0.06),
        (0.3, 0.3),
        (0.26, 0.3),
        (0.28, 0.02),
        (0.34, 0.0),
        (0.4, 0.09),
        (0.46, 0.0),
        (0.52, 0.09),
        (0.58, 0.0),
        (0.68, 0.04),
        (0.95, 0.16),
    ),
)


@dataclass(frozen=True)
class Seal:
    """A round stamp: text around, lines in the middle, radius in millimetres."""

    around: str
    middle: tuple[str, ...]
    radius: float = 19.0
    ink: Tone = BLUE
    face: str = "sans-bold"
    turn: float = -14.0


def _ring(draw: ImageDraw.ImageDraw, centre: float, radius: float, thick: float) -> None:
    place = (centre - radius, centre - radius, centre + radius, centre + radius)
    draw.ellipse(place, outline=255, width=max(1, round(thick)))


def _bend(text: Image.Image, size: int, radius: float) -> Image.Image:
    """Lay a straight line of text along the upper side of a circle, in the middle of the top."""
    centre = size / 2

    def origin(x: float, y: float) -> tuple[float, float]:
        dx, dy = x - centre, y - centre
        along = math.atan2(dx, -dy) * radius
        return (text.width / 2 + along, text.height / 2 - (math.hypot(dx, dy) - radius))

    ring = warp(text, (size, size), origin, cell=6)
    # At the foot both ends of the line meet inside one cell of the warp: nothing is written there.
    ImageDraw.Draw(ring).rectangle((centre - 9, centre, centre + 9, size), fill=0)
    return ring


def stamp(sheet: Sheet, middle: tuple[float, float], seal: Seal, seed: int) -> None:
    """Press a round stamp, unevenly inked."""
    radius = seal.radius * MM
    size = round(radius * 2 + 24)
    mask = Image.new("L", (size, size), 0)
    draw = ImageDraw.Draw(mask)
    for part, thick in ((1.0, 0.55), (0.93, 0.2), (0.62, 0.3)):
        _ring(draw, size / 2, radius * part, thick * MM)
    mid = radius * 0.765
    pen = Pen(seal.face, seal.radius * 0.44)
    around = strip(seal.around, pen)
    room = round(math.tau * mid * 0.965)
    wide = Image.new("L", (room, around.height), 0)
    around = around.resize(
        (min(room, round(around.width * min(1.35, room / around.width))), around.height)
    )
    wide.paste(around, ((room - around.width) // 2, 0))
    mask = ImageChops.lighter(mask, _bend(wide, size, mid))
    step = seal.radius * 0.3 * MM
    for number, line in enumerate(seal.middle):
        text = strip(line, pen(size=seal.radius * 0.5))
        if text.width > radius * 1.1:
            text = text.resize((round(radius * 1.1), text.height))
        y = size / 2 + (number - (len(seal.middle) - 1) / 2) * step - text.height * 0.5
        mask.paste(text, ((size - text.width) // 2, round(y)), text)
    _uneven_press(sheet, middle, mask.rotate(seal.turn, Image.Resampling.BICUBIC), (seal.ink, seed))


def block(
    sheet: Sheet, middle: tuple[float, float], lines: tuple[str, ...], pen: Pen, seed: int
) -> None:
    """Press a rectangular stamp with lines of text."""
    texts = [strip(line, pen) for line in lines]
    width = max(text.width for text in texts) + 40
    height = sum(text.height for text in texts) + 20
    mask = Image.new("L", (width + 20, height + 20), 0)
    ImageDraw.Draw(mask).rectangle((6, 6, width + 13, height + 13), outline=255, width=5)
    y = 20
    for text in texts:
        mask.paste(text, ((mask.width - text.width) // 2, y), text)
        y += text.height
    turned = mask.rotate(random.Random(seed).uniform(-6, 6), Image.Resampling.BICUBIC, expand=True)
    _uneven_press(sheet, middle, turned, (pen.ink, seed))


def _uneven_press(
    sheet: Sheet, middle: tuple[float, float], mask: Image.Image, ink_and_seed: tuple[Tone, int]
) -> None:
    ink, seed = ink_and_seed
    pressure = clouds(mask.size, seed, cell=90, spread=0.8).point(
        [min(255, 120 + value // 2 + 30) for value in range(256)]
    )
    specks = noise(mask.size, seed + 1, blur=1.6, spread=5.0).point(
        [min(255, value + 95) for value in range(256)]
    )
    mask = ImageChops.multiply(ImageChops.multiply(mask, pressure), specks)
    mask = mask.filter(ImageFilter.GaussianBlur(1.1)).point(
        [round(value * 0.86) for value in range(256)]
    )
    sheet.press(mask, middle, ink)


def sign(
    sheet: Sheet, at: tuple[float, float], width: float, seed: int, ink: Tone = BALLPOINT
) -> None:
    """A signature that starts at `at` on the line, `width` millimetres long; a seed is a person."""
    for number, line in enumerate(signature(width, seed)):
        _stroke(sheet, [(at[0] + x, at[1] - y) for x, y in line], ink, seed + number)


def signature(width: float, seed: int) -> list[list[tuple[float, float]]]:
    """The lines of a signature from (0, 0) on, y upwards, `width` wide."""
    source = random.Random(seed)
    tall = source.uniform(0.85, 1.15)
    knots = [
        (width * (x + source.gauss(0, 0.007)), width * tall * (y + source.gauss(0, 0.008)))
        for x, y in _HANDS[seed % len(_HANDS)]
    ]
    lines = [_smooth(knots)]
    if seed % 3 == 0:
        sway = Sway(seed)
        lines.append(
            [
                (width * (0.97 - 0.85 * t), -width * (0.075 + 0.02 * sway(3 * t)))
                for t in (n / 40 for n in range(41))
            ]
        )
    return lines


def _smooth(knots: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """A curve through all knots (Catmull and Rom)."""
    points: list[tuple[float, float]] = []
    padded = [knots[0], *knots, knots[-1]]
    for number in range(len(knots) - 1):
        before, start, end, after = padded[number : number + 4]
        for step in range(16):
            t = step / 16
            points.append(
                (
                    _between((before[0], start[0], end[0], after[0]), t),
                    _between((before[1], start[1], end[1], after[1]), t),
                )
            )
    return [*points, knots[-1]]


def _between(four: tuple[float, float, float, float], t: float) -> float:
    a, b, c, d = four
    slope, bend = c - a, 2 * a - 5 * b + 4 * c - d
    return 0.5 * (2 * b + slope * t + bend * t * t + (3 * b - 3 * c + d - a) * t**3)


def _stroke(sheet: Sheet, points: list[tuple[float, float]], ink: Tone, seed: int) -> None:
    """Draw a pen line: thinner where the hand is quick."""
    left, top = min(x for x, _ in points) - 1, min(y for _, y in points) - 1
    right, bottom = max(x for x, _ in points) + 1, max(y for _, y in points) + 1
    mask = Image.new("L", (round((right - left) * MM), round((bottom - top) * MM)), 0)
    draw = ImageDraw.Draw(mask)
    weight = Sway(seed)
    for number, (first, second) in enumerate(pairwise(points)):
        quick = math.dist(first, second)
        radius = (0.2 - min(0.08, quick * 0.05) + 0.045 * weight(number / 30)) * MM
        steps = max(1, round(quick * MM / 1.2))
        for step in range(steps):
            t = step / steps
            x = (first[0] + (second[0] - first[0]) * t - left) * MM
            y = (first[1] + (second[1] - first[1]) * t - top) * MM
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=235)
    mask = mask.filter(ImageFilter.GaussianBlur(0.9))
    sheet.press(mask, ((left + right) / 2, (top + bottom) / 2), ink)
