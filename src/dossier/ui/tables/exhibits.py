"""The packet's sections and exhibits as frozen rows, and the two-level model over them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt

from dossier.model.finding import Severity
from dossier.ui.rows import ROOT, ROW, Index

TOP: Final = 0
"""Internal id of sections; exhibits carry the number of their section from 1."""

_SECTION: Final = Qt.ItemFlag.ItemIsEnabled
_EXHIBIT: Final = _SECTION | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


@dataclass(frozen=True)
class ExhibitRow:
    """An exhibit of the packet. `facts` is its second line, in words.

    `first` and `last` are printed page numbers, None while they aren't known. A `severity` takes
    the second line with `flag_words`. `covered` is for sensitive papers, `moved` for a range that
    just changed, `filed` for a label that was handed in and stays, `made` for an exhibit that the
    program made.
    """

    document: str
    label: str
    title: str
    facts: str = ""
    first: int | None = None
    last: int | None = None
    severity: Severity | None = None
    flag_words: str = ""
    covered: bool = False
    moved: bool = False
    filed: bool = False
    made: bool = False

    @property
    def second_line(self) -> str:
        """What stands under the title."""
        return self.flag_words or self.facts


@dataclass(frozen=True)
class SectionRow:
    """A section with its exhibits. A `fixed` one (cover and index) takes no exhibit."""

    key: str
    title: str
    first: int | None = None
    last: int | None = None
    open: bool = True
    exhibits: tuple[ExhibitRow, ...] = ()
    fixed: bool = False


Row = SectionRow | ExhibitRow


class ExhibitModel(QAbstractItemModel):
    """Sections on top, their exhibits below. `spoken` says a row in full words."""

    def __init__(self, spoken: Callable[[Row], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._sections: tuple[SectionRow, ...] = ()
        self._places: dict[str, tuple[int, int]] = {}

    @property
    def sections(self) -> tuple[SectionRow, ...]:
        """All sections as they stand."""
        return self._sections

    def fits(self, sections: Sequence[SectionRow]) -> bool:
        """Say whether the same exhibits stand in as many rows: then nothing has to be laid out."""
        same = _shape(sections) == _shape(self._sections)
        return same and _places(sections).keys() == self._places.keys()

    def renew(self, sections: Sequence[SectionRow]) -> None:
        """Take other rows: everything is made anew."""
        self.beginResetModel()
        self._sections = tuple(sections)
        self._places = _places(sections)
        self.endResetModel()

    def update(self, sections: Sequence[SectionRow]) -> None:
        """Take rows that fit: each row says what now stands there, an exhibit may have moved."""
        before, self._sections = self._sections, tuple(sections)
        self._places = _places(sections)
        for s, (old, new) in enumerate(zip(before, self._sections, strict=True)):
            if replace(old, exhibits=()) != replace(new, exhibits=()):
                self.dataChanged.emit(self.index(s), self.index(s))
            parent = self.index(s)
            for first, last in _changed(old.exhibits, new.exhibits):
                self.dataChanged.emit(self.index(first, 0, parent), self.index(last, 0, parent))

    def place(self, document: str) -> QModelIndex:
        """Give the index of an exhibit; an invalid one if it is not in the packet."""
        at = self._places.get(document)
        return QModelIndex() if at is None else self.index(at[1], 0, self.index(at[0]))

    def near(self, section: int, row: int) -> QModelIndex:
        """Give what stands at a place of a section, or last in it; invalid for an empty one."""
        parent = self.index(section)
        return self.index(min(row, self.rowCount(parent) - 1), 0, parent)

    def row_at(self, index: Index) -> Row:
        """Give the row of a valid index."""
        inside = index.internalId()
        if inside == TOP:
            return self._sections[index.row()]
        return self._sections[inside - 1].exhibits[index.row()]

    def document_at(self, index: Index) -> str:
        """Give the document of an index; empty for sections."""
        row = self.row_at(index) if index.isValid() else None
        return row.document if isinstance(row, ExhibitRow) else ""

    def index(self, row: int, column: int = 0, parent: Index = ROOT) -> QModelIndex:
        """Give the index of a row."""
        section = parent.row() if parent.isValid() else -1
        known = self._sections if section < 0 else self._sections[section].exhibits
        if column or not 0 <= row < len(known):
            return QModelIndex()
        return self.createIndex(row, column, section + 1)

    def parent(self, child: Index = ROOT) -> QModelIndex:  # pyright: ignore[reportIncompatibleMethodOverride] - one of two
        """Give the section of an exhibit."""
        inside = child.internalId() if child.isValid() else TOP
        return QModelIndex() if inside == TOP else self.createIndex(inside - 1, 0, TOP)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Exhibits can be chosen, sections only reached."""
        return _SECTION if index.internalId() == TOP else _EXHIBIT

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count sections, or the exhibits of one."""
        if not parent.isValid():
            return len(self._sections)
        return len(self._sections[parent.row()].exhibits) if parent.internalId() == TOP else 0

    def columnCount(self, parent: Index = ROOT) -> int:
        """One column: the delegate draws the whole row."""
        del parent
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 -- Qt's type
        """Give the row itself, or its words."""
        if not index.isValid():
            return None
        if role == ROW:
            return self.row_at(index)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._spoken(self.row_at(index))
        return None


def _shape(sections: Sequence[SectionRow]) -> list[tuple[str, bool, int]]:
    return [(section.key, section.fixed, len(section.exhibits)) for section in sections]


def _places(sections: Sequence[SectionRow]) -> dict[str, tuple[int, int]]:
    return {
        row.document: (s, n)
        for s, section in enumerate(sections)
        for n, row in enumerate(section.exhibits)
    }


def _changed(before: Sequence[ExhibitRow], now: Sequence[ExhibitRow]) -> Iterator[tuple[int, int]]:
    """Give runs of rows that say something else now: first and last."""
    begin: int | None = None
    for n, (old, new) in enumerate(zip(before, now, strict=True)):
        if old == new:
            if begin is not None:
                yield begin, n - 1
            begin = None
        elif begin is None:
            begin = n
    if begin is not None:
        yield begin, len(now) - 1
