"""Which documents are shown, and in what order: plain data and functions, quick for thousands."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from dossier.model.document import Kind
from dossier.model.listing import Listed, Standing
from dossier.workflows.files import natural


class Sort(StrEnum):
    """In what order documents are shown."""

    NEWEST = "newest"
    TITLE = "title"
    DATE = "date"


class Shape(StrEnum):
    """How documents are shown."""

    GRID = "grid"
    LIST = "list"


@dataclass(frozen=True)
class Filters:
    """What is shown; None and False show everything. `words` are what search looked for."""

    kind: Kind | None = None
    person: str | None = None
    language: str | None = None
    year: int | None = None
    not_in_packet: bool = False
    words: str = ""


@dataclass(frozen=True)
class Offered:
    """What there is to filter by. `people` are ids with names."""

    kinds: tuple[Kind, ...] = ()
    people: tuple[tuple[str, str], ...] = ()
    languages: tuple[str, ...] = ()
    years: tuple[int, ...] = ()


@dataclass(frozen=True)
class DocumentsState:
    """`shown` are the documents that the filters let through, in order; `total` counts all.

    `standings` say where documents stand in the packet, if there is one. `uncovered` are sensitive
    documents that the person chose to see; `covers` is whether any are covered. `previewing` tells
    whether the preview is in place of the list where there is no room for both; `looking`, whether
    it is so in any room. `asking` is the kind of papers that another screen asks to add.
    """

    loaded: bool = False
    shown: tuple[Listed, ...] = ()
    total: int = 0
    damaged: tuple[str, ...] = ()
    filters: Filters = Filters()
    offered: Offered = Offered()
    sort: Sort = Sort.NEWEST
    shape: Shape = Shape.GRID
    chosen: str = ""
    selected: tuple[str, ...] = ()
    standings: Mapping[str, Standing] = field(default_factory=lambda: MappingProxyType({}))
    has_packet: bool = False
    covers: bool = True
    uncovered: frozenset[str] = frozenset()
    previewing: bool = False
    looking: bool = False
    asking: Kind | None = None

    def is_covered(self, document: Listed) -> bool:
        """Say whether a plain card lies over a document."""
        return self.covers and document.sensitive and document.id not in self.uncovered


def passes(
    document: Listed, wanted: Filters, placed: Collection[str], found: Collection[str] | None
) -> bool:
    """Say whether filters let a document through; `found` is what search found, None anything."""
    return (
        (wanted.kind is None or document.kind is wanted.kind)
        and (wanted.person is None or wanted.person in document.people)
        and (wanted.language is None or document.language == wanted.language)
        and (wanted.year is None or _year(document) == wanted.year)
        and not (wanted.not_in_packet and document.id in placed)
        and (found is None or document.id in found)
    )


def in_order(documents: Sequence[Listed], sort: Sort) -> tuple[Listed, ...]:
    """Sort documents that stand as they came; what has no date comes last."""
    newest = tuple(reversed(documents))
    if sort is Sort.TITLE:
        return tuple(sorted(newest, key=lambda one: natural(one.title)))
    if sort is Sort.DATE:
        return tuple(sorted(newest, key=_day, reverse=True))
    return newest


def offered(documents: Collection[Listed], names: Iterable[tuple[str, str]]) -> Offered:
    """Give what there is to filter by."""
    kinds = {one.kind for one in documents}
    about = {person for one in documents for person in one.people}
    years = {year for one in documents if (year := _year(one))}
    return Offered(
        kinds=tuple(kind for kind in Kind if kind in kinds),
        people=tuple(named for named in names if named[0] in about),
        languages=tuple(sorted({one.language for one in documents if one.language})),
        years=tuple(sorted(years, reverse=True)),
    )


def following(shown: Sequence[Listed], gone: Collection[str]) -> str:
    """Give the document to choose when some go: the next that stays, else the last before."""
    names = [one.id for one in shown]
    first = next((n for n, one in enumerate(names) if one in gone), 0)
    left = [one for one in names if one not in gone]
    return left[min(first, len(left) - 1)] if left else ""


def _year(document: Listed) -> int | None:
    return None if document.date is None else document.date.year


def _day(document: Listed) -> tuple[int, int, int]:
    return (0, 0, 0) if document.date is None else document.date.sort_key


def next_unsaid(shown: Sequence[Listed], chosen: str) -> str:
    """Give the next document of which nobody said what it is or in what language; else nothing.

    After the last comes the first. A photo has no language.
    """
    ids = [one.id for one in shown]
    at = ids.index(chosen) + 1 if chosen in ids else 0
    others = (one for one in (*shown[at:], *shown[:at]) if one.id != chosen)
    return next((one.id for one in others if _unsaid(one)), "")


def _unsaid(document: Listed) -> bool:
    wordless = document.kind is Kind.PHOTO
    return document.kind is Kind.OTHER or not (document.language or wordless)
