"""What happened, on the screen: events in the order of their dates, and one of them in full."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from dossier.model.changes import Changes
from dossier.model.event import Event, EventKind
from dossier.model.person import Person
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.several import Paper, SeveralModel, SeveralState
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import documents, events, people, search
from dossier.workflows.open import Session
from dossier.workflows.undo import Name

if TYPE_CHECKING:
    from dossier.errors import DossierError
    from dossier.model.dates import FuzzyDate

TYPED: Final = ("title", "place", "note", "statement")
"""Fields that are typed, as drafts call them."""
ASK_AFTER: Final = 120
"""Milliseconds of rest in typing before papers are looked for."""
_MOST: Final = 60
_OFFERED: Final = 6
"""Papers offered at most; more words find fewer."""


@dataclass(frozen=True)
class TimelineState(SeveralState[Event]):
    """`papers` are those of the chosen event, `offered` those that hold the words looked for.

    `everyone` are the people of the case.
    """

    papers: tuple[Paper, ...] = ()
    looked_for: str = ""
    offered: tuple[Paper, ...] = ()
    everyone: tuple[Person, ...] = ()

    @property
    def event(self) -> Event | None:
        """The chosen one."""
        return self.thing


@dataclass(frozen=True)
class _About:
    event: str
    papers: tuple[Paper, ...]
    everyone: tuple[Person, ...]


class TimelineModel(SeveralModel[TimelineState, Event]):
    """Adds, changes, removes events; every change is one undo step."""

    def __init__(self, case: OpenCase, typing: Typing) -> None:
        super().__init__(TimelineState(), case, typing, TYPED)
        self._soon = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._soon.timeout.connect(self._look_for)

    def read(self, session: Session) -> tuple[Event, ...]:
        """Give all events, earliest first."""
        return events.timeline(session)

    def look_around(self) -> None:
        """Ask for the papers of the chosen one, and for who could have been part of it."""
        chosen = self.state.chosen
        self.ask(lambda session: _about(session, chosen), self._on_about)

    def without_surroundings(self, state: TimelineState) -> TimelineState:
        """Forget the papers of the one chosen before."""
        return replace(state, papers=(), looked_for="", offered=())

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed."""
        if not self.state.loaded:
            return
        if changes.events:
            self.load()
        elif (changes.documents or changes.people) and self.state.chosen:
            self.look_around()

    def add(self, title: str) -> None:
        """Add an event and show it. One undo step."""
        title = title.strip()
        if title:
            self._case.change(
                Name("event-add", (("title", title),)),
                lambda session: events.add(session, Event("", title)),
                lambda changes: self.arrived(changes.events[0]),
            )

    def remove(self) -> None:
        """Take the chosen event away; its papers and people stay. One undo step."""
        event = self.state.event
        if event is not None:
            self._case.change(
                Name("event-remove", (("title", event.title),)),
                lambda session: events.remove(session, event.id),
            )
            self.show_details(shown=False)

    def set_date(self, date: "FuzzyDate | None") -> None:
        """Say when it happened, or when it began."""
        self._change("date", lambda before: replace(before, date=date))

    def set_until(self, until: "FuzzyDate | None") -> None:
        """Say until when it lasted."""
        self._change("until", lambda before: replace(before, until=until))

    def set_kind(self, kind: EventKind) -> None:
        """Say what it belongs to."""
        self._change("kind", lambda before: replace(before, kind=kind))

    def set_person(self, person: str, *, there: bool) -> None:
        """Say that somebody was part of it, or not."""

        def change(before: Event) -> Event:
            others = tuple(one for one in before.people if one != person)
            return replace(before, people=(*others, person) if there else others)

        self._change("people", change)

    def look_for(self, words: str) -> None:
        """Look for papers that hold these words, after a moment of rest."""
        self.show(replace(self.state, looked_for=words, offered=()))
        self._soon.start()

    def link(self, document: str) -> None:
        """Say that a paper is about the event."""
        self.show(replace(self.state, looked_for="", offered=()))

        def change(before: Event) -> Event:
            others = tuple(one for one in before.documents if one != document)
            return replace(before, documents=(*others, document))

        self._change("documents", change)

    def unlink(self, document: str) -> None:
        """Say that a paper isn't about the event after all."""

        def change(before: Event) -> Event:
            left = tuple(one for one in before.documents if one != document)
            return replace(before, documents=left)

        self._change("documents", change)

    def _change(self, field: str, change: Callable[[Event], Event]) -> None:
        event = self.state.event
        if event is None:
            return

        def refuse(error: "DossierError") -> None:
            if event.id == self.state.chosen:
                self.show(replace(self.state, refused={**self.state.refused, field: error}))

        left = {key: why for key, why in self.state.refused.items() if key != field}
        self.show(replace(self.state, refused=left))
        self._case.change(
            Name("event-change", (("title", event.title),)),
            lambda session: events.change(session, event.id, change),
            None,
            refuse,
        )

    def _look_for(self) -> None:
        words = self.state.looked_for
        if words.strip():
            self.ask(
                lambda session: _holding(session, words), lambda found: self._offer(words, found)
            )

    def _offer(self, words: str, found: tuple[Paper, ...]) -> None:
        if words == self.state.looked_for and self.state.event is not None:
            here = self.state.event.documents
            others = tuple(one for one in found if one.id not in here)
            self.show(replace(self.state, offered=others[:_OFFERED]))

    def _on_about(self, found: _About) -> None:
        if found.event == self.state.chosen:
            self.show(
                replace(self.state, papers=found.papers, everyone=found.everyone, trouble=None)
            )


def _about(session: Session, name: str) -> _About:
    event = events.get(session, name)
    papers = tuple(Paper(one, documents.get(session, one).title) for one in event.documents)
    return _About(name, papers, people.everyone(session))


def _holding(session: Session, words: str) -> tuple[Paper, ...]:
    """Give the papers that hold words in title or text, each once."""
    found = dict.fromkeys(
        hit.document for hit in search.find(session, words, _MOST) if hit.document
    )
    return tuple(Paper(one, documents.get(session, one).title) for one in found)
