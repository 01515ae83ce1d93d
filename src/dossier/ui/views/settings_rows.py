"""What the sections of the settings are made of: a title, a card, and rows in it."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QVBoxLayout, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.widgets.cards import Card, Rule
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import ElidedLabel, Label
from dossier.ui.widgets.layout import clear, column, row, set_margins
from dossier.ui.widgets.marks import Icon
from dossier.ui.words import moments

_INSET: Final = 50
"""Where words begin in a card, and the lines between rows."""
_NARROW: Final = 420
"""Width of a row below which what is used goes under the words; pixels at 100 %."""
_TO_WORDS: Final = 14


class Row(QWidget):
    """An icon, what it is, a line about it, and what is used at the trailing end.

    Where that is too narrow, what is used goes under the words. A title may be cut with `cut`:
    names of files are long.
    """

    def __init__(
        self, look: Look, icon: str, title: str, *used: QWidget, detail: str = "", cut: bool = False
    ) -> None:
        super().__init__()
        self.look: Final = look
        made = ElidedLabel(look, title) if cut else Label(look, title, wrap=True)
        sign = Icon(look, icon)
        # In the middle of the first two lines, however many there are.
        sign.setFixedHeight(look.line(Role.BODY) + look.line(Role.SMALL))
        self._detail = Label(look, detail, Role.SMALL, look.tokens.ink2, wrap=True)
        if not detail:  # shown here it would be a window of its own, as long as it has no parent
            self._detail.hide()
        words = column(look, made, self._detail, gap=0)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(look.px(14))
        self._body.addLayout(words, 1)
        if used:
            self._used = flowing(look, *used, gap=14)
            self._body.addWidget(self._used)
        line = row(look, sign, (self._body, 1), gap=_TO_WORDS, margins=(16, 10, 15, 10))
        line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.setMinimumHeight(look.px(61))

    @property
    def detail(self) -> str:
        """The line about it."""
        return self._detail.text()

    def say(self, detail: str, colour: QColor | None = None) -> None:
        """Say another line about it."""
        self._detail.set_text(detail)
        self._detail.set_colour(colour if colour is not None else self.look.tokens.ink2)
        self._detail.setVisible(bool(detail))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self.look.px(_NARROW)
        way = QBoxLayout.Direction
        self._body.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._body.setSpacing(self.look.px(4 if narrow else 14))


class Section(QWidget):
    """A title, a quiet sentence if there is one, and a card of rows with hairlines between them.

    `below` is where things go that lie under the card.
    """

    def __init__(self, look: Look, title: str, sub: str = "") -> None:
        super().__init__()
        self.look: Final = look
        self.title: Final = title
        self.setAccessibleName(title)
        self._card = Card(look, padding=0)
        self._card.body.setSpacing(0)
        self.below: Final = QVBoxLayout()
        self.below.setSpacing(look.px(8))
        lines = column(look, Label(look, title, Role.H3, wrap=True), gap=0)
        if sub:
            lines.addWidget(Label(look, sub, Role.SMALL, look.tokens.ink2, wrap=True))
        lines.addSpacing(look.px(10))
        lines.addWidget(self._card)
        lines.addLayout(self.below)
        self.setLayout(lines)

    def add(self, *rows: QWidget) -> None:
        """Put rows into the card, below those that are there."""
        for one in rows:
            if self._card.body.count():
                self._put(Rule(self.look, inset=_INSET))
            self._put(one)

    def _put(self, part: QWidget) -> None:
        self._card.body.addWidget(part)
        # A layout shows what comes later only at the next turn: too late for the focus.
        part.show()

    def empty(self) -> None:
        """Take all rows out of the card."""
        clear(self._card.body)


def point(look: Look, icon: str, words: str, colour: QColor, role: Role = Role.SMALL) -> QLayout:
    """Say one of several things, with its sign before it."""
    sign = Icon(look, icon, colour, 16).beside(role)
    line = row(look, sign, (Label(look, words, role, wrap=True), 1), gap=8)
    line.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    return line


def block(look: Look, *pieces: QWidget | QLayout) -> QWidget:
    """Make a row of a card that holds lines of its own, as far in as words begin."""
    made = QWidget()
    made.setLayout(column(look, *pieces, gap=4))
    layout = made.layout()
    if layout is not None:
        set_margins(layout, look, (_INSET, 12, 16, 14))
    return made


def moment(told: str) -> str:
    """Say a moment that the vault wrote down, seen from now."""
    return moments.of_moment(told, datetime.now().astimezone())


def grouped(digest: str) -> str:
    """Write a hash in groups of four, so that it can be compared by eye."""
    return ltr(" ".join(digest[n : n + 4] for n in range(0, len(digest), 4)))
