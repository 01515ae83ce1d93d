"""What tests of the window share: looks, and an eye on windows and words of Qt left behind."""

import gc
import os
import sys
from collections.abc import Callable, Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cases import case, folder, fresh, session, workers
from dossier.ui.look import Look, Theme
from dressing import check_nothing_left, wear

__all__ = ["case", "folder", "fresh", "session", "workers"]
EXPECTED = ("This plugin does not support", "propagateSizeHints", "QFont::setPixelSize")
"""Begins of what the offscreen platform says about itself."""


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Arguments of the one application of a test run."""
    return ["documents"]


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Look]:
    """Give the look most people have; the application wears it."""
    chosen = Look()
    yield wear(qapp, chosen)
    qapp.setLayoutDirection(chosen.direction)


@pytest.fixture(params=["en", "ar"])
def either_look(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Look]:
    """Give a look read from the left, then one read from the right at twice the size."""
    rtl = request.param == "ar"
    yield wear(qapp, Look(Theme.DARK if rtl else Theme.LIGHT, request.param, 2.0 if rtl else 1.0))
    wear(qapp, Look())


@pytest.fixture
def standing(qtbot: QtBot) -> Iterator[Callable[..., QWidget]]:
    """Give a way to put widgets below each other in a window that is shown and active."""
    kept: list[QWidget] = []

    def stand(*parts: QWidget) -> QWidget:
        window = QWidget()
        qtbot.addWidget(window)
        kept.append(window)
        lines = QVBoxLayout(window)
        for part in parts:
            lines.addWidget(part)
        with qtbot.waitActive(window):
            window.show()
        return window

    yield stand
    kept.clear()


@pytest.fixture(autouse=True)
def python_as_it_was() -> Iterator[None]:
    """Let a test of the window leave Python's own settings alone: garbage of hundreds is much."""
    collects, turn = gc.get_threshold(), sys.getswitchinterval()
    yield
    gc.set_threshold(*collects)
    sys.setswitchinterval(turn)


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Hold that a test leaves no window behind and that Qt has nothing to say about it."""
    if "qapp" not in request.fixturenames:
        yield
        return
    heard = request.getfixturevalue("qtlog")
    before = set(map(id, QApplication.topLevelWidgets()))
    yield
    check_nothing_left(before)
    assert [one.message for one in heard.records if not one.message.startswith(EXPECTED)] == []
