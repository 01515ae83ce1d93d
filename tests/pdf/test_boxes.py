"""What of a page is seen, and how it stands upright."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.pdf.boxes import LETTER, Box, place, visible

A4: Box = (0.0, 0.0, 595.0, 842.0)
NUMBERS = st.floats(-2000, 2000)
BOXES = st.tuples(NUMBERS, NUMBERS, NUMBERS, NUMBERS)


@pytest.mark.parametrize(
    ("media", "crop", "seen"),
    [
        (A4, None, A4),
        (A4, (10, 20, 500, 800), (10, 20, 500, 800)),
        (A4, (-50, 100, 700, 900), (0, 100, 595, 842)),
        (A4, (600, 900, 700, 1000), A4),
        (A4, (10, 10, 10, 800), A4),
        ((595, 842, 0, 0), None, A4),
        ((0, 0, 0, 0), (1, 2, 301, 402), (1, 2, 301, 402)),
        ((0, 0, 0, 0), None, LETTER),
        (None, None, LETTER),
        ((0, 0, math.inf, 100), None, LETTER),
        ((0, 0, math.nan, 100), None, LETTER),
    ],
)
def test_the_visible_box(media: Box | None, crop: Box | None, seen: Box) -> None:
    assert visible(media, crop) == seen


@given(st.none() | BOXES, st.none() | BOXES)
def test_something_is_always_seen(media: Box | None, crop: Box | None) -> None:
    x0, y0, x1, y1 = visible(media, crop)
    assert x1 - x0 >= 1
    assert y1 - y0 >= 1


@given(BOXES, st.sampled_from([0, 90, 180, 270, -90, 450, 45]), st.sampled_from([1.0, 2.5, 0, -1]))
def test_corners_go_to_corners(media: Box, rotate: int, unit: float) -> None:
    box = visible(media, None)
    stands = place(box, rotate, unit)
    a, b, c, d, e, f = stands.matrix
    x0, y0, x1, y1 = box
    moved = {(a * x + c * y + e, b * x + d * y + f) for x in (x0, x1) for y in (y0, y1)}
    corners = {(x, y) for x in (0, stands.width) for y in (0, stands.height)}
    for corner in corners:
        assert min(math.dist(corner, one) for one in moved) < 0.001
    assert a * d - b * c > 0, "a page is turned, never mirrored"


def test_a_quarter_turn_is_clockwise() -> None:
    stands = place((0, 0, 100, 200), 90, 1)
    assert (stands.width, stands.height) == (200, 100)
    a, b, c, d, e, f = stands.matrix
    upper_left = (a * 0 + c * 200 + e, b * 0 + d * 200 + f)
    assert upper_left == (200, 100), "the upper left corner becomes the upper right one"


def test_units_of_a_page_are_kept() -> None:
    assert place((0, 0, 100, 50), 0, 10).width == 1000
    assert place((0, 0, 14_400, 50), 0, 75_000).width == 14_400
