"""The screens in front of the vault: its unlock screen, and the way to a new one."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from dossier.ui.jobs import Jobs
from dossier.ui.look import Look
from dossier.ui.prefs import Prefs, Scheme
from dossier.ui.viewmodels.door import DoorModel
from dossier.ui.viewmodels.unlock import UnlockModel
from dossier.ui.views.unlock import UnlockView

if TYPE_CHECKING:
    from dossier.ui.viewmodels.first_run import FirstRunModel
    from dossier.workflows.open import Session

Make = Callable[[Look], QWidget]
"""Makes what is shown, with a look."""


class Doors(QObject):
    """Shows one door at a time: `shown` tells how its view is made."""

    shown = Signal(object)
    """Make."""
    opened = Signal(object, bool)
    """Session, and whether it is a new vault that waits for its first document."""

    def __init__(self, jobs: Jobs, prefs: Prefs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._prefs = prefs
        self._door: DoorModel[Any] | None = None
        self._folder: Path | None = None
        self._first: FirstRunModel | None = None

    @property
    def session(self) -> "Session | None":
        """The new vault that is open already while its door still says how it was made."""
        return None if self._first is None else self._first.session

    def unlock(self, folder: Path) -> None:
        """Ask for the passphrase of a vault."""
        model = UnlockModel(folder, self._jobs, self)
        model.new_wanted.connect(lambda: self._leave(model))
        self._folder = folder
        self._first = None
        self._enter(model, lambda look: UnlockView(look, model))

    def first_run(self, *, can_leave: bool = False) -> None:
        """Lead to a new vault; a person who came from a vault may go back to it."""
        # Whoever has a vault needs nothing of this.
        from dossier.ui.viewmodels.first_run import FirstRunModel  # noqa: PLC0415
        from dossier.ui.views.first_run import FirstRunView  # noqa: PLC0415

        language = self._prefs.choices.language
        model = FirstRunModel(self._jobs, language, can_leave=can_leave, parent=self)
        model.existing_wanted.connect(self.unlock)
        model.left.connect(self._go_back)
        self._first = model
        self._enter(model, lambda look: FirstRunView(look, model))

    def try_hiding(self) -> None:
        """The keys that hide were pressed where there is nothing to hide yet."""
        if self._first is not None:
            self._first.try_hiding()

    def _leave(self, model: UnlockModel) -> None:
        self._folder = model.folder
        self.first_run(can_leave=True)

    def _go_back(self) -> None:
        if self._folder is not None:
            self.unlock(self._folder)

    def _enter(self, door: DoorModel[Any], make: Make) -> None:
        if self._door is not None:
            self._door.deleteLater()
        self._door = door
        door.language_chosen.connect(self._choose_language)
        door.scale_chosen.connect(self._choose_scale)
        door.scheme_chosen.connect(self._choose_scheme)
        door.opened.connect(self.opened)
        self.shown.emit(make)

    def _choose_language(self, language: str) -> None:
        self._prefs.choose(language=language)

    def _choose_scale(self, scale: float) -> None:
        self._prefs.choose(scale=scale)

    def _choose_scheme(self, scheme: str) -> None:
        self._prefs.choose(scheme=Scheme(scheme))
