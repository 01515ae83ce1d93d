"""Dresses the application of a test run in a look, and sees which windows a test left behind."""

import gc

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from dossier.ui.look import Look


def wear(app: QApplication, chosen: Look) -> Look:
    """Dress the application as the window does."""
    app.setStyle("Fusion")
    app.setPalette(chosen.palette())
    app.setFont(chosen.font())
    app.setStyleSheet(chosen.style_sheet())
    app.setLayoutDirection(chosen.direction)
    return chosen


def check_nothing_left(before: set[int]) -> None:
    """Raise if there is a window that was not there before."""
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [one for one in QApplication.topLevelWidgets() if id(one) not in before] == []
