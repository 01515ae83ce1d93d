"""The last builds of each packet: what they wrote, kept so that it can be filed and compared."""

from typing import Final

from dossier.model.build import Build
from dossier.vault.session import Session
from dossier.vault.shelves import Shelf

KEPT: Final = 12
"""Builds of one packet that are kept; a person files one of the last ones."""

SHELF: Final = Shelf("build", Build)

all = SHELF.all  # noqa: A001 - builds.all(session) reads as what it gives


def of_packet(session: Session, packet: str) -> tuple[Build, ...]:
    """Give the kept builds of a packet, the newest last."""
    return tuple(one for one in all(session) if one.packet.id == packet)


def add(session: Session, build: Build) -> Build:
    """Keep a build, and let go of the oldest of its packet where there are many."""
    with session.transaction():
        kept = SHELF.add(session, build)
        for old in of_packet(session, build.packet.id)[:-KEPT]:
            SHELF.remove(session, old.id)
    return kept
