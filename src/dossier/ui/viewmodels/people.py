"""People of the case on the screen: a list, and one of them with everything known of them."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from dossier.errors import DossierError
from dossier.model.changes import Changes
from dossier.model.person import Person, Reader, Role
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.details_more import with_reader
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import documents, people
from dossier.workflows.open import Session
from dossier.workflows.people import Naming
from dossier.workflows.undo import Name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.model.dates import FuzzyDate

TYPED: Final = (
    *("name", "also", "address", "phone", "email"),
    *("names_explained", "qualifications"),
)
"""Fields that are typed, as drafts call them."""


@dataclass(frozen=True)
class Paper:
    """A document that a person is about."""

    id: str
    title: str


@dataclass(frozen=True)
class PeopleState:
    """`chosen` is the id of the one whose details are shown, `naming` what names them.

    `papers` are the documents about them. `drafts` are texts being typed, by field; they go before
    what is kept; `refused` says why a text could not be taken. `showing` tells whether details lie
    in the place of the list where there is no room for both. `adding` opens a field for a name.
    """

    loaded: bool = False
    people: tuple[Person, ...] = ()
    chosen: str = ""
    naming: Naming | None = None
    papers: tuple[Paper, ...] = ()
    drafts: "Mapping[str, str]" = field(default_factory=lambda: MappingProxyType({}))
    refused: "Mapping[str, DossierError]" = field(default_factory=lambda: MappingProxyType({}))
    showing: bool = False
    adding: bool = False
    trouble: DossierError | None = None

    @property
    def person(self) -> Person | None:
        """The chosen one."""
        return next((one for one in self.people if one.id == self.chosen), None)

    @property
    def can_remove(self) -> bool:
        """Whether nothing names the chosen one."""
        return self.person is not None and self.naming == Naming()

    def text(self, name: str) -> str:
        """Give what stands in a typed field; other spellings stand one a line."""
        if name in self.drafts:
            return self.drafts[name]
        if self.person is None:
            return ""
        return "\n".join(self.person.also) if name == "also" else str(getattr(self.person, name))


@dataclass(frozen=True)
class _About:
    person: str
    naming: Naming
    papers: tuple[Paper, ...]


class PeopleModel(ViewModel[PeopleState]):
    """Adds, changes, removes people; every change is one undo step."""

    def __init__(self, case: OpenCase, typing: Typing) -> None:
        super().__init__(PeopleState(), case)
        self._case = case
        self._typing = typing
        case.touched.connect(self.refresh)
        typing.refused.connect(self._on_refused)

    def enter(self) -> None:
        """Read the list, once."""
        if not self.state.loaded:
            self._load()

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed."""
        if not self.state.loaded:
            return
        if changes.people:
            self._load()
        elif changes.documents or changes.translations or changes.events:
            self._look_around()

    def open(self, subject: str) -> None:
        """Show a person."""
        self.enter()
        self.choose(subject)
        self.show_details(shown=True)

    def choose(self, person: str) -> None:
        """Show another person's details."""
        if person != self.state.chosen:
            self.show(
                replace(self.state, chosen=person, naming=None, papers=(), refused={}, drafts={})
            )
            self._put_drafts()
            self._look_around()

    def show_details(self, *, shown: bool) -> None:
        """Bring details in the place of the list in a small window, or the list back."""
        self.show(replace(self.state, showing=shown))

    def begin_adding(self) -> None:
        """Open the field for the name of a new person."""
        self.show(replace(self.state, adding=True, showing=False))

    def stop_adding(self) -> None:
        """Close it."""
        self.show(replace(self.state, adding=False))

    def add(self, name: str, role: Role | None = None) -> None:
        """Add a person and show them. One undo step."""
        name = name.strip()
        if not name:
            return

        def arrived(changes: Changes) -> None:
            self.stop_adding()
            self.choose(changes.people[0])
            self.show_details(shown=True)

        self._case.change(
            Name("person-add", (("name", name),)),
            lambda session: people.add(session, Person("", name, role)),
            arrived,
        )

    def remove(self) -> None:
        """Remove the chosen person, whom nothing names. One undo step."""
        person = self.state.person
        if person is not None and self.state.can_remove:
            self._case.change(
                Name("person-remove", (("name", person.name),)),
                lambda session: people.remove(session, person.id),
            )
            self.show_details(shown=False)

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

    def set_role(self, role: Role | None) -> None:
        """Say what the person does in the case."""
        self._change(lambda before: replace(before, role=role))

    def set_birth(self, birth: "FuzzyDate | None") -> None:
        """Say when the person was born."""
        self._change(lambda before: replace(before, birth=birth))

    def set_language(self, code: str, *, spoken: bool) -> None:
        """Say that the person speaks a language, by its code, or not."""

        def change(before: Person) -> Person:
            others = tuple(one for one in before.languages if one != code)
            return replace(before, languages=(*others, code) if spoken else others)

        self._change(change)

    def set_hidden(self, reader: Reader, *, hidden: bool) -> None:
        """Say that a reader must not learn the person's name, or may."""

        def change(before: Person) -> Person:
            return replace(before, hidden_from=with_reader(before.hidden_from, reader, on=hidden))

        self._change(change)

    def see(self, document: str) -> None:
        """Go to a document."""
        self._case.go("documents", document)

    def _change(self, change: Callable[[Person], Person]) -> None:
        person = self.state.person
        if person is not None:
            self._case.change(
                Name("person-change", (("name", person.name),)),
                lambda session: people.change(session, person.id, change),
            )

    def _load(self) -> None:
        self._case.ask(people.everyone, self._on_people, self._on_trouble)

    def _on_people(self, found: tuple[Person, ...]) -> None:
        before, chosen = self.state, self.state.chosen
        ids = [one.id for one in found]
        if chosen not in ids:
            chosen = _following([one.id for one in before.people], ids, chosen)
        self.show(replace(before, loaded=True, people=found, trouble=None))
        if chosen != before.chosen:
            self.choose(chosen)
        else:
            self._put_drafts()
            self._look_around()

    def _put_drafts(self) -> None:
        texts = {key: self._typing.text(self.state.chosen, key) for key in TYPED}
        drafts = {key: text for key, text in texts.items() if text is not None}
        self.show(replace(self.state, drafts=drafts))

    def _look_around(self) -> None:
        chosen = self.state.chosen
        if chosen:
            self._case.ask(
                lambda session: _about(session, chosen), self._on_about, self._on_trouble
            )

    def _on_about(self, found: _About) -> None:
        if found.person == self.state.chosen:
            self.show(replace(self.state, naming=found.naming, papers=found.papers, trouble=None))

    def _on_trouble(self, error: DossierError) -> None:
        self.show(replace(self.state, trouble=error))

    def _on_refused(self, subject: str, field: str, error: DossierError) -> None:
        if subject == self.state.chosen:
            self.show(replace(self.state, refused={**self.state.refused, field: error}))


def _following(before: list[str], now: list[str], gone: str) -> str:
    """Give who is shown when one is gone: the next in the list, else the one before."""
    at = before.index(gone) if gone in before else 0
    return now[min(at, len(now) - 1)] if now else ""


def _about(session: Session, person: str) -> _About:
    papers = (one for one in documents.here(session) if person in one.people)
    return _About(
        person=person,
        naming=people.naming(session, person),
        papers=tuple(Paper(one.id, one.title) for one in papers),
    )
