"""Pieces side by side that go on in the next row when the room ends; mirrored where read so."""
# ruff: noqa: D102, N802 - Qt names what is overridden, and says what it does

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from dossier.ui.look import Look


class Flow(QLayout):
    """Lays widgets out in as many rows as it needs. Gaps are in pixels at 100 %.

    Use it for buttons and links in a row: at 200 % they don't fit side by side.
    """

    def __init__(self, look: Look, *widgets: QWidget, gap: int = 8, row_gap: int = 0) -> None:
        super().__init__()
        self.look: Final = look
        self._gap, self._row_gap = look.px(gap), look.px(row_gap)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt gives none
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] - Qt gives none
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._seen()]
        gaps = self._gap * max(len(sizes) - 1, 0)
        wide = sum(size.width() for size in sizes) + gaps
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._seen():
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        x, y, high = 0, 0, 0
        for item in self._seen():
            wide = self._width(item, rect.width())
            if x > 0 and x + wide > rect.width():
                x, y, high = 0, y + high + self._row_gap, 0
            own = item.sizeHint().height()
            if item.hasHeightForWidth():
                own = item.heightForWidth(wide)
            if move:
                left = rect.right() + 1 - x - wide if self.look.rtl else rect.left() + x
                item.setGeometry(QRect(left, rect.top() + y, wide, own))
            x += wide + self._gap
            high = max(high, own)
        return y + high

    @staticmethod
    def _width(item: QLayoutItem, room: int) -> int:
        wide, widget = item.sizeHint().width(), item.widget()
        shrink = QSizePolicy.PolicyFlag.ShrinkFlag.value
        if widget is None or widget.sizePolicy().horizontalPolicy().value & shrink:
            return max(min(wide, room), item.minimumSize().width())
        return wide
