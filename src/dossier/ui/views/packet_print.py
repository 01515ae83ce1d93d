"""How a packet is printed, in words: each choice begins with what the authority wants."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from dossier.model.profile import NumberAt, PartOrder, PrintMode, TranslationMode
from dossier.ui.look import Look, Role
from dossier.ui.viewmodels.packet import Arranged, PacketModel
from dossier.ui.viewmodels.packet_wishes import Choice
from dossier.ui.widgets.choices import Select, Tick
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column

_USUAL: Final = ""
_Words = dict[PrintMode, str] | dict[NumberAt, str] | dict[PartOrder, str]


class PrintOptions(QWidget):
    """Print mode, numbers, lines of the stamps, order of translations."""

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self.mode: Final = Select(look, self.tr("How will it be read?"))
        self.number: Final = Select(look, self.tr("Where is the page number?"))
        self.order: Final = Select(look, self.tr("What comes first?"))
        self.lines: Final = {
            "stamp_label": Tick(look, self.tr("Print the label at the foot of each page")),
            "case_line": Tick(look, self.tr("Print the case at the foot of each page")),
            "part_line": Tick(look, self.tr("Print what the page is a part of")),
        }
        self.mode.chosen.connect(self._take_mode)
        self.number.chosen.connect(self._take_number)
        self.order.chosen.connect(self._take_order)
        for field, tick in self.lines.items():
            tick.toggled.connect(partial(model.wishes.print_line, field))
        title = Label(look, self.tr("Print"), Role.H3)
        ticks = column(look, *self.lines.values(), gap=0)
        self.setLayout(column(look, title, self.mode, self.number, self.order, ticks, gap=10))

    def put(self, packet: Arranged) -> None:
        """Show what is chosen, and what the authority wants."""
        profile, said = packet.matter.profile, packet.matter.packet.options
        modes = {
            PrintMode.BINDER: self.tr("On paper, in a binder: with tabs"),
            PrintMode.SCANNER: self.tr("On a screen, or scanned: plain pages"),
        }
        places = {
            NumberAt.RIGHT: self.tr("At the bottom, on the right"),
            NumberAt.CENTRE: self.tr("At the bottom, in the middle"),
        }
        orders = {
            PartOrder.TRANSLATION_FIRST: self.tr("The translation, then the paper itself"),
            PartOrder.ORIGINAL_FIRST: self.tr("The paper itself, then the translation"),
        }
        self._offer(self.mode, modes, profile.mode, said.mode)
        self._offer(self.number, places, profile.number_at, said.number_at)
        self._offer(self.order, orders, profile.translation.order, said.order)
        self.order.setVisible(profile.translation.mode is not TranslationMode.NONE)
        for field, tick in self.lines.items():
            tick.set_on(bool(getattr(packet.matter.rules, field)))
        self.lines["case_line"].setVisible(bool(profile.case_line))

    def _offer(self, select: Select, words: _Words, usual: str, chosen: str | None) -> None:
        told = {key.value: said for key, said in words.items()}
        wanted = self.tr("As this office wants: {words}").format(words=told[usual])
        select.set_choices([(_USUAL, wanted), *told.items()], chosen or _USUAL)

    def _take_mode(self, key: str) -> None:
        self._opt(("mode", PrintMode(key) if key else None))

    def _take_number(self, key: str) -> None:
        self._opt(("number_at", NumberAt(key) if key else None))

    def _take_order(self, key: str) -> None:
        self._opt(("order", PartOrder(key) if key else None))

    def _opt(self, choice: Choice) -> None:
        self._model.wishes.opt(choice)
