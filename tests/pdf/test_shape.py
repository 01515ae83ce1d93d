"""Shaping: controls go, what no font covers is named, letters of glyphs are plain."""

from pathlib import Path

import pytest
import uharfbuzz as hb
from hypothesis import given
from hypothesis import strategies as st

from dossier import resources
from dossier.pdf.bidi import levels
from dossier.pdf.fonts import SCRIPTS, font_for, script_of, typeface
from dossier.pdf.shape import Style, clean, digits, line, shaped, uncovered

SERIF = Style("serif", 12, 15.5)
FONTS = sorted(name for name in resources.names("fonts") if name.endswith(".ttf"))


def test_controls_are_taken_out_and_joiners_stay() -> None:
    assert clean("a\u2068b\u2069c\u200e\u202ed\u00ade\ufe0f\u200b") == "abcde"
    assert clean("نامه\u200cی") == "نامه\u200cی"
    assert clean("a\tb\u2003c\r\nd\u2028e") == "a b c\nd\ne"
    assert clean("e\u0301") == "é"


def test_what_no_font_covers_is_printed_by_its_code_and_named() -> None:
    assert clean("漢 <draft> & 😀") == "[U+6F22] <draft> & [U+1F600]"
    assert uncovered("漢字 漢 ə ğ Я ა Ա ש ع ह ব မ ወ € № “”") == ("漢", "字")
    assert uncovered("\ud800x") == ("\ud800",)
    assert not uncovered("Smith & Sons <draft> \u2068\ufe0f\u200c")


def test_code_points_without_a_font_never_become_boxes() -> None:
    for run in line("漢\U0010ffff\ue000", SERIF):
        assert all(glyph.gid != 0 for glyph in run.glyphs)


def test_each_script_has_its_font_in_both_weights() -> None:
    letters = {
        "NotoNaskhArabic": "عپ",
        "NotoSansHebrew": "ש",
        "NotoSansDevanagari": "ह",
        "NotoSansBengali": "ব",
        "NotoSansMyanmar": "မ",
        "NotoSansEthiopic": "ወ",
        "NotoSansGeorgian": "ა",
        "NotoSansArmenian": "Ա",
    }
    assert set(letters) == {script.name for script in SCRIPTS}
    for name, sample in letters.items():
        for char in sample:
            assert font_for(char, "NotoSerif-Regular", "") == f"{name}-Regular"
            assert font_for(char, "NotoSans-Bold", "") == f"{name}-Bold"


def test_what_one_weight_covers_is_drawn_in_every_style() -> None:
    covered = set[int]()
    for name in FONTS:
        covered |= typeface(Path(name).stem).covers
    settable = [chr(code) for code in sorted(covered) if clean(chr(code)) == chr(code)]
    assert len(settable) > 4000
    for style in ("NotoSerif-Bold", "NotoSerif-Italic", "NotoSans-Regular", "NotoSans-Bold"):
        assert [char for char in settable if not font_for(char, style, "")] == []


def test_private_letters_are_not_drawn_as_somebody_elses() -> None:
    assert clean("\ue000\uf8ff") == "[U+E000][U+F8FF]"


def test_spaces_and_marks_stay_with_the_font_before_them() -> None:
    assert [run.font for run in line("شركة مثال", SERIF)] == ["NotoNaskhArabic-Regular"]
    assert [run.font for run in line("ва\u0301я x", SERIF)] == ["NotoSerif-Regular"]


def test_latin_is_kerned_and_has_no_ligatures() -> None:
    glyphs, _, _ = shaped("AVfi", "NotoSerif-Regular", rtl=False)
    assert [glyph.text for glyph in glyphs] == ["A", "V", "f", "i"]
    assert glyphs[0].advance < glyphs[0].own


@given(number=st.integers(0, 10**7).map(str))
@pytest.mark.parametrize("font", [name.removesuffix(".ttf") for name in FONTS])
def test_digits_are_set_as_harfbuzz_sets_them(font: str, number: str) -> None:
    glyphs, _, advance = shaped(number, font, rtl=False)
    spaced = shaped(f" {number} ", font, rtl=False)[0]  # a text with a space is always shaped
    assert glyphs == spaced[1:-1]
    assert advance == sum(glyph.advance for glyph in glyphs)


def test_in_no_font_of_the_bundle_a_digit_changes_beside_another() -> None:
    assert all(digits(name.removesuffix(".ttf")) for name in FONTS)


def test_arabic_glyphs_stand_for_plain_letters_one_each() -> None:
    for word in ("شركة", "لا", "الله", "اللّٰه", "بَيْتٌ", "دربارهٔ"):
        glyphs, _, _ = shaped(word, "NotoNaskhArabic-Regular", rtl=True)
        assert "".join(glyph.text for glyph in reversed(glyphs)) == word
        assert all(len(glyph.text) <= 1 for glyph in glyphs)


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_persian_digits_have_the_shapes_of_persian(weight: str) -> None:
    digits, font = "۰۱۲۳۴۵۶۷۸۹", f"NotoNaskhArabic-{weight}"
    own = [typeface(font).font.get_nominal_glyph(ord(digit)) for digit in digits]
    glyphs, _, _ = shaped(digits, font, rtl=False)
    assert [glyph.gid for glyph in glyphs] == own


def test_raised_marks_become_outlines_and_keep_their_letter() -> None:
    glyphs, marks, _ = shaped("בָּרוּךְ", "NotoSansHebrew-Regular", rtl=True)
    assert len(marks) == 4
    assert all(glyph.dy == 0 for glyph in glyphs)
    assert "".join(glyph.text for glyph in reversed(glyphs)) == "בָּרוּךְ"


def test_brackets_from_right_to_left_stand_for_what_they_look_like() -> None:
    text = "(שלום)"
    (*_, last) = line(text, SERIF)
    assert levels(text, 1) == (1,) * 6
    assert last.glyphs[0].text == ")"


def test_devanagari_clusters_are_in_reading_order() -> None:
    glyphs, marks, _ = shaped("रिपोर्ट", "NotoSansDevanagari-Regular", rtl=False)
    assert "".join(glyph.text for glyph in glyphs) == "रिपोर्ट"
    assert not marks
    assert script_of("NotoSansDevanagari-Regular").spoken


def test_optical_sizes_beside_latin() -> None:
    sizes = {run.font: run.size for run in line("a ع ह ম မ ወ", SERIF)}
    assert sizes["NotoSerif-Regular"] == 12
    assert sizes["NotoNaskhArabic-Regular"] == pytest.approx(13.92)
    assert sizes["NotoSansDevanagari-Regular"] == pytest.approx(12.48)
    assert sizes["NotoSansMyanmar-Regular"] == pytest.approx(11.52)


@pytest.mark.parametrize("name", FONTS)
def test_the_bundle_holds_usable_fonts(name: str) -> None:
    loaded = typeface(Path(name).stem)
    assert loaded.face.upem == 1000
    assert 0x20 in loaded.covers
    assert "Regular" in name or "Bold" in name or "Italic" in name
    assert isinstance(loaded.face, hb.Face)
