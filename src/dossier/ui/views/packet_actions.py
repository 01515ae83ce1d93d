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
        self.adjust = Button(look, self.tr("Pages…"), Kind.QUIET, "page", small=True)
        self.adjust.setAccessibleDescription(self.tr("Choose its pages, its size, its sheets."))
        self.add = Button(look, self.tr("Add papers"), Kind.QUIET, "add", small=True)
        self.moves = QMenu(self.move_to)
        self.move_to.setMenu(self.moves)
        self.up.clicked.connect(lambda: self.stepped.emit(-1))
        self.down.clicked.connect(lambda: self.stepped.emit(1))
        chosen = (self.up, self.down, self.move_to, self.adjust, self.take_out)
        acts = Flow(look, *chosen, gap=2)
        self.setLayout(row(look, (acts, 1), self.add, margins=(12, 8, 12, 7)))

    def set_state(self, *, chosen: bool, filed: bool) -> None:
        """Offer what needs a chosen exhibit, or don't; nothing of a filed packet changes."""
        for button in (self.up, self.down, self.move_to, self.adjust, self.take_out):
            button.setEnabled(chosen and not filed)
        self.add.setEnabled(not filed)
