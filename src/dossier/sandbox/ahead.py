"""Rows fetched before they are asked for, while the worker computes."""

from collections.abc import Sequence
from typing import Final

from dossier.errors import DossierError
from dossier.sandbox.rows import Rows, count_rows

DEPTH: Final = 8
"""Rows held ready at most: 2 MiB."""


class Ahead:
    """Gives rows; once two in a row were asked, fetches the next ones in idle moments."""

    def __init__(self, sources: Sequence[Rows]) -> None:
        self._sources = sources
        self._ready: dict[int, bytes] = {}
        self._last = (-1, -1)
        self._next = -1

    def has(self, source: int, k: int) -> bool:
        """Say whether there is such a row at all."""
        return source < len(self._sources) and k < count_rows(self._sources[source].size)

    def row(self, source: int, k: int) -> bytes:
        """Give row `k` of a source."""
        follows = self._last == (source, k - 1)
        self._last = (source, k)
        ready = self._ready.pop(k, None) if follows else None
        if ready is not None:
            return ready
        self._ready.clear()
        self._next = k + 1 if follows else -1
        return self._sources[source].row(k)

    def wanted(self) -> bool:
        """Say whether a row should be fetched: the source is read in order, and there is room."""
        room = self._next >= 0 and len(self._ready) < DEPTH
        return room and self.has(self._last[0], self._next)

    def fetch_one(self) -> None:
        """Fetch the next row that is wanted."""
        try:
            self._ready[self._next] = self._sources[self._last[0]].row(self._next)
        except DossierError:
            self._next = -1  # it is told when the worker really asks for that row
        else:
            self._next += 1
