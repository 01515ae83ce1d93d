"""The comparison sees what is lost, new or recoloured, and forgives rounding."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageDraw, ImageFilter

from dossier.pdf.proof import Difference, compare

SIZE = (459, 594)


def page(*, skip: int = -1, shift: float = 0.0) -> Image.Image:
    """Lines of print at 54 dpi, maybe without one word."""
    sheet = Image.new("RGB", SIZE, "white")
    draw = ImageDraw.Draw(sheet)
    for index in range(60):
        x, y = 30 + 70 * (index % 5), 40 + 12 * (index // 5)
        if index != skip:
            draw.text((x + shift, y), "word-71", fill=(40, 40, 40))
    draw.rectangle((30, 300, 200, 400), fill=(200, 220, 240))
    return sheet


def test_a_page_is_like_itself() -> None:
    assert not compare(page(), page())
    assert compare(page(), page()).why == ""


@pytest.mark.parametrize("skip", [0, 17, 59])
def test_one_word_that_is_lost_or_new_is_seen(skip: int) -> None:
    lost = compare(page(), page(skip=skip))
    assert lost.gone
    assert lost.why == "lost"
    new = compare(page(skip=skip), page())
    assert new.new
    assert not new.gone
    assert new.why == "new"


def test_a_colour_that_changes_is_seen() -> None:
    other = page()
    ImageDraw.Draw(other).rectangle((30, 300, 200, 400), fill=(120, 220, 240))
    assert compare(page(), other) == Difference(colour=compare(page(), other).colour)
    assert compare(page(), other).why == "colour"


def test_a_mark_over_words_is_seen() -> None:
    marked = page()
    over = Image.new("RGB", SIZE, "white")
    ImageDraw.Draw(over).rectangle((30, 40, 90, 50), fill=(255, 255, 0))
    assert compare(ImageChops.multiply(marked, over), page()).why == "colour"


@pytest.mark.parametrize("shift", [0.0, 1.0])
def test_rounding_is_forgiven(shift: float) -> None:
    soft = page(shift=shift).filter(ImageFilter.GaussianBlur(0.6))
    assert not compare(page(), soft)


def test_sizes_may_differ_by_a_pixel() -> None:
    wider = page().resize((SIZE[0] + 1, SIZE[1]))
    assert not compare(page(), wider)


def test_areas_may_be_left_out() -> None:
    assert not compare(page(), page(skip=0), [(25, 35, 95, 55)])
    assert compare(page(), page(skip=7), [(25, 35, 95, 55)])


def test_small_pictures_have_blocks_too() -> None:
    dot = Image.new("RGB", (3, 2), "white")
    ink = dot.copy()
    ink.putpixel((1, 1), (0, 0, 0))
    assert compare(ink, dot).gone == 1


@given(st.integers(0, 440), st.integers(0, 580))
def test_a_blot_is_seen_wherever_it_is(x: int, y: int) -> None:
    blank, blot = Image.new("RGB", SIZE, "white"), Image.new("RGB", SIZE, "white")
    ImageDraw.Draw(blot).rectangle((x, y, x + 1, y + 1), fill="black")
    assert compare(blot, blank).gone
    assert compare(blank, blot).new
