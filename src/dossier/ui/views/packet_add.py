"""Add from documents: what is not in the packet, with ticks; sensitive papers are said to be so."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.packet import Outside, PacketModel, PacketState
from dossier.ui.views.packet_make import MakeForMe
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Bar, scrolling
from dossier.ui.widgets.choices import Tick
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.words.dates import of_date
from dossier.ui.words.kinds import of_kind

MOST: Final = 100
"""Rows shown at once; the field above finds the others."""


class PacketAdd(QWidget):
    """Ticks and one button. `closed` asks for the packet again."""

    closed = Signal()

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self._ticked: set[str] = set()
        self._shown: tuple[Outside, ...] | None = None
        self._turn = -1
        self.back = Button(look, self.tr("Back to packet"), Kind.QUIET, "chev-left", small=True)
        self.back.clicked.connect(self.closed)
        self._find = Field(look, "", placeholder=self.tr("Find a paper"), icon="search")
        self._find.typed.connect(self._fill)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        self._said = Label(look, "", Role.SMALL, look.tokens.ink2, wrap=True)
        self.put_in = Button(look, self.tr("Put in"), Kind.PRIMARY)
        self.put_in.clicked.connect(self._put_in)
        title = Label(look, self.tr("Add from documents"), Role.H2, wrap=True)
        self.making = MakeForMe(look, model)
        lines = (title, self._said, self._find, self._rows, 8, self.making, None)
        inner = holding(column(look, *lines, gap=10, margins=(20, 4, 20, 16)))
        bar = Bar(look, look.tokens.canvas, "top")
        bar.setLayout(row(look, None, self.put_in, margins=(20, 8, 20, 8)))
        head = row(look, self.back, None, margins=(8, 8, 16, 4))
        self.setLayout(column(look, head, (scrolling(look, inner), 1), bar, gap=0))

    def show_state(self, state: PacketState) -> None:
        """Show what is not in the packet now."""
        self.making.show_state(state)
        if state.packet is None or self._turn == state.turn:
            return
        self._turn = state.turn
        outside = self._model.state.outside
        if outside != self._shown:
            self._shown = outside
            self._ticked &= {one.document.id for one in outside}
            self._fill()

    def _fill(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        wanted = self._find.text().strip().casefold()
        found = [one for one in self._shown or () if wanted in one.document.title.casefold()]
        found.sort(key=lambda one: (one.taken_out, not one.document.sensitive))
        self._group(self.tr("Not decided yet"), [one for one in found if not one.taken_out])
        self._group(self.tr("Taken out before"), [one for one in found if one.taken_out])
        self._find.setVisible(len(self._shown or ()) > MOST // 10)
        self._said.set_text(self._summary(len(found)))
        self._count()

    def _group(self, title: str, outside: Sequence[Outside]) -> None:
        if not outside:
            return
        self._rows.addWidget(Label(self.look, title, Role.SMALL_STRONG, self.look.tokens.ink2))
        for one in outside[:MOST]:
            tick = Tick(self.look, self._words(one))
            tick.set_on(one.document.id in self._ticked)
            tick.toggled.connect(partial(self._tick, one.document.id))
            self._rows.addWidget(tick)

    def _words(self, one: Outside) -> str:
        document = one.document
        facts = [name(document.title or document.original.name), of_kind(document.kind)]
        if document.date is not None:
            facts.append(of_date(document.date))
        if document.sensitive:
            facts.append(self.tr("marked sensitive"))
        return " · ".join(facts)

    def _summary(self, found: int) -> str:
        if not self._shown:
            return self.tr("All your documents are in this packet.")
        if found > MOST:
            return self.tr("The first {n} are shown. Type to find the others.").format(n=ltr(MOST))
        return self.tr("Tick what belongs in this packet.")

    def _tick(self, document: str, on: bool) -> None:  # noqa: FBT001 - the slot of a signal
        self._ticked = self._ticked | {document} if on else self._ticked - {document}
        self._count()

    def _count(self) -> None:
        count = len(self._ticked)
        self.put_in.setEnabled(count > 0)
        self.put_in.set_text(self.tr("Put in %n", "", count) if count else self.tr("Put in"))

    def _put_in(self) -> None:
        chosen = [one.document.id for one in self._shown or () if one.document.id in self._ticked]
        self._ticked = set()
        self._model.take_in(chosen)
        self.closed.emit()
