"""The timeline by keyboard: an event is found, added, changed, removed, in every room."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.dates import FuzzyDate
from dossier.model.event import Event, EventKind
from dossier.model.person import Person
from dossier.ui.look import Look
from dossier.ui.room import Room
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.timeline import TimelineModel
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.views.event_list import Mark
from dossier.ui.views.timeline import TimelineView, mark_of
from dossier.workflows import events, people
from dossier.workflows.open import Session
from ui.views.test_people import SIZES, cramped, focus, press, type_in
from vault.making import add_document

Show = Callable[[Look, Room], TimelineView]


@pytest.fixture
def show(qtbot: QtBot, case: OpenCase, standing: Callable[..., QWidget]) -> Show:
    """Give a way to show the screen in a room of its size."""

    def shown(look: Look, room: Room) -> TimelineView:
        view = TimelineView(look, TimelineModel(case, Typing(case)))
        view.fit(room)
        window = standing(view)
        window.resize(*(round(side * look.scale) for side in SIZES[room]))
        view.model.enter()
        qtbot.waitUntil(lambda: view.model.state.loaded)
        return view

    return shown


@pytest.fixture
def told(session: Session) -> None:
    """Three events of two years, one of them without a date."""
    people.add(session, Person("", "Elvin Nümunəzadə"))
    add_document(session, "Summons")
    events.add(session, Event("", "Somebody called", None))
    events.add(session, Event("", "Summons came", FuzzyDate(2024, 3, 12), documents=("d1",)))
    events.add(session, Event("", "Moved in", FuzzyDate(2021, 3), until=FuzzyDate(2024, 5)))


@pytest.mark.usefixtures("told")
@pytest.mark.parametrize("room", list(Room))
def test_everything_has_a_name_and_fits_in_every_room(
    show: Show, either_look: Look, room: Room, qtbot: QtBot
) -> None:
    view = show(either_look, room)
    assert view.list.isVisible()
    view.model.open("e2")
    qtbot.waitUntil(lambda: bool(view.model.state.papers))
    assert view.list.isVisible() == (room >= Room.THREE_COLUMNS)
    for part in view.findChildren(QWidget):
        takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and part.isVisibleTo(view) and not isinstance(part.parent(), QLineEdit):
            assert part.accessibleName(), part
    qtbot.waitUntil(lambda: cramped(view) == [])


@pytest.mark.usefixtures("told")
def test_the_list_says_when_what_and_which_papers(show: Show, look: Look) -> None:
    rows = show(look, Room.THREE_COLUMNS).list.model()
    said = [str(rows.index(n, 0).data()) for n in range(rows.rowCount())]
    plain = [one.translate(dict.fromkeys((0x2066, 0x2068, 0x2069))) for one in said]
    assert [one.replace("\u00a0", " ") for one in plain] == [
        "March 2021 to May 2024, Moved in, no paper (that is OK)",
        "12 March 2024, Summons came, 1 paper(s)",
        "No date yet, Somebody called, no paper (that is OK)",
    ]


@pytest.mark.parametrize(
    ("date", "until", "mark"),
    [
        (None, None, Mark.OPEN),
        (FuzzyDate(2024, 3, 12), None, Mark.DAY),
        (FuzzyDate(2024, 3, 12), FuzzyDate(2024, 3, 14), Mark.SPAN),
        (FuzzyDate(2024, 3), None, Mark.SPAN),
        (FuzzyDate(2024, 3, about=True), None, Mark.ABOUT),
        (FuzzyDate(2024, 3, 12), FuzzyDate(2025, about=True), Mark.ABOUT),
    ],
)
def test_a_mark_says_how_exactly(
    date: FuzzyDate | None, until: FuzzyDate | None, mark: Mark
) -> None:
    assert mark_of(Event("e1", "Something", date, until=until)) is mark


@pytest.mark.usefixtures("told")
def test_one_is_opened_changed_and_left_by_keyboard(
    show: Show, look: Look, qtbot: QtBot, session: Session
) -> None:
    view = show(look, Room.ONE_COLUMN)
    view.list.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert focus() is view.back
    press(qtbot, Qt.Key.Key_Tab)
    assert focus() is view.details.title.line
    press(qtbot, Qt.Key.Key_End)
    type_in(qtbot, " together")
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: events.get(session, "e3").title == "Moved in together")
    view.back.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert focus() is view.list


@pytest.mark.usefixtures("told")
def test_dates_people_and_papers_are_told(
    show: Show, look: Look, qtbot: QtBot, session: Session
) -> None:
    view = show(look, Room.THREE_COLUMNS)
    view.model.choose("e2")
    details = view.details
    qtbot.waitUntil(lambda: bool(view.model.state.everyone))
    assert not details.lasted.on
    assert details.until.isHidden()
    details.lasted.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    assert details.until.isVisible()
    details.until.changed.emit(FuzzyDate(2024, 3, 14))
    details.kind.chosen.emit(EventKind.HARM.value)
    details.people.add.chosen.emit("p1")
    qtbot.waitUntil(lambda: list(details.people.ticks) == ["p1"])
    kept = events.get(session, "e2")
    assert (kept.until, kept.kind) == (FuzzyDate(2024, 3, 14), EventKind.HARM)
    details.people.ticks["p1"].setFocus()
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: events.get(session, "e2").people == ())
    details.lasted.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: events.get(session, "e2").until is None)
    details.date.changed.emit(FuzzyDate(2024, 3))
    qtbot.waitUntil(lambda: events.get(session, "e2").date == FuzzyDate(2024, 3))


@pytest.mark.usefixtures("told")
def test_a_paper_is_found_and_linked_by_keyboard(
    show: Show, look: Look, qtbot: QtBot, session: Session
) -> None:
    view = show(look, Room.THREE_COLUMNS)
    assert view.model.state.chosen == "e3"
    view.details.papers.finder.line.setFocus()
    type_in(qtbot, "summ")
    qtbot.waitUntil(lambda: bool(view.model.state.offered))
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: events.get(session, "e3").documents == ("d1",))
    qtbot.waitUntil(lambda: bool(view.model.state.papers))
    assert view.details.papers.finder.text() == ""
    assert QApplication.focusWidget() is view.details.papers.finder.line


@pytest.mark.usefixtures("told")
def test_an_end_before_the_beginning_is_said_where_it_stands(
    show: Show, look: Look, qtbot: QtBot
) -> None:
    view = show(look, Room.THREE_COLUMNS)
    view.details.until.changed.emit(FuzzyDate(2020))
    qtbot.waitUntil(lambda: "until" in view.model.state.refused)
    assert "before it began" in view.details.until._hint._words.text()  # noqa: SLF001


@pytest.mark.usefixtures("told")
def test_del_removes_the_chosen_one(show: Show, look: Look, qtbot: QtBot, session: Session) -> None:
    view = show(look, Room.THREE_COLUMNS)
    view.list.setFocus()
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [one.id for one in events.timeline(session)] == ["e2", "e1"])


def test_the_first_event_is_added_where_nothing_is_told(
    show: Show, look: Look, qtbot: QtBot, session: Session
) -> None:
    view = show(look, Room.TWO_COLUMNS)
    qtbot.waitUntil(view.empty.isVisible)
    view.empty.clicked.emit()
    assert focus() is view.new.what.line
    type_in(qtbot, "They took my phone")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model.state.showing)
    assert [one.title for one in events.timeline(session)] == ["They took my phone"]
    qtbot.waitUntil(view.details.isVisible)
    assert view.new.isHidden()
