"""People of the case, one below the other: name, role, other spellings."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.marking import row_ring
from dossier.ui.painting import Brush, Within
from dossier.ui.rows import ROW, Index, Rows
from dossier.ui.tables.ground import lay_on_desk

_HIGH = 64
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


@dataclass(frozen=True)
class PersonRow:
    """A person in words: `name` alone, `under` role and other spellings on one line."""

    id: str
    name: str
    under: str


class PeopleList(QListView):
    """`chosen` when another one is chosen, `opened` at Enter or a click, `remove_wanted` at Del."""

    chosen = Signal(str)
    opened = Signal(str)
    remove_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._people = Rows[PersonRow](lambda row: row.id, _spoken)
        self._silent = False
        self._delegate = _PersonDelegate(look, self)
        self.setModel(self._people)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setAccessibleName(self.tr("People"))
        lay_on_desk(self, look)
        self.selectionModel().currentChanged.connect(self._go)
        self.clicked.connect(self._open)

    def set_people(self, rows: Sequence[PersonRow], chosen: str) -> None:
        """Show people, one of them chosen; tells nobody."""
        self._silent = True
        self._people.set_rows(rows)
        index = self._people.place(chosen)
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
            self.chosen.emit(self._people.key_at(current))

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._people.key_at(index))


def _spoken(row: PersonRow) -> str:
    return ", ".join(filter(None, (row.name, row.under)))


class _PersonDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        del option, index
        look = self._look
        words = look.line(Role.BODY) + look.line(Role.SMALL) + look.px(20)
        return QSize(10, max(look.px(_HIGH), words))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        look, own = self._look, self._look.tokens
        row: PersonRow = index.data(ROW)
        painter.save()
        brush = Brush(painter, look)
        box = QRectF(option.rect).adjusted(0, 2, 0, -2)
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = own.tint if here else own.hover if over else own.surface
        brush.box(box, 8, ground, own.accent if here else own.line)
        if option.state & QStyle.StateFlag.State_HasFocus:
            row_ring(brush, box.adjusted(2, 2, -2, -2), 6)
        within, size = Within(look, box), look.px(20)
        ink = own.accent if here else own.ink2
        brush.icon("person", within.at(look.px(16), 0, size, box.height()), ink, size)
        lead = look.px(52)
        room = box.width() - lead - look.px(16)
        first, second = look.line(Role.BODY), look.line(Role.SMALL) if row.under else 0
        top = (box.height() - first - second) / 2
        strong = Role.STRONG if here else Role.BODY
        brush.text(within.at(lead, top, room, first), row.name, strong)
        if row.under:
            below = within.at(lead, top + first, room, second)
            brush.text(below, row.under, Role.SMALL, own.ink2)
        painter.restore()
