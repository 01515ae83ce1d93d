"""Typing: each field is kept as a draft while it is typed in, and made one change when left.

A subject is an id (`d3`, `p1`, `e2`, `t4`, `k1`) or `case`; a field is named as in the model, a
cover field of a packet `cover:KEY`, what is said of a line of the checklist `why:SLOT`,
`tried:SLOT`, `instead:SLOT` and `what:SLOT`, why an exhibit is taken back `withdrawn:DOCUMENT`, how
a document writes a person's name `spelled:PERSON`, a fact of the case by its key.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from functools import reduce
from typing import Final, TypeVar

from dossier.errors import DossierError, NotADate, NotFound
from dossier.model.changes import Changes
from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Spelled
from dossier.model.event import Event
from dossier.model.packet import Answer, Packet
from dossier.model.person import Person
from dossier.model.translation import State, Sworn, Translation
from dossier.vault import drafts, packets
from dossier.vault.session import Session
from dossier.workflows import arrange, casefacts, edit, events, people, translations
from dossier.workflows.wanted import covered

T = TypeVar("T")
Write = Callable[[T, str], T]
"""Puts a text into a field of a thing. Raises NotADate."""

COVER: Final = "cover:"
"""What a field of a packet begins with: a cover field, then its key."""
WHY: Final = "why:"
"""The same for why something could not be had, then the line of the checklist."""
TRIED: Final = "tried:"
"""The same for what was tried to get it."""
INSTEAD: Final = "instead:"
"""The same for what is there in its place."""
WHAT: Final = "what:"
"""The same for what it is called in the language of filing."""
WITHDRAWN: Final = "withdrawn:"
"""What a field of a packet begins with: why an exhibit is taken back, then its document."""
SPELLED: Final = "spelled:"
"""What a field of a document begins with: how it writes a person's name, then the person."""


def put(session: Session, subject: str, field: str, text: str) -> None:
    """Keep what stands in a field now; when this returns, it is safe. It is no change yet."""
    drafts.put(session, subject, field, text)


def forget(session: Session, subject: str, field: str) -> None:
    """Forget what was typed: the field goes back to what is kept."""
    drafts.take(session, subject, field)


def left(session: Session) -> tuple[tuple[str, str, str], ...]:
    """Give subject, field and text of all that was typed and is no change yet."""
    return drafts.all(session)


def settle(session: Session, subject: str, field: str, text: str) -> Changes:
    """Make a change of what was typed, and let the draft go; both or none.

    A title or name that was emptied stays as it was. Raises NotADate, and NotFound for a thing or
    field that isn't there; then the draft stays.
    """
    with session.transaction():
        drafts.take(session, subject, field)
        return _change(session, subject, field, text)


def settle_all(session: Session) -> Changes:
    """Make changes of all that was typed before the program ended; what can't be stays `left`."""
    done: list[Changes] = []
    for subject, field, text in drafts.all(session):
        # A damaged record or a full disk doesn't keep the vault shut either: the draft waits.
        with suppress(DossierError):
            done.append(settle(session, subject, field, text))
    return reduce(Changes.together, done, Changes())


def _change(session: Session, subject: str, field: str, text: str) -> Changes:
    if subject == "case":
        return casefacts.set_facts(session, {field: text.strip()})
    match subject[:1]:
        case "d":
            write_document = _spelling(field) or _writer(_DOCUMENT, field)
            return edit.change(session, subject, lambda before: write_document(before, text))
        case "p":
            write_person = _writer(_PERSON, field)
            return people.change(session, subject, lambda before: write_person(before, text))
        case "e":
            write_event = _writer(_EVENT, field)
            return events.change(session, subject, lambda before: write_event(before, text))
        case "t":
            write_text = _writer(_TRANSLATION, field)
            return translations.change(session, subject, lambda before: write_text(before, text))
        case _:
            return _packet(session, subject, field, text)


def _writer(known: Mapping[str, Write[T]], field: str) -> Write[T]:
    if field not in known:
        raise NotFound(kind="field", name=field)
    return known[field]


def _packet(session: Session, subject: str, field: str, text: str) -> Changes:
    before = packets.get(session, subject)
    prefix, colon, key = field.partition(":")
    if prefix + colon == COVER:
        after = covered(before, ((key, text.strip()),))
    elif prefix + colon == WITHDRAWN:
        after = _withdrawn(before, key, text.strip())
    else:
        after = _answered(before, key, _writer(_ANSWER, prefix + colon), text.strip())
    arrange.keep(session, after)
    return Changes() if after == before else Changes(packets=(subject,))


def _answered(before: Packet, slot: str, write: Write[Answer], text: str) -> Packet:
    if not any(said.slot == slot for said in before.answers):
        raise NotFound(kind="slot", name=slot)
    answers = tuple(write(said, text) if said.slot == slot else said for said in before.answers)
    return replace(before, answers=answers)


def _withdrawn(before: Packet, document: str, why: str) -> Packet:
    if not any(one.document == document for one in before.withdrawn):
        raise NotFound(kind="exhibit", name=document)
    told = tuple(
        replace(one, why=why) if one.document == document else one for one in before.withdrawn
    )
    return replace(before, withdrawn=told)


def _spelling(field: str) -> Write[Document] | None:
    """Give what puts the spelling of a person's name into a document; no text takes it out."""
    prefix, colon, person = field.partition(":")
    if prefix + colon != SPELLED:
        return None

    def write(before: Document, text: str) -> Document:
        others = tuple(one for one in before.spelled if one.person != person)
        own = (Spelled(person, text.strip()),) if text.strip() else ()
        return replace(before, spelled=(*others, *own))

    return write


def _date(text: str) -> FuzzyDate | None:
    if not text.strip():
        return None
    try:
        return FuzzyDate.parse(text)
    except ValueError as error:
        raise NotADate(text=text.strip()) from error


def _lines(text: str) -> tuple[str, ...]:
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line)


def _translated(before: Translation, text: str) -> Translation:
    """Put the typed text in; it takes a translated file's place, and no text leaves that alone."""
    if not text.strip():
        state = before.state if before.document else State.NEEDED
        return before if not before.text else replace(before, text="", state=state)
    state = State.DRAFT if before.state in (State.NEEDED, State.ASKED) else before.state
    return replace(before, text=text, document=None, state=state)


def _sworn(before: Translation, change: Callable[[Sworn], Sworn]) -> Translation:
    """Put in what a sworn translator's certificate says; nothing said of it is no certificate."""
    sworn = change(before.sworn or Sworn())
    return replace(before, sworn=None if sworn == Sworn() else sworn)


_DOCUMENT: Final[Mapping[str, Write[Document]]] = {
    "title": lambda before, text: replace(before, title=text.strip() or before.title),
    "original_title": lambda before, text: replace(before, original_title=text.strip()),
    "date": lambda before, text: replace(before, date=_date(text)),
    "number": lambda before, text: replace(before, number=text.strip()),
    "issued_by": lambda before, text: replace(before, issued_by=text.strip()),
    "url": lambda before, text: replace(before, url=text.strip()),
    "language": lambda before, text: replace(before, language=text.strip()),
    "cover_words": lambda before, text: replace(before, cover_words=text.strip()),
    "place": lambda before, text: replace(before, place=text.strip()),
    "taken_by": lambda before, text: replace(before, taken_by=text.strip()),
    "accessed": lambda before, text: replace(before, accessed=_date(text)),
    "relevance": lambda before, text: replace(before, relevance=text.strip()),
}
_PERSON: Final[Mapping[str, Write[Person]]] = {
    "name": lambda before, text: replace(before, name=text.strip() or before.name),
    "address": lambda before, text: replace(before, address=text.strip()),
    "phone": lambda before, text: replace(before, phone=text.strip()),
    "email": lambda before, text: replace(before, email=text.strip()),
    "birth": lambda before, text: replace(before, birth=_date(text)),
    "also": lambda before, text: replace(before, also=_lines(text)),
    "names_explained": lambda before, text: replace(before, names_explained=text.strip()),
    "qualifications": lambda before, text: replace(before, qualifications=text.strip()),
}
_ANSWER: Final[Mapping[str, Write[Answer]]] = {
    WHY: lambda said, text: replace(said, why=text),
    TRIED: lambda said, text: replace(said, tried=text),
    INSTEAD: lambda said, text: replace(said, instead=text),
    WHAT: lambda said, text: replace(said, what=text),
}
_EVENT: Final[Mapping[str, Write[Event]]] = {
    "title": lambda before, text: replace(before, title=text.strip() or before.title),
    "place": lambda before, text: replace(before, place=text.strip()),
    "date": lambda before, text: replace(before, date=_date(text)),
    "note": lambda before, text: replace(before, note=text.strip()),
    "statement": lambda before, text: replace(before, statement=text.strip()),
}
_TRANSLATION: Final[Mapping[str, Write[Translation]]] = {
    "text": _translated,
    "dialect": lambda before, text: replace(before, dialect=text.strip()),
    "sworn-number": lambda before, text: _sworn(
        before, lambda one: replace(one, number=text.strip())
    ),
    "sworn-day": lambda before, text: _sworn(before, lambda one: replace(one, day=_date(text))),
}
