"""How a row of the table of documents is drawn, cell by cell, and the words over its columns."""

from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from dossier.ui.look import Look, Role
from dossier.ui.marking import row_ring
from dossier.ui.painting import Align, Brush, Within, ltr, name
from dossier.ui.rows import ROW, Index
from dossier.ui.tables.cards import CardData, CardState
from dossier.ui.tables.document_rows import COLUMNS, Column, cell
from dossier.ui.widgets.marks import chip_size, draw_chip

PADDING: Final = 8
_END: Final = 16
_ICONS: Final = {CardState.COVERED: "hide", CardState.UNREAD: "flag", CardState.READING: "clock"}


class RowDelegate(QStyledItemDelegate):
    """Draws cells; ground and ring go through the whole row. `hovered` is the row of the mouse."""

    def __init__(self, look: Look, table: QTableView) -> None:
        super().__init__(table)
        self._look = look
        self._table = table
        self.hovered = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        """All rows have one height; the table sets it."""
        del option, index
        return QSize(10, self._look.px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Draw a cell."""
        row: CardData = index.data(ROW)
        place = QRectF(option.rect)
        painter.save()
        painter.setClipRect(place)
        brush = Brush(painter, self._look)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._ground(brush, place, index.row(), chosen=chosen)
        within = Within(self._look, place)
        match COLUMNS[index.column()]:
            case Column.LABEL:
                self._label(brush, within, row, chosen=chosen)
            case Column.TITLE:
                self._title(brush, within, row, chosen=chosen)
            case column:
                self._cell(brush, within, row, column)
        painter.restore()

    def _ground(self, brush: Brush, place: QRectF, row: int, *, chosen: bool) -> None:
        own, table = self._look.tokens, self._table
        whole = QRectF(0, place.top(), table.viewport().width(), place.height())
        around = whole.adjusted(4, 1, -4, -1)
        if chosen:
            brush.box(around, 8, own.tint)
            bar = Within(self._look, whole).at(4, 10, 3, whole.height() - 20)
            brush.box(bar, 1.5, own.accent)
        elif row == self.hovered:
            brush.box(around, 8, own.hover)
        if table.hasFocus() and row == table.currentIndex().row():
            row_ring(brush, around)

    def _label(self, brush: Brush, within: Within, row: CardData, *, chosen: bool) -> None:
        if row.label:
            size = chip_size(self._look, row.label)
            top = (within.box.height() - size.height()) / 2
            place = within.at(self._look.px(16), top, size.width(), size.height())
            draw_chip(brush, place, row.label, chosen=chosen)

    def _title(self, brush: Brush, within: Within, row: CardData, *, chosen: bool) -> None:
        look, own = self._look, self._look.tokens
        begin, high = look.px(PADDING), within.box.height()
        if icon := _ICONS.get(row.state):
            size = look.px(16)
            ink = own.look if row.state is CardState.UNREAD else own.ink2
            brush.icon(icon, within.at(begin, 0, size, high), ink, size)
            begin += size + look.px(6)
        place = within.at(begin, 0, within.box.width() - begin - look.px(PADDING), high)
        brush.text(place, name(row.title), Role.STRONG if chosen else Role.BODY)

    def _cell(self, brush: Brush, within: Within, row: CardData, column: Column) -> None:
        look, pad = self._look, self._look.px(PADDING)
        numeric = column is Column.PAGES
        end = look.px(_END) if numeric else pad
        place = within.at(pad, 0, within.box.width() - pad - end, within.box.height())
        words = ltr(cell(row, column)) if numeric else cell(row, column)
        align = Align.TRAILING if numeric else Align.LEADING
        brush.text(place, words, Role.SMALL, look.tokens.ink2, align)


class Header(QHeaderView):
    """The words over the columns; a chevron shows by which one they are sorted."""

    def __init__(self, look: Look, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.sorted_by: Column | None = None
        self.descending = False
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(look.px(40))
        self.setFixedHeight(look.px(36))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int, /) -> None:  # noqa: N803
        """Draw the words over a column."""
        look, own = self._look, self._look.tokens
        column = COLUMNS[logicalIndex]
        words = str(self.model().headerData(logicalIndex, Qt.Orientation.Horizontal))
        painter.save()
        brush, within = Brush(painter, look), Within(look, QRectF(rect))
        painter.fillRect(rect, own.canvas)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, own.line)
        here = column is self.sorted_by
        ink = own.ink if here else own.ink2
        lead, size = look.px(16 if column is Column.LABEL else PADDING), look.px(16)
        room = rect.width() - lead - look.px(PADDING) - (size if here else 0)
        role = Role.SMALL_STRONG if here else Role.SMALL
        if column is Column.PAGES:
            wide = look.metrics(role).horizontalAdvance(words) + 1
            place = within.end(look.px(_END), 0, wide, rect.height())
            brush.text(place, words, role, ink, Align.TRAILING)
            after = rect.width() - look.px(_END) - wide - size - 2
        else:
            brush.text(within.at(lead, 0, room, rect.height()), words, role, ink)
            wide = min(look.metrics(role).horizontalAdvance(words), room)
            after = lead + wide + 2
        if here:
            icon = "chev-down" if self.descending else "chev-up"
            brush.icon(icon, within.at(after, 0, size, rect.height()), own.ink2, size)
        painter.restore()
