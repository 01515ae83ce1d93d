"""Single exhibits change as the person says, and no photograph is lost on the way."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.packet import Item, Packet
from dossier.planning import arrange, items
from planning.matters import DAY

LATER = date(2026, 11, 26)


def packet(*made: Item | str) -> Packet:
    held = tuple(one if isinstance(one, Item) else Item(one) for one in made)
    return Packet("k1", "us-eoir", DAY, held)


def held(found: Packet) -> list[str]:
    return sorted(name for one in found.items for name in (one.holds or (one.document,)))


def test_what_we_make_comes_once_and_goes() -> None:
    found = items.with_generated(packet("d1"), "names", LATER, "identity")
    assert found.items == (Item("d1"), Item("names", "identity"))
    assert found.edited == LATER
    assert items.with_generated(found, "names", DAY) is found
    assert items.without_generated(found, "names", DAY).items == packet("d1").items
    assert items.without_generated(packet("d1"), "names", LATER) == packet("d1")


def test_what_we_make_may_lead_an_item() -> None:
    found = items.with_generated(packet("d1", "d2"), "country", LATER, before="d2")
    assert [item.document for item in found.items] == ["d1", "country", "d2"]
    with pytest.raises(ValueError, match="d9"):
        items.with_generated(packet("d1"), "country", LATER, before="d9")


@pytest.mark.parametrize("name", ["d1", "poem", ""])
def test_what_nobody_makes_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match="not made"):
        items.with_generated(packet("d1"), name, DAY)
    with pytest.raises(ValueError, match="not made"):
        items.without_generated(packet("d1"), name, DAY)


def test_chosen_pages_are_kept_in_order_and_given_up_again() -> None:
    found = items.select(packet("d1", "d2"), "d2", ((7, 7), (1, 2), (3, 3)), LATER)
    assert found.items == (Item("d1"), Item("d2", pages=((1, 3), (7, 7))))
    assert items.select(found, "d2", (), DAY).items == packet("d1", "d2").items
    assert items.select(found, "d2", ((1, 3), (7, 7)), DAY) is found


def test_size_and_title_of_an_exhibit() -> None:
    found = items.keep_size(packet("d1"), "d1", LATER, kept=True)
    assert found.items[0].as_it_is
    assert items.keep_size(found, "d1", DAY, kept=True) is found
    named = items.entitle(packet("photos"), "photos", "  Our wedding ", LATER)
    assert named.items[0].title == "Our wedding"
    assert items.entitle(named, "photos", "", DAY).items[0].title == ""


def test_photographs_go_on_sheets_where_the_first_one_stood() -> None:
    found = items.put_on_sheets(packet("d1", Item("d3", "events"), "d2"), ("d2", "d3"), 2, LATER)
    assert found.items == (Item("d1"), Item("photos", "events", holds=("d2", "d3"), each=2))


def test_photographs_from_outside_come_in_and_are_not_taken_out_any_more() -> None:
    before = arrange.exclude(packet("d1", "d2"), "d2", DAY)
    found = items.put_on_sheets(before, ("d2",), None, LATER)
    assert found.items == (Item("d1"), Item("photos", holds=("d2",), each=4))
    assert found.excluded == ()


def test_sheets_are_said_anew_by_name_or_by_what_lies_on_them() -> None:
    before = packet("d1", Item("photos", holds=("d2", "d3", "d4"), each=2), "d5")
    turned = items.put_on_sheets(before, ("d4", "d3", "d2"), None, LATER)
    assert turned.items[1] == Item("photos", holds=("d4", "d3", "d2"), each=2)
    fewer = items.put_on_sheets(before, ("d2", "d5"), 4, LATER, "photos")
    assert fewer.items[1:] == (Item("photos", holds=("d2", "d5")), Item("d3"), Item("d4"))
    apart = items.put_on_sheets(before, ("d2", "d3"), 1, LATER)
    assert apart.items[1:] == (
        Item("photos", holds=("d4",), each=2),
        Item("d5"),
        Item("photos-2", holds=("d2", "d3"), each=1),
    )


def test_sheets_that_go_leave_their_photographs_or_take_them_along() -> None:
    before = packet("d1", Item("photos", holds=("d2", "d3")), "d4")
    loose = items.without_generated(before, "photos", LATER)
    assert [item.document for item in loose.items] == ["d1", "d2", "d3", "d4"]
    out = arrange.exclude(before, "photos", LATER)
    assert [item.document for item in out.items] == ["d1", "d4"]
    assert out.excluded == ("d2", "d3")


def test_a_photograph_taken_out_leaves_its_sheet() -> None:
    before = packet(Item("photos", holds=("d2", "d3")))
    one = arrange.exclude(before, "d2", LATER)
    assert (one.items, one.excluded) == ((Item("photos", holds=("d3",)),), ("d2",))
    assert arrange.exclude(one, "d3", LATER).items == ()
    assert arrange.include(before, "d2", LATER) is before


@pytest.mark.parametrize(
    ("documents", "each", "name"),
    [(("d1",), 3, ""), ((), 4, ""), (("d1",), 4, "names"), (("d1",), 4, "d2")],
)
def test_sheets_that_make_no_sense_are_refused(
    documents: tuple[str, ...], each: int, name: str
) -> None:
    with pytest.raises(ValueError, match="photographs"):
        items.put_on_sheets(packet("d1"), documents, each, DAY, name)


names = st.sampled_from([f"d{n}" for n in range(8)])
wishes = st.lists(
    st.tuples(
        st.lists(names, min_size=1, max_size=5),
        st.sampled_from(["", "photos", "photos-2"]),
        st.sampled_from(["put", "without", "exclude"]),
    ),
    max_size=6,
)


@given(wishes)
def test_whatever_is_put_on_sheets_nothing_is_lost_or_doubled(
    told: list[tuple[list[str], str, str]],
) -> None:
    found = packet(*(f"d{n}" for n in range(8)))
    for documents, name, what in told:
        if what == "put":
            found = items.put_on_sheets(found, documents, 4, DAY, name)
        elif what == "without":
            found = items.without_generated(found, name or "photos", DAY)
        else:
            found = arrange.exclude(found, documents[0], DAY)
        assert sorted([*held(found), *found.excluded]) == [f"d{n}" for n in range(8)]
        sheets = [item for item in found.items if item.document.startswith("photos")]
        assert all(item.holds for item in sheets)
        assert len({item.document for item in found.items}) == len(found.items)
