"""Dates of a case: those an authority sets with their rules, the hearing, and days to tell."""

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.model.finding import Severity
from dossier.model.overview import DeadlineLine, Overview
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.viewmodels.overview import HEARING, OverviewState
from dossier.ui.views.exact_day import ExactDay
from dossier.ui.views.overview_step import SourceLines
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Card, Rule
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.long_link import LongLink
from dossier.ui.widgets.marks import Icon
from dossier.ui.words import deadlines, sections

_PADDING: Final = 18


class DayForm(QWidget):
    """The day that a date counts from, typed right there.

    Signals: `day_told` with the fact and a date or None, `typed` and `left` of the hearing,
    `closed`.
    """

    day_told = Signal(str, object)
    typed = Signal(str)
    left = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look: Final = look
        self._fact = ""
        self._question = Label(look, role=Role.STRONG, wrap=True)
        self.day: Final = ExactDay(look)
        example = self.tr("January 12, 2027, 1:00 p.m.")
        self.hearing: Final = Field(look, self.tr("Day and time"), placeholder=example)
        self.done: Final = Button(look, self.tr("Done"), Kind.LINK, small=True)
        self.day.changed.connect(self._tell)
        self.hearing.typed.connect(self.typed)
        self.hearing.left.connect(self.left)
        self.hearing.entered.connect(self.left)
        self.done.clicked.connect(self._close)
        parts = (self._question, self.day, self.hearing)
        self.setLayout(column(look, Rule(look), 4, *parts, row(look, self.done, None), gap=6))

    def put(self, state: OverviewState) -> None:
        """Ask for the day that is wanted, or be hidden."""
        fact, came = state.asking, state.asking != self._fact
        self._fact = fact
        hearing = fact == HEARING
        self.day.setVisible(not hearing)
        self.hearing.setVisible(hearing)
        self._question.set_text(deadlines.of_question(fact) if fact else "")
        if came:
            self.day.ask(deadlines.of_question(fact) if fact else "", state.days.get(fact))
        if not self.hearing.line.hasFocus():
            self.hearing.set_text(state.hearing)
        kept = state.page is not None and state.page.hearing == state.hearing
        read = state.page is not None and state.page.hearing_day is not None
        unread = hearing and kept and bool(state.hearing) and not read
        example = self.tr("Write the day like this: January 12, 2027.")
        self.hearing.set_hint(example if unread else "", Severity.NOTE)
        self.setVisible(bool(fact))
        if came and fact and self.isVisible():
            (self.hearing if hearing else self.day).setFocus()

    def _tell(self, told: date | None) -> None:
        self.day_told.emit(self._fact, told)

    def _close(self) -> None:
        self.left.emit()
        self.closed.emit()


class _Date(QWidget):
    """One date with what it counts from. The first of them is told in large words."""

    def __init__(self, look: Look, card: "DatesCard", line: DeadlineLine, *, first: bool) -> None:
        super().__init__()
        own, small = look.tokens, Role.SMALL
        day = Label(look, deadlines.of_day(line.day), Role.H2 if first else Role.STRONG, wrap=True)
        far = Label(look, deadlines.of_distance(line.days), Role.BODY if first else small)
        title = Label(look, name(sections.of_rule(line.title)), small, own.ink2, wrap=True)
        above = row(look, Icon(look, "calendar"), (title, 1)) if first else row(look, (title, 1))
        self._more = QWidget()
        count = Label(look, deadlines.of_count(line), small, own.ink2, wrap=True)
        note = deadlines.of_note(sections.of_rule(line.note))
        noted = Label(look, note, small, own.ink2, wrap=True)
        source = SourceLines(look)
        self.set: Final = Button(look, self.tr("Set a day of my own"), Kind.LINK, small=True)
        pieces = (*((noted,) if note else ()), source, self.set)
        self._more.setLayout(column(look, *pieces, gap=4, margins=(0, 0, 0, 8)))
        source.put(line.source)
        self.how: Final = Button(look, self.tr("How we know"), Kind.LINK, small=True)
        self.change: Final = Button(look, self.tr("Change the day"), Kind.LINK, small=True)
        title_words = sections.of_rule(line.title)
        for link in (self.how, self.change, self.set):
            link.setAccessibleDescription(title_words)
        self.how.clicked.connect(lambda: card.how_wanted.emit(line.id))
        self.change.clicked.connect(lambda: card.asked.emit(line.key))
        self.set.clicked.connect(lambda: card.asked.emit(line.own))
        links = flowing(look, self.how, self.change, gap=16, below=0)
        self.setLayout(column(look, above, 2, day, far, 4, count, links, self._more, gap=2))

    def open(self, *, opened: bool) -> None:
        """Show how we know of it, or not."""
        self._more.setVisible(opened)
        self.how.set_text(self.tr("Show less") if opened else self.tr("How we know"))


class DatesCard(Card):
    """All dates. Signals: `how_wanted` with a deadline, `asked` with a fact."""

    how_wanted = Signal(str)
    asked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, padding=_PADDING)
        own = look.tokens
        words = Label(look, self.tr("Dates"), Role.SMALL, own.ink2)
        self._empty = QWidget()
        helps = Label(look, self.tr("Tell us a day. We count your dates from it."), wrap=True)
        head = row(look, Icon(look, "calendar"), (words, 1))
        self._empty.setLayout(column(look, head, helps, gap=6))
        self._dates = QVBoxLayout()
        self._dates.setSpacing(look.px(10))
        self._dates.setContentsMargins(0, 0, 0, 0)
        self._made: dict[str, _Date] = {}
        self._lines: tuple[DeadlineLine, ...] = ()
        self._hearing = _Hearing(look, self)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(0)
        self._questions.setContentsMargins(0, 0, 0, 0)
        self._asked: tuple[str, ...] = ()
        self.links: Final[dict[str, Button]] = {}
        self.form: Final = DayForm(look)
        self.body.setSpacing(look.px(4))
        self.body.addWidget(self._empty)
        self.body.addWidget(holding(self._dates))
        self.body.addWidget(self._hearing)
        self.body.addWidget(holding(self._questions))
        self.body.addWidget(self.form)

    def put(self, state: OverviewState) -> None:
        """Show the dates there are, and ask for days that they wait for."""
        page = state.page
        if page is None:
            return
        self._empty.setVisible(not page.deadlines)
        self._put_dates(nearest_first(page.deadlines))
        for key, one in self._made.items():
            one.open(opened=key == state.how)
        self._hearing.put(page)
        self._put_questions(page, state.asking)
        self.form.put(state)

    def _put_dates(self, lines: tuple[DeadlineLine, ...]) -> None:
        if lines == self._lines:
            return
        self._lines, self._made = lines, {}
        _clear(self._dates)
        for n, line in enumerate(lines):
            if n:
                self._dates.addWidget(Rule(self.look))
            made = _Date(self.look, self, line, first=n == 0)
            self._made[line.id] = made
            self._dates.addWidget(made)

    def _put_questions(self, page: Overview, asking: str) -> None:
        asked = tuple(one for one in page.asked if one not in (HEARING, asking))
        if asked == self._asked:
            return
        self._asked = asked
        self.links.clear()
        _clear(self._questions)
        for fact in asked:
            link = LongLink(self.look, deadlines.of_question(fact))
            link.clicked.connect(partial(self.asked.emit, fact))
            self.links[fact] = link
            self._questions.addWidget(link)


class _Hearing(QWidget):
    """The next hearing as it was typed, or a way to tell it."""

    def __init__(self, look: Look, card: DatesCard) -> None:
        super().__init__()
        own = look.tokens
        words = Label(look, self.tr("Next hearing"), Role.SMALL, own.ink2)
        self._when = Label(look, role=Role.SMALL, wrap=True)
        self._tell = Button(look, "", Kind.LINK, small=True)
        self._tell.clicked.connect(lambda: card.asked.emit(HEARING))
        line = flowing(look, words, self._tell, gap=16, below=0)
        self.setLayout(column(look, Rule(look), line, self._when, gap=0))

    def put(self, page: Overview) -> None:
        """Show it."""
        counts = HEARING in page.asked or any(one.key == HEARING for one in page.deadlines)
        self.setVisible(counts or bool(page.hearing))
        self._when.set_text(name(page.hearing))
        self._when.setVisible(bool(page.hearing))
        self._tell.set_text(self.tr("Change it") if page.hearing else self.tr("Tell the day"))
        self._tell.setAccessibleName(f"{self.tr('Next hearing')}: {self._tell.words}")


def nearest_first(lines: tuple[DeadlineLine, ...]) -> tuple[DeadlineLine, ...]:
    """Put what is past behind what is to come."""
    return tuple(sorted(lines, key=lambda one: (one.days < 0, one.days)))


def _clear(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
