"""Documents as a grid of cards, with thumbnails for what is on the screen."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QListView, QWidget

from dossier.model.picture import Picture
from dossier.ui.look import Look
from dossier.ui.rows import Rows
from dossier.ui.tables.card_painting import CardDelegate
from dossier.ui.tables.card_words import CardWords
from dossier.ui.tables.cards import CardData, CardState
from dossier.ui.tables.ground import lay_on_desk, menu_place
from dossier.ui.tables.keeping import Kept
from dossier.ui.tables.pictures import Pictures

__all__ = ["CardData", "CardState", "DocumentGrid"]

_NARROWEST: Final = 168
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class DocumentGrid(QListView):
    """Cards side by side. What the program chooses is told to nobody."""

    chosen = Signal(str)
    selection_changed = Signal(tuple)
    """Ids of all chosen documents, in the order of the grid."""
    opened = Signal(str)
    looked = Signal(str)
    """Space: a quick look."""
    show_wanted = Signal(str)
    """A covered document is to be shown."""
    acted = Signal(str)
    """The act of a card being read (Stop) or that could not be read."""
    remove_wanted = Signal(tuple)
    rename_wanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    """Document and a place of the screen."""
    pictures_wanted = Signal(tuple)
    """Ids on the screen whose thumbnail isn't there; each time the whole list."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pictures = Pictures(look)
        self._cards = Rows[CardData](lambda card: card.id, CardWords(self).spoken)
        self._delegate = CardDelegate(look, self._pictures, self)
        self._asking = QTimer(self)
        self._asking.setSingleShot(True)
        self._asking.timeout.connect(self._ask)
        self._asked: tuple[str, ...] = ()
        self._set_up()
        self._kept = Kept(self, self._cards.place, self._cards.key_at)
        self._kept.chosen.connect(self.chosen)
        self._kept.selection_changed.connect(self.selection_changed)

    def set_cards(self, cards: Sequence[CardData]) -> None:
        """Show documents. What is chosen and in view stays so."""
        covered = [card.id for card in cards if card.state is CardState.COVERED]
        for document in covered:
            self._pictures.drop(document)
        with self._kept.keep():
            self._cards.set_rows(cards)
        self._pictures.keep_only({card.id for card in cards})
        self._want_pictures()

    def set_pictures(self, pictures: Mapping[str, Picture]) -> None:
        """Give thumbnails by document; those of covered documents are not taken."""
        for document, picture in pictures.items():
            index = self._cards.place(document)
            if index.isValid() and self._cards.row_at(index).state is CardState.REST:
                self._pictures.put(document, picture)
                self.update(index)
        self._want_pictures()

    def forget_pictures(self, documents: Sequence[str]) -> None:
        """Ask again for thumbnails that are out of date."""
        for document in documents:
            self._pictures.drop(document)
        self._asked = ()
        self._want_pictures()

    @property
    def picture_width(self) -> int:
        """Pixels across that a thumbnail has on the screen at most."""
        return round((self._delegate.cell.width() - 40) * self.devicePixelRatioF())

    @property
    def documents(self) -> tuple[str, ...]:
        """Ids of all chosen documents, in the order of the grid."""
        return self._kept.chosen_keys()

    def choose(self, document: str) -> None:
        """Choose a document and bring it into view, without telling."""
        self._kept.choose(document)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Share the width among as many cards as fit."""
        wide = self.viewport().width() - 2  # Qt breaks a line that is full to the last pixel
        each = wide // max(wide // self._look.px(_NARROWEST), 1)
        if each != self._delegate.cell.width():
            self._delegate.cell = QSize(each, self._delegate.cell.height())
            self.setGridSize(self._delegate.cell)
        super().resizeEvent(event)
        self._want_pictures()

    def showEvent(self, event: QShowEvent, /) -> None:
        """Ask for the thumbnails of what is seen now."""
        super().showEvent(event)
        self._want_pictures()

    def keyPressEvent(self, event: QKeyEvent, /) -> None:
        """Open, look, show, rename or remove what is chosen."""
        index, key = self.currentIndex(), event.key()
        document = self._cards.key_at(index)
        if not document:
            super().keyPressEvent(event)
        elif key in _ENTER:
            self._enter(index)
        elif key == Qt.Key.Key_Space:
            self._space(index)
        elif key == Qt.Key.Key_F2:
            self.rename_wanted.emit(document)
        elif key == Qt.Key.Key_Delete:
            self.remove_wanted.emit(self.documents or (document,))
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier, /
    ) -> QModelIndex:
        """Go on in reading order with Left and Right, over the ends of lines; Qt mixes them up."""
        move = QListView.CursorAction
        if action not in {move.MoveLeft, move.MoveRight} or not self.currentIndex().isValid():
            return super().moveCursor(action, modifiers)
        on = 1 if (action == move.MoveRight) != self._look.rtl else -1
        last = len(self._cards.rows) - 1
        return self._cards.index(min(max(self.currentIndex().row() + on, 0), last))

    def mouseReleaseEvent(self, event: QMouseEvent, /) -> None:
        """Press what a card offers in place of its page."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if index.isValid() and plain and event.button() == Qt.MouseButton.LeftButton:
            place = self._delegate.action_place(self.visualRect(index))
            if place.contains(event.position()):
                self._act(index)

    def contextMenuEvent(self, event: QContextMenuEvent, /) -> None:
        """Ask for the menu of a document: under the mouse, or at the card for the keyboard."""
        index, place = menu_place(self, event)
        if index.isValid():
            self.menu_wanted.emit(self._cards.key_at(index), place)

    def _set_up(self) -> None:
        lay_on_desk(self, self._look)
        self.setModel(self._cards)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Documents"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setGridSize(self._delegate.cell)
        self.verticalScrollBar().valueChanged.connect(self._want_pictures)
        self.doubleClicked.connect(self._enter)

    def _enter(self, index: QModelIndex) -> None:
        self.opened.emit(self._cards.key_at(index))

    def _space(self, index: QModelIndex) -> None:
        if self._cards.row_at(index).state is CardState.REST:
            self.looked.emit(self._cards.key_at(index))
        else:
            self._act(index)

    def _act(self, index: QModelIndex) -> None:
        card = self._cards.row_at(index)
        if card.state is CardState.COVERED:
            self.show_wanted.emit(card.id)
        elif card.state is not CardState.REST and card.action:
            self.acted.emit(card.id)

    # Thumbnails

    def _want_pictures(self) -> None:
        self._asking.start(0)

    def _ask(self) -> None:
        wanted = tuple(
            card.id
            for card in self._seen()
            if card.state is CardState.REST and card.id not in self._pictures
        )
        if wanted != self._asked:
            self._asked = wanted
            if wanted:
                self.pictures_wanted.emit(wanted)

    def _seen(self) -> Sequence[CardData]:
        """Give the cards on the screen: those from the first row to the last that shows."""
        if not self.isVisible() or not self._cards.rows:
            return ()
        port: QRect = self.viewport().rect()
        across = max(port.width() // self._delegate.cell.width(), 1)
        high = self._delegate.cell.height()
        top = self.verticalScrollBar().value()
        first, last = top // high, (top + port.height()) // high + 1
        return self._cards.rows[first * across : last * across]
