"""The open case as all view models share it: how they ask, change, undo, and do long work."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from dossier.errors import DossierError
from dossier.model.changes import Changes
from dossier.progress import Progress, Step
from dossier.ui.jobs import Job, Jobs, Lane
from dossier.ui.viewmodels.long_work import LongWork
from dossier.workflows.desk import Desk
from dossier.workflows.open import Sandbox, Session
from dossier.workflows.plans import Plans
from dossier.workflows.undo import History, Name, Undone

T = TypeVar("T")


@dataclass(frozen=True)
class Trail:
    """What can be undone and done again, by name; None where there is nothing."""

    undo: Name | None = None
    redo: Name | None = None


@dataclass(frozen=True)
class Told:
    """What was just done, by its name, for the undo bar and for whoever listens.

    `undone` is true when the change was taken back, `again` when it was done again.
    """

    name: Name
    undone: bool = False
    again: bool = False


@dataclass(frozen=True)
class Target:
    """Where to go: a screen by its key, and a thing to bring into view there."""

    screen: str
    subject: str = ""


class OpenCase(QObject):
    """An unlocked vault in the window. Make it in the window's thread."""

    touched = Signal(object)
    """Changes: what of the case is different now."""
    saved = Signal(object)
    """datetime: something was just saved."""
    done = Signal(object)
    """Told: a change was made, undone or done again."""
    trail_changed = Signal(object)
    """Trail."""
    troubled = Signal(object)
    """DossierError that no screen shows itself."""
    wanted = Signal(object)
    """Target: a screen asks for another one."""
    profile_changed = Signal(str)
    covers_changed = Signal(bool)
    working = Signal(object)
    """Work, or None when there is none."""

    def __init__(self, session: Session, sandbox: Sandbox, jobs: Jobs) -> None:
        super().__init__()
        self.session = session
        self._sandbox = sandbox
        self._jobs = jobs
        self._history = History(session)
        self.plans = Plans()
        """Ask it in `plan` only: it may have to plan."""
        self._trail = Trail()
        self._profile = ""
        self._covers = True
        self._long = LongWork(self.working.emit)

    @property
    def trail(self) -> Trail:
        """What can be undone and done again now."""
        return self._trail

    @property
    def profile(self) -> str:
        """Id of the profile that the screens are about; empty until one is chosen."""
        return self._profile

    def use_profile(self, name: str) -> None:
        """Make the screens be about another authority's packet."""
        if name != self._profile:
            self._profile = name
            self.profile_changed.emit(name)

    @property
    def covers(self) -> bool:
        """Whether sensitive papers lie under a plain card until they are asked for."""
        return self._covers

    def use_covers(self, *, covers: bool) -> None:
        """Cover sensitive papers, or show them at once."""
        if covers != self._covers:
            self._covers = covers
            self.covers_changed.emit(covers)

    def ask(
        self,
        question: Callable[[Session], T],
        then: Callable[[T], None],
        failed: Callable[[DossierError], None] | None = None,
    ) -> Job[T]:
        """Ask the vault something, quickly; the answer comes to `then`."""
        job = Job(lambda _: question(self.session), then, failed or self._trouble)
        return self._jobs.start(Lane.QUICK, job)

    def plan(
        self,
        question: Callable[[Session], T],
        then: Callable[[T], None],
        failed: Callable[[DossierError], None] | None = None,
    ) -> Job[T]:
        """Ask something of `plans`; edits don't wait for it."""
        job = Job(lambda _: question(self.session), then, failed or self._trouble)
        return self._jobs.start(Lane.PLANS, job)

    def picture(
        self,
        question: Callable[[Desk], T],
        then: Callable[[T], None],
        failed: Callable[[DossierError], None] | None = None,
    ) -> Job[T]:
        """Ask workers for pictures; the newest wish comes first. `forget` what left the screen."""
        return self._jobs.start(
            Lane.PICTURES,
            Job(lambda progress: question(self._desk(progress)), then, failed or self._trouble),
        )

    def change(
        self,
        name: Name,
        work: Callable[[Session], Changes],
        then: Callable[[Changes], None] | None = None,
        failed: Callable[[DossierError], None] | None = None,
    ) -> Job[Changes]:
        """Change the case: one undo step, told to everybody."""

        def finish(changes: Changes) -> None:
            self.tell(changes, Told(name))
            if then is not None:
                then(changes)

        def keep(_: Progress) -> Changes:
            return self._history.do(name, lambda: work(self.session))

        return self._jobs.start(Lane.QUICK, Job(keep, finish, failed or self._trouble))

    def begin(
        self,
        work: Callable[[Desk], T],
        then: Callable[[T], None],
        failed: Callable[[DossierError], None],
        step: Callable[[Step], None] | None = None,
    ) -> Job[T]:
        """Begin long work (adding, building); `step` hears how far it is."""
        job = Job(lambda progress: work(self._desk(progress)), then, failed, step)
        self._long.watch(job)
        return self._jobs.start(Lane.LONG, job)

    def begin_change(
        self,
        name: Name,
        work: Callable[[Desk], Changes],
        then: Callable[[Changes], None],
        failed: Callable[[DossierError], None],
    ) -> Job[Changes]:
        """Begin long work that changes the case as one undo step, told to everybody."""

        def finish(changes: Changes) -> None:
            self.tell(changes, Told(name))
            then(changes)

        return self.begin(lambda desk: self._history.do(name, lambda: work(desk)), finish, failed)

    @property
    def is_working(self) -> bool:
        """Whether long work is under way."""
        return self._long.goes_on

    def stop_work(self) -> None:
        """Ask the long work under way to stop; what it has kept stays."""
        self._long.stop()

    def note_added(self, name: Name, changes: Changes) -> None:
        """Make one undo step of documents that long work has added, and tell everybody."""
        self._history.note_added(name, changes)
        self.tell(changes, Told(name))

    def undo(self) -> None:
        """Take the last change back."""
        self._step(self._history.undo, lambda name: Told(name, undone=True))

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._step(self._history.redo, lambda name: Told(name, again=True))

    def go(self, screen: str, subject: str = "") -> None:
        """Ask for a screen, and a thing to bring into view there."""
        self.wanted.emit(Target(screen, subject))

    def kept(self) -> None:
        """Tell that something typed is safe on the disk."""
        self.saved.emit(datetime.now().astimezone())

    def tell(self, changes: Changes, told: Told | None = None) -> None:
        """Tell everybody what changed; nothing is told of a change that changed nothing."""
        if changes == Changes():
            return
        self.plans.note(changes)
        self.saved.emit(datetime.now().astimezone())
        self.touched.emit(changes)
        self._trail_now()
        if told is not None:
            self.done.emit(told)

    def _step(self, act: Callable[[], Undone | None], told: Callable[[Name], Told]) -> None:
        def finish(undone: Undone | None) -> None:
            if undone is not None:
                self.tell(undone.changes, told(undone.name))

        self._jobs.start(Lane.QUICK, Job(lambda _: act(), finish, self._trouble))

    def _trail_now(self) -> None:
        trail = Trail(self._history.undo_name, self._history.redo_name)
        if trail != self._trail:
            self._trail = trail
            self.trail_changed.emit(trail)

    def _trouble(self, error: DossierError) -> None:
        self.troubled.emit(error)

    def _desk(self, progress: Progress) -> Desk:
        return Desk(self.session, self._sandbox, progress)
