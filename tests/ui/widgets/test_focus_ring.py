"""The ring goes where the focus goes, around what is drawn, and never over what doesn't scroll."""

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui.look import Look
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.focus_ring import FocusRing

Standing = Callable[..., QWidget]


def drawn(window: QWidget, widget: QWidget, out: int) -> QRectF:
    """Give a widget's place in the window, with room around."""
    corner = widget.mapTo(window, widget.rect().topLeft())
    return QRectF(widget.rect()).translated(corner).adjusted(-out, -out, out, out)


def test_it_follows_the_focus(qtbot: QtBot, look: Look, standing: Standing) -> None:
    field, button = Field(look, "Title"), Button(look, "Add")
    window = standing(field, button)
    ring = FocusRing(window, look)
    field.setFocus()
    assert ring.isVisible()
    frame = field.line.parentWidget()
    assert frame is not None
    assert ring.around == drawn(window, frame, 5)
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)
    assert ring.around == drawn(window, button, 5)
    button.move(0, 300)
    window.resize(400, 500)
    assert ring.around == drawn(window, button, 5)
    button.hide()
    field.line.clearFocus()
    assert not ring.isVisible()


def test_it_is_cut_where_things_scroll_away(look: Look, standing: Standing) -> None:
    inner = QWidget()
    lines = QVBoxLayout(inner)
    buttons = [Button(look, f"Paper {n}") for n in range(20)]
    for button in buttons:
        lines.addWidget(button)
    area = scrolling(look, inner)
    window = standing(area, Button(look, "Build packet"))
    window.resize(400, 300)
    ring = FocusRing(window, look)
    buttons[0].setFocus()
    assert ring.isVisible()
    area.verticalScrollBar().setValue(40)
    top = area.viewport().mapTo(window, area.viewport().rect().topLeft()).y()
    assert ring.geometry().top() >= top
    area.verticalScrollBar().setValue(400)
    assert not ring.isVisible()


def test_it_lets_go_of_what_is_gone(qtbot: QtBot, look: Look, standing: Standing) -> None:
    holder = QWidget()
    lines = QVBoxLayout(holder)
    button = Button(look, "Add")
    lines.addWidget(button)
    window = standing(holder)
    ring = FocusRing(window, look)
    button.setFocus()
    holder.deleteLater()
    del holder, lines, button
    qtbot.waitUntil(lambda: not ring.isVisible())
    window.resize(500, 500)
    assert ring.around is None


def test_a_holder_that_is_gone_does_no_harm(look: Look, standing: Standing) -> None:
    button, gone = Button(look, "Add"), QWidget()
    window = standing(button)
    ring = FocusRing(window, look)
    button.setFocus()
    ring._watched.append(gone)  # noqa: SLF001 - as it is when a screen was made anew
    shiboken6.delete(gone)
    window.resize(500, 500)
    assert not ring.isVisible()
    button.clearFocus()
    button.setFocus()
    assert ring.isVisible()
