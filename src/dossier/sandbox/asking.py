"""The worker's asking for rows: one at a time, or ahead when a task reads its sources in order."""

from collections.abc import Iterator, Sequence
from typing import Final

from dossier.sandbox.channel import ROW_HEAD, Kind, WorkerEnd
from dossier.sandbox.rows import count_rows

AHEAD: Final = 16
"""Rows asked for at most before the first of them is used: 4 MiB."""

Place = tuple[int, int]
"""A source and the number of a row in it."""


class Asking:
    """Gets rows from the caller.

    Answers come in the order of the questions. With several questions under way the caller reads
    on while this worker computes, and neither waits for the other.
    """

    def __init__(self, channel: WorkerEnd, sizes: Sequence[int]) -> None:
        self._channel = channel
        self._sizes = sizes
        self._ahead = False
        self._last: Place = (0, -1)
        self._following = self._places((0, 0))
        self._asked: dict[Place, None] = {}
        self._early: dict[Place, bytes] = {}

    def go_ahead(self) -> None:
        """From now on, ask for rows before they are wanted: the sources are read in order."""
        self._ahead = True
        self._ask_ahead()

    def fetch(self, source: int, k: int) -> bytes:
        """Give row `k` of a source."""
        wanted = (source, k)
        in_order = wanted in self._asked or wanted in self._early
        if not in_order:
            in_order = wanted == (self._last[0], self._last[1] + 1)
            self._ask(wanted)
            self._go_on_after(wanted)
        self._last = wanted
        # The end of a file is looked at before its start: one jump doesn't make a new order.
        if self._ahead and in_order:
            self._ask_ahead()
        while wanted not in self._early:
            self._take()
        return self._early.pop(wanted)

    def _ask(self, place: Place) -> None:
        self._channel.send(Kind.ASK, ROW_HEAD.pack(*place))
        self._asked[place] = None

    def _ask_ahead(self) -> None:
        while len(self._asked) + len(self._early) < AHEAD:
            place = next(self._following, None)
            if place is None:
                return
            if place not in self._asked and place not in self._early:
                self._ask(place)

    def _take(self) -> None:
        _, body = self._channel.receive()
        place = ROW_HEAD.unpack_from(body)
        del self._asked[place]
        self._early[place] = bytes(memoryview(body)[ROW_HEAD.size :])

    def _go_on_after(self, wanted: Place) -> None:
        """Take a place that wasn't the next as the new start; let go of earlier sources."""
        self._following = self._places((wanted[0], wanted[1] + 1))
        for place in [one for one in self._early if one[0] < wanted[0]]:
            del self._early[place]

    def _places(self, start: Place) -> Iterator[Place]:
        source, k = start
        for n in range(source, len(self._sizes)):
            for row in range(k if n == source else 0, count_rows(self._sizes[n])):
                yield n, row
