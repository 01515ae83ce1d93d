"""How a document's card is drawn: a page in its well, or what stands in its place."""

from typing import Final

from PySide6.QtCore import QObject, QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from dossier.ui.look import Look, Role
from dossier.ui.marking import row_ring
from dossier.ui.painting import Align, Brush, Within, laid_out, name
from dossier.ui.rows import ROW, Index
from dossier.ui.tables.cards import CardData, CardState
from dossier.ui.tables.pictures import Pictures
from dossier.ui.widgets.marks import draw_chip, draw_working

_WELL: Final = 160
_GAP: Final = 16
_EDGE: Final = 4


class CardDelegate(QStyledItemDelegate):
    """Draws cards. `cell` is the size of each; the grid sets its width."""

    def __init__(self, look: Look, pictures: Pictures, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._pictures = pictures
        under = look.px(6) + look.line(Role.SMALL) + look.line(Role.TINY)
        self.well: Final = look.px(_WELL)
        self.cell = QSize(look.px(176), self.well + under + 2 * _EDGE + look.px(14))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        """All cards have one size."""
        del option, index
        return self.cell

    def action_place(self, cell: QRect) -> QRectF:
        """Give where Show, Stop or another act can be hit: 40 pixels high at 100 %."""
        well = self._well(QRectF(cell))
        return Within(self._look, well).at(0, self._look.px(108), well.width(), self._look.px(40))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Draw a card."""
        card: CardData = index.data(ROW)
        painter.save()
        brush = Brush(painter, self._look)
        well = self._well(QRectF(option.rect))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        self._ground(brush, well, card, chosen=chosen)
        self._marks(brush, well, card, chosen=chosen, hover=hover)
        if option.state & QStyle.StateFlag.State_HasFocus:
            cell = QRectF(option.rect)
            wide, high = cell.width() - _GAP + 4, cell.height() - _EDGE
            row_ring(brush, Within(self._look, cell).at(0, 0, wide, high), 10)
        self._words(brush, well, card, chosen=chosen)
        painter.restore()

    def _well(self, cell: QRectF) -> QRectF:
        wide = cell.width() - _GAP
        return Within(self._look, cell).at(2, _EDGE, wide, self.well)

    def _ground(self, brush: Brush, well: QRectF, card: CardData, *, chosen: bool) -> None:
        own = self._look.tokens
        match card.state:
            case CardState.COVERED:
                brush.box(well, 8, own.cover, None if chosen else own.line)
                words = name(f"“{card.cover_words}”") if card.cover_words else ""
                brush.icon("hide", self._line(well, 38, 24), own.ink2, self._look.px(24))
                self._said(brush, well, (words, self.tr("Covered"), self.tr("Show")), own.ink)
            case CardState.READING:
                brush.box(well, 8, own.well)
                ring = QRectF(0, 0, self._look.px(24), self._look.px(24))
                ring.moveCenter(self._line(well, 46, 24).center())
                draw_working(brush, ring)
                self._said(brush, well, ("", card.says, card.action), own.ink2)
            case CardState.UNREAD:
                brush.box(well, 8, own.well)
                brush.icon("flag", self._line(well, 22, 20), own.look, self._look.px(20))
                self._why(brush, well, card)
            case CardState.REST:
                self._page(brush, well, card)

    def _page(self, brush: Brush, well: QRectF, card: CardData) -> None:
        ratio = brush.painter.device().devicePixelRatioF()
        wide, high = round(well.width()), round(well.height())
        baked = self._pictures.baked(card.id, wide, high, ratio)
        if baked is not None:
            brush.painter.drawPixmap(well.topLeft(), baked)
            return
        own = self._look.tokens
        brush.box(well, 8, own.well)
        brush.icon("page", self._line(well, 68, 24), own.ink3, self._look.px(24))

    def _said(self, brush: Brush, well: QRectF, words: tuple[str, str, str], first: QColor) -> None:
        own = self._look.tokens
        lines = (
            (words[0], 68, Role.SMALL, first),
            (words[1], 89, Role.TINY, own.ink2),
            (words[2], 118, Role.SMALL_STRONG, own.accent),
        )
        for said, top, role, ink in lines:
            line = self._line(well, top, 20).adjusted(8, 0, -8, 0)
            brush.text(line, said, role, ink, Align.CENTRE)

    def _why(self, brush: Brush, well: QRectF, card: CardData) -> None:
        look, own = self._look, self._look.tokens
        room, high = well.adjusted(8, 0, -8, 0), look.line(Role.TINY)
        lines = [
            (line.strip(), ink)
            for said, ink in ((card.says, own.ink), (card.then, own.ink2))
            for line in laid_out(look, said, Role.TINY, room.width())
        ][:4]
        top = well.top() + look.px(80) - len(lines) * high / 2
        for n, (line, ink) in enumerate(lines):
            place = QRectF(room.left(), top + n * high, room.width(), high)
            brush.text(place, line, Role.TINY, ink, Align.CENTRE)
        action = self._line(well, 118, 20).adjusted(8, 0, -8, 0)
        brush.text(action, card.action, Role.SMALL_STRONG, own.accent, Align.CENTRE)

    def _line(self, well: QRectF, top: float, high: float) -> QRectF:
        px = self._look.px
        return QRectF(well.left(), well.top() + px(top), well.width(), px(high))

    def _marks(
        self, brush: Brush, well: QRectF, card: CardData, *, chosen: bool, hover: bool
    ) -> None:
        look, own = self._look, self._look.tokens
        within = Within(look, well)
        if chosen:
            brush.box(well.adjusted(-1, -1, 1, 1), 9, None, own.accent, 2.5)
        elif hover:
            brush.box(well, 8, None, own.soft)
        if card.label:
            wide = look.metrics(Role.SMALL_STRONG).horizontalAdvance(card.label) + look.px(12)
            chip = within.at(8, 8, max(look.px(26), wide), look.px(20))
            draw_chip(brush, chip, card.label, chosen=True)
        if chosen:
            size, inner = look.px(22), look.px(14)
            tick = within.end(8, 8, size, size)
            brush.box(tick, size / 2, own.accent)
            brush.icon("check", tick, own.on_accent, inner)

    def _words(self, brush: Brush, well: QRectF, card: CardData, *, chosen: bool) -> None:
        look, within = self._look, Within(self._look, well)
        top, wide = self.well + look.px(6), well.width() - 4
        first, second = look.line(Role.SMALL), look.line(Role.TINY)
        role = Role.SMALL_STRONG if chosen else Role.SMALL
        brush.text(within.at(2, top, wide, first), name(card.title), role)
        under = within.at(2, top + first, wide, second)
        brush.text(under, card.facts, Role.TINY, look.tokens.ink2)
