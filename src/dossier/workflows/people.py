"""People of the case: add one, change one, list them."""

from collections.abc import Callable

from dossier.model.changes import Changes
from dossier.model.person import Person
from dossier.vault import people
from dossier.vault.session import Session


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
