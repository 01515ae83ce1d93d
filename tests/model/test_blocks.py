"""Blocks and text are two forms of one thing: nothing typed is lost between them."""

from hypothesis import given
from hypothesis import strategies as st

from dossier.model.blocks import joined, split, tidy


def test_blocks_are_paragraphs() -> None:
    assert split("One\ntwo\n\nThree") == ("One\ntwo", "Three")
    assert joined(("One\ntwo", "Three")) == "One\ntwo\n\nThree"
    assert split("") == ()
    assert joined(("", "")) == ""


def test_a_block_that_waits_keeps_its_place() -> None:
    blocks = ("", "Second", "", "Fourth", "", " ")
    assert split(joined(blocks)) == blocks[:4]


def test_an_empty_line_inside_a_block_stays_inside() -> None:
    assert split(joined((tidy("One\n\n\ntwo\n"), "Three"))) == ("One\n \n \ntwo", "Three")


@given(st.text(alphabet="ab \n", max_size=30))
def test_any_text_is_its_blocks(text: str) -> None:
    assert joined(split(text)).strip() == text.strip()
    assert "\n\n".join(split(text)) == text


@given(st.lists(st.text(alphabet="ab \n", max_size=12).map(tidy), max_size=6))
def test_any_blocks_come_back(blocks: list[str]) -> None:
    again = split(joined(blocks))
    assert again == tuple(blocks[: len(again)])
    assert not "".join(blocks[len(again) :]).strip()
