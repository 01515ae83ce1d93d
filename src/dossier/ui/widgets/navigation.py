"""The places of the window, one below the other at its leading edge."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dossier.ui.look import Look, Role
from dossier.ui.marking import row_ring
from dossier.ui.painting import Brush, Within
from dossier.ui.rows import ROW, Index, Rows


@dataclass(frozen=True)
class Place:
    """A screen in the navigation."""

    key: str
    words: str
    icon: str


class Navigation(QListView):
    """A list of places; the one that is shown is chosen. It tells only what the person chose."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._places = Rows[Place](lambda place: place.key, lambda place: place.words)
        self._silent = False
        self._delegate = _PlaceDelegate(look, self)
        self.setModel(self._places)
        self.setItemDelegate(self._delegate)
        self.selectionModel().currentChanged.connect(self._go)
        self.setAccessibleName(self.tr("Places"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setViewportMargins(0, look.px(8), 0, look.px(8))
        palette = self.palette()
        for part in (QPalette.ColorRole.Base, QPalette.ColorRole.Window):
            palette.setColor(part, look.tokens.rail)
        self.setPalette(palette)
        self.setAutoFillBackground(True)
        self.set_narrow(narrow=False)

    def set_places(self, places: Sequence[tuple[str, str, str]]) -> None:
        """Show places: key, words, icon. The one chosen stays chosen if it is still there."""
        kept = self.place
        self._places.set_rows([Place(*place) for place in places])
        self.choose(kept)

    @property
    def place(self) -> str:
        """Key of the chosen place; empty when none is."""
        return self._places.key_at(self.currentIndex())

    def choose(self, key: str) -> None:
        """Mark a place as shown, without telling."""
        self._silent = True
        self.setCurrentIndex(self._places.place(key))
        self._silent = False

    def set_narrow(self, *, narrow: bool) -> None:
        """Take less width where the window has little."""
        self.setFixedWidth(self._look.px(176 if narrow else 200))

    def _go(self, current: QModelIndex) -> None:
        if not self._silent and current.isValid():
            self.chosen.emit(self._places.key_at(current))


class _PlaceDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        del option, index
        return QSize(10, self._look.px(44))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        look, own = self._look, self._look.tokens
        place: Place = index.data(ROW)
        painter.save()
        brush = Brush(painter, look)
        around = QRectF(option.rect).adjusted(8, 2, -8, -2)
        within = Within(look, QRectF(option.rect))
        high = within.box.height()
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        ink = own.accent if here else own.ink
        if here:
            brush.box(around, 6, own.tint)
            brush.box(within.at(8, 11, 3, high - 22), 1.5, own.accent)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            brush.box(around, 6, own.hover)
        if option.state & QStyle.StateFlag.State_HasFocus:
            row_ring(brush, around, 6)
        size = look.px(20)
        brush.icon(place.icon, within.at(look.px(22), 0, size, high), ink, size)
        begin = look.px(54)
        words = within.at(begin, 0, within.box.width() - begin - 12, high)
        brush.text(words, place.words, Role.STRONG if here else Role.BODY, ink)
        painter.restore()
