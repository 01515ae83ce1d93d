"""People of the case: a list, and one of them in full beside it, or in its place."""

from typing import Final

from PySide6.QtCore import Qt

from dossier.model.person import Person
from dossier.model.person import Role as Does
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.viewmodels.people import PeopleModel, PeopleState
from dossier.ui.views.people_list import PersonRow, people_list
from dossier.ui.views.person_details import PersonDetails
from dossier.ui.views.several import Parts, SeveralView
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Card
from dossier.ui.widgets.choices import Select
from dossier.ui.widgets.empty import Empty
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, row
from dossier.ui.words.roles import of_role, roles

_ITEM: Final = " · "


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


class PeopleView(SeveralView[PeopleModel]):
    """The list on the desk, details on paper beside it; in a small window one or the other."""

    def __init__(self, look: Look, model: PeopleModel) -> None:
        super().__init__(look, model)
        title = Label(look, self.tr("People"), Role.H1)
        self.add: Final = Button(look, self.tr("Add a person"), Kind.SECONDARY, "add")
        self.new: Final = NewPerson(look, model)
        self.new.hide()
        self.list: Final = people_list(look)
        self.empty: Final = Empty(
            look,
            "people",
            self.tr("Nobody is here yet"),
            self.tr("Add yourself first. Then family, witnesses and translators."),
            self.tr("Add a person"),
        )
        self.back: Final = Button(look, self.tr("All people"), Kind.QUIET, "chev-left", small=True)
        self.details: Final = PersonDetails(look, model)
        self.details.remove_wanted.connect(self.remove)
        parts = (self.add, self.new, self.list, self.empty, self.back, self.details)
        self.lay_out(Parts([title], *parts))

    def put(self, state: PeopleState) -> None:
        """Put a state into list, new card and details."""
        self.list.set_rows([_row(one) for one in state.people], state.chosen)
        self.new.put(adding=state.adding)
        self.details.put(state)


def _row(person: Person) -> PersonRow:
    also = ", ".join(map(name, person.also))
    under = _ITEM.join(filter(None, (of_role(person.role), also)))
    return PersonRow(person.id, name(person.name), under)
