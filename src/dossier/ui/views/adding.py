"""Files on their way in, above the documents: how far, Stop, and each that needs a look."""

from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from dossier.ui.choosing import choose_files
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.viewmodels.adding import AddingModel, AddingState, Came, Result, Row
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Card
from dossier.ui.widgets.fields import PassphraseField
from dossier.ui.widgets.fitting import Fitting
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.marks import Icon, Working
from dossier.ui.words import sentences, times
from dossier.ui.words.refusals import Way, ways

_MOST_HIGH: Final = 260
"""Height of the rows at most, pixels at 100 %; more of them scroll."""


class AddingRow(QWidget):
    """A file that was not taken in: its name, what happened, what to do."""

    acted = Signal(str, str)
    """Key of the row, key of the way on."""
    unlocked = Signal(str, str)
    """Key of the row, and the password typed."""
    grown = Signal(QWidget)
    """A part of it that is to be seen."""

    def __init__(self, look: Look, told: Row) -> None:
        super().__init__()
        self.key: Final = told.key
        self.told = told
        here = told.came is Came.HERE_ALREADY
        colour = look.tokens.ink2 if here else look.tokens.look
        icon = Icon(look, "note" if here else "flag", colour, 18)
        name = Label(look, ltr(told.name), Role.SMALL_STRONG, wrap=True)
        words = Label(look, self._words(told), Role.SMALL, look.tokens.ink2, wrap=True)
        self.links: list[Button] = []
        for way, said in ways(told.code, here_already=here):
            link = Button(look, said, Kind.LINK, small=True)
            link.setAccessibleDescription(told.name)
            link.clicked.connect(self._act(way))
            self.links.append(link)
        links = Flow(look, *self.links, gap=20)
        self.password: Final = PassphraseField(look, self.tr("Password of this file"))
        self._go = Button(look, self.tr("Open it"), Kind.SECONDARY, small=True)
        self._go.clicked.connect(self._unlock)
        self.password.entered.connect(self._unlock)
        field = row(look, (self.password, 1), self._go, gap=8, margins=(0, 0, 8, 12))
        field.setAlignment(self._go, Qt.AlignmentFlag.AlignBottom)
        self._asking = holding(field)
        self._asking.hide()
        body = column(look, name, words, links, self._asking, gap=0)
        whole = row(look, icon, (body, 1), gap=10, margins=(12, 8, 12, 0))
        whole.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(whole)

    def can_tell(self, told: Row) -> bool:
        """Say whether the same words fit what has come of the file now."""
        return replace(told, tries=self.told.tries) == self.told

    def tell(self, told: Row) -> None:
        """Say that one more password did not open it; the field is ready for another."""
        if told.tries > self.told.tries:
            self._asking.show()
            self.password.set_hint(self.tr("This password does not open it. Type it again."))
            self.password.line.selectAll()
            self.grown.emit(self._asking)
        self.told = told

    def _words(self, told: Row) -> str:
        if told.noted:
            return self.tr("This paper is here already. Now we know what it is.")
        if told.came is Came.HERE_ALREADY:
            return self.tr("This paper is here already.")
        return " ".join(sentences.both(told.code, dict(told.facts)))

    def _act(self, way: Way) -> Callable[[], None]:
        def act() -> None:
            if way is Way.UNLOCK:
                self._asking.show()
                self.password.line.setFocus()
                self.grown.emit(self._asking)
            else:
                self.acted.emit(self.key, way.value)

        return act

    def _unlock(self) -> None:
        if self.password.text():
            self.password.set_hint("")
            self.unlocked.emit(self.key, self.password.text())


class AddingPanel(QWidget):
    """Shows what is being added; there is nothing of it when all is done. Results are announced."""

    emptied = Signal()
    """The row that had the focus was the last one."""

    def __init__(self, look: Look, model: AddingModel) -> None:
        super().__init__()
        self.look: Final = look
        self.model: Final = model
        self._shown: tuple[Row, ...] = ()
        self.rows: list[AddingRow] = []
        self._said = Label(look, "", Role.SMALL)
        self._left = Label(look, "", Role.SMALL, look.tokens.ink2)
        stop = Button(look, self.tr("Stop"), Kind.LINK, small=True)
        stop.setAccessibleDescription(self.tr("What is in stays in."))
        stop.clicked.connect(model.stop)
        going = row(look, Working(look), self._said, self._left, None, stop, margins=(12, 0, 12, 0))
        self._going = holding(going)
        self._list = column(look, gap=0)
        self._inner = holding(self._list)
        self._leave_all = Button(look, self.tr("Leave all of these out"), Kind.LINK, small=True)
        self._leave_all.clicked.connect(model.leave_all_out)
        self._area = Fitting(look, look.tokens.surface)
        self._area.hold(self._inner)
        self._area.setMaximumHeight(look.px(_MOST_HIGH))
        card = Card(look, padding=4)
        card.body.setSpacing(0)
        card.body.addWidget(self._going)
        card.body.addWidget(self._area)
        foot = row(look, self._leave_all, None, margins=(12, 0, 12, 0))
        self._foot = holding(foot)
        card.body.addWidget(self._foot)
        self.setLayout(column(look, card, gap=0, margins=(0, 0, 0, 12)))
        model.changed.connect(self.render_state)
        model.finished.connect(self._tell)
        self.render_state(model.state)

    def render_state(self, state: AddingState) -> None:
        """Show how far it is, and the rows that wait for a decision."""
        self.setVisible(state.running or bool(state.rows))
        self._going.setVisible(state.running)
        number = min(state.done + 1, max(state.of, 1))
        words = self.tr("Reading {n} of {of}").format(n=ltr(number), of=ltr(max(state.of, 1)))
        self._said.set_text(words)
        seconds = state.seconds_left
        self._left.set_text("" if seconds is None else times.left(seconds))
        if state.rows != self._shown:
            self._shown = state.rows
            self._put(state.rows)
        self._area.setVisible(bool(state.rows))
        self._foot.setVisible(len(state.rows) > 1)

    def _put(self, rows: Sequence[Row]) -> None:
        """Put rows in; those that stay are the same widgets, so that a typed password stays."""
        before, told = self.rows, {one.key: one for one in rows}
        stay = {one.key: one for one in before if one.key in told and one.can_tell(told[one.key])}
        self.rows = [stay.get(one.key) or self._made(one) for one in rows]
        for place, widget in enumerate(self.rows):
            if self._list.indexOf(widget) != place:
                self._list.insertWidget(place, widget)
        self._pass_focus_on(before, stay)
        for widget in before:
            if widget.key not in stay:
                self._list.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        for widget in stay.values():
            widget.tell(told[widget.key])

    def _pass_focus_on(self, before: Sequence[AddingRow], stay: Container[str]) -> None:
        """Where the focus is in a row that goes, the row after it takes it, or who else can."""
        focus = QApplication.focusWidget()
        for place, widget in enumerate(before):
            if widget.key in stay or focus is None or not widget.isAncestorOf(focus):
                continue
            if self.rows:
                self.rows[min(place, len(self.rows) - 1)].links[0].setFocus()
            else:
                self.emptied.emit()

    def _made(self, told: Row) -> AddingRow:
        made = AddingRow(self.look, told)
        made.acted.connect(self._act)
        made.unlocked.connect(self.model.open_with)
        made.grown.connect(self._reveal)
        return made

    def _reveal(self, part: QWidget) -> None:
        """Bring a part into view, once there is room for it."""
        self._list.activate()
        self._inner.adjustSize()
        self._area.ensureWidgetVisible(part)

    def _act(self, key: str, way: str) -> None:
        match Way(way):
            case Way.OPEN:
                self.model.open_known(key)
            case Way.ANOTHER:
                choose_files(self, self.tr("Choose another copy"), self._instead(key))
            case _:
                self.model.leave_out(key)

    def _instead(self, key: str) -> Callable[[tuple[Path, ...]], None]:
        return lambda paths: self.model.take_instead(key, paths)

    def _tell(self, result: Result) -> None:
        said: list[str] = []
        if result.added:
            said.append(self.tr("%n paper(s) added.", "", len(result.added)))
        if result.here_already:
            said.append(self.tr("%n paper(s) were here already.", "", result.here_already))
        if result.refused:
            said.append(self.tr("%n file(s) need a look.", "", result.refused))
        announce(self.window(), " ".join(said))
