"""Keeps the search index in step: one line for each thing, and one for each page of text."""

from collections.abc import Sequence
from typing import Final

from dossier.vault.database import Connection
from dossier.vault.fold import fold

THE_THING: Final = -1
"""The page number of a line about a thing itself: its title, its names."""
_LAST_PAGE: Final = 2**31
_DROP_WORDS: Final = (
    "DELETE FROM words WHERE rowid IN"
    " (SELECT number FROM lines WHERE subject = ? AND page BETWEEN ? AND ?)"
)


def put(database: Connection, subject: str, title: str, body: str) -> None:
    """Index a thing by its title and by what else is written about it."""
    _drop(database, subject, THE_THING, THE_THING)
    _write(database, subject, THE_THING, (fold(title), fold(body)))


def put_pages(database: Connection, subject: str, pages: Sequence[str]) -> None:
    """Index the text of a document's pages in place of what was indexed; empty ones need none."""
    _drop(database, subject, 0, _LAST_PAGE)
    for page, text in enumerate(pages):
        if text and not text.isspace():
            _write(database, subject, page, ("", fold(text)))


def drop(database: Connection, subject: str) -> None:
    """Take a thing and its pages out."""
    _drop(database, subject, THE_THING, _LAST_PAGE)


def _drop(database: Connection, subject: str, first: int, last: int) -> None:
    what = (subject, first, last)
    database.execute(_DROP_WORDS, what)
    database.execute("DELETE FROM lines WHERE subject = ? AND page BETWEEN ? AND ?", what)


def _write(database: Connection, subject: str, page: int, texts: tuple[str, str]) -> None:
    sql = "INSERT INTO lines (subject, page) VALUES (?, ?) RETURNING number"
    row = database.execute(sql, (subject, page)).fetchone()
    number = row[0] if row else None
    database.execute("INSERT INTO words (rowid, title, body) VALUES (?, ?, ?)", (number, *texts))
