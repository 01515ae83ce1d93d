"""A fair lock: whoever asks first goes first, and who holds it may ask again."""

import threading
from collections import deque
from collections.abc import Generator
from contextlib import contextmanager


class Turns:
    """Turns at the one database connection.

    An ordinary lock lets a thread that adds 200 files take it again and again while an edit waits;
    here the edit is next.
    """

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._waiting: deque[tuple[int, threading.Lock]] = deque()
        self._owner: int | None = None
        self._depth = 0

    @contextmanager
    def turn(self) -> Generator[None, None, None]:
        """Wait for this thread's turn and hold it; within a turn this is free."""
        self._take()
        try:
            yield
        finally:
            self._give_back()

    def _take(self) -> None:
        me = threading.get_ident()
        with self._guard:
            if self._owner in (None, me):
                self._owner = me
                self._depth += 1
                return
            gate = threading.Lock()
            gate.acquire()
            self._waiting.append((me, gate))
        try:
            gate.acquire()
        except BaseException:
            self._leave_queue((me, gate))
            raise

    def _leave_queue(self, place: tuple[int, threading.Lock]) -> None:
        # The wait was broken off (Ctrl+C): our turn may have come meanwhile, then it goes on.
        with self._guard:
            if place in self._waiting:
                self._waiting.remove(place)
                return
        self._give_back()

    def _give_back(self) -> None:
        with self._guard:
            self._depth -= 1
            if self._depth:
                return
            if not self._waiting:
                self._owner = None
                return
            self._owner, gate = self._waiting.popleft()
            self._depth = 1
            gate.release()
