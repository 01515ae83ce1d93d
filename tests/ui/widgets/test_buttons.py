"""Buttons: high enough to hit, never cut, pressed by every key that presses."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.look import Look
from dossier.ui.widgets.buttons import HIT, Button, IconButton, Kind


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("small", [False, True])
def test_a_button_is_high_enough_and_holds_its_words(
    qtbot: QtBot, either_look: Look, kind: Kind, *, small: bool
) -> None:
    button = Button(either_look, "Build packet", kind, "add", small=small)
    qtbot.addWidget(button)
    hint = button.sizeHint()
    assert hint.height() >= either_look.px(HIT)
    assert hint == button.minimumSizeHint()
    assert hint.width() >= button.fontMetrics().horizontalAdvance("Build packet")
    button.show()
    assert not button.grab().isNull()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_keys_press_it(qtbot: QtBot, look: Look, key: Qt.Key) -> None:
    button = Button(look, "Add")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(button.clicked, timeout=1000):
        qtbot.keyClick(button, key)


def test_it_says_its_words_or_a_name_of_its_own(qtbot: QtBot, look: Look) -> None:
    plain, named = Button(look, "Save & close"), Button(look, "Show", accessible="Show pages")
    icon = IconButton(look, "close", "Close")
    for one in (plain, named, icon):
        qtbot.addWidget(one)
    assert plain.accessibleName() == "Save & close"
    named.set_text("Hide")
    assert named.accessibleName() == "Show pages"
    assert icon.accessibleName() == icon.toolTip() == "Close"
    assert icon.sizeHint().width() >= HIT


def test_the_ring_goes_around_what_is_drawn(qtbot: QtBot, look: Look) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    small = Button(look, "Open", small=True)
    small.setParent(window)
    small.resize(small.sizeHint())
    assert small.ring().place.height() == 32
    assert small.height() == 40
