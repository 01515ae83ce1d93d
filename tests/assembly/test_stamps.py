"""Stamps: places, reading order, what is dropped when a line is too long, turned paper, speed."""

import re
from dataclasses import replace

import pytest

import drawn
import fictional
from dossier.assembly.look import NOTE
from dossier.assembly.stamped import Shown, Stamps, paper_name
from dossier.assembly.stamps import NUMBER, StampedPage, stamp
from dossier.model.document import PageSize
from dossier.model.matter import Matter
from dossier.model.plan import Part, PartKind, Plan
from dossier.pdf.draw import FontBook, Sheet, text_width

CASE = "NÜMUNƏZADƏ, Elvin  ·  A000-000-000"
LETTER_A4 = Shown(612, 792, fictional.A4, 84)
TURNED = Shown(792, 612, fictional.TURNED_A4, 88)


def part_of(plan: Plan, label: str, kind: PartKind) -> Part:
    exhibit = next(one for one in plan.exhibits if one.label == label)
    return next(part for part in exhibit.parts if part.kind is kind)


def lines(sheet: Sheet, book: FontBook) -> list[str]:
    return drawn.lines(drawn.by_pypdf(drawn.make_pdf([sheet], book))[0])


def said(matter: Matter, part: Part, nth: int = 0, shown: Shown | None = None) -> list[str]:
    book = FontBook()
    plan = fictional.planned(matter)
    return lines(stamp(Stamps(plan, matter).page(part, nth, shown), book), book)


def test_number_and_label_stand_where_they_always_do_the_number_last() -> None:
    for width, height in ((612, 792), (792, 612), (595.28, 841.89)):
        book = FontBook()
        sheet = stamp(StampedPage(width, height, "45", "Exhibit E", CASE, ("Page 1 of 2.",)), book)
        label, number = drawn.numbers(sheet, book)
        assert (label[0], number[0]) == ("Exhibit E", "45")
        assert (label[2], number[2]) == (30.3, 30)
        assert number[1] + text_width("45", NUMBER) == pytest.approx(width - 60, abs=0.02)
        box = re.search(rb"([\d.]+) 24 ([\d.]+) 21 re B", sheet.content)
        assert box is not None
        assert float(box[1]) + float(box[2]) == pytest.approx(width - 60 - 26 - 12, abs=0.02)
        assert label[1] == pytest.approx(float(box[1]) + 8, abs=0.02)


def test_it_is_one_pagination_artifact_without_actual_text() -> None:
    book = FontBook()
    sheet = stamp(StampedPage(612, 792, "7", "Exhibit A", "रिपोर्ट, Elvin"), book)
    assert sheet.content.startswith(b"/Artifact <</Type /Pagination>> BDC\n")
    assert sheet.content.endswith(b"\nEMC")
    assert sheet.content.count(b"BDC") == 1
    assert b"ActualText" not in sheet.content


def whole(page: StampedPage) -> StampedPage:
    """The page with all its part lines worked out."""
    return replace(page, part_lines=tuple(page.part_lines))


def test_readers_find_case_part_label_and_number_in_order() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    original = part_of(plan, "F", PartKind.ORIGINAL)
    assert " ".join(said(matter, original, 0, LETTER_A4)) == (
        "NÜMUNƏZADƏ, Elvin · A000-000-000 "
        "Original, page 1 of 2 (A4, shown at 84%). English translation: page 48. Exhibit F 50"
    )


def test_each_kind_of_page_says_what_it_is() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    stamps = Stamps(plan, matter)
    cases = {
        ("A", PartKind.DOCUMENT): "Page 1 of 9 (A4, shown at 84%).",
        ("D", PartKind.DOCUMENT): "Page 1 of 1 (A4, shown at 84%).",
        ("A", PartKind.INTERPRETATION): "Belongs to the declaration, pages 5–13.",
        ("B", PartKind.TRANSLATION): (
            "English translation, page 1 of 2 (A4, shown at 84%). Original: pages 19–35."
        ),
        ("F", PartKind.CERTIFICATE): (
            "Belongs to the translation, page 48, of the original, pages 50–51."
        ),
        ("A", PartKind.DIVIDER): "",
        ("F", PartKind.TRANSLATION_COVER): "",
    }
    for (label, kind), line in cases.items():
        part = part_of(plan, label, kind)
        page = stamps.page(part, 0, LETTER_A4 if part.source else None)
        assert next(iter(page.part_lines), "") == line
        assert page.label == f"Exhibit {label}"
        assert page.number == str(part.first)
        assert page.rule == (kind in (PartKind.CERTIFICATE, PartKind.INTERPRETATION))


def test_cover_index_and_service_have_no_label() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    stamps = Stamps(plan, matter)
    cover, front, *_, service = plan.volumes[0].parts
    assert whole(stamps.page(cover, 0)) == StampedPage(612, 792, "1")
    assert whole(stamps.page(front, 1)) == StampedPage(612, 792, "3", case_line=CASE, rule=True)
    assert [*stamps.page(service, 0).part_lines] == [f"Served: pages 1 to {plan.last}"]


def test_scale_paper_and_count_are_dropped_in_this_order() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    page = Stamps(plan, matter).page(part_of(plan, "F", PartKind.ORIGINAL), 0, LETTER_A4)
    told = tuple(page.part_lines)
    assert told == (
        "Original, page 1 of 2 (A4, shown at 84%). English translation: page 48.",
        "Original, page 1 of 2 (A4). English translation: page 48.",
        "Original, page 1 of 2. English translation: page 48.",
        "Original, page 1. English translation: page 48.",
    )
    seen: list[str] = []
    for label in ("Exhibit F", "Exhibit No. F of the list", "Exhibit No. F of the second list F"):
        book = FontBook()
        sheet = stamp(replace(page, label=label, part_lines=told), book)
        seen.append(lines(sheet, book)[1].split(" Exhibit")[0])
    assert seen == list(told[:3])


def test_what_never_fits_takes_both_lines_and_keeps_the_page_of_the_translation() -> None:
    book = FontBook()
    page = StampedPage(612, 792, "12345", "Documento " * 4, CASE, (
        "Original, page 1. English translation: pages 12345–12399 and 13345–13399.",))  # fmt: skip
    whole = " ".join(lines(stamp(page, book), book))
    assert "pages 12345–12399 and 13345–13399." in whole
    assert "NÜMUNƏZADƏ" not in whole


def test_nothing_reaches_into_the_label_box() -> None:
    book = FontBook()
    long_case = "NÜMUNƏZADƏ-UZUNSOYADLI, Elvin Əliheydər oğlu  ·  A000-000-000"
    for case in (CASE, long_case, long_case * 2):
        page = StampedPage(612, 792, "45", "Exhibit E of the second list", case, ("Page 1.",))
        sheet = stamp(page, book)
        (box,) = re.findall(rb"([\d.]+) 24 [\d.]+ 21 re B", sheet.content)
        first = sheet.content.split(b"/Span BMC")[0]
        for x in re.findall(rb"1 0 0 1 ([\d.]+) 38 Tm", first):
            assert float(x) == 60
        upper = case if case == CASE else "A000-000-000"
        assert 60 + text_width(upper, NOTE) <= float(box) - 14


def test_turned_paper_keeps_the_distances() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    page = Stamps(plan, matter).page(part_of(plan, "C", PartKind.ORIGINAL), 0, TURNED)
    assert (page.width, page.height) == (792, 612)
    assert next(iter(page.part_lines)) == (
        "Original, page 1 of 1 (A4, shown at 88%). English translation: page 37."
    )


def test_one_signed_certificate_for_several_exhibits_says_where_it_is_again() -> None:
    matter = fictional.matter()
    signed = fictional.document("d99", "Signed certificate", fictional.Kind.OTHER, 1)
    shared = {
        name: replace(one, signed="d99") if name in ("t2", "t3", "t4") else one
        for name, one in matter.translations.items()
    }
    documents = {**matter.documents, "d99": signed}
    matter = replace(matter, translations=shared, documents=documents)
    plan = fictional.planned(matter)
    certificate = part_of(plan, "C", PartKind.CERTIFICATE)
    assert certificate.source == "d99"
    page = Stamps(plan, matter).page(certificate, 0, LETTER_A4)
    assert tuple(page.part_lines) == (
        "Covers Exhibits C (37), F (48), G (53). Also at 49, 54.",
        "Covers Exhibits C (37), F (48), G (53).",
    )


def test_one_certificate_that_we_print_for_several_says_the_same() -> None:
    matter = fictional.matter()
    shared = {
        name: replace(one, joint="police", translator="p2") if name in ("t2", "t3") else one
        for name, one in matter.translations.items()
    }
    matter = replace(matter, translations=shared)
    plan = fictional.planned(matter)
    certificate = part_of(plan, "F", PartKind.CERTIFICATE)
    assert certificate.source is None
    page = Stamps(plan, matter).page(certificate, 0)
    assert tuple(page.part_lines) == (
        "Covers Exhibits C (37), F (48). Also at 38.",
        "Covers Exhibits C (37), F (48).",
    )


def test_options_switch_lines_off() -> None:
    matter = fictional.matter()
    rules = replace(matter.profile, stamp_label=False, part_line=False, case_line="", prefix="R-")
    matter = replace(matter, profile=rules)
    plan = fictional.planned(matter)
    part = part_of(plan, "F", PartKind.ORIGINAL)
    page = Stamps(plan, matter).page(part, 1, LETTER_A4)
    assert page == StampedPage(612, 792, f"R-{part.first + 1}")


def test_papers_are_named_with_some_slack() -> None:
    assert paper_name(PageSize(595, 842)) == "A4"
    assert paper_name(PageSize(842, 595)) == "A4"
    assert paper_name(PageSize(612, 792)) == "Letter"
    assert paper_name(PageSize(600, 800)) == ""


def test_a_page_without_a_name_or_scale_says_less() -> None:
    matter = fictional.matter()
    plan = fictional.planned(matter)
    stamps, part = Stamps(plan, matter), part_of(plan, "D", PartKind.DOCUMENT)
    odd = stamps.page(part, 0, Shown(612, 792, PageSize(300, 400), 100))
    assert [*odd.part_lines] == ["Page 1 of 1.", "Page 1."]
    small = stamps.page(part, 0, Shown(612, 792, PageSize(700, 900), 75))
    assert next(iter(small.part_lines)) == "Page 1 of 1 (shown at 75%)."
