"""The first page of a case: how far each line is, the one step to take, dates, the packet so far.

What is said of a line is kept at once; why a paper could not be had is typed like any other text.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dossier.errors import DossierError
from dossier.model.changes import Changes
from dossier.model.checklist import Line, Step
from dossier.model.overview import Overview
from dossier.model.packet import Answer, SlotState
from dossier.model.profile import Profile
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.overview_reading import Read, Reading
from dossier.ui.viewmodels.packet_making import PageLimit
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import cases, drafts, overview
from dossier.workflows.undo import Name

if TYPE_CHECKING:
    from collections.abc import Mapping

ADD: Final = "add:"
"""What the screen of documents is asked to do: add papers. A kind may follow: `add:police`."""
SAY: Final = "say:"
"""What the screen of documents is asked to do: let the person say what a paper is: `say:d3`."""
FACT: Final = "fact:"
"""What the screen of the packet is asked to show: a fact that it prints, by its key."""
NOT_SURE: Final = cases.NOT_SURE
HEARING: Final = "hearing"
PARTS: Final = ("why", "tried", "instead", "what")
"""What is told of a paper that could not be had, as answers and drafts call it."""
_STAYS: Final = frozenset({Step.ADD_FIRST_DOCUMENT, Step.BUILD_PACKET, Step.FILED})
"""Steps that can't be passed over: they come when nothing else is left."""
_SCREENS: Final = {
    Step.SIGN_INTERPRETATION: "documents",
    Step.FINISH_TRANSLATION: "translations",
    Step.SIGN_CERTIFICATE: "translations",
    Step.DECIDE_FINDING: "packet",
    Step.BUILD_PACKET: "packet",
    Step.BEGIN_SUPPLEMENT: "packet",
}


@dataclass(frozen=True)
class Telling:
    """What is being said of a paper that could not be had: texts as they stand in the fields.

    `ready` once it is kept that it could not be had: before that there is nothing to say.
    """

    slot: str
    why: str = ""
    tried: str = ""
    instead: str = ""
    what: str = ""
    ready: bool = False


@dataclass(frozen=True)
class OverviewState:
    """`page` is None until it is read. `profiles` are all there are to choose from.

    `opened` is the line that shows more, `rule` the one whose rule is read, by slot; `how` the
    deadline whose source is shown; `asking` the fact whose field is open. `dates` tells whether
    dates lie in the place of the checklist where there is no room for both. `hearing` is the text
    as it stands in its field. `limits` are those of pages.
    """

    page: Overview | None = None
    profile: Profile | None = None
    profiles: tuple[Profile, ...] = ()
    opened: str = ""
    telling: Telling | None = None
    rule: str = ""
    how: str = ""
    asking: str = ""
    dates: bool = False
    hearing: str = ""
    limits: tuple[PageLimit, ...] = ()
    days: "Mapping[str, date]" = field(default_factory=lambda: MappingProxyType({}))
    trouble: DossierError | None = None

    @property
    def can_skip(self) -> bool:
        """Whether the next step can be passed over for now."""
        return self.page is not None and self.page.next_step.step not in _STAYS

    def line(self, slot: str) -> Line | None:
        """Give a line of the checklist by its slot."""
        found = () if self.page is None else self.page.sections
        return next((one for part in found for one in part.lines if one.slot.key == slot), None)


class OverviewModel(ViewModel[OverviewState]):
    """Shows the page of the profile at work. It reads again only while it is on the screen."""

    def __init__(self, case: OpenCase, typing: Typing) -> None:
        super().__init__(OverviewState(), case)
        self._case = case
        self._typing = typing
        self._reading = Reading(case)
        self._reading.done.connect(self._on_read)
        self._reading.troubled.connect(self._on_trouble)
        case.touched.connect(self.refresh)
        case.profile_changed.connect(self._on_profile)

    # Coming into view, and what changes

    def enter(self) -> None:
        """Read what is new since it was last in view."""
        self._reading.enter()

    def leave(self) -> None:
        """Read nothing until it comes into view again."""
        self._reading.leave()

    def refresh(self, changes: Changes) -> None:
        """Take in that things changed."""
        self._reading.take(changes)

    def open(self, subject: str) -> None:
        """Open a line of the checklist; empty closes it."""
        self.show(replace(self.state, opened=subject, dates=False))

    def use(self, profile: str) -> None:
        """Work for another authority, or for none yet."""
        self._case.change(
            Name("profile"),
            lambda session: cases.choose(session, profile),
            lambda _: self._case.use_profile(profile),
        )

    # The next step

    def take_step(self) -> None:
        """Go to where the next step is taken, or take it."""
        if self.state.page is None:
            return
        following = self.state.page.next_step
        match following.step:
            case Step.ADD_FIRST_DOCUMENT | Step.FILED:
                self._case.go("documents", ADD)
            case Step.SAY_LANGUAGE:
                self._case.go("documents", SAY + following.subject)
            case Step.ADD_SLOT:
                self.add(following.subject)
            case Step.FILL_COVER_FIELD:
                self._case.go("packet", FACT + dict(following.facts).get("key", following.subject))
            case Step.TAKE_IN:
                self._reading.take_in(following.subject, dict(following.facts).get("title", ""))
            case other:
                self._case.go(_SCREENS[other], following.subject)

    def skip(self) -> None:
        """Pass over the step for now: until the vault is locked."""
        if self.state.page is not None and self.state.can_skip:
            self._reading.skip(self.state.page.next_step.key)

    # Lines of the checklist

    def answer(self, slot: str, state: SlotState) -> None:
        """Keep what the person says of a line; `to-add` takes it back. One undo step."""
        line = self.state.line(slot)
        if line is None:
            return
        told = line.answer or Answer(slot, state)
        profile = self._case.profile
        said = replace(told, state=state)
        self._case.change(
            Name("answer", (("line", line.slot.title),)),
            lambda session: overview.answer(session, profile, said),
        )
        if state is SlotState.COULD_NOT_GET:
            self.tell(slot)

    def tell(self, slot: str) -> None:
        """Open the fields about a paper that could not be had."""
        self.show(self._with_texts(replace(self.state, telling=Telling(slot), rule="")))

    def typed(self, part: str, text: str) -> None:
        """Take what stands in a field about a paper; `part` is one of `PARTS`."""
        telling = self.state.telling
        if telling is not None and self._reading.packet:
            self._typing.typed(self._reading.packet, f"{part}:{telling.slot}", text)
            self.show(self._with_texts(self.state))

    def left(self, part: str) -> None:
        """Make one change of what was typed."""
        if self.state.telling is not None and self._reading.packet:
            self._typing.left(self._reading.packet, f"{part}:{self.state.telling.slot}")

    def read_rule(self, slot: str) -> None:
        """Show the rule behind a line."""
        self.show(replace(self.state, rule=slot, telling=None))

    def close(self) -> None:
        """Go back from fields or from a rule to the next step."""
        for part in PARTS:
            self.left(part)
        self.show(replace(self.state, telling=None, rule=""))

    def see(self, document: str) -> None:
        """Go to a document."""
        self._case.go("documents", document)

    def add(self, slot: str) -> None:
        """Go to add papers for a line."""
        kind = _first_kind(self.state.line(slot), self.state.profile)
        self._case.go("documents", ADD + kind)

    # Dates and the packet

    def show_how(self, deadline: str) -> None:
        """Show how we know of a date, or less."""
        self.show(replace(self.state, how="" if deadline == self.state.how else deadline))

    def ask(self, fact: str) -> None:
        """Open the field of the day that a date counts from; none if empty."""
        self.show(replace(self.state, asking=fact))

    def set_day(self, fact: str, day: date | None) -> None:
        """Keep a day that dates count from; None takes it out. One undo step."""
        if self.state.days.get(fact) == day:
            return
        text = "" if day is None else day.isoformat()
        subject, name = self._reading.place_of(fact)
        self._case.change(
            Name("case", (("key", fact),)),
            lambda session: drafts.settle(session, subject, name, text),
        )

    def type_hearing(self, text: str) -> None:
        """Take what stands in the field of the hearing: a day and a time, as the cover prints."""
        self._typing.typed(*self._reading.place_of(HEARING), text)
        self.show(replace(self.state, hearing=text))

    def leave_hearing(self) -> None:
        """Make one change of it."""
        self._typing.left(*self._reading.place_of(HEARING))

    def show_dates(self, *, shown: bool) -> None:
        """Bring dates in the place of the checklist in a small window, or the list back."""
        self.show(replace(self.state, dates=shown))

    def go_to_packet(self) -> None:
        """Go to the packet."""
        self._case.go("packet")

    # Reading

    def _on_profile(self, profile: str) -> None:
        if self._reading.begin_anew(profile):
            self.show(replace(self.state, opened="", telling=None, rule="", how="", asking=""))

    def _on_read(self, read: Read) -> None:
        state = replace(
            self.state,
            page=read.page,
            profile=read.profile,
            profiles=read.known,
            limits=read.limits,
            days=MappingProxyType(dict(_days(read.page))),
            trouble=None,
        )
        self.show(self._with_texts(state))

    def _on_trouble(self, error: DossierError) -> None:
        self.show(replace(self.state, trouble=error))

    def _with_texts(self, state: OverviewState) -> OverviewState:
        """Put what stands in fields into a state: what is typed goes before what is kept."""
        page, telling = state.page, state.telling
        if page is None:
            return state
        typed = self._typing.text(*self._reading.place_of(HEARING))
        state = replace(state, hearing=page.hearing if typed is None else typed)
        line = None if telling is None else state.line(telling.slot)
        if telling is None or line is None:
            return replace(state, telling=None)
        answer = line.answer or Answer(telling.slot, SlotState.TO_ADD)
        typed = {
            one: self._typing.text(self._reading.packet, f"{one}:{telling.slot}") for one in PARTS
        }
        texts = {one: getattr(answer, one) if text is None else text for one, text in typed.items()}
        ready = answer.state is SlotState.COULD_NOT_GET and bool(self._reading.packet)
        return replace(state, telling=Telling(telling.slot, **texts, ready=ready))


def _days(page: Overview) -> Iterator[tuple[str, date]]:
    # What stands in the fields: days that dates count from, and days that the person set.
    for one in page.deadlines:
        if one.start is not None:
            yield one.key, one.start
        if one.typed:
            yield one.own, one.day


def _first_kind(line: Line | None, profile: Profile | None) -> str:
    """Give the kind of paper that a line most likely asks for; empty where none is known."""
    if line is None or profile is None:
        return ""
    kinds = line.slot.kinds or profile.section(line.slot.section).kinds
    return kinds[0] if kinds else ""
