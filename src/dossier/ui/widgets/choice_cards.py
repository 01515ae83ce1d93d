"""One of a few things to choose, each on a card of its own with a word of what it is."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QSizePolicy, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import Brush, Within, drawing
from dossier.ui.widgets.ring import Ring
from dossier.ui.widgets.wrapping import Paragraph

_RADIUS: Final = 8
_LEAST: Final = 52
_SPARE: Final = 14
_WORDS_AT: Final = 48
_AFTER: Final = 12
_WIDEST: Final = 520
_NARROWEST: Final = 140
_ROLES: Final = (Role.BODY, Role.STRONG)
_BACK: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Left})
_ON: Final = frozenset({Qt.Key.Key_Down, Qt.Key.Key_Right})
_PRESSES: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class _ChoiceCard(QRadioButton):
    """A ring to fill, what it is, and a line about it. As high as its words are when bold."""

    entered = Signal()

    def __init__(self, look: Look, title: str, detail: str) -> None:
        super().__init__(title.replace("&", "&&"))
        self.look: Final = look
        self._titles = [Paragraph(look, title, role) for role in _ROLES]
        self._detail = Paragraph(look, detail, Role.SMALL) if detail else None
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setFont(look.font())
        self.setAutoExclusive(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def ring(self) -> Ring:
        """Give the card for the focus ring."""
        return Ring(self, QRectF(self.rect()), _RADIUS)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.look.px(_LEAST), self._words(width) + 2 * self.look.px(_SPARE))

    def sizeHint(self) -> QSize:
        natural = self._titles[1].natural_width
        if self._detail is not None:
            natural = max(natural, self._detail.natural_width)
        wide = min(round(natural) + 2 + self._around(), self.look.px(_WIDEST))
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        wide = self.look.px(_NARROWEST)
        return QSize(wide, self.look.px(_LEAST))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _BACK | _ON:
            event.ignore()  # the whole choice steps, in the order of reading
        elif event.key() in _PRESSES:
            if self.isChecked():
                self.entered.emit()  # on what is chosen already it means: go on
            else:
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, own, on = self.look, self.look.tokens, self.isChecked()
        place = QRectF(self.rect())
        with drawing(self, look) as brush:
            fill = own.tint if on else own.hover if self.underMouse() else own.surface
            brush.box(place, _RADIUS, fill, own.accent if on else own.line, 2 if on else 1)
            within, size = Within(look, place), look.px(20)
            lines = self._words(self.width())
            top = (place.height() - lines) / 2
            first = look.line(Role.STRONG)
            self._ring(brush, within.at(look.px(16), top + (first - size) / 2, size, size))
            wide = self.width() - self._around()
            title = self._titles[on]
            high = title.height(wide)
            at = look.px(_WORDS_AT)
            title.draw(brush.painter, within.at(at, top, wide, high), own.ink)
            if self._detail is not None:
                below = within.at(at, top + high, wide, lines - high)
                self._detail.draw(brush.painter, below, own.ink2)

    def _ring(self, brush: Brush, place: QRectF) -> None:
        own, on = self.look.tokens, self.isChecked()
        unit = place.width() / 20
        brush.painter.setPen(QPen(own.accent if on else own.edge, 1.6 * unit))
        brush.painter.setBrush(Qt.BrushStyle.NoBrush)
        brush.painter.drawEllipse(place.center(), 8.5 * unit, 8.5 * unit)
        if on:
            brush.painter.setPen(Qt.PenStyle.NoPen)
            brush.painter.setBrush(own.accent)
            brush.painter.drawEllipse(place.center(), 4.5 * unit, 4.5 * unit)

    def _around(self) -> int:
        return self.look.px(_WORDS_AT) + self.look.px(_AFTER)

    def _words(self, width: int) -> int:
        room = max(width - self._around(), 1)
        high = max(title.height(room) for title in self._titles)
        return high + (self._detail.height(room) if self._detail is not None else 0)


class ChoiceCards(QWidget):
    """One of a few: (key, title, detail or ""). `chosen` tells the key when a person chooses.

    Arrow keys go through them in the order of reading; Tab passes them as one thing. `entered`
    tells Enter on the one that is chosen already.
    """

    chosen = Signal(str)
    entered = Signal()

    def __init__(
        self, look: Look, choices: Sequence[tuple[str, str, str]], *, columns: int = 1
    ) -> None:
        super().__init__()
        self.look: Final = look
        self._keys = [key for key, _, _ in choices]
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(12))
        for n, (key, title, detail) in enumerate(choices):
            card = _ChoiceCard(look, title, detail)
            card.setObjectName(f"choice-{key}")
            card.entered.connect(self.entered)
            self._group.addButton(card, n)
            grid.addWidget(card, n // columns, n % columns)
        for n in range(columns):
            grid.setColumnStretch(n, 1)
        self._group.idClicked.connect(self._take)

    @property
    def key(self) -> str:
        """The key of what is chosen; empty when nothing is."""
        n = self._group.checkedId()
        return self._keys[n] if n >= 0 else ""

    @property
    def last(self) -> QWidget:
        """The last card: what comes after it for Tab comes after all of them."""
        return self._group.buttons()[-1]

    def choose(self, key: str) -> None:
        """Show a choice without telling anybody."""
        if key in self._keys:
            self._group.button(self._keys.index(key)).setChecked(True)
        self._tab_to_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = (event.key() in self._onward()) - (event.key() in self._backward())
        if not step:
            super().keyPressEvent(event)
            return
        to = min(max(self._group.checkedId() + step, 0), len(self._keys) - 1)
        card = self._group.button(to)
        card.setFocus(Qt.FocusReason.TabFocusReason)
        if not card.isChecked():
            card.click()

    def _onward(self) -> frozenset[Qt.Key]:
        return frozenset({Qt.Key.Key_Down, self._side(onward=True)})

    def _backward(self) -> frozenset[Qt.Key]:
        return frozenset({Qt.Key.Key_Up, self._side(onward=False)})

    def _side(self, *, onward: bool) -> Qt.Key:
        return Qt.Key.Key_Right if onward != self.look.rtl else Qt.Key.Key_Left

    def _take(self, n: int) -> None:
        self._tab_to_chosen()
        self.chosen.emit(self._keys[n])

    def _tab_to_chosen(self) -> None:
        strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
        none_chosen = self._group.checkedId() < 0
        for n, card in enumerate(self._group.buttons()):
            reached = card.isChecked() or (none_chosen and n == 0)
            card.setFocusPolicy(strong if reached else click)
            if reached:
                self.setFocusProxy(card)
