"""People of the case: a list, and one of them in full beside it, or in its place."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from dossier.model.person import Person
from dossier.model.person import Role as Does
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.room import Room
from dossier.ui.viewmodels.people import PeopleModel, PeopleState
from dossier.ui.views.people_list import PeopleList, PersonRow
from dossier.ui.views.person_details import PersonDetails
from dossier.ui.views.view import View
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Bar, Card, Rule, scrolling
from dossier.ui.widgets.choices import Select
from dossier.ui.widgets.empty import Empty
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, on_ground, row, set_margins
from dossier.ui.words import sentences
from dossier.ui.words.roles import of_role, roles

_BESIDE: Final = {Room.THREE_COLUMNS: 440, Room.WIDE: 560}
_MOST: Final = 16_777_215
_ITEM: Final = " · "
_GUTTER: Final = (0, 0, 10, 0)
"""Room of the list's scroll bar."""


class NewPerson(Card):
    """A name and a role: enough to begin with."""

    def __init__(self, look: Look, model: PeopleModel) -> None:
        super().__init__(look, fill=look.tokens.tint, bar=look.tokens.accent)
        self._model = model
        self.name: Final = Field(look, self.tr("Name"))
        self.role: Final = Select(look, self.tr("Role"))
        choices = [(one.value, words) for one, words in roles().items()]
        self.role.set_choices([("", self.tr("No role")), *choices], "")
        self.add: Final = Button(look, self.tr("Add"), Kind.PRIMARY)
        self.stop: Final = Button(look, self.tr("Not now"), Kind.QUIET)
        title = Label(look, self.tr("Add a person"), Role.H3)
        end = row(look, self.add, self.stop, None)
        both = row(look, (self.name, 1), (self.role, 1), gap=12)
        self.body.addLayout(column(look, title, both, end, gap=10))
        self.add.clicked.connect(self._add)
        self.name.entered.connect(self._add)
        self.stop.clicked.connect(model.stop_adding)

    def put(self, *, adding: bool) -> None:
        """Be there or not; the cursor goes into the name."""
        came = adding and self.isHidden()
        self.setVisible(adding)
        if came:
            self.name.set_text("")
            self.role.choose("")
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        key = self.role.key
        self._model.add(self.name.text(), Does(key) if key else None)


class PeopleView(View[PeopleModel]):
    """The list on the desk, details on paper beside it; in a small window one or the other."""

    def __init__(self, look: Look, model: PeopleModel) -> None:
        super().__init__(look, model)
        title = Label(look, self.tr("People"), Role.H1)
        self.add: Final = Button(look, self.tr("Add a person"), Kind.SECONDARY, "add")
        self.new: Final = NewPerson(look, model)
        self.new.hide()
        self.trouble: Final = Label(look, colour=look.tokens.look, wrap=True)
        self.list: Final = PeopleList(look)
        self.empty: Final = Empty(
            look,
            "people",
            self.tr("Nobody is here yet"),
            self.tr("Add yourself first. Then family, witnesses and translators."),
            self.tr("Add a person"),
        )
        self.back: Final = Button(look, self.tr("All people"), Kind.QUIET, "chev-left", small=True)
        self.details: Final = PersonDetails(look, model)
        self._desk_in = column(look, gap=12)
        head = row(look, (title, 1), self.add)
        self._desk_in.addWidget(
            holding(column(look, head, self.trouble, self.new, gap=12, margins=_GUTTER))
        )
        self._desk_in.addWidget(self.list, 1)
        self._desk_in.addWidget(self.empty, 1)
        self._desk_in.addStretch(0)  # where neither is there, a new person keeps its height
        self._desk = holding(self._desk_in)
        self._pane = self._made_pane()
        self.setLayout(row(look, (self._desk, 1), self._pane, gap=0))
        self._room: Room | None = None
        self._connect()
        self.fit(Room.ONE_COLUMN)  # asks for the least width until the window says what there is
        self.watch()

    def fit(self, room: Room) -> None:
        """Put details beside the list, or in its place."""
        if room is self._room:
            return
        super().fit(room)
        self._room = room
        beside = room >= Room.THREE_COLUMNS
        small = (13, 8, 4, 0) if room is Room.ONE_COLUMN else (20, 14, 8, 0)
        set_margins(self._desk_in, self.look, (28, 24, 18, 0) if beside else small)
        self._bar.setVisible(not beside)
        self._edge.setVisible(beside)
        if beside:
            self._pane.setFixedWidth(self.look.px(_BESIDE[room]))
        else:
            self._pane.setMinimumWidth(0)
            self._pane.setMaximumWidth(_MOST)
        self.render_state(self.model.state)

    def render_state(self, state: object) -> None:
        """Put a state into the widgets."""
        if not isinstance(state, PeopleState):
            return
        beside, there = self.room >= Room.THREE_COLUMNS, bool(state.people)
        chosen = state.person is not None
        focused = self._pane.isAncestorOf(self._focus()) or self.new.isAncestorOf(self._focus())
        self.trouble.set_text("" if state.trouble is None else sentences.of_error(state.trouble))
        self.trouble.setVisible(state.trouble is not None)
        self.list.set_people([_row(one) for one in state.people], state.chosen)
        self.list.setVisible(there)
        self.empty.setVisible(state.loaded and not there and not state.adding)
        self.add.setVisible(there)
        self.new.put(adding=state.adding)
        self._pane.setVisible(chosen and (beside or state.showing))
        self._desk.setVisible(beside or not (state.showing and chosen))
        self.details.put(state)
        if focused and not self._focus().isVisible():
            nearest = self.list if self.list.isVisible() else self.back
            nearest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_pane(self) -> QWidget:
        look = self.look
        inner = holding(column(look, self.details, gap=0, margins=(24, 20, 14, 24)))
        area: QScrollArea = scrolling(look, inner, look.tokens.surface)
        self._bar = Bar(look, look.tokens.surface)
        self._bar.setLayout(row(look, self.back, None, margins=(8, 2, 8, 3)))
        self._edge = Rule(look, vertical=True)
        lines = column(look, self._bar, (area, 1), gap=0)
        pane = holding(row(look, self._edge, (lines, 1), gap=0))
        on_ground(pane, look.tokens.surface)
        return pane

    def _connect(self) -> None:
        model = self.model
        self.add.clicked.connect(model.begin_adding)
        self.empty.clicked.connect(model.begin_adding)
        self.list.chosen.connect(model.choose)
        self.list.opened.connect(self._open)
        self.list.remove_wanted.connect(model.remove)
        self.details.remove_wanted.connect(self._remove)
        self.back.clicked.connect(self._go_back)

    def _open(self, person: str) -> None:
        self.model.choose(person)
        self.model.show_details(shown=True)
        if self.room < Room.THREE_COLUMNS:
            self.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        self.model.show_details(shown=False)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        self.model.remove()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus(self) -> QWidget:
        found = self.window().focusWidget()
        return found or self


def _row(person: Person) -> PersonRow:
    also = ", ".join(map(name, person.also))
    under = _ITEM.join(filter(None, (of_role(person.role), also)))
    return PersonRow(person.id, name(person.name), under)
