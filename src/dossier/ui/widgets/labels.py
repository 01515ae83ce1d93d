"""Words that only stand there: on one line, wrapped, or cut with dots when the room is small."""

from typing import Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from dossier.ui.look import Look, Role
from dossier.ui.painting import Align, drawing
from dossier.ui.widgets.wrapping import Paragraph, line_and_base

_WIDEST: Final = 560
"""Widest that wrapped words ask for by themselves; pixels at 100 %."""
_NARROWEST: Final = 120


class Label(QLabel):
    """Plain words. One line takes its whole width; with `wrap` the lines take what width there is.

    Its height is that of its lines: other fonts for other scripts don't change it. Words may hold
    line ends. `align` and `colour` may be changed at any time.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: Role = Role.BODY,
        colour: QColor | None = None,
        *,
        wrap: bool = False,
    ) -> None:
        super().__init__()
        self.look: Final = look
        self.role: Final = role
        self._wraps = wrap
        self._colour = colour if colour is not None else look.tokens.ink
        self._align = Align.LEADING
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(role))
        # A fixed policy would hold wrapped words at the height of their hint.
        down = QSizePolicy.Policy.Minimum if wrap else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, down)
        policy.setHeightForWidth(wrap)
        self.setSizePolicy(policy)
        self._paragraph = Paragraph(look, text, role)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._paragraph = Paragraph(self.look, text, self.role)
        self.setText(text)
        self.updateGeometry()
        self.update()

    def set_colour(self, colour: QColor) -> None:
        """Say it in another colour."""
        self._colour = colour
        self.update()

    def set_align(self, align: Align) -> None:
        """Put the lines at another edge."""
        self._align = align
        self.update()

    def hasHeightForWidth(self) -> bool:
        return self._wraps

    def heightForWidth(self, width: int) -> int:
        return self._paragraph.height(width) if self._wraps else self._high()

    def sizeHint(self) -> QSize:
        wide = self._natural()
        if self._wraps:
            wide = min(wide, self.look.px(_WIDEST))
            return QSize(wide, self._paragraph.height(wide))
        return QSize(wide, self._high())

    def minimumSizeHint(self) -> QSize:
        if not self._wraps:
            return self.sizeHint()
        word = round(self._paragraph.longest_word) + 1
        return QSize(min(word, self.look.px(_NARROWEST)), self._paragraph.line)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with drawing(self, self.look) as brush:
            place = QRectF(self.rect())
            colour = self._colour if self.isEnabled() else self.look.tokens.ink3
            spare = place.height() - self.heightForWidth(self.width())
            place.adjust(0, max(spare, 0) / 2, 0, 0)
            place.setWidth(self._laid_width())
            if not self._wraps and self.look.rtl:
                place.moveRight(self.rect().right() + 1)
            self._paragraph.draw(brush.painter, place, colour, self._align)

    def _laid_width(self) -> int:
        return self.width() if self._wraps else max(self.width(), self._natural())

    def _natural(self) -> int:
        return int(self._paragraph.natural_width) + 2 if self.text() else 0

    def _high(self) -> int:
        return self._paragraph.line * (1 + self.text().count("\n"))


class ElidedLabel(QLabel):
    """One line that ends in dots when the room is small; the rest is in its tooltip."""

    def __init__(
        self, look: Look, text: str = "", role: Role = Role.BODY, colour: QColor | None = None
    ) -> None:
        super().__init__()
        self.look: Final = look
        self.role: Final = role
        self._colour = colour if colour is not None else look.tokens.ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(role))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Say something else."""
        self.setText(text)
        self._explain()
        self.updateGeometry()
        self.update()

    def set_colour(self, colour: QColor) -> None:
        """Say it in another colour."""
        self._colour = colour
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._natural(), self._high())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self._natural(), self.look.px(48)), self._high())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.EnabledChange:
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        colour = self._colour if self.isEnabled() else self.look.tokens.ink3
        place = QRectF(self.rect())
        with drawing(self, self.look) as brush:
            at_end = Qt.TextElideMode.ElideRight
            shown = self.look.metrics(self.role).elidedText(
                self.text(), at_end, place.width() + 0.5
            )
            paragraph = Paragraph(self.look, shown, self.role)
            # The dots are never wider than what they stand for, but rounding may say so.
            wide = max(place.width(), paragraph.natural_width + 1)
            place.adjust(0, (place.height() - paragraph.line) / 2, 0, 0)
            place.setWidth(wide)
            if self.look.rtl:
                place.moveRight(self.rect().right() + 1)
            paragraph.draw(brush.painter, place, colour)

    def _high(self) -> int:
        return line_and_base(self.look, self.text(), self.role)[0]

    def _natural(self) -> int:
        return int(self.look.metrics(self.role).horizontalAdvance(self.text())) + 2

    def _explain(self) -> None:
        self.setToolTip(self.text() if self._natural() > self.width() + 1 else "")
