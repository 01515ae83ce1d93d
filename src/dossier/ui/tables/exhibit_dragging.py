"""Dragging an exhibit over the packet's tree, and where it would land."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QTreeView

from dossier.ui.tables.exhibits import ExhibitModel, ExhibitRow, SectionRow

_EDGE: Final = 32
"""Pixels from the top or bottom where a drag scrolls."""
_SCROLL_EVERY: Final = 40
"""Milliseconds."""
_SCROLL_BY: Final = 16
"""Pixels."""


@dataclass(frozen=True)
class Drop:
    """A place between rows: `to` counts the section's exhibits from 0 without the dragged one."""

    section: str
    to: int
    y: int
    """Where the line is drawn, in pixels of the viewport."""


class Dragging(QObject):
    """Watches the mouse over a tree. Nothing of it leaves the window, as a system's drag might."""

    changed = Signal()
    """What is dragged, or where it would land, is different now."""
    dropped = Signal(str, str, int)
    """Document, section, place in it."""

    def __init__(self, tree: QTreeView, model: ExhibitModel) -> None:
        super().__init__(tree)
        self._tree = tree
        self._model = model
        self._pressed = ""
        self._start = QPoint()
        self._y = 0
        self.document = ""
        """What is dragged now; empty when nothing is."""
        self.drop: Drop | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_EVERY)
        self._scrolling.timeout.connect(self._scroll)
        tree.viewport().installEventFilter(self)

    def cancel(self) -> bool:
        """Leave everything where it is. True when something was being dragged."""
        was, self._pressed = bool(self.document), ""
        self._end()
        return was

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Follow a press on an exhibit; keep the moves of a drag from the tree's own choosing."""
        del watched
        if isinstance(event, QMouseEvent):
            at = event.position().toPoint()
            match event.type():
                case QEvent.Type.MouseButtonPress:
                    self._press(event, at)
                case QEvent.Type.MouseMove if self._pressed:
                    self._move(at)
                    return True
                case QEvent.Type.MouseButtonRelease if self._pressed:
                    return self._release()
                case _:
                    pass
        return False

    def _press(self, event: QMouseEvent, at: QPoint) -> None:
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = self._model.document_at(self._tree.indexAt(at)) if left else ""
        self._start = at

    def _move(self, at: QPoint) -> None:
        far = (at - self._start).manhattanLength() >= QApplication.startDragDistance()
        if not self.document and far:
            self.document = self._pressed
            self._tree.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._scrolling.start()
        if self.document:
            self._y = at.y()
            self._aim()

    def _release(self) -> bool:
        document, drop = self.document, self.drop
        self._pressed = ""
        self._end()
        if document and drop is not None and not stays(self._model, document, drop):
            self.dropped.emit(document, drop.section, drop.to)
        return bool(document)

    def _end(self) -> None:
        self.document, self.drop = "", None
        self._scrolling.stop()
        self._tree.viewport().unsetCursor()
        self.changed.emit()

    def _aim(self) -> None:
        self.drop = drop_at(self._tree, self._model, self.document, self._y)
        self.changed.emit()

    def _scroll(self) -> None:
        bar, high = self._tree.verticalScrollBar(), self._tree.viewport().height()
        if self._y < _EDGE:
            bar.setValue(bar.value() - _SCROLL_BY)
        elif self._y > high - _EDGE:
            bar.setValue(bar.value() + _SCROLL_BY)
        self._aim()


def drop_at(tree: QTreeView, model: ExhibitModel, document: str, y: int) -> Drop | None:
    """Give where a dragged document would land at a height of the viewport; None for nowhere."""
    index = tree.indexAt(QPoint(tree.viewport().width() // 2, y))
    if not index.isValid():
        return _at_end(tree, model, document)
    place = tree.visualRect(index)
    upper = y < place.center().y()
    row = model.row_at(index)
    if isinstance(row, ExhibitRow):
        section = model.sections[index.parent().row()]
        line = place.top() if upper else place.bottom() + 1
        to = index.row() + (0 if upper else 1)
        return None if section.fixed else Drop(section.key, _without(section, document, to), line)
    if upper and index.row() and not model.sections[index.row() - 1].fixed:
        above = model.sections[index.row() - 1]
        return Drop(above.key, _without(above, document, len(above.exhibits)), place.top())
    if row.fixed:
        return None
    to = 0 if tree.isExpanded(index) else len(row.exhibits)
    return Drop(row.key, _without(row, document, to), place.bottom() + 1)


def stays(model: ExhibitModel, document: str, drop: Drop) -> bool:
    """Say whether a document already is where it would land."""
    index = model.place(document)
    return model.sections[index.parent().row()].key == drop.section and index.row() == drop.to


def _at_end(tree: QTreeView, model: ExhibitModel, document: str) -> Drop | None:
    if not model.sections or model.sections[-1].fixed:
        return None
    last = model.sections[-1]
    below: QModelIndex = model.index(len(model.sections) - 1)
    if last.exhibits and tree.isExpanded(below):
        below = model.index(len(last.exhibits) - 1, 0, below)
    line = tree.visualRect(below).bottom() + 1
    return Drop(last.key, _without(last, document, len(last.exhibits)), line)


def _without(section: SectionRow, document: str, to: int) -> int:
    before = section.exhibits[:to]
    return to - sum(row.document == document for row in before)
