"""What happened, on a line of time, and one event in full beside it, or in its place."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import Qt

from dossier.model.event import Event
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.timeline import TimelineModel, TimelineState
from dossier.ui.views.event_details import EventDetails
from dossier.ui.views.event_list import EventRow, Mark, event_list
from dossier.ui.views.several import Parts, SeveralView
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Card
from dossier.ui.widgets.empty import Empty
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, row
from dossier.ui.words.events import of_time

_ITEM: Final = " · "


class NewEvent(Card):
    """What happened: enough to begin with; when and where is asked beside it then."""

    def __init__(self, look: Look, model: TimelineModel) -> None:
        super().__init__(look, fill=look.tokens.tint, bar=look.tokens.accent)
        self._model = model
        self.what: Final = Field(look, self.tr("What happened?"))
        self.add: Final = Button(look, self.tr("Add"), Kind.PRIMARY)
        self.stop: Final = Button(look, self.tr("Not now"), Kind.QUIET)
        title = Label(look, self.tr("Add an event"), Role.H3)
        end = row(look, self.add, self.stop, None)
        self.body.addLayout(column(look, title, self.what, end, gap=10))
        self.add.clicked.connect(self._add)
        self.what.entered.connect(self._add)
        self.stop.clicked.connect(model.stop_adding)

    def put(self, *, adding: bool) -> None:
        """Be there or not; the cursor goes into what happened."""
        came = adding and self.isHidden()
        self.setVisible(adding)
        if came:
            self.what.set_text("")
            self.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add(self) -> None:
        self._model.add(self.what.text())


class TimelineView(SeveralView[TimelineModel]):
    """Events in the order of their dates; the one that is chosen can be changed."""

    def __init__(self, look: Look, model: TimelineModel) -> None:
        super().__init__(look, model)
        title = Label(look, self.tr("Timeline"), Role.H1)
        says = self.tr("No paper for something, or no exact day? That is OK.")
        self.says: Final = Label(look, says, colour=look.tokens.ink2, wrap=True)
        self.add: Final = Button(look, self.tr("Add an event"), Kind.SECONDARY, "add")
        self.new: Final = NewEvent(look, model)
        self.new.hide()
        self.list: Final = event_list(look)
        self.empty: Final = Empty(
            look,
            "timeline",
            self.tr("Nothing is told yet"),
            self.tr("Begin with one thing that happened. About when is enough."),
            self.tr("Add an event"),
        )
        self.back: Final = Button(look, self.tr("All events"), Kind.QUIET, "chev-left", small=True)
        self.details: Final = EventDetails(look, model)
        self.details.remove_wanted.connect(self.remove)
        parts = (self.add, self.new, self.list, self.empty, self.back, self.details)
        self.lay_out(Parts([title, self.says], *parts))

    def put(self, state: TimelineState) -> None:
        """Put a state into list, new card and details."""
        self.list.set_rows(self._rows(state.things), state.chosen)
        self.says.setVisible(bool(state.things) and not state.adding)
        self.new.put(adding=state.adding)
        self.details.put(state)

    def _rows(self, events: tuple[Event, ...]) -> list[EventRow]:
        years = [None, *(one.date.year if one.date else None for one in events)]
        firsts = [year if year != before else None for before, year in pairwise(years)]
        return [self._row(one, year) for one, year in zip(events, firsts, strict=True)]

    def _row(self, event: Event, year: int | None) -> EventRow:
        papers = len(event.documents)
        held = self.tr("%n paper(s)", "", papers) if papers else self.tr("no paper (that is OK)")
        return EventRow(
            id=event.id,
            title=name(event.title),
            when=of_time(event) or self.tr("No date yet"),
            under=_ITEM.join((name(event.place), held)) if event.place else held,
            mark=mark_of(event),
            year="" if year is None else ltr(year),
        )


def mark_of(event: Event) -> Mark:
    """Say how an event stands on the line of time."""
    if event.date is None:
        return Mark.OPEN
    dates = (event.date, event.until or event.date)
    if any(date.about for date in dates):
        return Mark.ABOUT
    day = event.until is None and event.date.day is not None
    return Mark.DAY if day else Mark.SPAN
