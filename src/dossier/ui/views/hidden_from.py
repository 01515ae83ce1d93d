"""Who may not see something: a tick for each reader."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dossier.model.person import Reader
from dossier.ui.look import Look, Role
from dossier.ui.widgets.choices import Tick
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column
from dossier.ui.words.readers import readers


class HiddenFrom(QWidget):
    """`told` says a reader by its word, and whether something is hidden from it."""

    told = Signal(str, bool)

    def __init__(self, look: Look, question: str) -> None:
        super().__init__()
        label = Label(look, question, Role.SMALL, look.tokens.ink2, wrap=True)
        self.ticks: Final = {one: Tick(look, words) for one, words in readers().items()}
        for one, tick in self.ticks.items():
            tick.setAccessibleDescription(question)
            tick.toggled.connect(partial(self.told.emit, one.value))
        self.setLayout(column(look, label, *self.ticks.values(), gap=0))

    def put(self, hidden: tuple[Reader, ...]) -> None:
        """Show from whom it is hidden."""
        for one, tick in self.ticks.items():
            tick.set_on(one in hidden)
