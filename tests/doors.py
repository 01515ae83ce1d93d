"""What tests of the screens in front of a vault share: lanes, and an ear for signals."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dossier.ui.jobs import Jobs


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    """Lanes that end with the test."""
    del qapp
    made = Jobs()
    yield made
    made.close()


def heard(signal: Any) -> list[tuple[Any, ...]]:
    """Collect what a signal tells from now on, each time as a tuple."""
    told: list[tuple[Any, ...]] = []

    def note(*facts: Any) -> None:
        told.append(facts)

    signal.connect(note)
    return told


def unnamed(view: QWidget) -> list[str]:
    """Name the parts that the keyboard reaches and that say no name to a screen reader."""
    reached = (
        one
        for one in view.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    )
    return [
        f"{type(one).__name__} {one.objectName()}" for one in reached if not one.accessibleName()
    ]
