"""Reads the first page of a case: once, then what changed, while somebody looks at it."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from dossier.errors import DossierError
from dossier.model.changes import Changes
from dossier.model.overview import Overview
from dossier.model.profile import Profile
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.packet_making import PageLimit, page_limits
from dossier.workflows import cases, drafts, live, overview, profiles
from dossier.workflows.open import Session
from dossier.workflows.undo import Name


@dataclass(frozen=True)
class Read:
    """What was read. `packet` is the packet's id, empty while it is only proposed.

    `covered` are facts typed for this packet: they win over those of the case. `known` are all
    profiles; `chosen` is the one that the vault works for. `limits` are limits of pages, with what
    the packet uses of them.
    """

    page: Overview
    profile: Profile
    packet: str
    covered: frozenset[str]
    known: tuple[Profile, ...]
    chosen: str
    limits: tuple[PageLimit, ...] = ()


class Reading(QObject):
    """Keeps the page in step with the case. Signals: `done` with a Read, `troubled`."""

    done = Signal(object)
    troubled = Signal(object)

    def __init__(self, case: OpenCase) -> None:
        super().__init__(case)
        self._case = case
        self._last: Read | None = None
        self._profile = ""
        """Whose page is there; empty where none is, or another one is wanted."""
        self._skipped: frozenset[str] = frozenset()
        self._missed = True
        self._shown = False
        self._choosing = False
        """Whether what is being read is of whatever profile the vault works for."""

    @property
    def packet(self) -> str:
        """The id of the packet, empty while it is only proposed."""
        return "" if self._last is None else self._last.packet

    def enter(self) -> None:
        """Read what is new since somebody looked."""
        self._shown = True
        if self._missed:
            self._load()

    def leave(self) -> None:
        """Read nothing until somebody looks again."""
        self._shown = False

    def take(self, _: Changes) -> None:
        """Take in that things changed."""
        self._missed = True
        if self._shown:
            self._load()

    def begin_anew(self, profile: str) -> bool:
        """Read the page of another profile; False when it is the one that is there."""
        if self._choosing or self._profile == profile:
            return False
        self._profile = ""
        self._skipped = frozenset()
        self.take(Changes())
        return True

    def skip(self, step: str) -> None:
        """Pass over a step, by its key, until the vault is locked."""
        self._skipped |= {step}
        self._load()

    def take_in(self, document: str, title: str) -> None:
        """Put a document into the packet: one undo step."""
        case, profile = self._case, self._profile
        name = Name("take-in", (("title", title),))

        def keep(_: object) -> None:
            case.change(name, lambda session: case.plans.keep(session, profile))

        wish = live.taken_in((document,))
        case.plan(lambda session: case.plans.change(session, profile, wish), keep)

    def place_of(self, fact: str) -> tuple[str, str]:
        """Say where a fact is kept: in the packet where it was typed there, else in the case."""
        if self._last is not None and fact in self._last.covered:
            return self._last.packet, drafts.COVER + fact
        return "case", fact

    def _load(self) -> None:
        self._missed = False
        wanted, skipped, own = self._case.profile, self._skipped, self._profile
        plans = self._case.plans
        known = () if self._last is None else self._last.known
        self._choosing = not wanted

        def read(session: Session) -> Read:
            chosen = cases.profiles_of(session)[0]
            found = plans.now(session, own or wanted or chosen)
            return Read(
                page=overview.of_packet(session, found, skipped),
                profile=found.matter.profile,
                packet=found.matter.packet.id,
                covered=frozenset(key for key, fact in found.matter.packet.cover if fact),
                known=known or profiles.known(session),
                chosen=chosen,
                limits=page_limits(found),
            )

        self._case.plan(read, lambda found: self._on_read(wanted, found), self._on_trouble)

    def _on_read(self, wanted: str, read: Read) -> None:
        self._choosing = self._choosing and bool(wanted)
        if self._case.profile not in (wanted, read.profile.id):
            if not wanted:
                self.begin_anew(self._case.profile)
            return  # what is wanted now is being read
        before, self._last = self._last, read
        self._profile = read.profile.id
        self.done.emit(read)
        if not wanted:
            self._case.use_profile(read.profile.id)
        elif before is not None and before.chosen != read.chosen:
            self._case.use_profile(read.chosen)  # the choice was undone, or done again

    def _on_trouble(self, error: DossierError) -> None:
        self._missed = True
        self._profile = ""
        self._choosing = False
        self.troubled.emit(error)
