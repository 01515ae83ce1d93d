"""Open a vault with its passphrase, and say kindly what stands in the way."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from dossier.errors import DossierError, WrongPassphrase
from dossier.ui.jobs import Job, Jobs, Lane
from dossier.ui.viewmodels.door import DoorModel

if TYPE_CHECKING:
    from dossier.workflows.open import Session

T = TypeVar("T")


class Phase(StrEnum):
    """How far opening is."""

    WAITING = "waiting"
    OPENING = "opening"
    REFUSED = "refused"
    OPENED = "opened"


@dataclass(frozen=True)
class Unlock:
    """What the screen shows. `trouble` is there while `phase` is REFUSED."""

    phase: Phase = Phase.WAITING
    trouble: DossierError | None = None


class UnlockModel(DoorModel[Unlock]):
    """One vault that waits for its passphrase. `new_wanted` asks for the way to a new one."""

    new_wanted = Signal()

    def __init__(self, folder: Path, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(Unlock(), parent)
        self._folder = folder
        self._jobs = jobs

    @property
    def folder(self) -> Path:
        """The vault that will be opened."""
        return self._folder

    def enter(self) -> None:
        """Look whether there is a vault at all, before somebody types a passphrase for nothing."""
        folder = self._folder
        if self.state.phase is Phase.WAITING:
            self._start(lambda: _looked_at(folder), lambda _: None)

    def open_with(self, passphrase: str) -> None:
        """Try a passphrase. It takes about a second, beside the window."""
        if self.state.phase in {Phase.OPENING, Phase.OPENED}:
            return
        self.show(Unlock(Phase.OPENING))
        folder = self._folder
        self._start(lambda: _unlocked(folder, passphrase), self._opened)

    def other(self, folder: Path) -> None:
        """Turn to another vault; a folder that holds none is said to be so, and not taken."""

        def take(_: None) -> None:
            self._folder = folder
            self.show(Unlock())

        if self.state.phase is not Phase.OPENING:
            self._start(lambda: _looked_at(folder), take)

    def start_new(self) -> None:
        """Ask for the way to a new vault."""
        if self.state.phase is not Phase.OPENING:
            self.new_wanted.emit()

    def _start(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._jobs.start(Lane.QUICK, Job(lambda _: work(), then, self._refused))

    def _opened(self, session: "Session") -> None:
        self.show(Unlock(Phase.OPENED))
        self.opened.emit(session, False)  # noqa: FBT003 - signals have no names

    def _refused(self, error: DossierError) -> None:
        self.show(Unlock(Phase.REFUSED, error))


def _unlocked(folder: Path, passphrase: str) -> "Session":
    """Open it; a space too many, easily typed from paper, doesn't keep it shut."""
    from dossier.workflows import open as vaults  # noqa: PLC0415 - the door is painted first

    try:
        return vaults.unlock(folder, passphrase)
    except WrongPassphrase:
        plain = " ".join(passphrase.split())
        if plain in {"", passphrase}:
            raise
        return vaults.unlock(folder, plain)


def _looked_at(folder: Path) -> None:
    from dossier.workflows import open as vaults  # noqa: PLC0415 - the door is painted first

    vaults.check_place(folder)
