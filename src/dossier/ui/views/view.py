"""What every screen is: made from a look and a view model, it shows each state that comes."""

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dossier.ui.look import Look
from dossier.ui.room import Room

if TYPE_CHECKING:
    from dossier.ui.viewmodels.model import ViewModel

M = TypeVar("M", bound="ViewModel[Any]")


class View(QWidget, Generic[M]):  # pyright: ignore[reportIncompatibleMethodOverride] - of two libraries
    """A screen. Subclasses build their widgets in `__init__`, then call `watch`.

    `render` puts a state into the widgets; it may be called at any time and as often as wanted.
    """

    def __init__(self, look: Look, model: M) -> None:
        super().__init__()
        self.look = look
        self.model = model
        self.room = Room.THREE_COLUMNS

    def watch(self) -> None:
        """Show the model's state, now and whenever it changes."""
        self.model.changed.connect(self._on_changed)
        self._on_changed(self.model.state)

    def render_state(self, state: object) -> None:
        """Put a state into the widgets."""
        raise NotImplementedError

    def fit(self, room: Room) -> None:
        """Arrange for the room there is; called before the screen is first shown and on change."""
        self.room = room

    def take_undo(self, bar: QWidget) -> bool:
        """Give the bar that takes back a place within the screen; False leaves it below all."""
        del bar
        return False

    def _on_changed(self, state: object) -> None:
        self.render_state(state)
        if self.hasFocus():  # what had it went away, and a screen itself says nothing
            focus_first(self)


def focus_first(screen: QWidget) -> None:
    """Put the focus on the first part of a screen that takes it."""
    part = screen.nextInFocusChain()
    while part and part is not screen:
        takes = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and part.isVisibleTo(screen) and part.isEnabled() and screen.isAncestorOf(part):
            part.setFocus(Qt.FocusReason.TabFocusReason)
            return
        part = part.nextInFocusChain()
