"""The last builds of each packet: what they wrote, kept so that it can be filed and compared."""

from typing import Final

from dossier.model.build import Build
from dossier.model.wire import JsonObject, from_json
from dossier.vault.session import Session
from dossier.vault.shelves import Shelf

KEPT: Final = 12
"""Builds of one packet that are kept; a person files one of the last ones."""

SHELF: Final = Shelf("build", Build)


def of_packet(session: Session, packet: str) -> tuple[Build, ...]:
    """Give the kept builds of a packet, the newest last."""
    return tuple(from_json(Build, one) for one in _records(session, packet))


def latest(session: Session, packet: str) -> Build | None:
    """Give the newest build of a packet; None where there was none."""
    kept = _records(session, packet)
    return from_json(Build, kept[-1]) if kept else None


def add(session: Session, build: Build) -> Build:
    """Keep a build, and let go of the oldest of its packet where there are many."""
    with session.transaction():
        kept = SHELF.add(session, build)
        for old in _records(session, build.packet.id)[:-KEPT]:
            SHELF.remove(session, str(old["id"]))
    return kept


def _records(session: Session, packet: str) -> list[JsonObject]:
    # A build of many exhibits is long: only those that are asked for are read in full.
    return [one for one in SHELF.records(session) if _packet_of(one) == packet]


def _packet_of(record: JsonObject) -> object:
    packet = record["packet"]
    return packet["id"] if isinstance(packet, dict) else None
