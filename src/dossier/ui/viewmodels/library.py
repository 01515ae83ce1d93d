"""The list of documents as the window keeps it: read once, then kept in step with the case."""

from collections.abc import Iterable, Mapping
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from dossier.errors import DossierError, NotFound
from dossier.model.changes import Changes
from dossier.model.document import Document
from dossier.model.listing import Listed, Listing, Standing
from dossier.ui.viewmodels.case import OpenCase
from dossier.workflows import documents as reading
from dossier.workflows import people, search
from dossier.workflows.open import Session

PLACES_AFTER: Final = 300
"""Milliseconds of rest after which places in the packet are worked out anew."""
_A_FEW: Final = 64
"""Changed documents that are read one by one; more are read as a list."""
_MOST_FOUND: Final = 1000


class Library(QObject):
    """What is here, by id, in the order it came; `changed` tells when anything of it is new."""

    changed = Signal()

    def __init__(self, case: OpenCase) -> None:
        super().__init__(case)
        self.loaded = False
        self.here: dict[str, Listed] = {}
        self.damaged: tuple[str, ...] = ()
        self.names: tuple[tuple[str, str], ...] = ()
        """Ids and names of people."""
        self.standings: Mapping[str, Standing] = {}
        self.found: frozenset[str] | None = None
        """Documents that hold the words looked for; None when nothing is looked for."""
        self._words = ""
        self._case = case
        self._places = QTimer(self, singleShot=True, interval=PLACES_AFTER)
        self._places.timeout.connect(self._work_out_places)
        case.touched.connect(self.refresh)
        case.profile_changed.connect(self._on_profile)

    def load(self) -> None:
        """Read everything."""
        self._case.ask(
            lambda session: (reading.listing(session), _names_of(session)), self._on_loaded
        )

    def refresh(self, changes: Changes) -> None:
        """Read what changed."""
        if not self.loaded:
            return
        if len(changes.documents) > _A_FEW:
            self.load()
        elif changes.documents:
            names = changes.documents
            self._case.ask(lambda session: _some(session, names), self._on_some)
        if changes.people:
            self._case.ask(_names_of, self._on_names)
        if changes != Changes(events=changes.events, people=changes.people):
            self._places.start(PLACES_AFTER)

    def put(self, document: Document) -> None:
        """Take in a document that has just come."""
        if self.loaded:
            self._on_some({document.id: reading.listed(document)})

    def find(self, words: str) -> None:
        """Look for documents that hold these words; for nothing if empty."""
        self._words = words
        self.found = None
        if words.strip():
            self._case.ask(
                lambda session: search.find(session, words, _MOST_FOUND),
                lambda hits: self._on_found(words, (hit.document for hit in hits)),
            )
        else:
            self.changed.emit()

    def _on_loaded(self, given: tuple[Listing, tuple[tuple[str, str], ...]]) -> None:
        listing, self.names = given
        self.here = {one.id: one for one in listing.documents}
        self.damaged = listing.damaged
        self.loaded = True
        self._places.start(0)
        self.changed.emit()

    def _on_some(self, some: Mapping[str, Listed | None]) -> None:
        known = len(self.here)
        for name, document in some.items():
            if document is None:
                self.here.pop(name, None)
            else:
                self.here[name] = document
        if len(self.here) > known:  # what comes back from the bin stands where it stood
            self.here = dict(sorted(self.here.items(), key=lambda item: int(item[0][1:])))
        self.changed.emit()

    def _on_names(self, names: tuple[tuple[str, str], ...]) -> None:
        self.names = names
        self.changed.emit()

    def _on_found(self, words: str, documents: Iterable[str]) -> None:
        if words == self._words:
            self.found = frozenset(documents)
            self.changed.emit()

    def _on_profile(self, _: str) -> None:
        self._places.start(0)

    def _work_out_places(self) -> None:
        profile = self._case.profile
        if profile and self.loaded:
            plans = self._case.plans
            self._case.plan(
                lambda session: reading.standings(plans.now(session, profile)),
                self._on_places,
                self._on_no_places,
            )
        else:
            self._on_places({})

    def _on_no_places(self, _: DossierError) -> None:
        """Show no places where no packet can be planned: its own screen says why."""
        self._on_places({})

    def _on_places(self, standings: Mapping[str, Standing]) -> None:
        if standings != self.standings:
            self.standings = standings
            self.changed.emit()


def _some(session: Session, names: Iterable[str]) -> dict[str, Listed | None]:
    """Read documents anew; None stands for one that is gone or in the bin."""
    found: dict[str, Listed | None] = {}
    for name in names:
        try:
            document = reading.get(session, name)
        except NotFound:
            found[name] = None
        else:
            found[name] = None if document.removed else reading.listed(document)
    return found


def _names_of(session: Session) -> tuple[tuple[str, str], ...]:
    return tuple((person.id, person.name) for person in people.everyone(session))
