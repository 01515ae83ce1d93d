"""Looks: every pair of colours can be told apart, icons draw, type keeps its lines."""

import re
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor

from conftest import CHECKOUT
from dossier import resources
from dossier.ui.look import MIRRORED, Look, Role, Theme, Tokens, tokens

WORDS, PARTS = 4.5, 3.0
"""Least contrast of text and of the edges of parts (WCAG 2.2, 1.4.3 and 1.4.11)."""
PAIRS = [
    *[("ink", ground, WORDS) for ground in ("surface", "canvas", "rail", "tint", "well", "cover")],
    *[("ink", ground, WORDS) for ground in ("hover", "track", "look_tint", "stop_tint")],
    *[("ink2", ground, WORDS) for ground in ("surface", "canvas", "rail", "tint", "desk")],
    *[("ink2", ground, WORDS) for ground in ("track", "hover", "cover", "well")],
    *[("ink2", ground, WORDS) for ground in ("look_tint", "stop_tint")],
    *[("ink3", ground, WORDS) for ground in ("surface", "canvas", "rail")],
    *[("accent", ground, WORDS) for ground in ("surface", "canvas", "tint", "rail", "hover")],
    *[("accent", ground, WORDS) for ground in ("well", "cover")],
    ("on_accent", "accent", WORDS),
    ("on_accent", "accent_pressed", WORDS),
    *[("done", ground, WORDS) for ground in ("surface", "canvas", "done_tint")],
    *[("look", ground, WORDS) for ground in ("surface", "canvas", "look_tint", "well")],
    *[("stop", ground, WORDS) for ground in ("surface", "canvas", "stop_tint")],
    ("on_inverse", "inverse", WORDS),
    ("inverse_link", "inverse", WORDS),
    *[("edge", ground, PARTS) for ground in ("surface", "canvas")],
    *[("accent", ground, PARTS) for ground in ("track", "desk", "line")],
    ("soft", "surface", 1.5),
]


def brightness(colour: QColor) -> float:
    """Give the relative luminance of a colour, 0 to 1 (WCAG 2.2)."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """Give the contrast of two colours, 1 to 21."""
    low, high = sorted((brightness(one), brightness(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_colours_can_be_told_apart(theme: Theme, ink: str, ground: str, least: float) -> None:
    own = tokens(theme)
    assert contrast(getattr(own, ink), getattr(own, ground)) >= least


def test_the_measure_of_contrast_sees_red() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    own = tokens(Theme.LIGHT)
    assert contrast(own.soft, own.canvas) < PARTS
    assert contrast(own.edge, own.rail) < PARTS, "edges of parts never lie on the rail"


def test_every_colour_is_explained() -> None:
    said = (CHECKOUT / "docs" / "look.md").read_text(encoding="utf-8")
    assert [one.name for one in fields(Tokens) if f"`{one.name}`" not in said] == []


@pytest.mark.parametrize("file", resources.names("icons"))
def test_icons_are_drawn_in_the_colour_asked_for(look: Look, file: str) -> None:
    text = resources.text(f"icons/{file}")
    assert "currentColor" in text
    assert not re.search(r"<(text|image|script|use)\b|href", text)
    name = file.removesuffix(".svg")
    picture = look.icon(name, look.tokens.stop, 20).toImage()
    seen = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() > 250
    }
    assert not seen or look.tokens.stop.name() in seen
    assert any(picture.pixelColor(x, y).alpha() for x in range(20) for y in range(20))


@pytest.mark.parametrize("name", sorted(MIRRORED))
def test_icons_that_point_are_mirrored(name: str, look: Look) -> None:
    there = Look(language="ar").icon(name, look.tokens.ink, 24).toImage()
    here = look.icon(name, look.tokens.ink, 24).toImage()
    assert there != here


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_type_grows_with_the_size_chosen(look: Look, scale: float) -> None:
    own = Look(look.theme, "en", scale)
    for role in Role:
        assert own.font(role).pixelSize() == round(look.font(role).pixelSize() * scale) >= 12
        assert own.line(role) >= own.metrics(role).height() - 1


TWICE = re.compile(r'"chev-(left|right)" if \w*\.?rtl|rtl else "chev-(left|right)"')


def test_no_arrow_is_mirrored_twice() -> None:
    """Icons that point are mirrored where they are drawn, and nowhere else."""
    files = sorted((CHECKOUT / "src" / "dossier" / "ui").rglob("*.py"))
    assert len(files) > 100
    assert [one.name for one in files if TWICE.search(one.read_text(encoding="utf-8"))] == []
    assert TWICE.search('arrow = "chev-right" if look.rtl else "chev-left"'), "it sees red"
