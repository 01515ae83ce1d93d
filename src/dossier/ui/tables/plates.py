"""Which exhibits show a pale plate behind their range: those that just changed, for a while."""

from collections.abc import Callable, Iterable
from typing import Final

from PySide6.QtCore import QObject, QTimer

from dossier.ui.tables.exhibits import ExhibitRow

SECONDS: Final = 3
"""How long a range that just changed keeps its plate."""
_Range = tuple[int | None, int | None]


class Plates(QObject):
    """Shows a plate for each range marked as moved, once; `shown` are documents."""

    def __init__(self, tell: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._tell = tell
        self.shown: frozenset[str] = frozenset()
        self._moved: dict[str, _Range] = {}
        self._seen: dict[str, _Range] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SECONDS * 1000)
        self._timer.timeout.connect(self.settle)

    def take(self, rows: Iterable[ExhibitRow]) -> None:
        """Take rows: those marked as moved get a plate, unless that very range had its time."""
        self._moved = {row.document: (row.first, row.last) for row in rows if row.moved}
        self._seen = {
            document: seen
            for document, seen in self._seen.items()
            if self._moved.get(document) == seen
        }
        shown = frozenset(self._moved.keys() - self._seen.keys())
        if shown != self.shown:
            self.shown = shown
            if shown:
                self._timer.start()
            self._tell()

    def settle(self) -> None:
        """Take the plates away."""
        self._seen = dict(self._moved)
        self.shown = frozenset()
        self._tell()
