"""Order of letters: levels, brackets, ZWNJ, controls, visual order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.pdf.bidi import base_level, levels, visual_order


def shown(text: str) -> str:
    """The text as a line shows it, letter by letter, without mirroring."""
    found = levels(text, base_level(text))
    return "".join(text[at] for at in visual_order(found))


# Left: as written. Right: as seen from left to right (capitals stand for Hebrew letters).
TABLE = [
    ("abc DEF ghi", "abc FED ghi"),
    ("ABC def GHI", "IHG def CBA"),
    ("ABC (def) GHI", "IHG )def( CBA"),
    ("ABC (def GHI)", ")IHG def( CBA"),
    ("ABC (def)", ")def( CBA"),
    ("abc (DEF)", "abc (FED)"),
    ("abc (DEF) ghi", "abc (FED) ghi"),
    ("abc DEF (GHI) jkl", "abc )IHG( FED jkl"),
    ("ABC 17 (def & ghi)", ")def & ghi( 17 CBA"),
    ("ABC 12/03/2024 DEF", "FED 12/03/2024 CBA"),
    ("abc 12 DEF 34 ghi", "abc 12 34 FED ghi"),
    ("ABC, 20–22 DEF 2024", "2024 FED 22–20 ,CBA"),
    ("ABC [1] DEF", "FED ]1[ CBA"),
    ("<ABC>", ">CBA<"),
    ("17 ABC", "CBA 17"),
    ("(def ABC", "(def CBA"),
    ("ABC) def", "def )CBA"),
]
HEBREW = str.maketrans("ABCDEFGHI", "אבגדהוזחט")


@pytest.mark.parametrize(("written", "seen"), TABLE)
def test_a_line_is_seen_in_the_right_order(written: str, seen: str) -> None:
    assert shown(written.translate(HEBREW)) == seen.translate(HEBREW)


def test_arabic_dates_keep_their_order() -> None:
    assert shown("اب ١٢/٣/٢٠٢٤") == "١٢/٣/٢٠٢٤ با"


def test_zwnj_takes_the_level_before_it() -> None:
    assert levels("نامه\u200cی x", 1) == (1, 1, 1, 1, 1, 1, 1, 2)


def test_base_follows_the_first_letter() -> None:
    assert base_level("12. Abc") == 0
    assert base_level("12. אבג abc") == 1
    assert base_level("12/3") == 0


ALPHABET = "ab אב عب ٣4 ()[]<>.,/–\u200c\u200d\u0301\u064e"


@given(st.text(ALPHABET, max_size=30), st.integers(0, 1))
def test_every_character_has_a_level_and_a_place(text: str, base: int) -> None:
    found = levels(text, base)
    assert len(found) == len(text)
    assert all(base <= level <= base + 2 for level in found)
    assert sorted(visual_order(found)) == list(range(len(text)))
