"""What is chosen in a list, kept while its rows change, and told when the person changes it."""

from collections.abc import Callable, Generator
from contextlib import contextmanager

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Signal
from PySide6.QtWidgets import QAbstractItemView

from dossier.ui.rows import Index

_SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_ONLY = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows


class Kept(QObject):
    """Follows the choice of a view. Make it after the view has its model."""

    chosen = Signal(str)
    selection_changed = Signal(tuple)

    def __init__(
        self,
        view: QAbstractItemView,
        place: Callable[[str], QModelIndex],
        key_at: Callable[[Index], str],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._place = place
        self._key_at = key_at
        self._silent = False
        choice = view.selectionModel()
        choice.currentChanged.connect(self._on_current)
        choice.selectionChanged.connect(self._on_selection)

    def chosen_keys(self) -> tuple[str, ...]:
        """Give the keys of all chosen rows, from the top."""
        rows = {index.row(): index for index in self._view.selectionModel().selectedIndexes()}
        return tuple(self._key_at(rows[row]) for row in sorted(rows))

    def choose(self, key: str) -> None:
        """Choose one row and bring it into view, without telling; none if it isn't there."""
        self._silent = True
        index = self._place(key)
        self._view.selectionModel().setCurrentIndex(index, _ONLY)
        if index.isValid():
            self._view.scrollTo(index)
        else:
            self._view.clearSelection()
        self._silent = False

    @contextmanager
    def keep(self) -> Generator[None, None, None]:
        """Keep what is chosen, current and in view while rows are changed inside."""
        keys, current = self.chosen_keys(), self._key_at(self._view.currentIndex())
        scrolled = self._view.verticalScrollBar().value()
        row, count = self._view.currentIndex().row(), self._view.model().rowCount()
        self._silent = True
        yield
        if self.chosen_keys() != keys or self._view.model().rowCount() != count:
            self._restore(keys, current, scrolled)
        self._silent = False
        if current and not self._place(current).isValid():
            self._go_near(row)
        if self.chosen_keys() != keys:
            self.selection_changed.emit(self.chosen_keys())

    def _go_near(self, row: int) -> None:
        """Go to what now stands where the current row was: it was removed."""
        model = self._view.model()
        if near := min(row + 1, model.rowCount()):
            self._view.selectionModel().setCurrentIndex(model.index(near - 1, 0), _ONLY)

    def _restore(self, keys: tuple[str, ...], current: str, scrolled: int) -> None:
        choice = self._view.selectionModel()
        index = self._place(current)
        if index.isValid():
            choice.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        all_of_them = QItemSelection()
        for key in keys:
            found = self._place(key)
            if found.isValid():
                all_of_them.select(found, found)
        choice.select(all_of_them, _SELECT)
        self._view.verticalScrollBar().setValue(scrolled)

    def _on_current(self, current: QModelIndex) -> None:
        if current.isValid() and not self._silent:
            self.chosen.emit(self._key_at(current))

    def _on_selection(self) -> None:
        if not self._silent:
            self.selection_changed.emit(self.chosen_keys())
