"""The audit sheet: what it says, that it says it is not filed, that it stays on its pages."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

import drawn
import fictional
from dossier import resources
from dossier.assembly.audit_sheet import MOST_LISTED, audit_sheet
from dossier.model.audit_sheet import AuditSheet, FiveNumbers, SheetFile, Tally
from dossier.model.profile import DateOrder
from dossier.pdf.draw import FontBook
from dossier.planning.numbering import letters
from dossier.planning.parse_texts import parse_texts

SHA = "0123456789abcdef" * 4


def _numbers(count: int) -> tuple[FiveNumbers, ...]:
    return tuple(FiveNumbers(letters(n), *[str(700 + n)] * 5) for n in range(count))


def _sheet(numbers: Sequence[FiveNumbers], language: str = "en", **more: Any) -> AuditSheet:
    told: dict[str, Any] = {
        "files": (SheetFile("Exhibits.pdf", 159, 18_400_000, SHA, 25_000_000),),
        "tallies": (Tally("pages", 159, 159), Tally("certified", 7, 8)),
        "built": date(2026, 11, 21),
        "paper": fictional.profile().paper,
        "date_order": DateOrder.MONTH_FIRST,
        "word": "Exhibit",
        "profile": "us-eoir",
        "as_of": date(2026, 11, 20),
    }
    return AuditSheet(numbers=tuple(numbers), language=language, **{**told, **more})


def _said(told: AuditSheet) -> list[list[str]]:
    book = FontBook()
    texts = parse_texts(resources.text(f"strings/{told.language}.toml"))
    sheets = audit_sheet(told, texts, book)
    assert all(drawn.ink_below(sheet) >= 60 for sheet in sheets)
    assert not any(sheet.links for sheet in sheets)
    return [drawn.lines(page) for page in drawn.by_pypdf(drawn.make_pdf(sheets, book))]


def test_it_says_what_it_is_and_what_it_is_not() -> None:
    (said,) = _said(_sheet(_numbers(18)))
    assert said[:2] == [
        "Audit of the finished packet",
        "For the person who files. Not part of the filing.",
    ]
    whole = " ".join(said)
    assert "Exhibits.pdf, 159 pages, 18.4 MB (limit 25 MB)" in whole
    assert "0123 4567 89ab cdef 0123 4567 89ab cdef" in whole
    assert "November 21, 2026, with the rules of us-eoir as of November 20, 2026" in whole
    assert "Pages in the file, in the order of the plan 159 of 159" in said
    assert "with a translation and a signed certificate 7 of 8" in whole
    assert "does not say that the contents are true or complete." in whole


def test_each_exhibit_has_its_five_numbers() -> None:
    (said,) = _said(_sheet(_numbers(18)))
    assert "The five numbers agree for all 18 exhibits." in said
    words = " ".join(said).split()
    for n in range(18):
        at = words.index(letters(n))
        assert words[at + 1 : at + 6] == [str(700 + n)] * 5
    assert "The five numbers agree for the one exhibit." in _said(_sheet(_numbers(1)))[0]


def test_of_many_exhibits_only_the_count_is_told() -> None:
    (said,) = _said(_sheet(_numbers(MOST_LISTED + 1)))
    assert f"The five numbers agree for all {MOST_LISTED + 1} exhibits." in said
    assert "700" not in " ".join(said)
    assert "700" in " ".join(_said(_sheet(_numbers(MOST_LISTED)))[0])


def test_numbers_that_disagree_are_shown_whatever_their_number() -> None:
    wrong = FiveNumbers("ZZ", "43", "44", "44", "44", "44")
    (said,) = _said(_sheet((*_numbers(40), wrong), failures=("Exhibit ZZ has two numbers.",)))
    assert "One thing does not agree. Do not file this." in said
    assert "43 44 44 44 44" in " ".join(said)
    assert "– Exhibit ZZ has two numbers." in said
    assert "agree for all" not in " ".join(said)
    assert "Do not file this." in " ".join(_said(_sheet((*_numbers(3), wrong)))[0])


@pytest.mark.parametrize(
    ("numbers", "agree"),
    [
        (("7", "7", "7", "7", "7"), True),
        (("", "7", "", "7", "7"), True),
        (("", "7", "7", "7", "7"), False),
        (("7", "8", "7", "7", "7"), False),
        (("7", "7", "7", "", "7"), False),
        (("", "", "", "", ""), False),
    ],
)
def test_numbers_agree_if_all_that_are_due_are_the_same(
    numbers: tuple[str, str, str, str, str], *, agree: bool
) -> None:
    assert FiveNumbers("A", *numbers).agree is agree


def test_a_long_sheet_goes_on_and_says_on_each_page_that_it_is_not_filed() -> None:
    notices = tuple(f"Sentence {n} of something to look at before filing." for n in range(60))
    pages = _said(_sheet(_numbers(24), notices=notices))
    assert len(pages) > 1
    assert all("Not part of the filing." in " ".join(page) for page in pages)
    whole = " ".join(" ".join(page) for page in pages)
    assert all(one in whole for one in notices)


def test_without_numbers_nothing_is_said_of_them() -> None:
    (said,) = _said(_sheet(()))
    assert "agree" not in " ".join(said)


@pytest.mark.parametrize("language", ["en", "es", "fr", "nl", "de"])
def test_its_words_are_there_in_every_language(language: str) -> None:
    tallies = ("pages", "alone", "stamps", "sources", "translated", "certified")
    told = _sheet(
        _numbers(2),
        language,
        tallies=tuple(Tally(key, 1, 1) for key in tallies),
        failures=("x",),
        notices=("y",),
        word="A word too wide for its column",
    )
    whole = " ".join(" ".join(page) for page in _said(told))
    assert "{" not in whole
    assert "A word too wide" not in whole
