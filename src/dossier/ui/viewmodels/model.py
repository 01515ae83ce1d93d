"""What every view model is: one frozen state, told whenever it changes."""

from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from dossier.model.changes import Changes

S = TypeVar("S")


class ViewModel(QObject, Generic[S]):  # pyright: ignore[reportIncompatibleMethodOverride] - of two libraries
    """A screen's state and what a person can do there.

    Views connect to `changed`, show the state that comes with it, and call methods. Subclasses
    make a new frozen state and give it to `show`. Nothing of it is words or widgets.

    What asks an open case is its child: answers still come when nobody holds the model any more.
    """

    changed = Signal(object)

    def __init__(self, first: S, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = first

    @property
    def state(self) -> S:
        """What is to be shown now."""
        return self._state

    def show(self, state: S) -> None:
        """Take a new state and tell it, unless it is the one that is there."""
        if state != self._state:
            self._state = state
            self.changed.emit(state)

    def enter(self) -> None:
        """Do what is due when the screen comes into view; most load their state here."""

    def refresh(self, changes: Changes) -> None:
        """Take in that things of the case changed, here or elsewhere."""

    def open(self, subject: str) -> None:
        """Bring one thing into view: a document, person, translation ... by its id."""
