"""The sections of the settings as a list at the leading side."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from dossier.ui.look import Look, Role
from dossier.ui.marking import row_ring
from dossier.ui.painting import Brush, Within
from dossier.ui.rows import ROW, Index, Rows
from dossier.ui.viewmodels.settings import Section
from dossier.ui.views.settings_limits import limits_title

_HIGH: Final = 40
_Two = tuple[str, str]


def sections() -> tuple[_Two, ...]:
    """Give the key and the words of each section, in their order."""
    translate = QCoreApplication.translate
    return (
        (Section.LANGUAGE.value, translate("Settings", "Language and text")),
        (Section.LOCK.value, translate("Settings", "Lock and hide")),
        (Section.PASSPHRASE.value, translate("Settings", "Passphrase")),
        (Section.COPIES.value, translate("Settings", "Copies outside")),
        (Section.LIMITS.value, limits_title()),
        (Section.ABOUT.value, translate("Settings", "About this program")),
    )


class SectionList(QListView):
    """One row a section; the one in view is chosen. It tells only what the person chose."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sections = Rows[_Two](lambda one: one[0], lambda one: one[1])
        self._sections.set_rows(sections())
        self._silent = False
        self._delegate = _SectionDelegate(look, self)
        self.setModel(self._sections)
        self.setItemDelegate(self._delegate)
        self.setObjectName("sections")
        self.setAccessibleName(self.tr("Parts of the settings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, look.tokens.canvas)
        self.setPalette(palette)
        self.setFixedWidth(look.px(196))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Maximum)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.selectionModel().currentChanged.connect(self._go)
        self.clicked.connect(self._go)

    def sizeHint(self) -> QSize:
        """Be as high as all rows."""
        return QSize(self.minimumWidth(), len(self._sections.rows) * self._look.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Scroll where the window is too low."""
        return QSize(self.minimumWidth(), self._look.px(_HIGH))

    def choose(self, key: str) -> None:
        """Mark a section as the one in view, without telling."""
        self._silent = True
        self.setCurrentIndex(self._sections.place(key))
        self._silent = False

    def _go(self, current: QModelIndex) -> None:
        if not self._silent and current.isValid():
            self.chosen.emit(self._sections.key_at(current))


class _SectionDelegate(QStyledItemDelegate):
    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: Index, /) -> QSize:
        """Give the height of a row."""
        del option, index
        return QSize(10, self._look.px(_HIGH))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, /) -> None:
        """Draw the words, on a tint where they are chosen."""
        look, own = self._look, self._look.tokens
        words: _Two = index.data(ROW)
        painter.save()
        brush = Brush(painter, look)
        around = QRectF(option.rect).adjusted(0, 1, 0, -1)
        here = bool(option.state & QStyle.StateFlag.State_Selected)
        if here:
            brush.box(around, 6, own.tint)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            brush.box(around, 6, own.hover)
        if option.state & QStyle.StateFlag.State_HasFocus:
            row_ring(brush, around, 6)
        begin = look.px(12)
        place = Within(look, around).at(begin, 0, around.width() - begin - 4, around.height())
        role = Role.SMALL_STRONG if here else Role.SMALL
        brush.text(place, words[1], role, own.accent if here else own.ink)
        painter.restore()
