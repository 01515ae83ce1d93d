"""What scrolls only when the window is too low for it, and else is as high as its contents."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from dossier.ui.look import Look
from dossier.ui.widgets.cards import QuietScrollBar

GUTTER: Final = 10
"""Room of the scroll bar, always kept; pixels."""
_LEAST: Final = 96


class Fitting(QScrollArea):
    """Asks for the height of what it holds; with less room, it scrolls."""

    def __init__(self, look: Look, ground: QColor | None = None) -> None:
        super().__init__()
        self.look: Final = look
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(QuietScrollBar(Qt.Orientation.Vertical))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, ground or look.tokens.canvas)
        self.setPalette(palette)
        self.viewport().setAutoFillBackground(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def hold(self, widget: QWidget) -> None:
        """Hold something else; what was there goes."""
        self.setWidget(widget)
        widget.setAutoFillBackground(False)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        inner: QWidget | None = self.widget()
        if inner is None:
            return QSize(0, 0)
        natural = inner.sizeHint()
        by_width = inner.hasHeightForWidth()
        high = inner.heightForWidth(self.width() - GUTTER) if by_width else natural.height()
        return QSize(natural.width() + GUTTER, high)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(120), min(self.look.px(_LEAST), self.sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The scroll area watches what it holds; words there may have become more lines.
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
