"""A page and its text: the paper on the desk, or its words to select and to hear; a bar to turn."""

from math import ceil
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QStackedWidget, QWidget

from dossier.model.picture import Picture
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.widgets.buttons import IconButton
from dossier.ui.widgets.cards import Bar
from dossier.ui.widgets.choices import Segmented
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, row
from dossier.ui.widgets.paper_desk import Fit, PaperDesk, Part

__all__ = ["Fit", "PageTurner", "PageView", "Part"]

_BAR_HIGH: Final = 48
_TOP_HIGH: Final = 56


class PageTurner(QWidget):
    """Page before, "Page 2 of 9", next page. Where there is less room it says "2 of 9"."""

    page_wanted = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.number, self.of = 0, 0
        self._before = IconButton(look, "chev-left", self.tr("Page before"))
        self._next = IconButton(look, "chev-right", self.tr("Next page"))
        self._label = Label(look, "", Role.SMALL)
        self._words, self._fewer = "", ""
        self.setLayout(row(look, self._before, self._label, self._next, gap=2))
        self._before.clicked.connect(lambda: self.turn(-1))
        self._next.clicked.connect(lambda: self.turn(1))
        self.set_page(0, 0)

    def set_page(self, number: int, of: int) -> None:
        """Say which page is shown, from 1; 0 for none."""
        self.number, self.of = number, of
        words, fewer = self.tr("Page {n} of {of}"), self.tr("{n} of {of}")
        self._words = words.format(n=ltr(number), of=ltr(of)) if number else ""
        self._fewer = fewer.format(n=ltr(number), of=ltr(of)) if number else ""
        self._say()
        self.updateGeometry()
        self._before.setEnabled(number > 1)
        self._next.setEnabled(0 < number < of)

    def turn(self, steps: int) -> None:
        """Ask for a page that many pages on."""
        wanted = min(max(self.number + steps, 1), self.of)
        if wanted not in {self.number, 0}:
            self.page_wanted.emit(wanted)

    def sizeHint(self) -> QSize:
        return QSize(self._width(self._words), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(self._fewer), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._say()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._say()

    def _say(self) -> None:
        room = not self.isVisible() or self.width() >= self._width(self._words)
        self._label.set_text(self._words if room else self._fewer)

    def _width(self, words: str) -> int:
        look = self._label.look
        around = self._before.sizeHint().width() + self._next.sizeHint().width() + 2 * look.px(2)
        return around + ceil(look.metrics(Role.SMALL).horizontalAdvance(words)) + 4


class PageView(QWidget):
    """Shows one page of something. It asks for pages and widths, and is given pictures and text.

    `beside` is the room at the trailing end of the top bar, for a button of the screen.
    """

    page_wanted = Signal(int)
    """Number of a page, from 1."""
    width_wanted = Signal(int)
    """Pixels across that the page has on the screen now."""
    pressed_at = Signal(float, float)
    """Where the page was pressed: fractions from its left and top."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.desk: Final = PaperDesk(look)
        self.turner: Final = PageTurner(look)
        self.beside: Final = QHBoxLayout()
        self._text = _text_panel(look)
        self._text.setAccessibleName(self.tr("Text of the page"))
        self._text.setPlaceholderText(self.tr("This page has no text."))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.desk)
        self._stack.addWidget(self._text)
        sides = [("page", self.tr("Page"), ""), ("text", self.tr("Text"), "")]
        self._sides = Segmented(look, sides, small=True)
        self._zoom = Label(look, self.tr("Fit"), Role.SMALL, look.tokens.ink2)
        self._top, self._bottom = self._top_bar(), self._bottom_bar()
        whole = column(look, self._top, (self._stack, 1), self._bottom, gap=0)
        self.setLayout(whole)
        self._connect()

    def set_page(self, picture: Picture | None, number: int, of: int) -> None:
        """Show page `number` of `of`; blank paper while its picture is on its way (None).

        `number` 0 shows no page at all.
        """
        self.turner.set_page(number, of)
        self.desk.set_picture(picture, there=number > 0)
        said = self.tr("Page {n} of {of}").format(n=ltr(number), of=ltr(of))
        self.desk.setAccessibleDescription(said if number else "")

    def set_text(self, text: str) -> None:
        """Give the words of the page; they can be selected, not changed."""
        if text != self._text.toPlainText():
            self._text.setPlainText(text)

    def set_band(self, part: Part | None) -> None:
        """Mark a part of the page: left, top, right, bottom as fractions of it."""
        self.desk.set_part(part)

    def show_side(self, side: str) -> None:
        """Show the `page` or its `text`."""
        self._sides.choose(side)
        self._show(side)

    def set_bars(self, *, top: bool, bottom: bool = True) -> None:
        """Leave out bars where the screen has its own."""
        self._top.setVisible(top)
        self._bottom.setVisible(bottom)

    def _top_bar(self) -> QWidget:
        look = self._look
        bar = Bar(look, look.tokens.surface)
        bar.setLayout(row(look, self._sides, None, self.beside, margins=(16, 0, 16, 1)))
        bar.setMinimumHeight(look.px(_TOP_HIGH))
        return bar

    def _bottom_bar(self) -> QWidget:
        look = self._look
        smaller = IconButton(look, "minus", self.tr("Smaller"))
        larger = IconButton(look, "add", self.tr("Larger"))
        fit = IconButton(look, "fit", self.tr("Fit to window"))
        smaller.clicked.connect(lambda: self.desk.enlarge(-1))
        larger.clicked.connect(lambda: self.desk.enlarge(1))
        fit.clicked.connect(self._fit)
        bar = Bar(look, look.tokens.canvas, "top")
        zoom = (smaller, self._zoom, larger, fit)
        bar.setLayout(row(look, self.turner, None, *zoom, gap=2, margins=(8, 1, 8, 0)))
        bar.setMinimumHeight(look.px(_BAR_HIGH))
        return bar

    def _connect(self) -> None:
        self._sides.chosen.connect(self._show)
        self.turner.page_wanted.connect(self.page_wanted)
        self.desk.turn_wanted.connect(self.turner.turn)
        self.desk.width_wanted.connect(self.width_wanted)
        self.desk.pressed_at.connect(self.pressed_at)
        self.desk.zoomed.connect(self._say_zoom)

    def _show(self, side: str) -> None:
        self._stack.setCurrentWidget(self._text if side == "text" else self.desk)

    def _fit(self) -> None:
        fitted = self.desk.zoom == 1.0
        other = Fit.WIDTH if self.desk.fit is Fit.PAGE else Fit.PAGE
        self.desk.set_fit(other if fitted else self.desk.fit)

    def _say_zoom(self) -> None:
        if self.desk.zoom == 1.0:
            whole = self.desk.fit is Fit.PAGE
            self._zoom.set_text(self.tr("Fit") if whole else self.tr("Width"))
        else:
            self._zoom.set_text(ltr(f"{round(self.desk.zoom * 100)}\u00a0%"))


def _text_panel(look: Look) -> QPlainTextEdit:
    panel = QPlainTextEdit()
    panel.setReadOnly(True)
    flag = Qt.TextInteractionFlag
    panel.setTextInteractionFlags(flag.TextSelectableByMouse | flag.TextSelectableByKeyboard)
    panel.setTabChangesFocus(True)
    panel.setFrameShape(QFrame.Shape.NoFrame)
    panel.setFont(look.font())
    panel.document().setDocumentMargin(look.px(20))
    palette = panel.palette()
    palette.setColor(QPalette.ColorRole.Base, look.tokens.surface)
    panel.setPalette(palette)
    return panel
