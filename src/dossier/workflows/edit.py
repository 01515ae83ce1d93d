"""Change what is said about a document, move it to the bin, bring a better scan of it."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from dossier.errors import NotFound, UsageError
from dossier.model.changes import Changes
from dossier.model.document import Document
from dossier.vault import documents, people
from dossier.vault.session import Session
from dossier.workflows.desk import Desk
from dossier.workflows.taking_in import Making, store_file


def change(session: Session, name: str, change: Callable[[Document], Document]) -> Changes:
    """Change the document of that id. Raises NotFound, also for people and pages it names."""
    before = documents.get(session, name)
    after = change(before)
    if after == before:
        return Changes()
    for person in after.people:
        people.get(session, person)
    told = after.interpretation
    if told is not None:
        people.get(session, told.interpreter)
        if told.signed is not None:
            documents.get(session, told.signed)
    _check_new(session, before, after)
    documents.save(session, after)
    return Changes(documents=(name,))


def _check_new(session: Session, before: Document, after: Document) -> None:
    """Look for what is named anew; a better scan may have left the rest without its page."""
    for spelled in set(after.spelled) - set(before.spelled):
        people.get(session, spelled.person)
    for mark in set(after.marks) - set(before.marks):
        _page(after, mark.page)
    begun = {one.page for one in before.claims}
    for page in {one.page for one in after.claims} - begun:
        if page is not None:
            _page(after, page)
    known = {cited for claim in before.claims for cited in claim.evidence}
    for cited in {cited for claim in after.claims for cited in claim.evidence} - known:
        paper = documents.get(session, cited.document)
        if cited.page is not None:
            _page(paper, cited.page)


def _page(document: Document, page: int) -> None:
    if not 1 <= page <= len(document.safe.pages):
        raise NotFound(kind="page", name=f"{document.id}:{page}")


def remove(session: Session, names: Sequence[str]) -> Changes:
    """Move documents to the bin: all of them, or none if one isn't there (NotFound)."""
    found = [_here(session, name) for name in dict.fromkeys(names)]
    for document in found:
        documents.save(session, replace(document, removed=True))
    return Changes(documents=tuple(document.id for document in found))


def restore(session: Session, names: Sequence[str]) -> Changes:
    """Take documents out of the bin: all of them, or none if one isn't known (NotFound)."""
    found = [documents.get(session, name) for name in dict.fromkeys(names)]
    binned = [document for document in found if document.removed]
    for document in binned:
        documents.save(session, replace(document, removed=False))
    return Changes(documents=tuple(document.id for document in binned))


def replace_file(desk: Desk, name: str, path: Path, password: str = "") -> Changes:
    """Take in a better scan of the same paper: id, title, place and links stay.

    The old files go to the bin as a document of its own. Raises NotFound, Refusal, UsageError
    for a file that is here already.
    """
    before = _here(desk.session, name)
    incoming = store_file(desk, path, password, desk.progress.check)
    known = documents.with_sha256(desk.session, incoming.blob.sha256)
    if known is not None and not known.removed:
        incoming.forget()
        raise UsageError(what="already-here", name=known.id)
    taken = Making(desk, (incoming,)).finish()
    after = replace(before, original=taken.original, further=(), safe=taken.safe)
    binned = documents.replace_file(desk.session, after, taken.text, taken.thumbnail)
    return Changes(documents=(name, binned.id))


def _here(session: Session, name: str) -> Document:
    found = documents.get(session, name)
    if found.removed:
        raise NotFound(kind="document", name=name)
    return found
