"""Findings, the undo bar, the status line, empty places and rows that wrap."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dossier.model.finding import Severity
from dossier.model.packet import SlotState
from dossier.ui.look import Look
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.empty import Empty
from dossier.ui.widgets.findings import FindingRow
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import holding
from dossier.ui.widgets.marks import Chip, Icon, StateGlyph, Tag, Working
from dossier.ui.widgets.status import StatusBar
from dossier.ui.widgets.undo_bar import UndoBar

Standing = Callable[..., QWidget]
SENTENCE = "Her address shows on page 106. The court will read it."


@pytest.mark.parametrize("severity", list(Severity))
def test_a_finding_tells_what_to_do(
    either_look: Look, standing: Standing, severity: Severity
) -> None:
    acts = [("cover", "Cover it"), ("leave", "Let the court read it")]
    finding = FindingRow(either_look, severity, "Exhibit N, page 106", SENTENCE, acts)
    standing(finding)
    heard: list[str] = []
    finding.acted.connect(heard.append)
    links = finding.findChildren(Button)
    assert [link.words for link in links] == ["Cover it", "Let the court read it"]
    links[1].click()
    assert heard == ["leave"]
    assert "106" in links[0].accessibleDescription()


def test_a_finding_grows_when_the_room_is_small(either_look: Look, standing: Standing) -> None:
    acts = [("cover", "Cover it"), ("leave", "Let the court read it")]
    finding = FindingRow(either_look, Severity.STOP, "Exhibit N, page 106", SENTENCE, acts)
    standing(finding)
    assert finding.heightForWidth(320) > finding.heightForWidth(2000)


def test_a_flow_goes_on_in_the_next_row(either_look: Look, standing: Standing) -> None:
    buttons = [Button(either_look, f"Paper {n}") for n in range(6)]
    holder = holding(Flow(either_look, *buttons))
    window = standing(holder)
    window.resize(2400, 600)
    assert len({button.y() for button in buttons}) == 1
    assert (buttons[0].x() > buttons[1].x()) == either_look.rtl
    window.resize(400, 900)
    assert len({button.y() for button in buttons}) > 1
    assert all(holder.rect().contains(button.geometry()) for button in buttons)


def test_the_undo_bar_is_there_only_when_it_has_something_to_say(
    qtbot: QtBot, either_look: Look, standing: Standing
) -> None:
    bar = UndoBar(either_look)
    standing(bar, Label(either_look, "Evidence"))
    assert not bar.isVisible()
    bar.say("Lease moved to G.", "Undo")
    assert bar.isVisible()
    assert bar.height() >= either_look.px(44)
    undo, close = bar.findChildren(Button)
    with qtbot.waitSignal(bar.undo, timeout=1000):
        undo.click()
    assert not bar.isVisible()
    bar.say("Lease moved to G.", "")
    assert not undo.isVisible()
    with qtbot.waitSignal(bar.closed, timeout=1000):
        close.click()
    assert not bar.isVisible()


def test_the_status_line_says_saved_and_work(
    qtbot: QtBot, either_look: Look, standing: Standing
) -> None:
    bar = StatusBar(either_look)
    standing(bar)
    stop = bar.findChildren(Button)[0]
    assert not stop.isVisible()
    bar.set_saved("Saved 10:42")
    bar.set_work("Reading page 12 of 40")
    assert stop.accessibleDescription() == "Reading page 12 of 40"
    with qtbot.waitSignal(bar.stop, timeout=1000):
        stop.click()
    bar.set_work("")
    assert not stop.isVisible()


def test_an_empty_place_takes_a_click_and_files(
    qtbot: QtBot, either_look: Look, standing: Standing
) -> None:
    empty = Empty(either_look, "documents", "No documents yet", SENTENCE, "Add documents")
    standing(empty.take_drops())
    with qtbot.waitSignal(empty.clicked, timeout=1000):
        empty.button.click()
    said = QMimeData()
    said.setUrls([QUrl.fromLocalFile("/papers/lease.pdf")])
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    drop = QDropEvent(QPointF(9, 9), action, said, left, Qt.KeyboardModifier.NoModifier)
    with qtbot.waitSignal(empty.dropped, timeout=1000) as told:
        empty.dropEvent(drop)
    assert told.args == [["/papers/lease.pdf"]]


def test_every_mark_draws(either_look: Look, standing: Standing) -> None:
    marks: list[QWidget] = [StateGlyph(either_look, state) for state in SlotState]
    marks += [Icon(either_look, "hide"), Tag(either_look, "draft"), Working(either_look)]
    marks += [Chip(either_look, "AA"), Chip(either_look, "12", solid=True)]
    standing(*marks)
    pictures = {mark.grab().toImage().cacheKey() for mark in marks}
    assert len(pictures) == len(marks)
