"""How sections and exhibits of the packet are drawn, on one line or two."""

from typing import Final

from PySide6.QtCore import QObject, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dossier.model.finding import Severity
from dossier.ui.look import Look, Role
from dossier.ui.marking import row_ring
from dossier.ui.painting import Align, Brush, Within, ltr, name
from dossier.ui.rows import ROW, Index
from dossier.ui.tables.exhibits import TOP, ExhibitRow, Row, SectionRow
from dossier.ui.widgets.marks import draw_chip

_INSET: Final = 20
_SMALL_ICON: Final = 14


class ExhibitDelegate(QStyledItemDelegate):
    """Draws rows. `dense` puts an exhibit on one line; `plated` are documents whose range shows."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.set_dense(dense=False)
        self.plated: frozenset[str] = frozenset()
        self.dragged = ""
        self.closed: frozenset[str] = frozenset()

    def set_dense(self, *, dense: bool) -> None:
        """Put exhibits on one line or two."""
        look = self._look
        self.dense = dense
        section = max(look.px(34 if dense else 36), look.line(Role.SMALL_STRONG) + look.px(8))
        one = max(look.px(40), look.line() + look.px(8))
        two = max(look.px(48), look.line() + look.line(Role.TINY) + look.px(6))
        self._section_size = QSize(10, section)
        self._exhibit_size = QSize(10, one if dense else two)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        """Give the height; asked of a thousand rows at once, so it asks no row."""
        del option
        return self._section_size if index.internalId() == TOP else self._exhibit_size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Draw a row."""
        row: Row = index.data(ROW)
        painter.save()
        brush = Brush(painter, self._look)
        within = Within(self._look, QRectF(option.rect))
        if isinstance(row, SectionRow):
            self._section(brush, within, row, option.state)
        else:
            if row.document == self.dragged:
                painter.setOpacity(0.45)
            self._exhibit(brush, within, row, option.state)
        painter.restore()

    def _section(
        self, brush: Brush, within: Within, row: SectionRow, state: QStyle.StateFlag
    ) -> None:
        look, own, box = self._look, self._look.tokens, within.box
        high, size = box.height(), look.px(16)
        if row.exhibits or row.fixed:
            closed = row.key in self.closed or not row.exhibits
            icon = "chev-right" if closed else "chev-down"
            brush.icon(icon, within.at(_INSET - 4, 3, size, high - 3), own.ink2, size)
        begin, wide = _INSET + size + look.px(4), look.px(110)
        title = within.at(begin, 4, box.width() - begin - wide - _INSET - 8, high - 4)
        brush.text(title, row.title, Role.SMALL_STRONG, own.ink2)
        said = within.end(_INSET + 2, 4, wide, high - 4)
        brush.text(said, pages(row), Role.SMALL, own.ink2, Align.TRAILING)
        if state & QStyle.StateFlag.State_HasFocus:
            row_ring(brush, box.adjusted(8, 1, -8, -1))

    def _exhibit(
        self, brush: Brush, within: Within, row: ExhibitRow, state: QStyle.StateFlag
    ) -> None:
        look, own, box = self._look, self._look.tokens, within.box
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        hover = bool(state & QStyle.StateFlag.State_MouseOver)
        around, high = box.adjusted(8, 1, -8, -1), box.height()
        if chosen:
            brush.box(around, 8, own.tint)
            brush.box(within.at(8, 11, 3, high - 22), 1.5, own.accent)
        elif hover:
            brush.box(around, 8, own.hover)
        if state & QStyle.StateFlag.State_HasFocus:
            row_ring(brush, around)
        if chosen or hover:
            brush.icon("grip", within.at(14, 0, 20, high), own.ink2)
        wide, tall = max(look.px(34), self._label_width(row.label)), look.px(24)
        chip = within.at(look.px(20) + _INSET, (high - tall) / 2, wide, tall)
        if row.label:
            draw_chip(brush, chip, row.label, solid=row.filed, chosen=chosen)
        self._words(brush, within, row, look.px(20) + _INSET + wide + look.px(12), chosen=chosen)
        self._range(brush, within, row, chosen=chosen)

    def _words(
        self, brush: Brush, within: Within, row: ExhibitRow, begin: float, *, chosen: bool
    ) -> None:
        look, box = self._look, within.box
        room = box.width() - begin - look.px(86) - _INSET - 8
        title_role = Role.STRONG if chosen else Role.BODY
        if self.dense:
            column = min(look.px(320), room * 0.6)
            title = within.at(begin, 0, column - 8, box.height())
            second = within.at(begin + column, 0, room - column, box.height())
        else:
            first_high, second_high = look.line(), look.line(Role.TINY)
            top = (box.height() - first_high - second_high) / 2
            title = within.at(begin, top, room, first_high)
            second = within.at(begin, top + first_high, room, second_high)
        brush.text(title, name(row.title), title_role)
        self._second_line(brush, second, row)

    def _second_line(self, brush: Brush, place: QRectF, row: ExhibitRow) -> None:
        icon, colour = self._sign(row)
        if icon:
            size = self._look.px(_SMALL_ICON)
            within = Within(self._look, place)
            brush.icon(icon, within.at(0, 1, size, place.height()), colour, size)
            begin = size + 6
            place = within.at(begin, 0, place.width() - begin, place.height())
        brush.text(place, row.second_line, Role.TINY, colour)

    def _sign(self, row: ExhibitRow) -> tuple[str, QColor]:
        own = self._look.tokens
        match row.severity:
            case Severity.STOP:
                return "stop", own.stop
            case Severity.LOOK:
                return "flag", own.look
            case _:
                icon = "hide" if row.covered else "text" if row.made else ""
                return icon, own.ink2

    def _range(self, brush: Brush, within: Within, row: ExhibitRow, *, chosen: bool) -> None:
        look, own, words = self._look, self._look.tokens, pages(row)
        tall, high = look.px(26), within.box.height()
        if words and row.document in self.plated:
            wide = look.metrics().horizontalAdvance(words) + 14
            plate = within.end(_INSET - 5, (high - tall) / 2, wide, tall)
            brush.box(plate, 6, own.surface if chosen else own.tint)
        place = within.end(_INSET + 2, (high - tall) / 2, look.px(86), tall)
        brush.text(place, words, Role.BODY, None, Align.TRAILING)

    def _label_width(self, label: str) -> float:
        return self._look.metrics(Role.SMALL_STRONG).horizontalAdvance(label) + self._look.px(12)


def pages(row: Row) -> str:
    """Give the printed range of a row: `62–69`, `61`, or nothing while it isn't known."""
    if row.first is None or row.last is None:
        return ""
    return ltr(row.first if row.first == row.last else f"{row.first}–{row.last}")
