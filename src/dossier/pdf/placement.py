"""A page of evidence on paper: where it lies, and the few drawing orders that put it there."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

KEYLINE: Final = 0.75
"""Width of the line around the evidence: inside it is the document, outside it the filer."""
BAR: Final = 3.5
"""Width of the bar beside a marked passage."""
BAR_AWAY: Final = 5.0
"""From the keyline to the bar."""


@dataclass(frozen=True)
class Placement:
    """A page at (x, y), `width` by `height`, on paper of a size; points, y from the bottom.

    A page that keeps its size up to the edges of the paper has no `keyline`.
    """

    paper_width: float
    paper_height: float
    x: float
    y: float
    width: float
    height: float
    scale: float
    keyline: bool = True

    @property
    def percent(self) -> int:
        """The scale as the stamp says it: `shown at 84%`."""
        return round(100 * self.scale)


@lru_cache(1024)
def drawing(placement: Placement, name: str = "E") -> bytes:
    """Draw a form clipped to its own page, then the keyline around it."""
    box = [placement.x, placement.y, placement.width, placement.height]
    half = KEYLINE / 2
    around = [box[0] - half, box[1] - half, box[2] + KEYLINE, box[3] + KEYLINE]
    scale = number(placement.scale)
    drawn = f"q {_row(box)} re W n {scale} 0 0 {scale} {_row(box[:2])} cm /{name} Do Q"
    if placement.keyline:
        drawn += f"\nq {number(KEYLINE)} w {_row(around)} re S Q"
    return drawn.encode("ascii")


def bars(placement: Placement, marks: Sequence[tuple[float, float]]) -> bytes:
    """Draw a bar outside the keyline beside each marked passage; empty for none.

    A mark is where it begins and ends, in points from the top of the page as it came.
    """
    left = placement.x + placement.width + KEYLINE + BAR_AWAY
    top = placement.y + placement.height
    boxes: list[str] = []
    for begins, ends in marks:
        high = placement.scale * (ends - begins)
        bottom = top - placement.scale * ends
        boxes.append(f"{_row([left, bottom, BAR, high])} re f")
    return f"q {' '.join(boxes)} Q".encode("ascii") if boxes else b""


def number(value: float) -> str:
    """Write a number with at most six digits after the point, none of them needless."""
    text = f"{value:.6f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def _row(numbers: list[float]) -> str:
    return " ".join(map(number, numbers))
