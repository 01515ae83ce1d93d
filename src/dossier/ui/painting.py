"""Drawing that every delegate and widget shares: mirrored places, one-line text, rounded boxes."""

from collections.abc import Generator
from contextlib import contextmanager
from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from dossier.ui.look import Look, Role

FIRST_ISOLATE, LEFT_TO_RIGHT, POP = "\u2068", "\u2066", "\u2069"


class Align(Enum):
    """Where a line of text begins."""

    LEADING = "leading"
    TRAILING = "trailing"
    CENTRE = "centre"


class Within:
    """Places inside a box, told from its leading edge; in right-to-left they are mirrored."""

    def __init__(self, look: Look, box: QRectF) -> None:
        self._rtl = look.rtl
        self.box: Final = QRectF(box)

    def at(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Give the place `x` from the leading edge and `y` from the top."""
        left = self.box.right() - x - width if self._rtl else self.box.left() + x
        return QRectF(left, self.box.top() + y, width, height)

    def end(self, x: float, y: float, width: float, height: float) -> QRectF:
        """Give the place whose trailing edge is `x` from the trailing edge of the box."""
        return self.at(self.box.width() - x - width, y, width, height)


class Brush:
    """A painter with a look: what delegates draw with."""

    def __init__(self, painter: QPainter, look: Look) -> None:
        self.painter: Final = painter
        self.look: Final = look
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def box(
        self,
        place: QRectF,
        radius: float,
        fill: QColor | None = None,
        line: QColor | None = None,
        width: float = 1.0,
    ) -> None:
        """Draw a rounded box; the line lies inside of its edge."""
        inner = QRectF(place)
        painter = self.painter
        if line is None:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            half = width / 2
            inner.adjust(half, half, -half, -half)
            painter.setPen(QPen(line, width))
        painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, radius, radius)

    def icon(self, name: str, place: QRectF, colour: QColor, size: int = 20) -> None:
        """Draw an icon in the middle of a place."""
        ratio = self.painter.device().devicePixelRatioF()
        drawn = self.look.icon(name, colour, size, ratio)
        corner = place.center() - QPointF(size / 2, size / 2)
        self.painter.drawPixmap(corner, drawn)

    def text(
        self,
        place: QRectF,
        words: str,
        role: Role | QFont = Role.BODY,
        colour: QColor | None = None,
        align: Align = Align.LEADING,
    ) -> None:
        """Draw one line, in the middle of the place's height; what doesn't fit ends in dots."""
        font = self.look.font(role) if isinstance(role, Role) else role
        at_end = Qt.TextElideMode.ElideRight
        shown = QFontMetricsF(font).elidedText(words, at_end, place.width() + 0.5)
        painter = self.painter
        painter.setFont(font)
        painter.setPen(colour if colour is not None else self.look.tokens.ink)
        painter.setLayoutDirection(self.look.direction)
        flag = Qt.AlignmentFlag
        if align is Align.CENTRE:
            across = flag.AlignHCenter
        else:
            left = (align is Align.LEADING) != self.look.rtl
            across = (flag.AlignLeft if left else flag.AlignRight) | flag.AlignAbsolute
        single = Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        painter.drawText(place, (across | flag.AlignVCenter).value | single.value, shown)

    def paragraph(
        self,
        place: QRectF,
        words: str,
        role: Role = Role.BODY,
        colour: QColor | None = None,
        most_lines: int = 99,
    ) -> float:
        """Draw lines that wrap, the last of them ending in dots; give the height taken."""
        lines = laid_out(self.look, words, role, place.width())
        high = self.look.line(role)
        shown = lines[:most_lines]
        if len(lines) > most_lines:
            # The rest goes on the last line, which cuts it.
            shown[-1] = words[sum(map(len, lines[: most_lines - 1])) :]
        for n, line in enumerate(shown):
            row = QRectF(place.left(), place.top() + n * high, place.width(), high)
            self.text(row, line.strip(), role, colour)
        return len(shown) * high

    def shadow(self, place: QRectF, radius: float = 2.0) -> None:
        """Draw the soft shadow that lies under paper, and only there."""
        base = 0.15 if self.look.dark else 0.029
        self.painter.setPen(Qt.PenStyle.NoPen)
        steps = 9
        for n in range(steps):
            spread, drop = 0.4 + n * 0.85, 1 + n * 0.45
            ink = QColor(10, 18, 15)
            ink.setAlphaF(base * (1 - n / 9.5))
            self.painter.setBrush(ink)
            around = place.adjusted(-spread, -spread + drop, spread, spread + drop)
            self.painter.drawRoundedRect(around, radius + spread, radius + spread)


@contextmanager
def drawing(part: QWidget, look: Look) -> Generator[Brush, None, None]:
    """Draw on a part while it is painted, and have done with it at the end.

    A painter that outlives its paint event ends the program: an error in between, or whoever looks
    at the stack, keeps it alive. So it is ended, not left to be forgotten.
    """
    painter = QPainter(part)
    try:
        yield Brush(painter, look)
    finally:
        painter.end()


def laid_out(look: Look, words: str, role: Role, width: float) -> list[str]:
    """Break words into the lines that fit a width in pixels; their texts joined give the words."""
    layout = QTextLayout(words, look.font(role))
    option = QTextOption()
    option.setTextDirection(look.direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        begin = line.textStart()
        lines.append(words[begin : begin + line.textLength()])
    layout.endLayout()
    return lines


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Mix two colours; `share` 0 is the first, 1 the other."""

    def between(channel: int, other_channel: int) -> int:
        return round(channel * (1 - share) + other_channel * share)

    return QColor(
        between(one.red(), other.red()),
        between(one.green(), other.green()),
        between(one.blue(), other.blue()),
    )


def ltr(words: object) -> str:
    """Isolate numbers, ranges, times and file names, which read from the left everywhere."""
    return f"{LEFT_TO_RIGHT}{words}{POP}"


def name(words: str) -> str:
    """Isolate a name or a title, which may be in any script."""
    return f"{FIRST_ISOLATE}{words}{POP}"
