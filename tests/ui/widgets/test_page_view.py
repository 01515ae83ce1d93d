"""The page view asks for what it needs, draws what it is given, and dims pages in the dark."""

from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from dossier.model.picture import Picture
from dossier.ui.look import Look, Theme
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.page_view import Fit, PageTurner, PageView

WHITE = Picture(60, 80, b"\xff\xff\xff\xff" * 60 * 80)


def made(qtbot: Any, look: Look | None = None) -> PageView:
    view = PageView(look or Look())
    # The closure holds the widget: Qt still paints it when the test is over.
    qtbot.addWidget(view, before_close_func=lambda _: view.hide())
    view.resize(400, 600)
    view.show()
    return view


def test_it_asks_for_the_width_the_page_has_on_the_screen(qtbot: Any) -> None:
    view = made(qtbot)
    view.set_page(WHITE, 1, 3)
    with qtbot.waitSignal(view.width_wanted) as asked:
        view.desk.enlarge(1)
    assert asked.args == [round(view.desk.paper().width())]
    assert view.desk.verticalScrollBar().maximum() > 0 or view.desk.fit is Fit.PAGE


def test_keys_turn_pages_and_stop_at_the_ends(qtbot: Any) -> None:
    view = made(qtbot)
    told: list[int] = []
    view.page_wanted.connect(told.append)
    for number in (1, 2, 3):
        view.set_page(WHITE, number, 3)
        QTest.keyClick(view.desk, Qt.Key.Key_PageDown)
        QTest.keyClick(view.desk, Qt.Key.Key_PageUp)
    assert told == [2, 3, 1, 2]


def test_a_page_in_the_dark_is_dimmed_by_a_tenth(qtbot: Any) -> None:
    view = made(qtbot, Look(Theme.DARK))
    view.set_page(WHITE, 1, 1)
    middle = view.desk.viewport().grab().toImage().pixelColor(view.desk.paper().center().toPoint())
    assert middle.red() == middle.green() == middle.blue()
    assert 225 <= middle.red() <= 232


def test_a_marked_part_is_drawn_and_brought_into_view(qtbot: Any) -> None:
    view = made(qtbot)
    view.set_page(WHITE, 1, 1)
    view.desk.set_fit(Fit.WIDTH)
    for _ in range(4):
        view.desk.enlarge(1)
    view.set_band((0.1, 0.8, 0.9, 0.9))
    paper = view.desk.paper()
    inside = QPoint(200, round(paper.top() + 0.85 * paper.height()))
    assert 0 < inside.y() < view.desk.viewport().height()
    shade = view.desk.viewport().grab().toImage().pixelColor(inside)
    assert shade.red() < 240


def test_the_text_can_be_selected_and_heard_but_not_changed(qtbot: Any) -> None:
    view = made(qtbot)
    view.set_page(WHITE, 2, 3)
    view.set_text("Nümunə vərəqi.")
    view.show_side("text")
    panel = view.findChild(QPlainTextEdit)
    assert panel.isVisible()
    assert panel.isReadOnly()
    assert panel.accessibleName() == "Text of the page"
    QTest.keyClick(panel, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert panel.textCursor().selectedText() == "Nümunə vərəqi."


def test_pressing_tells_the_place_on_the_page(qtbot: Any) -> None:
    view = made(qtbot)
    view.set_page(WHITE, 1, 1)
    told: list[tuple[float, float]] = []
    view.pressed_at.connect(lambda x, y: told.append((x, y)))
    centre = view.desk.paper().center().toPoint()
    nothing = Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.desk.viewport(), Qt.MouseButton.LeftButton, nothing, centre)
    assert abs(told[0][0] - 0.5) < 0.01
    assert abs(told[0][1] - 0.5) < 0.01


def test_a_turner_says_less_where_there_is_less_room(qtbot: Any) -> None:
    turner = PageTurner(Look())
    qtbot.addWidget(turner)
    turner.set_page(2, 9)
    turner.resize(turner.sizeHint())
    turner.show()
    said = turner.findChild(Label)
    assert said.text() == "Page \u20662\u2069 of \u20669\u2069"
    turner.resize(turner.minimumSizeHint())
    assert said.text() == "\u20662\u2069 of \u20669\u2069"
    turner.resize(turner.sizeHint())
    assert said.text().startswith("Page")
