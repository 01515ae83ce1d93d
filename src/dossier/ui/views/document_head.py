"""The head of the documents: how many there are, in what order, as grid or list."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.room import Room
from dossier.ui.viewmodels.shown import DocumentsState, Shape, Sort
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.choices import Segmented
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import holding, row
from dossier.ui.widgets.menu_button import MenuButton


class DocumentHead(QWidget):
    """Title with count, order, shape, and where there is no room beside it, the preview."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look: Final = look
        title = Label(look, self.tr("Documents"), Role.H1)
        self._count = Label(look, "", Role.BODY, look.tokens.ink2)
        self.sort: Final = MenuButton(look, "", kind=Kind.QUIET, small=True)
        grid = (Shape.GRID.value, self.tr("Grid"), "grid")
        table = (Shape.LIST.value, self.tr("List"), "table")
        self.shape: Final = Segmented(look, [grid, table], small=True)
        self.preview: Final = Button(look, self.tr("Preview"), Kind.SECONDARY, "page", small=True)
        self._named = holding(row(look, title, self._count, None, gap=16))
        self._ends = holding(row(look, self.sort, self.shape, self.preview, gap=12))
        self._line = row(look, (self._named, 1), self._ends, gap=12)
        self.setLayout(self._line)

    def minimumSizeHint(self) -> QSize:
        """Each part fits alone; both need not fit side by side."""
        parts = (self._named.sizeHint(), self._ends.sizeHint())
        wide = max(part.width() for part in parts)
        if self._line.direction() is QBoxLayout.Direction.TopToBottom:
            return QSize(wide, self._line.sizeHint().height())
        return QSize(wide, max(part.height() for part in parts))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what is to be chosen below the title where there is no room beside it."""
        super().resizeEvent(event)
        needed = self._named.sizeHint().width() + self._ends.sizeHint().width()
        down = needed + self.look.px(12) > self.width()
        way = QBoxLayout.Direction
        self._line.setDirection(way.TopToBottom if down else way.LeftToRight)
        where = Qt.AlignmentFlag.AlignLeading if down else Qt.AlignmentFlag(0)
        self._line.setAlignment(self._ends, where)

    def put(self, state: DocumentsState) -> None:
        """Show how many there are and how they are shown."""
        shown, total = len(state.shown), state.total
        some = self.tr("{n} of {of}").format(n=ltr(shown), of=ltr(total))
        self._count.set_text("" if not total else ltr(total) if shown == total else some)
        orders = {
            Sort.NEWEST: self.tr("Newest first"),
            Sort.TITLE: self.tr("By title"),
            Sort.DATE: self.tr("By date"),
        }
        self.sort.set_text(orders[state.sort])
        self.sort.setAccessibleDescription(self.tr("In what order papers stand."))
        choices = [(one.value, words) for one, words in orders.items()]
        self.sort.set_choices(choices, state.sort.value)
        self.shape.choose(state.shape.value)
        self.preview.setEnabled(bool(state.chosen))
        self._ends.setVisible(bool(total))

    def fit(self, room: Room) -> None:
        """Arrange for the room there is."""
        self.preview.setVisible(room <= Room.TWO_COLUMNS)
