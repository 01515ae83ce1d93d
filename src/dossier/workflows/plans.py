"""The packets of an open case, each planned once for all who show something of it."""

import threading
from typing import Final

from dossier.model.changes import Changes
from dossier.vault.session import Session
from dossier.workflows.arrange import Arranged
from dossier.workflows.live import Table, Wish

_NOTHING: Final = Changes()


class Plans:
    """One table for each profile, in step with what is noted: every number is the same everywhere.

    May be asked from any thread; all but `note` may have to wait while something is planned.
    """

    def __init__(self) -> None:
        self._turn = threading.Lock()
        self._tables: dict[str, Table] = {}
        self._notes = threading.Lock()
        self._missed: dict[str, Changes] = {}

    def note(self, changes: Changes) -> None:
        """Note that things of the case changed. Never waits for planning."""
        with self._notes:
            self._missed = {name: old.together(changes) for name, old in self._missed.items()}

    def now(self, session: Session, profile: str) -> Arranged:
        """Give the packet of a profile as it is to be shown now; it is planned if need be.

        Raises NotFound and ProfileInvalid for the profile.
        """
        with self._turn:
            return self._renewed(session, profile)

    def change(self, session: Session, profile: str, wish: Wish) -> tuple[Arranged, Arranged]:
        """Carry out a wish; give the packet before and after. `keep` it next.

        Raises NotFound for what the wish names; then nothing is changed.
        """
        with self._turn:
            before = self._renewed(session, profile)
            return before, self._tables[profile].change(session, wish)

    def keep(self, session: Session, profile: str) -> Changes:
        """Keep the packet as it was wished for. A wish that can't be kept is given up."""
        with self._turn:
            table = self._tables.get(profile)
            if table is None:
                return _NOTHING
            try:
                return table.keep(session)
            except BaseException:
                self._forget(profile)
                raise

    def _renewed(self, session: Session, profile: str) -> Arranged:
        table = self._tables.setdefault(profile, Table(profile))
        if table.wished is not None:
            return table.wished  # what changed is taken in when the wish is kept
        with self._notes:
            missed = self._missed.get(profile, _NOTHING)
            self._missed[profile] = _NOTHING
        try:
            return table.renew(session, missed)
        except BaseException:
            self._forget(profile)
            raise

    def _forget(self, profile: str) -> None:
        del self._tables[profile]
