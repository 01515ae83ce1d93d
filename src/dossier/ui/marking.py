"""Marks that rows and widgets share: how far a paper is, its label, the ring of the keyboard."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from dossier.model.packet import SlotState
from dossier.ui.look import Look, Role
from dossier.ui.painting import Align, Brush

_GRID: Final = 20.0
_STEPS: Final = 16
"""Qt counts angles in sixteenths of a degree."""


def state_glyph(brush: Brush, place: QRectF, state: SlotState) -> None:
    """Draw how far a line of the checklist is: ring, half, ring with a dot, tick or dash."""
    own = brush.look.tokens
    middle, size = place.center(), place.width()
    reach = size / 2 - 2
    match state:
        case SlotState.DONE:
            _tick(brush, place)
        case SlotState.NOT_FOR_ME | SlotState.COULD_NOT_GET:
            _ring(brush, place, own.ink3)
            across = QPointF(reach * 0.42, 0)
            brush.painter.drawLine(middle - across, middle + across)
        case _:
            _ring(brush, place, own.accent)
            _filling(brush, place, state)


def state_colour(look: Look, state: SlotState) -> QColor:
    """Give the colour of the word beside a glyph."""
    own = look.tokens
    match state:
        case SlotState.DONE:
            return own.ink2
        case SlotState.NOT_FOR_ME | SlotState.COULD_NOT_GET:
            return own.ink3
        case _:
            return own.accent


def label_chip(
    brush: Brush, place: QRectF, label: str, *, solid: bool = False, on_tint: bool = False
) -> None:
    """Draw the label of an exhibit as a small tab: tinted while draft, solid once filed.

    `on_tint` is for chips on a ground of their own colour or on a page.
    """
    own = brush.look.tokens
    ink = own.accent
    if solid:
        brush.box(place, 4, own.accent)
        ink = own.on_accent
    else:
        brush.box(place, 4, own.surface if on_tint else own.tint, own.accent)
    brush.text(place.adjusted(2, 0, -2, 0), label, Role.SMALL_STRONG, ink, Align.CENTRE)


def row_ring(brush: Brush, place: QRectF, radius: float = 8) -> None:
    """Draw the ring of the keyboard, inside of a row."""
    brush.box(place, radius, None, brush.look.tokens.accent, 2)


def drop_line(brush: Brush, left: float, right: float, y: float) -> None:
    """Draw where a thing that is dragged would land: a line with a ring at its leading end."""
    own, painter = brush.look.tokens, brush.painter
    reach = 4.0
    head = QPointF(right - reach if brush.look.rtl else left + reach, y)
    painter.setPen(QPen(own.accent, 2))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.setBrush(own.surface)
    painter.drawEllipse(head, reach, reach)


def _ring(brush: Brush, place: QRectF, colour: QColor) -> None:
    reach = place.width() / 2 - 2
    brush.painter.setPen(QPen(colour, 1.6 * place.width() / _GRID))
    brush.painter.setBrush(Qt.BrushStyle.NoBrush)
    brush.painter.drawEllipse(place.center(), reach, reach)


def _filling(brush: Brush, place: QRectF, state: SlotState) -> None:
    painter, reach = brush.painter, place.width() / 2 - 2
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush.look.tokens.accent)
    if state is SlotState.ASKED:
        painter.drawEllipse(place.center(), reach * 0.38, reach * 0.38)
    elif state is SlotState.STARTED:
        half = QRectF(0, 0, 2 * reach, 2 * reach)
        half.moveCenter(place.center())
        begin = 270 if brush.look.rtl else 90
        painter.drawChord(half, begin * _STEPS, 180 * _STEPS)


def _tick(brush: Brush, place: QRectF) -> None:
    own, painter = brush.look.tokens, brush.painter
    scale, middle = place.width() / _GRID, place.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(own.done_tint)
    reach = place.width() / 2 - 1
    painter.drawEllipse(middle, reach, reach)
    line, cap, join = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    painter.setPen(QPen(own.done, 1.8 * scale, line, cap, join))
    corners = ((-3.6, 0.2), (-1.1, 2.7), (3.7, -2.5))
    painter.drawPolyline([middle + QPointF(x, y) * scale for x, y in corners])
