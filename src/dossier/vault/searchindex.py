"""Keeps the search index in step: one line for each thing, and one for each page of text."""

from collections.abc import Mapping, Sequence
from typing import Final, TypeAlias

from dossier.vault.database import Connection
from dossier.vault.fold import fold

THE_THING: Final = -1
"""The page number of a line about a thing itself: its title, its names."""
Lines: TypeAlias = Mapping[int, tuple[str, str]]
"""Page → folded title and body."""

_LAST_PAGE: Final = 2**31
_DROP_WORDS: Final = (
    "DELETE FROM words WHERE rowid IN"
    " (SELECT number FROM lines WHERE subject = ? AND page BETWEEN ? AND ?)"
)


def put(database: Connection, subject: str, title_and_body: tuple[str, str]) -> None:
    """Index a thing by its title and by what else is written about it."""
    _drop(database, subject, THE_THING, THE_THING)
    _write(database, subject, folded(title_and_body))


def put_pages(database: Connection, subject: str, pages: Sequence[str]) -> None:
    """Index the text of a document's pages in place of what was indexed."""
    _drop(database, subject, 0, _LAST_PAGE)
    _write(database, subject, folded(None, pages))


def drop(database: Connection, subject: str) -> None:
    """Take a thing and its pages out."""
    _drop(database, subject, THE_THING, _LAST_PAGE)


def folded(title_and_body: tuple[str, str] | None, pages: Sequence[str] = ()) -> Lines:
    """Give the lines of a thing; pages without text need none."""
    lines = {
        page: ("", fold(text)) for page, text in enumerate(pages) if text and not text.isspace()
    }
    if title_and_body is not None:
        title, body = title_and_body
        lines[THE_THING] = (fold(title), fold(body))
    return lines


def stored(database: Connection, subject: str) -> Lines:
    """Give the lines of a thing as they are in the index."""
    sql = "SELECT page, title, body FROM lines JOIN words ON rowid = number WHERE subject = ?"
    return {page: (title, body) for page, title, body in database.execute(sql, (subject,))}


def subjects(database: Connection) -> tuple[str, ...]:
    """Give all things that have lines."""
    rows = database.execute("SELECT DISTINCT subject FROM lines ORDER BY subject").fetchall()
    return tuple(row[0] for row in rows)


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
