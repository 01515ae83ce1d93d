"""A place where nothing is yet: one sentence, one button, and room to drop files on."""

from typing import Final, Self

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import Align, drawing
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, row
from dossier.ui.widgets.marks import Icon

_RADIUS: Final = 10
_WIDEST: Final = 420


class Empty(QWidget):
    """`clicked` when the button was pressed. After `take_drops`, `dropped` tells paths of files."""

    clicked = Signal()
    dropped = Signal(list)

    def __init__(self, look: Look, icon: str, title: str, sentence: str, button: str) -> None:
        super().__init__()
        self.look: Final = look
        self._over = False
        own = look.tokens
        heading = Label(look, title, Role.H3, wrap=True)
        words = Label(look, sentence, Role.SMALL, own.ink2, wrap=True)
        for label in (heading, words):
            label.set_align(Align.CENTRE)
            label.setMaximumWidth(look.px(_WIDEST))
        lines = column(
            look,
            None,
            row(look, None, Icon(look, icon, own.ink3, 32), None),
            row(look, (heading, 1), gap=0),
            row(look, (words, 1), gap=0),
            gap=6,
            margins=(24, 24, 24, 24),
        )
        if button:
            self.button: Final = Button(look, button, Kind.PRIMARY, "add")
            self.button.clicked.connect(self.clicked)
            lines.addSpacing(look.px(4))
            lines.addLayout(row(look, None, self.button, None))
        lines.addStretch(1)
        self.setLayout(lines)

    def take_drops(self) -> Self:
        """Let files be dropped here."""
        self.setAcceptDrops(True)
        return self

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._light(over=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        del event
        self._light(over=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._light(over=False)
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        own = self.look.tokens
        with drawing(self, self.look) as brush:
            place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            line = own.accent if self._over else own.soft
            brush.painter.setPen(QPen(line, 1.5, Qt.PenStyle.DashLine))
            brush.painter.setBrush(own.tint if self._over else Qt.BrushStyle.NoBrush)
            brush.painter.drawRoundedRect(place, _RADIUS, _RADIUS)

    def _light(self, *, over: bool) -> None:
        self._over = over
        self.update()
