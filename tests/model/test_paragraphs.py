"""A paragraph's page is found where the text leaves no doubt, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.document import Claim
from dossier.model.paragraphs import as_told, page_of, paragraph_pages

PAGES = (
    "DECLARATION\n1. I was born.\n2. I taught.\nIn\n2016. I joined a circle.",
    "3. They came.\n4) They asked.",
    "A page without a number.",
    " 5. I left.\n¶ 6. I came.",
)


def test_each_paragraph_is_on_the_page_on_which_it_begins() -> None:
    assert paragraph_pages(PAGES) == (1, 1, 2, 2, 4, 4)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ((), ()),
        (("",), ()),
        (("I paid\n9. Then I left.",), ()),  # nothing says that it is a number of a paragraph
        (("1. One.\n2. Two.", "2. Two again.\n3. Three."), ()),  # which of the two?
        (("1. One.\n2. Two.", "1. A list.\n3. Three."), (0, 1, 2)),
        (("2. Two.\n3. Three.", "1. One."), (0, 0, 1)),  # out of order
        (("1.1 One point one.\n2.50 paid",), ()),
        (("(1) One.\n(2) Two.",), ()),
    ],
)
def test_what_is_in_doubt_has_no_page(text: tuple[str, ...], found: tuple[int, ...]) -> None:
    assert paragraph_pages(text) == found


@given(st.lists(st.integers(0, 6), min_size=1, max_size=12))
def test_a_plain_statement_is_found_whole(counts: list[int]) -> None:
    due: list[int] = []
    text: list[str] = []
    for page, count in enumerate(counts, start=1):
        numbers = range(len(due) + 1, len(due) + count + 1)
        text.append("\n".join(f"{n}. It was so.\nAnd so." for n in numbers))
        due += [page] * count
    assert paragraph_pages(text) == (tuple(due) if len(due) > 1 else ())


@given(st.lists(st.text("0123456789.) \n¶a", max_size=40), max_size=5))
def test_any_text_gives_pages_that_are_there(text: list[str]) -> None:
    assert set(paragraph_pages(text)) <= set(range(len(text) + 1))


def test_what_the_person_says_goes_before_what_was_found() -> None:
    claims = [
        Claim("2-3", "", page=4),
        Claim("5", "", page=7),
        Claim("1", ""),
        Claim("x", "", page=9),
    ]
    assert as_told((1, 1, 2), claims) == (1, 4, 2, 0, 7)
    assert as_told((), claims[:1]) == (0, 4)
    assert as_told((1, 2), ()) == (1, 2)


@pytest.mark.parametrize(
    ("numbers", "page"),
    [
        *(("1", 1), ("2-3", 4), ("¶¶ 2, 3", 4), ("1.", 1), ("2 and 3", 4)),
        *(("3", 0), ("9", 0), ("", 0), ("0", 0), ("x", 0)),
        *(("1a", 0), ("1.2", 0), ("B 1", 0), ("1234", 0)),
    ],
)
def test_the_first_of_several_counts(numbers: str, page: int) -> None:
    assert page_of(numbers, (1, 4, 0)) == page
