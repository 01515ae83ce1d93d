"""Work beside the window: the only place that starts threads.

Four lanes, so that one never waits for another: `QUICK` for edits and questions, in order;
`PLANS` for what has to plan a packet first; `PICTURES` for pages and thumbnails, the newest wish
first; `LONG` for adding and building. All of them share one database, which they hold in short
turns. What a job gives, or what went wrong, is
told in the window's own thread.
"""

import gc
import sys
import threading
from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from dossier.errors import DossierError
from dossier.progress import Progress, Step
from dossier.workflows.unplanned import unplanned

_COLLECT: Final = (50_000, 50, 1000)
"""When Python looks for garbage: often among what is new, hardly ever among all there is.

Walking through 10,000 documents stops every thread, the window's too, for up to 0.7 s (measured);
this process lives until the next lock only.
"""
_TURN: Final = 0.0005
"""Seconds that a thread works before another one gets its turn.

Each call of the window into Qt lets others in, and waits so long to go on: with the usual 5 ms a
screen of hundreds of parts stood still for a second while 10,000 papers were planned (measured).
"""
T = TypeVar("T")
Work = Callable[[Progress], T]


class Lane(Enum):
    """Where a job waits for its turn."""

    QUICK = "quick"
    PLANS = "plans"
    PICTURES = "pictures"
    LONG = "long"


class Job(Generic[T]):
    """One piece of work. Everything is told in the thread that owns the `Jobs`."""

    def __init__(
        self,
        work: Work[T],
        then: Callable[[T], None],
        failed: Callable[[DossierError], None],
        step: Callable[[Step], None] | None = None,
    ) -> None:
        self.work = work
        self.then = then
        self.failed = failed
        self.step = step
        self.over: Callable[[], None] | None = None
        """Hears that it ended, however it ended and whether or not it began."""
        self.progress = Progress()
        self.wanted = True

    def stop(self) -> None:
        """Ask the work to end; `failed` hears `Stopped` if it had begun."""
        self.progress.stop()

    def forget(self) -> None:
        """Nobody wants the answer any more: end the work, tell nothing."""
        self.wanted = False
        self.progress.stop()


class Jobs(QObject):
    """The lanes. Make one in the window's thread, `close` it at the end."""

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        gc.set_threshold(*_COLLECT)
        self._closed = False
        self._told.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._lanes = {lane: _Thread(lane, self._told.emit) for lane in Lane}

    def start(self, lane: Lane, job: Job[T]) -> Job[T]:
        """Let a job wait for its turn in a lane."""
        self._lanes[lane].put(job)
        return job

    def wait_for(self, lane: Lane, seconds: float) -> bool:
        """Wait until a lane has nothing to do; False when the time is up first."""
        return self._lanes[lane].idle.wait(seconds)

    def is_idle(self, lane: Lane) -> bool:
        """Say whether a lane has nothing to do."""
        return self._lanes[lane].idle.is_set()

    def abandon(self, *lanes: Lane) -> None:
        """End lanes without waiting: what runs is asked to stop, what waits is forgotten."""
        for lane in lanes:
            self._lanes[lane].abandon()

    def close(self) -> None:
        """End all lanes and wait for them; nothing is told after it."""
        self._closed = True
        self.abandon(*Lane)
        for thread in self._lanes.values():
            thread.join()

    def _call(self, what: Callable[[], None]) -> None:
        if not self._closed:
            what()


class _Thread:
    """One lane: its waiting jobs, and the thread that does them."""

    def __init__(self, lane: Lane, tell: Callable[[Callable[[], None]], None]) -> None:
        self.idle = threading.Event()
        self.idle.set()
        self._newest_first = lane is Lane.PICTURES
        self._tell = tell
        self._waiting: deque[Job[object]] = deque()
        self._changed = threading.Condition()
        self._running: Job[object] | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._work, name=lane.value, daemon=True)
        self._thread.start()

    def put(self, job: "Job[T]") -> None:
        with self._changed:
            if self._closed:
                return
            self._waiting.append(job)  # pyright: ignore[reportArgumentType] - its own answer goes to its own callbacks only
            self.idle.clear()
            self._changed.notify()

    def abandon(self) -> None:
        with self._changed:
            self._closed = True
            self._waiting.clear()
            if self._running is not None:
                self._running.forget()
            self._changed.notify()

    def join(self) -> None:
        self._thread.join()

    def _work(self) -> None:
        while (job := self._next()) is not None:
            self._do(job)

    def _next(self) -> "Job[object] | None":
        with self._changed:
            self._running = None
            while not self._waiting and not self._closed:
                self.idle.set()
                self._changed.wait()
            if self._closed:
                self.idle.set()
                return None
            self._running = self._waiting.pop() if self._newest_first else self._waiting.popleft()
            return self._running

    def _do(self, job: "Job[object]") -> None:
        if job.wanted:
            self._try(job)
        if job.over is not None:
            self._tell(job.over)

    def _try(self, job: "Job[object]") -> None:
        def hear(step: Step) -> None:
            self._tell(lambda: job.step(step) if job.step and job.wanted else None)

        job.progress.listen(hear)
        try:
            job.progress.check()
            given = job.work(job.progress)
        except DossierError as error:
            self._told_of(job, error)
        except Exception as error:  # noqa: BLE001 - a job's bug may not end the window
            self._told_of(job, unplanned(error))
        else:
            self._tell(lambda: job.then(given) if job.wanted else None)

    def _told_of(self, job: "Job[object]", error: DossierError) -> None:
        self._tell(lambda: job.failed(error) if job.wanted else None)
