"""Labels run through the alphabet and on, and never repeat."""

import pytest

from dossier.model.profile import LabelScheme
from dossier.planning.numbering import label


@pytest.mark.parametrize(
    ("ordinal", "letters"),
    [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")],
)
def test_letters(ordinal: int, letters: str) -> None:
    assert label(LabelScheme.LETTERS, ordinal) == letters


def test_numbers_start_with_one() -> None:
    assert [label(LabelScheme.NUMBERS, n) for n in range(3)] == ["1", "2", "3"]


def test_no_label_comes_twice() -> None:
    assert len({label(LabelScheme.LETTERS, n) for n in range(20_000)}) == 20_000


def test_a_form_that_is_filed_as_it_is_has_no_label() -> None:
    assert label(LabelScheme.NONE, 0) == label(LabelScheme.NONE, 7) == ""
