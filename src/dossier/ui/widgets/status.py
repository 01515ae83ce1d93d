"""The line at the foot of the window: when it was saved, where it lies, and what is being done."""

from typing import Final

from PySide6.QtCore import Signal

from dossier.ui.look import Look, Role
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Bar
from dossier.ui.widgets.labels import ElidedLabel, Label
from dossier.ui.widgets.layout import row
from dossier.ui.widgets.marks import Icon, Working

_HIGH: Final = 34


class StatusBar(Bar):
    """`stop` when a person wants the work that goes on to end."""

    stop = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, look.tokens.canvas, "top")
        own = look.tokens
        self._tick = Icon(look, "check", own.done, 16)
        self._saved = Label(look, "", Role.SMALL, own.ink2)
        self._dot = Label(look, "·", Role.SMALL, own.ink3)
        here = ElidedLabel(look, self.tr("Only on this computer"), Role.SMALL, own.ink2)
        self._ring = Working(look)
        self._work = ElidedLabel(look, "", Role.SMALL, own.ink2)
        self._stop = Button(look, self.tr("Stop"), Kind.LINK, small=True)
        self._stop.setFixedHeight(look.px(_HIGH) - 1)
        self._stop.clicked.connect(self.stop)
        self.setLayout(
            row(
                look,
                self._tick,
                self._saved,
                self._dot,
                here,
                None,
                self._ring,
                self._work,
                self._stop,
                margins=(16, 1, 16, 0),
            )
        )
        self.setFixedHeight(look.px(_HIGH))
        self.set_saved("")
        self.set_work("")

    def set_saved(self, words: str) -> None:
        """Say when the last change was saved; "" before there was one."""
        self._saved.set_text(words)
        for part in (self._tick, self._saved, self._dot):
            part.setVisible(bool(words))

    def set_work(self, words: str, *, stoppable: bool = True) -> None:
        """Say what is being done; "" when nothing is."""
        self._work.set_text(words)
        self._stop.setAccessibleDescription(words)
        for part in (self._ring, self._work):
            part.setVisible(bool(words))
        self._stop.setVisible(bool(words) and stoppable)
