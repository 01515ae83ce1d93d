"""What documents are there, whole or as lists show them, and where they stand in a packet."""

from collections.abc import Mapping
from types import MappingProxyType

from dossier.errors import VaultDamaged
from dossier.model.document import Document
from dossier.model.listing import Listed, Listing, Standing
from dossier.vault import documents
from dossier.vault import listing as lists
from dossier.vault.documents import Readable
from dossier.vault.session import Session
from dossier.workflows.arrange import Arranged


def here(session: Session) -> tuple[Document, ...]:
    """Give all documents in the order they came, those in the bin left out."""
    return documents.all(session)


def readable(session: Session) -> Readable:
    """Give the same, and where the vault is damaged what of it can be read."""
    try:
        return Readable(here(session), ())
    except VaultDamaged:
        found = documents.readable(session)
        there = tuple(document for document in found.documents if not document.removed)
        return Readable(there, found.damaged)


def get(session: Session, name: str) -> Document:
    """Give the document of that id. Raises NotFound."""
    return documents.get(session, name)


def listing(session: Session) -> Listing:
    """Give all documents as lists show them, and of a damaged vault what can be read."""
    try:
        return Listing(lists.all(session))
    except VaultDamaged:
        found = readable(session)
        return Listing(tuple(map(lists.of, found.documents)), found.damaged)


def listed(document: Document) -> Listed:
    """Give what lists show of a document."""
    return lists.of(document)


def standings(packet: Arranged) -> Mapping[str, Standing]:
    """Say where documents stand in a packet, by id, in the order of the packet.

    A photograph on a sheet stands where its sheets do.
    """
    found: dict[str, Standing] = {}
    for one in packet.plan.exhibits:
        held = (name for part in one.parts for name in part.holds)
        found |= dict.fromkeys((one.document, *held), Standing(one.label, one.first, one.last))
    return MappingProxyType(found)
