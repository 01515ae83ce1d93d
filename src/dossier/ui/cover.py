"""What lies over the window when it is hidden: nothing, or one plain line while work ends."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import Align
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, on_ground, row

_MARGINS: Final = (24, 24, 24, 24)


class Cover(QWidget):
    """A plain ground. With `waiting` it says why it isn't locked yet: `lock_wanted` ends that."""

    lock_wanted = Signal()

    def __init__(self, look: Look, *, waiting: bool = False) -> None:
        super().__init__()
        on_ground(self, look.tokens.canvas)
        if not waiting:
            return
        words = Label(
            look,
            self.tr("This locks when the work is done."),
            Role.BODY,
            look.tokens.ink2,
            wrap=True,
        )
        words.set_align(Align.CENTRE)
        button = Button(look, self.tr("Lock now"), icon="lock")
        button.setObjectName("lock-now")
        button.setAccessibleDescription(self.tr("What was saved stays. The work stops."))
        button.clicked.connect(self.lock_wanted)
        self.setLayout(
            column(look, None, words, row(look, None, button, None), None, gap=16, margins=_MARGINS)
        )
