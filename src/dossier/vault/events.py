"""Events of the case: kept, changed, found again."""

from typing import Final

from dossier.model.event import Event
from dossier.vault.shelves import Shelf


def _indexed(event: Event) -> tuple[str, str]:
    return event.title, event.place


SHELF: Final = Shelf("event", Event, _indexed)

all = SHELF.all  # noqa: A001 - events.all(session) reads as what it gives
get = SHELF.get
add = SHELF.add
save = SHELF.save
remove = SHELF.remove
