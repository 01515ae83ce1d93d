"""The ring around what has the focus: one overlay a window, which lets everything through."""

from contextlib import suppress
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QMenu,
    QScrollArea,
    QWidget,
)

from dossier.ui.look import Look
from dossier.ui.painting import drawing
from dossier.ui.widgets.ring import Ring, Ringed

_OUTSIDE: Final = 3
_WIDTH: Final = 2
_DEFAULT_RADIUS: Final = 6
_MOVES: Final = frozenset(
    {
        QEvent.Type.Move,
        QEvent.Type.Resize,
        QEvent.Type.Show,
        QEvent.Type.Hide,
        QEvent.Type.ParentChange,
    }
)


def ring_of(widget: QWidget) -> Ring | None:
    """Give what the ring goes around when a widget has the focus; None when it shows it itself."""
    if isinstance(widget, Ringed):
        return widget.ring()
    if isinstance(widget, (QAbstractItemView, QMenu)):
        return None
    place = QRectF(widget.rect())
    if isinstance(widget, QAbstractScrollArea):
        # Panes reach to the edges of others: the ring lies within.
        inside = _OUTSIDE + _WIDTH
        place.adjust(inside, inside, -inside, -inside)
    return Ring(widget, place, _DEFAULT_RADIUS)


class FocusRing(QWidget):
    """Lies over a whole window. Make one for each window, and again for a new look."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self.look: Final = look
        self._window = window
        self._watched: list[QWidget] = []
        self._focused: QWidget | None = None
        self._ring: Ring | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self._follow(None, QApplication.focusWidget())

    @property
    def around(self) -> QRectF | None:
        """The place of the ring in the window, its line included; None when there is none."""
        # What had the focus may have gone with its screen before the focus was told elsewhere.
        with suppress(RuntimeError):
            if self._ring is not None and self._ring.widget.isVisible():
                corner = QPointF(self._ring.widget.mapTo(self._window, QPointF(0, 0)))
                out = _OUTSIDE + _WIDTH
                return self._ring.place.translated(corner).adjusted(-out, -out, out, out)
        return None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._lay()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        place = self.around
        if self._ring is None or place is None:
            return
        with drawing(self, self.look) as brush:
            brush.painter.translate(-QPointF(self.pos()))
            radius = self._ring.radius + _OUTSIDE
            brush.box(place, radius, None, self.look.tokens.accent, _WIDTH)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        del old
        for widget in self._watched:
            with suppress(RuntimeError):
                widget.removeEventFilter(self)
        self._watched, self._ring = [], None
        if new is not None and self._window.isAncestorOf(new):
            self._focused = new
            self._ring = ring_of(new)
            self._watched = self._up_from(self._ring.widget) if self._ring is not None else []
            for widget in self._watched:
                widget.installEventFilter(self)
            self._bring_into_view(new)
        self._lay()

    def _bring_into_view(self, focused: QWidget) -> None:
        """Scroll to what has the focus: Qt does so only when the focus was in that area before."""
        for widget in self._watched:
            if isinstance(widget, QScrollArea) and widget is not focused:
                out = self.look.px(_OUTSIDE + _WIDTH + 1)
                widget.ensureWidgetVisible(focused, out, out)

    def _up_from(self, widget: QWidget) -> list[QWidget]:
        found: list[QWidget] = []
        at: QWidget | None = widget
        while at is not None and at is not self._window:
            found.append(at)
            at = at.parentWidget()
        return found

    def _lay(self) -> None:
        shown = QRect()
        # Parts that are watched may be gone already; an error in here would end the program.
        with suppress(RuntimeError):
            if self._ring is not None and self._focused is not None:
                # Its drawn box changes with its size.
                self._ring = ring_of(self._focused)
            place = self.around
            if place is not None:
                shown = self._clipped(place)
        self.setVisible(not shown.isEmpty())
        self.setGeometry(shown)
        self.raise_()
        self.update()

    def _clipped(self, place: QRectF) -> QRect:
        """Cut the ring to what can be seen of every area that scrolls around it."""
        shown = place.toAlignedRect().intersected(self._window.rect())
        for widget in self._watched:
            area = widget.parentWidget()
            if area is None:
                break
            outer = area.parentWidget()
            if isinstance(outer, QAbstractScrollArea) and outer.viewport() is area:
                corner = area.mapTo(self._window, area.rect().topLeft())
                shown = shown.intersected(QRect(corner, area.size()))
        return shown
