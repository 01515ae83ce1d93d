"""Days are found in what a person typed, and counted without rolling forward."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dossier.model.case import Case
from dossier.model.matter import Matter
from dossier.model.profile import Deadline
from dossier.planning.deadlines import (
    counted,
    day_in,
    due,
    months_after,
    waiting,
    working_days_after,
)
from planning.matters import COURT, TEXTS, document, matter


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


def known(*facts: tuple[str, str], rules: tuple[Deadline, ...] = ()) -> Matter:
    """A matter with these facts, and with these deadlines where they are given."""
    profile = replace(COURT, deadlines=rules) if rules else COURT
    return replace(matter(profile=profile), case=Case(facts))


def rule(name: str = "one", **how: Any) -> Deadline:
    return Deadline(name, "A day", "decision", "icpm-3-1", **how)


def days(matter: Matter, today: date | None = None) -> dict[str, date]:
    return {entry.deadline.id: entry.day for entry in due(matter, today)}


def test_both_readings_are_counted_and_unknown_dates_are_not() -> None:
    assert days(matter(document("d1"))) == {
        "individual-30": date(2027, 5, 13),
        "individual-15": date(2027, 5, 28),
    }


def test_the_earlier_reading_is_the_safe_one() -> None:
    assert {one.deadline.id: one.later for one in due(matter())} == {
        "individual-30": False,
        "individual-15": True,
    }


def test_a_year_is_365_days_which_is_never_too_late() -> None:
    assert days(known(("last-arrival", "2027-06-01"))) == {"one-year": date(2028, 5, 31)}


def test_in_detention_the_court_sets_the_day() -> None:
    facts = (("detained", "Yes"), ("hearing", "2027-06-12"), ("decision", "2027-01-01"))
    assert list(days(known(*facts))) == ["appeal"]
    assert "hearing" not in waiting(known(("detained", "yes")))
    assert "hearing" in waiting(known())


@pytest.mark.parametrize(
    ("start", "months", "day"),
    [
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 1, 31), 1, date(2028, 2, 29)),
        (date(2027, 1, 1), 4, date(2027, 5, 1)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2027, 10, 31), 4, date(2028, 2, 29)),
        (date(2027, 12, 15), 1, date(2028, 1, 15)),
        (date(2027, 4, 30), -2, date(2027, 2, 28)),
        (date(2027, 1, 15), -1, date(2026, 12, 15)),
        (date(2027, 1, 15), 0, date(2027, 1, 15)),
    ],
)
def test_months_go_by_the_calendar(start: date, months: int, day: date) -> None:
    assert months_after(start, months) == day


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.integers(-240, 240))
def test_a_month_is_never_counted_longer_than_it_is(start: date, months: int) -> None:
    day = months_after(start, months)
    assert (day.year * 12 + day.month) - (start.year * 12 + start.month) == months
    assert day.day <= start.day
    assert day.day == start.day or (day + timedelta(days=1)).day == 1


@pytest.mark.parametrize(
    ("start", "days", "day"),
    [
        (date(2026, 11, 26), 1, date(2026, 11, 27)),  # from a Thursday to the Friday
        (date(2026, 11, 27), 1, date(2026, 11, 30)),
        (date(2026, 11, 28), 1, date(2026, 11, 30)),  # from a Saturday
        (date(2026, 11, 26), 10, date(2026, 12, 10)),
        (date(2026, 11, 30), -1, date(2026, 11, 27)),
        (date(2026, 11, 29), -1, date(2026, 11, 27)),
        (date(2026, 11, 28), 0, date(2026, 11, 28)),
    ],
)
def test_working_days_are_monday_to_friday(start: date, days: int, day: date) -> None:
    assert working_days_after(start, days) == day
    assert counted(rule(days=days, working=True), start) == day


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)), st.integers(-60, 60).filter(bool))
def test_as_many_working_days_lie_between(start: date, days: int) -> None:
    end = working_days_after(start, days)
    step = 1 if days > 0 else -1
    between = [start + timedelta(days=step * n) for n in range(1, abs((end - start).days) + 1)]
    assert sum(day.weekday() < 5 for day in between) == abs(days)
    assert end.weekday() < 5


def test_months_come_before_days() -> None:
    assert counted(rule(months=1, days=3), date(2027, 1, 31)) == date(2027, 3, 3)


def test_what_comes_every_year_is_told_as_it_comes_next() -> None:
    fee = rule(days=365, yearly=True)
    start = date(2027, 6, 1)
    assert counted(fee, start) == date(2028, 5, 31)
    assert counted(fee, start, date(2028, 5, 31)) == date(2028, 5, 31)
    assert counted(fee, start, date(2028, 6, 1)) == date(2029, 5, 31)
    assert counted(fee, start, date(2041, 1, 1)) == date(2041, 5, 31)
    assert days(known(("decision", "2027-06-01"), rules=(fee,)), date(2030, 1, 1)) == {
        "one": date(2030, 5, 31)
    }


def test_a_condition_has_to_hold() -> None:
    outside = rule(days=28, when="outside=yes")
    decided = ("decision", "2027-01-01")
    assert days(known(decided, rules=(outside,))) == {}
    assert days(known(decided, ("outside", "no"), rules=(outside,))) == {}
    assert days(known(decided, ("outside", "Yes "), rules=(outside,))) == {"one": date(2027, 1, 29)}
    assert waiting(known(rules=(outside,))) == ()
    assert waiting(known(("outside", "yes"), rules=(outside,))) == ("decision",)


def test_a_day_that_the_person_set_wins_over_every_reading() -> None:
    facts = (("hearing", "2027-06-12"), ("deadline-individual-15", "by March 1, 2027"))
    (found,) = due(known(*facts))
    assert (found.deadline.id, found.day, found.typed) == ("individual-15", date(2027, 3, 1), True)
    assert found.start == date(2027, 6, 12)


def test_a_day_set_by_the_court_counts_in_detention_too() -> None:
    facts = (("detained", "yes"), ("deadline-individual-30", "2027-03-01"))
    (found,) = due(known(*facts))
    assert (found.day, found.start, found.typed) == (date(2027, 3, 1), None, True)
    assert "hearing" not in waiting(
        known(("deadline-individual-30", "2027-03-01"), MASTER, FIFTEEN)
    )


MASTER = ("master-hearing", "2027-03-01")
FIFTEEN = ("deadline-individual-15", "2027-03-01")


def test_what_is_typed_but_is_no_day_changes_nothing() -> None:
    facts = (("hearing", "2027-06-12"), ("deadline-individual-30", "soon"))
    assert not any(found.typed for found in due(known(*facts)))


@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01", "December 31, 9999"])
def test_a_slip_of_the_pen_never_counts_out_of_the_calendar(day: str) -> None:
    assert days(known(("hearing", day), ("decision", day), ("last-arrival", day))) == {}
