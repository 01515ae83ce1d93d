"""People of the case: kept, changed, found again."""

from typing import Final

from dossier.model.person import Person
from dossier.vault.shelves import Shelf


def _indexed(person: Person) -> tuple[str, str]:
    return " ".join((person.name, *person.also)), f"{person.address} {person.phone}"


SHELF: Final = Shelf("person", Person, _indexed)

all = SHELF.all  # noqa: A001 - people.all(session) reads as what it gives
get = SHELF.get
add = SHELF.add
save = SHELF.save
remove = SHELF.remove
