"""The screen of documents: filters, what is being added, grid or list, and the preview."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from dossier.model.finding import Severity
from dossier.ui.look import Look
from dossier.ui.room import Room
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.viewmodels.shown import Shape, Sort, next_unsaid
from dossier.ui.views.adding import AddingPanel
from dossier.ui.views.document_filters import DocumentFilters
from dossier.ui.views.document_head import DocumentHead
from dossier.ui.views.document_lists import DocumentLists
from dossier.ui.views.document_pane import DocumentPane
from dossier.ui.views.view import View
from dossier.ui.widgets.findings import FindingRow
from dossier.ui.widgets.layout import clear, column, holding, row
from dossier.ui.words import sentences


class DocumentsView(View[DocumentsModel]):
    """Where there is room the preview stands beside the documents, else in their place."""

    def __init__(self, look: Look, model: DocumentsModel) -> None:
        super().__init__(look, model)
        self.head: Final = DocumentHead(look)
        self.filters: Final = DocumentFilters(look)
        self.adding: Final = AddingPanel(look, model.adding)
        self.lists: Final = DocumentLists(look, model)
        self.pane: Final = DocumentPane(look, model.preview, model.details)
        self._damaged: tuple[str, ...] = ()
        self._begun = False
        self._troubles = column(look, gap=0)
        self._main = self._column()
        self.setLayout(row(look, (self._main, 1), self.pane, gap=0))
        self._connect()
        model.adding.changed.connect(self._arrange)
        self.watch()

    def render_state(self, state: object) -> None:
        """Show the documents that there are."""
        del state
        state = self.model.state
        self.head.put(state)
        self.filters.put(state)
        self._say_damaged(state.damaged)
        self.lists.put(state)
        onward = bool(next_unsaid(state.shown, state.chosen))
        self.pane.details.form.onward.setVisible(onward)
        self._arrange()

    def fit(self, room: Room) -> None:
        """Put the preview beside the list, or behind a button."""
        super().fit(room)
        self.head.fit(room)
        self._arrange()

    def _column(self) -> QWidget:
        look = self.look
        self._filter_row = QWidget()
        self._filter_row.setLayout(self.filters.flow)
        head = column(look, self.head, self._filter_row, gap=4, margins=(0, 0, 22, 8))
        notes = column(look, holding(self._troubles), self.adding, gap=0, margins=(0, 0, 22, 0))
        lines = column(look, head, notes, (self.lists, 1), gap=0, margins=(24, 14, 2, 0))
        return holding(lines)

    def _connect(self) -> None:
        model = self.model
        self.head.sort.chosen.connect(self._on_sort)
        self.head.shape.chosen.connect(self._on_shape)
        self.head.preview.clicked.connect(self._on_preview)
        self.filters.changed.connect(model.filter)
        self.adding.emptied.connect(self.lists.focus_list)
        self.lists.rename_wanted.connect(self._on_rename)
        self.pane.details.form.onward.clicked.connect(model.say_next)
        self.pane.back.clicked.connect(self._on_back)
        self.pane.preview.show_button.clicked.connect(self._on_uncover)
        self.pane.preview.cover_button.clicked.connect(self._on_cover)
        self.pane.details.remove_wanted.connect(self._on_remove)
        back = QShortcut(QKeySequence("Escape"), self.pane)
        back.setContext(back.context().WidgetWithChildrenShortcut)
        back.activated.connect(self._on_back)

    def _arrange(self) -> None:
        """Show list or pane or both; bring the focus along when one takes the other's place."""
        state, adding = self.model.state, self.model.adding.state
        # In a small window what was refused needs the room.
        crowded = self.room is Room.ONE_COLUMN and bool(adding.rows)
        self._filter_row.setVisible(bool(state.total) and not crowded)
        beside = self.room >= Room.THREE_COLUMNS and not state.looking
        instead = not beside and state.previewing and bool(state.chosen)
        self.pane.fit(self.room if beside else min(self.room, Room.TWO_COLUMNS))
        had_focus = self._main.isAncestorOf(self.focusWidget())
        self.pane.setVisible(instead or (beside and bool(state.total)))
        self._main.setVisible(not instead)
        if instead and had_focus:
            self.pane.back.setFocus()
        if beside and state.shown and not self._begun:
            self._begun = True
            QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        """Show the first paper: an empty pane beside the list would only puzzle."""
        state = self.model.state
        if state.shown and not state.chosen:
            self.model.choose(state.shown[0].id)

    def _say_damaged(self, damaged: tuple[str, ...]) -> None:
        if damaged == self._damaged:
            return
        self._damaged = damaged
        clear(self._troubles)
        if damaged:
            told = " ".join(sentences.both("vault-damaged", {"document": damaged[0]}))
            where = self.tr("%n paper(s)", "", len(damaged))
            self._troubles.addWidget(FindingRow(self.look, Severity.STOP, where, told))

    def _on_sort(self, key: str) -> None:
        self.model.sort_by(Sort(key))

    def _on_shape(self, key: str) -> None:
        self.model.take_shape(Shape(key))

    def _on_preview(self) -> None:
        self.model.show_preview(shown=True)

    def _on_back(self) -> None:
        if self.pane.back.isVisible():
            self.model.show_preview(shown=False)
            self.lists.focus_list()

    def _on_rename(self, document: str) -> None:
        self.model.choose(document)
        self.model.show_preview(shown=True)
        self.pane.details.rename()

    def _on_uncover(self) -> None:
        self.model.uncover(self.model.state.chosen)

    def _on_cover(self) -> None:
        self.model.cover(self.model.state.chosen)

    def _on_remove(self, document: str) -> None:
        self.model.remove([document])
