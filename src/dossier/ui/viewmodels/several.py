"""Things of one kind on the screen: a list, and one of them with everything known of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from dossier.errors import DossierError
from dossier.model.changes import Changes
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows.open import Session

if TYPE_CHECKING:
    from collections.abc import Mapping


class Thing(Protocol):
    """What has an id and is not changed in place: a person, an event."""

    @property
    def id(self) -> str:
        """What it is known by in the vault."""
        ...


A = TypeVar("A")
T = TypeVar("T", bound=Thing)
S = TypeVar("S", bound="SeveralState[Any]")


@dataclass(frozen=True)
class Paper:
    """A document that a person or an event is named with."""

    id: str
    title: str


@dataclass(frozen=True)
class SeveralState(Generic[T]):
    """`chosen` is the id of the one whose details are shown.

    `drafts` are texts being typed, by field; they go before what is kept; `refused` says why a text
    could not be taken. `showing` tells whether details lie in the place of the list where there is
    no room for both. `adding` opens a field for a new one.
    """

    loaded: bool = False
    things: tuple[T, ...] = ()
    chosen: str = ""
    drafts: "Mapping[str, str]" = field(default_factory=lambda: MappingProxyType({}))
    refused: "Mapping[str, DossierError]" = field(default_factory=lambda: MappingProxyType({}))
    showing: bool = False
    adding: bool = False
    trouble: DossierError | None = None

    @property
    def thing(self) -> T | None:
        """The chosen one."""
        return next((one for one in self.things if one.id == self.chosen), None)

    def text(self, name: str) -> str:
        """Give what stands in a typed field."""
        if name in self.drafts:
            return self.drafts[name]
        return "" if self.thing is None else self.kept(self.thing, name)

    def kept(self, thing: T, name: str) -> str:
        """Give the text of a field as it is kept."""
        return str(getattr(thing, name))


class SeveralModel(ViewModel[S], Generic[S, T]):
    """Shows things of one kind, chooses one, takes what is typed of it."""

    def __init__(self, first: S, case: OpenCase, typing: Typing, typed: tuple[str, ...]) -> None:
        super().__init__(first, case)
        self._case = case
        self._typing = typing
        self._fields = typed
        case.touched.connect(self.refresh)
        typing.refused.connect(self._on_refused)

    def read(self, session: Session) -> tuple[T, ...]:
        """Give all of them in the order of the list; asked beside the window."""
        raise NotImplementedError

    def look_around(self) -> None:
        """Ask what is known of the chosen one beside itself."""

    def without_surroundings(self, state: S) -> S:
        """Give a state without what was known of the one chosen before."""
        return state

    def remove(self) -> None:
        """Take the chosen one away, where nothing holds it. One undo step."""
        raise NotImplementedError

    def enter(self) -> None:
        """Read the list, once."""
        if not self.state.loaded:
            self.load()

    def open(self, subject: str) -> None:
        """Show one of them."""
        self.enter()
        self.choose(subject)
        self.show_details(shown=True)

    def choose(self, name: str) -> None:
        """Show the details of another one."""
        if name != self.state.chosen:
            other = self.without_surroundings(self.state)
            self.show(replace(other, chosen=name, refused={}, drafts={}))
            self._put_drafts()
            self._look_around()

    def show_details(self, *, shown: bool) -> None:
        """Bring details in the place of the list in a small window, or the list back."""
        self.show(replace(self.state, showing=shown))

    def begin_adding(self) -> None:
        """Open the field for a new one."""
        self.show(replace(self.state, adding=True, showing=False))

    def stop_adding(self) -> None:
        """Close it."""
        self.show(replace(self.state, adding=False))

    def arrived(self, name: str) -> None:
        """Show a new one, which was just added."""
        self.stop_adding()
        self.choose(name)
        self.show_details(shown=True)

    def typed(self, field: str, text: str) -> None:
        """Take what stands in a field now."""
        if self.state.chosen:
            self._typing.typed(self.state.chosen, field, text)
            refused = {key: why for key, why in self.state.refused.items() if key != field}
            drafts = {**self.state.drafts, field: text}
            self.show(replace(self.state, drafts=drafts, refused=refused))

    def left(self, field: str) -> None:
        """Make one change of what was typed in a field."""
        self._typing.left(self.state.chosen, field)

    def see(self, document: str) -> None:
        """Go to a document."""
        self._case.go("documents", document)

    def load(self) -> None:
        """Read the list anew."""
        self._case.ask(self.read, self._on_things, self.on_trouble)

    def on_trouble(self, error: DossierError) -> None:
        """Tell what could not be read."""
        self.show(replace(self.state, trouble=error))

    def ask(self, question: Callable[[Session], A], answer: Callable[[A], None]) -> None:
        """Ask the case something; what goes wrong is told above the list."""
        self._case.ask(question, answer, self.on_trouble)

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed."""
        raise NotImplementedError

    def _look_around(self) -> None:
        if self.state.chosen:
            self.look_around()

    def _on_things(self, found: tuple[T, ...]) -> None:
        before, chosen = self.state, self.state.chosen
        ids = [one.id for one in found]
        if chosen not in ids:
            chosen = _following([one.id for one in before.things], ids, chosen)
        self.show(replace(before, loaded=True, things=found, trouble=None))
        if chosen != before.chosen:
            self.choose(chosen)
        else:
            self._put_drafts()
            self._look_around()

    def _put_drafts(self) -> None:
        texts = {key: self._typing.text(self.state.chosen, key) for key in self._fields}
        drafts = {key: text for key, text in texts.items() if text is not None}
        self.show(replace(self.state, drafts=drafts))

    def _on_refused(self, subject: str, field: str, error: DossierError) -> None:
        if subject == self.state.chosen:
            self.show(replace(self.state, refused={**self.state.refused, field: error}))


def _following(before: list[str], now: list[str], gone: str) -> str:
    """Give what is shown when one is gone: the next in the list, else the one before."""
    at = before.index(gone) if gone in before else 0
    return now[min(at, len(now) - 1)] if now else ""
