"""Chosen pages: in order, each once, never beyond the document; written and read alike."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.selection import parse, selected, tidied, written

ranges = st.lists(st.tuples(st.integers(-3, 40), st.integers(-3, 40)), max_size=6).map(tuple)


@given(ranges, st.integers(1, 30))
def test_chosen_pages_are_those_that_a_range_holds(
    chosen: tuple[tuple[int, int], ...], pages: int
) -> None:
    wanted = [
        page for page in range(pages) if any(first <= page + 1 <= last for first, last in chosen)
    ]
    found = selected(chosen, pages)
    assert list(found) == ([] if len(wanted) == pages else wanted)


@given(ranges)
def test_tidied_ranges_hold_the_same_pages_and_never_touch(
    chosen: tuple[tuple[int, int], ...],
) -> None:
    tidy = tidied(chosen)
    assert selected(tidy, 50) == selected(chosen, 50)
    for (_, last), (first, _) in itertools.pairwise(tidy):
        assert first > last + 1
    assert parse(written(tidy)) == tidy


def test_ranges_are_read_as_people_write_them() -> None:
    assert parse("7, 1-3") == ((1, 3), (7, 7))
    assert parse("1–3,4") == ((1, 4),)
    assert parse("  ") == ()
    assert written(((1, 3), (7, 7))) == "1–3, 7"


@pytest.mark.parametrize("text", ["0", "3-1", "a", "1-", ",", "1-2-3", "-1", "1,,2"])
def test_what_is_no_choice_of_pages_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not pages"):
        parse(text)
