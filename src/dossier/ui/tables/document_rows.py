"""The columns of the table of documents, how they sort, and the model over them."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QCollator,
    QLocale,
    QModelIndex,
    QObject,
    Qt,
)

from dossier.ui.rows import ROOT, ROW, Index
from dossier.ui.tables.cards import CardData


class Column(StrEnum):
    """Columns in reading order."""

    LABEL = "label"
    TITLE = "title"
    KIND = "kind"
    DATE = "date"
    LANGUAGE = "language"
    PEOPLE = "people"
    PAGES = "pages"


COLUMNS: Final = tuple(Column)


class DocumentRows(QAbstractTableModel):
    """Documents, a row each. `spoken` says the title with all that the row's marks tell."""

    def __init__(
        self, spoken: Callable[[CardData], str], words: Mapping[Column, str], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._spoken = spoken
        self._words = words
        self._rows: tuple[CardData, ...] = ()
        self._places: dict[str, int] = {}

    @property
    def rows(self) -> tuple[CardData, ...]:
        """All rows as they stand."""
        return self._rows

    def set_rows(self, rows: Sequence[CardData]) -> None:
        """Take other rows, in this order."""
        new = tuple(rows)
        places = {row.id: n for n, row in enumerate(new)}
        if list(places) == list(self._places):
            self._rows = new
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._rows, self._places = new, places
        self.endResetModel()

    def place(self, document: str) -> QModelIndex:
        """Give the index of a document's title; an invalid one if there is none."""
        at = self._places.get(document)
        return QModelIndex() if at is None else self.index(at, COLUMNS.index(Column.TITLE))

    def key_at(self, index: Index) -> str:
        """Give the document of an index; empty for an invalid one."""
        return self._rows[index.row()].id if index.isValid() else ""

    def row_at(self, index: Index) -> CardData:
        """Give the row of a valid index."""
        return self._rows[index.row()]

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the documents."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Count the columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 -- Qt's type
        """Give the words over a column."""
        across = orientation == Qt.Orientation.Horizontal
        said = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
        return self._words[COLUMNS[section]] if across and said else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 -- Qt's type
        """Give the row itself, or the words of a cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        column = COLUMNS[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and column is Column.TITLE:
            return self._spoken(row)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return cell(row, column)
        return None


def cell(row: CardData, column: Column) -> str:
    """Give the words of a cell."""
    match column:
        case Column.PAGES:
            return str(row.pages) if row.pages else ""
        case Column.KIND if row.says:
            return row.says
        case _:
            return str(getattr(row, column.value))


def ordered(
    rows: Sequence[CardData], column: Column, language: str, *, descending: bool
) -> list[CardData]:
    """Sort documents as readers of a language do; numbers in words count as numbers.

    Empty cells come last in both directions.
    """
    collator = QCollator(QLocale(language))
    collator.setNumericMode(True)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    def key(row: CardData) -> Any:  # noqa: ANN401 -- whatever sorts
        match column:
            case Column.DATE:
                return row.date_key
            case Column.PAGES:
                return row.pages
            case Column.LABEL:
                return len(row.label), row.label
            case _:
                return collator.sortKey(cell(row, column))

    filled = [row for row in rows if cell(row, column)]
    empty = [row for row in rows if not cell(row, column)]
    return sorted(filled, key=key, reverse=descending) + empty
