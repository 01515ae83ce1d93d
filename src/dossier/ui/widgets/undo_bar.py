"""The bar that says what was done and takes it back; it has its own room and covers nothing."""

from typing import Final

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import drawing
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.buttons import Button, IconButton, Kind
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import row
from dossier.ui.widgets.marks import Icon

_HIGH: Final = 44
_RADIUS: Final = 8


class UndoBar(QWidget):
    """Hidden until `say`; `undo` and `closed` tell what was pressed, and hide it."""

    undo = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look: Final = look
        own = look.tokens
        self._words = Label(look, "", Role.SMALL, own.on_inverse, wrap=True)
        self._undo = Button(look, "", Kind.INVERSE_LINK)
        close = IconButton(look, "close", self.tr("Close"), inverse=True)
        icon = Icon(look, "check", own.on_inverse)
        self.setLayout(
            row(look, icon, (self._words, 1), self._undo, close, gap=10, margins=(14, 2, 4, 2))
        )
        self.setMinimumHeight(look.px(_HIGH))
        self._undo.clicked.connect(self._take_back)
        close.clicked.connect(self._close)
        self.hide()

    def say(self, words: str, undo_words: str) -> None:
        """Say what was done; no `undo_words` means that it can't be taken back here."""
        self._words.set_text(words)
        self._undo.set_text(undo_words)
        self._undo.setVisible(bool(undo_words))
        self._undo.setAccessibleDescription(words)
        self.show()
        announce(self, words)

    def clear(self) -> None:
        """Say nothing any more."""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with drawing(self, self.look) as brush:
            brush.box(QRectF(self.rect()), _RADIUS, self.look.tokens.inverse)

    def _take_back(self) -> None:
        self.hide()
        self.undo.emit()

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
