"""A packet as the person arranged it: which documents, in which sections, in which order."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class SlotState(StrEnum):
    """How far a line of the checklist is."""

    TO_ADD = "to-add"
    STARTED = "started"
    ASKED = "asked"
    DONE = "done"
    COULD_NOT_GET = "could-not-get"
    NOT_FOR_ME = "not-for-me"


@dataclass(frozen=True)
class Item:
    """One document of the packet. `section` is a key of the profile, None means by its kind."""

    document: str
    section: str | None = None


@dataclass(frozen=True)
class Answer:
    """What the person says of a line of the checklist; `slot` is its key in the profile.

    `why` it could not be had and what was `tried` are for the statement that the law asks for.
    """

    slot: str
    state: SlotState
    why: str = ""
    tried: str = ""


@dataclass(frozen=True)
class Packet:
    """Items in the person's order. `edited` is the day of the last edit: dates come from it.

    `excluded` are documents that the person took out, so that they are not proposed again.
    `cover` holds cover fields typed for this packet; they win over the facts of the case.
    `answers` are about lines of the checklist, at most one for each. `max_mb` limits one file, in
    place of the authority's own limit; `separate` asks for each exhibit as a file of its own too;
    `accepted` are codes of findings that the person lets pass.
    """

    id: str
    profile: str
    edited: date
    items: tuple[Item, ...] = ()
    excluded: tuple[str, ...] = ()
    cover: tuple[tuple[str, str], ...] = ()
    answers: tuple[Answer, ...] = ()
    max_mb: float | None = None
    separate: bool = False
    accepted: tuple[str, ...] = ()
