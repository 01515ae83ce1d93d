"""A packet as the person arranged it: which documents, in which sections, in which order."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Item:
    """One document of the packet. `section` is a key of the profile, None means by its kind."""

    document: str
    section: str | None = None


@dataclass(frozen=True)
class Packet:
    """Items in the person's order. `edited` is the day of the last edit: dates come from it.

    `excluded` are documents that the person took out, so that they are not proposed again.
    `cover` holds cover fields typed for this packet; they win over the facts of the case.
    """

    id: str
    profile: str
    edited: date
    items: tuple[Item, ...] = ()
    excluded: tuple[str, ...] = ()
    cover: tuple[tuple[str, str], ...] = ()
