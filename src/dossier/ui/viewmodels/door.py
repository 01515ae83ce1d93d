"""What the screens in front of a vault share: choices of the window, and a vault that opens."""

from typing import TypeVar

from PySide6.QtCore import Signal

from dossier.ui.viewmodels.model import ViewModel

S = TypeVar("S")


class DoorModel(ViewModel[S]):
    """A screen in front of the vault. Whoever made it answers its signals.

    After a choice of the window the screen is made anew with another look and this same model,
    so nothing that was typed is lost.
    """

    language_chosen = Signal(str)
    scale_chosen = Signal(float)
    """1.0 to 2.0."""
    scheme_chosen = Signal(str)
    """`light`, `dark` or `system`."""
    opened = Signal(object, bool)
    """Session, and whether it is a new vault that waits for its first document."""
