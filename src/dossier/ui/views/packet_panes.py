"""What can stand in the place of the exhibits: options, adding, one exhibit, filing, the past."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from dossier.ui.look import Look
from dossier.ui.viewmodels.packet import PacketModel, PacketState, Pane
from dossier.ui.views.packet_add import PacketAdd
from dossier.ui.views.packet_exhibit import ExhibitPane
from dossier.ui.views.packet_filing import FilePane
from dossier.ui.views.packet_options import PacketOptions
from dossier.ui.views.packet_past import PastPane


class PacketPanes(QStackedWidget):
    """One at a time, or the exhibits. `closed` asks for the exhibits again."""

    closed = Signal()

    def __init__(self, look: Look, model: PacketModel, exhibits: QWidget) -> None:
        super().__init__()
        self._exhibits = exhibits
        self.options: Final = PacketOptions(look, model)
        self.add: Final = PacketAdd(look, model)
        self.exhibit: Final = ExhibitPane(look, model)
        self.file: Final = FilePane(look, model.filing)
        self.past: Final = PastPane(look, model)
        self._panes: Final[dict[Pane, QWidget]] = {
            Pane.OPTIONS: self.options,
            Pane.ADD: self.add,
            Pane.EXHIBIT: self.exhibit,
            Pane.FILE: self.file,
            Pane.PAST: self.past,
        }
        self.addWidget(exhibits)
        for pane in (self.options, self.add, self.exhibit, self.file, self.past):
            self.addWidget(pane)
            pane.closed.connect(self.closed)

    def show_state(self, state: PacketState) -> None:
        """Show the packet as it is now in those that are about all of it."""
        for pane in (self.options, self.add, self.exhibit, self.past):
            pane.show_state(state)

    def open(self, pane: Pane) -> None:
        """Bring a pane to the front, or the exhibits."""
        self.setCurrentWidget(self._panes.get(pane, self._exhibits))

    def takes(self, pane: Pane) -> bool:
        """Say whether a pane stands in the place of the exhibits."""
        return pane in self._panes

    def focus_first(self, state: PacketState) -> None:
        """Bring what comes first in the open pane under the keyboard."""
        match state.pane:
            case Pane.OPTIONS:
                self.options.focus_fact(state.fact)
            case Pane.ADD:
                self.add.back.setFocus()
            case Pane.EXHIBIT:
                self.exhibit.focus_first()
            case Pane.FILE:
                self.file.focus_first()
            case _:
                self.past.back.setFocus()
