"""What we make, sheets of photographs, chosen pages and forms stand where they should."""

from dataclasses import replace

import pytest

from dossier.model.bookmarks import bookmarks
from dossier.model.dates import FuzzyDate
from dossier.model.document import Heading, Kind
from dossier.model.filing import Filing
from dossier.model.generated import Generated
from dossier.model.matter import Matter
from dossier.model.packet import Item
from dossier.model.plan import Exhibit, PartKind, Plan, Sizes
from dossier.model.profile import GeneratedRule, LabelScheme, Profile, SectionOrder
from dossier.planning.placing import led_by, title_of
from dossier.planning.plan import plan
from planning.matters import COURT, DAY, GENERIC, document, matter, translation


def planned(*documents: object, **made: object) -> Plan:
    return plan(matter(*documents, **made), Sizes())  # type: ignore[arg-type]


def names(found: Plan) -> list[str]:
    return [exhibit.document for exhibit in found.exhibits]


def by_name(found: Plan) -> dict[str, Exhibit]:
    return {exhibit.document: exhibit for exhibit in found.exhibits}


def with_section(profile: Profile, key: str, **changes: object) -> Profile:
    rules = (replace(r, **changes) if r.key == key else r for r in profile.sections)  # type: ignore[arg-type]
    return replace(profile, sections=tuple(rules))


def test_what_we_make_is_one_run_of_as_many_pages_as_were_measured() -> None:
    held = matter(document("d1"), items=[Item("chronology", "events"), "d1"])
    made, paper = plan(held, Sizes(pages={"generated:chronology": 3})).exhibits
    assert [(part.key, part.kind, part.pages, part.source) for part in made.parts] == [
        ("generated:chronology", PartKind.GENERATED, 3, None)
    ]
    assert (made.label, made.generated, made.title) == (
        "A",
        Generated.CHRONOLOGY,
        "Chronology of events",
    )
    assert (paper.label, paper.first) == ("B", made.last + 1)


def test_it_stands_where_the_profile_wants_it_and_bears_its_title() -> None:
    rule = GeneratedRule(Generated.NAMES, "country", "practice", "How names are written")
    profile = replace(COURT, generated=(rule,))
    found = planned(items=["names", Item("chronology")], profile=profile)
    (made,) = found.exhibits
    assert (made.section, made.title) == ("country", rule.title)
    assert found.unplaced == ("chronology",), "a profile that names none has no place for it"
    assert title_of(matter(profile=profile), Item("names", title="Names")) == "Names"
    with pytest.raises(ValueError, match="d1"):
        title_of(matter(), Item("d1"))


def test_a_schedule_of_country_evidence_leads_its_section_and_nothing_else_does() -> None:
    held = (document("d1"), document("d2", Kind.COUNTRY), document("d3", Kind.NEWS))
    there = matter(*held, items=["d1", "d3", "d2"])
    assert led_by(there, "country") == "d3"
    assert led_by(there, "country", "events") == "d1"
    assert led_by(there, "country", "medical") == ""
    assert led_by(there, "chronology", "events") == ""
    assert led_by(matter(document("d1")), "country") == ""


def test_photographs_lie_on_sheets_and_not_beside_them() -> None:
    photos = [document(f"d{n}", Kind.PHOTO) for n in range(1, 6)]
    sheets = Item("photos", holds=("d4", "d2", "d4"), each=1)
    found = planned(*photos, items=["d1", "d2", sheets, "d3"])
    assert names(found) == ["d1", "photos", "d3"]
    (part,) = by_name(found)["photos"].parts
    assert (part.kind, part.key, part.holds) == (PartKind.PHOTOS, "photos:photos", ("d4", "d2"))
    assert (part.pages, part.sheets) == (2, (1, 1))


def test_a_photograph_that_is_gone_is_named_and_empty_sheets_are_too() -> None:
    held = [document("d1", Kind.PHOTO), document("d2", Kind.PHOTO, removed=True)]
    found = planned(*held, items=[Item("photos", holds=("d1", "d2", "d9"))])
    assert by_name(found)["photos"].parts[0].holds == ("d1",)
    assert found.unplaced == ("d2", "d9")
    bare = planned(*held, items=[Item("photos", holds=("d2",))])
    assert (names(bare), bare.unplaced) == ([], ("photos", "d2"))


def test_one_photograph_never_lies_on_two_sheets() -> None:
    items = [Item("photos", holds=("d1",)), Item("photos-2", holds=("d1", "d2"))]
    found = planned(document("d1", Kind.PHOTO), document("d2", Kind.PHOTO), items=items)
    assert [exhibit.parts[0].holds for exhibit in found.exhibits] == [("d1",), ("d2",)]


def test_sheets_without_a_place_leave_photographs_to_themselves() -> None:
    items = [Item("photos", "nowhere", holds=("d1", "d2")), Item("d1")]
    found = planned(document("d1", Kind.PHOTO), document("d2", Kind.PHOTO), items=items)
    assert (names(found), found.unplaced) == (["d1"], ("photos", "d2"))


def test_what_belongs_to_another_exhibit_lies_on_no_sheet() -> None:
    told = translation("t1", "d1", document="d2", text="")
    items = [Item("d1"), Item("photos", holds=("d2", "d3"))]
    found = planned(
        document("d1", language="az"),
        document("d2", Kind.PHOTO),
        document("d3", Kind.PHOTO),
        items=items,
        translations=[told],
    )
    assert by_name(found)["photos"].parts[0].holds == ("d3",)
    assert "d2" in {part.source for part in by_name(found)["d1"].parts}


def test_a_part_of_a_document_is_an_excerpt() -> None:
    paper = document("d1", pages=12)
    (exhibit,) = planned(
        paper, items=[Item("d1", pages=((7, 7), (1, 3), (2, 4), (30, 31)))]
    ).exhibits
    divider, pages = exhibit.parts
    assert (pages.select, pages.pages, exhibit.excerpt) == ((0, 1, 2, 3, 6), 5, 12)
    assert (divider.pages, exhibit.pages) == (1, 6)
    for choice in ((), ((1, 12),), ((13, 20),), ((5, 4),)):
        (whole,) = planned(paper, items=[Item("d1", pages=choice)]).exhibits
        assert (whole.parts[1].select, whole.parts[1].pages, whole.excerpt) == ((), 12, None)


def test_with_a_translation_the_pages_of_the_original_are_chosen() -> None:
    told = translation("t1", "d1", document="d2", text="")
    held = (document("d1", pages=5, language="az"), document("d2", pages=4))
    items = [Item("d1", pages=((2, 3),))]
    (exhibit,) = planned(*held, items=items, translations=[told]).exhibits
    chosen = {part.kind: (part.select, part.pages) for part in exhibit.parts}
    assert chosen[PartKind.ORIGINAL] == ((1, 2), 2)
    assert chosen[PartKind.TRANSLATION] == ((), 4)
    assert exhibit.excerpt == 5


def test_bookmarks_of_pages_that_are_not_filed_fall_out() -> None:
    outline = (Heading("One", 0, 0), Heading("Two", 1, 1), Heading("Five", 4, 2))
    paper = document("d1", pages=5)
    paper = replace(paper, safe=replace(paper.safe, outline=outline))
    held = matter(paper, items=[Item("d1", pages=((2, 2), (5, 5)))])
    found = plan(held, Sizes())
    (exhibit,) = found.exhibits
    marks = {
        mark.title: (mark.page, mark.level) for mark in bookmarks(found, held, found.volumes[0])
    }
    first = exhibit.parts[1].first
    assert (marks.get("One"), marks["Two"], marks["Five"]) == (None, (first, 2), (first + 1, 3))


def test_forms_have_neither_label_nor_divider_and_are_not_counted() -> None:
    profile = with_section(COURT, "identity", labels=LabelScheme.NONE)
    held = matter(document("d1", Kind.IDENTITY), document("d2", Kind.POLICE), profile=profile)
    found = plan(held, Sizes())
    form, paper = found.exhibits
    assert (form.label, [part.kind for part in form.parts]) == ("", [PartKind.DOCUMENT])
    assert paper.label == "A"
    titles = [mark.title for mark in bookmarks(found, held, found.volumes[0])]
    assert "Paper d1" in titles
    assert "Exhibit A · Paper d2" in titles


def test_a_section_by_date_goes_by_date() -> None:
    profile = with_section(COURT, "events", order=SectionOrder.DATE)
    held = [
        document("d10"),
        document("d9"),
        document("d3", date=FuzzyDate(2024, 3)),
        document("d4", date=FuzzyDate(2019, about=True)),
    ]
    made = [Item("d10"), Item("d3"), Item("chronology", "events"), Item("d9"), Item("d4")]
    found = planned(*held, items=made, profile=profile)
    assert names(found) == ["chronology", "d4", "d3", "d9", "d10"]


def filed(last: int = 40) -> Filing:
    labels = ((LabelScheme.LETTERS, 27), (LabelScheme.NUMBERS, 2))
    return Filing("f1", "k0", "us-eoir", DAY, 0, 1, last, (), (), labels)


def supplement(*documents: object, **made: object) -> Matter:
    held = matter(*documents, continues="f1", **made)  # type: ignore[arg-type]
    return replace(held, filings={"f1": filed()})


def test_a_supplement_goes_on_with_numbers_and_labels() -> None:
    found = plan(supplement(document("d1"), document("d2", Kind.COUNTRY)), Sizes())
    assert (found.first, [one.label for one in found.exhibits]) == (41, ["AB", "3"])
    assert [entry.key for entry in found.volumes[0].index[0].entries if entry.kind == "row"] == [
        "d1",
        "d2",
    ]


def test_a_supplement_in_volumes_goes_on_too() -> None:
    big = [document(f"d{n}") for n in range(4)]
    big = [replace(one, safe=replace(one.safe, size=900_000)) for one in big]
    found = plan(supplement(*big), Sizes(), max_bytes=2_600_000)
    assert [(volume.first, volume.last) for volume in found.volumes] == [(41, 46), (47, 53)]
    assert [one.label for one in found.exhibits] == ["AB", "AC", "AD", "AE"]


def test_sheets_weigh_what_lies_on_them() -> None:
    photos = [document(f"d{n}", Kind.PHOTO) for n in range(3)]
    photos = [replace(one, safe=replace(one.safe, size=500_000)) for one in photos]
    held = matter(*photos, items=[Item("photos", holds=("d0", "d1", "d2"))])
    assert plan(held, Sizes()).volumes[0].bytes > 1_500_000
    less = replace(held, packet=replace(held.packet, items=(Item("photos", holds=("d0",)),)))
    assert plan(less, Sizes()).volumes[0].bytes < 1_300_000


def test_every_generated_exhibit_of_every_profile_has_a_place() -> None:
    for rule in (*COURT.generated, *GENERIC.generated):
        profile = COURT if rule in COURT.generated else GENERIC
        item = Item(rule.name, holds=("d1",) if rule.name is Generated.PHOTOS else ())
        found = planned(document("d1", Kind.PHOTO), items=[item], profile=profile)
        assert [one.section for one in found.exhibits] == [rule.section]
