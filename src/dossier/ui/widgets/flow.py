"""Pieces side by side that go on in the next row when the room ends, from the reading edge on."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QWidget

from dossier.ui.look import Look

_Row = list[tuple[QLayoutItem, QSize]]


class Flow(QLayout):
    """Lays widgets out in as many rows as it needs, each in the middle of its row's height.

    `gap` lies between things, `below` between rows; pixels at 100 %. Use it for buttons and links
    in a row: at 200 % they don't fit side by side. `apart` puts the last of a row at its far end.
    """

    def __init__(
        self, look: Look, *widgets: QWidget, gap: int = 8, below: int = 8, apart: bool = False
    ) -> None:
        super().__init__()
        self._apart: Final = apart
        self._rtl: Final = look.rtl
        self._gap, self._below = look.px(gap), look.px(below)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem, /) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int, /) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int, /) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int, /) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._seen()]
        wide = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return QSize(wide, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:
        least = QSize(0, 0)
        for item in self._seen():
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, rect: QRect, /) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        row: _Row = []
        x = y = 0
        for item in self._seen():
            size = _size(item, rect.width())
            if row and x + size.width() > rect.width():
                y += self._finish(row, rect, y, move=move) + self._below
                x, row = 0, []
            row.append((item, size))
            x += size.width() + self._gap
        return y + self._finish(row, rect, y, move=move)

    def _finish(self, row: _Row, rect: QRect, y: int, *, move: bool) -> int:
        """Put a row in its place; give its height."""
        high = max((size.height() for _, size in row), default=0)
        x = 0
        for item, size in row if move else ():
            wide = size.width()
            if self._apart and x and item is row[-1][0]:
                x = rect.width() - wide
            left = rect.right() + 1 - x - wide if self._rtl else rect.left() + x
            top = rect.top() + y + (high - size.height()) // 2
            item.setGeometry(QRect(left, top, wide, size.height()))
            x += wide + self._gap
        return high


def flowing(
    look: Look, *widgets: QWidget, gap: int = 8, below: int = 8, apart: bool = False
) -> QWidget:
    """Make a widget of things that flow."""
    holder = QWidget()
    holder.setLayout(Flow(look, *widgets, gap=gap, below=below, apart=apart))
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


def _size(item: QLayoutItem, room: int) -> QSize:
    wide, widget = item.sizeHint().width(), item.widget()
    shrink = QSizePolicy.PolicyFlag.ShrinkFlag.value
    if widget is None or widget.sizePolicy().horizontalPolicy().value & shrink:
        wide = max(min(wide, room), item.minimumSize().width())
    high = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
    return QSize(wide, high)
