"""A packet is proposed sensibly, and changes only as the person says."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.errors import PacketFiled
from dossier.model.dates import FuzzyDate
from dossier.model.document import Interpretation, Kind
from dossier.model.filing import FiledExhibit, FiledPhoto, Filing
from dossier.model.packet import Item, Options, Packet, Withdrawn
from dossier.model.person import Reader
from dossier.planning import arrange
from planning.matters import COURT, DAY, document, matter, translation

LATER = date(2026, 11, 26)


def packet(*names: str) -> Packet:
    return Packet("k1", "us-eoir", DAY, tuple(Item(name) for name in names))


def names(found: Packet) -> list[str]:
    return [item.document for item in found.items]


def test_the_first_packet_goes_by_section_kind_and_date() -> None:
    held = [
        document("d1", Kind.NEWS),
        document("d2", Kind.COURT, date=FuzzyDate(2019)),
        document("d10", Kind.POLICE),
        document("d9", Kind.POLICE),
        document("d3", Kind.POLICE, date=FuzzyDate(2024, 3, 12)),
        document("d4", Kind.POLICE, date=FuzzyDate(2024, about=True)),
        document("d5", Kind.DECLARATION),
    ]
    found = arrange.propose(COURT, held, (), "k1", DAY)
    assert names(found) == ["d5", "d4", "d3", "d9", "d10", "d2", "d1"]
    assert (found.id, found.profile, found.edited) == ("k1", "us-eoir", DAY)


def test_sensitive_removed_and_inner_documents_are_not_proposed() -> None:
    held = [
        document("d1", interpretation=Interpretation("p1", "az", signed="d6")),
        document("d2", sensitive=True),
        document("d3", removed=True),
        document("d4"),
        document("d5"),
        document("d6"),
    ]
    made = translation("t1", "d2", document="d4", signed="d5")
    assert names(arrange.propose(COURT, held, [made], "k1", DAY)) == ["d1"]


def test_taking_in_and_out() -> None:
    found = arrange.include(packet("d1"), "d2", LATER)
    assert (names(found), found.edited) == (["d1", "d2"], LATER)
    out = arrange.exclude(found, "d1", LATER)
    assert (names(out), out.excluded) == (["d2"], ("d1",))
    assert arrange.include(out, "d1", LATER).excluded == ()


def test_what_changes_nothing_is_no_edit() -> None:
    before = packet("d1", "d2")
    assert arrange.include(before, "d1", LATER) is before
    assert arrange.move(before, "d1", 1, ("d1", "d2"), LATER) is before
    assert arrange.put_in_section(before, "d1", None, LATER) is before
    out = arrange.exclude(before, "d1", DAY)
    assert arrange.exclude(out, "d1", LATER) is out


@pytest.mark.parametrize(
    ("to", "after"),
    [
        (1, ["d3", "x", "d1", "d2"]),
        (2, ["d1", "x", "d3", "d2"]),
        (9, ["d1", "x", "d2", "d3"]),
        (0, ["d3", "x", "d1", "d2"]),
    ],
)
def test_moving_among_a_section_leaves_the_others_alone(to: int, after: list[str]) -> None:
    before = packet("d1", "x", "d2", "d3")
    assert names(arrange.move(before, "d3", to, ("d1", "d2", "d3"), DAY)) == after


def test_a_stranger_cannot_be_moved() -> None:
    with pytest.raises(ValueError, match="d9"):
        arrange.move(packet("d1"), "d9", 1, ("d1",), DAY)


@given(st.integers(1, 12), st.data())
def test_moving_loses_nothing_and_lands_where_it_was_told(count: int, data: st.DataObject) -> None:
    every = [f"d{n}" for n in range(count)]
    among = data.draw(st.lists(st.sampled_from(every), min_size=1, unique=True))
    moved, to = data.draw(st.sampled_from(among)), data.draw(st.integers(1, len(among)))
    after = names(arrange.move(packet(*every), moved, to, among, DAY))
    assert sorted(after) == sorted(every)
    assert [name for name in after if name in among][to - 1] == moved
    assert [name for name in after if name not in among] == [
        name for name in every if name not in among
    ]


def test_a_document_goes_into_a_section_and_back_to_its_kind() -> None:
    found = arrange.put_in_section(packet("d1", "d2"), "d2", "country", LATER)
    assert found.items == (Item("d1"), Item("d2", "country"))
    assert arrange.put_in_section(found, "d2", None, LATER).items == packet("d1", "d2").items


def test_what_is_not_in_the_packet_is_counted_apart() -> None:
    held = [
        document("d1"),
        document("d2"),
        document("d3", sensitive=True),
        document("d4", removed=True),
        document("d5"),
        document("d6"),
        document("d7", removed=True, sensitive=True),
    ]
    before = arrange.exclude(packet("d1", "d5"), "d5", DAY)
    made = [translation("t1", "d1", signed="d6")]
    there = replace(matter(*held, translations=made), packet=before)
    assert [d.id for d in arrange.missing_from(there)] == ["d2"]
    assert [d.id for d in arrange.sensitive_waiting(there)] == ["d3"]


def test_what_the_reader_must_not_see_is_not_proposed_and_does_not_wait() -> None:
    held = [document("d1"), document("d2", hidden_from=(Reader.GOVERNMENT,))]
    held.append(document("d3", hidden_from=(Reader.LAWYER,)))
    assert names(arrange.propose(COURT, held, (), "k1", DAY)) == ["d1", "d3"]
    assert arrange.missing_from(matter(*held, items=["d1", "d3"])) == ()


def test_kinds_that_are_asked_about_first_are_not_proposed_and_wait() -> None:
    profile = replace(COURT, ask_first=(Kind.THREAT, Kind.POLICE))
    held = [document("d1"), document("d2", Kind.THREAT), document("d3", Kind.FAMILY)]
    assert names(arrange.propose(profile, held, (), "k1", DAY)) == ["d3"]
    there = matter(*held, items=["d3"], profile=profile)
    assert [d.id for d in arrange.missing_from(there)] == ["d1", "d2"]
    assert arrange.missing_from(matter(*held, items=["d3"], excluded=("d1", "d2"))) == ()


def test_photographs_on_sheets_are_not_counted_as_left_out() -> None:
    held = [document("d1"), document("d2", Kind.PHOTO), document("d3", sensitive=True)]
    there = matter(*held, items=[Item("d1"), Item("photos", holds=("d2", "d3"))])
    assert arrange.missing_from(there) == ()
    assert arrange.sensitive_waiting(there) == ()


def filing(name: str, *filed: tuple[str, str], continues: str = "") -> Filing:
    exhibits = tuple(
        FiledExhibit("A", document, document, "", "events", 1, 2, sha256=sha256)
        for document, sha256 in filed
    )
    return Filing(name, "k1", "us-eoir", DAY, 0, 1, 9, exhibits, (), continues=continues)


def test_a_supplement_proposes_what_was_never_filed_and_better_scans() -> None:
    held = [document(f"d{n}") for n in range(1, 7)]
    first = filing("f1", ("d1", "safe-d1"), ("d2", "another scan"), ("names", ""))
    second = filing("f2", ("d3", "safe-d3"), continues="f1")
    stranger = filing("f3", ("d5", "safe-d5"))
    before = replace(
        packet("d3"),
        filed="f2",
        continues="f1",
        excluded=("d4",),
        options=Options(grey=True),
        accepted=("no-translation",),
        withdrawn=(Withdrawn("d1"),),
    )
    there = replace(
        matter(*held), packet=before, filings={one.id: one for one in (first, second, stranger)}
    )
    made = arrange.propose_supplement(there, before, LATER)
    assert names(made) == ["d2", "d5", "d6"]
    assert (made.id, made.filed, made.continues, made.edited) == ("", "", "f2", LATER)
    assert (made.excluded, made.options) == (("d4",), Options(grey=True))
    assert (made.accepted, made.withdrawn) == ((), ())
    later = replace(there, packet=replace(made, items=(Item("d6"),)))
    assert [one.id for one in arrange.missing_from(later)] == ["d2", "d5"]


def test_photographs_that_were_filed_on_sheets_are_not_proposed_again() -> None:
    held = [document(f"d{n}", Kind.PHOTO) for n in range(1, 4)]
    lay = (FiledPhoto("d1", "safe-d1"), FiledPhoto("d2", "another scan"))
    first = filing("f1", ("photos", ""))
    first = replace(first, exhibits=(replace(first.exhibits[0], holds=lay),))
    before = replace(packet(), filed="f1")
    there = replace(matter(*held), packet=before, filings={"f1": first})
    assert names(arrange.propose_supplement(there, before, LATER)) == ["d2", "d3"]


def test_only_a_filed_packet_is_continued_and_it_stays() -> None:
    with pytest.raises(ValueError, match="not filed"):
        arrange.propose_supplement(matter(), packet("d1"), DAY)
    arrange.refuse_filed(packet("d1"))
    with pytest.raises(PacketFiled):
        arrange.refuse_filed(replace(packet("d1"), filed="f1"))
