"""People of the case on the screen: a list, and one of them with everything known of them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from dossier.model.changes import Changes
from dossier.model.person import Person, Reader, Role
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.details_more import with_reader
from dossier.ui.viewmodels.several import Paper, SeveralModel, SeveralState
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import documents, people
from dossier.workflows.open import Session
from dossier.workflows.people import Naming
from dossier.workflows.undo import Name

if TYPE_CHECKING:
    from dossier.model.dates import FuzzyDate

TYPED: Final = (
    *("name", "also", "address", "phone", "email"),
    *("names_explained", "qualifications"),
)
"""Fields that are typed, as drafts call them."""


@dataclass(frozen=True)
class PeopleState(SeveralState[Person]):
    """`naming` is what names the chosen one, `papers` are the documents about them."""

    naming: Naming | None = None
    papers: tuple[Paper, ...] = ()

    @property
    def people(self) -> tuple[Person, ...]:
        """All of them, in the order they came."""
        return self.things

    @property
    def person(self) -> Person | None:
        """The chosen one."""
        return self.thing

    @property
    def can_remove(self) -> bool:
        """Whether nothing names the chosen one."""
        return self.person is not None and self.naming == Naming()

    def kept(self, thing: Person, name: str) -> str:
        """Give the text of a field as it is kept; other spellings stand one a line."""
        return "\n".join(thing.also) if name == "also" else super().kept(thing, name)


@dataclass(frozen=True)
class _About:
    person: str
    naming: Naming
    papers: tuple[Paper, ...]


class PeopleModel(SeveralModel[PeopleState, Person]):
    """Adds, changes, removes people; every change is one undo step."""

    def __init__(self, case: OpenCase, typing: Typing) -> None:
        super().__init__(PeopleState(), case, typing, TYPED)

    def read(self, session: Session) -> tuple[Person, ...]:
        """Give all people."""
        return people.everyone(session)

    def look_around(self) -> None:
        """Ask what names the chosen one."""
        chosen = self.state.chosen
        self.ask(lambda session: _about(session, chosen), self._on_about)

    def without_surroundings(self, state: PeopleState) -> PeopleState:
        """Forget what named the one chosen before."""
        return replace(state, naming=None, papers=())

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed."""
        if not self.state.loaded:
            return
        if changes.people:
            self.load()
        elif (changes.documents or changes.translations or changes.events) and self.state.chosen:
            self.look_around()

    def add(self, name: str, role: Role | None = None) -> None:
        """Add a person and show them. One undo step."""
        name = name.strip()
        if name:
            self._case.change(
                Name("person-add", (("name", name),)),
                lambda session: people.add(session, Person("", name, role)),
                lambda changes: self.arrived(changes.people[0]),
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

    def _change(self, change: Callable[[Person], Person]) -> None:
        person = self.state.person
        if person is not None:
            self._case.change(
                Name("person-change", (("name", person.name),)),
                lambda session: people.change(session, person.id, change),
            )

    def _on_about(self, found: _About) -> None:
        if found.person == self.state.chosen:
            self.show(replace(self.state, naming=found.naming, papers=found.papers, trouble=None))


def _about(session: Session, person: str) -> _About:
    papers = (one for one in documents.here(session) if person in one.people)
    return _About(
        person=person,
        naming=people.naming(session, person),
        papers=tuple(Paper(one.id, one.title) for one in papers),
    )
