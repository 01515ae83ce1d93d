"""Preview and details of the chosen document: beside the list, or in its place."""

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QScrollArea, QVBoxLayout, QWidget

from dossier.ui.look import Look
from dossier.ui.room import Room
from dossier.ui.viewmodels.details import DetailsModel, DetailsState
from dossier.ui.viewmodels.preview import PreviewModel
from dossier.ui.views.document_details import DocumentDetails
from dossier.ui.views.preview import PreviewView
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Bar, Rule, scrolling
from dossier.ui.widgets.layout import column, holding, on_ground, row

_BESIDE: Final = {Room.THREE_COLUMNS: 364, Room.WIDE: 480}
_DETAILS: Final = 364
_PAGE_HIGH: Final = 300
_AROUND: Final = 40
"""Room around a part that is brought into view."""
_FREE: Final = 16_777_215
_PAGE_SHARE: Final = 7
_DETAILS_SHARE: Final = 4
_WHILE_EDITING: Final = (4, 6)
"""Shares of page and details while fields are open: they need the room more."""


class DocumentPane(QWidget):
    """Pages above the details; side by side, or one scrolling column, where it has the window.

    `back` is the way to the list, seen where the pane is in its place.
    """

    def __init__(self, look: Look, preview: PreviewModel, details: DetailsModel) -> None:
        super().__init__()
        self.look: Final = look
        self.preview: Final = PreviewView(look, preview)
        self.details: Final = DocumentDetails(look, details)
        self.back: Final = Button(
            look, self.tr("All documents"), Kind.QUIET, "chev-left", small=True
        )
        self._bar = Bar(look, look.tokens.surface)
        self._bar.setLayout(row(look, self.back, None, margins=(8, 2, 8, 3)))
        self._side: QScrollArea = scrolling(look, self.details, look.tokens.surface)
        self._pair = QWidget()
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._pair)
        self._both.setSpacing(0)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addWidget(self.preview, _PAGE_SHARE)
        self._both.addWidget(self._side, _DETAILS_SHARE)
        self._inner = QVBoxLayout()
        self._inner.setSpacing(0)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._whole: QScrollArea = scrolling(look, holding(self._inner), look.tokens.surface)
        self._edge = Rule(look, vertical=True)
        lines = column(look, self._bar, (self._pair, 1), (self._whole, 1), gap=0)
        self.setLayout(row(look, self._edge, (lines, 1), gap=0))
        on_ground(self, look.tokens.surface)
        self._room: Room | None = None
        self._seen = ("", False)
        self.details.pointed.connect(self._reveal)
        details.changed.connect(self._follow)
        self.fit(Room.THREE_COLUMNS)

    def fit(self, room: Room) -> None:
        """Arrange for the room there is."""
        if room is self._room:
            return
        self._room = room
        beside, one = room >= Room.THREE_COLUMNS, room is Room.ONE_COLUMN
        self._bar.setVisible(not beside)
        self._edge.setVisible(beside)
        if beside:
            self.setFixedWidth(self.look.px(_BESIDE[room]))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(_FREE)
        self._gather(one=one)
        direction = QBoxLayout.Direction
        down = direction.TopToBottom if beside else direction.LeftToRight
        self._both.setDirection(down)
        self._side.setMaximumWidth(_FREE if beside else self.look.px(_DETAILS))

    def _follow(self, state: DetailsState) -> None:
        """Show another paper from its head on, and give fields the room that they need."""
        now = ("" if state.document is None else state.document.id, state.editing)
        if now == self._seen:
            return
        self._seen = now
        page, facts = _WHILE_EDITING if state.editing else (_PAGE_SHARE, _DETAILS_SHARE)
        self._both.setStretch(0, page)
        self._both.setStretch(1, facts)
        self._side.verticalScrollBar().setValue(0)

    def _reveal(self, part: QWidget) -> None:
        area = self._whole if self._room is Room.ONE_COLUMN else self._side
        area.ensureWidgetVisible(part, 0, self.look.px(_AROUND))

    def _gather(self, *, one: bool) -> None:
        """Let all of it scroll as one, or the details alone."""
        if one and self._side.widget() is not None:
            self._side.takeWidget()
            self._both.removeWidget(self.preview)
            self._inner.addWidget(self.preview)
            self._inner.addWidget(self.details)
            self.details.show()
        elif not one and self._side.widget() is None:
            self._inner.removeWidget(self.preview)
            self._inner.removeWidget(self.details)
            self._both.insertWidget(0, self.preview, _PAGE_SHARE)
            self._side.setWidget(self.details)
            self.details.setAutoFillBackground(False)
        high = self.look.px(_PAGE_HIGH)
        self.preview.setMinimumHeight(high if one else 0)
        self.preview.setMaximumHeight(high if one else _FREE)
        self._whole.setVisible(one)
        self._pair.setVisible(not one)
