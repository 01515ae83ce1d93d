"""The date field: tells whole dates only, and leads out of impossible ones."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from dossier.model.dates import FuzzyDate
from dossier.ui.look import Look
from dossier.ui.widgets.date_reading import Lack, Parts, Precision, parts_of, read
from dossier.ui.widgets.fuzzy_date import FuzzyDateField
from strategies import fuzzy_dates


@given(fuzzy_dates)
def test_every_date_is_read_as_it_is_shown(date: FuzzyDate) -> None:
    if date.year >= 1000:
        assert read(parts_of(date)) == date


@pytest.mark.parametrize(
    ("parts", "wanted"),
    [
        (Parts(Precision.DAY), Lack.EMPTY),
        (Parts(Precision.YEAR, month=3), Lack.EMPTY),
        (Parts(Precision.DAY, "3", None, "2025"), Lack.INCOMPLETE),
        (Parts(Precision.MONTH, month=3), Lack.INCOMPLETE),
        (Parts(Precision.YEAR, year="85"), Lack.YEAR),
        (Parts(Precision.DAY, "31", 2, "2025"), Lack.DAY),
        (Parts(Precision.DAY, "29", 2, "2024"), FuzzyDate(2024, 2, 29)),
        (Parts(Precision.YEAR, "9", 9, "٢٠٢٥"), FuzzyDate(2025)),
        (Parts(Precision.ABOUT, "9", None, "2025"), FuzzyDate(2025, about=True)),
    ],
)
def test_parts_are_read_by_their_precision(parts: Parts, wanted: FuzzyDate | Lack) -> None:
    assert read(parts) == wanted


def made(look: Look, standing: Callable[..., QWidget]) -> tuple[FuzzyDateField, list[Any]]:
    field = FuzzyDateField(look, "Date")
    told: list[Any] = []
    field.changed.connect(told.append)
    standing(field)
    return field, told


def words(field: FuzzyDateField) -> str:
    said = [label.text() for label in field.findChildren(QLabel) if label.isVisible()]
    return re.sub("[\u2066-\u2069]", "", " | ".join(said)).replace("\u00a0", " ")


def test_only_whole_dates_are_told(look: Look, standing: Any) -> None:
    field, told = made(look, standing)
    field.precision.choose("month")
    field.month.choose("8")
    for letter in "2025":
        QTest.keyClicks(field.year.line, letter)
    assert told == [FuzzyDate(2025, 8)]
    QTest.keyClick(field.year.line, Qt.Key.Key_Backspace)
    assert told == [FuzzyDate(2025, 8)], "a half typed year is no other date"


def test_a_date_that_isn_t_in_the_packet_says_nothing_of_it(look: Look, standing: Any) -> None:
    field = FuzzyDateField(look, "Born", printed=None)
    standing(field)
    field.set_date(FuzzyDate(1985, 8))
    assert "In the packet" not in words(field)


def test_it_says_how_the_date_will_be_printed(look: Look, standing: Any) -> None:
    field, told = made(look, standing)
    field.set_date(FuzzyDate(2025, 8, about=True))
    assert "In the packet: “about August 2025”" in words(field)
    assert not field.day.isVisible()
    assert told == []


def test_a_day_that_no_month_has_leads_to_about(look: Look, standing: Any) -> None:
    field, told = made(look, standing)
    field.set_date(FuzzyDate(2025, 2, 3))
    field.day.line.selectAll()
    QTest.keyClicks(field.day.line, "31")
    assert "February has 28 days." in words(field)
    way = next(one for one in field.findChildren(QPushButton) if one.text() == "Use “About”")
    way.click()
    assert told[-1] == FuzzyDate(2025, 2, about=True)


def test_emptying_it_tells_none(look: Look, standing: Any) -> None:
    field, told = made(look, standing)
    field.set_date(FuzzyDate(2019))
    field.year.line.selectAll()
    QTest.keyClick(field.year.line, Qt.Key.Key_Delete)
    assert told == [None]


def test_leaving_is_told_once_and_not_between_its_parts(look: Look, standing: Any) -> None:
    field = FuzzyDateField(look, "Date")
    other = QPushButton("Other")
    standing(field, other)
    told: list[int] = []
    field.left.connect(lambda: told.append(1))
    field.precision.choose("year")
    field.precision.chosen.emit("year")
    field.precision.setFocus()
    field.year.line.setFocus()
    QTest.keyClicks(field.year.line, "85")
    assert told == []
    other.setFocus()
    assert told == [1]
    assert "Type the year with four digits." in words(field)


def test_parts_have_names(look: Look, standing: Any) -> None:
    field, _ = made(look, standing)
    assert field.day.line.accessibleName() == "Date: day"
    assert field.month.list.accessibleName() == "Date: month"
