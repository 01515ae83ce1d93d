"""Events on the screen: chosen, added, typed, dated, removed; their papers and people."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.dates import FuzzyDate
from dossier.model.event import Event, EventKind
from dossier.model.person import Person
from dossier.ui.viewmodels.case import OpenCase, Target
from dossier.ui.viewmodels.several import Paper
from dossier.ui.viewmodels.timeline import TimelineModel
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import events, people
from dossier.workflows.open import Session
from vault.making import add_document


@pytest.fixture
def model(qtbot: QtBot, case: OpenCase, session: Session) -> TimelineModel:
    """Two events, the later told first; one person, two papers."""
    people.add(session, Person("", "Elvin Nümunəzadə"))
    add_document(session, "Summons of the district police")
    add_document(session, "Letter of a friend")
    events.add(session, Event("", "Left the country", FuzzyDate(2024, 5, 9)))
    events.add(session, Event("", "A summons came", FuzzyDate(2024, 3), documents=("d1",)))
    made = TimelineModel(case, Typing(case))
    made.enter()
    qtbot.waitUntil(lambda: bool(made.state.papers))
    return made


def test_events_stand_in_the_order_of_their_dates(model: TimelineModel) -> None:
    assert [one.title for one in model.state.things] == ["A summons came", "Left the country"]
    assert model.state.chosen == "e2"
    assert model.state.papers == (Paper("d1", "Summons of the district police"),)
    assert [one.name for one in model.state.everyone] == ["Elvin Nümunəzadə"]
    model.choose("e1")
    assert model.state.papers == ()


def test_what_is_typed_is_kept_and_undone(
    qtbot: QtBot, model: TimelineModel, case: OpenCase, session: Session
) -> None:
    typed = {"title": "A summons", "place": "Nümunə", "note": "By hand.", "statement": "9"}
    for field, text in typed.items():
        model.typed(field, text)
        assert model.state.text(field) == text
        model.left(field)
    qtbot.waitUntil(lambda: events.get(session, "e2").statement == "9")
    kept = events.get(session, "e2")
    assert {field: getattr(kept, field) for field in typed} == typed
    for _ in typed:
        case.undo()
    qtbot.waitUntil(lambda: model.state.text("title") == "A summons came")


def test_dates_kind_and_people_are_steps_of_their_own(
    qtbot: QtBot, model: TimelineModel, session: Session
) -> None:
    model.set_date(FuzzyDate(2024, 2, about=True))
    model.set_until(FuzzyDate(2024, 4))
    model.set_kind(EventKind.HARM)
    model.set_person("p1", there=True)
    expected = replace(
        events.get(session, "e2"),
        date=FuzzyDate(2024, 2, about=True),
        until=FuzzyDate(2024, 4),
        kind=EventKind.HARM,
        people=("p1",),
    )
    qtbot.waitUntil(lambda: model.state.event == expected)
    model.set_person("p1", there=False)
    qtbot.waitUntil(lambda: model.state.event == replace(expected, people=()))


def test_an_end_before_the_beginning_is_refused_and_told(
    qtbot: QtBot, model: TimelineModel, session: Session
) -> None:
    model.set_until(FuzzyDate(2020))
    qtbot.waitUntil(lambda: "until" in model.state.refused)
    assert events.get(session, "e2").until is None
    model.set_until(FuzzyDate(2025))
    qtbot.waitUntil(lambda: events.get(session, "e2").until == FuzzyDate(2025))
    assert model.state.refused == {}


def test_papers_are_found_linked_and_taken_off(
    qtbot: QtBot, model: TimelineModel, session: Session
) -> None:
    model.look_for("letter")
    qtbot.waitUntil(lambda: model.state.offered == (Paper("d2", "Letter of a friend"),))
    model.link("d2")
    assert (model.state.looked_for, model.state.offered) == ("", ())
    qtbot.waitUntil(lambda: [one.id for one in model.state.papers] == ["d1", "d2"])
    model.look_for("summons")
    qtbot.wait(400)
    assert model.state.offered == (), "it is linked already"
    model.unlink("d1")
    qtbot.waitUntil(lambda: [one.id for one in model.state.papers] == ["d2"])
    assert events.get(session, "e2").documents == ("d2",)


def test_one_is_added_removed_and_comes_back(
    qtbot: QtBot, model: TimelineModel, case: OpenCase
) -> None:
    model.begin_adding()
    model.add("  ")
    assert model.state.adding
    model.add(" They took my phone ")
    qtbot.waitUntil(lambda: model.state.text("title") == "They took my phone")
    assert not model.state.adding
    model.set_date(FuzzyDate(2024, 3, 14))
    qtbot.waitUntil(lambda: [one.id for one in model.state.things] == ["e2", "e3", "e1"])
    model.remove()
    qtbot.waitUntil(lambda: len(model.state.things) == 2)
    assert model.state.chosen == "e1", "the next in the list"
    case.undo()
    qtbot.waitUntil(lambda: len(model.state.things) == 3)


def test_a_paper_leads_to_its_screen(model: TimelineModel, case: OpenCase) -> None:
    told: list[Target] = []
    case.wanted.connect(told.append)
    model.see("d1")
    assert told == [Target("documents", "d1")]
