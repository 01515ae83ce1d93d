"""Whatever a packet holds: no page is lost, doubled or out of order, and all numbers agree."""

import itertools
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings

from dossier.model.bookmarks import bookmarks
from dossier.model.document import Document, Heading, Interpretation, Kind
from dossier.model.matter import Matter
from dossier.model.packet import Item
from dossier.model.plan import Exhibit, IndexEntry, Part, PartKind, Plan, Sizes
from dossier.model.profile import LabelScheme, PartOrder, SectionOrder, TranslationMode
from dossier.model.translation import State
from dossier.planning.paging import index_pages
from dossier.planning.plan import UnstablePlan, plan, settled, stable_plan
from planning.matters import COURT, GENERIC, document, matter, translation
from planning.packets import Case, cases

many = settings(max_examples=100, deadline=None)


def made(case: Case) -> Plan:
    return plan(case.matter, case.sizes, case.max_bytes)


def all_parts(planned: Plan) -> list[Part]:
    return [part for volume in planned.volumes for part in volume.parts]


def gaps(parts: list[Part], start: int) -> list[str]:
    """Name the parts that don't begin where the part before them ended."""
    found: list[str] = []
    for part in parts:
        if part.first != start or part.pages < 1:
            found.append(part.key)
        start = part.last + 1
    return found


@many
@given(cases())
def test_parts_follow_each_other_without_gap_or_overlap(case: Case) -> None:
    planned = made(case)
    parts = all_parts(planned)
    before = case.matter.continued
    assert gaps(parts, before.last + 1 if before else case.matter.profile.start) == []
    assert planned.pages == sum(part.pages for part in parts)
    assert len({part.key for part in parts}) == len(parts)


def test_the_look_for_gaps_sees_red() -> None:
    one, two = Part(PartKind.COVER, "a", 1, 2), Part(PartKind.INDEX, "b", 4, 1)
    assert gaps([one, two], 1) == ["b"]
    assert gaps([one], 2) == ["a"]


@many
@given(cases())
def test_nothing_is_lost_or_doubled(case: Case) -> None:
    planned = made(case)
    items = case.matter.packet.items
    asked = {name for item in items for name in (item.document, *item.holds)}
    placed = Counter(name for part in all_parts(planned) for name in (part.source, *part.holds))
    there = {*placed, *(exhibit.document for exhibit in planned.exhibits)}
    assert asked <= there | set(planned.unplaced)
    assert not there & set(planned.unplaced)
    assert {count for name, count in placed.items() if name} <= {1}
    assert len({exhibit.document for exhibit in planned.exhibits}) == len(planned.exhibits)


@many
@given(cases())
def test_every_chosen_page_is_filed_once_in_order_and_no_other(case: Case) -> None:
    chosen = {item.document: item.pages for item in reversed(case.matter.packet.items)}
    for exhibit in made(case).exhibits:
        for part in exhibit.parts:
            if part.source is None:
                assert not part.select
                continue
            whole = len(case.matter.documents[part.source].safe.pages)
            own = chosen[part.source] if part.source == exhibit.document else ()
            wanted = [n for n in range(whole) if any(a <= n + 1 <= z for a, z in own)]
            assert [*part.select] == ([] if len(wanted) == whole else wanted)
            assert part.pages == len(part.select or range(whole))
            if part.source == exhibit.document:
                assert exhibit.excerpt == (whole if part.select else None)


@many
@given(cases())
def test_exhibits_keep_the_persons_order_inside_the_profiles_sections(case: Case) -> None:
    planned = made(case)
    order = {item.document: n for n, item in reversed([*enumerate(case.matter.packet.items)])}
    for section in planned.sections:
        if case.matter.profile.section(section.key).order is SectionOrder.DATE:
            continue
        places = [order[exhibit.document] for exhibit in section.exhibits]
        assert places == sorted(places)
    keys = [rule.key for rule in case.matter.profile.sections]
    assert [section.key for section in planned.sections] == [
        key for key in keys if key in {section.key for section in planned.sections}
    ]


@many
@given(cases())
def test_labels_are_unique_and_exhibits_are_where_the_volumes_say(case: Case) -> None:
    planned = made(case)
    labels = [exhibit.label for exhibit in planned.exhibits if exhibit.label]
    assert len(set(labels)) == len(labels)
    for exhibit in planned.exhibits:
        parts = planned.volumes[exhibit.volume - 1].parts
        at = parts.index(exhibit.parts[0])
        assert parts[at : at + len(exhibit.parts)] == exhibit.parts


@many
@given(cases())
def test_the_index_holds_every_row_once_under_its_own_head(case: Case) -> None:
    planned = made(case)
    for volume in planned.volumes:
        assert volume.index == planned.volumes[0].index
        assert volume.parts[1].pages == len(volume.index)
        assert rows_under_heads(planned) == [
            (exhibit.section, exhibit.document) for exhibit in planned.exhibits
        ]


def rows_under_heads(planned: Plan) -> list[tuple[str, str]]:
    """Read the index as a person does: a row belongs to the last head on the same page."""
    found: list[tuple[str, str]] = []
    for page in planned.volumes[0].index:
        head = ""
        for entry in page.entries:
            if entry.kind == "section":
                head = entry.key
            elif entry.kind == "row":
                found.append((head, entry.key))
    return found


@many
@given(cases())
def test_index_pages_are_filled_and_not_overfilled(case: Case) -> None:
    sizes = case.sizes
    for n, page in enumerate(made(case).volumes[0].index):
        heights = [height(sizes, entry) for entry in page.entries]
        frame = sizes.first_frame if n == 0 else sizes.next_frame
        rows = [entry for entry in page.entries if entry.kind != "section"]
        assert sum(heights) <= frame or len(rows) <= 1
        assert not page.entries or page.entries[-1].kind != "section"


@many
@given(cases())
def test_an_index_page_ends_only_where_the_next_row_does_not_fit(case: Case) -> None:
    sizes = case.sizes
    pages = made(case).volumes[0].index
    for n, (page, following) in enumerate(itertools.pairwise(pages)):
        head, *rest = following.entries
        block = rest[:1] if head.continued else following.entries[: 1 + (head.kind == "section")]
        if following.entries[-1].kind == "service" and len(following.entries) <= THREE:
            block = (*block, following.entries[-1])  # it took the row above it along
        frame = sizes.first_frame if n == 0 else sizes.next_frame
        assert sum(height(sizes, entry) for entry in (*page.entries, *block)) > frame


THREE = 3
"""A head, its row, and the last row of the index."""


@many
@given(cases())
def test_the_last_row_of_an_index_has_a_row_above_it(case: Case) -> None:
    sizes = case.sizes
    *before, last = made(case).volumes[0].index
    if not before or [one.kind for one in last.entries] != ["service"]:
        return
    *above, row = before[-1].entries
    alone = len([one for one in above if one.kind == "row"]) == 0
    taken = sizes.section + height(sizes, row) + sizes.service
    assert alone or taken > sizes.next_frame


def test_a_certificate_of_service_takes_the_row_above_it_along() -> None:
    sizes = Sizes(first_frame=100, next_frame=100, section=20, service=20, default_row=40)
    head, row, again = (
        IndexEntry("section", "a"),
        IndexEntry("row", "2"),
        IndexEntry("section", "b"),
    )
    last = IndexEntry("service", "service")
    first, second = index_pages([("a", ("1", "2"))], sizes, service=True)
    assert first.entries == (head, IndexEntry("row", "1"))
    assert second.entries == (replace(head, continued=True), row, last)
    wide = replace(sizes, first_frame=130)
    first, second = index_pages([("a", ("1",)), ("b", ("2",))], wide, service=True)
    assert first.entries == (head, IndexEntry("row", "1"))
    assert second.entries == (again, row, last)
    first, second = index_pages([("a", ("1",))], replace(sizes, first_frame=60), service=True)
    assert (len(first.entries), second.entries) == (2, (last,)), "no page is left without a row"


@many
@given(cases())
def test_volumes_stay_under_the_limit_but_for_an_exhibit_that_is_bigger(case: Case) -> None:
    planned = made(case)
    if case.max_bytes is None:
        assert len(planned.volumes) == 1
        return
    for volume in planned.volumes:
        held = [exhibit for exhibit in planned.exhibits if exhibit.volume == volume.number]
        assert volume.bytes <= case.max_bytes or len(held) <= 1
        placed = {part.source for part in volume.parts if part.source}
        assert volume.bytes > sum(case.matter.documents[name].safe.size for name in placed)


@many
@given(cases())
def test_volumes_begin_with_cover_and_index_and_the_last_ends_with_the_service(
    case: Case,
) -> None:
    planned = made(case)
    for volume in planned.volumes:
        assert [part.kind for part in volume.parts[:2]] == [PartKind.COVER, PartKind.INDEX]
    services = [part for part in all_parts(planned) if part.kind is PartKind.SERVICE]
    assert services == ([all_parts(planned)[-1]] if case.matter.profile.service else [])


@many
@given(cases())
def test_a_plan_knows_nothing_of_documents_outside_it(case: Case) -> None:
    stranger = document("d999", Kind.COURT, 5, language="az")
    held = {"d999": stranger, **case.matter.documents}
    theirs = translation("t999", "d999")
    translations = {"t999": theirs, **case.matter.translations}
    other = replace(case.matter, documents=held, translations=translations)
    assert plan(other, case.sizes, case.max_bytes) == made(case)


@many
@given(cases())
def test_a_section_by_date_begins_with_what_we_make_and_ends_with_what_has_no_date(
    case: Case,
) -> None:
    for section in made(case).sections:
        if case.matter.profile.section(section.key).order is not SectionOrder.DATE:
            continue
        held = [case.matter.documents.get(one.document) for one in section.exhibits]
        ranks = [0 if one is None else 2 if one.date is None else 1 for one in held]
        assert ranks == sorted(ranks)
        dates = [one.date.sort_key for one in held if one is not None and one.date is not None]
        assert dates == sorted(dates)


@many
@given(cases())
def test_labels_go_on_where_the_filing_before_ended(case: Case) -> None:
    before = case.matter.continued
    used = dict(before.labels) if before else {}
    counted = Counter[LabelScheme]()
    for exhibit in made(case).exhibits:
        scheme = case.matter.profile.section(exhibit.section).labels
        assert exhibit.ordinal == used.get(scheme, 0) + counted[scheme]
        assert (exhibit.label == "") == (scheme is LabelScheme.NONE)
        assert not (exhibit.label == "" and exhibit.parts[0].kind is PartKind.DIVIDER)
        counted[scheme] += 1


@many
@given(cases())
def test_bookmarks_of_a_source_stand_on_the_pages_that_are_filed(case: Case) -> None:
    outlined = {name: _outlined(held) for name, held in case.matter.documents.items()}
    matter = replace(case.matter, documents=outlined)
    planned = plan(matter, case.sizes, case.max_bytes)
    found = {
        mark.title: mark.page for v in planned.volumes for mark in bookmarks(planned, matter, v)
    }
    for part in all_parts(planned):
        if part.source is None:
            continue
        pages = part.select or range(part.pages)
        for n in range(len(outlined[part.source].safe.pages)):
            title = f"{part.source} page {n}"
            assert found.get(title) == (part.first + pages.index(n) if n in pages else None)


def _outlined(held: Document) -> Document:
    """Give a document with a bookmark on each page."""
    pages = range(len(held.safe.pages))
    outline = tuple(Heading(f"{held.id} page {n}", n, 0) for n in pages)
    return replace(held, safe=replace(held.safe, outline=outline))


def height(sizes: Sizes, entry: IndexEntry) -> float:
    if entry.kind == "row":
        return sizes.rows.get(entry.key, sizes.default_row)
    return sizes.section if entry.kind == "section" else sizes.service


def kinds(exhibit: Exhibit) -> list[PartKind]:
    return [part.kind for part in exhibit.parts]


def only(found: Matter) -> Exhibit:
    (exhibit,) = plan(found, Sizes()).exhibits
    return exhibit


def test_a_document_stands_behind_its_divider() -> None:
    exhibit = only(matter(document("d1", pages=3)))
    assert kinds(exhibit) == [PartKind.DIVIDER, PartKind.DOCUMENT]
    assert (exhibit.first, exhibit.last, exhibit.pages) == (3, 6, 4)


def test_a_translation_stands_before_its_certificate_and_the_original() -> None:
    exhibit = only(matter(document("d1", language="az"), translations=[translation("t1", "d1")]))
    assert [part.key for part in exhibit.parts] == [
        "translation-cover:d1",
        "typed:t1",
        "certificate:t1",
        "original:d1",
    ]
    assert exhibit.parts[1].source is None
    assert exhibit.parts[3].source == "d1"


def test_the_original_stands_first_where_the_profile_wants_it() -> None:
    rule = replace(COURT.translation, order=PartOrder.ORIGINAL_FIRST)
    exhibit = only(
        matter(
            document("d1", language="az"),
            profile=replace(COURT, translation=rule),
            translations=[translation("t1", "d1")],
        )
    )
    assert kinds(exhibit)[1:] == [PartKind.ORIGINAL, PartKind.CERTIFICATE, PartKind.TRANSLATION]


def test_the_signed_page_takes_the_place_of_ours() -> None:
    exhibit = only(
        matter(
            document("d1", language="az"),
            document("d2", pages=2),
            document("d3"),
            translations=[translation("t1", "d1", document="d2", text="", signed="d3")],
        )
    )
    assert [(part.key, part.source) for part in exhibit.parts[1:]] == [
        ("translation:t1", "d2"),
        ("certificate:t1", "d3"),
        ("original:d1", "d1"),
    ]


def test_we_print_no_certificate_where_a_sworn_translator_is_required() -> None:
    rule = replace(COURT.translation, mode=TranslationMode.SWORN)
    exhibit = only(
        matter(
            document("d1", language="az"),
            profile=replace(COURT, translation=rule),
            translations=[translation("t1", "d1")],
        )
    )
    assert PartKind.CERTIFICATE not in kinds(exhibit)


def test_a_translation_of_nothing_yet_leaves_the_document_alone() -> None:
    asked = translation("t1", "d1", text=" ", state=State.ASKED)
    exhibit = only(matter(document("d1", language="az"), translations=[asked]))
    assert kinds(exhibit) == [PartKind.DIVIDER, PartKind.DOCUMENT]


def test_the_furthest_translation_into_the_language_of_filing_is_taken() -> None:
    exhibit = only(
        matter(
            document("d1", language="az"),
            translations=[
                translation("t1", "d1", state=State.DRAFT),
                translation("t2", "d1"),
                translation("t3", "d1", language="fr"),
            ],
        )
    )
    assert exhibit.parts[1].key == "typed:t2"


def test_a_declaration_that_was_read_out_has_its_certificate_behind_it() -> None:
    read = document("d1", Kind.DECLARATION, interpretation=Interpretation("p1", "az"))
    assert [part.key for part in only(matter(read)).parts][1:] == [
        "document:d1",
        "interpretation:d1",
    ]
    signed = document("d1", Kind.DECLARATION, interpretation=Interpretation("p1", "az", "d2"))
    exhibit = only(matter(signed, document("d2")))
    assert (exhibit.parts[-1].key, exhibit.parts[-1].source) == ("interpretation:d1", "d2")


def test_people_who_made_a_circle_lose_no_page() -> None:
    circle = [
        translation("t1", "d1", document="d2", text=""),
        translation("t2", "d2", document="d1", text=""),
    ]
    planned = plan(matter(document("d1"), document("d2"), translations=circle), Sizes())
    assert [exhibit.document for exhibit in planned.exhibits] == ["d1", "d2"]


def test_letters_and_numbers_count_on_their_own() -> None:
    planned = plan(
        matter(
            document("d1", Kind.COUNTRY),
            document("d2", Kind.POLICE),
            document("d3", Kind.NEWS),
            document("d4", Kind.MEDICAL),
        ),
        Sizes(),
    )
    assert [(exhibit.label, exhibit.document) for exhibit in planned.exhibits] == [
        ("A", "d2"),
        ("B", "d4"),
        ("1", "d1"),
        ("2", "d3"),
    ]


def test_what_has_no_place_is_named() -> None:
    planned = plan(
        matter(
            document("d1"),
            document("d2", removed=True),
            items=["d1", Item("d1", "country"), "d2", "d7", Item("d8", "nowhere")],
        ),
        Sizes(),
    )
    assert planned.unplaced == ("d2", "d7", "d8")
    assert [(exhibit.document, exhibit.section) for exhibit in planned.exhibits] == [
        ("d1", "events")
    ]


def test_an_empty_packet_has_a_cover_an_index_and_its_service() -> None:
    planned = plan(matter(), Sizes())
    assert [part.key for part in planned.volumes[0].parts] == ["cover:1", "index:1", "service"]
    assert plan(matter(profile=GENERIC), Sizes()).pages == 2


def test_every_volume_has_the_whole_index_and_counts_on() -> None:
    held = [document(f"d{n}", pages=2) for n in range(4)]
    big = [replace(entry, safe=replace(entry.safe, size=900_000)) for entry in held]
    planned = plan(matter(*big), Sizes(), max_bytes=2_600_000)
    assert [(volume.first, volume.last) for volume in planned.volumes] == [(1, 8), (9, 17)]
    assert [exhibit.first for exhibit in planned.exhibits] == [3, 6, 11, 14]
    assert planned.volumes[1].parts[0].key == "cover:2"


def test_a_plan_is_measured_until_it_stands() -> None:
    found = matter(*(document(f"d{n}") for n in range(40)))
    asked: list[int] = []

    def measure(planned: Plan) -> Sizes:
        asked.append(planned.pages)
        # A divider needs a second page as soon as the packet passes page 85.
        pages = 2 if planned.last > 85 else 1
        return Sizes(pages={"divider:d0": pages}, rows={f"d{n}": 90.0 for n in range(40)})

    planned = stable_plan(found, measure)
    assert planned == plan(found, measure(planned))
    assert planned.volumes[0].parts[2].pages == 2
    assert len(asked) <= 5


def test_a_plan_that_never_stands_is_no_plan() -> None:
    def measure(planned: Plan) -> Sizes:
        return Sizes(pages={"cover:1": 3 - planned.volumes[0].parts[0].pages})

    with pytest.raises(UnstablePlan):
        stable_plan(matter(document("d1")), measure)


def test_what_was_measured_before_saves_a_round_and_changes_no_number() -> None:
    found = matter(*(document(f"d{n}") for n in range(40)))
    asked: list[Plan] = []

    def measure(planned: Plan) -> Sizes:
        asked.append(planned)
        return Sizes(pages={"divider:d3": 2}, rows={f"d{n}": 90.0 for n in range(40)})

    anew, sizes = settled(found, measure)
    rounds = len(asked)
    assert settled(found, measure, None, sizes) == (anew, sizes)
    assert (rounds, len(asked)) == (2, 3)
    wrong = replace(sizes, pages={"divider:d3": 9, "cover:1": 3})
    assert settled(found, measure, None, wrong) == (anew, sizes)
