"""Checks a document's belongings: every row of its files, the files as a whole, text, thumbnail."""

import hashlib
from collections.abc import Callable, Iterator
from typing import Final

from dossier.errors import NotFound, VaultDamaged
from dossier.model.document import Document, Original, SafeCopy
from dossier.sandbox.rows import count_rows
from dossier.vault import blobs, documents, records, rowlist
from dossier.vault.checks.failure import Failure
from dossier.vault.session import Session

ORIGINAL: Final = "original"
SAFE_COPY: Final = "safe-copy"
Advance = Callable[[int], None]
"""Told how many bytes were read."""


def failures(session: Session, document: Document, advance: Advance) -> Iterator[Failure]:
    """Check all that belongs to a document."""
    for part, file in _files(document):
        rows = stored_hash(session, file.blob, file.size, advance)
        if rows != file.sha256:
            yield _failure(document, part)
    for part, read in (("text", documents.text), ("thumbnail", documents.thumbnail)):
        try:
            read(session, document.id)
        except (VaultDamaged, NotFound):
            yield _failure(document, part)
    if not _owns_its_files(session, document):
        yield _failure(document, "file-list")


def _files(document: Document) -> Iterator[tuple[str, Original | SafeCopy]]:
    """Give each file with what it is called; originals after the first have a number."""
    yield ORIGINAL, document.original
    for n, original in enumerate(document.further, 2):
        yield f"{ORIGINAL}-{n}", original
    yield SAFE_COPY, document.safe


def stored_hash(session: Session, blob: int, size: int, advance: Advance) -> str:
    """SHA-256 of a stored file, whose rows are checked on the way; nothing if it can't be read."""
    whole = hashlib.sha256()
    try:
        rows = blobs.open_rows(session, blob)
        if rows.size != size:
            return ""
        for k in range(count_rows(rows.size)):
            data = rows.row(k)
            whole.update(data)
            advance(len(data))
    except (VaultDamaged, NotFound):
        return ""
    return whole.hexdigest()


def _owns_its_files(session: Session, document: Document) -> bool:
    wanted = tuple(sorted({file.blob for _, file in _files(document)}))
    number = records.number_of("document", document.id)
    try:
        with session.turn() as database:
            return rowlist.files_of(database, number) == wanted
    except VaultDamaged:
        return False


def _failure(document: Document, part: str) -> Failure:
    return Failure("document-damaged", document.id, (("part", part),))
