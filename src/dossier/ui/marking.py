"""Marks inside of lists: the ring of the keyboard, and where a thing that is dragged would land."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPen

from dossier.ui.painting import Brush


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
