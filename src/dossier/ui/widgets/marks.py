"""Small drawn signs: icons, the states of a line of the checklist, exhibit labels, tags."""

from typing import Final, Self

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from dossier.model.packet import SlotState
from dossier.ui.look import Look, Role
from dossier.ui.painting import Align, Brush, drawing

_CHIP_RADIUS: Final = 4
_CHIP_HIGH: Final = 22
_CHIP_LEAST: Final = 30
_CHIP_SIDE: Final = 7
_TAG_HIGH: Final = 22
_TAG_SIDE: Final = 8
_TICK: Final = ((-3.6, 0.2), (-1.1, 2.7), (3.7, -2.5))
_GRID: Final = 20
_SIXTEENTHS: Final = 16
"""Qt tells angles in sixteenths of a degree."""


def draw_state(brush: Brush, place: QRectF, state: SlotState) -> None:
    """Draw the glyph of a state in the middle of a place, 20 pixels at 100 %."""
    painter, own, rtl = brush.painter, brush.look.tokens, brush.look.rtl
    unit = brush.look.px(_GRID) / _GRID
    middle, radius = place.center(), 8 * unit
    ring = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(own.accent, 1.6 * unit))
    match state:
        case SlotState.TO_ADD:
            painter.drawEllipse(ring)
        case SlotState.STARTED:
            painter.drawEllipse(ring)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(own.accent)
            painter.drawChord(ring, (270 if rtl else 90) * _SIXTEENTHS, 180 * _SIXTEENTHS)
        case SlotState.ASKED:
            painter.drawEllipse(ring)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(own.accent)
            painter.drawEllipse(middle, 3 * unit, 3 * unit)
        case SlotState.DONE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(own.done_tint)
            painter.drawEllipse(middle, radius + unit, radius + unit)
            _line(brush, middle, unit, own.done)
        case SlotState.COULD_NOT_GET | SlotState.NOT_FOR_ME:
            tried = state is SlotState.COULD_NOT_GET
            pen = QPen(own.ink2 if tried else own.ink3, 1.4 * unit)
            if tried:
                pen.setDashPattern([2.2, 2.2])
            painter.setPen(pen)
            painter.drawEllipse(ring)
            pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            across = QPointF(3.4 * unit, 0)
            painter.drawLine(middle - across, middle + across)


def state_colour(look: Look, state: SlotState) -> QColor:
    """Give the colour of a state's word: what is open can be acted on."""
    own = look.tokens
    match state:
        case SlotState.TO_ADD | SlotState.STARTED | SlotState.ASKED:
            return own.accent
        case SlotState.DONE | SlotState.COULD_NOT_GET:
            return own.ink2
        case SlotState.NOT_FOR_ME:
            return own.ink3


def _line(brush: Brush, middle: QPointF, unit: float, colour: QColor) -> None:
    cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
    brush.painter.setPen(QPen(colour, 1.8 * unit, Qt.PenStyle.SolidLine, cap, join))
    brush.painter.setBrush(Qt.BrushStyle.NoBrush)
    brush.painter.drawPolyline([middle + QPointF(x, y) * unit for x, y in _TICK])


def draw_chip(
    brush: Brush, place: QRectF, label: str, *, solid: bool = False, chosen: bool = False
) -> None:
    """Draw an exhibit label in a place: tinted is draft, solid is filed, `chosen` on a tint."""
    own = brush.look.tokens
    if solid:
        brush.box(place, _CHIP_RADIUS, own.accent)
    else:
        brush.box(place, _CHIP_RADIUS, own.surface if chosen else own.tint, own.accent)
    ink = own.on_accent if solid else own.accent
    brush.text(place, label, Role.SMALL_STRONG, ink, Align.CENTRE)


def chip_size(look: Look, label: str) -> QSize:
    """Give the size of a label's chip in pixels."""
    words = look.metrics(Role.SMALL_STRONG).horizontalAdvance(label)
    wide = max(look.px(_CHIP_LEAST), round(words + 2 * look.px(_CHIP_SIDE)))
    return QSize(wide, max(look.px(_CHIP_HIGH), look.line(Role.SMALL)))


class Icon(QWidget):
    """An icon beside words; it says nothing of its own. `size` is in pixels at 100 %."""

    def __init__(self, look: Look, name: str, colour: QColor | None = None, size: int = 20) -> None:
        super().__init__()
        self.look: Final = look
        self._name = name
        self._colour = colour if colour is not None else look.tokens.ink2
        self._size = look.px(size)
        self.setFixedSize(self._size, self._size)

    def beside(self, role: Role) -> Self:
        """Be as high as a line of a role, so that it stands beside the first of several."""
        self.setFixedHeight(max(self.look.line(role), self._size))
        return self

    def set_icon(self, name: str, colour: QColor | None = None) -> None:
        """Show another icon, in another colour if one is given."""
        self._name = name
        self._colour = colour if colour is not None else self._colour
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with drawing(self, self.look) as brush:
            brush.icon(self._name, QRectF(self.rect()), self._colour, self._size)


class StateGlyph(QWidget):
    """The glyph of a state; its word always stands beside it."""

    def __init__(self, look: Look, state: SlotState) -> None:
        super().__init__()
        self.look: Final = look
        self._state = state
        self.setFixedSize(look.px(_GRID), look.px(_GRID))

    def set_state(self, state: SlotState) -> None:
        """Show another state."""
        self._state = state
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with drawing(self, self.look) as brush:
            draw_state(brush, QRectF(self.rect()), self._state)


class Chip(QWidget):
    """An exhibit label (A, AA, 12): tinted while the packet is a draft, solid once filed."""

    def __init__(self, look: Look, label: str, *, solid: bool = False) -> None:
        super().__init__()
        self.look: Final = look
        self._label = label
        self._solid = solid
        self.setFixedSize(chip_size(look, label))
        self.setAccessibleName(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with drawing(self, self.look) as brush:
            draw_chip(brush, QRectF(self.rect()), self._label, solid=self._solid)


class Tag(QWidget):
    """A few quiet words on a rounded ground."""

    def __init__(
        self, look: Look, words: str, ink: QColor | None = None, ground: QColor | None = None
    ) -> None:
        super().__init__()
        self.look: Final = look
        self._words = words
        self._ink = ink if ink is not None else look.tokens.ink2
        self._ground = ground if ground is not None else look.tokens.track
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self.look.font(Role.TINY)).horizontalAdvance(self._words)
        high = max(self.look.px(_TAG_HIGH), self.look.line(Role.TINY))
        return QSize(round(words + 2 * self.look.px(_TAG_SIDE)), high)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        place = QRectF(self.rect())
        with drawing(self, self.look) as brush:
            brush.box(place, place.height() / 2, self._ground)
            brush.text(place, self._words, Role.TINY, self._ink, Align.CENTRE)


class Working(QWidget):
    """A quarter of a ring, still, beside words about work that goes on."""

    def __init__(self, look: Look, size: int = 16) -> None:
        super().__init__()
        self.look: Final = look
        self.setFixedSize(look.px(size), look.px(size))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with drawing(self, self.look) as brush:
            draw_working(brush, QRectF(self.rect()))


def draw_working(brush: Brush, place: QRectF) -> None:
    """Draw the ring of work that goes on."""
    own, painter = brush.look.tokens, brush.painter
    thick = place.width() / 9
    ring = place.adjusted(thick, thick, -thick, -thick)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(own.edge if brush.look.dark else own.line, thick))
    painter.drawEllipse(ring)
    cap = Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(own.accent, thick, Qt.PenStyle.SolidLine, cap))
    turn = 110 if brush.look.rtl else -110
    painter.drawArc(ring, 90 * _SIXTEENTHS, turn * _SIXTEENTHS)
