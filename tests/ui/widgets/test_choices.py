"""Choices: told when a person chooses, silent when shown; keys that follow the reading."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.look import Look, Role
from dossier.ui.widgets.choices import Segmented, Select, Switch, Tick
from dossier.ui.widgets.menu_button import MenuButton

Standing = Callable[..., QWidget]
KINDS = [("summons", "Police summons"), ("lease", "Lease"), ("photo", "Photograph")]
PRECISIONS = [("day", "Day", ""), ("month", "Month", ""), ("about", "About", "calendar")]


def test_a_list_tells_only_what_a_person_chose(
    qtbot: QtBot, either_look: Look, standing: Standing
) -> None:
    select = Select(either_look, "Kind", placeholder="Choose a kind")
    standing(select)
    heard: list[str] = []
    select.chosen.connect(heard.append)
    select.set_choices(KINDS)
    assert select.key is None
    select.choose("lease")
    assert heard == []
    select.setFocus()
    qtbot.keyClick(select.list, Qt.Key.Key_Down)
    assert heard == ["photo"]
    assert select.key == "photo"
    assert select.list.accessibleName() == "Kind"


def test_a_wheel_that_passes_changes_nothing(look: Look, standing: Standing) -> None:
    select = Select(look, "Kind")
    select.set_choices(KINDS, "lease")
    standing(select)
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - of Qt
    )
    QApplication.sendEvent(select.list, turn)
    assert select.key == "lease"


def test_the_list_opens_at_enter(qtbot: QtBot, look: Look, standing: Standing) -> None:
    select = Select(look, "Kind")
    select.set_choices(KINDS)
    standing(select)
    qtbot.keyClick(select.list, Qt.Key.Key_Return)
    assert select.list.view().isVisible()
    select.list.hidePopup()


def test_arrows_go_along_as_it_is_read(qtbot: QtBot, either_look: Look, standing: Standing) -> None:
    segmented = Segmented(either_look, PRECISIONS, small=True)
    standing(segmented)
    heard: list[str] = []
    segmented.chosen.connect(heard.append)
    segmented.choose("month")
    assert heard == []
    segmented.setFocus()
    onward = Qt.Key.Key_Left if either_look.rtl else Qt.Key.Key_Right
    qtbot.keyClick(QApplication.focusWidget(), onward)
    qtbot.keyClick(QApplication.focusWidget(), onward)
    assert heard == ["about"]
    assert segmented.key == "about"


def test_its_width_does_not_change_with_the_choice(look: Look, standing: Standing) -> None:
    segmented = Segmented(look, PRECISIONS)
    standing(segmented)
    widths = [one.width() for one in segmented.findChildren(QRadioButton)]
    segmented.choose("about")
    assert [one.width() for one in segmented.findChildren(QRadioButton)] == widths
    assert widths[0] >= look.metrics(Role.STRONG).horizontalAdvance("Day")


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_switches_and_ticks_turn_at_a_key(
    qtbot: QtBot, look: Look, standing: Standing, key: Qt.Key
) -> None:
    switch, tick = Switch(look, "Cover sensitive pages"), Tick(look, "Sensitive: cover it")
    standing(switch, tick)
    heard: list[bool] = []
    for one in (switch, tick):
        one.toggled.connect(heard.append)
        one.set_on(True)
        assert heard == []
        one.setFocus()
        qtbot.keyClick(one, key)
        assert heard == [False]
        heard.clear()


def test_a_long_tick_wraps(qtbot: QtBot, either_look: Look) -> None:
    tick = Tick(either_look, "I have read what this program can do, and what it can't do. " * 3)
    qtbot.addWidget(tick)
    assert tick.heightForWidth(300) > tick.heightForWidth(3000)


def test_a_menu_tells_the_key(qtbot: QtBot, look: Look, standing: Standing) -> None:
    button = MenuButton(look, "Newest first")
    standing(button)
    button.set_choices([("newest", "Newest first"), ("", ""), ("title", "By title")], "newest")
    menu = button.menu()
    with qtbot.waitSignal(button.chosen, timeout=1000) as told:
        menu.actions()[2].trigger()
    assert told.args == ["title"]
    assert not menu.actions()[0].icon().isNull()
