"""Translation covers and typed translations, in a binder and for a scanner, in any direction."""

from dataclasses import replace

import pypdfium2
import pytest

import builds
import drawn
import fictional
from dossier.assembly import words
from dossier.assembly.stamped import Shown, Stamps
from dossier.assembly.translations import translation_cover, typed_translation
from dossier.assembly.words import part_of
from dossier.model.dates import FuzzyDate
from dossier.model.document import Cited, Claim
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, PartKind
from dossier.model.profile import PrintMode, TranslationMode
from dossier.model.translation import Sworn
from dossier.pdf.draw import FontBook, Sheet


def exhibit_of(matter: Matter, document: str) -> Exhibit:
    plan = fictional.planned(matter)
    return next(exhibit for exhibit in plan.exhibits if exhibit.document == document)


def cover_of(document: str, mode: PrintMode) -> tuple[Sheet, FontBook, list[str]]:
    matter = fictional.matter(replace(fictional.profile(), mode=mode))
    book = FontBook()
    (sheet,) = translation_cover(
        exhibit_of(matter, document), fictional.planned(matter), matter, book
    )
    said = drawn.lines(drawn.by_pypdf(drawn.make_pdf([sheet], book))[0])
    return sheet, book, said


def test_it_says_who_swore_and_which_paragraphs_speak_of_it() -> None:
    before = fictional.matter(fictional.profile())
    named = before.translation_of("d5")
    assert named is not None
    sworn = Sworn("0000", FuzzyDate(2026, 11, 3), 2, seal=True)
    said = replace(
        before.documents["d1"],
        claims=(
            Claim("9", "Questioned.", (Cited("d5"),)),
            Claim("11-14", "Again.", (Cited("d5"),)),
        ),
    )
    matter = replace(
        before,
        documents={**before.documents, "d1": said},
        translations={
            **before.translations,
            named.id: replace(named, sworn=sworn, dialect="Ganja"),
        },
    )
    book = FontBook()
    (sheet,) = translation_cover(exhibit_of(matter, "d5"), fictional.planned(matter), matter, book)
    lines = drawn.lines(drawn.by_pypdf(drawn.make_pdf([sheet], book))[0])
    for line in (
        "Translated by Günel Örnəkova, No. 0000, dated November 3, 2026",
        "Dialect Ganja",
        "Referred to in Exhibit A, ¶¶ 9, 11–14",
    ):
        assert line in lines


def test_where_translators_declare_what_follows_says_so() -> None:
    for mode, translated, read in (
        (TranslationMode.DECLARATION, "Translator’s declaration", "Interpreter’s declaration"),
        (TranslationMode.CERTIFIED, "Certificate of translation", "Certificate of interpretation"),
    ):
        before = fictional.matter(fictional.profile())
        rule = replace(before.profile.translation, mode=mode)
        matter = replace(before, profile=replace(before.profile, translation=rule))
        book, plan = FontBook(), fictional.planned(matter)
        exhibit = exhibit_of(matter, "d5")
        signed = part_of(exhibit, PartKind.CERTIFICATE)
        assert signed is not None
        both = (*exhibit.parts, replace(signed, kind=PartKind.INTERPRETATION))
        (sheet,) = translation_cover(replace(exhibit, parts=both), plan, matter, book)
        lines = drawn.lines(drawn.by_pypdf(drawn.make_pdf([sheet], book))[0])
        assert {f"{translated} 1 page 49", f"{read} 1 page 49"} <= set(lines)


@pytest.mark.parametrize("language", ["en", "es", "fr", "nl", "de"])
def test_no_name_of_a_fact_runs_into_the_fact(language: str) -> None:
    matter = replace(fictional.matter(fictional.profile()), texts=builds.texts(language))
    book, plan = FontBook(), fictional.planned(matter)
    (sheet,) = translation_cover(exhibit_of(matter, "d5"), plan, matter, book)
    facts = {
        "language": words.language(matter, "az"),
        "date": words.long_date(matter, exhibit_of(matter, "d5")),
        "translated-by": "Günel Örnəkova",
    }
    document = pypdfium2.PdfDocument(drawn.make_pdf([sheet], book))
    read = document[0].get_textpage()
    said = read.get_text_range()
    for key, fact in facts.items():
        name = matter.texts.say(f"translation-cover.{key}")
        ends = read.get_charbox(said.index(name) + len(name) - 1)[2]
        assert read.get_charbox(said.index(fact, said.index(name)))[0] > ends + 6, name
    document.close()


def test_it_says_what_the_document_is_and_what_follows() -> None:
    sheet, book, said = cover_of("d5", PrintMode.BINDER)
    assert said[0] == "Exhibit F"
    for line in (
        "Summons to the District Police Office",
        "Rayon Polis İdarəsinə çağırış vərəqəsi",
        "Language Azerbaijani",
        "Date of document March 12, 2024",
        "Number 000/24",
        "Issued by District Police Office, Sample City",
        "Translated by Günel Örnəkova",
        "What follows Page",
        "English translation 1 page 48",
        "Certificate of translation 1 page 49",
        "Original document 2 pages 50–51",
    ):
        assert line in said, line
    assert drawn.linked(sheet, book) == [("48", 48), ("49", 49), ("50–51", 50)]
    assert b"572" in sheet.content


def test_a_scanner_gets_the_label_in_the_middle_and_no_tab() -> None:
    sheet, _, said = cover_of("d10", PrintMode.SCANNER)
    assert said[0] == "EXHIBIT M"
    assert "خطاب تعريف بالعمل، شركة مثال للتجارة" in said
    assert b" re f" not in sheet.content


def test_a_long_title_and_its_original_are_whole() -> None:
    _, _, said = cover_of("d6", PrintMode.BINDER)
    whole = " ".join(said)
    assert fictional.LONG in whole
    assert fictional.LONG_ORIGINAL in whole


def with_text(document: str, text: str) -> Matter:
    matter = fictional.matter()
    name = next(one.id for one in matter.translations.values() if one.of == document)
    typed = replace(matter.translations[name], text=text)
    return replace(matter, translations={**matter.translations, name: typed})


def typed_of(document: str, text: str) -> tuple[tuple[Sheet, ...], list[list[str]]]:
    matter = with_text(document, text)
    exhibit = exhibit_of(matter, document)
    part = part_of(exhibit, PartKind.TRANSLATION)
    assert part is not None
    book = FontBook()
    sheets = typed_translation(part, exhibit, matter, book)
    assert len(sheets) == part.pages
    assert all(drawn.ink_below(sheet) >= 60 for sheet in sheets)
    pages = drawn.by_pypdf(drawn.make_pdf(sheets, book))
    return sheets, [drawn.lines(page) for page in pages]


def test_a_typed_translation_has_its_heading_and_keeps_its_lines() -> None:
    _, (said,) = typed_of("d5", fictional.TYPED)
    assert said[:4] == [
        "English translation",
        "Summons to the District Police Office",
        "Rayon Polis İdarəsinə çağırış vərəqəsi",
        "Translated from Azerbaijani. The original has 2 pages.",
    ]
    assert "SUMMONS No. 000/24" in said
    assert said[-1].startswith("If you do not come without a good reason")


def test_a_long_one_goes_on_and_no_word_is_lost() -> None:
    paragraphs = [" ".join(f"word{n}x{k}" for k in range(40)) for n in range(40)]
    _, pages = typed_of("d5", "\n\n".join(paragraphs))
    assert len(pages) > 2
    assert all(page[0] == "English translation, continued" for page in pages[1:])
    body = [line for page in pages for line in page]
    whole = " ".join(body)
    assert [word for word in whole.split() if word.startswith("word")] == [
        f"word{n}x{k}" for n in range(40) for k in range(40)
    ]


def test_two_lines_at_least_stay_together() -> None:
    text = "\n".join(" ".join(["start", *["extraordinary"] * 30, "end"]) for _ in range(60))
    _, pages = typed_of("d5", text)
    assert len(pages) > 5
    for page in pages[1:]:
        assert "end" not in page[1].split()
    for page in pages[:-1]:
        assert "start" not in page[-1].split()


def test_a_translation_into_a_right_to_left_language_starts_at_the_right() -> None:
    sheets, _ = typed_of("d5", "شركة مثال للتجارة\nسطر ثان")
    placed = [float(x) for x in _places(sheets[0])]
    assert max(placed) > 450
    assert min(placed) == 60


def _places(sheet: Sheet) -> list[bytes]:
    return [piece.split()[4] for piece in sheet.content.split(b" Tf ")[1:]]


@pytest.mark.parametrize("text", ["\n\n x \n\n\n", "x" * 4000, "漢 x"])
def test_odd_texts_are_set(text: str) -> None:
    sheets, pages = typed_of("d5", text)
    assert len(sheets) >= 1
    assert "".join(line for page in pages for line in page).count("x") >= text.count("x")


def test_a_translation_is_named_by_the_language_that_it_is_in() -> None:
    before = fictional.matter(fictional.profile())
    named = before.translation_of("d5")
    assert named is not None
    rules = replace(before.profile, languages=("nl",))
    into = replace(named, language="nl")
    matter = replace(before, profile=rules, translations={**before.translations, named.id: into})
    book, plan = FontBook(), fictional.planned(matter)
    (sheet,) = translation_cover(exhibit_of(matter, "d5"), plan, matter, book)
    lines = drawn.lines(drawn.by_pypdf(drawn.make_pdf([sheet], book))[0])
    assert any(line.startswith("Dutch translation") for line in lines)
    original = part_of(exhibit_of(matter, "d5"), PartKind.ORIGINAL)
    assert original is not None
    stamped = Stamps(plan, matter).page(original, 0, Shown(612, 792, fictional.A4, 84))
    assert "Dutch translation: page 48" in next(iter(stamped.part_lines))
