"""The index: rows, links with their numbers, page breaks as planned, volumes, hard titles."""

from dataclasses import replace

import pytest

import drawn
import every_profile
import fictional
from dossier.assembly.index import index
from dossier.assembly.index_rows import columns, layout
from dossier.assembly.measure import measure
from dossier.errors import PageOverfull
from dossier.model.document import Kind, Mark
from dossier.model.generated import Generated
from dossier.model.matter import Matter
from dossier.model.packet import Item
from dossier.model.plan import IndexPage, Plan
from dossier.model.profile import LabelScheme, NumberAt, TranslationMode
from dossier.model.translation import Sworn
from dossier.pdf.draw import FontBook, Sheet
from dossier.pdf.lines import Line
from dossier.planning.plan import stable_plan


def pages_of(matter: Matter, plan: Plan, volume: int = 1) -> tuple[tuple[Sheet, ...], FontBook]:
    book = FontBook()
    return index(plan, matter, plan.volumes[volume - 1], book), book


def text_of(matter: Matter, plan: Plan, volume: int = 1) -> list[list[str]]:
    sheets, book = pages_of(matter, plan, volume)
    return [drawn.lines(page) for page in drawn.by_pypdf(drawn.make_pdf(sheets, book))]


def test_rows_say_label_title_original_date_parts_and_pages() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    first, second = text_of(matter, plan)
    assert first[:3] == ["Index of Exhibits", "Exhibit Document Date Pages", "Declaration"]
    assert "F Summons to the District Police Office Mar 12, 2024 47–51" in first
    assert "Rayon Polis İdarəsinə çağırış vərəqəsi" in first
    assert "Translation 48 · Certificate 49 · Original 50–51" in first
    assert "Declaration 5–13 · Certificate of interpretation 14" in first
    assert "D Form I-94, arrival record Jan 9, 2026 40–41" in first
    assert "प्रथम सूचना रिपोर्ट संख्या ००/२०२१" in first
    assert second[0] == "Index of Exhibits, continued"
    assert "L Letter of a cousin about 2024 89–93" in second
    assert "N Receipt <draft> for “Smith & Sons” not dated 98–101" in second
    assert "?edition=full-text-with-annexes#chapter-3" in second
    assert "Certificate of service 149" in second
    assert second[-1].startswith("The page numbers at the bottom right are the same")


def test_every_number_stands_in_a_link_to_its_page() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    sheets, book = pages_of(matter, plan)
    found = [pair for sheet in sheets for pair in drawn.linked(sheet, book)]
    assert all(int(text.split("–")[0]) == target for text, target in found)
    targets = {target for _, target in found}
    assert {exhibit.first for exhibit in plan.exhibits} <= targets
    rows = [text for text, target in found if target in {one.first for one in plan.exhibits}]
    assert rows == [f"{one.first}–{one.last}" for one in plan.exhibits]
    assert plan.last in targets
    marked = sum(len(drawn.numbers(sheet, book)) for sheet in sheets)
    assert marked == len(found)


def test_links_of_a_page_do_not_overlap() -> None:
    matter = fictional.matter()
    sheets, _ = pages_of(matter, fictional.planned(matter))
    for sheet in sheets:
        rects = [link.rect for link in sheet.links]
        for at, one in enumerate(rects):
            for other in rects[at + 1 :]:
                beside = one.right <= other.left or other.right <= one.left
                above = one.bottom >= other.top - 0.01 or other.bottom >= one.top - 0.01
                assert beside or above


def test_pages_hold_exactly_what_the_plan_says_and_end_above_the_stamp() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    sheets, _ = pages_of(matter, plan)
    assert len(sheets) == len(plan.volumes[0].index) == 2
    assert all(drawn.ink_below(sheet) >= 60 for sheet in sheets)


def test_a_plan_that_does_not_fit_is_refused() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    entries = tuple(entry for page in plan.volumes[0].index for entry in page.entries)
    crowded = replace(plan.volumes[0], index=(IndexPage(entries),))
    with pytest.raises(PageOverfull) as refused:
        index(replace(plan, volumes=(crowded,)), matter, crowded, FontBook())
    assert refused.value.facts["what"] == "index"


def test_a_section_that_goes_on_says_so() -> None:
    many = tuple(
        fictional.document(f"d{n + 100}", f"Extract {n} from the register", Kind.POLICE)
        for n in range(40)
    )
    matter = fictional.matter(documents=many)
    plan = fictional.planned(matter)
    pages = text_of(matter, plan)
    assert "Events at issue, continued" in pages[1]
    labels = [exhibit.label for exhibit in plan.exhibits]
    assert labels[25:28] == ["Z", "AA", "AB"]
    assert any(line.startswith("AA Extract 26 from") for page in pages for line in page)


def test_other_volumes_are_named_and_not_linked() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter, 400_000)
    assert len(plan.volumes) > 1
    for volume in plan.volumes:
        sheets, book = pages_of(matter, plan, volume.number)
        found = [pair for sheet in sheets for pair in drawn.linked(sheet, book)]
        assert found
        assert all(volume.first <= target <= volume.last for _, target in found)
        said = " ".join(" ".join(page) for page in text_of(matter, plan, volume.number))
        assert f"Volume {volume.number} of {len(plan.volumes)}: Exhibit" in said
        others = {one.volume for one in plan.exhibits} - {volume.number}
        assert all(f"Vol. {other}" in said for other in others)
        assert all(drawn.ink_below(sheet) >= 60 for sheet in sheets)


def test_a_volume_of_forms_alone_names_its_pages_and_no_labels() -> None:
    matter = with_forms()
    items = matter.packet.items[:-2]
    matter = replace(matter, packet=replace(matter.packet, items=items))
    plan = fictional.planned(matter, 1)
    labelled = {one.volume for one in plan.exhibits if one.label}
    plain = [one for one in plan.volumes if one.number not in labelled]
    assert plain
    for volume in plain:
        first, *_, last = (" ".join(page) for page in text_of(matter, plan, volume.number))
        pages = f"pages {volume.first} to {volume.last}."
        assert f"Volume {volume.number} of {len(plan.volumes)}: {pages}" in first
        assert "Rows of this volume are links." in last


def test_heights_do_not_depend_on_numbers() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    later = replace(matter, profile=replace(matter.profile, start=700))
    moved = fictional.planned(later)
    laid = columns(plan, matter)
    assert laid == columns(moved, later)
    for one, other in zip(plan.exhibits, moved.exhibits, strict=True):
        assert layout(one, matter, laid).height == layout(other, later, laid).height


def test_long_numbers_and_a_prefix_have_room() -> None:
    for start, prefix in ((88_888, ""), (1, "RB-")):
        matter = fictional.matter()
        rules = replace(matter.profile, start=start, prefix=prefix)
        matter = replace(matter, profile=rules)
        plan = fictional.planned(matter)
        sheets, book = pages_of(matter, plan)
        laid = columns(plan, matter)
        for sheet in sheets:
            for text, x, _ in drawn.numbers(sheet, book):
                if x > 400:
                    assert text.startswith(prefix)
                    assert x >= laid.date + laid.date_width


def test_a_very_long_title_is_not_cut() -> None:
    words = " ".join(f"word{n}" for n in range(120))
    matter = fictional.matter(documents=(fictional.document("d1", words, Kind.POLICE),))
    said = " ".join(text_of(matter, fictional.planned(matter))[0])
    assert all(f"word{n}" in said for n in range(120))


def test_what_no_font_covers_is_printed_by_its_code() -> None:
    strange = fictional.document("d1", "Letter", Kind.WITNESS, original_title="證明書 😀")
    matter = fictional.matter(documents=(strange,))
    said = " ".join(text_of(matter, fictional.planned(matter))[0])
    assert "[U+8B49][U+660E][U+66F8] [U+1F600]" in said


def test_a4_uses_its_own_frame() -> None:
    matter = fictional.matter(fictional.profile("generic"), facts={"name": "Elvin Nümunəzadə"})
    plan = fictional.planned(matter)
    sheets, book = pages_of(matter, plan)
    assert (sheets[0].width, sheets[0].height) == (595.28, 841.89)
    assert {round(link.rect.right, 2) for link in sheets[0].links if link.rect.left == 60} == {
        535.28
    }
    assert all(target >= 4 for sheet in sheets for _, target in drawn.linked(sheet, book))


def _with(matter: Matter, name: str, **changes: object) -> Matter:
    changed = replace(matter.documents[name], **changes)
    return replace(matter, documents={**matter.documents, name: changed})


def _chosen(matter: Matter, name: str, *ranges: tuple[int, int]) -> Matter:
    items = (
        replace(one, pages=ranges) if one.document == name else one for one in matter.packet.items
    )
    return replace(matter, packet=replace(matter.packet, items=tuple(items)))


def test_an_excerpt_says_which_pages_of_how_many() -> None:
    matter = _chosen(fictional.matter(), "d15", (3, 5), (9, 9))
    said = [line for page in text_of(matter, fictional.planned(matter)) for line in page]
    assert "Excerpt: pages 3–5, 9 of 26" in said
    one = _chosen(fictional.matter(), "d5", (2, 2))
    said = [line for page in text_of(one, fictional.planned(one)) for line in page]
    assert "Excerpt: page 2 of 2" in said


def test_marked_passages_are_links_to_their_pages() -> None:
    marks = tuple(Mark(page, 100, 200) for page in (9, 12, 12, 18))
    matter = _with(fictional.matter(), "d14", marks=marks)
    plan = fictional.planned(matter)
    report = next(one for one in plan.exhibits if one.document == "d14")
    start = report.parts[-1].first
    pages = [start + page - 1 for page in (9, 12, 18)]
    said = [line for page in text_of(matter, plan) for line in page]
    assert f"Marked passages: pages {', '.join(map(str, pages))}" in said
    sheets, book = pages_of(matter, plan)
    found = [pair for sheet in sheets for pair in drawn.linked(sheet, book)]
    assert [target for _, target in found if report.first < target <= report.last] == pages
    plain = replace(matter, profile=replace(matter.profile, highlight=False))
    said = [line for page in text_of(plain, fictional.planned(plain)) for line in page]
    assert not any("Marked" in line for line in said)


def test_pages_marked_outside_of_an_excerpt_are_not_named() -> None:
    marks = (Mark(2, 100, 200), Mark(9, 100, 200))
    matter = _chosen(_with(fictional.matter(), "d14", marks=marks), "d14", (9, 12))
    plan = fictional.planned(matter)
    report = next(one for one in plan.exhibits if one.document == "d14")
    said = [line for page in text_of(matter, plan) for line in page]
    assert f"Marked passage: page {report.parts[-1].first}" in said


def test_many_marked_pages_take_lines_of_their_own_and_none_is_lost() -> None:
    marks = tuple(Mark(page, 100, 200) for page in range(1, 20))
    matter = _with(fictional.matter(), "d14", marks=marks)
    plan = fictional.planned(matter)
    report = next(one for one in plan.exhibits if one.document == "d14")
    sheets, book = pages_of(matter, plan)
    found = [pair for sheet in sheets for pair in drawn.linked(sheet, book)]
    named = [target for text, target in found if report.first < target <= report.last]
    assert named == [report.parts[-1].first + n for n in range(19)]
    lines = layout(report, matter, columns(plan, matter)).lines
    assert len(lines) > 1
    assert all(drawn.ink_below(sheet) >= 60 for sheet in sheets)


def test_a_list_that_we_make_is_as_old_as_the_packet() -> None:
    matter = fictional.matter()
    items = (*matter.packet.items, Item("chronology"))
    matter = replace(matter, packet=replace(matter.packet, items=items))
    plan = fictional.planned(matter)
    made = next(one for one in plan.exhibits if one.document == "chronology")
    said = [line for page in text_of(matter, plan) for line in page]
    pages = matter.texts.pages(made.first, made.last)
    assert f"{made.label} {made.title} Nov 21, 2026 {pages}" in said


def with_forms() -> Matter:
    """The usual case; the declaration is filed as forms are."""
    matter = fictional.matter()
    sections = tuple(
        replace(rule, labels=LabelScheme.NONE) if Kind.DECLARATION in rule.kinds else rule
        for rule in matter.profile.sections
    )
    return replace(matter, profile=replace(matter.profile, sections=sections))


def test_a_form_without_a_label_has_its_row() -> None:
    matter = with_forms()
    plan = fictional.planned(matter)
    form = plan.exhibits[0]
    assert form.label == ""
    said = [line for page in text_of(matter, plan) for line in page]
    assert any(line.startswith(f"{form.title} ") for line in said)


def test_the_note_says_where_the_numbers_stand() -> None:
    matter = fictional.matter()
    rules = replace(matter.profile, number_at=NumberAt.CENTRE)
    matter = replace(matter, profile=rules)
    last = text_of(matter, fictional.planned(matter))[-1]
    assert "at the bottom in the middle are the same" in " ".join(last)
    ends = next(line for line in last if line.endswith("are links."))
    assert ends.count(" ") > 2, "no word of it stands alone on its last line"


def test_a_sworn_translation_is_called_so() -> None:
    matter = fictional.matter()
    sworn = replace(matter.translations["t3"], sworn=Sworn(number="0000"))
    matter = replace(matter, translations={**matter.translations, "t3": sworn})
    said = [line for page in text_of(matter, fictional.planned(matter)) for line in page]
    assert any(line.startswith("Sworn translation 4") for line in said)


def test_where_translators_declare_their_page_is_called_a_declaration() -> None:
    matter = fictional.matter()
    rule = replace(matter.profile.translation, mode=TranslationMode.DECLARATION)
    declared = replace(matter, profile=replace(matter.profile, translation=rule))
    first = text_of(declared, fictional.planned(declared))[0]
    assert "Declaration 5–13 · Interpreter’s declaration 14" in first
    assert "Translation 48 · Declaration 49 · Original 50–51" in first


def test_sheets_are_dated_from_the_first_photograph_to_the_last() -> None:
    held = every_profile.held(every_profile.profile("us-eoir"))
    undated = {
        name: replace(one, date=None) if one.kind is Kind.PHOTO else one
        for name, one in held.documents.items()
    }
    for matter, said in (
        (held, "Jun 2023 –\nMar 12, 2024"),
        (replace(held, documents=undated), "not dated"),
    ):
        plan = stable_plan(matter, lambda found, matter=matter: measure(matter, found))
        sheets = next(one for one in plan.exhibits if one.generated is Generated.PHOTOS)
        date = layout(sheets, matter, columns(plan, matter)).date
        assert "\n".join(_said(line) for line in date.lines) == said


def _said(line: Line) -> str:
    return "".join(run.text for run in line.runs).strip()
