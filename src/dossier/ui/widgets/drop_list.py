"""The drawn box of a choice from a list, and the rows of the list that opens."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dossier.ui.look import Look, Role
from dossier.ui.painting import Brush, Within, drawing
from dossier.ui.widgets.buttons import HIT
from dossier.ui.widgets.ring import Ring

_RADIUS: Final = 6
_ROW: Final = 36
_ROOM_OF_CHEVRON: Final = 36
_NARROWEST: Final = 96
_MOST_ROWS: Final = 12


class _Rows(QStyledItemDelegate):
    """Rows of an open list: tinted where the keys or the mouse are."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.look: Final = look

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        del option
        words = self.look.metrics().horizontalAdvance(str(index.data()))
        high = max(self.look.px(_ROW), self.look.line())
        return QSize(round(words) + 2 * self.look.px(12), high)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        brush, own = Brush(painter, self.look), self.look.tokens
        place = QRectF(option.rect)  # pyright: ignore[reportAttributeAccessIssue, reportUnknownArgumentType, reportUnknownMemberType] - not in the stubs
        near = QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver
        if option.state & near:  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType]
            brush.box(place.adjusted(4, 1, -4, -1), 4, own.tint)
        side = self.look.px(12)
        brush.text(place.adjusted(side, 0, -side, 0), str(index.data()))


class DropList(QComboBox):
    """The drawn box of a choice; the list that opens is Qt's own."""

    def __init__(self, look: Look, icon: str, placeholder: str) -> None:
        super().__init__()
        self.look: Final = look
        self._icon = icon
        self.setPlaceholderText(placeholder)
        self.setFont(look.font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        view = QListView(self)
        view.setItemDelegate(_Rows(look, view))
        view.setFont(look.font())
        self.setView(view)
        self.setMaxVisibleItems(_MOST_ROWS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def ring(self) -> Ring:
        """Give its box for the focus ring."""
        return Ring(self, QRectF(self.rect()), _RADIUS)

    def sizeHint(self) -> QSize:
        texts = [self.itemText(n) for n in range(self.count())] + [self.placeholderText()]
        words = max(self.look.metrics().horizontalAdvance(text) for text in texts)
        return QSize(
            round(words) + self._before() + self.look.px(_ROOM_OF_CHEVRON) + 4, self._high()
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.look.px(_NARROWEST), self.sizeHint().width()), self._high())

    def showPopup(self) -> None:
        # Rows show all their words, however narrow the box is.
        view = self.view()
        view.setMinimumWidth(view.sizeHintForColumn(0) + self.look.px(16))
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        # A wheel that scrolls the page must not change what was chosen.
        event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, own = self.look, self.look.tokens
        place = QRectF(self.rect())
        with drawing(self, look) as brush:
            on = self.isEnabled()
            brush.box(place, _RADIUS, own.surface if on else None, own.edge if on else own.line)
            within, high = Within(look, place), place.height()
            if self._icon:
                size = look.px(18)
                brush.icon(self._icon, within.at(look.px(12), 0, size, high), own.ink2, size)
            nothing = self.currentIndex() < 0
            words = self.placeholderText() if nothing else self.currentText()
            room = place.width() - self._before() - look.px(_ROOM_OF_CHEVRON)
            ink = own.ink3 if nothing or not on else own.ink
            brush.text(within.at(self._before(), 0, room, high), words, Role.BODY, ink)
            size = look.px(16)
            brush.icon("chev-down", within.end(look.px(12), 0, size, high), own.ink2, size)

    def _before(self) -> int:
        return self.look.px(12 + (26 if self._icon else 0))

    def _high(self) -> int:
        return self.look.px(HIT)
