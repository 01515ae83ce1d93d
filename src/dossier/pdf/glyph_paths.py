"""Outlines of single glyphs as path operators, for marks that must not disturb the text layer."""

from functools import lru_cache

from dossier.pdf.fonts import typeface

Point = tuple[float, float]


class _Pen:
    """Takes an outline from HarfBuzz and keeps it as lines and cubic curves."""

    def __init__(self) -> None:
        self.steps: list[tuple[str, tuple[Point, ...]]] = []
        self._at: Point = (0.0, 0.0)

    def moveTo(self, point: Point) -> None:  # noqa: N802 -- the names of HarfBuzz's pen
        self._add("m", point)

    def lineTo(self, point: Point) -> None:  # noqa: N802
        self._add("l", point)

    def qCurveTo(self, middle: Point, end: Point) -> None:  # noqa: N802
        first = tuple(a + (b - a) * 2 / 3 for a, b in zip(self._at, middle, strict=True))
        second = tuple(a + (b - a) * 2 / 3 for a, b in zip(end, middle, strict=True))
        self._add("c", (first[0], first[1]), (second[0], second[1]), end)

    def curveTo(self, first: Point, second: Point, end: Point) -> None:  # noqa: N802
        self._add("c", first, second, end)

    def closePath(self) -> None:  # noqa: N802
        self.steps.append(("h", ()))

    def endPath(self) -> None:  # noqa: N802
        """Nothing to do: a fill closes what is open."""

    def _add(self, operator: str, *points: Point) -> None:
        self.steps.append((operator, points))
        self._at = points[-1]


@lru_cache(4096)
def _steps(font: str, gid: int) -> tuple[tuple[str, tuple[Point, ...]], ...]:
    pen = _Pen()
    typeface(font).font.draw_glyph_with_pen(gid, pen)
    return tuple(pen.steps)


def outline(font: str, gid: int, size: float, origin: Point) -> str:
    """Give the filled outline of a glyph at `origin` as operators; empty for one without ink."""
    scale = size / 1000

    def place(point: Point) -> str:
        return f"{round(origin[0] + point[0] * scale, 3)} {round(origin[1] + point[1] * scale, 3)}"

    steps = [
        " ".join([*(place(point) for point in points), operator])
        for operator, points in _steps(font, gid)
    ]
    return " ".join([*steps, "f"]) if steps else ""
