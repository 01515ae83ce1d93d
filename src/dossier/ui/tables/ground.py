"""What every list on the desk is like: its ground, how it scrolls, where its menu opens."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame

from dossier.ui.look import Look
from dossier.ui.widgets.cards import QuietScrollBar


def lay_on_desk(view: QAbstractItemView, look: Look) -> None:
    """Give a list its ground and its way to scroll. The room of the scroll bar is always kept."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setMouseTracking(True)
    view.setVerticalScrollBar(QuietScrollBar(Qt.Orientation.Vertical))
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.verticalScrollBar().setSingleStep(look.px(40))
    view.setTabKeyNavigation(False)
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Base, look.tokens.canvas)
    view.setPalette(palette)


class StayInView(QObject):
    """Keeps what is chosen in view when something beside a list takes its room."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to what is chosen if it was in view before."""
        if isinstance(event, QResizeEvent):
            chosen, before = self._view.currentIndex(), event.oldSize().height()
            place = self._view.visualRect(chosen)
            if chosen.isValid() and place.bottom() > 0 and place.top() < before:
                QTimer.singleShot(0, self, self._bring)
        return super().eventFilter(watched, event)

    def _bring(self) -> None:
        # Rows may have come and gone since: only what is chosen now has a place.
        if self._view.currentIndex().isValid():
            self._view.scrollTo(self._view.currentIndex())


def menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """Give what a menu is about, and where on the screen it opens.

    It opens under the mouse; for the keyboard (Shift+F10) in the middle of what is current.
    """
    if event.reason() == QContextMenuEvent.Reason.Mouse:
        return view.indexAt(event.pos()), event.globalPos()
    index = view.currentIndex()
    return index, view.viewport().mapToGlobal(view.visualRect(index).center())
