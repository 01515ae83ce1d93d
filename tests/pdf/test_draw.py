"""Sheets: what three readers find in them, the marks the audit needs, links, same bytes."""

import io
import re
import unicodedata
from pathlib import Path

import pikepdf
import pytest

import drawn
from dossier.pdf.draw import FontBook, Rect, Sheet, text_width
from dossier.pdf.lines import set_text
from dossier.pdf.shape import Style

SERIF = Style("serif", 14, 20)
BOLD = Style("sans", 14, 20, bold=True)

TITLES = [
    "İnzibati həbs tətbiq edilməsi haqqında rayon məhkəməsinin qərarı",
    "Выписной эпикриз из истории болезни",
    "خطاب تعريف بالعمل، شركة مثال للتجارة",
    "رسالة من الله، لا إله إلا الله، خلاله",
    "مُحَمَّد في بَيْتٍ",
    "نامه‌ی پسرعمو دربارهٔ بازداشت",
    "पुलिस थाने की प्रथम सूचना रिपोर्ट संख्या ००/२०२१",
    "পুলিশের মৌলিক প্রতিবেদন",
    "မိသားစုဝင်စာရင်း",
    "የነዋሪነት የምስክር ወረቀት",
    "ამონაწერი რეგისტრიდან · Քաղվածք գրանցամատյանից",
    "תעודת לידה של בָּרוּךְ",
    "Receipt <draft> for “Smith & Sons”, office (fi) AVATAR",
    "Παράδειγμα εγγράφου",
]


def nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def page_of(titles: list[str]) -> bytes:
    book = FontBook()
    sheet = Sheet(612, 792, book)
    y = 740.0
    for title in titles:
        y = sheet.block(60, y, set_text(title, SERIF, 492)) - 10
    return drawn.make_pdf([sheet], book)


@pytest.mark.parametrize("title", TITLES)
def test_all_three_readers_find_a_title_as_it_is_written(title: str, tmp_path: Path) -> None:
    data = page_of([title])
    title = nfc(title)
    assert drawn.lines(drawn.by_pypdf(data)[0]) == [title]
    assert drawn.lines(drawn.by_pdfium(data)[0]) == [title]
    poppler = " ".join(drawn.lines(drawn.by_poppler(data, tmp_path)[0]))
    if "،" in title:  # poppler starts a new piece of line at an Arabic comma
        assert sorted(poppler.replace(" ", "")) == sorted(title.replace(" ", ""))
    else:
        assert poppler == title


def test_all_titles_on_one_page_stay_apart(tmp_path: Path) -> None:
    data = page_of(TITLES)
    assert drawn.lines(drawn.by_pypdf(data)[0]) == [nfc(title) for title in TITLES]
    assert len(drawn.lines(drawn.by_pdfium(data)[0])) == len(TITLES)
    assert len(drawn.lines(drawn.by_poppler(data, tmp_path)[0])) == len(TITLES)


def test_mixed_brackets_are_read_by_pdfium_and_poppler(tmp_path: Path) -> None:
    title = "نامه‌ی پسرعمو (۱۴۰۲/۱۲/۲۴)"
    data = page_of([title])
    assert drawn.lines(drawn.by_pdfium(data)[0]) == [title]
    assert sorted(drawn.lines(drawn.by_poppler(data, tmp_path)[0])[0]) == sorted(title)


def test_uncovered_characters_are_visible() -> None:
    assert drawn.lines(drawn.by_pypdf(page_of(["漢 x"]))[0]) == ["[U+6F22] x"]


def test_right_to_left_has_no_actual_text_and_devanagari_has_it() -> None:
    book = FontBook()
    sheet = Sheet(612, 792, book)
    sheet.text(60, 700, "שלום شركة", SERIF)
    assert b"ActualText" not in sheet.content
    sheet.text(60, 680, "रिपोर्ट", SERIF)
    assert sheet.content.count(b"ActualText") == 1


def test_a_number_is_one_span_with_one_place_and_one_show() -> None:
    book = FontBook()
    sheet = Sheet(612, 792, book)
    width = sheet.number(552, 30, "15–35", BOLD, "right")
    found = re.fullmatch(
        rb"/Span BMC\nBT /NotoSans-Bold 14 Tf 1 0 0 1 ([\d.]+) 30 Tm \[[<>0-9A-F-]+\] TJ ET\nEMC",
        sheet.content,
    )
    assert found is not None
    assert float(found[1]) == pytest.approx(552 - width, abs=0.01)
    assert width == pytest.approx(text_width("15–35", BOLD))


def test_the_fonts_of_a_sheet_are_those_it_names() -> None:
    book = FontBook()
    sheet = Sheet(612, 792, book)
    sheet.text(60, 700, "a شركة", SERIF)
    assert sheet.fonts == {"NotoSerif-Regular", "NotoNaskhArabic-Regular"}
    named = set(re.findall(rb"/([A-Za-z-]+) [\d.]+ Tf", sheet.content))
    assert {name.decode() for name in named} == sheet.fonts
    assert set(book.fonts) == sheet.fonts


def test_links_are_kept_in_order() -> None:
    sheet = Sheet(612, 792, FontBook())
    sheet.link(Rect(1, 2, 3, 4), 7)
    sheet.link(Rect(5, 6, 7, 8), 9)
    assert [(link.rect.left, link.target) for link in sheet.links] == [(1, 7), (5, 9)]


def test_same_pages_same_bytes() -> None:
    assert page_of(TITLES) == page_of(TITLES)


def test_fonts_are_subset_once_each_with_widths_and_letters() -> None:
    data = page_of(TITLES)
    assert len(data) < 120_000
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fonts = pdf.pages[0].Resources.Font
        assert len(fonts) == 9
        for font in fonts.values():
            assert font.Subtype == "/Type0"
            assert re.fullmatch(r"/[A-Z]{6}\+Noto[A-Za-z]+-Regular", str(font.BaseFont))
            assert str(font.BaseFont) == str(font.DescendantFonts[0].FontDescriptor.FontName)
            assert len(font.DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()) < 60_000


def test_the_same_glyph_may_stand_for_other_letters() -> None:
    """ZWNJ is drawn with the glyph of a space and must not become one."""
    assert drawn.lines(drawn.by_pypdf(page_of(["نامه‌ی من"]))[0]) == ["نامه‌ی من"]
