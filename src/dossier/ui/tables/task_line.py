"""One line of the checklist: how far it is, what it is, and what opens below it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from dossier.model.packet import SlotState
from dossier.ui.look import Look, Role
from dossier.ui.painting import Align, Brush, Within, drawing
from dossier.ui.tables.tasks import TaskRow
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column
from dossier.ui.widgets.marks import draw_state, state_colour
from dossier.ui.widgets.ring import Ring

_HIGH: Final = 44
_TWO_LINES: Final = 64
_LEAD: Final = 48
_TITLE: Final = 200
_RING: Final = 5
_DONE: Final = (SlotState.DONE, SlotState.NOT_FOR_ME, SlotState.COULD_NOT_GET)


class TaskButton(QAbstractButton):
    """The line itself. Enter, Space or a click opens it; arrows go to other lines."""

    stepped = Signal(int)

    def __init__(self, look: Look, row: TaskRow) -> None:
        super().__init__()
        self._look = look
        self._row = row
        self._opened = False
        self.two_lines = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_row(row, opened=False)

    def show_row(self, row: TaskRow, *, opened: bool) -> None:
        """Show another state of the line."""
        self._row, self._opened = row, opened
        said = (row.title, row.state_words, row.detail)
        self.setAccessibleName(", ".join(part for part in said if part))
        tells = self.tr("Open. Enter closes it.") if opened else self.tr("Enter tells you why.")
        self.setAccessibleDescription(tells)
        self.updateGeometry()
        self.update()

    def ring(self) -> Ring:
        """Draw the ring of the focus inside the card."""
        inside = _RING + 1
        return Ring(self, QRectF(self.rect()).adjusted(inside, inside, -inside, -inside), 5)

    def hasHeightForWidth(self) -> bool:
        """A title too long for its column takes the line alone."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """Give the height of one line or two."""
        look = self._look
        if self._in_two(width):
            return max(look.px(_TWO_LINES), look.line() + look.line(Role.SMALL) + look.px(16))
        return max(look.px(_HIGH), look.line() + look.px(12))

    def sizeHint(self) -> QSize:
        """Ask for the width of a calm line."""
        return QSize(self._look.px(480), self.heightForWidth(self._look.px(480)))

    def minimumSizeHint(self) -> QSize:
        """It can be narrow: words end in dots."""
        return QSize(self._look.px(200), self._look.px(_HIGH))

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Open with Enter too; go to the lines above and below."""
        key = event.key()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the line."""
        del event
        look, own, row = self._look, self._look.tokens, self._row
        with drawing(self, look) as brush:
            box = QRectF(self.rect())
            if self.underMouse():
                brush.box(box.adjusted(4, 3, -4, -2), 6, own.hover)
            within, high, size = Within(look, box), box.height(), look.px(20)
            draw_state(brush, within.at(look.px(16), (high - size) / 2, size, size), row.state)
            self._words(brush, within)
            word = Role.SMALL if row.state in _DONE else Role.SMALL_STRONG
            trailing = 24 + look.px(16)
            said = within.end(trailing, 0, self._state_width(), high)
            brush.text(said, row.state_words, word, state_colour(look, row.state), Align.TRAILING)
            chevron, small = "chev-down" if self._opened else "chev-right", look.px(16)
            brush.icon(chevron, within.end(14, 0, small, high), own.ink3, small)

    def _words(self, brush: Brush, within: Within) -> None:
        look, own, row = self._look, self._look.tokens, self._row
        ink = own.ink3 if row.state is SlotState.NOT_FOR_ME else own.ink
        high, begin = within.box.height(), self._lead()
        room = self._room(self.width())
        if self._in_two(self.width()):
            first, second = look.line(), look.line(Role.SMALL)
            top = (high - first - second) / 2
            brush.text(within.at(begin, top, room, first), row.title, Role.BODY, ink)
            below = within.at(begin, top + first, room, second)
            brush.text(below, row.detail, Role.SMALL, own.ink2)
            return
        title = look.px(_TITLE) if row.detail else room
        brush.text(within.at(begin, 0, title - 4, high), row.title, Role.BODY, ink)
        beside = within.at(begin + title, 0, room - title, high)
        if row.detail:
            brush.text(beside, row.detail, Role.SMALL, own.ink2)

    def _lead(self) -> int:
        return self._look.px(_LEAD)

    def _room(self, width: int) -> float:
        return width - self._lead() - self._state_width() - 24 - self._look.px(16) - 12

    def _state_width(self) -> float:
        wide = self._look.metrics(Role.SMALL_STRONG).horizontalAdvance(self._row.state_words)
        return wide + 2

    def _in_two(self, width: int) -> bool:
        look, row = self._look, self._row
        if not row.detail:
            return False
        title = look.metrics().horizontalAdvance(row.title)
        detail = look.metrics(Role.SMALL).horizontalAdvance(row.detail)
        fits = title <= look.px(_TITLE) - 4 and detail <= self._room(width) - look.px(_TITLE)
        return self.two_lines or not fits


def details(look: Look, row: TaskRow, act: Callable[[str], None]) -> QWidget:
    """Make what an open line tells: why, where that is written, and what can be done."""
    links: list[QWidget] = []
    for key, words in row.links:
        link = Button(look, words, Kind.LINK, small=True)
        link.clicked.connect(lambda _=False, key=key: act(key))
        links.append(link)
    said = [(row.why, look.tokens.ink), (row.source, look.tokens.ink2)]
    labels = [Label(look, words, Role.SMALL, ink, wrap=True) for words, ink in said if words]
    pieces = [*labels, flowing(look, *links, gap=24, below=0)] if links else labels
    holder = QWidget()
    holder.setLayout(column(look, *pieces, gap=2, margins=(_LEAD, 0, 16, 0)))
    return holder
