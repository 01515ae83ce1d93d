"""Page-exact instructions for one packet: every label, number, bookmark and link comes from here.

A plan is made of parts that follow each other without gap. Printed numbers start with the
profile's `start`; `first` and `last` are printed numbers, page of the file = first - start.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from dossier.model.generated import Generated, generated


class PartKind(StrEnum):
    """What a run of pages is."""

    COVER = "cover"
    INDEX = "index"
    DIVIDER = "divider"
    TRANSLATION_COVER = "translation-cover"
    TRANSLATION = "translation"
    CERTIFICATE = "certificate"
    ORIGINAL = "original"
    DOCUMENT = "document"
    INTERPRETATION = "interpretation"
    SERVICE = "service"
    GENERATED = "generated"
    PHOTOS = "photos"


@dataclass(frozen=True)
class Part:
    """A run of pages of one kind.

    `source` is the document whose safe copy is placed page by page; None means that the pages are
    drawn. `key` is unique in the plan: `cover:1` and `index:1` (the number is the volume's),
    `divider:d3`, `translation-cover:d3`, `document:d3` or `original:d3`, `translation:t2` (placed)
    or `typed:t2` (drawn), `certificate:t2`, `interpretation:d1` (both placed if there is a source),
    `service`. The keys of drawn parts name their pages in `Sizes.pages`; the pages of an index come
    from its rows. `translation` is the id the part belongs to, if any.

    `generated:chronology` is drawn. `photos:photos` is drawn around pages of the documents that it
    `holds`, in order; `sheets` says how many of them lie on each of its pages. `select` has the
    pages of the source that are placed, counted from 0; none means all of them.
    """

    kind: PartKind
    key: str
    first: int
    pages: int
    source: str | None = None
    translation: str | None = None
    select: tuple[int, ...] = ()
    holds: tuple[str, ...] = ()
    sheets: tuple[int, ...] = ()

    @property
    def last(self) -> int:
        """Printed number of the last page."""
        return self.first + self.pages - 1


@dataclass(frozen=True)
class Exhibit:
    """An item with a label. `ordinal` counts exhibits of its label scheme from 0 (tab place).

    `document` is a document's id, or the name of a generated exhibit. A form that is filed as it is
    has no label. `excerpt` is how many pages the document has where not all of them are filed.
    """

    label: str
    ordinal: int
    document: str
    title: str
    original_title: str
    section: str
    parts: tuple[Part, ...]
    volume: int = 1
    excerpt: int | None = None

    @property
    def generated(self) -> Generated | None:
        """Which generated exhibit this is; None for a document."""
        return generated(self.document)

    @property
    def first(self) -> int:
        """Printed number of the first page."""
        return self.parts[0].first

    @property
    def last(self) -> int:
        """Printed number of the last page."""
        return self.parts[-1].last

    @property
    def pages(self) -> int:
        """How many pages, front page included."""
        return self.last - self.first + 1


@dataclass(frozen=True)
class PlannedSection:
    """A section with its exhibits; sections with none are not planned."""

    key: str
    title: str
    exhibits: tuple[Exhibit, ...]


@dataclass(frozen=True)
class IndexEntry:
    """One line group of the index page: a section head (maybe `continued`), a row, or the tail.

    `kind` is `section`, `row` or `service`; `key` is the section key or the document id.
    """

    kind: str
    key: str
    continued: bool = False


@dataclass(frozen=True)
class IndexPage:
    """What stands on one page of the index, in order."""

    entries: tuple[IndexEntry, ...]


@dataclass(frozen=True)
class Volume:
    """One file: its cover, the whole index, its exhibits; the last one ends with the service.

    `index` are the pages of its index part, the same rows in every volume. `bytes` is what the
    file takes at most.
    """

    number: int
    parts: tuple[Part, ...]
    index: tuple[IndexPage, ...]
    bytes: int = 0

    @property
    def first(self) -> int:
        """Printed number of the first page."""
        return self.parts[0].first

    @property
    def last(self) -> int:
        """Printed number of the last page."""
        return self.parts[-1].last


@dataclass(frozen=True)
class Plan:
    """The whole packet. `volumes` hold all parts of all sections, in the order of the file.

    `unplaced` are documents of the packet that no section takes, or that are gone: nothing is
    left out silently. Where each exhibit is a file of its own, `apart` says how many volumes the
    packet has, whose pages these are; else it is 0.
    """

    profile: str
    sections: tuple[PlannedSection, ...]
    volumes: tuple[Volume, ...]
    unplaced: tuple[str, ...] = ()
    apart: int = 0

    @property
    def exhibits(self) -> tuple[Exhibit, ...]:
        """All exhibits in order."""
        return tuple(exhibit for section in self.sections for exhibit in section.exhibits)

    @property
    def first(self) -> int:
        """Printed number of the first page."""
        return self.volumes[0].first

    @property
    def last(self) -> int:
        """Printed number of the last page."""
        return self.volumes[-1].last

    @property
    def pages(self) -> int:
        """How many pages in all volumes."""
        return self.last - self.first + 1


@dataclass(frozen=True)
class Sizes:
    """What planning has to know of drawing: pages of drawn parts, heights of index rows in points.

    `sheets` says for each set of photographs how many of them lie on each of its sheets.
    `rows` has a height for every document. It is the same in the index of every volume: with
    several volumes each row has room for the line that names the other volume.
    `uncovered` names the characters of a document's titles that no bundled font holds.
    `first_frame` and `next_frame` are the heights that rows may fill on the first and on later
    index pages, `section` is the height of a section head, `service` of the last row. A part or
    row that isn't measured yet counts as one page and as `default_row`.
    """

    pages: Mapping[str, int] = field(default_factory=dict[str, int])
    rows: Mapping[str, float] = field(default_factory=dict[str, float])
    first_frame: float = 560.0
    next_frame: float = 560.0
    section: float = 23.0
    service: float = 23.0
    default_row: float = 40.0
    uncovered: Mapping[str, str] = field(default_factory=dict[str, str])
    sheets: Mapping[str, tuple[int, ...]] = field(default_factory=dict[str, tuple[int, ...]])
