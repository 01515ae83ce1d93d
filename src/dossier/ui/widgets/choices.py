"""Choosing: one of a list, one of a few side by side, on or off, a tick."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from dossier.ui.look import Look, Role
from dossier.ui.painting import Within, drawing
from dossier.ui.widgets.buttons import HIT
from dossier.ui.widgets.drop_list import DropList
from dossier.ui.widgets.fields import Labelled
from dossier.ui.widgets.ring import Ring
from dossier.ui.widgets.wrapping import Paragraph

_RADIUS: Final = 6
_PRESSES: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ARROWS: Final = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class Select(Labelled):
    """One of a list that opens. `chosen` tells the key when a person takes one."""

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        label: str,
        *,
        placeholder: str = "",
        icon: str = "",
        width: int | None = None,
    ) -> None:
        super().__init__(look, label)
        self.list: Final = DropList(look, icon, placeholder)
        self.put(self.list)
        self.set_accessible(label or placeholder)
        self.set_width(width)
        self.list.activated.connect(self._take)

    @property
    def key(self) -> str | None:
        """The key of what is chosen."""
        return self.list.currentData()

    def set_choices(self, choices: Sequence[tuple[str, str]], chosen: str | None = None) -> None:
        """Offer choices (key, words), one of them chosen or none."""
        now = [(self.list.itemData(n), self.list.itemText(n)) for n in range(self.list.count())]
        if now != list(choices):
            with QSignalBlocker(self.list):
                self.list.clear()
                for key, words in choices:
                    self.list.addItem(words, key)
            self.list.updateGeometry()
        self.choose(chosen)

    def choose(self, key: str | None) -> None:
        """Show a choice without telling anybody."""
        with QSignalBlocker(self.list):
            self.list.setCurrentIndex(-1 if key is None else self.list.findData(key))
        self.list.update()

    def _take(self, n: int) -> None:
        self.chosen.emit(self.list.itemData(n))


class _Pill(QRadioButton):
    """One of the choices of a segmented control; as wide as its words are when bold."""

    def __init__(self, look: Look, words: str, icon: str, roles: tuple[Role, Role]) -> None:
        super().__init__(words.replace("&", "&&"))
        self.look: Final = look
        self._words, self._icon, self._roles = words, icon, roles
        self.setAccessibleName(words)
        self.setFont(look.font(roles[0]))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAutoExclusive(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def ring(self) -> Ring:
        """Give the pill for the focus ring."""
        return Ring(self, self._pill(), _RADIUS)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES:
            self.click()
        elif event.key() in _ARROWS:
            # The whole control steps, in the direction of reading.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        words = self.look.metrics(self._roles[1]).horizontalAdvance(self._words)
        icon = self.look.px(26) if self._icon else 0
        return QSize(round(words) + self.look.px(28) + icon, self.look.px(HIT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, own, on = self.look, self.look.tokens, self.isChecked()
        pill = self._pill()
        with drawing(self, look) as brush:
            if on:
                brush.box(pill, _RADIUS, own.hover if look.dark else own.surface, own.soft)
            role = self._roles[on]
            near = on or self.underMouse()
            ink = (own.ink if near else own.ink2) if self.isEnabled() else own.ink3
            size, gap = look.px(18), look.px(8)
            words = look.metrics(role).horizontalAdvance(self._words)
            x = (pill.width() - words - (size + gap if self._icon else 0)) / 2
            within = Within(look, pill)
            if self._icon:
                brush.icon(self._icon, within.at(x, 0, size, pill.height()), ink, size)
                x += size + gap
            brush.text(within.at(x, 0, words + 1, pill.height()), self._words, role, ink)

    def _pill(self) -> QRectF:
        drawn = self.look.px(26 if self._roles[0] is Role.SMALL else 34)
        spare = (self.height() - drawn) / 2
        return QRectF(self.rect()).adjusted(0, spare, 0, -spare)


class Segmented(QWidget):
    """One of a few choices side by side: (key, words, icon or ""). `chosen` tells the key.

    Arrow keys go along it as it is read; Tab passes it as one thing.
    """

    chosen = Signal(str)

    def __init__(
        self, look: Look, choices: Sequence[tuple[str, str, str]], *, small: bool = False
    ) -> None:
        super().__init__()
        self.look: Final = look
        self._small = small
        self._group = QButtonGroup(self)
        self._keys = [key for key, _, _ in choices]
        roles = (Role.SMALL, Role.SMALL_STRONG) if small else (Role.BODY, Role.STRONG)
        line = QHBoxLayout(self)
        line.setSpacing(0)
        line.setContentsMargins(3, 0, 3, 0)
        for n, (_, words, icon) in enumerate(choices):
            pill = _Pill(look, words, icon, roles)
            self._group.addButton(pill, n)
            line.addWidget(pill)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._group.idClicked.connect(self._take)
        self.choose(self._keys[0])

    @property
    def key(self) -> str:
        """The key of what is chosen."""
        return self._keys[self._group.checkedId()]

    def choose(self, key: str) -> None:
        """Show a choice without telling anybody."""
        self._group.button(self._keys.index(key)).setChecked(True)
        self._tab_to_chosen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = self._step(Qt.Key(event.key()))
        if not step:
            super().keyPressEvent(event)
            return
        to = min(max(self._group.checkedId() + step, 0), len(self._keys) - 1)
        pill = self._group.button(to)
        pill.setFocus(Qt.FocusReason.TabFocusReason)
        if not pill.isChecked():
            pill.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        drawn = self.look.px(32 if self._small else 40)
        spare = (self.height() - drawn) / 2
        place = QRectF(self.rect()).adjusted(0, spare, 0, -spare)
        with drawing(self, self.look) as brush:
            brush.box(place, 8, self.look.tokens.track)

    def _step(self, key: Qt.Key) -> int:
        onward = Qt.Key.Key_Left if self.look.rtl else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if self.look.rtl else Qt.Key.Key_Left
        steps = {onward: 1, Qt.Key.Key_Down: 1, back: -1, Qt.Key.Key_Up: -1}
        return steps.get(key, 0)

    def _take(self, n: int) -> None:
        self._tab_to_chosen()
        self.chosen.emit(self._keys[n])

    def _tab_to_chosen(self) -> None:
        for pill in self._group.buttons():
            strong, click = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus
            pill.setFocusPolicy(strong if pill.isChecked() else click)
            if pill.isChecked():
                self.setFocusProxy(pill)


class _Check(QCheckBox):
    """What a switch and a tick share: `toggled` is told when a person does it, not by `set_on`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look: Final = look
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def on(self) -> bool:
        """Whether it is on."""
        return self.isChecked()

    def set_on(self, on: bool) -> None:  # noqa: FBT001 - there is nothing else to say
        """Show on or off without telling anybody."""
        with QSignalBlocker(self):
            self.setChecked(on)
        self.update()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _PRESSES:
            self.click()
        else:
            super().keyPressEvent(event)


class Switch(_Check):
    """On or off, at once. Its words stand beside it."""

    def __init__(self, look: Look, accessible: str) -> None:
        super().__init__(look)
        self.setAccessibleName(accessible)
        self.setFixedSize(look.px(40), look.px(HIT))

    def ring(self) -> Ring:
        """Give the drawn switch for the focus ring."""
        return Ring(self, self._drawn(), self._drawn().height() / 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        own, place = self.look.tokens, self._drawn()
        on = self.isChecked()
        with drawing(self, self.look) as brush:
            high = place.height()
            line = None if on else own.edge
            brush.box(place, high / 2, own.accent if on else own.surface, line, 1.5)
            across = high - 8
            x = place.width() - across - 4 if on else 4
            knob = Within(self.look, place).at(x, 4, across, across)
            brush.box(knob, across / 2, own.on_accent if on else own.edge)

    def _drawn(self) -> QRectF:
        spare = (self.height() - self.look.px(22)) / 2
        return QRectF(self.rect()).adjusted(0, spare, 0, -spare)


class Tick(_Check):
    """A box to tick with its words, which wrap when the room is small."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look)
        self._paragraph = Paragraph(look, text)
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def ring(self) -> Ring:
        """Give the whole line for the focus ring."""
        return Ring(self, QRectF(self.rect()).adjusted(0, 4, 0, -4), 4)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._paragraph.height(max(width - self._before(), 1))
        return max(self.look.px(HIT), lines + self.look.px(HIT) - self.look.line())

    def sizeHint(self) -> QSize:
        wide = min(round(self._paragraph.natural_width) + 2, self.look.px(480)) + self._before()
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        word = min(round(self._paragraph.longest_word) + 2, self.look.px(120))
        return QSize(word + self._before(), self.look.px(HIT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, own = self.look, self.look.tokens
        within = Within(look, QRectF(self.rect()))
        with drawing(self, look) as brush:
            high, on, size = self.look.px(HIT), self.isChecked(), look.px(20)
            box = within.at(0, (high - size) / 2, size, size)
            line = None if on else own.edge
            brush.box(box, 4, own.accent if on else own.surface, line, 1.5)
            if on:
                brush.icon("check", box, own.on_accent, look.px(16))
            top = (high - look.line()) / 2
            room = self.width() - self._before()
            place = within.at(self._before(), top, room, self.height() - top)
            self._paragraph.draw(brush.painter, place, own.ink if self.isEnabled() else own.ink3)

    def _before(self) -> int:
        return self.look.px(30)
