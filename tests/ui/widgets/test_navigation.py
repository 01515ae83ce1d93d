"""Navigation: tells what the person chose, not what the program chose."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dossier.ui.look import Look
from dossier.ui.widgets.navigation import Navigation

PLACES = [
    ("overview", "Overview", "overview"),
    ("documents", "Documents", "documents"),
    ("packet", "Packet", "packet"),
]


def made(qtbot: Any, look: Look) -> tuple[Navigation, list[str]]:
    navigation = Navigation(look)
    # The closure holds the widget: Qt still paints it when the test is over.
    qtbot.addWidget(navigation, before_close_func=lambda _: navigation.hide())
    navigation.set_places(PLACES)
    navigation.resize(200, 400)
    told: list[str] = []
    navigation.chosen.connect(told.append)
    return navigation, told


def test_choosing_by_program_tells_nobody(qtbot: Any) -> None:
    navigation, told = made(qtbot, Look())
    navigation.choose("documents")
    navigation.set_places(PLACES[1:])
    assert navigation.place == "documents"
    assert told == []


def test_arrows_and_clicks_go_to_places(qtbot: Any) -> None:
    navigation, told = made(qtbot, Look(language="ar", scale=2.0))
    navigation.choose("overview")
    navigation.show()
    QTest.keyClick(navigation, Qt.Key.Key_Down)
    last = navigation.visualRect(navigation.model().index(2, 0))
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(navigation.viewport(), button, Qt.KeyboardModifier.NoModifier, last.center())
    assert told == ["documents", "packet"]
    assert navigation.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Documents"
