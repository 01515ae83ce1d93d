"""A page of paper on the desk: drawn from raw pixels, fitted or enlarged, with a marked part."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from dossier.model.picture import Picture
from dossier.ui.look import Look, Theme, tokens
from dossier.ui.painting import Brush, drawing

Part = tuple[float, float, float, float]
"""Left, top, right, bottom of a part of the page, as fractions of it."""
_ASK_AFTER: Final = 120
"""Milliseconds of rest after which a picture of the new width is asked for."""
_ACROSS, _DOWN = 24, 20
_STEP: Final = 1.25
_LEAST, _MOST = 0.5, 6.0
_A4: Final = 2**0.5
_DIM: Final = 26
"""Of 255: pages in the dark are dimmed by a tenth, and never inverted."""


class Fit(Enum):
    """What is fitted into the room: the whole page, or its width."""

    PAGE = "page"
    WIDTH = "width"


def pixmap(picture: Picture) -> QPixmap:
    """Make what Qt draws of raw pixels; nothing is parsed."""
    form = QImage.Format.Format_RGBX8888
    wide = picture.width
    return QPixmap.fromImage(QImage(picture.pixels, wide, picture.height, wide * 4, form))


class PaperDesk(QAbstractScrollArea):
    """One page. `turn_wanted` tells steps (PgUp, PgDn), `width_wanted` pixels of the screen."""

    turn_wanted = Signal(int)
    width_wanted = Signal(int)
    zoomed = Signal()
    pressed_at = Signal(float, float)
    """Fractions of the page from its left and top."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pixmap: QPixmap | None = None
        self._shape = _A4
        self._there = False
        self._part: Part | None = None
        self._fit = Fit.PAGE
        self._zoom = 1.0
        self._asked = 0
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.setInterval(_ASK_AFTER)
        self._asking.timeout.connect(self._ask)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Picture of the page"))
        self.setMinimumHeight(look.px(120))

    @property
    def fit(self) -> Fit:
        """What is fitted while nothing is enlarged."""
        return self._fit

    @property
    def zoom(self) -> float:
        """How much larger than fitted the page is; 1.0 is fitted."""
        return self._zoom

    def set_picture(self, picture: Picture | None, *, there: bool = True) -> None:
        """Show a picture; None shows blank paper, or nothing at all when no page is `there`."""
        self._there = there
        self._pixmap = None if picture is None else pixmap(picture)
        if picture is not None:
            self._shape = picture.height / max(picture.width, 1)
        self._arrange()

    def set_part(self, part: Part | None) -> None:
        """Mark a part of the page, and bring it into view."""
        self._part = part
        if part is not None:
            self._bring(part)
        self.viewport().update()

    def set_fit(self, fit: Fit) -> None:
        """Fit the page or its width into the room; nothing is enlarged any more."""
        self._fit, self._zoom = fit, 1.0
        self._arrange()
        self.zoomed.emit()

    def enlarge(self, steps: int) -> None:
        """Show the page larger, or smaller for negative steps."""
        self._zoom = min(max(self._zoom * _STEP**steps, _LEAST), _MOST)
        if abs(self._zoom - 1) < 0.01:  # noqa: PLR2004 -- what steps up and down leave over
            self._zoom = 1.0
        self._arrange()
        self.zoomed.emit()

    def paper(self) -> QRectF:
        """Give the place of the page in the viewport."""
        size, port = self._size(), self.viewport().size()
        left = max((port.width() - size.width()) / 2, self._look.px(_ACROSS))
        top = max((port.height() - size.height()) / 2, self._look.px(_DOWN))
        corner = QPointF(round(left), round(top))
        corner -= QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRectF(corner, size.toSizeF())

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw desk, shadow, page and the marked part."""
        del event
        with drawing(self.viewport(), self._look) as brush:
            brush.painter.fillRect(self.viewport().rect(), self._look.tokens.desk)
            if self._there:
                self._draw_page(brush, self.paper())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Turn pages with PgUp and PgDn, enlarge with + and -, fit with 0."""
        key = event.key()
        if key in {Qt.Key.Key_PageDown, Qt.Key.Key_PageUp}:
            self.turn_wanted.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in {Qt.Key.Key_Plus, Qt.Key.Key_Equal}:
            self.enlarge(1)
        elif key == Qt.Key.Key_Minus:
            self.enlarge(-1)
        elif key == Qt.Key.Key_0:
            self.set_fit(self._fit)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent, /) -> None:
        """Enlarge with Ctrl and the wheel."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.enlarge(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent, /) -> None:
        """Tell which place of the page was pressed."""
        paper, at = self.paper(), event.position()
        if self._there and paper.contains(at):
            across = (at.x() - paper.left()) / paper.width()
            self.pressed_at.emit(across, (at.y() - paper.top()) / paper.height())

    def _draw_page(self, brush: Brush, place: QRectF) -> None:
        painter, own = brush.painter, self._look.tokens
        brush.shadow(place, 1)
        if self._pixmap is None:
            painter.fillRect(place, own.cover if self._look.dark else own.surface)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(place, self._pixmap, QRectF(self._pixmap.rect()))
        if self._look.dark:
            painter.fillRect(place, QColor(0, 0, 0, _DIM))
        if self._part is not None:
            # Paper is white in the dark too: its marks are those of the light theme.
            ink = QColor(tokens(Theme.LIGHT).accent)
            marked = self._marked(place, self._part)
            for edge in (marked.left(), marked.right() - 1.5):
                painter.fillRect(QRectF(edge, marked.top(), 1.5, marked.height()), ink)
            ink.setAlphaF(0.1)
            painter.fillRect(marked, ink)

    def _marked(self, place: QRectF, part: Part) -> QRectF:
        left, top, right, bottom = part
        wide, high = place.width(), place.height()
        corner = place.topLeft() + QPointF(left * wide, top * high)
        return QRectF(corner, corner + QPointF((right - left) * wide, (bottom - top) * high))

    def _size(self) -> QSize:
        look, port = self._look, self.viewport().size()
        wide = max(port.width() - 2 * look.px(_ACROSS), 1)
        if self._fit is Fit.PAGE:
            wide = min(wide, max(port.height() - 2 * look.px(_DOWN), 1) / self._shape)
        wide *= self._zoom
        return QSize(round(wide), round(wide * self._shape))

    def _arrange(self) -> None:
        size, port = self._size(), self.viewport().size()
        bars = (
            (self.horizontalScrollBar(), size.width(), port.width(), self._look.px(_ACROSS)),
            (self.verticalScrollBar(), size.height(), port.height(), self._look.px(_DOWN)),
        )
        for bar, long, room, margin in bars:
            spare = long + 2 * margin - room
            bar.setRange(0, max(spare, 0) if self._there else 0)
            bar.setPageStep(room)
            bar.setSingleStep(self._look.px(40))
        self.viewport().update()
        if self._wanted() != self._asked:
            self._asking.start()

    def _wanted(self) -> int:
        return round(self._size().width() * self.devicePixelRatioF())

    def _ask(self) -> None:
        if self._wanted() != self._asked:
            self._asked = self._wanted()
            self.width_wanted.emit(self._asked)

    def _bring(self, part: Part) -> None:
        marked = self._marked(self.paper(), part)
        bar, high = self.verticalScrollBar(), self.viewport().height()
        if marked.top() < 0 or marked.bottom() > high:
            bar.setValue(round(bar.value() + marked.center().y() - high / 2))
