"""What there is to look at in a packet, looked for soon after each change; some left for now."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from dossier.model.finding import Finding
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.packet_findings import let_pass
from dossier.workflows import check
from dossier.workflows.arrange import Arranged

LOOK_AFTER: Final = 100
"""Milliseconds after a change before everything is looked over: its numbers are shown first."""


@dataclass(frozen=True)
class Found:
    """Findings to show, the gravest first, and how many were left for now."""

    findings: tuple[Finding, ...] = ()
    aside: int = 0


class LookingOver(QObject):
    """Looks over the newest packet. What is left for now comes back when it changes."""

    told = Signal(object)
    """Found."""

    def __init__(self, case: OpenCase) -> None:
        super().__init__(case)
        self._case = case
        self._packet: Arranged | None = None
        self._found: tuple[Finding, ...] = ()
        self._aside: frozenset[Finding] = frozenset()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LOOK_AFTER)
        self._soon.timeout.connect(self._look)

    def take(self, packet: Arranged) -> None:
        """Look over a packet: at once if it is the first, else soon."""
        before, self._packet = self._packet, packet
        if before is None:
            self._look()
        else:
            self._soon.start()

    def again(self) -> None:
        """Look once more, because something beside the packet changed."""
        self._soon.start()

    def leave(self, finding: Finding) -> None:
        """Say no more of a finding until it is another one."""
        self._aside |= {finding}
        self._tell()

    def bring_back(self) -> None:
        """Show again what was left for now."""
        self._aside = frozenset()
        self._tell()

    def _look(self) -> None:
        packet = self._packet
        if packet is None:
            return

        def found(findings: tuple[Finding, ...]) -> None:
            if packet is self._packet:
                self._found = findings
                self._tell()

        self._case.plan(lambda session: check.of_packet(session, packet), found)

    def _tell(self) -> None:
        packet = self._packet.matter.packet if self._packet else None
        if packet is not None and packet.filed:  # there is nothing to do about it any more
            self.told.emit(Found())
            return
        found = let_pass(self._found, packet.accepted if packet else ())
        shown = tuple(one for one in found if one not in self._aside)
        self.told.emit(Found(shown, len(found) - len(shown)))
