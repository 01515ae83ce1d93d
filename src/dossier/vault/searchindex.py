"""Keeps the search index in step: one line for each thing, and one for each page of text."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from dossier.vault import records
from dossier.vault.connection import Connection
from dossier.vault.fold import fold

THE_THING: Final = -1
"""The page number of a line about a thing itself: its title, its names."""
Lines: TypeAlias = Mapping[int, tuple[str, str]]
"""Page → folded title and body."""

_LAST_PAGE: Final = 2**31
_PAGES_AT_ONCE: Final = 25
_SEGMENT, _HEIGHT, _NOT_A_LEAF, _PAGE = 37, 31, 0x3F, 2**31 - 1
_STRUCTURE: Final = 10
_LOOKUP: Final = "SELECT segid, pgno FROM words_idx"
_DROP_WORDS: Final = (
    "DELETE FROM words WHERE rowid IN"
    " (SELECT number FROM lines WHERE subject = ? AND page BETWEEN ? AND ?)"
)


def put(database: Connection, subject: str, title_and_body: tuple[str, str]) -> None:
    """Index a thing by its title and by what else is written about it; its pages stay."""
    _drop(database, subject, THE_THING, THE_THING)
    _write(database, subject, folded(title_and_body))


def put_pages(database: Connection, document: int) -> bool:
    """Index the text of a document's pages in place of what was indexed of them.

    A long text is begun only, so that nobody waits for the database longer than 50 ms: then this
    says false, and `catch_up` in transactions of their own does the rest.
    """
    _drop(database, records.id_of("document", document), 0, _LAST_PAGE)
    sql = "INSERT OR REPLACE INTO unindexed (document, page) VALUES (?, 0)"
    database.execute(sql, (document,))
    return _index_some(database, document, 0)


def catch_up(database: Connection) -> bool:
    """Index some of the pages that wait for it; say whether none waits any more."""
    row = database.execute("SELECT document, page FROM unindexed LIMIT 1").fetchone()
    if row is None:
        return True
    _index_some(database, *row)
    return not waiting(database)


def waiting(database: Connection) -> frozenset[str]:
    """Give the documents whose text is not wholly indexed yet."""
    rows = database.execute("SELECT document FROM unindexed").fetchall()
    return frozenset(records.id_of("document", row[0]) for row in rows)


def drop(database: Connection, subject: str) -> None:
    """Take a thing and its pages out."""
    _drop(database, subject, THE_THING, _LAST_PAGE)
    database.execute("DELETE FROM unindexed WHERE 'd' || document = ?", (subject,))


def folded(title_and_body: tuple[str, str] | None, pages: Sequence[str] = ()) -> Lines:
    """Give the lines of a thing; pages without text need none."""
    lines = {page: ("", fold(text)) for page, text in enumerate(pages) if _has_words(text)}
    if title_and_body is not None:
        title, body = title_and_body
        lines[THE_THING] = (fold(title), fold(body))
    return lines


def stored(database: Connection, subject: str) -> Lines:
    """Give the lines of a thing as they are in the index."""
    sql = (
        "SELECT page, title, body FROM lines LEFT JOIN words ON words.rowid = number"
        " WHERE subject = ?"
    )
    return {page: (title, body) for page, title, body in database.execute(sql, (subject,))}


def is_whole(database: Connection) -> bool:
    """Say whether every indexed text has a line, and every leaf of the index can be looked up.

    SQLite's own check walks the leaves one after the other and doesn't notice that words_idx,
    which leads to them, lacks rows; words would silently not be found. A leaf (id: segment << 37 |
    page) holds terms where its size, bytes 2 and 3, ends before its block does: fts5_index.c.
    """
    astray = "SELECT count(*) FROM words WHERE rowid NOT IN (SELECT number FROM lines)"
    row = database.execute(astray).fetchone()
    if row != (0,):
        return False
    leaves = "SELECT id, substr(block, 3, 2), length(block) FROM words_data WHERE id > ?"
    with_terms = {
        (number >> _SEGMENT, number & _PAGE)
        for number, size, length in database.execute(leaves, (_STRUCTURE,))
        if not number >> _HEIGHT & _NOT_A_LEAF and int.from_bytes(size, "big") < length
    }
    led_to = {(segment, page >> 1) for segment, page in database.execute(_LOOKUP)}
    return with_terms <= led_to


def subjects(database: Connection) -> tuple[str, ...]:
    """Give all things that have lines."""
    rows = database.execute("SELECT DISTINCT subject FROM lines ORDER BY subject").fetchall()
    return tuple(row[0] for row in rows)


def _index_some(database: Connection, document: int, page: int) -> bool:
    sql = "SELECT page, text FROM pages WHERE document = ? AND page >= ? ORDER BY page LIMIT ?"
    found = database.execute(sql, (document, page, _PAGES_AT_ONCE)).fetchall()
    lines = {number: ("", fold(text)) for number, text in found if _has_words(text)}
    _write(database, records.id_of("document", document), lines)
    if len(found) < _PAGES_AT_ONCE:
        database.execute("DELETE FROM unindexed WHERE document = ?", (document,))
        return True
    following = page + _PAGES_AT_ONCE
    database.execute("UPDATE unindexed SET page = ? WHERE document = ?", (following, document))
    return False


def _has_words(text: str) -> bool:
    return bool(text) and not text.isspace()


def _drop(database: Connection, subject: str, first: int, last: int) -> None:
    what = (subject, first, last)
    database.execute(_DROP_WORDS, what)
    database.execute("DELETE FROM lines WHERE subject = ? AND page BETWEEN ? AND ?", what)


def _write(database: Connection, subject: str, lines: Lines) -> None:
    for page, (title, body) in lines.items():
        sql = "INSERT INTO lines (subject, page) VALUES (?, ?) RETURNING number"
        row = database.execute(sql, (subject, page)).fetchone()
        number = row[0] if row else None
        database.execute(
            "INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", (number, title, body)
        )
