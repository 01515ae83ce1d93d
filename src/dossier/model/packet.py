"""A packet as the person arranged it: which documents, in which sections, in which order."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dossier.model.profile import NumberAt, PartOrder, PrintMode


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
    """One exhibit of the packet: a document's id, or the name of a generated exhibit.

    `section` is a key of the profile, None means by its kind. `pages` are the pages to file, as
    ranges counted from 1 (none: all of them). `as_it_is` keeps the size of its pages. `title`
    replaces the usual title of a generated exhibit; `holds` are the photographs on its sheets, in
    order, `each` how many lie on one sheet (1, 2 or 4).
    """

    document: str
    section: str | None = None
    pages: tuple[tuple[int, int], ...] = ()
    as_it_is: bool = False
    title: str = ""
    holds: tuple[str, ...] = ()
    each: int = 4


@dataclass(frozen=True)
class Answer:
    """What the person says of a line of the checklist; `slot` is its key in the profile.

    `why` it could not be had and what was `tried` are for the statement that the law asks for;
    `instead` says what is there in its place, `what` names it in the language of filing.
    """

    slot: str
    state: SlotState
    why: str = ""
    tried: str = ""
    instead: str = ""
    what: str = ""


@dataclass(frozen=True)
class Options:
    """How a packet is printed, where the person wants it otherwise than the profile (None: as it).

    `dots` is the most that a picture keeps, in dots per inch, `grey` takes the colour out of
    pictures; text and line drawings stay as they are. `name` is the pattern
    of the file's name, `each` that of exhibits as files of their own.
    """

    mode: PrintMode | None = None
    number_at: NumberAt | None = None
    order: PartOrder | None = None
    stamp_label: bool | None = None
    case_line: bool | None = None
    part_line: bool | None = None
    dots: int | None = None
    grey: bool = False
    name: str = ""
    each: str = ""


@dataclass(frozen=True)
class Withdrawn:
    """An exhibit of an earlier filing that the person takes back; `why` is printed."""

    document: str
    why: str = ""


@dataclass(frozen=True)
class Packet:
    """Items in the person's order. `edited` is the day of the last edit: dates come from it.

    `excluded` are documents that the person took out, so that they are not proposed again.
    `cover` holds cover fields typed for this packet; they win over the facts of the case.
    `answers` are about lines of the checklist, at most one for each. `max_mb` limits one file, in
    place of the authority's own limit; `separate` asks for each exhibit as a file of its own too;
    `accepted` are codes of findings that the person lets pass.

    `filed` is the id of the filing that froze this packet; then nothing of it changes any more.
    `continues` is the id of the filing that this packet is a supplement to, `withdrawn` are
    exhibits of earlier filings that it takes back.
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
    options: Options = Options()
    filed: str = ""
    continues: str = ""
    withdrawn: tuple[Withdrawn, ...] = ()
