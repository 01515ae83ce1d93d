"""Steps of what was changed, and the way back: earlier records are written again, logged as ever.

A step is merged into what is kept now: what others changed since, elsewhere in the same record,
stays. Nothing is lost on the way back: a document that was added goes to the bin, and a scan that
took another one's place changes places with it.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from dossier.errors import ChangedSince, NotFound, PacketFiled
from dossier.model.changes import Changes
from dossier.model.document import Document
from dossier.model.wire import JsonObject, from_json
from dossier.vault import belongings, documents, events, packets, people, records, translations
from dossier.vault.canonical import parse
from dossier.vault.connection import Connection
from dossier.vault.noting import Notes
from dossier.vault.records import ERASED
from dossier.vault.session import Session
from dossier.vault.shelves import Shelf

_SHELVES: Final[Mapping[str, Shelf[Any]]] = {
    shelf.kind: shelf for shelf in (people.SHELF, events.SHELF, translations.SHELF, packets.SHELF)
}
_SINGLE: Final = ("case", "settings", "profiles")
# Copies and slots are not among them: what left the vault did leave it.
_KINDS: Final = (documents.KIND, *_SHELVES, *_SINGLE)


@dataclass(frozen=True)
class Change:
    """One record before and after, in canonical text; `before` is None where there was none."""

    kind: str
    number: int
    before: str | None
    after: str

    @property
    def id(self) -> str:
        """The id of the record."""
        return records.id_of(self.kind, self.number)

    @property
    def made(self) -> bool:
        """Whether the thing was not there before."""
        return self.before in (None, ERASED)


@dataclass(frozen=True)
class Step:
    """What one piece of work changed; texts and thumbnails that it wrote over, by document."""

    changes: tuple[Change, ...]
    texts: Mapping[int, tuple[str, ...]]
    thumbnails: Mapping[int, bytes]

    @property
    def touched(self) -> Changes:
        """Give the ids of all it changed."""
        ids: dict[str, list[str]] = {}
        for change in self.changes:
            ids.setdefault(change.kind, []).append(change.id)
        return Changes(
            documents=tuple(ids.get(documents.KIND, ())),
            people=tuple(ids.get(people.SHELF.kind, ())),
            events=tuple(ids.get(events.SHELF.kind, ())),
            translations=tuple(ids.get(translations.SHELF.kind, ())),
            packets=tuple(ids.get(packets.SHELF.kind, ())),
            case=not ids.keys().isdisjoint(_SINGLE),
        )


def step_of(notes: Notes) -> Step:
    """Make a step of what was noted.

    What was erased for good can't come back and is left out; so is a document that came and went
    to the bin in the same step, unless it keeps the earlier scan of another one.
    """
    changes = (
        Change(kind, number, _empty(kind) if before is None else before, notes.after[kind, number])
        for (kind, number), before in sorted(notes.before.items(), key=lambda item: item[0])
    )
    kept = tuple(filter(_can_go_back, changes))
    scans = _earlier_scans(kept)
    there = tuple(c for c in kept if not _came_and_went(c) or _files(c.after) in scans)
    return Step(there, notes.texts, notes.thumbnails)


def added(session: Session, names: tuple[str, ...]) -> Step:
    """Make a step of documents that came in, as they are now. Raises NotFound."""
    changes: list[Change] = []
    with session.turn() as database:
        for name in names:
            number = records.number_of(documents.KIND, name)
            text = records.read_text(database, documents.KIND, number)
            if text is None:
                raise NotFound(kind=documents.KIND, name=name)
            changes.append(Change(documents.KIND, number, None, text))
    return Step(tuple(filter(_can_go_back, changes)), {}, {})


def put_back(session: Session, step: Step) -> Step:
    """Bring back what was before a step, all or nothing; give the step that leads here again.

    Raises ChangedSince when the same part of a record was changed again since, PacketFiled for a
    packet that was filed since.
    """
    with session.noted() as notes, session.transaction() as database:
        swapped = _swapped(database, step)
        for change in step.changes:
            if change.id not in swapped:
                _put_back(session, database, step, change)
        for name, (document, text, thumbnail) in swapped.items():
            documents.put_back(session, replace(document, id=name, removed=True), text, thumbnail)
    return step_of(notes)


def _empty(kind: str) -> str | None:
    """Give what stands for no record: of what there is one only, one that says nothing."""
    return "{}" if kind in _SINGLE else None


def _can_go_back(change: Change) -> bool:
    erased_for_good = change.kind == documents.KIND and change.after == ERASED
    return change.kind in _KINDS and not erased_for_good and change.before != change.after


def _came_and_went(change: Change) -> bool:
    if change.kind != documents.KIND or not change.made:
        return False
    return from_json(Document, parse(change.after)["document"]).removed


def _earlier_scans(changes: Iterable[Change]) -> dict[tuple[str, ...], Change]:
    """Give the changes of documents that were there before, by the files they had."""
    return {
        _files(change.before): change
        for change in changes
        if change.kind == documents.KIND and not change.made
    }


def _swapped(
    database: Connection, step: Step
) -> dict[str, tuple[Document, tuple[str, ...], bytes]]:
    """Say which documents in the bin get the files of which others: the newer scans.

    A document that was made of the files that another one had is where that one's scan went.
    """
    of_documents = [change for change in step.changes if change.kind == documents.KIND]
    had = _earlier_scans(of_documents)
    swapped: dict[str, tuple[Document, tuple[str, ...], bytes]] = {}
    for change in of_documents:
        other = had.get(_files(change.after))
        if change.made and other is not None and _files(other.after) != _files(change.after):
            now = _now(database, other)
            if _now(database, change) != change.after or _files(now) != _files(other.after):
                raise ChangedSince(name=change.id)
            record = parse(now)
            swapped[change.id] = (
                from_json(Document, record["document"]),
                belongings.text(database, other.number, record),
                belongings.thumbnail(database, other.number, record),
            )
    return swapped


def _files(text: str | None) -> tuple[str, ...]:
    files = parse(text)["files"] if text not in (None, ERASED) else None
    return tuple(sorted(files)) if isinstance(files, dict) else ()


def _put_back(session: Session, database: Connection, step: Step, change: Change) -> None:
    if change.kind == documents.KIND:
        _document_back(session, database, step, change)
    elif change.kind in _SINGLE:
        earlier = _earlier(change, _now(database, change))
        records.put(database, change.kind, change.number, earlier, "save")
    else:
        _thing_back(session, database, change)


def _thing_back(session: Session, database: Connection, change: Change) -> None:
    shelf, now = _SHELVES[change.kind], _now(database, change)
    if change.kind == packets.SHELF.kind and now != ERASED:
        _need_open(parse(now))
    if change.made or change.after == ERASED:
        if now != change.after:
            raise ChangedSince(name=change.id)
        if change.made:
            shelf.remove(session, change.id)
            return
    earlier = parse(change.before or "") if change.after == ERASED else _earlier(change, now)
    shelf.put_back(session, earlier)


def _need_open(packet: JsonObject) -> None:
    """Raise PacketFiled for a packet that was handed in since: nothing of it goes back."""
    if packet.get("filed"):
        raise PacketFiled(profile=str(packet["profile"]))


def _document_back(session: Session, database: Connection, step: Step, change: Change) -> None:
    now = _now(database, change)
    if now == ERASED:
        raise ChangedSince(name=change.id)
    if change.made:
        documents.save(session, replace(documents.get(session, change.id), removed=True))
        return
    earlier, current = _earlier(change, now), parse(now)
    document = from_json(Document, earlier["document"])
    if all(earlier[part] == current[part] for part in ("files", "text", "thumbnail")):
        documents.save(session, document)
        return
    text = thumbnail = None
    if earlier["text"] != current["text"]:
        text = step.texts.get(change.number, ())
    if earlier["thumbnail"] != current["thumbnail"]:
        thumbnail = step.thumbnails.get(change.number, b"")
    _check(change, earlier, text, thumbnail)
    documents.put_back(session, document, text, thumbnail)


def _check(
    change: Change, earlier: JsonObject, text: tuple[str, ...] | None, thumbnail: bytes | None
) -> None:
    """Raise ChangedSince if what was noted is not what the earlier record speaks of."""
    wrong_text = text is not None and belongings.text_hash(text) != earlier["text"]
    wrong_thumbnail = (
        thumbnail is not None and hashlib.sha256(thumbnail).hexdigest() != earlier["thumbnail"]
    )
    if wrong_text or wrong_thumbnail:
        raise ChangedSince(name=change.id)


def _now(database: Connection, change: Change) -> str:
    return records.read_text(database, change.kind, change.number) or ERASED


def _earlier(change: Change, now: str) -> JsonObject:
    """Give the record of now with what a change changed as it was. Raises ChangedSince."""
    if ERASED in (now, change.after):
        raise ChangedSince(name=change.id)
    return _merged(change.id, parse(change.before or "{}"), parse(change.after), parse(now))


def _merged(name: str, before: JsonObject, after: JsonObject, now: JsonObject) -> JsonObject:
    found = dict(now)
    for key in before.keys() | after.keys():
        was, left, here = before.get(key), after.get(key), now.get(key)
        if was == left:
            continue
        if isinstance(was, dict) and isinstance(left, dict) and isinstance(here, dict):
            found[key] = _merged(name, was, left, here)
        elif here != left:
            raise ChangedSince(name=name)
        elif was is None:  # a field at its usual value is not written
            del found[key]
        else:
            found[key] = was
    return found
