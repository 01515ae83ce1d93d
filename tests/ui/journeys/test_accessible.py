"""The keyboard reaches everything in reading order, and all it reaches has a name to be heard."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from dossier.ui.app import App
from dossier.ui.screens import SCREENS
from dossier.ui.widgets.focus_ring import ring_of
from whole.window_hands import MOST_STOPS, called, go, press, rest, wait

PLACES = [place.key for place in SCREENS]
ROW = 12
"""Pixels by which things of one row may differ in height."""


class Windows(QObject):
    """Notes every widget that is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See what is shown, and let it go on."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(f"{type(watched).__name__} {watched.objectName()}")
        return False


@pytest.fixture
def windows(qapp: QApplication) -> Iterator[Windows]:
    """An eye on windows."""
    eye = Windows()
    qapp.installEventFilter(eye)
    yield eye
    qapp.removeEventFilter(eye)


@pytest.fixture(params=["en", "ar"])
def standing_app(open_app: App, request: pytest.FixtureRequest) -> App:
    """The window with five papers, read from the left or from the right."""
    open_app._prefs.choose(language=request.param)  # noqa: SLF001 - as Settings does
    open_app.frame.resize(1280, 800)
    return open_app


def show(app: App, place: str) -> QWidget:
    """Go to a screen and wait until it is loaded."""
    go(place)
    assert app.vault is not None
    jobs = app._jobs  # noqa: SLF001 - to know when it rests
    wait(lambda: all(jobs.is_idle(lane) for lane in jobs._lanes))  # noqa: SLF001
    rest(350)
    content = app.frame.content
    assert content is not None
    return content


def stops() -> list[QWidget]:
    """Go around once by Tab; give what had the focus, in order."""
    found: list[QWidget] = []
    for _ in range(MOST_STOPS):
        at = QApplication.focusWidget()
        assert at is not None, f"nothing has the focus after {[called(one) for one in found][-1:]}"
        if at in found:
            return found
        found.append(at)
        press(Qt.Key.Key_Tab)
    raise AssertionError([called(one) for one in found])


def test_every_stop_has_a_name_and_is_seen(standing_app: App, windows: Windows) -> None:
    for place in PLACES:
        content = show(standing_app, place)
        nameless, unseen = wanting(standing_app)
        assert (place, nameless, unseen) == (place, [], [])
        del content
    assert windows.shown == []


def wanting(app: App) -> tuple[list[str], list[str]]:
    """Go around once by Tab; give the stops without a name, and those that can't be seen."""
    ring = app._ring  # noqa: SLF001 - one made before may wait to be deleted
    nameless: list[str] = []
    unseen: list[str] = []
    around: list[QWidget] = []
    while (at := QApplication.focusWidget()) not in around:
        assert at is not None
        assert len(around) < MOST_STOPS
        around.append(at)
        told = f"{type(at).__name__} {at.objectName()} {called(at)}"
        if not called(at):
            nameless.append(told)
        rest(30)
        if not at.isVisible() or (ring_of(at) is not None and not ring.isVisible()):
            unseen.append(told)
        press(Qt.Key.Key_Tab)
    return nameless, unseen


def test_tab_goes_as_one_reads(standing_app: App) -> None:
    for place in PLACES:
        content = show(standing_app, place)
        around = stops()
        first = next(n for n, one in enumerate(around) if one.objectName() == "add")
        around = around[first:] + around[:first]
        for bar in content.findChildren(QScrollBar):
            bar.setValue(bar.minimum())
        placed = [(called(one), area(one, content, standing_app.look.rtl)) for one in around]
        back = [f"{a} > {b}" for (a, p), (b, q) in pairwise(placed) if goes_back(p, q)]
        assert (place, back) == (place, [])


def area(widget: QWidget, content: QWidget, rtl: bool) -> QRect:  # noqa: FBT001 - one word
    """Give the place of a widget in the window, as if it were read from the left."""
    place = QRect(widget.mapTo(content, QPoint(0, 0)), widget.size())
    if rtl:
        place.moveLeft(content.width() - place.left() - place.width())
    return place


def goes_back(before: QRect, after: QRect) -> bool:
    """Tell whether the next stop lies before this one: above it, or behind it in its row."""
    if after.top() >= before.bottom() - ROW:
        return False
    same_row = after.top() < before.bottom() and before.top() < after.bottom()
    beside = after.left() >= before.right() - ROW
    return not beside and not (same_row and after.left() >= before.left())


def test_the_order_sees_red() -> None:
    left, right, below = QRect(0, 0, 50, 40), QRect(60, 0, 50, 40), QRect(0, 50, 50, 40)
    assert not any(goes_back(*pair) for pair in ((left, right), (left, below), (right, below)))
    assert not goes_back(below, right), "another column"
    assert goes_back(right, left)
    assert goes_back(below, left)
