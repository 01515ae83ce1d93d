"""One event in full, changed in place: every field keeps itself."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dossier.model.event import EventKind
from dossier.ui.look import Look, Role
from dossier.ui.viewmodels.timeline import TimelineModel, TimelineState
from dossier.ui.views.event_parts import EventPapers, EventPeople
from dossier.ui.views.typed_fields import TypedFields, has_focus
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.choices import Select, Tick
from dossier.ui.widgets.fields import Field, TextBlock
from dossier.ui.widgets.fuzzy_date import FuzzyDateField
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, row
from dossier.ui.words.events import event_kinds


class EventDetails(QWidget):
    """Fields of the chosen event. Signal: `remove_wanted`."""

    remove_wanted = Signal()

    def __init__(self, look: Look, model: TimelineModel) -> None:
        super().__init__()
        self.look: Final = look
        self._model = model
        self._shown = ""
        self.title: Final = Field(look, self.tr("What happened?"))
        self.date: Final = FuzzyDateField(look, self.tr("When?"))
        self.lasted: Final = Tick(look, self.tr("It went on for some time"))
        self.until: Final = FuzzyDateField(look, self.tr("Until when?"))
        self.place: Final = Field(look, self.tr("Where?"))
        self.kind: Final = Select(look, self.tr("What does it belong to?"))
        self.kind.set_choices([(one.value, words) for one, words in event_kinds().items()])
        self.note: Final = TextBlock(look, self.tr("What more is there to say?"), least=2, most=8)
        said = self.tr("Paragraph of your statement that tells of it")
        self.statement: Final = Field(look, said)
        self.people: Final = EventPeople(look, model)
        self.papers: Final = EventPapers(look, model)
        self.remove: Final = Button(look, self.tr("Remove this event"), Kind.QUIET, small=True)
        typed = {"title": self.title, "place": self.place, "note": self.note}
        self._typed = TypedFields(model, {**typed, "statement": self.statement})
        self._connect()
        stays = Label(
            look,
            self.tr("Its papers and people stay."),
            Role.SMALL,
            look.tokens.ink2,
            wrap=True,
        )
        when = (self.title, self.date, self.lasted, self.until, self.place)
        what = (self.papers, self.people, self.note, self.kind, self.statement)
        end = row(look, self.remove.flush(), (stays, 1))
        self.setLayout(column(look, *when, *what, end, None, gap=14))

    def put(self, state: TimelineState) -> None:
        """Show the chosen event."""
        event = state.event
        self.setVisible(event is not None)
        if event is None:
            return
        self._typed.put(state)
        other = event.id != self._shown
        if other or not has_focus(self.date):
            self.date.set_date(event.date)
        if other or not has_focus(self.until):
            self.until.set_date(event.until)
        if other or event.until is not None:
            self.lasted.set_on(event.until is not None)
        self.until.setVisible(self.lasted.on)
        refused = self.tr("That is before it began.") if "until" in state.refused else ""
        self.until.set_hint(refused)
        late = self.tr("That is after it ended.") if "date" in state.refused else ""
        self.date.set_hint(late)
        self.kind.choose(event.kind.value)
        self.people.put(event, state.everyone)
        self.papers.put(state)
        self._shown = event.id

    def _connect(self) -> None:
        model = self._model
        self.date.changed.connect(model.set_date)
        self.lasted.toggled.connect(self._on_lasted)
        self.until.changed.connect(model.set_until)
        self.kind.chosen.connect(self._on_kind)
        self.remove.clicked.connect(self.remove_wanted)

    def _on_lasted(self, on: bool) -> None:  # noqa: FBT001 - a signal brings it
        self.until.setVisible(on)
        if not on:
            self.until.set_date(None)
            self._model.set_until(None)

    def _on_kind(self, key: str) -> None:
        self._model.set_kind(EventKind(key))
