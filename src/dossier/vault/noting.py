"""Notes what a transaction changes: each record, text and thumbnail as it was before.

Triggers of the connection's own memory do it, so no part of the program can forget to, and what
is rolled back is forgotten by the database itself.
"""

from dataclasses import dataclass, field
from typing import Final, TypeAlias

from dossier.vault.connection import Connection

Key: TypeAlias = tuple[str, int]
"""Kind and number of a record."""

_NOTE_RECORD: Final = """
CREATE TEMP TRIGGER note_record BEFORE INSERT ON main.records
WHEN NOT EXISTS (SELECT 1 FROM was_record WHERE kind = NEW.kind AND number = NEW.number)
BEGIN
    INSERT INTO was_record VALUES (NEW.kind, NEW.number, (
        SELECT record FROM main.records WHERE kind = NEW.kind AND number = NEW.number));
END"""
# It fires for an upsert too, also where that becomes an update.
_NOTE_PAGE: Final = """
CREATE TEMP TRIGGER note_page BEFORE DELETE ON main.pages
WHEN NOT EXISTS (SELECT 1 FROM was_page WHERE document = OLD.document AND page = OLD.page)
BEGIN
    INSERT INTO was_page VALUES (OLD.document, OLD.page, OLD.text);
END"""
_NOTE_THUMBNAIL: Final = """
CREATE TEMP TRIGGER note_thumbnail BEFORE INSERT ON main.thumbnails
WHEN NOT EXISTS (SELECT 1 FROM was_thumbnail WHERE document = NEW.document)
BEGIN
    INSERT INTO was_thumbnail
    SELECT document, data FROM main.thumbnails WHERE document = NEW.document;
END"""
_BEGIN: Final = (
    "CREATE TEMP TABLE was_record (kind, number, record, PRIMARY KEY (kind, number))",
    "CREATE TEMP TABLE was_page (document, page, text, PRIMARY KEY (document, page))",
    "CREATE TEMP TABLE was_thumbnail (document PRIMARY KEY, data)",
    _NOTE_RECORD,
    _NOTE_PAGE,
    _NOTE_THUMBNAIL,
)
_END: Final = (
    "DROP TRIGGER note_record",
    "DROP TRIGGER note_page",
    "DROP TRIGGER note_thumbnail",
    "DROP TABLE was_record",
    "DROP TABLE was_page",
    "DROP TABLE was_thumbnail",
)
_RECORDS: Final = (
    "SELECT kind, number, was.record, now.record FROM was_record AS was"
    " JOIN main.records AS now USING (kind, number) ORDER BY kind, number"
)


@dataclass
class Notes:
    """What some transactions changed: the earliest state and the latest, in canonical text.

    `before` has None where there was no record. Text and thumbnails are by document number; they
    are here if they were written over, be it with the same.
    """

    before: dict[Key, str | None] = field(default_factory=dict[Key, str | None])
    after: dict[Key, str] = field(default_factory=dict[Key, str])
    texts: dict[int, tuple[str, ...]] = field(default_factory=dict[int, tuple[str, ...]])
    thumbnails: dict[int, bytes] = field(default_factory=dict[int, bytes])

    def follow(self, later: "Notes") -> None:
        """Take in the notes of a transaction that was kept after these."""
        self.before = later.before | self.before
        self.after |= later.after
        self.texts = later.texts | self.texts
        self.thumbnails = later.thumbnails | self.thumbnails


def begin(database: Connection) -> None:
    """Begin to note, inside a transaction."""
    for sql in _BEGIN:
        database.execute(sql)


def end(database: Connection) -> Notes:
    """Give what was noted and leave nothing behind, before the transaction is kept."""
    notes = Notes()
    for kind, number, before, after in database.execute(_RECORDS).fetchall():
        if before != after:
            notes.before[kind, number] = before
            notes.after[kind, number] = after
    sql = "SELECT document, text FROM was_page ORDER BY document, page"
    for document, text in database.execute(sql).fetchall():
        notes.texts[document] = (*notes.texts.get(document, ()), text)
    for document, data in database.execute("SELECT document, data FROM was_thumbnail").fetchall():
        notes.thumbnails[document] = bytes(data)
    for sql in _END:
        database.execute(sql)
    return notes
