"""Packets as the person arranged them: kept, changed."""

from typing import Final

from dossier.model.packet import Packet
from dossier.vault.shelves import Shelf

SHELF: Final = Shelf("packet", Packet)

all = SHELF.all  # noqa: A001 - packets.all(session) reads as what it gives
get = SHELF.get
add = SHELF.add
save = SHELF.save
remove = SHELF.remove
