"""A list model over a tuple of frozen rows, each with a key: what every flat list is made of."""

from collections.abc import Callable, Sequence
from typing import Any, Final, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
R = TypeVar("R")
ROOT: Final = QModelIndex()
"""The parent of every flat row."""
ROW: Final = Qt.ItemDataRole.UserRole
"""Asks a model for the frozen row itself; delegates draw from it."""


class Rows(QAbstractListModel, Generic[R]):  # pyright: ignore[reportIncompatibleMethodOverride] - of two libraries
    """Rows with keys. `spoken` says a row in full words, for who hears the screen."""

    def __init__(self, key: Callable[[R], str], spoken: Callable[[R], str]) -> None:
        super().__init__()
        self._key = key
        self._spoken = spoken
        self._rows: tuple[R, ...] = ()
        self._places: dict[str, int] = {}

    @property
    def rows(self) -> tuple[R, ...]:
        """All rows as they stand."""
        return self._rows

    def set_rows(self, rows: Sequence[R]) -> bool:
        """Take other rows. True when the list was made anew, False when rows changed in place."""
        new = tuple(rows)
        places = {self._key(row): n for n, row in enumerate(new)}
        if len(new) == len(self._rows) and list(places) == list(self._places):
            old, self._rows = self._rows, new
            for n, (before, now) in enumerate(zip(old, new, strict=True)):
                if before is not now and before != now:
                    self.dataChanged.emit(self.index(n), self.index(n))
            return False
        self.beginResetModel()
        self._rows, self._places = new, places
        self.endResetModel()
        return True

    def place(self, key: str) -> QModelIndex:
        """Give the index of a row by its key; an invalid one if there is none."""
        at = self._places.get(key)
        return QModelIndex() if at is None else self.index(at)

    def row_at(self, index: Index) -> R:
        """Give the row of a valid index."""
        return self._rows[index.row()]

    def key_at(self, index: Index) -> str:
        """Give the key of an index; empty for an invalid one."""
        return self._key(self._rows[index.row()]) if index.isValid() else ""

    def rowCount(self, parent: Index = ROOT) -> int:
        """Count the rows; nothing lies below a row."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 -- Qt's type
        """Give the row itself, or its words."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._spoken(row)
        return None
