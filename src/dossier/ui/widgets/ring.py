"""Where the focus ring goes around a widget, told by the widget itself."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Ring:
    """A place within a widget, in its own pixels, and how round its corners are."""

    widget: QWidget
    place: QRectF
    radius: float


@runtime_checkable
class Ringed(Protocol):
    """A focusable widget whose drawn edge is not that of its rectangle."""

    def ring(self) -> Ring | None:
        """Give what the ring goes around; None when it draws its focus itself."""
        ...
