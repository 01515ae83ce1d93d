"""Documents as a table that sorts by any of its columns."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from dossier.model.dates import FuzzyDate
from dossier.ui.look import Look, Role
from dossier.ui.tables.card_words import CardWords
from dossier.ui.tables.cards import CardData, CardState
from dossier.ui.tables.document_painting import Header, RowDelegate
from dossier.ui.tables.document_rows import COLUMNS, Column, DocumentRows, ordered
from dossier.ui.tables.ground import lay_on_desk, menu_place
from dossier.ui.tables.keeping import Kept
from dossier.ui.words.dates import of_date

__all__ = ["CardData", "CardState", "Column", "DocumentTable"]

_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WIDTHS: Final = {
    Column.LABEL: 64,
    Column.KIND: 160,
    Column.DATE: 150,
    Column.LANGUAGE: 120,
    Column.PEOPLE: 160,
    Column.PAGES: 72,
}
"""Pixels at 100 %; the title has the rest."""
_A_LONG_DAY: Final = FuzzyDate(2026, 9, 30)
_TITLE_LEAST: Final = 220
_GIVES_WAY: Final = (Column.PEOPLE, Column.LANGUAGE, Column.KIND, Column.PAGES, Column.DATE)
"""What is left out first where the table is narrow."""


class DocumentTable(QTableView):
    """Rows of documents. Its signals are those of the grid; sorting is its own."""

    chosen = Signal(str)
    selection_changed = Signal(tuple)
    opened = Signal(str)
    looked = Signal(str)
    show_wanted = Signal(str)
    acted = Signal(str)
    remove_wanted = Signal(tuple)
    rename_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    sorted_by = Signal(str, bool)
    """Key of a column, whether from the last to the first: the person chose an order."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._given: tuple[CardData, ...] = ()
        self._rows = DocumentRows(CardWords(self).spoken, self._headings(), self)
        self._header = Header(look, self)
        self._delegate = RowDelegate(look, self)
        self._set_up()
        self._kept = Kept(self, self._rows.place, self._rows.key_at)
        self._kept.chosen.connect(self.chosen)
        self._kept.selection_changed.connect(self.selection_changed)

    def set_cards(self, cards: Sequence[CardData]) -> None:
        """Show documents, in their own order until the person sorts them."""
        self._given = tuple(cards)
        self._show()

    def sort_by(self, column: Column | None, *, descending: bool = False) -> None:
        """Sort, without telling; None shows the order in which documents were given."""
        self._header.sorted_by, self._header.descending = column, descending
        self._header.viewport().update()
        self._show()

    @property
    def documents(self) -> tuple[str, ...]:
        """Ids of all chosen documents, from the top."""
        return self._kept.chosen_keys()

    def choose(self, document: str) -> None:
        """Choose a document and bring it into view, without telling."""
        self._kept.choose(document)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Leave columns out where the title would have no room."""
        super().resizeEvent(event)
        self._share_width()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Open, look, show, rename or remove what is chosen."""
        index, key = self.currentIndex(), event.key()
        document = self._rows.key_at(index)
        if not document:
            super().keyPressEvent(event)
        elif key in _ENTER:
            self.opened.emit(document)
        elif key == Qt.Key.Key_Space:
            self._space(index)
        elif key == Qt.Key.Key_F2:
            self.rename_wanted.emit(document)
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit(self.documents or (document,))
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        """Ask for the menu of a document."""
        index, place = menu_place(self, event)
        if index.isValid():
            self.menu_wanted.emit(self._rows.key_at(index), place)

    def mouseMoveEvent(self, event: QMouseEvent, /) -> None:
        """Follow the mouse from row to row."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent, /) -> None:
        """Forget the row of the mouse."""
        super().leaveEvent(event)
        self._hover(-1)

    def _set_up(self) -> None:
        lay_on_desk(self, self._look)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setHorizontalHeader(self._header)
        self.setAccessibleName(self.tr("Documents"))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setCornerButtonEnabled(False)
        self._header.sectionClicked.connect(self._on_header)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setMinimumSectionSize(self._look.px(24))
        rows.setDefaultSectionSize(self._look.px(40))
        self._header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        title = COLUMNS.index(Column.TITLE)
        self._header.setSectionResizeMode(title, QHeaderView.ResizeMode.Stretch)
        for column in _WIDTHS:
            self.setColumnWidth(COLUMNS.index(column), self._wide(column))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Highlight, Qt.GlobalColor.transparent)
        self.setPalette(palette)  # the delegate draws what is chosen; Qt would draw below it
        self.doubleClicked.connect(self._on_opened)

    def _headings(self) -> dict[Column, str]:
        return {
            Column.LABEL: self.tr("Exhibit"),
            Column.TITLE: self.tr("Title"),
            Column.KIND: self.tr("Kind"),
            Column.DATE: self.tr("Date"),
            Column.LANGUAGE: self.tr("Language"),
            Column.PEOPLE: self.tr("People"),
            Column.PAGES: self.tr("Pages"),
        }

    def _show(self) -> None:
        rows: Sequence[CardData] = self._given
        if self._header.sorted_by is not None:
            by, language = self._header.sorted_by, self._look.language
            rows = ordered(rows, by, language, descending=self._header.descending)
        with self._kept.keep():
            self._rows.set_rows(rows)

    def _on_header(self, section: int) -> None:
        column = COLUMNS[section]
        descending = column is self._header.sorted_by and not self._header.descending
        self.sort_by(column, descending=descending)
        self.sorted_by.emit(column.value, descending)

    def _on_opened(self, index: QModelIndex) -> None:
        self.opened.emit(self._rows.key_at(index))

    def _space(self, index: QModelIndex) -> None:
        card = self._rows.row_at(index)
        if card.state is CardState.COVERED:
            self.show_wanted.emit(card.id)
        elif card.state is not CardState.REST and card.action:
            self.acted.emit(card.id)
        else:
            self.looked.emit(card.id)

    def _share_width(self) -> None:
        room = self.viewport().width() - self._look.px(_TITLE_LEAST)
        taken = sum(map(self._wide, _WIDTHS))
        for column in _GIVES_WAY:
            hidden = taken > room
            self.setColumnHidden(COLUMNS.index(column), hidden)
            if hidden:
                taken -= self._wide(column)

    def _wide(self, column: Column) -> int:
        """Give the width of a column: no narrower than the words over it and their chevron."""
        words = self._headings()[column]
        heading = self._look.metrics(Role.SMALL_STRONG).horizontalAdvance(words)
        least = max(self._look.px(_WIDTHS[column]), round(heading) + self._look.px(44))
        if column is Column.DATE:
            longest = self._look.metrics(Role.SMALL).horizontalAdvance(of_date(_A_LONG_DAY))
            least = max(least, round(longest) + self._look.px(24))
        return least

    def _hover(self, row: int) -> None:
        if row != self._delegate.hovered:
            self._delegate.hovered = row
            self.viewport().update()
