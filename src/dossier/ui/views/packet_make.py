"""Make for me: exhibits that the program makes from what the person said, each with why."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.viewmodels.packet import PacketModel, PacketState, Pane
from dossier.ui.viewmodels.packet_making import Offer, offers
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.choices import Tick
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import clear, column, holding, row
from dossier.ui.words import making


class MakeForMe(QWidget):
    """Ticks: on is in the packet. What suits the authority shows first, the others on request."""

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self._offers: tuple[Offer, ...] = ()
        self._all = False
        self.ticks: Final[dict[str, Tick]] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        title = Label(look, self.tr("Make for me"), Role.H3, wrap=True)
        said = self.tr("We make these pages from what you told us. Tick what you want.")
        words = Label(look, said, Role.SMALL, look.tokens.ink2, wrap=True)
        self.more = Button(look, self.tr("Show all that we can make"), Kind.LINK, small=True)
        self.more.clicked.connect(self._show_all)
        self.setLayout(column(look, title, words, self._rows, row(look, self.more, None), gap=4))

    def show_state(self, state: PacketState) -> None:
        """Show what can be made for the packet now."""
        if state.packet is None or state.pane is not Pane.ADD:
            return
        found = offers(state.packet)
        known = [(one.name, one.rule) for one in self._offers]
        if [(one.name, one.rule) for one in found] != known:
            self._offers = found
            self._fill()
        self._offers = found
        for one in found:
            if one.name in self.ticks:
                self.ticks[one.name].set_on(one.on)

    def _fill(self) -> None:
        clear(self._rows)
        self.ticks.clear()
        for one in self._offers:
            if self._all or one.rule is not None or one.on:
                self._rows.addWidget(self._line(one))
        self.more.setVisible(len(self.ticks) < len(self._offers))

    def _line(self, offer: Offer) -> QWidget:
        look = self.look
        tick = Tick(look, making.of_made(offer.made))
        why = making.why(offer)
        tick.setAccessibleDescription(why)
        tick.toggled.connect(partial(self._toggled, offer.name))
        self.ticks[offer.name] = tick
        said = Label(look, why, Role.SMALL, look.tokens.ink2, wrap=True)
        below = row(look, (said, 1), margins=(30, 0, 0, 8))
        return holding(column(look, tick, below, gap=0))

    def _toggled(self, name: str, on: bool) -> None:  # noqa: FBT001 - a signal brings it
        self._model.wishes.make(name, on=on)

    def _show_all(self) -> None:
        self._all = True
        self._fill()
        for one in self._offers:
            self.ticks[one.name].set_on(one.on)
        first = next((one for one in self._offers if one.rule is None), None)
        if first is not None:
            self.ticks[first.name].setFocus()
