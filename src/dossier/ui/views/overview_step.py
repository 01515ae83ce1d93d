"""What stands above the checklist: the one next step, or two fields, or a rule to read."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dossier.model.checklist import Line
from dossier.model.overview import Overview
from dossier.model.profile import Profile, Source
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.room import Room
from dossier.ui.viewmodels.overview import OverviewState, Telling
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Card
from dossier.ui.widgets.fields import Field, TextBlock
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import Margins, column, row, set_margins
from dossier.ui.words import checklist, sections, steps

_PADDING: Final = (22, 16, 18, 16)
_TIGHT: Final = (12, 8, 10, 8)


def _padding(room: Room) -> Margins:
    return _TIGHT if room is Room.ONE_COLUMN else _PADDING


class StepCard(Card):
    """The next step. Signals: `taken`, `skipped`."""

    taken = Signal()
    skipped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, fill=look.tokens.tint, bar=look.tokens.accent)
        set_margins(self.body, look, _PADDING)
        own = look.tokens
        self._one = False
        self.ways: tuple[Button, ...] = ()
        """Its buttons in the order of reading."""
        self._title = Label(look, role=Role.H3, wrap=True)
        self._sentence = Label(look, colour=own.ink2, wrap=True)
        said = Label(look, self.tr("Next step"), Role.SMALL, own.accent)
        self.skip: Final = Button(look, self.tr("Not now"), Kind.QUIET)
        self.take: Final = Button(look, "", Kind.PRIMARY)
        self.take.setObjectName("overview-step")
        self.take.clicked.connect(self.taken)
        self.skip.clicked.connect(self.skipped)
        words = column(look, said, self._title, self._sentence, gap=3)
        self._beside = row(look, gap=8)
        self._below = flowing(look, gap=8)
        line = row(look, (words, 1), self._beside, gap=16)
        line.setAlignment(self._beside, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(line)
        self.body.addWidget(self._below)

    def fit(self, room: Room) -> None:
        """Put the buttons beside the words, or below them where the room is small."""
        one = room is Room.ONE_COLUMN
        set_margins(self.body, self.look, _padding(room))
        order = (self.take, self.skip) if one else (self.skip, self.take)
        below = self._below.layout()
        self._one = one
        self.ways = order
        for button in order:
            if one and below is not None:
                below.addWidget(button)
            else:
                self._beside.addWidget(button)
        self._below.setVisible(one)

    def put(self, page: Overview, *, can_skip: bool) -> None:
        """Say what is next."""
        said = steps.of_step(page.next_step, page)
        self._title.set_text(said.title)
        self._sentence.set_text(said.sentence)
        self._sentence.setVisible(bool(said.sentence) and not self._one)
        self.take.set_text(said.button)
        self.take.setAccessibleDescription(" ".join(filter(None, (said.title, said.sentence))))
        self.skip.setVisible(can_skip)


class TellingCard(Card):
    """Why a paper could not be had. Signals: `typed` and `left` with the part, `closed`."""

    typed = Signal(str, str)
    left = Signal(str)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, fill=look.tokens.tint, bar=look.tokens.accent)
        set_margins(self.body, look, _PADDING)
        own = look.tokens
        self._slot = Label(look, role=Role.SMALL, colour=own.accent, wrap=True)
        title = Label(look, self.tr("Say why you could not get it"), Role.H3, wrap=True)
        helps = self.tr("It helps with the statement on papers you could not get.")
        self.why: Final = TextBlock(look, self.tr("Why can't you get it?"), least=2, most=4)
        self.tried: Final = TextBlock(look, self.tr("What did you try?"), least=2, most=4)
        there = self.tr("What do you have instead?")
        self.instead: Final = TextBlock(look, there, least=1, most=3)
        called = self.tr("What is it called, in the packet’s language?")
        self.what: Final = TextBlock(look, called, least=1, most=2)
        self._blocks: Final = {
            "why": self.why,
            "tried": self.tried,
            "instead": self.instead,
            "what": self.what,
        }
        self.done: Final = Button(look, self.tr("Done"), Kind.PRIMARY)
        for part, block in self._blocks.items():
            block.typed.connect(partial(self.typed.emit, part))
            block.left.connect(partial(self.left.emit, part))
        self.done.clicked.connect(self.closed)
        self._pairs = (self._pair(self.why, self.tried), self._pair(self.instead, self.what))
        said = Label(look, helps, Role.SMALL, own.ink2, wrap=True)
        end = row(look, None, self.done)
        parts = (self._slot, title, said, 4, self._pairs[0], 4, self._pairs[1], 4, end)
        self.body.addLayout(column(look, *parts, gap=3))

    def fit(self, room: Room) -> None:
        """Put the fields side by side, or below each other where the room is small."""
        set_margins(self.body, self.look, _padding(room))
        direction = QBoxLayout.Direction
        beside = room is not Room.ONE_COLUMN
        for pair in self._pairs:
            pair.setDirection(direction.LeftToRight if beside else direction.TopToBottom)

    def put(self, telling: Telling, line: Line) -> None:
        """Show what is said; a field that is typed in is left alone."""
        self._slot.set_text(sections.of_rule(line.slot.title))
        texts = (telling.why, telling.tried, telling.instead, telling.what)
        for block, text in zip(self._blocks.values(), texts, strict=True):
            if not block.lines.hasFocus():
                block.set_text(text)

    def _pair(self, *blocks: TextBlock) -> QBoxLayout:
        pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        pair.setSpacing(self.look.px(12))
        for block in blocks:
            pair.addWidget(block, 1, Qt.AlignmentFlag.AlignTop)
        return pair


class SourceLines(QWidget):
    """Where something stands, when we read it, how sure we are, and the address to copy."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        own = look.tokens
        self._source = Label(look, role=Role.SMALL, colour=own.ink2, wrap=True)
        self._sure = Label(look, role=Role.SMALL, colour=own.ink2, wrap=True)
        self.address: Final = Field(look, self.tr("Web address, to copy"))
        self.address.line.setReadOnly(True)
        self.setLayout(column(look, self._source, self._sure, 4, self.address, gap=2))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def put(self, source: Source) -> None:
        """Show a source."""
        self._source.set_text(checklist.of_source(source))
        self._sure.set_text(checklist.of_certainty(source.certainty))
        self.address.set_text(source.url)
        self.address.line.setCursorPosition(0)
        self.address.setVisible(bool(source.url))


class RuleCard(Card):
    """The rule behind a line, to read. Signal: `closed`."""

    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, bar=look.tokens.accent)
        set_margins(self.body, look, _PADDING)
        self._title = Label(look, role=Role.H3, wrap=True)
        self._why = Label(look, wrap=True)
        self._rules = QVBoxLayout()
        self._rules.setSpacing(look.px(4))
        self._source = SourceLines(look)
        self.done: Final = Button(look, self.tr("Close"))
        self.done.clicked.connect(self.closed)
        self._texts: tuple[str, ...] = ()
        above = row(look, (column(look, self._title, self._why, gap=3), 1), self.done, gap=16)
        above.setAlignment(self.done, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(column(look, above, self._rules, self._source, gap=8))

    def fit(self, room: Room) -> None:
        """Have less padding where the room is small."""
        set_margins(self.body, self.look, _padding(room))

    def put(self, line: Line, profile: Profile, source: Source) -> None:
        """Show the rule of a line."""
        self._title.set_text(sections.of_rule(line.slot.title))
        self._why.set_text(sections.of_rule(line.slot.why))
        self._put_rules(tuple(one.text for one in profile.rules if one.source == source.id))
        self._source.put(source)

    def _put_rules(self, texts: tuple[str, ...]) -> None:
        if texts == self._texts:
            return
        self._texts = texts
        while (item := self._rules.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for text in texts:
            words = name(sections.of_rule(text))
            self._rules.addWidget(Label(self.look, words, Role.SMALL, wrap=True))


class Above(QWidget):
    """One of the three at a time."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.step: Final = StepCard(look)
        self.telling: Final = TellingCard(look)
        self.rule: Final = RuleCard(look)
        self.telling.hide()
        self.rule.hide()
        self.setLayout(column(look, self.step, self.telling, self.rule, gap=0))

    def fit(self, room: Room) -> None:
        """Arrange for the room there is."""
        for part in (self.step, self.telling, self.rule):
            part.fit(room)

    def put(self, state: OverviewState) -> None:
        """Show what is due; the focus goes to what has just come."""
        page, telling, profile = state.page, state.telling, state.profile
        told = None if telling is None or not telling.ready else state.line(telling.slot)
        read = state.line(state.rule)
        if page is not None:
            self.step.put(page, can_skip=state.can_skip)
        if telling is not None and told is not None:
            self.telling.put(telling, told)
        if page is not None and profile is not None and read is not None:
            self.rule.put(read, profile, page.sources[read.slot.source])
        came_telling = told is not None and self.telling.isHidden()
        came_rule = read is not None and self.rule.isHidden()
        self.telling.setVisible(told is not None)
        self.rule.setVisible(read is not None)
        self.step.setVisible(page is not None and told is None and read is None)
        if self.isVisible() and (came_telling or came_rule):
            first = self.telling.why if came_telling else self.rule.done
            first.setFocus(Qt.FocusReason.OtherFocusReason)
