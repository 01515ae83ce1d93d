"""One exhibit: which of its pages are filed, at what size, which photographs lie on its sheets."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.model.document import Kind as DocumentKind
from dossier.model.finding import Severity
from dossier.model.generated import Generated
from dossier.model.packet import Item
from dossier.model.plan import Exhibit
from dossier.model.selection import written
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.viewmodels.packet import Arranged, PacketModel, PacketState, Pane
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.choices import Segmented, Tick
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import clear, column, holding, row
from dossier.ui.words.making import of_source

_WIDEST: Final = 560


class ExhibitPane(QWidget):
    """What can be said of the chosen exhibit, kept at once. `closed` asks for the packet."""

    closed = Signal()

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self._item: Item | None = None
        self.back = Button(look, self.tr("Back to packet"), Kind.QUIET, "chev-left", small=True)
        self.back.clicked.connect(self.closed)
        self._title = Label(look, "", Role.H2, wrap=True)
        self._said = Label(look, "", Role.SMALL, look.tokens.ink2, wrap=True)
        self.named: Final = Field(look, self.tr("Title in the packet"))
        self.pages: Final = Field(look, self.tr("Pages to file"), placeholder="1-3, 7")
        self.keep: Final = Tick(look, self.tr("Keep the size of its pages"))
        note = self.tr("A page stays smaller if it needs room for its number.")
        self._note = Label(look, note, Role.SMALL, look.tokens.ink2, wrap=True)
        self.sheets: Final = Sheets(look, model)
        self._connect()
        parts = (self._title, self._said, 4, self.named, self.pages, self.keep, self._note)
        inner = holding(column(look, *parts, self.sheets, None, gap=10, margins=(20, 4, 20, 24)))
        inner.setMaximumWidth(look.px(_WIDEST + 40))
        area = scrolling(look, holding(row(look, (inner, 100), None, gap=0)))
        head = row(look, self.back, None, margins=(8, 8, 16, 4))
        self.setLayout(column(look, head, (area, 1), gap=0))

    def show_state(self, state: PacketState) -> None:
        """Show what is said of the chosen exhibit."""
        packet = state.packet
        if packet is None or state.pane is not Pane.EXHIBIT:
            return
        item = next(
            (one for one in packet.matter.packet.items if one.document == state.chosen), None
        )
        exhibit = next((one for one in packet.plan.exhibits if one.document == state.chosen), None)
        other = item is None or self._item is None or item.document != self._item.document
        self._item = item
        self.setEnabled(item is not None)
        if item is None or exhibit is None:
            return
        self._title.set_text(name(exhibit.title or exhibit.original_title))
        self._said.set_text(self._facts(exhibit, packet))
        made = exhibit.generated is not None
        self.named.setVisible(made)
        for part in (self.pages, self.keep, self._note):
            part.setVisible(not made)
        self._fill(item, exhibit, other=other)
        self.sheets.show_exhibit(item, packet)

    def focus_first(self) -> None:
        """Bring what is asked first under the keyboard."""
        made = self._item is not None and self.pages.isHidden()
        (self.named if made else self.pages).line.setFocus()

    def _connect(self) -> None:
        self.named.left.connect(self._entitle)
        self.named.entered.connect(self._entitle)
        self.pages.left.connect(self._select)
        self.pages.entered.connect(self._select)
        self.keep.toggled.connect(self._keep)

    def _facts(self, exhibit: Exhibit, packet: Arranged) -> str:
        if exhibit.generated is not None:
            return of_source(exhibit.generated)
        held = packet.matter.documents.get(exhibit.document)
        return self.tr("It has %n page(s).", "", len(held.safe.pages)) if held else ""

    def _fill(self, item: Item, exhibit: Exhibit, *, other: bool) -> None:
        if other or not self.named.line.hasFocus():
            self.named.set_text(item.title)
            self.named.line.setPlaceholderText(exhibit.title)
        if other or not self.pages.line.hasFocus():
            self.pages.set_text(written(item.pages))
            all_of_them = self.tr("Leave it empty for all pages.")
            self.pages.set_hint(all_of_them, Severity.NOTE)
        self.keep.set_on(item.as_it_is)

    def _entitle(self) -> None:
        if self._item is not None and self.named.text().strip() != self._item.title:
            self._model.wishes.entitle(self._item.document, self.named.text())

    def _select(self) -> None:
        if self._item is None or self.pages.text() == written(self._item.pages):
            return
        if not self._model.wishes.select(self._item.document, self.pages.text()):
            self.pages.set_hint(self.tr("Type pages such as 1-3, 7."))

    def _keep(self, on: bool) -> None:  # noqa: FBT001 - a signal brings it
        if self._item is not None:
            self._model.wishes.keep_size(self._item.document, kept=on)


class Sheets(QWidget):
    """Photographs on sheets: how many on each, and which; or a way to put one there."""

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self._item: Item | None = None
        self._ticked: tuple[str, ...] = ()
        self.ticks: Final[dict[str, Tick]] = {}
        choices = [("1", self.tr("1"), ""), ("2", self.tr("2"), ""), ("4", self.tr("4"), "")]
        self.each: Final = Segmented(look, choices, small=True)
        self.each.setAccessibleName(self.tr("Photos on one sheet"))
        self.each.chosen.connect(self._choose)
        self._title = Label(look, self.tr("Photos on sheets"), Role.H3, wrap=True)
        words = self.tr("Put photos together, with what you say of each.")
        self._said = Label(look, words, Role.SMALL, look.tokens.ink2, wrap=True)
        label = Label(look, self.tr("Photos on one sheet"), Role.SMALL, look.tokens.ink2)
        self._many = holding(row(look, self.each, label, None))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self.put: Final = Button(look, self.tr("Put the ticked photos on sheets"))
        self.put.clicked.connect(self._put)
        last = row(look, self.put, None)
        pieces = (self._title, self._said, self._many, self._rows, last)
        self.setLayout(column(look, *pieces, gap=8))

    def show_exhibit(self, item: Item, packet: Arranged) -> None:
        """Show the photographs that can lie on sheets with this exhibit."""
        held = packet.matter.documents.get(item.document)
        photo = held is not None and held.kind is DocumentKind.PHOTO
        on_sheets = item.document.startswith(Generated.PHOTOS) and bool(item.holds)
        self.setVisible(photo or on_sheets)
        if self.isHidden():
            return
        before = self._item
        self._item = item
        if before != item:
            self._ticked = item.holds or (item.document,)
            self.each.choose(str(item.each))
        self._fill(packet)
        self.put.setVisible(photo)

    def _fill(self, packet: Arranged) -> None:
        loose = {one.document for one in packet.matter.packet.items if not one.holds}
        documents = packet.matter.documents
        own = self._item.holds if self._item else ()
        photos = [
            one.id
            for one in documents.values()
            if one.id in own or (one.kind is DocumentKind.PHOTO and one.id in loose)
        ]
        if list(self.ticks) != photos:
            clear(self._rows)
            self.ticks.clear()
            for one in photos:
                tick = Tick(self.look, name(documents[one].title))
                tick.toggled.connect(partial(self._toggled, one))
                self.ticks[one] = tick
                self._rows.addWidget(tick)
        for one, tick in self.ticks.items():
            tick.set_on(one in self._ticked)

    def _toggled(self, document: str, on: bool) -> None:  # noqa: FBT001 - a signal brings it
        others = tuple(one for one in self._ticked if one != document)
        self._ticked = (*others, document) if on else others
        if self.put.isHidden() and self._ticked:
            self._put()

    def _choose(self, _: str) -> None:
        if self.put.isHidden():
            self._put()

    def _put(self) -> None:
        if self._item is None or not self._ticked:
            return
        sheets = self._item.document if self._item.holds else ""
        self._model.wishes.put_on_sheets(self._ticked, int(self.each.key), sheets)
        if not sheets:
            self._model.open_pane(Pane.NONE)
