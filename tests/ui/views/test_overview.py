"""The first page by keyboard: the next step, a line answered, a day told, in all rooms."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.document import Kind
from dossier.model.packet import Answer, SlotState
from dossier.ui.look import Look
from dossier.ui.room import Room
from dossier.ui.viewmodels.case import OpenCase, Target
from dossier.ui.viewmodels.overview import OverviewModel
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.views.overview import OverviewView
from dossier.ui.widgets.buttons import Button
from dossier.vault import documents, packets
from dossier.workflows import cases
from dossier.workflows.open import Session
from vault.making import add_document

SIZES = {
    Room.ONE_COLUMN: (640, 700),
    Room.TWO_COLUMNS: (848, 510),
    Room.THREE_COLUMNS: (1080, 710),
    Room.WIDE: (1400, 910),
}


@pytest.fixture
def model(case: OpenCase, session: Session) -> OverviewModel:
    """The page for the immigration court with one paper in another language."""
    held = add_document(session, "Summons")
    documents.save(session, replace(held, kind=Kind.POLICE, language="az"))
    cases.choose(session, "us-eoir")
    return OverviewModel(case, Typing(case))


@pytest.fixture
def show(
    qtbot: QtBot, model: OverviewModel, standing: Callable[..., QWidget]
) -> Iterator[Callable[[Look, Room], OverviewView]]:
    """Give a way to show the page in a room of its size."""

    def shown(look: Look, room: Room) -> OverviewView:
        view = OverviewView(look, model)
        view.fit(room)
        window = standing(view)
        window.resize(*(round(side * look.scale) for side in SIZES[room]))
        qtbot.waitUntil(lambda: view.tasks.line("police") is not None)
        line = view.tasks.line("police")
        assert line is not None
        qtbot.waitUntil(line.isVisible)  # what a layout takes in is seen a moment later
        return view

    yield shown
    model.leave()


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found
    return found


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(focus(), key)  # pyright: ignore[reportUnknownMemberType]


def type_in(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(focus(), text)  # pyright: ignore[reportUnknownMemberType]


def tab_to(qtbot: QtBot, wanted: Callable[[QWidget], bool]) -> None:
    for _ in range(80):
        if wanted(focus()):
            return
        press(qtbot, Qt.Key.Key_Tab)
    pytest.fail(f"the keyboard doesn't come there; it is at {focus()}")


def says(words: str) -> Callable[[QWidget], bool]:
    return lambda widget: isinstance(widget, Button) and widget.words == words


def cramped(view: QWidget) -> list[str]:
    """Name the buttons whose words don't fit."""
    buttons = (one for one in view.findChildren(Button) if one.isVisibleTo(view))
    return [
        one.words
        for one in buttons
        if one.width() < one.minimumSizeHint().width()
        or (one.hasHeightForWidth() and one.height() < one.heightForWidth(one.width()))
    ]


@pytest.mark.parametrize("room", list(Room))
def test_everything_has_a_name_and_fits_in_every_room(
    show: Callable[[Look, Room], OverviewView], either_look: Look, room: Room, qtbot: QtBot
) -> None:
    view = show(either_look, room)
    qtbot.waitUntil(lambda: view.tasks.line("police") is not None)
    view.model.open("police")
    for part in view.findChildren(QWidget):
        takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and part.isVisibleTo(view) and not isinstance(part.parent(), QLineEdit):
            assert part.accessibleName(), part
    qtbot.waitUntil(lambda: cramped(view) == [])
    beside = room >= Room.THREE_COLUMNS
    assert view.side.isVisibleTo(view) == beside
    assert view.strip.isVisibleTo(view) != beside


def test_the_keyboard_reads_from_top_to_bottom(
    show: Callable[[Look, Room], OverviewView], look: Look, qtbot: QtBot, case: OpenCase
) -> None:
    went: list[Target] = []
    case.wanted.connect(went.append)
    view = show(look, Room.THREE_COLUMNS)
    view.head.change.setFocus()
    tab_to(qtbot, says("Open translation"))
    press(qtbot, Qt.Key.Key_Return)
    assert went == [Target("translations", "d1")]
    tab_to(qtbot, lambda widget: widget is view.tasks.line("police"))
    press(qtbot, Qt.Key.Key_Return)
    assert view.model.state.opened == "police"
    tab_to(qtbot, says("Read the rule"))
    press(qtbot, Qt.Key.Key_Space)
    assert focus() is view.above.rule.done
    assert view.above.step.isHidden()
    press(qtbot, Qt.Key.Key_Return)
    assert focus() is view.tasks.line("police")
    tab_to(qtbot, says("When did you last arrive?"))
    tab_to(qtbot, says("Open packet"))
    press(qtbot, Qt.Key.Key_Return)
    assert went[-1] == Target("packet")


def test_a_paper_that_could_not_be_had_is_explained(
    show: Callable[[Look, Room], OverviewView], look: Look, qtbot: QtBot, session: Session
) -> None:
    view = show(look, Room.TWO_COLUMNS)
    line = view.tasks.line("birth")
    assert line is not None
    line.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    tab_to(qtbot, says("I can't get this"))
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(view.above.telling.isVisible)
    assert focus() is view.above.telling.why.lines
    type_in(qtbot, "The archive burned.")
    press(qtbot, Qt.Key.Key_Tab)
    type_in(qtbot, "I wrote.")
    tab_to(qtbot, says("Done"))
    press(qtbot, Qt.Key.Key_Return)
    expected = Answer("birth", SlotState.COULD_NOT_GET, "The archive burned.", "I wrote.")
    qtbot.waitUntil(lambda: packets.all(session)[0].answers == (expected,))
    assert focus() is line
    assert view.above.step.isVisible()


def test_a_day_is_told_where_it_is_asked_for(
    show: Callable[[Look, Room], OverviewView], look: Look, qtbot: QtBot
) -> None:
    view = show(look, Room.ONE_COLUMN)
    view.strip.short.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert view.tasks.isHidden()
    tab_to(qtbot, says("When did you last arrive?"))
    press(qtbot, Qt.Key.Key_Return)
    form = view.side.dates.form
    assert focus() is form.day.day.line
    type_in(qtbot, "31")
    form.day.month.list.activated.emit(2)
    form.day.month.choose("2")
    form.day.year.setFocus()
    type_in(qtbot, "2026")
    assert not view.model.state.days, "February has no such day"
    form.day.day.line.clear()
    form.day.day.setFocus()
    type_in(qtbot, "3")
    qtbot.waitUntil(lambda: view.model.state.days.get("last-arrival") == date(2026, 2, 3))
    view.side.back.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert view.tasks.isVisible()
    assert focus() is view.strip.short


def test_a_hearing_is_typed_and_left(
    show: Callable[[Look, Room], OverviewView], look: Look, qtbot: QtBot
) -> None:
    view = show(look, Room.THREE_COLUMNS)
    view.model.ask("hearing")
    form = view.side.dates.form
    assert focus() is form.hearing.line
    type_in(qtbot, "soon")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "January" in form.hearing.line.accessibleDescription())
    form.hearing.line.clear()
    type_in(qtbot, "January 12, 2027, 1:00 p.m.")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model.state.days.get("hearing") == date(2027, 1, 12))
    qtbot.waitUntil(lambda: form.hearing.line.accessibleDescription() == "")


def test_a_day_of_ones_own_is_set_for_a_date(
    show: Callable[[Look, Room], OverviewView], look: Look, qtbot: QtBot
) -> None:
    view = show(look, Room.THREE_COLUMNS)
    form = view.side.dates.form
    view.model.ask("hearing")
    form.hearing.line.clear()
    type_in(qtbot, "January 12, 2027, 1:00 p.m.")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(view.findChildren(Button)) and bool(own_days(view)))
    own_days(view)[0].click()
    qtbot.waitUntil(lambda: view.model.state.asking.startswith("deadline-"))
    assert focus() is form.day.day.line


def own_days(view: OverviewView) -> list[Button]:
    found = view.findChildren(Button)
    return [one for one in found if one.accessibleName() == "Set a day of my own"]


def test_another_authority_and_trouble_are_shown(
    show: Callable[[Look, Room], OverviewView], look: Look, qtbot: QtBot, case: OpenCase
) -> None:
    view = show(look, Room.THREE_COLUMNS)
    view.head.change.chosen.emit("generic")
    qtbot.waitUntil(lambda: view.tasks.line("statement") is not None)
    case.use_profile("spell")
    qtbot.waitUntil(lambda: view.model.state.trouble is not None)
    assert view.trouble.isVisible()
    assert view.trouble.text()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_dates_are_as_wide_as_their_column(
    show: Callable[[Look, Room], OverviewView], scale: float
) -> None:
    """A question in one long line pushed the cards beyond the edge of the window."""
    view = show(Look(scale=scale), Room.THREE_COLUMNS)
    dates = view.side.dates
    assert dates.links, "days are asked for"
    assert dates.minimumSizeHint().width() <= Look(scale=scale).px(280)
    assert dates.width() <= Look(scale=scale).px(280)
