"""A list of cards on the desk of which one is chosen: people, events."""

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.marking import row_ring
from dossier.ui.painting import Brush
from dossier.ui.rows import ROW, Index, Rows
from dossier.ui.tables.ground import lay_on_desk

_HIGH: Final = 64
_KEYS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class PickList(QListView):
    """`chosen` when another one is chosen, `opened` at Enter or a click, `remove_wanted` at Del."""

    chosen = Signal(str)
    opened = Signal(str)
    remove_wanted = Signal()

    def __init__(self, look: Look, name: str, rows: Rows[Any], painter: "CardDelegate") -> None:
        super().__init__()
        self._rows = rows
        self._silent = False
        painter.setParent(self)
        self.setModel(rows)
        self.setItemDelegate(painter)
        self.setAccessibleName(name)
        lay_on_desk(self, look)
        self.selectionModel().currentChanged.connect(self._go)
        self.clicked.connect(self._open)

    def set_rows(self, rows: Sequence[object], chosen: str) -> None:
        """Show rows, one of them chosen; tells nobody."""
        self._silent = True
        self._rows.set_rows(rows)
        index = self._rows.place(chosen)
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self._silent = False

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Open with Enter, remove with Del."""
        if event.key() in _KEYS:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Delete:
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _go(self, current: QModelIndex) -> None:
        if not self._silent and current.isValid():
            self.chosen.emit(self._rows.key_at(current))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._rows.key_at(index))


class CardDelegate(QStyledItemDelegate):
    """Draws a row as a card: two lines high, its ground and edge; what is on it is for others."""

    before: int = 0
    """Room before the leading edge of the card, in pixels at 100 %."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look: Final = look

    def fill(self, brush: Brush, place: QRectF, card: QRectF, row: Any, *, here: bool) -> None:  # noqa: ANN401 -- the row of whatever list
        """Draw what is on the card, and beside it in the `place` of the whole row."""
        raise NotImplementedError

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        """Give room for two lines."""
        del option, index
        look = self.look
        words = look.line(Role.BODY) + look.line(Role.SMALL) + look.px(20)
        return QSize(10, max(look.px(_HIGH), words))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Draw ground, edge and focus, then what is on it."""
        own = self.look.tokens
        painter.save()
        brush, place = Brush(painter, self.look), QRectF(option.rect)
        before = self.look.px(self.before)
        left, right = (0, before) if self.look.rtl else (before, 0)
        card = place.adjusted(left, 2, -right, -2)
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = own.tint if here else own.hover if over else own.surface
        brush.box(card, 8, ground, own.accent if here else own.line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            row_ring(brush, card.adjusted(2, 2, -2, -2), 6)
        self.fill(brush, place, card, index.data(ROW), here=here)
        painter.restore()
