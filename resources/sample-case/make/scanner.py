"""What a scanner or a phone makes of a sheet: paper, folds, tilt, shadow, grain."""

import math
from dataclasses import dataclass

from grain import clouds, fibres, multiply, noise, shade, warp
from ink import DPI, MM
from PIL import Image, ImageChops, ImageDraw, ImageFilter
from tones import PLAIN, Tone


@dataclass(frozen=True)
class Scan:
    """How a sheet was scanned. `folds` are heights of folds as parts of the page."""

    seed: int
    tilt: float = 0.0
    paper: Tone = PLAIN
    folds: tuple[float, ...] = ()
    grey: bool = False
    dots: int = 150
    gutter: float = 0.0
    worn: float = 1.0


def scan(sheet: Image.Image, how: Scan) -> Image.Image:
    """The page as the scanner saw it, at `how.dots` per inch."""
    page = _on_paper(sheet, how)
    for number, fold in enumerate(how.folds):
        page = _folded(page, fold, how.seed + number)
    page = _laid(page, how)
    size = (round(page.width * how.dots / DPI), round(page.height * how.dots / DPI))
    page = page.resize(size, Image.Resampling.LANCZOS).filter(ImageFilter.GaussianBlur(0.45))
    if how.grey:
        page = page.convert("L")
    return shade(page, noise(size, how.seed + 50, blur=0.7, spread=1.0), 0.06)


def _on_paper(sheet: Image.Image, how: Scan) -> Image.Image:
    tinted = ImageChops.multiply(sheet, Image.new("RGB", sheet.size, how.paper))
    tinted = shade(tinted, clouds(sheet.size, how.seed + 1, cell=420), 0.02 * how.worn)
    tinted = shade(tinted, clouds(sheet.size, how.seed + 2, cell=36), 0.012 * how.worn)
    return shade(tinted, fibres(sheet.size, how.seed + 3, 14), 0.025)


def _folded(page: Image.Image, fold: float, seed: int) -> Image.Image:
    """A crease across the page: a dark side, a light side, worn ink on it."""
    y = fold * page.height
    profile = Image.new("L", (1, page.height), 128)
    for row in range(page.height):
        away = (row - y) / MM
        value = (
            128
            - 46 * math.exp(-((away + 0.35) ** 2) / 0.18)
            + 34 * math.exp(-((away - 0.45) ** 2) / 0.3)
        )
        value -= 9 * math.exp(-abs(away) / 9) * (1 if away < 0 else -0.6)
        profile.putpixel((0, row), max(0, min(255, round(value))))
    band = profile.resize(page.size)
    bent = warp(band, band.size, lambda x, yy: (x, yy + 3 * math.sin(x / 300 + seed)), cell=120)
    return shade(page, bent, 0.8)


def _laid(page: Image.Image, how: Scan) -> Image.Image:
    """Turn the sheet a little on the glass; its edge throws a shadow on the lid."""
    lid = Image.new("RGB", page.size, (228, 228, 226))
    sheet = Image.new("L", page.size, 255)
    turned = page.rotate(how.tilt, Image.Resampling.BICUBIC)
    mask = sheet.rotate(how.tilt, Image.Resampling.BICUBIC)
    shadow = ImageChops.offset(mask, 10, 12).filter(ImageFilter.GaussianBlur(14))
    lid = multiply(lid, shadow.point([255 - value // 3 for value in range(256)]))
    laid = Image.composite(turned, lid, mask)
    return multiply(laid, _lamp(page.size, how))


def _lamp(size: tuple[int, int], how: Scan) -> Image.Image:
    """Falling light: darker to the foot, to the left edge, and in the gutter of a book."""
    width, height = 200, 200
    field = Image.new("L", (width, height), 255)
    for x in range(width):
        for y in range(height):
            u, v = x / width, y / height
            value = 255 - 9 * v - 26 * math.exp(-u * 55) - 5 * (u - 0.5) ** 2
            value -= how.gutter * 150 * math.exp(-abs(u - 0.5) * 32)
            value -= how.gutter * 46 * math.exp(-abs(u - 0.5) * 9)
            field.putpixel((x, y), max(0, round(value)))
    return field.resize(size, Image.Resampling.BICUBIC)


def photographed(sheet: Image.Image, how: Scan, table: Image.Image) -> Image.Image:
    """The page as a telephone saw it lying on a table, a little from the side."""
    page = _on_paper(sheet, how)
    for number, fold in enumerate(how.folds):
        page = _folded(page, fold, how.seed + number)
    width, height = table.size
    corners = _corners(width, height, how)
    coefficients = _perspective(corners, page.size)
    laid = page.transform(
        table.size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BICUBIC
    )
    mask = Image.new("L", table.size, 0)
    ImageDraw.Draw(mask).polygon(corners, fill=255)
    mask = mask.filter(ImageFilter.GaussianBlur(1.0))
    shadow = ImageChops.offset(mask, 9, 14).filter(ImageFilter.GaussianBlur(16))
    ground = multiply(table, shadow.point([255 - round(value * 0.55) for value in range(256)]))
    seen = Image.composite(laid, ground, mask)
    seen = multiply(seen, _daylight(table.size))
    seen = seen.filter(ImageFilter.GaussianBlur(0.6))
    return shade(seen, noise(table.size, how.seed + 50, blur=0.8), 0.08)


def _corners(width: int, height: int, how: Scan) -> list[tuple[float, float]]:
    lean = how.tilt / 100
    return [
        (width * (0.085 + lean), height * 0.06),
        (width * (0.93 + lean), height * (0.05 + lean)),
        (width * (0.955 - lean), height * 0.955),
        (width * (0.045 - lean), height * (0.94 - lean)),
    ]


def _daylight(size: tuple[int, int]) -> Image.Image:
    field = Image.linear_gradient("L").rotate(128, Image.Resampling.BICUBIC, expand=True)
    middle = field.crop((90, 90, field.width - 90, field.height - 90)).resize(size)
    return middle.point([min(255, 190 + value // 3) for value in range(256)])


def _perspective(corners: list[tuple[float, float]], size: tuple[int, int]) -> list[float]:
    """Coefficients that bring the corners of a sheet of `size` to `corners`."""
    sources = [(0, 0), (size[0], 0), (size[0], size[1]), (0, size[1])]
    rows: list[list[float]] = []
    for (x, y), (u, v) in zip(corners, sources, strict=True):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    return _solve(rows)


def _solve(rows: list[list[float]]) -> list[float]:
    """Gauss and Jordan on an augmented matrix."""
    count = len(rows)
    for column in range(count):
        pivot = max(range(column, count), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        lead = rows[column][column]
        rows[column] = [value / lead for value in rows[column]]
        for row in range(count):
            if row != column:
                factor = rows[row][column]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[column], strict=True)]
    return [row[-1] for row in rows]
