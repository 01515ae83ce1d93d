"""The packet as a tree of sections and exhibits: choose, drag, move by keys, take out."""

from collections.abc import Generator, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QTreeView, QWidget

from dossier.ui.look import Look
from dossier.ui.marking import drop_line
from dossier.ui.painting import drawing
from dossier.ui.rows import Index
from dossier.ui.tables.exhibit_dragging import Dragging
from dossier.ui.tables.exhibit_keys import TOGGLES, Wishes, ask
from dossier.ui.tables.exhibit_painting import ExhibitDelegate
from dossier.ui.tables.exhibit_words import ExhibitWords
from dossier.ui.tables.exhibits import ExhibitModel, ExhibitRow, SectionRow
from dossier.ui.tables.ground import StayInView, lay_on_desk, menu_place
from dossier.ui.tables.plates import Plates

__all__ = ["ExhibitRow", "ExhibitTree", "SectionRow"]


class ExhibitTree(QTreeView):
    """Sections and exhibits. Signals carry document ids; program acts tell nothing."""

    chosen = Signal(str)
    opened = Signal(str)
    """Enter or double click."""
    looked = Signal(str)
    """Space: a quick look."""
    moved = Signal(str, str, int)
    """Dragged: document, section, place among the section's other exhibits, from 0."""
    move_wanted = Signal(str, int)
    """Alt and an arrow: document, steps down (negative is up)."""
    take_out_wanted = Signal(str)
    rename_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    """Document and a place of the screen."""
    section_toggled = Signal(str, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._exhibits = ExhibitModel(ExhibitWords(self).spoken, self)
        self._delegate = ExhibitDelegate(look, self)
        self._silent = False
        self._plates = Plates(self._show_plates, self)
        self._dragging = Dragging(self, self._exhibits)
        wishes = (self.move_wanted, self.take_out_wanted, self.rename_wanted)
        self._wishes = Wishes(*wishes, self.looked, self.opened)
        self._set_up()

    def set_plan(self, sections: Sequence[SectionRow]) -> None:
        """Show sections. What is chosen, open and in view stays so."""
        before = {section.key: section.open for section in self._exhibits.sections}
        self._plates.take(row for section in sections for row in section.exhibits)
        if self._exhibits.fits(sections):
            self._update(sections)
        else:
            self._renew(sections)
        for n, section in enumerate(sections):
            if before.get(section.key) != section.open:
                self._set_open(n, section.key, is_open=section.open)
        self.viewport().update()

    @property
    def document(self) -> str:
        """The chosen document; empty when none is."""
        chosen = self.selectionModel().selectedIndexes()
        return self._exhibits.document_at(chosen[0]) if chosen else ""

    def choose(self, document: str) -> None:
        """Choose an exhibit and bring it into view, without telling."""
        index = self._exhibits.place(document)
        self._silent = True
        if index.isValid():
            self._set_open(index.parent().row(), "", is_open=True)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        else:
            self.selectionModel().clearSelection()
        self._silent = False

    def set_dense(self, dense: bool) -> None:  # noqa: FBT001 -- one word: is it dense
        """Put each exhibit on one line, for small windows."""
        if dense != self._delegate.dense:
            self._delegate.set_dense(dense=dense)
            self.scheduleDelayedItemsLayout()

    def _set_up(self) -> None:
        lay_on_desk(self, self._look)
        StayInView(self)
        self.setModel(self._exhibits)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Exhibits of the packet"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.expanded.connect(self._note_open)
        self.collapsed.connect(self._note_open)
        self._dragging.changed.connect(self._show_drag)
        self._dragging.dropped.connect(self.moved)
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_opened)

    def _update(self, sections: Sequence[SectionRow]) -> None:
        """Let rows say what stands there now; who was chosen is followed to another row."""
        document = self._exhibits.document_at(self.currentIndex()) or self.document
        before = self._exhibits.place(document)
        self._exhibits.update(sections)
        index = self._exhibits.place(document)
        if index == before:
            return
        with self._untold():
            self.setCurrentIndex(index)
        if self.isExpanded(index.parent()):
            self.scrollTo(index)

    @contextmanager
    def _untold(self) -> Generator[None, None, None]:
        """Choose without telling, and without opening the section of what is chosen."""
        silent, self._silent = self._silent, True
        self.setAutoScroll(False)
        yield
        self.setAutoScroll(True)
        self._silent = silent

    def _renew(self, sections: Sequence[SectionRow]) -> None:
        chosen, scrolled = self.document, self.verticalScrollBar().value()
        focused = self._exhibits.document_at(self.currentIndex())
        place = (self.currentIndex().parent().row(), self.currentIndex().row())
        kept = {section.key for section in sections} - self._delegate.closed
        with self._untold():
            self._exhibits.renew(sections)
            for n, section in enumerate(sections):
                self.setExpanded(self._exhibits.index(n), section.key in kept)
            self.doItemsLayout()
            index = self._exhibits.place(focused or chosen)
            if index.isValid():
                self.setCurrentIndex(index)
        self.verticalScrollBar().setValue(scrolled)
        if index.isValid() and self.isExpanded(index.parent()):
            self.scrollTo(index)
        elif chosen and not index.isValid():
            self.setCurrentIndex(self._exhibits.near(*place))  # it was taken out

    def _set_open(self, n: int, key: str, *, is_open: bool) -> None:
        silent, self._silent = self._silent, True
        self.setExpanded(self._exhibits.index(n), is_open)
        if key:
            self._remember(key, is_open=is_open)
        self._silent = silent

    def _note_open(self, index: QModelIndex) -> None:
        key, is_open = self._exhibits.sections[index.row()].key, self.isExpanded(index)
        self._remember(key, is_open=is_open)
        if not self._silent:
            self.section_toggled.emit(key, is_open)

    def _remember(self, key: str, *, is_open: bool) -> None:
        closed = self._delegate.closed
        self._delegate.closed = closed - {key} if is_open else closed | {key}

    def _on_current(self, current: QModelIndex) -> None:
        document = self._exhibits.document_at(current)
        if document and not self._silent:
            self.chosen.emit(document)

    def _on_clicked(self, index: QModelIndex) -> None:
        if not self._exhibits.document_at(index):
            self.setExpanded(index, not self.isExpanded(index))

    def _on_opened(self, index: QModelIndex) -> None:
        if document := self._exhibits.document_at(index):
            self.opened.emit(document)

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Leave the chosen exhibit chosen while the keyboard passes a section."""
        if not self._exhibits.document_at(index):
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Move with Alt and arrows, take out with Delete, rename with F2, look with Space."""
        if event.key() == Qt.Key.Key_Escape and self._dragging.cancel():
            return
        index = self.currentIndex()
        document = self._exhibits.document_at(index)
        if document and ask(event, document, self._wishes):
            return
        if not document and index.isValid() and event.key() in TOGGLES:
            self._on_clicked(index)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        """Ask for the menu of an exhibit: under the mouse, or below the row for the keyboard."""
        index, place = menu_place(self, event)
        if document := self._exhibits.document_at(index):
            self.menu_wanted.emit(document, place)

    def paintEvent(self, event: QPaintEvent, /) -> None:
        """Draw the rows, and where a dragged one would land."""
        super().paintEvent(event)
        if (drop := self._dragging.drop) is not None:
            with drawing(self.viewport(), self._look) as brush:
                drop_line(brush, 8, self.viewport().width() - 8, drop.y)

    def _show_drag(self) -> None:
        self._delegate.dragged = self._dragging.document
        self.viewport().update()

    def _show_plates(self) -> None:
        self._delegate.plated = self._plates.shown
        self.viewport().update()
