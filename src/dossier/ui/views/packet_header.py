"""Head of the packet: what it is, who reads it, what to decide, how large it is, Options, Build."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dossier.model.finding import Severity
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.room import Room
from dossier.ui.viewmodels.packet import Arranged, PacketState
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Rule
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row, set_margins
from dossier.ui.widgets.menu_button import MenuButton
from dossier.ui.widgets.meter import Meter
from dossier.ui.words.deadlines import of_day
from dossier.ui.words.packets import of_profile, of_reader, of_size

_MARGINS: Final = (20, 16, 20, 6)
_TIGHT: Final = (20, 8, 20, 2)
"""Where the undo bar may take what is left of a small window."""


class PacketHeader(QWidget):
    """Tells wishes. A filed packet shows when it was filed; a supplement goes on from it."""

    index_wanted = Signal()
    options_wanted = Signal()
    build_wanted = Signal()
    file_wanted = Signal()
    past_wanted = Signal()
    supplement_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        own = look.tokens
        self._title = Label(look, "", Role.H2, wrap=True)
        self._said = Label(look, "", Role.SMALL, own.ink2, wrap=True)
        self._pages = Label(look, "", Role.SMALL_STRONG)
        self._size = Label(look, "", Role.SMALL, own.ink2)
        self.meter = Meter(look)
        self.index = Button(look, self.tr("Index"), Kind.SECONDARY, "packet")
        self.options = Button(look, self.tr("Options"))
        self.build = Button(look, self.tr("Build packet"), Kind.PRIMARY)
        self.onward = Button(look, self.tr("Begin a supplement"), Kind.PRIMARY)
        self.more = MenuButton(look, self.tr("More"), kind=Kind.QUIET, small=True)
        self.more.setAccessibleName(self.tr("More for this packet"))
        self.more.chosen.connect(self._on_more)
        self.onward.clicked.connect(self.supplement_wanted)
        self.onward.hide()
        self.index.clicked.connect(self.index_wanted)
        self.options.clicked.connect(self.options_wanted)
        self.build.clicked.connect(self.build_wanted)
        self._beside = row(look)
        self._below = Flow(look, gap=8)
        words = column(look, self._title, self._said, gap=2)
        above = QHBoxLayout()
        above.addLayout(words, 1)
        above.addLayout(self._beside)
        sizes = row(look, self._pages, (self.meter, 1), self._size, self.more, gap=12)
        self._inner = column(look, above, self._below, sizes, gap=4, margins=_MARGINS)
        self.setLayout(column(look, holding(self._inner), Rule(look), gap=0))
        self.fit(Room.THREE_COLUMNS)  # Tab goes in the order in which buttons find their place

    def fit(self, room: Room) -> None:
        """Put the buttons beside the title, or below it where the room is small."""
        self.index.setVisible(room <= Room.TWO_COLUMNS)
        one = room is Room.ONE_COLUMN
        set_margins(self._inner, self.look, _TIGHT if one else _MARGINS)
        self._inner.setSpacing(self.look.px(4))
        place = self._below if one else self._beside
        for button in (self.index, self.options, self.build, self.onward):
            place.addWidget(button)
        QWidget.setTabOrder(self.onward, self.more)

    def show_state(self, state: PacketState) -> None:
        """Say what the packet is now."""
        packet = state.packet
        for widget in (self.options, self.build, self.index, self.meter, self.more):
            widget.setEnabled(packet is not None)
        if packet is None:
            return
        profile, plan = packet.matter.profile, packet.plan
        self._title.set_text(of_profile(profile))
        self._said.set_text(" · ".join(self._standing(state, packet)))
        self._offer(state)
        self._pages.set_text(self.tr("%n page(s)", "", plan.pages))
        too_big = any(one.code == "exhibit-too-big" for one in state.findings)
        self.meter.set(packet.size, packet.limit, len(plan.volumes), too_big=too_big)
        words = self.meter.size_words()
        if len(plan.volumes) > 1 or too_big:
            words = f"{of_size(packet.size)} · {self.meter.fit_words()}"
        self._size.set_text(words)
        self._size.set_colour(self.meter.fit_colour())

    def _standing(self, state: PacketState, packet: Arranged) -> tuple[str, ...]:
        filed, before = state.filed, packet.matter.continued
        if filed is not None:
            words = self.tr("Filed on {day}").format(day=of_day(filed.day))
            return (words, self.tr("nothing of it changes any more"))
        reader = of_reader(packet.matter.profile)
        if before is None:
            return (self.tr("Draft"), reader, self._to_do(state))
        words = self.tr("Supplement {n} to what you filed on {day}")
        words = words.format(n=ltr(before.number + 1), day=of_day(before.day))
        return (words, self._to_do(state))

    def _offer(self, state: PacketState) -> None:
        filed = state.filed is not None
        self.options.setVisible(not filed)
        self.build.setVisible(not filed)
        self.onward.setVisible(filed)
        past = ("past", self.tr("Filed and changed"))
        mark = [] if filed else [("file", self.tr("Mark as filed…"))]
        self.more.set_choices([*mark, past])

    def _on_more(self, key: str) -> None:
        wanted = self.file_wanted if key == "file" else self.past_wanted
        wanted.emit()

    def _to_do(self, state: PacketState) -> str:
        looks = sum(1 for one in state.findings if one.severity is Severity.LOOK)
        if state.stops:
            words = self.tr("decide %n thing(s) before you build", "", len(state.stops))
        elif looks:
            words = self.tr("look at %n thing(s)", "", looks)
        else:
            words = self.tr("ready to build")
        return words.replace(str(len(state.stops) or looks), ltr(len(state.stops) or looks), 1)
