"""The visible part of a page and the way it stands upright at [0 0 w h]."""

import math
from dataclasses import dataclass
from typing import Final

LETTER: Final = (0.0, 0.0, 612.0, 792.0)
_SMALLEST: Final = 1.0
_LARGEST: Final = 14_400.0 * 5
_FARTHEST: Final = 1e6
Box = tuple[float, float, float, float]
Matrix = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Placement:
    """The visible `box` in the page's own units, and the matrix that brings it to [0 0 w h]."""

    box: Box
    matrix: Matrix
    width: float
    height: float


def ordered(box: Box) -> Box:
    """The same box with its lower left corner first."""
    x0, y0, x1, y1 = box
    return (min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))


def _usable(box: Box | None) -> Box | None:
    """The ordered box if it has an area and lies where numbers are still exact."""
    if box is None or not all(math.isfinite(v) and abs(v) <= _FARTHEST for v in box):
        return None
    x0, y0, x1, y1 = ordered(box)
    return (x0, y0, x1, y1) if x1 - x0 >= _SMALLEST and y1 - y0 >= _SMALLEST else None


def visible(media: Box | None, crop: Box | None) -> Box:
    """What of a page is seen: CropBox within MediaBox; never TrimBox, which cuts evidence.

    An empty cut gives the MediaBox, an unusable MediaBox the CropBox or Letter.
    """
    sheet, cut = _usable(media), _usable(crop)
    if sheet is None:
        return cut or LETTER
    if cut is None:
        return sheet
    common = (
        max(sheet[0], cut[0]),
        max(sheet[1], cut[1]),
        min(sheet[2], cut[2]),
        min(sheet[3], cut[3]),
    )
    inside = common[0] < common[2] and common[1] < common[3]
    return (_usable(common) if inside else None) or sheet


def place(box: Box, rotate: int, unit: float) -> Placement:
    """Bring a box upright: `rotate` degrees clockwise, `unit` points for each of its units."""
    scale = unit if math.isfinite(unit) and unit > 0 else 1.0
    x0, y0, x1, y1 = box
    wide, high = (x1 - x0) * scale, (y1 - y0) * scale
    if max(wide, high) > _LARGEST:
        scale, wide, high = 1.0, x1 - x0, y1 - y0
    s = scale
    match round(rotate / 90) % 4:
        case 1:
            matrix = (0.0, -s, s, 0.0, -y0 * s, x1 * s)
        case 2:
            matrix = (-s, 0.0, 0.0, -s, x1 * s, y1 * s)
        case 3:
            matrix = (0.0, s, -s, 0.0, y1 * s, -x0 * s)
        case _:
            matrix = (s, 0.0, 0.0, s, -x0 * s, -y0 * s)
    if round(rotate / 90) % 2:
        wide, high = high, wide
    return Placement(box, matrix, wide, high)
