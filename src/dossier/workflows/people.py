"""People of the case: add one, change one, list them, remove one that nothing names."""

from collections.abc import Callable
from dataclasses import dataclass

from dossier.errors import PersonNamed
from dossier.model.changes import Changes
from dossier.model.document import Document
from dossier.model.person import Person
from dossier.vault import documents, events, people, translations
from dossier.vault.session import Session


@dataclass(frozen=True)
class Naming:
    """Ids of what names a person; documents and translations in the bin are among them."""

    documents: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    translations: tuple[str, ...] = ()


def everyone(session: Session) -> tuple[Person, ...]:
    """Give all people in the order they came."""
    return people.all(session)


def add(session: Session, person: Person) -> Changes:
    """Add a person; the id given is not kept."""
    return Changes(people=(people.add(session, person).id,))


def change(session: Session, name: str, change: Callable[[Person], Person]) -> Changes:
    """Change the person of that id. Raises NotFound."""
    before = people.get(session, name)
    after = change(before)
    if after == before:
        return Changes()
    people.save(session, after)
    return Changes(people=(name,))


def get(session: Session, name: str) -> Person:
    """Give the person of that id. Raises NotFound."""
    return people.get(session, name)


def naming(session: Session, name: str) -> Naming:
    """Say what names a person: papers about, by or spelling them, events, translations."""
    papers = (*documents.all(session), *documents.all(session, removed=True))
    return Naming(
        documents=tuple(one.id for one in papers if _names(one, name)),
        events=tuple(one.id for one in events.all(session) if name in one.people),
        translations=tuple(one.id for one in translations.all(session) if one.translator == name),
    )


def remove(session: Session, name: str) -> Changes:
    """Take away a person whom nothing names. Raises NotFound, and PersonNamed for others."""
    with session.transaction():
        person = people.get(session, name)
        if naming(session, name) != Naming():
            raise PersonNamed(name=person.name)
        people.remove(session, name)
    return Changes(people=(name,))


def _names(document: Document, person: str) -> bool:
    told = document.interpretation
    spelled = any(one.person == person for one in document.spelled)
    read_out = told is not None and told.interpreter == person
    return person in document.people or spelled or read_out
