"""The documents themselves: a grid or a list, or what stands there while there are none."""

import operator
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedWidget, QWidget

from dossier.model.document import Kind as DocumentKind
from dossier.ui.choosing import choose_files
from dossier.ui.look import Look
from dossier.ui.tables.cards import CardData
from dossier.ui.tables.document_cards import DocumentGrid
from dossier.ui.tables.document_table import DocumentTable
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.viewmodels.shown import DocumentsState, Filters, Shape
from dossier.ui.views.card_rows import READING, CardRows
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.empty import Empty
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.menu_button import fill


class DocumentLists(QStackedWidget):
    """Keys: Space looks, F2 renames, Del removes, Shift+F10 opens the menu."""

    rename_wanted = Signal(str)

    def __init__(self, look: Look, model: DocumentsModel) -> None:
        super().__init__()
        self.look: Final = look
        self._model = model
        self._rows = CardRows()
        self._files: dict[str, str] = {}
        self._seen: tuple[object, ...] = (None,) * 7
        self.grid: Final = DocumentGrid(look)
        self.table: Final = DocumentTable(look)
        self.empty: Final = self._nothing_yet()
        around = holding(row(look, self.empty, margins=(0, 0, 8, 16)))
        self._parts = (QWidget(), scrolling(look, around), self._no_match(), self.grid, self.table)
        for part in self._parts:
            self.addWidget(part)
        self._connect()
        model.adding.changed.connect(self._on_adding)
        model.pictures_came.connect(self.grid.set_pictures)

    def put(self, state: DocumentsState) -> None:
        """Show the documents that the filters let through."""
        reading = self._rows.reading(self._model.adding.state)
        papers = (state.shown, state.standings, state.covers, state.uncovered, state.offered)
        seen = (*papers, state.shape, reading)
        # Choosing another one of ten thousand papers changes no card.
        if not all(map(operator.is_, seen, self._seen)):
            self._seen = seen
            self._put_cards(state, reading)
        self._show_part(state, reading=bool(reading))
        self._follow_choice()
        if state.asking is not None:
            self._model.end_asking()
            QTimer.singleShot(0, self, partial(self._choose_as, state.asking))

    def _put_cards(self, state: DocumentsState, reading: tuple[CardData, ...]) -> None:
        cards = (*reading, *self._rows.cards(state))
        self.grid.set_cards(cards)
        if state.shape is Shape.LIST:
            self.table.set_cards(cards)
        files = {one.id: one.file for one in state.shown}
        others = [one for one, file in files.items() if self._files.get(one, file) != file]
        self._files |= files
        if others:
            self.grid.forget_pictures(others)

    def minimumSizeHint(self) -> QSize:
        """Leave half a card to be seen; all parts scroll."""
        return QSize(self.look.px(200), self.look.px(96))

    def sizeHint(self) -> QSize:
        """Take what is left: what stands above comes first."""
        return self.minimumSizeHint()

    def focus_list(self) -> None:
        """Put the focus on the grid or the list."""
        (self.table if self._model.state.shape is Shape.LIST else self.grid).setFocus()

    def _show_part(self, state: DocumentsState, *, reading: bool) -> None:
        if not state.loaded:
            place = 0
        elif not state.total and not reading:
            place = 1
        elif not state.shown and not reading:
            place = 2
        else:
            place = 4 if state.shape is Shape.LIST else 3
        if place != self.currentIndex():
            self.setCurrentIndex(place)

    def _follow_choice(self) -> None:
        """Choose in the list what the model says, unless several are chosen there with it."""
        chosen = self._model.state.chosen
        for one in (self.grid, self.table):
            if chosen not in one.documents and (chosen or one.documents):
                one.choose(chosen)

    def _nothing_yet(self) -> Empty:
        words = self.tr("Drop files here, paste them, or choose them.")
        button = self.tr("Add documents")
        empty = Empty(self.look, "documents", self.tr("No documents yet"), words, button)
        empty.clicked.connect(self._choose)
        empty.dropped.connect(self._on_dropped)
        return empty.take_drops()

    def _no_match(self) -> QWidget:
        words = Label(self.look, self.tr("No paper here is like that."), wrap=True)
        everything = Button(self.look, self.tr("Show all"), Kind.LINK)
        everything.clicked.connect(self._show_all)
        lines = column(self.look, 16, words, row(self.look, everything, None), None, gap=4)
        return holding(lines)

    def _connect(self) -> None:
        for one in (self.grid, self.table):
            one.selection_changed.connect(self._on_selection)
            one.opened.connect(self._on_looked)
            one.looked.connect(self._on_looked)
            one.remove_wanted.connect(self._on_remove)
            one.rename_wanted.connect(self._on_rename)
            one.menu_wanted.connect(self._on_menu)
            one.show_wanted.connect(self._model.uncover)
            one.acted.connect(self._on_acted)
        self.grid.pictures_wanted.connect(self._on_pictures)

    def _on_adding(self) -> None:
        self.put(self._model.state)

    def _on_selection(self, documents: tuple[str, ...]) -> None:
        papers = tuple(one for one in documents if not one.startswith(READING))
        if papers != self._model.state.selected:
            self._model.select(papers)

    def _on_looked(self, document: str) -> None:
        if not document.startswith(READING):
            self._model.look_at(document)

    def _on_remove(self, documents: tuple[str, ...]) -> None:
        self._model.remove(documents)

    def _on_rename(self, document: str) -> None:
        if not document.startswith(READING):
            self.rename_wanted.emit(document)

    def _on_acted(self, _: str) -> None:
        self._model.adding.stop()

    def _on_pictures(self, documents: tuple[str, ...]) -> None:
        self._model.ask_pictures(documents, self.grid.picture_width)

    def _on_menu(self, document: str, place: QPoint) -> None:
        if document.startswith(READING):
            return
        menu = QMenu(self)
        several = len(self._model.state.selected) > 1
        choices = [
            ("look", self.tr("Look at it")),
            ("rename", self.tr("Rename")),
            ("", ""),
            ("remove", self.tr("Remove all chosen") if several else self.tr("Remove")),
        ]
        fill(menu, self.look, choices)
        menu.triggered.connect(partial(self._on_menu_act, document))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _on_menu_act(self, document: str, act: QAction) -> None:
        acts = {
            "look": partial(self._on_looked, document),
            "rename": partial(self._on_rename, document),
            "remove": partial(self._on_remove, self._model.state.selected or (document,)),
        }
        acts[act.data()]()

    def _show_all(self) -> None:
        self._model.filter(Filters())

    def _choose(self) -> None:
        choose_files(self, self.tr("Add papers"), self._model.add)

    def _choose_as(self, kind: DocumentKind) -> None:
        choose_files(self, self.tr("Add papers"), partial(self._model.add_as, kind))

    def _on_dropped(self, paths: list[str]) -> None:
        self._model.add([Path(one) for one in paths])
