"""The commit that makes a file a document, and what is noticed of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from dossier.model.document import Document, Kind
from dossier.model.finding import Finding
from dossier.model.translation import State, Translation
from dossier.planning.severities import NOTE, USUAL
from dossier.vault import documents
from dossier.vault.session import Session
from dossier.workflows import translations
from dossier.workflows.naming import title_of
from dossier.workflows.outcomes import Wishes
from dossier.workflows.taking_in import Taken


def keep(session: Session, taken: Taken, wishes: Wishes, parent: str | None) -> Document:
    """Commit one document: when this returns, it is safe."""
    document = Document(
        id=documents.next_id(session),
        title=title_of(taken.original.name),
        kind=wishes.kind,
        original=taken.original,
        further=taken.further,
        safe=taken.safe,
        added=date.today(),  # noqa: DTZ011 - the day on the person's own calendar
        parent=parent,
    )
    document = _described(document, wishes)
    documents.add(session, document, taken.text, taken.thumbnail)
    return document


def known(session: Session, hashes: Sequence[str]) -> Document | None:
    """Give the document that a paper of these files already is, maybe in the bin.

    A file alone is known too as one of several that are a document.
    """
    same = documents.with_files(session, hashes)
    if len(hashes) == 1 and (same is None or same.removed):
        holder = documents.with_sha256(session, hashes[0])
        return same if holder is None or holder.removed else holder
    return same


def elsewhere(session: Session, hashes: Sequence[str]) -> dict[int, str]:
    """Say which of the files of a paper belong to documents that are here, and to which."""
    holders = (documents.with_sha256(session, one) for one in hashes)
    return {
        number: holder.id
        for number, holder in enumerate(holders)
        if holder is not None and not holder.removed
    }


def take_back(session: Session, known: Document, wishes: Wishes) -> Document:
    """Take a document out of the bin, because its very file is added again."""
    document = replace(_described(known, wishes), removed=False)
    documents.save(session, document)
    return document


def link(session: Session, document: Document, wishes: Wishes) -> None:
    """Note that a document is the translation of another one, if that is wished."""
    if wishes.translation_of is not None:
        told = Translation(
            id="",
            of=wishes.translation_of,
            language=document.language or wishes.language or "en",
            state=State.DONE,
            document=document.id,
        )
        translations.add(session, told)


def noticed(document: Document) -> tuple[Finding, ...]:
    """Give what was noticed while a document was taken in."""
    title = ("title", document.title)
    return tuple(
        Finding(one.code, USUAL.get(one.code, NOTE), document.id, (title, *one.facts))
        for one in document.safe.noted
    )


def _described(document: Document, wishes: Wishes) -> Document:
    return replace(
        document,
        title=wishes.title or document.title,
        kind=document.kind if wishes.kind is Kind.OTHER else wishes.kind,
        date=wishes.date or document.date,
        language=wishes.language or document.language,
    )
