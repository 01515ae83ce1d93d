"""One person in full, changed in place: every field keeps itself."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.model.person import Person, Reader
from dossier.model.person import Role as Does
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.viewmodels.people import PeopleModel, PeopleState
from dossier.ui.viewmodels.several import Paper
from dossier.ui.views.hidden_from import HiddenFrom
from dossier.ui.views.typed_fields import Fields, TypedFields, has_focus
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.choices import Select, Tick
from dossier.ui.widgets.fields import Field, TextBlock
from dossier.ui.widgets.fuzzy_date import FuzzyDateField
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.words.roles import roles
from dossier.ui.words.tongues import of_tongue, tongues

_NO_ROLE: Final = ""
_TRANSLATES: Final = (Does.TRANSLATOR, Does.INTERPRETER)
_SHOWN: Final = 12
"""Papers about a person that are listed; more are counted."""
_LONGEST: Final = 44
"""Letters of a title in a link."""


class PersonDetails(QWidget):
    """Fields of the chosen person. Signal: `remove_wanted`."""

    remove_wanted = Signal()

    def __init__(self, look: Look, model: PeopleModel) -> None:
        super().__init__()
        self.look: Final = look
        self._model = model
        self._shown = ""
        self.name: Final = Field(look, self.tr("Name"))
        self.also: Final = TextBlock(look, self.tr("Also written as (one a line)"), least=2, most=6)
        self.role: Final = Select(look, self.tr("Role"))
        self.birth: Final = FuzzyDateField(look, self.tr("Born"), printed=None)
        self.address: Final = TextBlock(look, self.tr("Address"), least=2, most=5)
        self.phone: Final = Field(look, self.tr("Telephone"))
        self.email: Final = Field(look, self.tr("Email"))
        why = self.tr("Why do the spellings differ?")
        self.explained: Final = TextBlock(look, why, least=2, most=5)
        self.trained: Final = TextBlock(look, self.tr("Training as a translator"), least=1, most=4)
        self.hidden: Final = HiddenFrom(look, self.tr("Who may not learn this name?"))
        nobody = (_NO_ROLE, self.tr("No role"))
        self.role.set_choices([nobody, *((one.value, words) for one, words in roles().items())])
        typed: Fields = {
            "name": self.name,
            "also": self.also,
            "address": self.address,
            "phone": self.phone,
            "email": self.email,
            "names_explained": self.explained,
            "qualifications": self.trained,
        }
        self._typed = TypedFields(model, typed)
        self.languages: Final = Languages(look, model)
        self.papers: Final = Papers(look, model)
        self.remove: Final = Button(look, self.tr("Remove this person"), Kind.QUIET, small=True)
        self._why_not = Label(look, role=Role.SMALL, colour=look.tokens.ink2, wrap=True)
        self._connect()
        end = row(look, self.remove.flush(), None)
        names = (self.name, self.also, self.explained)
        parts = (*names, self.role, self.birth, self.phone, self.email, self.address)
        more = (self.languages, self.trained, self.hidden, self.papers, end, self._why_not)
        self.setLayout(column(look, *parts, *more, None, gap=14))

    def put(self, state: PeopleState) -> None:
        """Show the chosen person."""
        person = state.person
        self.setVisible(person is not None)
        if person is None:
            return
        self._typed.put(state)
        self.role.choose(_NO_ROLE if person.role is None else person.role.value)
        if person.id != self._shown or not has_focus(self.birth):
            self.birth.set_date(person.birth)
        self._shown = person.id
        self.explained.setVisible(bool(person.also or state.text("names_explained")))
        self.trained.setVisible(person.role in _TRANSLATES or bool(state.text("qualifications")))
        self.hidden.put(person.hidden_from)
        self.languages.put(person)
        self.papers.put(state.papers)
        self.remove.setEnabled(state.can_remove)
        named = state.naming is not None and not state.can_remove
        self._why_not.setVisible(named)
        says = self.tr("Papers or translations name this person. Take the name out there first.")
        self._why_not.set_text(says if named else "")
        self.remove.setAccessibleDescription(self._why_not.text())

    def _connect(self) -> None:
        model = self._model
        self.role.chosen.connect(self._on_role)
        self.birth.changed.connect(model.set_birth)
        self.hidden.told.connect(self._hide)
        self.remove.clicked.connect(self.remove_wanted)

    def _hide(self, reader: str, hidden: bool) -> None:  # noqa: FBT001 - a signal brings it
        self._model.set_hidden(Reader(reader), hidden=hidden)

    def _on_role(self, key: str) -> None:
        self._model.set_role(Does(key) if key else None)


class Languages(QWidget):
    """Languages that a person speaks: ticked, with a list to add one from."""

    def __init__(self, look: Look, model: PeopleModel) -> None:
        super().__init__()
        self.look: Final = look
        self._model = model
        self._spoken: tuple[str, ...] | None = None
        self.ticks: Final[dict[str, Tick]] = {}
        self._ticks_in = QVBoxLayout()
        self._ticks_in.setSpacing(0)
        self._ticks_in.setContentsMargins(0, 0, 0, 0)
        self.add: Final = Select(look, "", placeholder=self.tr("Add a language"), icon="language")
        self.add.chosen.connect(partial(self._tell, spoken=True))
        words = Label(look, self.tr("Languages"), Role.SMALL, look.tokens.ink2)
        self.setLayout(column(look, words, holding(self._ticks_in), self.add, gap=4))

    def put(self, person: Person) -> None:
        """Show what is spoken, and offer the others."""
        if person.languages == self._spoken:
            return
        self._spoken = person.languages
        for gone in [code for code in self.ticks if code not in person.languages]:
            tick = self.ticks.pop(gone)
            if tick.hasFocus():
                self.add.setFocus()
            self._ticks_in.removeWidget(tick)
            tick.hide()
            tick.deleteLater()
        for code in person.languages:
            if code not in self.ticks:
                self.ticks[code] = self._tick(code)
        others = [pair for pair in tongues().items() if pair[0] not in person.languages]
        self.add.set_choices(others)

    def _tick(self, code: str) -> Tick:
        tick = Tick(self.look, of_tongue(code))
        tick.set_on(True)
        tick.toggled.connect(partial(self._on_tick, code))
        self._ticks_in.addWidget(tick)
        return tick

    def _on_tick(self, code: str, on: bool) -> None:  # noqa: FBT001 - a signal brings it
        self._tell(code, spoken=on)

    def _tell(self, code: str, *, spoken: bool) -> None:
        self._model.set_language(code, spoken=spoken)


class Papers(QWidget):
    """Documents about a person, as links."""

    def __init__(self, look: Look, model: PeopleModel) -> None:
        super().__init__()
        self.look: Final = look
        self._model = model
        self._shown: tuple[Paper, ...] | None = None
        self._links = QVBoxLayout()
        self._links.setSpacing(0)
        self._links.setContentsMargins(0, 0, 0, 0)
        words = Label(look, self.tr("Papers about this person"), Role.SMALL, look.tokens.ink2)
        self._none = Label(look, role=Role.SMALL, colour=look.tokens.ink2, wrap=True)
        self.setLayout(column(look, words, holding(self._links), self._none, gap=4))

    def put(self, papers: tuple[Paper, ...]) -> None:
        """Show them."""
        if papers == self._shown:
            return
        self._shown = papers
        while (item := self._links.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for paper in papers[:_SHOWN]:
            self._links.addWidget(self._link(paper))
        more = len(papers) - _SHOWN
        nothing = self.tr("None yet. Say on a paper who it is about.")
        self._none.set_text(self.tr("And %n more", "", more) if more > 0 else nothing)
        self._none.setVisible(more > 0 or not papers)

    def _link(self, paper: Paper) -> QWidget:
        short = paper.title if len(paper.title) <= _LONGEST else f"{paper.title[:_LONGEST]}…"
        link = Button(self.look, name(short), Kind.LINK, small=True, accessible=name(paper.title))
        link.clicked.connect(lambda: self._model.see(paper.id))
        return holding(row(self.look, link, None))
