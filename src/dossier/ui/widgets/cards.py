"""Grounds on which things stand: cards, bars at an edge, hairlines, and what scrolls."""

from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)

from dossier.ui.look import Look
from dossier.ui.painting import Within, drawing
from dossier.ui.widgets.layout import set_margins

_RADIUS: Final = 10
_BAR: Final = 4


class Card(QWidget):
    """A rounded ground with a hairline; put things into `body`. `bar` colours its leading edge.

    With a `fill` of its own it has no hairline. `padding` is in pixels at 100 %.
    """

    def __init__(
        self,
        look: Look,
        *,
        fill: QColor | None = None,
        bar: QColor | None = None,
        padding: int = 16,
    ) -> None:
        super().__init__()
        self.look: Final = look
        self._card_fill = fill if fill is not None else look.tokens.surface
        self._card_line = look.tokens.line if fill is None else None
        self._card_bar = bar
        self.body: Final = QVBoxLayout(self)
        self.body.setSpacing(look.px(8))
        set_margins(self.body, look, (padding, padding, padding, padding))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with drawing(self, self.look) as brush:
            place = QRectF(self.rect())
            brush.box(place, _RADIUS, self._card_fill, self._card_line)
            if self._card_bar is not None:
                path = QPainterPath()
                path.addRoundedRect(place, _RADIUS, _RADIUS)
                brush.painter.setClipPath(path)
                edge = Within(self.look, place).at(0, 0, self.look.px(_BAR), place.height())
                brush.painter.fillRect(edge, self._card_bar)


class Rule(QWidget):
    """A hairline; `inset` leaves room at its leading end, in pixels at 100 %."""

    def __init__(self, look: Look, *, vertical: bool = False, inset: int = 0) -> None:
        super().__init__()
        self.look: Final = look
        self._inset = look.px(inset)
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        place, inset = QRectF(self.rect()), self._inset
        line = Within(self.look, place).at(inset, 0, place.width() - inset, place.height())
        with drawing(self, self.look) as brush:
            brush.painter.fillRect(line, self.look.tokens.line)


Edge = Literal["top", "bottom", "none"]
"""On which side of a bar its hairline lies."""


class Bar(QWidget):
    """A ground over the whole width of the window or of a pane, with a hairline on one side."""

    def __init__(self, look: Look, ground: QColor, edge: Edge = "bottom") -> None:
        super().__init__()
        self.look: Final = look
        self._ground = ground
        self._edge = edge

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with drawing(self, self.look) as brush:
            brush.painter.fillRect(self.rect(), self._ground)
            if self._edge != "none":
                y = 0 if self._edge == "top" else self.height() - 1
                brush.painter.fillRect(0, y, self.width(), 1, self.look.tokens.line)


class QuietScrollBar(QScrollBar):
    """Keeps its room always, and is seen only when there is something to scroll."""

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.minimum() < self.maximum():
            super().paintEvent(event)


def scrolling(look: Look, widget: QWidget, ground: QColor | None = None) -> QScrollArea:
    """Put a widget where it can scroll up and down; the room of the scroll bar is always kept."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setVerticalScrollBar(QuietScrollBar(Qt.Orientation.Vertical))
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    palette = area.palette()
    palette.setColor(
        QPalette.ColorRole.Window, ground if ground is not None else look.tokens.canvas
    )
    area.setPalette(palette)
    area.viewport().setAutoFillBackground(True)
    area.setWidget(widget)
    # What scrolls shows the ground of the area.
    widget.setAutoFillBackground(False)
    return area
