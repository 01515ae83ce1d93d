"""The list of translations: by how far they are, one line each that opens."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from dossier.model.finding import Severity
from dossier.model.translating import TranslationLine
from dossier.model.translation import State
from dossier.ui.look import Look, Role
from dossier.ui.painting import Within, drawing, ltr
from dossier.ui.widgets.cards import Card, Rule
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.marks import StateGlyph, chip_size, draw_chip
from dossier.ui.widgets.ring import Ring
from dossier.ui.words.findings_actions import of_severity
from dossier.ui.words.translations import GLYPHS, of_row, of_state, of_title

Groups = tuple[tuple[State, tuple[TranslationLine, ...]], ...]
_HIGH: Final = 64
_CHIP: Final = 48
_SIDE: Final = 16
_RING: Final = 3
_WORDED: Final = 600
"""From this width on the flag has its word beside it."""


class TranslationRow(QAbstractButton):
    """A document and its translation on two lines. Enter, Space or a click opens it."""

    def __init__(self, look: Look, line: TranslationLine) -> None:
        super().__init__()
        self._look = look
        self._line = line
        self._title, self._said = of_title(line), of_row(line)
        self._looks = any(one.severity is not Severity.NOTE for one in line.findings)
        label = line.standing.label if line.standing else ""
        self.setAccessibleName(", ".join(filter(None, (label, self._title, of_state(line.state)))))
        self.setAccessibleDescription(self._said)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def ring(self) -> Ring:
        """Draw the ring of the focus inside the card."""
        inside = _RING + 2
        return Ring(self, QRectF(self.rect()).adjusted(inside, inside, -inside, -inside), 5)

    def sizeHint(self) -> QSize:
        """Ask for two lines."""
        look = self._look
        high = max(look.px(_HIGH), look.line(Role.STRONG) + look.line(Role.SMALL) + look.px(20))
        return QSize(look.px(320), high)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open it with Enter too."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw chip, title, facts, a flag if there is something to look at, a chevron."""
        del event
        look, own = self._look, self._look.tokens
        place = QRectF(self.rect())
        with drawing(self, look) as brush:
            if self.underMouse() or self.isDown():
                brush.box(place.adjusted(4, 4, -4, -4), 6, own.hover)
            within, high = Within(look, place), place.height()
            if self._line.standing is not None:
                label = ltr(self._line.standing.label)
                size = chip_size(look, label)
                top = (high - size.height()) / 2
                chip = within.at(look.px(_SIDE), top, size.width(), size.height())
                draw_chip(brush, chip, label)
            lead = look.px(_SIDE + _CHIP)
            tail = look.px(_SIDE) + look.px(20)
            brush.icon("chev-right", within.end(look.px(_SIDE), 0, look.px(20), high), own.ink2,
                       look.px(16))  # fmt: skip
            if self._looks:
                flag = within.end(tail + look.px(8), 0, look.px(20), high)
                brush.icon("flag", flag, own.look, look.px(18))
                tail += look.px(28)
                said = of_severity(Severity.LOOK)
                wide = look.metrics(Role.SMALL).horizontalAdvance(said) + 1
                if place.width() > look.px(_WORDED):
                    at = within.end(tail + look.px(6), 0, wide, high)
                    brush.text(at, said, Role.SMALL, own.look)
                    tail += look.px(6) + wide
            room = place.width() - lead - tail - look.px(8)
            first, second = look.line(Role.STRONG), look.line(Role.SMALL)
            top = (high - first - second) / 2
            brush.text(within.at(lead, top, room, first), self._title, Role.STRONG)
            brush.text(within.at(lead, top + first, room, second), self._said, Role.SMALL, own.ink2)


class TranslationGroups(QWidget):
    """Groups of lines on cards. `opened` tells the document of a line."""

    opened = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shown: Groups = ()
        self._rows: dict[str, TranslationRow] = {}
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(look.px(20))

    def show_groups(self, groups: Groups) -> None:
        """Show them; the line that has the focus keeps it."""
        if groups == self._shown:
            return
        self._shown = groups
        focused = next((key for key, one in self._rows.items() if one.hasFocus()), "")
        self._clear()
        for state, lines in groups:
            self._body.addWidget(self._group(state, lines))
        self.focus(focused)

    def focus(self, document: str) -> None:
        """Bring the line of a document under the keyboard."""
        if document in self._rows:
            self._rows[document].setFocus(Qt.FocusReason.OtherFocusReason)

    def _group(self, state: State, lines: tuple[TranslationLine, ...]) -> QWidget:
        look = self._look
        card = Card(look, padding=0)
        card.body.setSpacing(0)
        for n, line in enumerate(lines):
            if n:
                card.body.addWidget(Rule(look, inset=_SIDE + _CHIP))
            made = TranslationRow(look, line)
            name = line.document.id
            made.clicked.connect(lambda _=False, name=name: self.opened.emit(name))
            self._rows[name] = made
            card.body.addWidget(made)
        head = row(
            look,
            StateGlyph(look, GLYPHS[state]),
            Label(look, of_state(state), Role.H3),
            Label(look, ltr(len(lines)), Role.SMALL, look.tokens.ink2),
            None,
        )
        return holding(column(look, head, card, gap=8))

    def _clear(self) -> None:
        self._rows = {}
        while (item := self._body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
