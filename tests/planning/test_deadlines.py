"""Days are found in what a person typed, and counted without rolling forward."""

from dataclasses import replace
from datetime import date

import pytest

from dossier.model.case import Case
from dossier.planning.deadlines import day_in, due
from planning.matters import TEXTS, document, matter


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-01-12", date(2027, 1, 12)),
        ("January 12, 2027, 1:00 p.m. (individual hearing)", date(2027, 1, 12)),
        ("Tuesday, Jan. 12 2027", date(2027, 1, 12)),
        ("12 January 2027", date(2027, 1, 12)),
        ("on 3 May 2027 at 9", date(2027, 5, 3)),
        ("room 12 on May 3, 2027", date(2027, 5, 3)),
        ("soon", None),
        ("", None),
        ("2027-13-40", None),
        ("February 30, 2027", None),
        ("12/01/2027", None),  # which one is the month is not guessed
    ],
)
def test_a_day_is_found_or_not_guessed(text: str, day: date | None) -> None:
    assert day_in(text, TEXTS) == day


def test_both_readings_are_counted_and_unknown_dates_are_not() -> None:
    found = {entry.deadline.id: entry.day for entry in due(matter(document("d1")))}
    assert found == {"individual-30": date(2027, 5, 13), "individual-15": date(2027, 5, 28)}


def test_a_year_is_365_days_which_is_never_too_late() -> None:
    known = Case((("last-arrival", "2027-06-01"),))
    found = {entry.deadline.id: entry.day for entry in due(replace(matter(), case=known))}
    assert found == {"one-year": date(2028, 5, 31)}


def test_in_detention_the_court_sets_the_day() -> None:
    known = Case((("detained", "Yes"), ("hearing", "2027-06-12"), ("decision", "2027-01-01")))
    found = [entry.deadline.id for entry in due(replace(matter(), case=known))]
    assert found == ["appeal"]
