"""Wishes for a packet, one after the other: each is planned and shown, then kept as one step."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from dossier.errors import DossierError
from dossier.model.changes import Changes
from dossier.ui.viewmodels.case import OpenCase
from dossier.workflows.arrange import Arranged
from dossier.workflows.live import Table, Wish
from dossier.workflows.open import Session
from dossier.workflows.undo import Name

Naming = Callable[[Arranged, Arranged], Name]
"""Names a step, given the packet before and after."""


@dataclass(frozen=True)
class Planned:
    """A packet as it is now. `before` is what a wish began with; None when it was read."""

    now: Arranged
    before: Arranged | None = None


@dataclass(frozen=True)
class _Waiting:
    wish: Wish
    naming: Naming


class Arranging(QObject):
    """Works for one profile at a time. What is shown and what is kept never part for long."""

    planned = Signal(object)
    """Planned."""
    troubled = Signal(object)
    """DossierError: what was wished for can't be."""

    def __init__(self, case: OpenCase, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._case = case
        self._table: Table | None = None
        self._waiting: deque[_Waiting] = deque()
        self._busy = False

    @property
    def loaded(self) -> bool:
        """Whether a packet was asked for."""
        return self._table is not None

    def load(self, profile: str) -> None:
        """Read the packet of a profile."""
        table = self._table = Table(profile)
        self._waiting.clear()
        self._busy = False
        self._case.ask(
            lambda session: Planned(table.load(session)),
            lambda planned: self._tell(table, planned),
            self.troubled.emit,
        )

    def renew(self, changes: Changes) -> None:
        """Take in what changed, here or elsewhere."""
        table = self._table
        if table is not None:
            self._case.ask(
                lambda session: Planned(table.renew(session, changes)),
                lambda planned: self._tell(table, planned),
                self.troubled.emit,
            )

    def want(self, wish: Wish, naming: Naming) -> None:
        """Carry out a wish, after those that wait already."""
        self._waiting.append(_Waiting(wish, naming))
        self._go_on()

    def _go_on(self) -> None:
        table = self._table
        if self._busy or table is None or not self._waiting:
            return
        self._busy = True
        first = self._waiting.popleft()

        def shown(planned: Planned) -> None:
            self._keep(table, first.naming, planned)
            self._tell(table, planned)

        self._case.ask(lambda session: _changed(table, session, first.wish), shown, self._refused)

    def _keep(self, table: Table, naming: Naming, planned: Planned) -> None:
        before = planned.before or planned.now
        if before.matter.packet == planned.now.matter.packet:
            self._kept()
            return
        name = naming(before, planned.now)
        self._case.change(name, table.keep, lambda _: self._kept(), self._not_kept)

    def _kept(self) -> None:
        self._busy = False
        self._go_on()

    def _refused(self, error: DossierError) -> None:
        self.troubled.emit(error)
        self._kept()

    def _not_kept(self, error: DossierError) -> None:
        # Nothing may be shown that isn't kept.
        self.troubled.emit(error)
        if self._table is not None:
            self.load(self._table.profile)

    def _tell(self, table: Table, planned: Planned) -> None:
        if table is self._table:
            self.planned.emit(planned)


def _changed(table: Table, session: Session, wish: Wish) -> Planned:
    before = table.renew(session, Changes())
    return Planned(table.change(session, wish), before)
