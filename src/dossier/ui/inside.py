"""What there is while a vault is open: the case, what is typed, the models of all screens."""

from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QObject, Signal

from dossier.model.changes import Changes
from dossier.ui.jobs import Jobs, Lane
from dossier.ui.look import Look
from dossier.ui.prefs import Choices, Prefs
from dossier.ui.screens import SCREENS, Inside, Place, results, searching
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.shell import ShellModel
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.window import Fittings, Screen, Window
from dossier.workflows import cases, drafts
from dossier.workflows.open import Sandbox, Session

if TYPE_CHECKING:
    from dossier.ui.screens import AnyView
    from dossier.ui.window import TakesPapers

Left = tuple[tuple[str, str, str], ...]
PAPERS: Final = "documents"
"""The screen that takes in what is added."""


class OpenVault(QObject):
    """An open vault with its window; screens may be made anew, all of this stays."""

    hide_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, session: Session, sandbox: Sandbox, jobs: Jobs, prefs: Prefs) -> None:
        super().__init__()
        self.session: Final = session
        self._jobs = jobs
        self._sandbox = sandbox
        self.case: Final = OpenCase(session, sandbox, jobs)
        self.typing: Final = Typing(self.case)
        inside = Inside(self.case, self.typing, prefs)
        self.models: Final = {place.key: place.model(inside) for place in SCREENS}
        self._search = searching(inside)
        self.shell: Final = ShellModel(self.case, self.models, SCREENS[0].key)
        self.choose(prefs.choices)

    def begin(self, *, first: bool) -> None:
        """Take in what was typed last time, and show the first screen.

        The case is asked in order, so screens see what this changes.
        """
        self.case.ask(_taken_up, self._take_up)
        if first:
            self.shell.go(PAPERS)
        else:
            self.shell.enter()

    def choose(self, choices: Choices) -> None:
        """Follow what the person chose for the window."""
        self.case.use_covers(covers=choices.covers)

    def window(self, look: Look) -> Window:
        """Make the window, with a look."""
        screens = tuple(self._screen(place) for place in SCREENS)
        fittings = Fittings(
            self.shell,
            screens,
            cast("TakesPapers", self.models[PAPERS]),
            self._search,
            lambda look: results(look, self._search),
        )
        window = Window(look, fittings)
        window.hide_wanted.connect(self.hide_wanted)
        window.lock_wanted.connect(self.lock_wanted)
        return window

    def stop(self) -> None:
        """End the workers and all work that may be lost; edits go on."""
        self._jobs.abandon(Lane.LONG, Lane.PICTURES, Lane.PLANS)
        self._sandbox.close()

    def finish_edits(self, seconds: float) -> None:
        """Wait for edits under way, but not long."""
        self._jobs.wait_for(Lane.QUICK, seconds)

    def _screen(self, place: Place) -> Screen:
        model = self.models[place.key]

        def make(look: Look) -> "AnyView":
            return place.view(look, model)

        return Screen(place.key, place.icon, make)

    def _take_up(self, taken: tuple[Changes, Left, str]) -> None:
        changes, left, profile = taken
        self.typing.remember(left)
        self.case.use_profile(profile)
        self.case.tell(changes)


def _taken_up(session: Session) -> tuple[Changes, Left, str]:
    changes = drafts.settle_all(session)
    return changes, drafts.left(session), cases.profiles_of(session)[0]
