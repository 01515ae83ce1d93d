"""Draws markup that brings no picture of itself: highlights, lines, shapes, strokes of a pen."""

from collections.abc import Callable, Iterator
from typing import Final

import pikepdf

from dossier.pdf.boxes import Box, ordered
from dossier.pdf.ink import FILLS, STROKES, colour, floats, number, weight
from dossier.pdf.objects import numbers
from dossier.pdf.plain import named
from dossier.pdf.source import box

_QUAD: Final = 8
_ROUND: Final = 0.5523
"""How far the handles of a quarter circle are, of its radius."""
_YELLOW: Final = b"1 1 0 rg"
_BLACK: Final = b"0 G"
_ZIGZAG: Final = 2.0

SEEN_BY_US: Final = frozenset(("/Line", "/PolyLine", "/Polygon", "/FreeText"))
"""What PDFium leaves out where it has no picture, so that there is nothing to compare with."""


def operators(annotation: pikepdf.Object) -> bytes:
    """What an annotation shows, in the units of the page; empty where we don't know how.

    ISO 32000-1, 12.5.6. The shapes of highlights, underlines and strokes are PDFium's, so that a
    copy is compared with what it shows.
    """
    draw = _SHAPES.get(named(annotation.get("/Subtype")))
    return b" ".join(draw(annotation)) if draw is not None else b""


def look(annotation: pikepdf.Object) -> pikepdf.Object:
    """How it covers what is under it: by its opacity, and a highlight like ink on paper."""
    shade = min(max(number(annotation.get("/CA"), 1.0), 0.0), 1.0)
    mixing = "/Multiply" if annotation.get("/Subtype") == "/Highlight" else "/Normal"
    return pikepdf.Dictionary(CA=shade, ca=shade, BM=pikepdf.Name(mixing))


def _quads(annotation: pikepdf.Object) -> Iterator[Box]:
    """The upright boxes around the words it marks."""
    corners = floats(annotation.get("/QuadPoints"))
    for at in range(0, len(corners) - _QUAD + 1, _QUAD):
        xs, ys = corners[at : at + _QUAD : 2], corners[at + 1 : at + _QUAD : 2]
        yield (min(xs), min(ys), max(xs), max(ys))


def _written(*values: float) -> bytes:
    return numbers(values)[1:-1]


def _highlight(annotation: pikepdf.Object) -> Iterator[bytes]:
    yield colour(annotation.get("/C"), FILLS) or _YELLOW
    for x0, y0, x1, y1 in _quads(annotation):
        yield _written(x0, y0, x1 - x0, y1 - y0) + b" re f"


def _underline(annotation: pikepdf.Object) -> Iterator[bytes]:
    yield (colour(annotation.get("/C"), STROKES) or _BLACK) + b" 1 w"
    for x0, y0, x1, _ in _quads(annotation):
        yield _written(x0, y0 + 1) + b" m " + _written(x1, y0 + 1) + b" l S"


def _strike_out(annotation: pikepdf.Object) -> Iterator[bytes]:
    yield (colour(annotation.get("/C"), STROKES) or _BLACK) + b" 1 w"
    for x0, y0, x1, y1 in _quads(annotation):
        middle = (y0 + y1) / 2
        yield _written(x0, middle) + b" m " + _written(x1, middle) + b" l S"


def _squiggly(annotation: pikepdf.Object) -> Iterator[bytes]:
    yield (colour(annotation.get("/C"), STROKES) or _BLACK) + b" 1 w"
    for x0, y0, x1, _ in _quads(annotation):
        yield _written(x0, y0 + 1) + b" m"
        steps = min(int((x1 - x0) / _ZIGZAG), 5_000)
        for step in range(1, steps + 1):
            yield _written(x0 + step * _ZIGZAG, y0 + 1 + _ZIGZAG * (step % 2)) + b" l"
        yield b"S"


def _outline(annotation: pikepdf.Object) -> tuple[bytes, bytes]:
    """Operators that set up colours and width, and the one that paints."""
    wide = weight(annotation)
    inner = colour(annotation.get("/IC"), FILLS)
    line = colour(annotation.get("/C"), STROKES) or _BLACK
    paint = (b"B" if wide else b"f") if inner else (b"S" if wide else b"n")
    return b" ".join((inner, line, _written(wide) + b" w")), paint


def _within(annotation: pikepdf.Object) -> Box | None:
    """Its rectangle less what its line needs."""
    rectangle = box(annotation.get("/Rect"))
    if rectangle is None:
        return None
    x0, y0, x1, y1 = ordered(rectangle)
    half = weight(annotation) / 2
    return (x0 + half, y0 + half, x1 - half, y1 - half)


def _square(annotation: pikepdf.Object) -> Iterator[bytes]:
    within = _within(annotation)
    if within is not None:
        x0, y0, x1, y1 = within
        setting, paint = _outline(annotation)
        yield setting
        yield _written(x0, y0, x1 - x0, y1 - y0) + b" re " + paint


def _circle(annotation: pikepdf.Object) -> Iterator[bytes]:
    within = _within(annotation)
    if within is None:
        return
    x0, y0, x1, y1 = within
    x, y, a, b = (x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / 2, (y1 - y0) / 2
    setting, paint = _outline(annotation)
    yield setting
    yield _written(x + a, y) + b" m"
    for ca, sa, cb, sb in ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0)):
        first = (x + a * (ca + _ROUND * cb), y + b * (sa + _ROUND * sb))
        second = (x + a * (cb + _ROUND * ca), y + b * (sb + _ROUND * sa))
        yield _written(*first, *second, x + a * cb, y + b * sb) + b" c"
    yield b"h " + paint


def _path(points: tuple[float, ...]) -> Iterator[bytes]:
    for at in range(0, len(points) - 1, 2):
        yield _written(*points[at : at + 2]) + (b" l" if at else b" m")


def _line(annotation: pikepdf.Object) -> Iterator[bytes]:
    yield _outline(annotation)[0]
    yield from _path(floats(annotation.get("/L")))
    yield b"S"


def _poly_line(annotation: pikepdf.Object) -> Iterator[bytes]:
    yield _outline(annotation)[0]
    yield from _path(floats(annotation.get("/Vertices")))
    yield b"S"


def _polygon(annotation: pikepdf.Object) -> Iterator[bytes]:
    setting, paint = _outline(annotation)
    yield setting
    yield from _path(floats(annotation.get("/Vertices")))
    yield b"h " + paint


def _ink(annotation: pikepdf.Object) -> Iterator[bytes]:
    strokes = annotation.get("/InkList")
    yield _outline(annotation)[0]
    for stroke in strokes if isinstance(strokes, pikepdf.Array) else ():
        yield from _path(floats(stroke))
        yield b"S"


_SHAPES: Final[dict[str, Callable[[pikepdf.Object], Iterator[bytes]]]] = {
    "/Highlight": _highlight,
    "/Underline": _underline,
    "/StrikeOut": _strike_out,
    "/Squiggly": _squiggly,
    "/Square": _square,
    "/Circle": _circle,
    "/Line": _line,
    "/PolyLine": _poly_line,
    "/Polygon": _polygon,
    "/Ink": _ink,
}
