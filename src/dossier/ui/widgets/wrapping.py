"""Words broken into lines of even height, whatever fonts their letters come from."""

from math import ceil
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from dossier.ui.look import Look, Role
from dossier.ui.painting import Align

_AS_WIDE_AS_WANTED: Final = 1_000_000.0
_LINE_SEPARATOR: Final = "\u2028"


def line_and_base(look: Look, words: str, role: Role) -> tuple[int, float]:
    """Give the height of a line of these words, and how far below its top the letters stand.

    It is the height of the role, whatever the font. Only a large title in a script that needs
    more is given more: nobody's name is cut.
    """
    high, metrics = look.line(role), look.metrics(role)
    base = (high - metrics.height()) / 2 + metrics.ascent()
    if words.isascii():
        return high, base
    ink = metrics.tightBoundingRect(words)
    if ink.height() > high + 1:
        high = ceil(ink.height()) + 1
        return high, -ink.top()
    below = base + ink.bottom() - high
    above = base + ink.top()
    if below > 0:
        base -= min(below, max(above, 0.0))
    elif above < 0:
        base += min(-above, -below)
    return high, base


class Paragraph:
    """Words of one role, laid out for a width in pixels; the last width is remembered."""

    def __init__(self, look: Look, words: str, role: Role = Role.BODY) -> None:
        self._look = look
        self._words = words
        self._role = role
        self._width = -1.0
        self._lines = 0
        self._layout = QTextLayout(words.replace("\n", _LINE_SEPARATOR), look.font(role))
        self._line, self._base = line_and_base(look, words, role)

    @property
    def line(self) -> int:
        """Height of one line in pixels."""
        return self._line

    @property
    def natural_width(self) -> float:
        """Width of the longest line when nothing has to wrap."""
        # Letters of several scripts are wider laid out than measured one by one.
        self._lay_out(_AS_WIDE_AS_WANTED)
        return max(self._layout.lineAt(n).naturalTextWidth() for n in range(self._lines))

    @property
    def longest_word(self) -> float:
        """Width of the longest word."""
        metrics = self._look.metrics(self._role)
        return max((metrics.horizontalAdvance(word) for word in self._words.split()), default=0.0)

    def height(self, width: float) -> int:
        """Give the height in pixels that the words take at a width."""
        self._lay_out(width)
        return self._lines * self._line

    def draw(
        self,
        painter: QPainter,
        place: QRectF,
        colour: QColor | None = None,
        align: Align = Align.LEADING,
    ) -> None:
        """Draw the lines from the top of a place on, as wide as the place."""
        self._lay_out(place.width())
        look = self._look
        for n in range(self._lines):
            line = self._layout.lineAt(n)
            spare = place.width() - line.naturalTextWidth()
            if align is Align.CENTRE:
                shift = spare / 2
            else:
                shift = spare if (align is Align.TRAILING) != look.rtl else 0.0
            line.setPosition(QPointF(shift, n * self._line + self._base - line.ascent()))
        painter.setPen(colour if colour is not None else look.tokens.ink)
        self._layout.draw(painter, place.topLeft())

    def _lay_out(self, width: float) -> None:
        if width == self._width:
            return
        self._width = width
        option = QTextOption()
        option.setTextDirection(self._look.direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Lines are moved to their edge by hand: where Qt puts them depends on the first letter.
        option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        self._lines = 0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 1.0))
            self._lines += 1
        self._layout.endLayout()
        self._lines = max(self._lines, 1)
        if not self._words:
            self._lines = 1
