"""The shell: places, search, add, drop, paste, undo, and room for all of it."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from dossier.errors import NotFound
from dossier.progress import Step
from dossier.ui.frame import Frame
from dossier.ui.look import Look
from dossier.ui.room import Room
from dossier.ui.viewmodels.case import OpenCase, Told
from dossier.ui.viewmodels.long_work import Work
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.shell import ShellModel
from dossier.ui.views.view import View
from dossier.ui.window import Fittings, Screen, Window
from dossier.workflows.undo import Name
from dressing import wear

KEYS = ("overview", "documents", "people", "timeline", "translations", "packet", "settings")
MOVE = Name("move", (("title", "Lease"), ("to", "G")))


class Papers(ViewModel[str]):
    """A screen's model that notes what it is given."""

    def __init__(self) -> None:
        super().__init__("")
        self.told: list[Any] = []

    def add(self, paths: Sequence[Path]) -> None:
        """Note it."""
        self.told.append(tuple(paths))

    def add_pasted(self, data: bytes, suffix: str) -> None:
        """Note it."""
        self.told.append((data, suffix))

    def look_for(self, words: str) -> None:
        """Note it."""
        self.told.append(words)


class Page(View[Papers]):
    """A screen with one button."""

    def __init__(self, look: Look, model: Papers, title: str) -> None:
        super().__init__(look, model)
        self.title = title
        self.button = QPushButton(title)
        inside = QVBoxLayout(self)
        inside.addWidget(QLabel(title))
        inside.addWidget(self.button)

    def render_state(self, state: object) -> None:
        """Show nothing."""


class Docking(Page):
    """A screen that takes the bar that takes back."""

    def take_undo(self, bar: QWidget) -> bool:
        """Put it above the button."""
        lines = self.layout()
        assert isinstance(lines, QVBoxLayout)
        lines.insertWidget(1, bar)
        return True


@pytest.fixture
def papers() -> Papers:
    """What takes in papers, and looks for words."""
    return Papers()


@pytest.fixture
def shell(case: OpenCase, papers: Papers) -> ShellModel:
    """A shell with all six places."""
    return ShellModel(case, dict.fromkeys(KEYS, papers), "overview")


Open = Callable[..., Window]


@pytest.fixture
def opened(qtbot: QtBot, shell: ShellModel, papers: Papers) -> Iterator[Open]:
    """Opens windows of a size."""
    frames: list[Frame] = []

    def page(key: str, kind: type[Page] = Page) -> Callable[[Look], View[Any]]:
        return lambda look: kind(look, papers, key)

    def make(look: Look, width: int = 1280, height: int = 800, *, docking: str = "") -> Window:
        kinds = {docking: Docking}
        screens = tuple(Screen(key, key, page(key, kinds.get(key, Page))) for key in KEYS)
        window = Window(look, Fittings(shell, screens, papers, papers, page("found")))
        frame = Frame(width, height)
        qtbot.addWidget(frame)
        frame.put(window)
        frames.append(frame)
        with qtbot.waitActive(frame):
            frame.show()
            frame.activateWindow()
        return window

    yield make
    frames.clear()


def shown(window: Window) -> str:
    page = window._stack.currentWidget()  # noqa: SLF001 - what is on top is what a person sees
    assert isinstance(page, Page)
    return page.title


def test_a_window_that_sticks_out_of_the_screen_fills_it(qtbot: QtBot) -> None:
    for height, fills in ((700, False), (800, True)):
        frame = Frame(1280, height)
        qtbot.addWidget(frame)
        frame.stay_within(QRect(0, 0, 1280, 800))
        assert frame.isMaximized() is fills


def test_places_are_reached_by_list_and_by_keys(
    opened: Open, look: Look, shell: ShellModel
) -> None:
    window = opened(look)
    window.navigation.chosen.emit("people")
    assert (shown(window), shell.state.screen) == ("people", "people")
    QTest.keyClick(window, Qt.Key.Key_6, Qt.KeyboardModifier.ControlModifier)
    assert shown(window) == "packet"
    assert window.navigation.place == "packet"
    assert QApplication.focusWidget() is window.view("packet").button


def test_a_screen_is_made_when_it_is_first_shown(opened: Open, look: Look) -> None:
    window = opened(look)
    assert list(window._views) == ["overview"]  # noqa: SLF001 - what was made


def test_search_shows_what_is_found_and_ends_with_escape_or_a_place(
    opened: Open, look: Look, papers: Papers, case: OpenCase
) -> None:
    window = opened(look)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    line = window.bar.search.line
    assert QApplication.focusWidget() is line
    QTest.keyClicks(line, "summ")
    assert (shown(window), papers.told[-1]) == ("found", "summ")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert (shown(window), papers.told[-1]) == ("overview", "")
    QTest.keyClicks(line, "x")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window._views[""].button  # noqa: SLF001 - the results
    case.go("overview")
    assert shown(window) == "overview"
    assert line.text() == ""


def test_files_are_dropped_anywhere(opened: Open, look: Look, papers: Papers) -> None:
    window = opened(look)
    offered = QMimeData()
    offered.setUrls([QUrl.fromLocalFile("/papers/lease.pdf"), QUrl("https://example.org/x")])
    drop = QDropEvent(
        QPointF(9, 9),
        Qt.DropAction.CopyAction,
        offered,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(drop)
    assert drop.isAccepted()
    assert papers.told == [(Path("/papers/lease.pdf"),)]
    assert shown(window) == "documents"


def test_files_and_pictures_are_pasted(opened: Open, look: Look, papers: Papers) -> None:
    window = opened(look)
    clipboard = QApplication.clipboard()
    picture = QMimeData()
    picture.setData("image/png", b"a picture")
    clipboard.setMimeData(picture)
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert papers.told == [(b"a picture", ".png")]
    clipboard.setText("only words")
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(papers.told) == 1
    clipboard.clear()


def test_what_was_done_is_said_and_taken_back(
    opened: Open, look: Look, shell: ShellModel, case: OpenCase
) -> None:
    window = opened(look)
    assert not window.undo_bar.isVisible()
    case.done.emit(Told(Name("edit")))
    assert not window.undo_bar.isVisible(), "the field shows it"
    case.done.emit(Told(MOVE))
    assert window.undo_bar.isVisible()
    assert "moved" in words_of(window.undo_bar)
    case.done.emit(Told(MOVE, undone=True))
    assert "Taken back" in words_of(window.undo_bar)
    assert "Redo" in words_of(window.undo_bar)
    shell.close_told()
    assert not window.undo_bar.isVisible()
    case.troubled.emit(NotFound(kind="document", name="d9"))
    assert "not here any more" in words_of(window.undo_bar)


def test_what_was_done_is_said_within_the_screen_that_has_a_place_for_it(
    opened: Open, look: Look, shell: ShellModel, case: OpenCase
) -> None:
    window = opened(look, docking="packet")
    case.done.emit(Told(MOVE))
    bar = window.undo_bar
    for _ in range(2):
        QApplication.processEvents()
        assert bar.isVisible()
        assert not window.view("overview").isAncestorOf(bar)
        below = bar.mapTo(window, bar.rect().bottomLeft()).y()
        assert window.view("overview").height() < below < window.status.y()
        shell.go("packet")
        QApplication.processEvents()
        assert bar.isVisible()
        assert window.view("packet").isAncestorOf(bar)
        shell.go("overview")


def test_work_and_saving_are_in_the_line_below(opened: Open, look: Look, case: OpenCase) -> None:
    window = opened(look)
    assert "Everything is saved" in words_of(window.status)
    case.saved.emit(datetime(2026, 3, 1, 10, 42).astimezone())
    case.working.emit(Work(Step("adding", 3, 12), 75.0))
    words = words_of(window.status)
    assert "Saved \u206610:42\u2069" in words
    assert "Adding \u20663\u2069 of \u206612\u2069 · about \u20661\u2069 min left" in words


def words_of(widget: QWidget) -> str:
    labels = [one.text() for one in widget.findChildren(QLabel) if one.isVisible()]
    buttons = [one.text() for one in widget.findChildren(QPushButton) if one.isVisible()]
    return "\n".join((*labels, *buttons))


SIZES = {
    Room.THREE_COLUMNS: [(1280, 800, 1.0)],
    Room.WIDE: [(1600, 1000, 1.0)],
    Room.TWO_COLUMNS: [(1024, 600, 1.0)],
    Room.ONE_COLUMN: [(1280, 800, 2.0), (640, 480, 1.0)],
}
CASES = [(room, size) for room, sizes in SIZES.items() for size in sizes]


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize(("room", "size"), CASES)
def test_hide_and_lock_stay_in_their_corner_and_nothing_overlaps(
    opened: Open, room: Room, size: tuple[int, int, float], language: str, qapp: QApplication
) -> None:
    width, height, scale = size
    look = wear(qapp, Look(language=language, scale=scale))
    window = opened(look, width, height)
    window.bar.go_search()
    qapp.processEvents()
    assert (window.width(), window.height()) == (width, height), "it fits"
    assert window.view("overview").room is room
    bar = window.bar
    parts = [bar.menu, bar.add, bar.looking, bar.search, bar.hide_now, bar.lock]
    seen = [one.geometry() for one in parts if one.isVisible()]
    assert not [1 for n, one in enumerate(seen) for two in seen[n + 1 :] if one.intersects(two)]
    assert all(bar.rect().contains(one) for one in seen)
    edge = bar.lock.geometry()
    gap = edge.left() if look.rtl else width - edge.right()
    assert gap <= look.px(16)
    wear(qapp, Look())


def test_every_part_that_takes_the_focus_has_a_name(opened: Open, look: Look) -> None:
    window = opened(look)
    parts = [
        one
        for one in window.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and one.isVisible()
        and not isinstance(one.parent(), Page)
    ]
    assert len(parts) >= 5
    assert [one for one in parts if not one.accessibleName()] == []
