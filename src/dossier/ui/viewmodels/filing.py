"""What was filed of a packet, and what changed since it was built; filing it, and what follows.

Filing can't be undone: the files are with the authority. Beginning a supplement can.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from dossier.errors import DossierError, Stopped
from dossier.model.build import ChangeList
from dossier.model.changes import Changes
from dossier.model.filing import FiledExhibit, chain
from dossier.model.packet import Withdrawn
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.model import ViewModel
from dossier.workflows import builds, filing, handed, misfiled
from dossier.workflows.arrange import Arranged
from dossier.workflows.filing import Filing, Written
from dossier.workflows.open import Session
from dossier.workflows.undo import Name

__all__ = ["Filing", "FilingModel", "FilingState", "Standing", "Written"]


@dataclass(frozen=True)
class Standing:
    """An exhibit as it stands filed; `taken` says that the supplement takes it back, and why."""

    exhibit: FiledExhibit
    taken: Withdrawn | None = None


@dataclass(frozen=True)
class FilingState:
    """`files` are what is to be filed, on that `day`; `running` while they are taken in.

    `changes` are those since the last build; None until they were looked for. `written` is where
    filed files were written again.
    """

    day: date | None = None
    files: tuple[Path, ...] = ()
    running: bool = False
    changes: ChangeList | None = None
    written: tuple[Written, ...] = ()
    trouble: DossierError | None = None

    @property
    def ready(self) -> bool:
        """Whether all is said that filing needs."""
        return self.day is not None and bool(self.files) and not self.running


class FilingModel(ViewModel[FilingState]):
    """Files packets, begins supplements, hands filed files out again."""

    def __init__(self, case: OpenCase) -> None:
        super().__init__(FilingState(), case)
        self._case = case
        self._packet: Arranged | None = None
        self._stop: Callable[[], None] | None = None

    def take(self, packet: Arranged) -> None:
        """Be about a packet as it is now."""
        before, self._packet = self._packet, packet
        if before is not None and before.matter.packet.id != packet.matter.packet.id:
            self.show(FilingState())

    @property
    def filings(self) -> tuple[Filing, ...]:
        """What was filed and what it follows on, the first one first."""
        if self._packet is None:
            return ()
        matter = self._packet.matter
        return chain(matter.filings, matter.packet.filed or matter.packet.continues)

    @property
    def standing(self) -> tuple[Standing, ...]:
        """What was filed and stands, for a supplement that can still take it back."""
        packet = self._packet.matter.packet if self._packet else None
        if self._packet is None or packet is None or packet.filed or not packet.continues:
            return ()
        taken = {one.document: one for one in self._packet.matter.packet.withdrawn}
        newest = {one.document: one for filed in self.filings for one in filed.exhibits}
        gone = {one.document for filed in self.filings for one in filed.withdrawn}
        return tuple(
            Standing(one, taken.get(name)) for name, one in newest.items() if name not in gone
        )

    # Filing

    def propose(self) -> None:
        """Propose today, and the files that were built last if they are still in their places."""
        self.show(replace(self.state, day=self.state.day or _today(), trouble=None))
        packet = self._packet
        if packet is not None and not self.state.files:
            name = packet.matter.packet.id
            self._case.ask(lambda session: handed.of_last_build(session, name), self._proposed)

    def set_day(self, day: date | None) -> None:
        """Say on which day it was handed in."""
        self.show(replace(self.state, day=day))

    def set_files(self, files: tuple[Path, ...]) -> None:
        """Say which files were handed in."""
        self.show(replace(self.state, files=files, trouble=None))

    def file(self) -> None:
        """Keep the files bit by bit, and let nothing of the packet change any more."""
        packet, state = self._packet, self.state
        day, files = state.day, state.files
        if packet is None or day is None or not state.ready:
            return
        profile = packet.matter.profile.id
        self.show(replace(state, running=True, trouble=None))
        job = self._case.begin(
            lambda desk: filing.file(desk, profile, files, day), self._filed, self._ended
        )
        self._stop = job.stop

    def stop(self) -> None:
        """Stop it; then nothing is filed."""
        if self._stop is not None:
            self._stop()

    def begin_supplement(self) -> None:
        """Begin the packet that goes on from what was filed. One undo step."""
        packet = self._packet
        if packet is not None:
            profile, day = packet.matter.profile.id, _today()

            def begin(session: Session) -> Changes:
                return filing.begin_supplement(session, profile, day)[1]

            self._case.change(Name("supplement"), begin, failed=self._troubled)

    def hand_out(self, name: str, target: Path) -> None:
        """Write the files of a filing outside again, each bit as it was filed."""
        self._case.begin(
            lambda desk: filing.hand_out(desk.session, name, target, desk.progress),
            lambda written: self.show(replace(self.state, written=written, trouble=None)),
            self._ended,
        )

    # Mistakes

    def correct_day(self, name: str, day: date) -> None:
        """Say on which day a packet was handed in."""
        self._correct(lambda session: misfiled.correct_day(session, name, day))

    def take_back(self, name: str) -> None:
        """Let a packet change again that was never handed in. It is filed anew, not undone."""
        self._correct(lambda session: misfiled.take_back(session, name, _today()))

    def _correct(self, work: Callable[[Session], Changes]) -> None:
        self.show(replace(self.state, trouble=None))
        self._case.begin(lambda desk: work(desk.session), self._case.tell, self._ended)

    # What changed

    def look_back(self) -> None:
        """Find what changed since the last build."""
        packet = self._packet
        if packet is not None:
            self._case.ask(lambda session: builds.since_last(session, packet), self._looked)

    def _looked(self, changes: ChangeList) -> None:
        self.show(replace(self.state, changes=changes))

    def _proposed(self, files: tuple[Path, ...]) -> None:
        if not self.state.files:
            self.show(replace(self.state, files=files))

    def _filed(self, done: tuple[Filing, Changes]) -> None:
        self._stop = None
        self.show(FilingState())
        self._case.tell(done[1])

    def _ended(self, error: DossierError) -> None:
        self._stop = None
        trouble = None if isinstance(error, Stopped) else error
        self.show(replace(self.state, running=False, trouble=trouble))

    def _troubled(self, error: DossierError) -> None:
        self.show(replace(self.state, trouble=error))


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the person's own calendar
