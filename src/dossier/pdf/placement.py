"""A page of evidence on paper: where it lies, and the few drawing orders that put it there."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

KEYLINE: Final = 0.75
"""Width of the line around the evidence: inside it is the document, outside it the filer."""


@dataclass(frozen=True)
class Placement:
    """A page at (x, y), `width` by `height`, on paper of a size; points, y from the bottom."""

    paper_width: float
    paper_height: float
    x: float
    y: float
    width: float
    height: float
    scale: float

    @property
    def percent(self) -> int:
        """The scale as the stamp says it: `shown at 84%`."""
        return round(100 * self.scale)


@lru_cache(1024)
def drawing(placement: Placement) -> bytes:
    """Draw form /E inside the keyline, clipped to its own page, then the keyline around it."""
    box = [placement.x, placement.y, placement.width, placement.height]
    half = KEYLINE / 2
    around = [box[0] - half, box[1] - half, box[2] + KEYLINE, box[3] + KEYLINE]
    scale = number(placement.scale)
    return (
        f"q {_row(box)} re W n {scale} 0 0 {scale} {_row(box[:2])} cm /E Do Q\n"
        f"q {number(KEYLINE)} w {_row(around)} re S Q"
    ).encode("ascii")


def number(value: float) -> str:
    """Write a number with at most six digits after the point, none of them needless."""
    text = f"{value:.6f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _row(numbers: list[float]) -> str:
    return " ".join(map(number, numbers))
