"""Spellings that a person takes for the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.vault.fold import fold, spans, split

SAME = [
    ("كتاب علي", "کتاب علی"),  # Arabic and Persian kaf and ye
    ("مُحَمَّد", "محمد"),  # vowel marks
    ("أحمد آدم إيمان", "احمد ادم ایمان"),  # hamza and madda
    ("می‌خواهم", "میخواهم"),  # half-space
    ("خانــه", "خانه"),  # stretching
    ("مدرسة", "مدرسه"),  # ta marbuta
    ("۱۴۰۲", "1402"),
    ("١٤٠٢", "1402"),
    ("१४", "14"),
    ("İSTANBUL", "istanbul"),
    ("ısırgan", "isirgan"),
    ("ISIRGAN", "ısırgan"),
    ("Əliyev Şahin", "eliyev sahin"),
    ("Çağrı Öz Gür", "cagri oz gur"),
    ("Straße", "STRASSE"),
    ("José Núñez", "jose nunez"),
    ("Nguyễn", "nguyen"),
    ("Łódź", "lodz"),
    ("Ёлка", "елка"),
    ("S\u0327ahin", "\u015eahin"),  # decomposed and composed
    ("ﬁle", "file"),
    ("ＡＢＣ", "abc"),
]
DIFFERENT = [
    ("कुत्ता", "कत्ता"),  # a Hindi vowel sign
    ("ดี", "ดา"),  # a Thai vowel
    ("علی", "علم"),
    ("kar", "kir"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_word(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_another_word(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_scripts_without_spaces_are_cut_into_letters() -> None:
    assert fold("中国人").split() == ["中", "国", "人"]
    assert len(fold("ကျေးဇူး").split()) > 1


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Hello, world!", ["Hello", "world"]),
        ("हिन्दी कुत्ता।", ["हिन्दी", "कुत्ता"]),
        ("می‌خواهم بروم", ["می‌خواهم", "بروم"]),
        ("A 000-000", ["A", "000", "000"]),
        ("", []),
        ("…—«»", []),
    ],
)
def test_words_are_cut_where_a_reader_cuts_them(text: str, words: list[str]) -> None:
    assert split(text) == words
    assert [text[start:end] for start, end in spans(text)] == words


@given(st.text())
def test_folding_twice_changes_nothing_more(text: str) -> None:
    once = fold(text)
    assert fold(once).split() == once.split()
