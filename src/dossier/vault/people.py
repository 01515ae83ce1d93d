"""People of the case: kept, changed, found again."""

from typing import Final

from dossier.model.person import Person
from dossier.vault.shelves import Shelf


def _indexed(person: Person) -> tuple[str, str]:
    # What came with a later version stands last and only if there is some: old lines still hold.
    reached = (person.address, person.phone, *filter(None, (person.email,)))
    return " ".join((person.name, *person.also)), " ".join(reached)


SHELF: Final = Shelf("person", Person, _indexed)

all = SHELF.all  # noqa: A001 - people.all(session) reads as what it gives
get = SHELF.get
add = SHELF.add
save = SHELF.save
remove = SHELF.remove
