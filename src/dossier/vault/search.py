"""Finds words in titles, names, events, translations and pages, and shows where they stand."""

from dataclasses import dataclass
from typing import Final

from dossier.model.wire import JsonObject
from dossier.vault import records, searchindex
from dossier.vault.connection import Connection
from dossier.vault.fold import fold_word, spans, split
from dossier.vault.session import Session

_AROUND: Final = 60
"""Characters shown on each side of a hit."""
_FIND: Final = (
    "SELECT subject, page FROM words JOIN lines ON number = words.rowid"
    " WHERE words MATCH ? ORDER BY bm25(words, 8.0, 1.0), number LIMIT ?"
)
_KINDS: Final = {prefix: kind for kind, prefix in records.PREFIXES.items()}


@dataclass(frozen=True)
class Hit:
    """A place that has all the words.

    `subject` is the id found (`d3`, `p1`, `e2`, `t4`), `document` the document to open for it (of
    a translation its original, of an event its first), empty where there is none. `page` counts
    from 0; None is the thing itself. The hit stands between « and » in `snippet`.
    """

    document: str
    page: int | None
    snippet: str
    title: str
    subject: str


def find(session: Session, words: str, limit: int = 50) -> tuple[Hit, ...]:
    """Find what has all the words, or words that begin with them; the best first."""
    wanted = tuple(filter(None, (fold_word(word) for word in split(words))))
    if not wanted:
        return ()
    match = " ".join(f'"{word}" *' for word in wanted)
    with session.turn() as database:
        found = database.execute(_FIND, (match, limit)).fetchall()
        hits = [_hit(database, subject, page, wanted) for subject, page in found]
    return tuple(hit for hit in hits if hit is not None)


def snippet(text: str, wanted: tuple[str, ...]) -> str:
    """Cut the part of a text around the first wanted word out, on one line, the word marked."""
    places = spans(text)
    start, end = _first_hit(text, places, wanted)
    # Cut between words; a sentence of a script without spaces is cut in its middle.
    left = min((s for s, e in places if s >= start - _AROUND or e > start), default=0)
    right = max((e for _, e in places if e <= end + _AROUND), default=end)
    left, right = max(left, start - _AROUND), max(right, end)
    hit = f"«{text[start:end]}»" if end > start else ""
    shown = text[left:start] + hit + text[end:right]
    before = "…" if text[:left].strip() else ""
    after = "…" if text[right:].strip() else ""
    return before + " ".join(shown.split()) + after


def _first_hit(
    text: str, places: list[tuple[int, int]], wanted: tuple[str, ...]
) -> tuple[int, int]:
    for start, end in places:
        folded = fold_word(text[start:end])
        for word in wanted:
            if " " not in word and folded.startswith(word):
                return start, end
            if " " in folded and word in folded:  # letters of a script without spaces
                letter = start + len(folded[: folded.index(word)].replace(" ", ""))
                return letter, letter + len(word.replace(" ", ""))
    return 0, 0


def _hit(database: Connection, subject: str, page: int, wanted: tuple[str, ...]) -> Hit | None:
    kind = _KINDS[subject[0]]
    record = records.get(database, kind, records.number_of(kind, subject))
    if record is None:
        return None  # the index is not in step: verify says so
    if kind == "document":
        document = record["document"]
        thing = document if isinstance(document, dict) else {}
    else:
        thing = record
    title = _text(thing, "title") or _text(thing, "name")
    if page == searchindex.THE_THING:
        about = _written_about(thing)
        return Hit(_opens(kind, subject, thing), None, snippet(about, wanted), title, subject)
    sql = "SELECT text FROM pages WHERE document = ? AND page = ?"
    row = database.execute(sql, (records.number_of(kind, subject), page)).fetchone()
    return Hit(subject, page, snippet(str(row[0]) if row else "", wanted), title, subject)


def _opens(kind: str, subject: str, thing: JsonObject) -> str:
    if kind == "document":
        return subject
    if kind == "translation":
        return _text(thing, "of")
    documents = thing.get("documents")
    return str(documents[0]) if isinstance(documents, list) and documents else ""


def _written_about(thing: JsonObject) -> str:
    """Give all that is indexed of a thing, in the order a person reads it."""
    original = thing.get("original")
    file_name = _text(original, "name") if isinstance(original, dict) else ""
    also = thing.get("also")
    others = [str(name) for name in also] if isinstance(also, list) else []
    keys = ("title", "name", "original_title", "number", "issued_by", "url", "cover_words")
    keys = (*keys, "place", "address", "phone", "email", "text")
    return " · ".join(filter(None, (*(_text(thing, key) for key in keys), *others, file_name)))


def _text(thing: JsonObject, key: str) -> str:
    value = thing.get(key)
    return value if isinstance(value, str) else ""
