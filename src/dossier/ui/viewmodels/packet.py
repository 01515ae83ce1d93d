"""The packet as a person arranges it: sections, exhibits, live numbers, what to look at."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Final

from dossier.errors import DossierError
from dossier.model.changes import Changes
from dossier.model.finding import Finding
from dossier.model.profile import Profile
from dossier.ui.viewmodels import packet_names as names
from dossier.ui.viewmodels import packet_options as options
from dossier.ui.viewmodels.arranging import Arranging, Planned
from dossier.ui.viewmodels.building import BuildingModel
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.filing import Filing, FilingModel
from dossier.ui.viewmodels.lighter import LighterModel
from dossier.ui.viewmodels.looking_over import Found, LookingOver
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.packet_findings import Act, exhibit_of
from dossier.ui.viewmodels.packet_preview import PacketPreviewModel
from dossier.ui.viewmodels.packet_wishes import PacketWishes
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import cases, check, live, naming, profiles
from dossier.workflows.arrange import Arranged
from dossier.workflows.build import Order
from dossier.workflows.live import Outside
from dossier.workflows.open import Session
from dossier.workflows.undo import Name

__all__ = ["Act", "Arranged", "Outside", "PacketModel", "PacketState", "Pane"]


FACT: Final = "fact:"
"""Before the key of a fact, where another screen leads to it."""


class Pane(StrEnum):
    """What a person has open beside or in place of the exhibits."""

    NONE = "none"
    OPTIONS = "options"
    ADD = "add"
    FINDINGS = "findings"
    PREVIEW = "preview"
    EXHIBIT = "exhibit"
    FILE = "file"
    PAST = "past"


@dataclass(frozen=True)
class PacketState:
    """`turn` counts how often the packet was planned; `moved` have other pages since the last time.

    `findings` are what there is to look at, without those that were left for now (`aside`).
    `fact` is the key of the fact to bring into view among the options. `waiting` is false once
    the packet is there.
    """

    profile: str = ""
    packet: Arranged | None = field(default=None, compare=False)
    turn: int = 0
    findings: tuple[Finding, ...] = ()
    aside: int = 0
    moved: frozenset[str] = frozenset()
    chosen: str = ""
    pane: Pane = Pane.NONE
    fact: str = ""
    known: tuple[Profile, ...] = ()
    trouble: DossierError | None = None

    @property
    def stops(self) -> tuple[Finding, ...]:
        """What has to be decided before a packet can be built."""
        if self.packet is None:
            return ()
        return check.stopping(self.findings, self.packet.matter.packet.accepted)

    @property
    def outside(self) -> tuple[Outside, ...]:
        """The documents that could be put in: not decided yet, or taken out before."""
        return live.outside(self.packet) if self.packet else ()

    @property
    def filed(self) -> Filing | None:
        """The filing that froze this packet: nothing of it changes any more."""
        if self.packet is None:
            return None
        return self.packet.matter.filings.get(self.packet.matter.packet.filed)


_ELSEWHERE: Final = {
    Act.DOCUMENT: "documents",
    Act.DOCUMENTS: "documents",
    Act.TRANSLATION: "translations",
    Act.PERSON: "people",
    Act.EVENT: "timeline",
    Act.OVERVIEW: "overview",
}
_CHANGING: Final = frozenset({Pane.OPTIONS, Pane.ADD, Pane.EXHIBIT, Pane.FILE})
"""Panes that have no sense for a packet that was filed."""
_ABOUT_ONE: Final = frozenset({Act.DOCUMENT, Act.TRANSLATION, Act.PERSON, Act.EVENT})
_PANES: Final = {Act.FACT: Pane.OPTIONS, Act.OPTIONS: Pane.OPTIONS, Act.ADD: Pane.ADD}


class PacketModel(ViewModel[PacketState]):
    """What a person can do with the packet; `preview` has its pages, `building` its way out."""

    def __init__(self, case: OpenCase, typing: Typing) -> None:
        super().__init__(PacketState(), case)
        self.typing = typing
        self.closed: frozenset[str] = frozenset()
        """Keys of sections that a person has closed."""
        self.preview = PacketPreviewModel(case)
        self.building = BuildingModel(case)
        self.filing = FilingModel(case)
        self._case = case
        self._arranging = Arranging(case)
        self.wishes = PacketWishes(self._arranging)
        self.lighter = LighterModel(case)
        self._arranging.planned.connect(self._planned)
        self._arranging.troubled.connect(self._troubled)
        self._looking = LookingOver(case)
        self._looking.told.connect(self._found)
        case.touched.connect(self.refresh)
        case.profile_changed.connect(self._use)

    # Coming into view, and what changes elsewhere

    def enter(self) -> None:
        """Read the packet when it is shown for the first time."""
        if not self._arranging.loaded:
            self._case.ask(_known, self._begin)

    def refresh(self, changes: Changes) -> None:
        """Plan again after a change of anything the packet is made of."""
        if changes != Changes():
            self._arranging.renew()

    def open(self, subject: str) -> None:
        """Bring an exhibit into view, by its document; `fact:judge` asks for a fact to fill in."""
        self.enter()
        if subject.startswith(FACT):
            self.open_pane(Pane.OPTIONS, subject.removeprefix(FACT))
        elif subject:
            self.open_pane(Pane.NONE)
            self.choose(subject)

    def use(self, profile: str) -> None:
        """Work for another authority."""
        self._case.change(
            Name("profile"),
            lambda session: cases.choose(session, profile),
            lambda _: self._case.use_profile(profile),
        )

    # Arranging

    def choose(self, document: str) -> None:
        """Choose an exhibit."""
        self.show(replace(self.state, chosen=document))
        self.preview.choose(document)

    def step(self, document: str, steps: int) -> None:
        """Move an exhibit up (negative) or down in its section."""
        self._arranging.want(live.stepped(document, steps), names.moved(document))

    def move(self, document: str, section: str, to: int) -> None:
        """Make an exhibit number `to` (from 1) of a section."""
        self._arranging.want(live.moved(document, section, to), names.moved(document))

    def take_out(self, documents: Sequence[str]) -> None:
        """Take documents out; they are not proposed again."""
        self._arranging.want(live.taken_out(documents), names.taken_out(documents))

    def take_in(self, documents: Sequence[str]) -> None:
        """Put documents in, at the end of their sections."""
        self._arranging.want(live.taken_in(documents), names.taken_in(documents))

    def open_document(self, document: str) -> None:
        """Go to a paper itself."""
        self._case.go("documents", document)

    def note_section(self, key: str, is_open: bool) -> None:  # noqa: FBT001 - the slot of a signal
        """Remember that a section was opened or closed."""
        self.closed = self.closed - {key} if is_open else self.closed | {key}

    def show_ledger(self) -> None:
        """Go to where it stands where copies went."""
        self._case.go("settings", "copies")

    # Findings

    def act(self, finding: Finding, act: Act) -> None:
        """Do something about a finding, here or on the screen it leads to."""
        if act in _ELSEWHERE:
            self._case.go(_ELSEWHERE[act], finding.subject if act in _ABOUT_ONE else "")
        elif act in _PANES:
            self.open_pane(_PANES[act], finding.subject if act is Act.FACT else "")
        elif act is Act.SHOW:
            self._show(finding)
        elif act is Act.PAGES:
            self.adjust(finding.subject)
        elif act is Act.TAKE_IN:
            self.take_in([finding.subject])
        elif act in (Act.KEEP_OUT, Act.TAKE_OUT):
            self.take_out([finding.subject])
        elif act is Act.ACCEPT:
            self.accept(finding.passes_as)
        else:
            self._looking.leave(finding)

    def bring_back(self) -> None:
        """Show again what was left for now."""
        self._looking.bring_back()

    def accept(self, name: str, *, accepted: bool = True) -> None:
        """Let findings pass by what they pass as, or stop for them again."""
        self._arranging.want(options.accepting(name, accepted=accepted), names.named("accept"))

    # Options and building

    def open_pane(self, pane: Pane, fact: str = "") -> None:
        """Open a pane, or close it with `NONE`; `fact` is brought into view there."""
        if pane is Pane.FILE:
            self.filing.propose()
        elif pane is Pane.PAST:
            self.filing.look_back()
        self.show(replace(self.state, pane=pane, fact=fact))

    def adjust(self, document: str) -> None:
        """Open what can be said of one exhibit: its pages, its size, its sheets."""
        self.choose(document)
        self.open_pane(Pane.EXHIBIT)

    @property
    def covers(self) -> bool:
        """Whether sensitive papers are covered on the screen."""
        return self._case.covers

    @property
    def file_name(self) -> str:
        """The name that a file of this packet would have."""
        packet = self.state.packet
        return naming.packet_name(packet.matter, _today()) if packet else "Documents.pdf"

    def ready(self) -> bool:
        """Say whether a place may be asked for; shows what stops if something does."""
        self.typing.settle()
        if self.state.stops:
            self.open_pane(Pane.FINDINGS)
        return self.state.packet is not None and not self.state.stops

    def build(self, out: Path) -> None:
        """Build the packet into a file."""
        packet = self.state.packet
        if packet is not None:
            kept = packet.matter.packet
            separate = out.parent / f"{out.stem}_parts" if kept.separate else None
            self.building.start(Order(self.state.profile, out, separate=separate), packet)

    # Inside

    def _begin(self, known: "_Known") -> None:
        self.show(replace(self.state, known=known.profiles))
        self._case.use_profile(self._case.profile or known.chosen)
        self._use(self._case.profile)

    def _use(self, profile: str) -> None:
        if self.state.known and profile != self.state.profile:
            turn = self.state.turn + 1
            empty = replace(self.state, profile=profile, packet=None, turn=turn)
            self.show(replace(empty, findings=(), aside=0, moved=frozenset()))
            self._arranging.load(profile)

    def _planned(self, planned: Planned) -> None:
        before, now = self.state.packet, planned.now
        if before is now:
            return
        self.filing.take(now)
        moved = self.state.moved
        if before is None or before.plan is not now.plan:
            moved = frozenset(names.moved_pages(before, now) if before else ())
        turn = self.state.turn + 1
        shown = replace(self.state, packet=now, turn=turn, moved=moved, trouble=None)
        if shown.filed is not None and shown.pane in _CHANGING:
            shown = replace(shown, pane=Pane.NONE)
        self.show(shown)
        self.preview.show_packet(now)
        self._looking.take(now)

    def _found(self, found: Found) -> None:
        self.show(replace(self.state, findings=found.findings, aside=found.aside))

    def _show(self, finding: Finding) -> None:
        exhibit = exhibit_of(finding, self.state.packet) if self.state.packet else None
        if exhibit is not None:
            self.show(replace(self.state, chosen=exhibit.document))
            self.preview.choose(exhibit.document)
            self.preview.show_exhibit()

    def _troubled(self, error: DossierError) -> None:
        self.show(replace(self.state, trouble=error))


@dataclass(frozen=True)
class _Known:
    profiles: tuple[Profile, ...]
    chosen: str


def _known(session: Session) -> _Known:
    return _Known(profiles.known(session), cases.profiles_of(session)[0])


def _today() -> date:
    return date.today()  # noqa: DTZ011 - the day on the person's own calendar
