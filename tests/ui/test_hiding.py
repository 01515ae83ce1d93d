"""Shift three times, bare and quick, hides; so does nobody being there, and sleep."""

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from dossier.ui import hiding
from dossier.ui.hiding import HideKeys, IdleWatch

SHIFT = Qt.Key.Key_Shift


@pytest.fixture
def field(qtbot: QtBot) -> QLineEdit:
    """A field that has the focus in a window."""
    made = QLineEdit()
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


@pytest.fixture
def wanted(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bool]]:
    """How often hiding was wanted, with the keys watched for."""
    monkeypatch.setattr(hiding, "shift_is_taken", lambda: False)
    told: list[bool] = []
    keys = HideKeys(qapp)
    keys.wanted.connect(lambda: told.append(keys.on))
    qapp.installEventFilter(keys)
    yield told
    qapp.removeEventFilter(keys)
    keys.deleteLater()


def press(field: QLineEdit, times: int = 3) -> None:
    for _ in range(times):
        QTest.keyClick(field, SHIFT)


def test_shift_three_times_hides_once(field: QLineEdit, wanted: list[bool]) -> None:
    press(field, 2)
    assert wanted == []
    press(field, 1)
    assert wanted == [True]
    press(field, 2)
    assert wanted == [True], "counted anew"


def test_capital_letters_do_not_hide(field: QLineEdit, wanted: list[bool]) -> None:
    for letter in "ABCD":
        QTest.keyPress(field, SHIFT)
        QTest.keyClick(field, letter, Qt.KeyboardModifier.ShiftModifier)
        QTest.keyRelease(field, SHIFT)
    assert wanted == []


def test_a_click_between_starts_the_count_anew(field: QLineEdit, wanted: list[bool]) -> None:
    press(field, 2)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(4, 4))
    press(field, 2)
    assert wanted == []


def test_slow_presses_do_not_hide(
    field: QLineEdit, wanted: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [time.monotonic()]
    monkeypatch.setattr(hiding.time, "monotonic", lambda: now[0])
    for _ in range(4):
        press(field, 1)
        now[0] += 0.7
    assert wanted == []


def test_it_is_off_while_something_else_uses_shift(
    field: QLineEdit, wanted: list[bool], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hiding, "shift_is_taken", lambda: True)
    press(field)
    assert wanted == []


def test_it_can_be_switched_off(qapp: QApplication, field: QLineEdit, wanted: list[bool]) -> None:
    keys = qapp.findChild(HideKeys)
    assert isinstance(keys, HideKeys)
    keys.on = False
    press(field)
    assert wanted == []


@pytest.fixture
def watch(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[IdleWatch]:
    """A watch of five minutes whose clocks stand still until they are set."""
    monkeypatch.setattr(hiding.time, "monotonic", lambda: 1000.0)
    monkeypatch.setattr(hiding, "time_asleep", lambda: 0.0)
    made = IdleWatch(300, qapp)
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)
    made.deleteLater()


def pass_time(watch: IdleWatch, monkeypatch: pytest.MonkeyPatch, now: float, asleep: float) -> None:
    monkeypatch.setattr(hiding.time, "monotonic", lambda: now)
    monkeypatch.setattr(hiding, "time_asleep", lambda: asleep)
    watch.look()


def test_nobody_there_is_told_once(watch: IdleWatch, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    watch.idle.connect(lambda: told.append("idle"))
    for now in (1299.0, 1300.0, 1400.0):
        pass_time(watch, monkeypatch, now, 0)
    assert told == ["idle"]


def test_a_key_or_a_move_means_that_somebody_is_there(
    watch: IdleWatch, field: QLineEdit, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    watch.idle.connect(lambda: told.append("idle"))
    pass_time(watch, monkeypatch, 1299.0, 0)
    QTest.keyClick(field, "a")
    pass_time(watch, monkeypatch, 1500.0, 0)
    QTest.mouseMove(field, QPoint(5, 5))
    pass_time(watch, monkeypatch, 1700.0, 0)
    assert told == []
    pass_time(watch, monkeypatch, 2100.0, 0)
    assert told == ["idle"]


def test_sleep_of_the_computer_is_seen(watch: IdleWatch, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    watch.slept.connect(lambda: told.append("slept"))
    pass_time(watch, monkeypatch, 1001.0, 1.0)
    assert told == []
    pass_time(watch, monkeypatch, 1002.0, 600.0)
    assert told == ["slept"]
