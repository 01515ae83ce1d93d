"""What every list on the desk is like: its ground, how it scrolls, where its menu opens."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame

from dossier.ui.look import Look


def lay_on_desk(view: QAbstractItemView, look: Look) -> None:
    """Give a list its ground and its way to scroll. The room of the scroll bar is always kept."""
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setMouseTracking(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.verticalScrollBar().setSingleStep(look.px(40))
    view.setTabKeyNavigation(False)
    palette = view.palette()
    palette.setColor(QPalette.ColorRole.Base, look.tokens.canvas)
    view.setPalette(palette)


def menu_place(view: QAbstractItemView, event: QContextMenuEvent) -> tuple[QModelIndex, QPoint]:
    """Give what a menu is about, and where on the screen it opens.

    It opens under the mouse; for the keyboard (Shift+F10) in the middle of what is current.
    """
    if event.reason() == QContextMenuEvent.Reason.Mouse:
        return view.indexAt(event.pos()), event.globalPos()
    index = view.currentIndex()
    return index, view.viewport().mapToGlobal(view.visualRect(index).center())
