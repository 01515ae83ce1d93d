"""Where papers stand: the page of the translation, of the paper itself, or one that is cited."""

from dataclasses import replace

import pytest

import listed
from builds import planned
from dossier.assembly.evidence import Evidence
from dossier.model.packet import Item
from dossier.model.plan import PartKind, Sizes
from dossier.planning.plan import plan as plan_of


@pytest.fixture(scope="module")
def evidence() -> Evidence:
    of = listed.everything()
    return Evidence(of.plan, of.matter)


def first(evidence: Evidence, document: str, kind: PartKind) -> int:
    parts = (part for one in evidence.plan.exhibits for part in one.parts)
    return next(part.first for part in parts if part.kind is kind and document in part.key)


def page_of(evidence: Evidence, document: str, page: int | None = None) -> int:
    place = evidence.place(document, page)
    assert place is not None
    return place.page


def test_a_paper_is_where_its_reader_reads_it(evidence: Evidence) -> None:
    assert page_of(evidence, "d2") == first(evidence, "d2", PartKind.DOCUMENT)
    assert page_of(evidence, "d3") == first(evidence, "t1", PartKind.TRANSLATION)
    place = evidence.original("d3")
    assert place is not None
    assert place.page == first(evidence, "d3", PartKind.ORIGINAL)


def test_a_cited_page_is_that_page_of_the_paper_itself(evidence: Evidence) -> None:
    assert page_of(evidence, "d2", 3) == first(evidence, "d2", PartKind.DOCUMENT) + 2
    assert page_of(evidence, "d3", 2) == first(evidence, "d3", PartKind.ORIGINAL) + 1


@pytest.mark.parametrize(("document", "page"), [("d9", None), ("d9", 1), ("d2", 4), ("d2", 0)])
def test_what_is_not_in_the_packet_has_no_place(
    evidence: Evidence, document: str, page: int | None
) -> None:
    assert evidence.place(document, page) is None


def test_a_translation_on_file_is_a_paper_of_its_exhibit() -> None:
    data = listed.copies()
    of = listed.held(listed.documents(data))
    translation = replace(of.translations["t1"], document="d5", text="")
    evidence = Evidence(
        (made := planned(replace(of, translations={"t1": translation}), data)).plan, made.matter
    )
    place = evidence.place("d5", 1)
    assert place is not None
    assert place == evidence.place("d3")
    assert place.page == page_of(evidence, "d3")


def test_pages_that_were_not_chosen_have_no_place() -> None:
    data = listed.copies()
    of = listed.held(listed.documents(data))
    items = tuple(
        replace(item, pages=((2, 3),)) if item.document == "d2" else item
        for item in of.packet.items
    )
    made = planned(replace(of, packet=replace(of.packet, items=items)), data)
    evidence = Evidence(made.plan, made.matter)
    assert evidence.place("d2", 1) is None
    assert page_of(evidence, "d2", 2) == page_of(evidence, "d2")
    assert page_of(evidence, "d2", 3) == page_of(evidence, "d2") + 1


def test_photographs_on_sheets_are_known_by_their_numbers() -> None:
    of = listed.held(listed.documents(listed.copies()))
    items = (*of.packet.items[:2], Item("photos", "identity", holds=("d2", "d7", "d5"), each=2))
    of = replace(of, packet=replace(of.packet, items=items))
    made = Sizes(pages={"photos:photos": 3}, sheets={"photos:photos": (2, 2, 1)})
    plan = plan_of(of, made)
    evidence = Evidence(plan, of)
    exhibit = next(one for one in plan.exhibits if one.document == "photos")
    found = [evidence.place(name) for name in ("d2", "d7", "d5")]
    labels = [place.label if place else "" for place in found]
    assert labels == [f"{exhibit.label}-{n}" for n in ("1–3", "4", "5")]
    assert [place.page - exhibit.first if place else None for place in found] == [0, 1, 2]
    second, third = evidence.place("d2", 2), evidence.place("d2", 3)
    assert second == replace(third, label=f"{exhibit.label}-2") if third else None
    assert [one and one.page - exhibit.first for one in (second, third)] == [0, 1]
    assert evidence.place("d7", 2) is None


def test_places_are_equal_wherever_their_pages_are(evidence: Evidence) -> None:
    place = evidence.place("d2")
    assert place is not None
    assert replace(place, page=999) == place
    assert hash(replace(place, page=999)) == hash(place)
    assert replace(place, label="Z") != place
