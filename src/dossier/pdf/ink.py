"""Colours, line widths and points that annotations name, as numbers and drawing operators."""

from typing import Final

import pikepdf

from dossier.pdf.objects import numbers

FILLS: Final = {1: b"g", 3: b"rg", 4: b"k"}
STROKES: Final = {1: b"G", 3: b"RG", 4: b"K"}
_WIDEST: Final = 72.0
_MOST_POINTS: Final = 20_000


def number(value: object, otherwise: float = 0.0) -> float:
    """A number, or what stands in for it."""
    try:
        return float(value)  # type: ignore[arg-type] # it is a number or it isn't
    except (TypeError, ValueError, NotImplementedError):
        return otherwise


def floats(value: object) -> tuple[float, ...]:
    """The numbers of an array; empty for what is none."""
    if not isinstance(value, pikepdf.Array) or len(value) > _MOST_POINTS:
        return ()
    return tuple(number(one) for one in value)


def colour(value: object, operators: dict[int, bytes]) -> bytes:
    """An operator that sets a colour given as 1, 3 or 4 numbers; empty for none."""
    parts = floats(value)
    return numbers(parts)[1:-1] + b" " + operators[len(parts)] if len(parts) in operators else b""


def weight(annotation: pikepdf.Object) -> float:
    """Width of its lines in points: of its border style, its border, or one."""
    style = annotation.get("/BS")
    if isinstance(style, pikepdf.Dictionary):
        return min(max(number(style.get("/W"), 1.0), 0.0), _WIDEST)
    border = floats(annotation.get("/Border"))
    return min(max(border[2], 0.0), _WIDEST) if len(border) > 2 else 1.0  # noqa: PLR2004 -- its third
