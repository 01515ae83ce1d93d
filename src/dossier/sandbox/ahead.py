"""Rows fetched before they are asked for, while the worker computes."""

from collections.abc import Sequence
from typing import Final

from dossier.errors import DossierError
from dossier.sandbox.rows import Rows, count_rows

DEPTH: Final = 16
"""Rows held ready at most: 4 MiB."""


class Ahead:
    """Gives rows; once two in a row were asked, fetches the next ones in idle moments.

    The sources are taken as one long file: a packet reads hundreds of them in their order, and
    what opens the next one is to be ready while the worker still copies from the last.
    """

    def __init__(self, sources: Sequence[Rows]) -> None:
        self._sources = sources
        self._ready: dict[tuple[int, int], bytes] = {}
        self._due: tuple[int, int] | None = None
        self._next: tuple[int, int] | None = None

    def has(self, source: int, k: int) -> bool:
        """Say whether there is such a row at all."""
        return source < len(self._sources) and k < count_rows(self._sources[source].size)

    def row(self, source: int, k: int) -> bytes:
        """Give row `k` of a source."""
        place = (source, k)
        follows = place == self._due
        self._due = self._after(place)
        ready = self._ready.pop(place, None) if follows else None
        if ready is not None:
            return ready
        self._ready.clear()
        self._next = self._due if follows else None
        return self._sources[source].row(k)

    def wanted(self) -> bool:
        """Say whether a row should be fetched: rows are read in order, and there is room."""
        return self._next is not None and len(self._ready) < DEPTH

    def fetch_one(self) -> None:
        """Fetch the next row that is wanted."""
        if self._next is None:
            return
        source, k = self._next
        try:
            self._ready[self._next] = self._sources[source].row(k)
        except DossierError:
            self._next = None  # it is told when the worker really asks for that row
        else:
            self._next = self._after(self._next)

    def _after(self, place: tuple[int, int]) -> tuple[int, int] | None:
        """Give the place that follows: in the same source, or the start of the next one."""
        source, k = place
        if self.has(source, k + 1):
            return source, k + 1
        return (source + 1, 0) if self.has(source + 1, 0) else None
