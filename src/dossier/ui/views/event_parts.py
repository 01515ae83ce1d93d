"""Who was part of an event, and the papers about it: shown, added, taken off."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.model.event import Event
from dossier.model.person import Person
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.viewmodels.several import Paper
from dossier.ui.viewmodels.timeline import TimelineModel, TimelineState
from dossier.ui.widgets.buttons import Button, IconButton, Kind
from dossier.ui.widgets.choices import Select, Tick
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import clear, column, holding, row

_LONGEST: Final = 44
"""Letters of a title in a link."""


class EventPeople(QWidget):
    """Who was part of it: ticked, with a list to add one from."""

    def __init__(self, look: Look, model: TimelineModel) -> None:
        super().__init__()
        self.look: Final = look
        self._model = model
        self._shown: tuple[tuple[str, ...], tuple[Person, ...]] | None = None
        self.ticks: Final[dict[str, Tick]] = {}
        self._ticks_in = _stack()
        self.add: Final = Select(look, "", placeholder=self.tr("Add somebody"), icon="person")
        self.add.chosen.connect(partial(self._tell, there=True))
        words = Label(look, self.tr("Who was part of it?"), Role.SMALL, look.tokens.ink2)
        self.setLayout(column(look, words, holding(self._ticks_in), self.add, gap=4))

    def put(self, event: Event, everyone: Sequence[Person]) -> None:
        """Show who was part of it, and offer the others."""
        new = (event.people, tuple(everyone))
        if new == self._shown:
            return
        self._shown = new
        names = {one.id: name(one.name) for one in everyone}
        if any(tick.hasFocus() for tick in self.ticks.values()):
            self.add.setFocus()
        clear(self._ticks_in)
        self.ticks.clear()
        for one in event.people:
            tick = Tick(self.look, names.get(one, ""))
            tick.set_on(True)
            tick.toggled.connect(partial(self._on_tick, one))
            self._ticks_in.addWidget(tick)
            self.ticks[one] = tick
        others = [(key, words) for key, words in names.items() if key not in event.people]
        self.add.set_choices(others)
        self.add.setVisible(bool(others))

    def _on_tick(self, person: str, on: bool) -> None:  # noqa: FBT001 - a signal brings it
        self._tell(person, there=on)

    def _tell(self, person: str, *, there: bool) -> None:
        self._model.set_person(person, there=there)


class EventPapers(QWidget):
    """Papers about it, as links; a field finds more. Without any that is OK, and said."""

    def __init__(self, look: Look, model: TimelineModel) -> None:
        super().__init__()
        self.look: Final = look
        self._model = model
        self._shown: tuple[Paper, ...] | None = None
        self._offered: tuple[Paper, ...] = ()
        self._links, self._offers = _stack(), _stack()
        words = Label(look, self.tr("Papers about it"), Role.SMALL, look.tokens.ink2)
        none = self.tr("No paper? That is OK. Your statement counts too.")
        self._none = Label(look, none, Role.SMALL, look.tokens.ink2, wrap=True)
        self.finder: Final = Field(
            look, "", placeholder=self.tr("Link a paper: a word of its title")
        )
        self.finder.set_accessible(self.tr("Link a paper: a word of its title"))
        self.finder.typed.connect(model.look_for)
        lists = (holding(self._links), self._none, self.finder, holding(self._offers))
        self.setLayout(column(look, words, *lists, gap=4))

    def put(self, state: TimelineState) -> None:
        """Show papers, and what was found."""
        if state.papers != self._shown:
            self._shown = state.papers
            self._fill(self._links, state.papers, self._linked)
        if state.offered != self._offered:
            self._offered = state.offered
            self._fill(self._offers, state.offered, self._offer)
        self._none.setVisible(not state.papers)
        if state.looked_for != self.finder.text():
            self.finder.set_text(state.looked_for)

    def _fill(
        self, lines: QVBoxLayout, papers: Sequence[Paper], make: Callable[[Paper], QWidget]
    ) -> None:
        held = lines.parentWidget()
        if held is not None and held.isAncestorOf(self.window().focusWidget() or self):
            self.finder.line.setFocus()
        clear(lines)
        made = [make(paper) for paper in papers]
        for one in made:
            lines.addWidget(one)
        # New parts come last under the keyboard: papers go before the field, what it found after.
        buttons = [button for one in made for button in one.findChildren(Button)]
        field = self.finder.line
        before = (field.previousInFocusChain() if make == self._linked else None) or field
        for first, second in pairwise((before, *buttons)):
            self.setTabOrder(first, second)
        if buttons and make == self._linked:
            self.setTabOrder(buttons[-1], field)

    def _linked(self, paper: Paper) -> QWidget:
        link = self._button(paper, Kind.LINK, "")
        link.clicked.connect(lambda: self._model.see(paper.id))
        words = self.tr("Take off {title}").format(title=name(paper.title))
        off = IconButton(self.look, "close", words, small=True)
        off.clicked.connect(lambda: self._model.unlink(paper.id))
        return holding(row(self.look, link, None, off))

    def _offer(self, paper: Paper) -> QWidget:
        offer = self._button(paper, Kind.QUIET, "link")
        offer.clicked.connect(lambda: self._model.link(paper.id))
        return holding(row(self.look, offer.flush(), None))

    def _button(self, paper: Paper, kind: Kind, icon: str) -> Button:
        short = paper.title if len(paper.title) <= _LONGEST else f"{paper.title[:_LONGEST]}…"
        return Button(self.look, name(short), kind, icon, small=True, accessible=name(paper.title))


def _stack() -> QVBoxLayout:
    made = QVBoxLayout()
    made.setSpacing(0)
    made.setContentsMargins(0, 0, 0, 0)
    return made
