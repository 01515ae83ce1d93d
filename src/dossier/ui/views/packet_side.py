"""Beside the exhibits: the index and pages just as they will print, and things to look at."""

from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from dossier.model.document import Document
from dossier.model.picture import RowPlace
from dossier.ui.look import Look, Role
from dossier.ui.painting import Align, name
from dossier.ui.room import Room
from dossier.ui.viewmodels.packet import PacketModel, PacketState, Pane
from dossier.ui.viewmodels.packet_preview import Leaf, PreviewState
from dossier.ui.views.packet_findings import FindingsList
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Bar, Rule
from dossier.ui.widgets.choices import Segmented
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, on_ground, row
from dossier.ui.widgets.marks import Icon
from dossier.ui.widgets.page_view import Fit, PageTurner, PageView, Part
from dossier.ui.words.sentences import of_error

_TOP_HIGH: Final = 56
_WIDER: Final = 0.012
"""Of the page's width, on both sides."""
_SHARE: Final = 0.42
"""How much of the height the list may take from the page."""


class CoveredPage(QWidget):
    """Stands where a page of a sensitive paper would be, until it is asked for."""

    show_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        on_ground(self, look.tokens.desk)
        own = look.tokens
        self._words = Label(look, "", Role.SMALL, own.ink, wrap=True)
        self._words.set_align(Align.CENTRE)
        covered = Label(look, self.tr("Covered on screen"), Role.SMALL, own.ink2)
        button = Button(look, self.tr("Show"))
        button.clicked.connect(self.show_wanted)
        icon = row(look, None, Icon(look, "hide", own.ink2, 24), None)
        words = row(look, (self._words, 1), margins=(32, 0, 32, 0))
        lines = (None, icon, words, row(look, None, covered, None), row(look, None, button, None))
        self.setLayout(column(look, *lines, None, gap=10))

    def say(self, document: Document) -> None:
        """Say the person's own words for the paper, or its title."""
        words = document.cover_words or document.title
        self._words.set_text(self.tr("“{words}”").format(words=name(words)))


class PreviewPane(QWidget):
    """The page, with Index or Page above it and a way to turn."""

    back_wanted = Signal()

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        sides = [(Leaf.INDEX, self.tr("Index"), ""), (Leaf.PAGE, self.tr("Page"), "")]
        self._sides = Segmented(look, sides, small=True)
        self._turner = PageTurner(look)
        self.back = Button(look, self.tr("Back"), Kind.QUIET, "chev-left", small=True)
        self._page = PageView(look)
        self._page.set_bars(top=False, bottom=False)
        self._page.desk.set_fit(Fit.WIDTH)
        self._covered = CoveredPage(look)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._page)
        self._stack.addWidget(self._covered)
        self._trouble = Label(look, "", Role.SMALL, look.tokens.look, wrap=True)
        bar = Bar(look, look.tokens.surface)
        pieces = (self.back, self._sides, None, self._turner)
        bar.setLayout(row(look, *pieces, margins=(16, 0, 12, 1)))
        bar.setMinimumHeight(look.px(_TOP_HIGH))
        told = holding(row(look, self._trouble, margins=(16, 8, 16, 8)), look.tokens.surface)
        self._told = told
        self.setLayout(column(look, bar, told, (self._stack, 1), gap=0))
        self._connect()

    def _connect(self) -> None:
        preview = self._model.preview
        self._sides.chosen.connect(self._choose_side)
        self._turner.page_wanted.connect(preview.turn_to)
        self._page.page_wanted.connect(preview.turn_to)
        self._page.width_wanted.connect(preview.set_width)
        self._covered.show_wanted.connect(preview.uncover)
        self.back.clicked.connect(self.back_wanted)
        preview.changed.connect(self._show)
        self._show(preview.state)

    def set_whole(self, *, whole: bool) -> None:
        """Stand alone, with a way back and the bar of sizes, or beside the exhibits."""
        self.back.setVisible(whole)
        self._turner.setVisible(not whole)
        self._page.set_bars(top=False, bottom=whole)

    def _choose_side(self, side: str) -> None:
        if side == Leaf.INDEX:
            self._model.preview.show_index()
        else:
            self._model.preview.show_exhibit()

    def _show(self, state: PreviewState) -> None:
        self._sides.choose(state.leaf)
        self._turner.set_page(state.number, state.of)
        packet = self._model.state.packet
        if state.covered and packet is not None:
            self._covered.say(packet.matter.documents[state.covered])
            self._stack.setCurrentWidget(self._covered)
        else:
            self._stack.setCurrentWidget(self._page)
        shot = state.shot if state.shot and state.shot.number == state.number else None
        if shot is not None or state.shot is None:
            self._page.set_page(shot.picture if shot else None, state.number, state.of)
            place = shot.place if shot else None
            self._page.set_band(_band(place) if place else None)
        self._told.setVisible(state.trouble is not None)
        self._trouble.set_text(of_error(state.trouble) if state.trouble else "")


def _band(place: RowPlace) -> Part:
    """Give the band behind a row: a little wider than what is printed."""
    return place.left - _WIDER, place.top, place.right + _WIDER, place.bottom


class PacketSide(QWidget):
    """Page above, list below; in small windows one of them alone."""

    closed = Signal()

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__()
        self.look = look
        on_ground(self, look.tokens.surface)
        self.pages = PreviewPane(look, model)
        self.findings = FindingsList(look)
        self.findings.acted.connect(model.act)
        # New rows count once they are shown: in the next turn of the event loop.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._share)
        self.findings.filled.connect(self._soon.start)
        self.findings.back_wanted.connect(model.bring_back)
        self.pages.back_wanted.connect(self.closed)
        self._close = Button(look, self.tr("Back to packet"), Kind.QUIET, "chev-left", small=True)
        self._close.clicked.connect(self.closed)
        self._head = holding(row(look, self._close, None, margins=(4, 4, 8, 0)))
        self._rule = Rule(look)
        self._vertical = Rule(look, vertical=True)
        stack = column(look, (self.pages, 1), self._rule, self._head, self.findings, gap=0)
        self.setLayout(row(look, self._vertical, (stack, 1), gap=0))
        self._both = True

    def fit(self, room: Room, pane: Pane) -> None:
        """Show both beside the exhibits, or what was asked for alone."""
        wide = room >= Room.THREE_COLUMNS
        self._both = wide
        widths = {Room.WIDE: 560, Room.THREE_COLUMNS: 440}
        if wide:
            self.setFixedWidth(self.look.px(widths[room]))
        else:
            self.setMinimumWidth(0)
            self.setMaximumWidth(16_777_215)
        self.pages.setVisible(wide or pane is Pane.PREVIEW)
        self.findings.setVisible(wide or pane is Pane.FINDINGS)
        self._head.setVisible(not wide and pane is Pane.FINDINGS)
        self._rule.setVisible(wide)
        self._vertical.setVisible(wide)
        self.pages.set_whole(whole=not wide)
        self._share()

    def show_state(self, state: PacketState) -> None:
        """Show what there is to look at."""
        self.findings.show_state(state)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the list what it needs, but leave the page its room."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        if self._both:
            most = round(self.height() * _SHARE)
            self.findings.setFixedHeight(max(min(self.findings.wanted_height(), most), 80))
        else:
            self.findings.setMinimumHeight(0)
            self.findings.setMaximumHeight(16_777_215)
