"""What stands around every screen: which one is shown, what was saved, done, and is under way."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from PySide6.QtCore import Signal

from dossier.errors import DossierError
from dossier.ui.viewmodels.case import OpenCase, Target, Told, Trail
from dossier.ui.viewmodels.long_work import Work
from dossier.ui.viewmodels.model import ViewModel

NOTHING_DONE: Final = Trail()


@dataclass(frozen=True)
class ShellState:
    """What the window shows around a screen."""

    screen: str
    saved: datetime | None = None
    work: Work | None = None
    told: Told | None = None
    """What was just done, until it is closed or something else happens."""
    trouble: DossierError | None = None
    """What no screen could show itself, in the place of what was done."""
    trail: Trail = NOTHING_DONE
    times: int = 0
    """How often something was told: the same thing twice is said twice."""


class ShellModel(ViewModel[ShellState]):
    """Takes a person from screen to screen, and undoes. `models` are those of the screens."""

    went = Signal(str)
    """Key of a screen that was asked for, be it the one that is shown already."""

    def __init__(self, case: OpenCase, models: Mapping[str, ViewModel[object]], first: str) -> None:
        super().__init__(ShellState(first), case)
        self._case = case
        self._models = models
        case.saved.connect(self._save)
        case.working.connect(self._work)
        case.trail_changed.connect(self._trail)
        case.done.connect(self._tell)
        case.troubled.connect(self._trouble)
        case.wanted.connect(self._follow)

    def enter(self) -> None:
        """Let the screen that is shown first load what it shows."""
        self._models[self.state.screen].enter()

    def go(self, screen: str, subject: str = "") -> None:
        """Show a screen, and bring a thing into view there."""
        self._follow(Target(screen, subject))

    def undo(self) -> None:
        """Take the last change back."""
        self._case.undo()

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._case.redo()

    def stop(self) -> None:
        """Stop the long work under way."""
        self._case.stop_work()

    def close_told(self) -> None:
        """Say no more of what was done."""
        self.show(replace(self.state, told=None, trouble=None))

    def _save(self, when: datetime) -> None:
        self.show(replace(self.state, saved=when))

    def _work(self, work: Work | None) -> None:
        self.show(replace(self.state, work=work))

    def _trail(self, trail: Trail) -> None:
        self.show(replace(self.state, trail=trail))

    def _tell(self, told: Told) -> None:
        self.show(replace(self.state, told=told, trouble=None, times=self.state.times + 1))

    def _trouble(self, error: DossierError) -> None:
        self.show(replace(self.state, told=None, trouble=error, times=self.state.times + 1))

    def _follow(self, target: Target) -> None:
        model = self._models.get(target.screen)
        if model is None:
            return
        if target.screen != self.state.screen:
            self.show(replace(self.state, screen=target.screen))
            model.enter()
        if target.subject:
            model.open(target.subject)
        self.went.emit(target.screen)
