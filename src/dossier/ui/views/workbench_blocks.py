"""One paragraph to write: its number, its text in its own direction, names to put in."""

from collections.abc import Sequence
from math import ceil
from typing import Final

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QFocusEvent,
    QKeyEvent,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QTextEdit, QWidget

from dossier.model.blocks import tidy
from dossier.model.difference import Difference
from dossier.ui.look import Look, Role
from dossier.ui.painting import Within, drawing, ltr, mixed, name
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.fields import goes_away
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, row
from dossier.ui.widgets.marks import Icon
from dossier.ui.widgets.menu_button import fill
from dossier.ui.widgets.ring import Ring

_RADIUS: Final = 8
_NUMBER: Final = 28
_OFFERED: Final = 2
"""Names that stand below a paragraph; the list of Ctrl and Space has all."""
_CLEAR: Final = "QPlainTextEdit { background: transparent; border: 0 }"


class BlockEdit(QPlainTextEdit):
    """Grows with its text. `entered` and `left` tell of the focus, `names_wanted` of Ctrl+Space."""

    entered = Signal()
    left = Signal()
    names_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFont(look.latin_font())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet(_CLEAR)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)
        option = QTextOption()
        # Each line reads in the direction of its own letters.
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDefaultTextOption(option)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def ring(self) -> Ring:
        """Draw the ring of the focus where the edge of the block is."""
        block = self.parentWidget()
        place = QRectF(block.rect()).adjusted(3, 3, -3, -3) if block else QRectF(self.rect())
        return Ring(block or self, place, _RADIUS - 3)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if goes_away(event):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() == Qt.Key.Key_Space:
            self.names_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def mark(self, found: Sequence[Difference]) -> None:
        """Put amber under what differs."""
        own, marks = self._look.tokens, list[QTextEdit.ExtraSelection]()
        text = self.toPlainText()
        for one in found:
            end = one.start + len(one.written)
            if not one.written or text[one.start : end] != one.written:
                continue
            mark = QTextEdit.ExtraSelection()
            shape = QTextCharFormat()
            shape.setBackground(own.look_tint)
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            shape.setUnderlineColor(own.look)
            cursor = QTextCursor(self.document())
            cursor.setPosition(_units(text, one.start))
            cursor.setPosition(_units(text, end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, shape  # pyright: ignore[reportAttributeAccessIssue] - not in the stubs
            marks.append(mark)
        self.setExtraSelections(marks)

    def _grow(self) -> None:
        # Lines with letters of other fonts may be higher than the others.
        layout, block, high = self.document().documentLayout(), self.document().begin(), 0.0
        while block.isValid():
            high += layout.blockBoundingRect(block).height()
            block = block.next()
        self.setFixedHeight(max(ceil(high), self.fontMetrics().lineSpacing()) + 2)


class BlockRow(QWidget):
    """A numbered paragraph. `typed` tells its text, `entered` and `left` of its focus."""

    typed = Signal(str)
    entered = Signal()
    left = Signal()

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look = look
        self._chosen = False
        self._silent = False
        self._names: tuple[str, ...] = ()
        self._number = Label(look, ltr(number), Role.SMALL, look.tokens.ink2)
        self._number.setFixedWidth(look.px(_NUMBER))
        self.edit: Final = BlockEdit(look)
        self.edit.setAccessibleName(self.tr("Paragraph {n}").format(n=ltr(number)))
        self.edit.textChanged.connect(self._on_text)
        self.edit.entered.connect(self.entered)
        self.edit.left.connect(self.left)
        self.edit.names_wanted.connect(self._open_names)
        self._offers: QWidget | None = None
        self._below = column(look, self.edit, gap=8)
        line = row(look, self._number, (self._below, 1), gap=4, margins=(16, 11, 12, 11))
        line.setAlignment(self._number, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def set_hint(self, placeholder: str, source: str) -> None:
        """Say what goes in here; those who hear the screen are told what the page says."""
        self.edit.setPlaceholderText(placeholder)
        self.edit.viewport().update()  # Qt goes on showing the words that stood there before
        self.edit.setAccessibleDescription(source)

    def set_text(self, text: str) -> None:
        """Show a text, unless it is the one that stands here."""
        if tidy(self.edit.toPlainText()) != text:
            self._silent = True
            self.edit.setPlainText(text)
            self._silent = False

    def set_chosen(self, *, chosen: bool) -> None:
        """Show that this is the paragraph in hand."""
        if chosen != self._chosen:
            self._chosen = chosen
            self._number.set_colour(self._look.tokens.accent if chosen else self._look.tokens.ink2)
            if self._offers is not None:
                self._offers.setVisible(chosen)
            self.update()

    def offer(self, names: tuple[str, ...]) -> None:
        """Offer names to put in, the likeliest first."""
        if names == self._names:
            return
        self._names = names
        if self._offers is not None:
            self._offers.hide()
            self._offers.deleteLater()
            self._offers = None
        if names:
            self._offers = self._offered(names[:_OFFERED])
            self._below.addWidget(self._offers)
            self._offers.setVisible(self._chosen)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, own, place = self._look, self._look.tokens, QRectF(self.rect())
        with drawing(self, look) as brush:
            if self._chosen:
                fill = mixed(own.surface, own.tint, 0.45)
                brush.box(place, _RADIUS, fill, own.accent, 1.5)
            else:
                inset = look.px(12)
                line = Within(look, place).at(inset, 0, place.width() - 2 * inset, place.height())
                brush.painter.setPen(QPen(own.line, 1))
                brush.painter.drawLine(line.bottomLeft(), line.bottomRight())

    def _on_text(self) -> None:
        if not self._silent:
            self.typed.emit(self.edit.toPlainText())

    def _offered(self, names: tuple[str, ...]) -> QWidget:
        look = self._look
        parts: list[QWidget] = [
            Icon(look, "people", size=16),
            Label(look, self.tr("Names from People:"), Role.SMALL, look.tokens.ink2),
        ]
        for one in names:
            link = Button(look, name(one), Kind.LINK, small=True)
            link.setAccessibleName(self.tr("Put in {name}").format(name=name(one)))
            # The list of Ctrl and Space is the way of the keyboard: Tab goes on to the next one.
            link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            link.setFixedHeight(look.line(Role.SMALL) + look.px(6))
            link.clicked.connect(lambda _=False, one=one: self._put(one))
            parts.append(link)
        parts.append(Label(look, ltr("Ctrl+Space"), Role.TINY, look.tokens.ink3))
        return flowing(look, *parts, gap=12, below=0)

    def _open_names(self) -> None:
        if self._names:
            menu = QMenu(self)
            fill(menu, self._look, [(one, name(one)) for one in self._names])
            menu.triggered.connect(self._take)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            below: QPoint = self.edit.cursorRect().bottomLeft()
            menu.popup(self.edit.viewport().mapToGlobal(below))

    def _take(self, action: QAction) -> None:
        self._put(action.data())

    def _put(self, one: str) -> None:
        self.edit.insertPlainText(one)
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)


def _units(text: str, place: int) -> int:
    """Count letters as Qt does, which takes some for two."""
    return len(text[:place].encode("utf-16-le")) // 2
