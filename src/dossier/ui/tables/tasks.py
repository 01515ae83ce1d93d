"""Lines of the checklist as frozen rows, in sections."""

from dataclasses import dataclass

from dossier.model.packet import SlotState

Link = tuple[str, str]
"""An act and its words: `("not-for-me", "Not for me")`."""


@dataclass(frozen=True)
class TaskRow:
    """A line of the checklist, all of it in words of the window.

    `why`, `source` and `links` show when the line is opened.
    """

    slot: str
    title: str
    detail: str
    state: SlotState
    state_words: str
    why: str = ""
    source: str = ""
    links: tuple[Link, ...] = ()


@dataclass(frozen=True)
class TaskSection:
    """Lines that belong together, under a title."""

    key: str
    title: str
    rows: tuple[TaskRow, ...]
