"""What a table of ours says: rows that refer to papers of the packet, as data without pages."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from dossier.assembly.evidence import Place
from dossier.assembly.look import TABLE_TITLE
from dossier.pdf.shape import Style


@dataclass(frozen=True)
class Said:
    """A paragraph of a cell."""

    text: str
    style: Style = TABLE_TITLE


@dataclass(frozen=True)
class Line:
    """A reference of a row: a label, what the page shows, where that stands.

    With `note` the label is a remark and no label.
    """

    label: str
    text: str = ""
    place: Place | None = None
    note: bool = False


@dataclass(frozen=True)
class Row:
    """A row: what stands in each column, and the references beside it."""

    cells: tuple[tuple[Said, ...], ...]
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Group:
    """Rows below a head of their own; `said` stands between. An empty head is none."""

    rows: tuple[Row, ...]
    head: str = ""
    said: str = ""


@dataclass(frozen=True)
class Note:
    """A note below the title. Room is kept for `room`, where page numbers are as wide as can be."""

    text: str = field(compare=False)
    room: str


@dataclass(frozen=True)
class Columns:
    """Where the columns of a table start and how they are headed, on paper whose text ends at 552.

    `cells` are left edges and heads from the left. The labels of references start at `label`, what
    the pages show at `text` (None: nothing is said of that); `style` sets the labels.
    """

    cells: tuple[tuple[float, str], ...]
    label: float
    label_head: str
    style: Style
    text: float | None = None


@dataclass(frozen=True)
class Listing:
    """All that a list says. `empty` stands there when it has no rows."""

    columns: Columns
    groups: tuple[Group, ...]
    empty: str
    notes: tuple[Note, ...] = ()

    @property
    def words(self) -> Iterator[str]:
        """Give all words of its rows."""
        for group in self.groups:
            yield from (group.head, group.said)
            for row in group.rows:
                yield from (said.text for cell in row.cells for said in cell)
                yield from (text for line in row.lines for text in (line.label, line.text))


def cell(*texts: str) -> tuple[Said, ...]:
    """Give a cell of paragraphs in the usual style; empty ones are left out."""
    return tuple(Said(text) for text in texts if text)
