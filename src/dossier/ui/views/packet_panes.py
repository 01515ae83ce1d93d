"""What can stand in the place of the exhibits: options, adding, one exhibit, filing, the past."""

from functools import cached_property
from typing import Final, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from dossier.ui.look import Look
from dossier.ui.viewmodels.packet import PacketModel, PacketState, Pane
from dossier.ui.views.packet_add import PacketAdd
from dossier.ui.views.packet_exhibit import ExhibitPane
from dossier.ui.views.packet_filing import FilePane
from dossier.ui.views.packet_options import PacketOptions
from dossier.ui.views.packet_past import PastPane

AnyPane = PacketOptions | PacketAdd | ExhibitPane | FilePane | PastPane
P = TypeVar("P", PacketOptions, PacketAdd, ExhibitPane, FilePane, PastPane)


class PacketPanes(QStackedWidget):
    """One at a time, or the exhibits. `closed` asks for the exhibits again.

    A pane is made when it is opened first, and follows the packet while it is in front: all of them
    at once would keep a person waiting for the packet itself.
    """

    closed = Signal()

    def __init__(self, look: Look, model: PacketModel, exhibits: QWidget) -> None:
        super().__init__()
        self._look = look
        self._model = model
        self._exhibits: Final = exhibits
        self._state = model.state
        self.addWidget(exhibits)

    @cached_property
    def options(self) -> PacketOptions:
        """The options of the packet."""
        return self._made(PacketOptions(self._look, self._model))

    @cached_property
    def add(self) -> PacketAdd:
        """What can be put in."""
        return self._made(PacketAdd(self._look, self._model))

    @cached_property
    def exhibit(self) -> ExhibitPane:
        """What can be said of one exhibit."""
        return self._made(ExhibitPane(self._look, self._model))

    @cached_property
    def file(self) -> FilePane:
        """Marking the packet as filed."""
        return self._made(FilePane(self._look, self._model.filing))

    @cached_property
    def past(self) -> PastPane:
        """What was filed and what changed."""
        return self._made(PastPane(self._look, self._model))

    def show_state(self, state: PacketState) -> None:
        """Show the packet as it is now in the pane that is in front."""
        self._state = state
        self._tell(self.currentWidget())

    def open(self, pane: Pane) -> None:
        """Bring a pane to the front, or the exhibits."""
        front = self._pane(pane) or self._exhibits
        if front is not self.currentWidget():
            self._tell(front)
            self.setCurrentWidget(front)

    def takes(self, pane: Pane) -> bool:
        """Say whether a pane stands in the place of the exhibits."""
        return pane in _PANES

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

    def _pane(self, pane: Pane) -> AnyPane | None:
        match pane:
            case Pane.OPTIONS:
                return self.options
            case Pane.ADD:
                return self.add
            case Pane.EXHIBIT:
                return self.exhibit
            case Pane.FILE:
                return self.file
            case Pane.PAST:
                return self.past
            case _:
                return None

    def _tell(self, front: QWidget | None) -> None:
        if isinstance(front, PacketOptions | PacketAdd | ExhibitPane | PastPane):
            front.show_state(self._state)

    def _made(self, pane: P) -> P:
        self.addWidget(pane)
        pane.closed.connect(self.closed)
        return pane


_PANES: Final = frozenset({Pane.OPTIONS, Pane.ADD, Pane.EXHIBIT, Pane.FILE, Pane.PAST})
