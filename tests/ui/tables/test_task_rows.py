"""The checklist's lines: open one at a time, reached by keys, their acts told with the slot."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from dossier.model.packet import SlotState
from dossier.ui.look import Look
from dossier.ui.tables.task_rows import TaskList, TaskRow, TaskSection
from dossier.ui.widgets.buttons import Button

LINKS = (("not-for-me", "Not for me"), ("could-not-get", "I can't get this"), ("rule", "Read it"))


def row(slot: str, state: SlotState = SlotState.TO_ADD, detail: str = "") -> TaskRow:
    why = "It shows your name, your age and your parents."
    return TaskRow(slot, slot.capitalize(), detail, state, state.value, why, "Manual", LINKS)


def sections(*rows: TaskRow) -> tuple[TaskSection, ...]:
    return (TaskSection("you", "About you", rows), TaskSection("more", "More", (row("lease"),)))


def made(look: Look, standing: Callable[..., QWidget]) -> TaskList:
    tasks = TaskList(look)
    tasks.set_sections(sections(row("passport", SlotState.DONE), row("birth", detail="Elvin")))
    standing(tasks)
    return tasks


def heard(signal: Any) -> list[tuple[object, ...]]:
    told: list[tuple[object, ...]] = []
    signal.connect(lambda *said: told.append(said))
    return told


def test_keys_go_through_lines_and_open_one(look: Look, standing: Any) -> None:
    tasks = made(look, standing)
    told = heard(tasks.opened)
    tasks.line("passport").setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Space):
        QTest.keyClick(tasks.focusWidget(), key)
    assert told == [("passport",), ("birth",), ("",)]
    QTest.keyClick(tasks.focusWidget(), Qt.Key.Key_Down)
    assert tasks.line("lease").hasFocus()
    QTest.keyClick(tasks.focusWidget(), Qt.Key.Key_Down)
    assert tasks.line("lease").hasFocus()


def test_links_are_the_next_stops_of_tab_and_tell_their_act(look: Look, standing: Any) -> None:
    tasks = made(look, standing)
    told = heard(tasks.acted)
    tasks.line("passport").setFocus()
    QTest.keyClick(tasks.focusWidget(), Qt.Key.Key_Return)
    for _ in LINKS:
        QTest.keyClick(tasks.focusWidget(), Qt.Key.Key_Tab)
        QTest.keyClick(tasks.focusWidget(), Qt.Key.Key_Return)
    assert told == [("passport", act) for act, _ in LINKS]
    QTest.keyClick(tasks.focusWidget(), Qt.Key.Key_Tab)
    assert tasks.line("birth").hasFocus()


def test_the_open_line_and_the_focus_stay_through_updates(look: Look, standing: Any) -> None:
    tasks = made(look, standing)
    tasks.line("birth").setFocus()
    QTest.keyClick(tasks.focusWidget(), Qt.Key.Key_Return)
    started = replace(row("birth"), state=SlotState.STARTED, state_words="Started")
    tasks.set_sections(sections(row("passport"), started))
    assert tasks.line("birth").hasFocus()
    assert len([one for one in tasks.findChildren(Button) if one.isVisible()]) == len(LINKS)
    assert tasks.line("birth").accessibleName() == "Birth, Started"
    tasks.set_sections(sections(row("visa"), started))
    assert tasks.line("birth").hasFocus()
    assert tasks.line("passport") is None


def test_a_long_title_takes_a_line_of_its_own(either_look: Look, standing: Any) -> None:
    tasks = TaskList(either_look)
    long = replace(row("long", detail="One"), title="A title much longer than its column has room")
    tasks.set_sections(sections(row("short", detail="One"), long))
    window = standing(tasks)
    window.resize(either_look.px(700), either_look.px(500))
    tasks.layout().activate()
    assert tasks.line("long").height() > tasks.line("short").height()
