"""The one window of the system: its neutral title, its content, and the cover that hides it."""

from typing import Final

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from dossier.ui.look import Look

TITLE: Final = "Documents"
"""Says nothing about whose documents, or of what program."""
SMALLEST: Final = (640, 480)
_TITLE_BAR: Final = 48
"""What the system puts around a window, pixels at most."""


class Frame(QWidget):
    """Holds one content at a time. Signals: `closed` when the person closes it."""

    closed = Signal()
    painted = Signal()
    """Told once, when something was first seen."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(*SMALLEST)
        self.resize(width, height)
        self._room = QStackedLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._content: QWidget | None = None
        self._cover: QWidget | None = None
        self._seen = False

    @property
    def content(self) -> QWidget | None:
        """What is shown now."""
        return self._content

    @property
    def is_covered(self) -> bool:
        """Whether the cover lies over it."""
        return self._cover is not None

    def stay_within(self, screen: QRect) -> None:
        """Fill the room of a screen where the window, with its title bar, would stick out of it."""
        if self.width() > screen.width() or self.height() + _TITLE_BAR > screen.height():
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def wear(self, look: Look) -> None:
        """Take the ground and the icon of a look."""
        self.setWindowIcon(_icon(look))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, look.tokens.canvas)
        self.setPalette(palette)

    def put(self, content: QWidget) -> None:
        """Show a content instead of the one before, which ends."""
        before, wanted = self._content, content.focusWidget()
        self._content = content
        self._room.addWidget(content)
        if self._cover is None:
            self._room.setCurrentWidget(content)
            # Qt gives the focus to what comes first; the content may have chosen another part.
            if wanted and not wanted.isVisibleTo(content):  # it chose again when it had its size
                wanted = content.focusWidget()
            if wanted:
                wanted.setFocus()
        if before is not None:
            self._room.removeWidget(before)
            before.hide()
            before.deleteLater()

    def cover(self, over: QWidget) -> None:
        """Hide the content, and every other window of ours, under a widget, at once."""
        for other in QApplication.topLevelWidgets():
            if other is not self and other.isVisible():
                other.hide()
        if self._cover is not None:
            self._room.removeWidget(self._cover)
            self._cover.deleteLater()
        self._cover = over
        self._room.addWidget(over)
        self._room.setCurrentWidget(over)
        over.setFocus()
        self.repaint()
        over.repaint()

    def event(self, event: QEvent) -> bool:
        heard = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._seen and self._content is not None:
            self._seen = True
            self.painted.emit()
        return heard

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closed.emit()
        event.accept()


def _icon(look: Look) -> QIcon:
    made = QIcon()
    for size in (16, 24, 32, 48, 64):
        made.addPixmap(look.icon("documents", look.tokens.accent, size))
    return made
