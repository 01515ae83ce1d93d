"""Events one below the other on a line of time: a dot for a day, a bar for what lasted."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPen

from dossier.ui.look import Look, Role
from dossier.ui.painting import Align, Brush, Within
from dossier.ui.rows import Rows
from dossier.ui.tables.pick_list import CardDelegate, PickList

_YEAR: Final = 48
_RAIL: Final = 64
"""Where the line of time runs, in pixels from the leading edge."""
_DOT: Final = 12
_BAR: Final = (8, 34)
_SOFT: Final = 0.3
"""How much of a bar fades at each end where a date is only about known."""


class Mark(Enum):
    """How an event stands on the line of time."""

    DAY = "day"
    SPAN = "span"
    """It lasted, or only its month or year is known."""
    ABOUT = "about"
    OPEN = "open"
    """Nobody has said when."""


@dataclass(frozen=True)
class EventRow:
    """An event in words. `year` stands on the first of its year only."""

    id: str
    title: str
    when: str
    under: str
    mark: Mark
    year: str = ""


def event_list(look: Look) -> PickList:
    """Make the list."""
    rows = Rows[EventRow](lambda row: row.id, _spoken)
    said = QCoreApplication.translate("EventList", "What happened")
    made = PickList(look, said, rows, _EventCards(look))
    made.setUniformItemSizes(True)
    return made


def _spoken(row: EventRow) -> str:
    return ", ".join(filter(None, (row.when, row.title, row.under)))


class _EventCards(CardDelegate):
    before = _RAIL + 20

    def fill(self, brush: Brush, place: QRectF, card: QRectF, row: EventRow, *, here: bool) -> None:
        """Draw the line of time with the event on it, then when and what it was."""
        look, own = self.look, self.look.tokens
        self._rail(brush, place, row, here=here)
        within = Within(look, card)
        lead = look.px(16)
        room = card.width() - 2 * lead
        first, second = look.line(Role.SMALL), look.line(Role.BODY)
        top = (card.height() - first - second) / 2
        said = " · ".join(filter(None, (row.when, row.under)))
        brush.text(within.at(lead, top, room, first), said, Role.SMALL, own.ink2)
        brush.text(within.at(lead, top + first, room, second), row.title, Role.STRONG)

    def _rail(self, brush: Brush, place: QRectF, row: EventRow, *, here: bool) -> None:
        look, own = self.look, self.look.tokens
        within = Within(look, place)
        axis = within.at(look.px(_RAIL), 0, 0, place.height()).left()
        brush.painter.setPen(QPen(own.edge, 1))
        brush.painter.drawLine(QPointF(axis, place.top()), QPointF(axis, place.bottom()))
        if row.year:
            year = within.at(0, 0, look.px(_YEAR), place.height())
            brush.text(year, row.year, Role.SMALL_STRONG, own.ink2, Align.TRAILING)
        stem = within.at(look.px(_RAIL), place.height() / 2, look.px(20), 0)
        middle = place.center().y()
        brush.painter.setPen(QPen(own.accent if here else own.edge, 1))
        brush.painter.drawLine(QPointF(stem.left(), middle), QPointF(stem.right(), middle))
        self._mark(brush, QPointF(axis, middle), row.mark)

    def _mark(self, brush: Brush, middle: QPointF, mark: Mark) -> None:
        look, own, painter = self.look, self.look.tokens, brush.painter
        if mark in (Mark.SPAN, Mark.ABOUT):
            wide, high = map(look.px, _BAR)
            bar = QRectF(middle.x() - wide / 2, middle.y() - high / 2, wide, high)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_fading(bar, own.accent) if mark is Mark.ABOUT else own.accent)
            painter.drawRoundedRect(bar, wide / 2, wide / 2)
            return
        side = look.px(_DOT)
        # A ring of the ground keeps the dot apart from the line.
        painter.setPen(QPen(own.canvas, 2))
        painter.setBrush(own.accent)
        if mark is Mark.OPEN:
            painter.setPen(QPen(own.edge, 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(own.canvas)
        painter.drawEllipse(middle, side / 2, side / 2)


def _fading(bar: QRectF, ink: QColor) -> QLinearGradient:
    soft = QLinearGradient(bar.topLeft(), bar.bottomLeft())
    clear = QColor(ink)
    clear.setAlphaF(0.0)
    for at, colour in ((0.0, clear), (_SOFT, ink), (1 - _SOFT, ink), (1.0, clear)):
        soft.setColorAt(at, colour)
    return soft
