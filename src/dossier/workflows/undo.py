"""Undo and redo of all that is done to a case, until it is locked: one step for each thing done."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from dossier.errors import ChangedSince, NotFound, PacketFiled
from dossier.model.changes import Changes
from dossier.vault import history
from dossier.vault.history import Step
from dossier.vault.session import Session

__all__ = ["History", "Name", "Step", "Undone", "doing"]

T = TypeVar("T")


@dataclass(frozen=True)
class Name:
    """What was done, as a code with facts: the window makes words of it."""

    code: str
    facts: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Undone:
    """What was undone or done again, and what that changed."""

    name: Name
    changes: Changes


def doing(session: Session, work: Callable[[], T]) -> tuple[T, Step]:
    """Do something and note what it changed; what other threads change meanwhile is not in it."""
    with session.noted() as notes:
        result = work()
    return result, history.step_of(notes)


class History:
    """What was done since the vault was opened. It may be asked from any thread."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._guard = threading.Lock()
        self._done: list[tuple[Name, Step]] = []
        self._undone: list[tuple[Name, Step]] = []

    @property
    def undo_name(self) -> Name | None:
        """What `undo` would undo."""
        with self._guard:
            return self._done[-1][0] if self._done else None

    @property
    def redo_name(self) -> Name | None:
        """What `redo` would do again."""
        with self._guard:
            return self._undone[-1][0] if self._undone else None

    @property
    def depth(self) -> int:
        """How many steps can be undone."""
        with self._guard:
            return len(self._done)

    def do(self, name: Name, work: Callable[[], T]) -> T:
        """Do something as one step; what changes nothing makes none.

        What was kept before an error or a stop is a step too: adding files for a long time may
        run in here, on its own thread.
        """
        with self._session.noted() as notes:
            try:
                return work()
            finally:
                self._keep(name, history.step_of(notes))

    def note_added(self, name: Name, changes: Changes) -> None:
        """Make a step of documents that were added without `do`: undo moves them to the bin."""
        self._keep(name, history.added(self._session, changes.documents))

    def undo(self) -> Undone | None:
        """Undo the newest step; None when there is none.

        Raises ChangedSince when something else changed the same since, NotFound when a file is
        gone, PacketFiled for a packet that was filed since. Then nothing is changed, and the step
        is given up, so that the one before can be undone.
        """
        return self._go(self._done, self._undone)

    def redo(self) -> Undone | None:
        """Do again what was undone last; None when there is nothing. Raises as `undo` does."""
        return self._go(self._undone, self._done)

    def _keep(self, name: Name, step: Step) -> None:
        if not step.changes:
            return
        with self._guard:
            self._done.append((name, step))
            self._undone.clear()

    def _go(
        self, source: list[tuple[Name, Step]], target: list[tuple[Name, Step]]
    ) -> Undone | None:
        with self._guard:
            if not source:
                return None
            name, step = source.pop()
        try:
            way_back = history.put_back(self._session, step)
        except (ChangedSince, NotFound, PacketFiled):
            raise
        except BaseException:
            with self._guard:
                source.append((name, step))
            raise
        if way_back.changes:
            with self._guard:
                target.append((name, way_back))
        return Undone(name, way_back.touched)
