"""What can be done with the chosen exhibit: up, down, to another place, out; and adding."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from dossier.ui.look import Look
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Bar
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.layout import row


class ActionBar(Bar):
    """Buttons below the exhibits. `stepped` tells steps down; `moves` is filled when it opens."""

    stepped = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, look.tokens.canvas, "top")
        self.up = Button(look, self.tr("Up"), Kind.QUIET, "arrow-up", small=True)
        self.down = Button(look, self.tr("Down"), Kind.QUIET, "arrow-down", small=True)
        self.move_to = Button(look, self.tr("Move to…"), Kind.QUIET, "move-to", small=True)
        self.take_out = Button(look, self.tr("Take out"), Kind.QUIET, "take-out", small=True)
        self.add = Button(look, self.tr("Add from documents"), Kind.QUIET, "add", small=True)
        self.moves = QMenu(self.move_to)
        self.move_to.setMenu(self.moves)
        self.up.clicked.connect(lambda: self.stepped.emit(-1))
        self.down.clicked.connect(lambda: self.stepped.emit(1))
        acts = Flow(look, self.up, self.down, self.move_to, self.take_out, gap=2)
        self.setLayout(row(look, (acts, 1), self.add, margins=(12, 8, 12, 7)))

    def set_chosen(self, *, chosen: bool) -> None:
        """Offer what needs a chosen exhibit, or don't."""
        for button in (self.up, self.down, self.move_to, self.take_out):
            button.setEnabled(chosen)
