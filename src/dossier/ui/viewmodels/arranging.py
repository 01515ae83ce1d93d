"""Wishes for a packet, one after the other: each is planned and shown, then kept as one step."""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from dossier.errors import DossierError
from dossier.model.changes import Changes
from dossier.ui.viewmodels.case import OpenCase
from dossier.workflows.arrange import Arranged
from dossier.workflows.live import Wish
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

    def __init__(self, case: OpenCase) -> None:
        super().__init__(case)
        self._case = case
        self._profile = ""
        self._waiting: deque[_Waiting] = deque()
        self._busy = False

    @property
    def loaded(self) -> bool:
        """Whether a packet was asked for."""
        return bool(self._profile)

    def load(self, profile: str) -> None:
        """Read the packet of a profile."""
        self._profile = profile
        self._waiting.clear()
        self._busy = False
        self.renew()

    def renew(self) -> None:
        """Take in what changed, here or elsewhere."""
        profile, plans = self._profile, self._case.plans
        if profile:
            self._case.plan(
                lambda session: Planned(plans.now(session, profile)),
                lambda planned: self._tell(profile, planned),
                self.troubled.emit,
            )

    def want(self, wish: Wish, naming: Naming) -> None:
        """Carry out a wish, after those that wait already."""
        self._waiting.append(_Waiting(wish, naming))
        self._go_on()

    def _go_on(self) -> None:
        profile, plans = self._profile, self._case.plans
        if self._busy or not profile or not self._waiting:
            return
        self._busy = True
        first = self._waiting.popleft()

        def changed(session: Session) -> Planned:
            before, now = plans.change(session, profile, first.wish)
            return Planned(now, before)

        def shown(planned: Planned) -> None:
            # New numbers first: keeping would share the processor with drawing them.
            self._tell(profile, planned)
            self._keep(profile, first.naming, planned)

        self._case.plan(changed, shown, self._refused)

    def _keep(self, profile: str, naming: Naming, planned: Planned) -> None:
        before = planned.before or planned.now
        if before.matter.packet == planned.now.matter.packet:
            self._kept()
            return
        name, plans = naming(before, planned.now), self._case.plans
        self._case.change(
            name,
            lambda session: plans.keep(session, profile),
            lambda _: self._kept(),
            lambda error: self._not_kept(planned.now, error),
        )

    def _kept(self) -> None:
        self._busy = False
        self._go_on()

    def _refused(self, error: DossierError) -> None:
        self.troubled.emit(error)
        self._kept()

    def _not_kept(self, now: Arranged, error: DossierError) -> None:
        self.troubled.emit(error)
        if self._profile:
            self.load(self._profile)
        # Nothing may be shown that isn't kept: here or on another screen.
        self._case.touched.emit(Changes(packets=(now.matter.packet.id,)))

    def _tell(self, profile: str, planned: Planned) -> None:
        if profile == self._profile:
            self.planned.emit(planned)
