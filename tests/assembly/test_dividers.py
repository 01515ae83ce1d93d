"""Dividers: label, title, date, pages; tabs in a binder, none for a scanner."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest

import drawn
import fictional
from dossier.assembly.dividers import SCANNED_LABEL, divider, label_style, large_label
from dossier.model.document import Kind
from dossier.model.profile import PrintMode
from dossier.pdf.draw import FontBook, Sheet, text_width


def drawn_divider(
    mode: PrintMode, label: str = "", ordinal: int = 0, title: str = "Form I-94, arrival record"
) -> tuple[tuple[Sheet, ...], list[str]]:
    rules = replace(fictional.profile(), mode=mode)
    one = fictional.document("d1", title, Kind.TRAVEL, 2, date="2026-01-09")
    matter = fictional.matter(rules, documents=(one,))
    exhibit = fictional.planned(matter).exhibits[0]
    exhibit = replace(exhibit, label=label or exhibit.label, ordinal=ordinal)
    book = FontBook()
    sheets = divider(exhibit, matter, book)
    pages = drawn.by_pypdf(drawn.make_pdf(sheets, book))
    return sheets, [line for page in pages for line in drawn.lines(page)]


def tabs(sheet: Sheet) -> list[list[float]]:
    found = re.findall(rb"([\d.]+ [\d.]+ [\d.]+ [\d.]+) re f", sheet.content)
    return [[float(number) for number in rect.split()] for rect in found]


def test_a_binder_has_a_tab_and_the_date() -> None:
    sheets, said = drawn_divider(PrintMode.BINDER)
    assert said[:2] == ["EXHIBIT", "A"]
    assert "Form I-94, arrival record" in said
    assert "January 9, 2026 · pages 3–5" in said
    assert tabs(sheets[0]) == [[572, 638, 40, 46]]


def test_a_scanner_gets_no_black() -> None:
    sheets, said = drawn_divider(PrintMode.SCANNER)
    assert said == ["EXHIBIT A", "Form I-94, arrival record", "Pages 3–5"]
    assert not tabs(sheets[0])


def test_twelve_tabs_then_from_the_top_again() -> None:
    places = [tabs(drawn_divider(PrintMode.BINDER, "A", n)[0][0])[0][1] for n in range(14)]
    assert places[0] == 638
    assert places[11] == 78
    assert places[12:] == places[:2]
    steps = {round(a - b, 1) for a, b in pairwise(places[:12])}
    assert steps == {50.9}


@pytest.mark.parametrize("label", ["AA", "AAA", "100", "1000"])
@pytest.mark.parametrize("mode", list(PrintMode))
def test_long_labels_fit(label: str, mode: PrintMode) -> None:
    sheets, said = drawn_divider(mode, label, 3)
    assert len(sheets) == 1
    assert label in " ".join(said)


@pytest.mark.parametrize("label", ["9", "10", "100", "1000", "AA"])
@pytest.mark.parametrize("word", ["Exhibit", "Documento", "Document", "Pièce", "Bijlage", "Anlage"])
def test_a_label_is_never_broken(word: str, label: str) -> None:
    matter = fictional.matter(replace(fictional.profile(), word=word))
    exhibit = replace(fictional.planned(fictional.matter()).exhibits[0], label=label)
    for width in (475.28, 492.0):
        block = large_label(exhibit, matter, SCANNED_LABEL, width)
        fits = text_width(f"{word.upper()} {label}", SCANNED_LABEL) <= width
        assert len(block.lines) == (1 if fits else 2)
        assert block.lines[-1].width >= text_width(label, SCANNED_LABEL) - 0.1


@pytest.mark.parametrize("word", ["Exhibit", "Documento", "Document", "Pièce", "Bijlage", "Anlage"])
def test_labels_of_one_and_of_two_places_stand_alike(word: str) -> None:
    matter = fictional.matter(replace(fictional.profile(), word=word))
    for width in (475.28, 492.0):
        style = label_style(word, width)
        assert 52 <= style.size <= SCANNED_LABEL.size
        for label in ("1", "9", "10", "99"):
            exhibit = replace(fictional.planned(fictional.matter()).exhibits[0], label=label)
            assert len(large_label(exhibit, matter, style, width).lines) == 1
    assert label_style("Exhibit", 492).size == SCANNED_LABEL.size, "no smaller than need be"
    assert label_style("Documento con un nombre largo", 492).size == 52, "then it breaks instead"


@pytest.mark.parametrize("mode", list(PrintMode))
def test_a_very_long_title_goes_on_below_or_on_the_next_page(mode: PrintMode) -> None:
    words = " ".join(f"word{n}" for n in range(300))
    sheets, said = drawn_divider(mode, title=words)
    whole = " ".join(said)
    assert all(f"word{n}" in whole for n in range(300))
    assert all(drawn.ink_below(sheet) >= 60 for sheet in sheets)
