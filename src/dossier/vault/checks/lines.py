"""Checks the search index: it holds what is kept, and nothing else."""

from dossier.errors import VaultDamaged
from dossier.model.document import Document
from dossier.vault import documents, events, people, searchindex, translations
from dossier.vault.checks.failure import Failure
from dossier.vault.searchindex import Lines
from dossier.vault.session import Session


def failures(session: Session) -> list[Failure]:
    """Compare the index with what it should hold; damaged documents are told of elsewhere."""
    try:
        wanted = _wanted(session)
        with session.turn() as database:
            if not searchindex.is_whole(database):
                return [Failure("search-outdated")]
            names = {*wanted, *searchindex.subjects(database)} - searchindex.waiting(database)
        differing = [
            name for name in names if wanted.get(name, {}) not in (None, _stored(session, name))
        ]
    except VaultDamaged:
        return [Failure("search-outdated")]
    return [Failure("search-outdated", name) for name in sorted(differing)]


def _stored(session: Session, name: str) -> Lines:
    with session.turn() as database:
        return searchindex.stored(database, name)


def _wanted(session: Session) -> dict[str, Lines | None]:
    """Give the lines of each thing; None where the thing itself can't be read."""
    readable = documents.readable(session)
    wanted: dict[str, Lines | None] = dict.fromkeys(readable.damaged)
    for document in readable.documents:
        if not document.removed:
            wanted[document.id] = _of_document(session, document)
    for shelf in (people.SHELF, events.SHELF, translations.SHELF):
        wanted |= shelf.lines(session)
    return wanted


def _of_document(session: Session, document: Document) -> Lines | None:
    try:
        text = documents.text(session, document.id)
    except VaultDamaged:
        return None
    return searchindex.folded(documents.indexed(document), text)
