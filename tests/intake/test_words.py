"""Names and texts lose what hides or reorders, and keep what languages need."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.intake import words


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("Şahin Əliyev", "Şahin Əliyev"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\u200bb\u2060c\ufeffd", "abcd"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d👧", "👩\u200d👧"),
        ("क्\u200dष", "क्\u200dष"),
        ("line\none\ttwo\x00", "line one two"),
        ("\u2066x\u2069 \u061cy", "x y"),
        ("tag\U000e0041", "tag"),
        ("\ud800x", "x"),
        ("  a \u3000 b  ", "a b"),
    ],
)
def test_names(raw: str, plain: str) -> None:
    assert words.name(raw) == plain


@pytest.mark.parametrize(
    ("raw", "plain"),
    [
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("a hyphen\x02\r\nated word", "a hyphenated word"),
        ("ا\u200fب", "اب"),
        ("keeps\ttabs", "keeps\ttabs"),
    ],
)
def test_texts(raw: str, plain: str) -> None:
    assert words.text(raw) == plain


@given(st.text())
def test_nothing_hidden_is_left(raw: str) -> None:
    for clean in (words.name, words.text):
        cleaned = clean(raw)
        assert clean(cleaned) == cleaned
        for character in cleaned:
            hidden = unicodedata.bidirectional(character) in {
                *("LRE", "RLE", "LRO", "RLO", "PDF"),
                *("LRI", "RLI", "FSI", "PDI"),
            }
            assert not hidden
            assert unicodedata.category(character) not in {"Cc", "Cs"} or character in "\n\t"
        cleaned.encode()


def test_a_name_is_not_endless() -> None:
    assert len(words.name("x" * 10_000)) == words.LONGEST_NAME
