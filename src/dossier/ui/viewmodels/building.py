"""A packet being built: how far it is, what stopped it, what was handed over."""

import time
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from dossier.errors import DossierError, Stopped
from dossier.model.picture import Picture
from dossier.progress import Step
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.model import ViewModel
from dossier.workflows import audit_sheet, build, preview
from dossier.workflows.arrange import Arranged
from dossier.workflows.audit import Failure
from dossier.workflows.build import Built, Held, KeptBack, Order, Written
from dossier.workflows.desk import Desk

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from dossier.ui.jobs import Job

__all__ = ["BuildingModel", "BuildingState", "Built", "Stage", "Written"]

PATIENCE: Final = 3.0
"""Seconds of work before a time is told: earlier it would be a guess."""
COVER_WIDTH: Final = 620


class Stage(StrEnum):
    """How far a packet is on its way out."""

    IDLE = "idle"
    WORKING = "working"
    BUILT = "built"
    HELD = "held"
    KEPT_BACK = "kept-back"
    STOPPED = "stopped"
    TROUBLE = "trouble"


@dataclass(frozen=True)
class BuildingState:
    """`left` are seconds that the step at work still takes, None while nobody can say.

    `pictures` are the first two pages of what was built; empty until they are drawn. `sheet` is
    the audit sheet once it is written, `sheet_trouble` why it could not be.
    """

    stage: Stage = Stage.IDLE
    step: Step | None = None
    left: int | None = None
    order: Order | None = None
    built: Built | None = field(default=None, compare=False)
    packet: Arranged | None = field(default=None, compare=False)
    trouble: DossierError | None = None
    pictures: tuple[Picture, ...] = field(default=(), compare=False)
    drawn: int = 0
    sheet: Written | None = None
    sheet_trouble: DossierError | None = None


class BuildingModel(ViewModel[BuildingState]):
    """Builds one packet at a time, beside the window."""

    def __init__(self, case: OpenCase) -> None:
        super().__init__(BuildingState(), case)
        self._case = case
        self._job: Job[Built] | None = None
        self._code = ""
        self._began = 0.0

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What the audit found wrong with a file that was kept back."""
        trouble = self.state.trouble
        return trouble.report.failures if isinstance(trouble, KeptBack) else ()

    def start(self, order: Order, packet: Arranged) -> None:
        """Build what is kept; changes that are on their way are kept first."""
        self._code = ""
        self.show(BuildingState(Stage.WORKING, order=order, packet=packet))
        self._case.ask(lambda _: None, lambda _: self._begin(order))

    def stop(self) -> None:
        """End it; nothing is left behind."""
        if self._job is not None:
            self._job.stop()

    def write_sheet(self, target: "Path", notices: "Sequence[str]") -> None:
        """Write the audit sheet of what was built; `notices` are its findings as sentences."""
        built = self.state.built
        if built is not None:
            self._case.begin(
                lambda desk: audit_sheet.beside_build(desk, built, notices, target),
                lambda written: self.show(replace(self.state, sheet=written, sheet_trouble=None)),
                lambda error: self.show(replace(self.state, sheet_trouble=error)),
            )

    def close(self) -> None:
        """Go back to the packet."""
        if self.state.stage is not Stage.WORKING:
            self.show(BuildingState())

    def _begin(self, order: Order) -> None:
        self._job = self._case.begin(
            lambda desk: build.build(desk, order), self._finished, self._ended, self._heard
        )

    def _heard(self, step: Step) -> None:
        now = time.monotonic()
        if step.code != self._code:
            self._code, self._began = step.code, now
        self.show(replace(self.state, step=step, left=_left(step, now - self._began)))

    def _finished(self, built: Built) -> None:
        self.show(replace(self.state, stage=Stage.BUILT, built=built, step=None, left=None))
        packet = self.state.packet
        if packet is not None:
            self._case.picture(lambda desk: _covers(desk, packet), self._drawn, lambda _: None)

    def _drawn(self, pictures: tuple[Picture, ...]) -> None:
        self.show(replace(self.state, pictures=pictures, drawn=self.state.drawn + 1))

    def _ended(self, error: DossierError) -> None:
        match error:
            case Held():
                stage = Stage.HELD
            case KeptBack():
                stage = Stage.KEPT_BACK
            case Stopped():
                stage = Stage.STOPPED
            case _:
                stage = Stage.TROUBLE
        self.show(replace(self.state, stage=stage, trouble=error, step=None, left=None))


def _covers(desk: Desk, packet: Arranged) -> tuple[Picture, ...]:
    numbers = (1, 2)[: packet.plan.pages]
    return preview.packet_pages(desk, packet, numbers, COVER_WIDTH)


def _left(step: Step, seconds: float) -> int | None:
    if seconds < PATIENCE or not 0 < step.n < step.of:
        return None
    return round(seconds * (step.of - step.n) / step.n)
