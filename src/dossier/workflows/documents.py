"""What documents are there."""

from dossier.errors import VaultDamaged
from dossier.model.document import Document
from dossier.vault import documents
from dossier.vault.documents import Readable
from dossier.vault.session import Session


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
