"""People by keyboard: found in the list, changed, added, removed, in every room."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.dates import FuzzyDate
from dossier.model.person import Person, Role
from dossier.ui.look import Look
from dossier.ui.room import Room
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.people import PeopleModel
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.views.people import PeopleView
from dossier.ui.widgets.buttons import Button
from dossier.workflows import edit, people
from dossier.workflows.open import Session
from vault.making import add_document

SIZES = {
    Room.ONE_COLUMN: (640, 700),
    Room.TWO_COLUMNS: (848, 510),
    Room.THREE_COLUMNS: (1080, 710),
    Room.WIDE: (1400, 910),
}
Show = Callable[[Look, Room], PeopleView]


@pytest.fixture
def show(qtbot: QtBot, case: OpenCase, standing: Callable[..., QWidget]) -> Show:
    """Give a way to show the screen in a room of its size."""

    def shown(look: Look, room: Room) -> PeopleView:
        view = PeopleView(look, PeopleModel(case, Typing(case)))
        view.fit(room)
        window = standing(view)
        window.resize(*(round(side * look.scale) for side in SIZES[room]))
        view.model.enter()
        qtbot.waitUntil(lambda: view.model.state.loaded)
        return view

    return shown


@pytest.fixture
def two(session: Session) -> None:
    """Two people, and a paper about the second."""
    people.add(session, Person("", "Elvin Nümunəzadə", Role.APPLICANT, ("Elvin Numunezade",)))
    people.add(session, Person("", "ليلى مثال", languages=("ar",)))
    held = add_document(session, "Letter")
    edit.change(session, held.id, lambda one: replace(one, people=("p2",)))


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found
    return found


def press(qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(focus(), key)  # pyright: ignore[reportUnknownMemberType]


def type_in(qtbot: QtBot, text: str) -> None:
    qtbot.keyClicks(focus(), text)  # pyright: ignore[reportUnknownMemberType]


def cramped(view: QWidget) -> list[str]:
    buttons = (one for one in view.findChildren(Button) if one.isVisibleTo(view))
    return [one.words for one in buttons if one.width() < one.sizeHint().width()]


@pytest.mark.usefixtures("two")
@pytest.mark.parametrize("room", list(Room))
def test_everything_has_a_name_and_fits_in_every_room(
    show: Show, either_look: Look, room: Room, qtbot: QtBot
) -> None:
    view = show(either_look, room)
    assert view.list.isVisible()
    view.model.open("p2")
    qtbot.waitUntil(lambda: bool(view.model.state.papers))
    assert view.list.isVisible() == (room >= Room.THREE_COLUMNS)
    assert view.back.isVisible() == (room < Room.THREE_COLUMNS)
    for part in view.findChildren(QWidget):
        takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and part.isVisibleTo(view) and not isinstance(part.parent(), QLineEdit):
            assert part.accessibleName(), part
    qtbot.waitUntil(lambda: cramped(view) == [])


@pytest.mark.usefixtures("two")
def test_one_is_opened_changed_and_left_by_keyboard(
    show: Show, look: Look, qtbot: QtBot, session: Session
) -> None:
    view = show(look, Room.ONE_COLUMN)
    view.list.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert focus() is view.back
    press(qtbot, Qt.Key.Key_Tab)
    assert focus() is view.details.name.line
    press(qtbot, Qt.Key.Key_End)
    type_in(qtbot, " Test")
    press(qtbot, Qt.Key.Key_Tab)
    assert focus() is view.details.also.lines
    press(qtbot, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: people.get(session, "p1").name == "Elvin Nümunəzadə Test")
    view.back.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    assert focus() is view.list
    press(qtbot, Qt.Key.Key_Down)
    assert view.model.state.chosen == "p2"


@pytest.mark.usefixtures("two")
def test_role_birth_and_languages_are_chosen(
    show: Show, look: Look, qtbot: QtBot, session: Session
) -> None:
    view = show(look, Room.THREE_COLUMNS)
    view.model.choose("p2")
    details = view.details
    details.role.chosen.emit(Role.WITNESS.value)
    details.birth.changed.emit(FuzzyDate(1990))
    details.languages.add.chosen.emit("en")
    qtbot.waitUntil(lambda: list(details.languages.ticks) == ["ar", "en"])
    details.languages.ticks["ar"].setFocus()
    press(qtbot, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: list(details.languages.ticks) == ["en"])
    kept = people.get(session, "p2")
    assert (kept.role, kept.birth, kept.languages) == (Role.WITNESS, FuzzyDate(1990), ("en",))


@pytest.mark.usefixtures("two")
def test_who_is_named_somewhere_can_not_be_removed(
    show: Show, look: Look, qtbot: QtBot, session: Session
) -> None:
    view = show(look, Room.THREE_COLUMNS)
    qtbot.waitUntil(lambda: view.model.state.can_remove)
    view.model.choose("p2")
    qtbot.waitUntil(lambda: view.model.state.naming is not None)
    assert not view.details.remove.isEnabled()
    assert view.details.remove.accessibleDescription()
    view.list.setFocus()
    press(qtbot, Qt.Key.Key_Up)
    qtbot.waitUntil(view.details.remove.isEnabled)
    press(qtbot, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [one.id for one in people.everyone(session)] == ["p2"])


def test_the_first_person_is_added_where_nobody_is(
    show: Show, look: Look, qtbot: QtBot, session: Session
) -> None:
    view = show(look, Room.TWO_COLUMNS)
    qtbot.waitUntil(view.empty.isVisible)
    view.empty.clicked.emit()
    assert focus() is view.new.name.line
    qtbot.waitUntil(lambda: view.new.height() < look.px(300))
    type_in(qtbot, "Gunel Ornekova")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: view.model.state.showing)
    assert [one.name for one in people.everyone(session)] == ["Gunel Ornekova"]
    qtbot.waitUntil(view.details.isVisible)
    assert view.new.isHidden()
    assert view.model.state.adding is False
