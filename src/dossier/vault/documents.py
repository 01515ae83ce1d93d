"""Documents of the vault: the record, the text of its pages, its thumbnail, and its files.

The record of a document names the hashes of all that belongs to it: the row lists of its files,
its text, its thumbnail. So one entry of the log stands for all of them.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from dossier.errors import NotFound, VaultDamaged
from dossier.model.document import Document
from dossier.model.wire import JsonObject, from_json, to_json
from dossier.vault import belongings, lighter, names, records, rowlist, searchindex, staging
from dossier.vault.belongings import Hashes
from dossier.vault.canonical import parse
from dossier.vault.connection import Connection
from dossier.vault.session import Session

KIND: Final = "document"


@dataclass(frozen=True)
class Readable:
    """Documents that can be read, and the ids of those that are damaged."""

    documents: tuple[Document, ...]
    damaged: tuple[str, ...]


def next_id(session: Session) -> str:
    """Give the next id; one that was used never comes back."""
    return records.id_of(KIND, session.reserve(KIND))


def add(session: Session, document: Document, text: Sequence[str], thumbnail: bytes) -> None:
    """Add a document whose files are stored; when this returns, it is safe.

    `text` is the text of each page, `thumbnail` a JPEG.
    """
    with session.transaction() as database:
        hashes = belongings.put(database, records.number_of(KIND, document.id), text, thumbnail)
        _put(database, document, hashes, "add")
        done = _index_whole(database, document)
    _finish_index(session, done)


def save(session: Session, document: Document) -> None:
    """Keep a changed document; text and thumbnail stay. Raises NotFound for one never added."""
    with session.transaction() as database:
        record = _record(database, document.id)
        before = _document(record)
        acts = {(False, True): "remove", (True, False): "restore"}
        act = acts.get((before.removed, document.removed), "save")
        _put(database, document, belongings.hashes_in(record), act)
        if before.removed and not document.removed:
            done = _index_whole(database, document)
        else:
            done = _index(database, document)
    _finish_index(session, done)


def save_text(session: Session, name: str, text: Sequence[str]) -> None:
    """Keep other text for a document's pages (machine-read later, say)."""
    number = records.number_of(KIND, name)
    with session.transaction() as database:
        record = _record(database, name)
        document = _document(record)
        known = belongings.hashes_in(record)
        changed = replace(known, text=belongings.put_text(database, number, text))
        _put(database, document, changed, "text")
        done = _index_whole(database, document)
    _finish_index(session, done)


def put_back(
    session: Session, document: Document, text: Sequence[str] | None, thumbnail: bytes | None
) -> None:
    """Keep a document as it once was, files included; None leaves text or thumbnail as they are.

    Raises NotFound for one that was erased, and for files that are gone.
    """
    number = records.number_of(KIND, document.id)
    with session.transaction() as database:
        record = _record(database, document.id)
        new_text = belongings.text(database, number, record) if text is None else text
        new_thumbnail = thumbnail or belongings.thumbnail(database, number, record)
        hashes = belongings.put(database, number, new_text, new_thumbnail)
        _put(database, document, hashes, "replace")
        done = _index_whole(database, document)
    _finish_index(session, done)


def replace_file(
    session: Session, document: Document, text: Sequence[str], thumbnail: bytes
) -> Document:
    """Keep a document with new files under its id; its old files become a document in the bin.

    Gives the one in the bin.
    """
    number = records.number_of(KIND, document.id)
    with session.transaction() as database:
        record = _record(database, document.id)
        binned = replace(_document(record), id=next_id(session), removed=True)
        old_text = belongings.text(database, number, record)
        old_thumbnail = belongings.thumbnail(database, number, record)
        in_bin = records.number_of(KIND, binned.id)
        old_hashes = belongings.put(database, in_bin, old_text, old_thumbnail)
        _put(database, binned, old_hashes, "add")
        _put(database, document, belongings.put(database, number, text, thumbnail), "replace")
        done = _index_whole(database, document)
    _finish_index(session, done)
    return binned


def erase(session: Session, name: str) -> None:
    """Remove a document for good: its record, text, thumbnail, and files no other document has."""
    number = records.number_of(KIND, name)
    with session.transaction() as database:
        safe = _document(_record(database, name)).safe
        files = rowlist.files_of(database, number)
        rowlist.own(database, number, ())
        belongings.erase(database, number)
        searchindex.drop(database, name)
        records.erase(database, KIND, number)
        waiting = [blob for blob in files if rowlist.owner_of(database, blob) is None]
    while waiting:
        with session.transaction() as database:
            if staging.take_away(database, waiting[-1]):
                waiting.pop()
    if not with_safe_copy(session, safe.sha256):
        lighter.forget_all_of(session, safe.sha256)


def with_safe_copy(session: Session, sha256: str) -> tuple[str, ...]:
    """Give the documents whose safe copy has this hash."""
    return tuple(one.id for one in all(session) if one.safe.sha256 == sha256)


def get(session: Session, name: str) -> Document:
    """Give one document, also from the bin. Raises NotFound."""
    with session.turn() as database:
        return _document(_record(database, name))


def all(session: Session, *, removed: bool = False) -> tuple[Document, ...]:  # noqa: A001 - documents.all(...) reads as what it gives
    """Give all documents in the order they came; with `removed` those in the bin instead."""
    with session.turn() as database:
        rows = records.all_of(database, KIND)
    documents = (_document(parse(record)) for _, record in rows)
    return tuple(document for document in documents if document.removed == removed)


def readable(session: Session) -> Readable:
    """Give what can be read of a damaged vault, one document at a time, the bin included."""
    found: list[Document] = []
    damaged: list[str] = []
    for name in names.of_documents(session):
        try:
            found.append(get(session, name))
        except VaultDamaged:
            damaged.append(name)
        except NotFound:  # its row is gone, though the log names it
            damaged.append(name)
    return Readable(tuple(found), tuple(damaged))


def with_sha256(session: Session, sha256: str) -> Document | None:
    """Give the document that came from a file with this hash, be it one of several.

    One in the bin only if there is no other.
    """
    return min(_from_file(session, sha256), key=_is_removed, default=None)


def with_files(session: Session, hashes: Sequence[str]) -> Document | None:
    """Give the document that came from these very files, in this order, and from no others.

    One in the bin only if there is no other.
    """
    same = [
        document for document in _from_file(session, hashes[0]) if _hashes(document) == [*hashes]
    ]
    return min(same, key=_is_removed, default=None)


def text(session: Session, name: str) -> tuple[str, ...]:
    """Give the text of each page, checked against the record. Raises NotFound, VaultDamaged."""
    with session.turn() as database:
        record = _record(database, name)
        return belongings.text(database, records.number_of(KIND, name), record)


def thumbnail(session: Session, name: str) -> bytes:
    """Give the thumbnail, checked against the record. Raises NotFound, VaultDamaged."""
    with session.turn() as database:
        record = _record(database, name)
        return belongings.thumbnail(database, records.number_of(KIND, name), record)


def indexed(document: Document) -> tuple[str, str]:
    """Give what search finds a document by, besides its text: title and body."""
    title = f"{document.title} {document.original_title}"
    files = (original.name for original in document.originals)
    said = (document.number, document.issued_by, document.url)
    # What came with a later version stands last and only if there is some: old lines still hold.
    later = filter(None, (document.cover_words,))
    return title, " ".join((*said, *files, *later))


def _from_file(session: Session, sha256: str) -> list[Document]:
    with session.turn() as database:
        owners = rowlist.documents_with(database, sha256)
        found = [get(session, records.id_of(KIND, number)) for number in owners]
    return [document for document in found if sha256 in _hashes(document)]


def _hashes(document: Document) -> list[str]:
    return [original.sha256 for original in document.originals]


def _is_removed(document: Document) -> bool:
    return document.removed


def _record(database: Connection, name: str) -> JsonObject:
    record = records.get(database, KIND, records.number_of(KIND, name))
    if record is None:
        raise NotFound(kind=KIND, name=name)
    return record


def _document(record: JsonObject) -> Document:
    return from_json(Document, record["document"])


def _put(database: Connection, document: Document, hashes: Hashes, act: str) -> None:
    number = records.number_of(KIND, document.id)
    files = (*(original.blob for original in document.originals), document.safe.blob)
    record: JsonObject = {
        "document": to_json(document),
        "files": dict(rowlist.own(database, number, files)),
        "text": hashes.text,
        "thumbnail": hashes.thumbnail,
    }
    records.put(database, KIND, number, record, act)


def _index(database: Connection, document: Document) -> bool:
    """Index what is said of a document; say whether nothing is left to index."""
    if document.removed:
        searchindex.drop(database, document.id)
    else:
        searchindex.put(database, document.id, indexed(document))
    return True


def _index_whole(database: Connection, document: Document) -> bool:
    """Index a document with its text; say whether nothing is left to index."""
    _index(database, document)
    if document.removed:
        return True
    return searchindex.put_pages(database, records.number_of(KIND, document.id))


def _finish_index(session: Session, done: bool) -> None:  # noqa: FBT001 - what indexing said
    """Index the rest of a long text in turns of its own."""
    while not done:
        with session.transaction() as database:
            done = searchindex.catch_up(database)
