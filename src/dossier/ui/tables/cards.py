"""What grid and table of the documents show of each document: one frozen card."""

from dataclasses import dataclass
from enum import Enum


class CardState(Enum):
    """What stands in place of the page, if anything."""

    REST = "rest"
    COVERED = "covered"
    """Sensitive: the person's own words, and Show."""
    READING = "reading"
    """Being taken in: how far, and Stop."""
    UNREAD = "unread"
    """Could not be read: why, and what to do instead."""


@dataclass(frozen=True)
class CardData:
    """A document as grid and table show it. All texts are words of the window.

    `facts` is the line under the title; `label` its exhibit; `cover_words` the person's own.
    `says`, `then` and `action` are for cards being read or that could not be read: "Reading page 3
    of 9", "", "Stop". The other fields are columns of the table; `date_key` sorts dates.
    """

    id: str
    title: str
    facts: str = ""
    label: str = ""
    state: CardState = CardState.REST
    cover_words: str = ""
    says: str = ""
    then: str = ""
    action: str = ""
    kind: str = ""
    date: str = ""
    date_key: tuple[int, int, int] = (0, 0, 0)
    language: str = ""
    people: str = ""
    pages: int = 0
