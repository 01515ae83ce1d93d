"""Serves one started worker until it answers: rows to it, bytes and progress from it."""

import contextlib
import time
from collections.abc import Generator
from dataclasses import dataclass
from typing import Final, Protocol

from dossier.errors import Refusal
from dossier.model.wire import JsonObject, JsonValue
from dossier.progress import Progress
from dossier.sandbox.ahead import Ahead
from dossier.sandbox.call import Call
from dossier.sandbox.channel import ROW_HEAD, WORD, Frame, Kind, ProtocolError, dump, load
from dossier.sandbox.failures import expected, unexpected
from dossier.sandbox.wire import Wire

MOST: Final = 1 << 40
TICK: Final = 0.1
"""Seconds between two looks at whether the person asked to stop."""


@dataclass(frozen=True)
class Exit:
    """How a worker ended: by which signal (0: by none), after how much processor time."""

    signal: int
    cpu_seconds: float
    out_of_time: bool = False
    """The system said that it had no time left."""


class Leash(Protocol):
    """The hold on a worker."""

    def end(self) -> Exit | None:
        """Kill the worker if it still runs; wait until it is gone; None if nobody knows how."""
        ...


class Running:
    """A call that was started. `wait` finishes it; `close` gives it up."""

    def __init__(self, call: Call, wire: Wire, leash: Leash) -> None:
        self._call = call
        self._wire = wire
        self._leash = leash
        self._ahead = Ahead(call.sources)
        self._given = 0
        self._answer: JsonObject | None = None
        self._exit: Exit | None = None
        self._open = True
        sizes: list[JsonValue] = [source.size for source in call.sources]
        wire.send(Kind.START, dump({"request": call.request, "sizes": sizes}))

    @property
    def answered(self) -> bool:
        """Whether the answer is here, so that `wait` won't wait."""
        return self._answer is not None

    def deliver(self) -> None:
        """Wait until the worker took its whole request, so that it goes on by itself."""
        self._wire.deliver(TICK)

    def wait(self, progress: Progress) -> JsonObject:
        """Serve the worker until it answers; it is gone when this returns or raises.

        Raises what the task raised; Refusal `time-limit`, `memory-limit`, `worker-crash`,
        `too-large` (gave more than its limit); Stopped; whatever a source or the sink raises.
        """
        with contextlib.closing(self):
            while self._answer is None:
                self._turn(progress, patient=True)
            return self._answer

    def serve(self, progress: Progress) -> None:
        """Serve what the worker wants by now, and don't wait: between two steps of other work.

        Raises what `wait` raises. What the worker gives goes to its sink from here too.
        """
        with self._closing_on_error():
            while self._answer is None and self._turn(progress, patient=False):
                pass

    def hear(self, progress: Progress) -> None:
        """Wait for the next thing the worker says or wants, and serve it: then it goes on alone.

        Raises what `wait` raises.
        """
        with self._closing_on_error():
            self._turn(progress, patient=True)

    def close(self) -> None:
        """End the worker if it still runs, and wait until it is gone."""
        if self._open:
            self._open = False
            self._wire.close()
            self._exit = self._leash.end()

    @contextlib.contextmanager
    def _closing_on_error(self) -> Generator[None]:
        try:
            yield
        except BaseException:
            self.close()
            raise

    def _turn(self, progress: Progress, *, patient: bool) -> bool:
        """Handle one message; False if there is none and we don't wait for one."""
        progress.check()
        try:
            frame = self._next(progress) if patient else self._wire.glance()
            if frame is not None:
                self._handle(frame, progress)
        except ProtocolError:
            raise Refusal("worker-crash", error="protocol") from None
        if frame is None and self._wire.ended:
            raise self._died()
        return frame is not None

    def _next(self, progress: Progress) -> Frame | None:
        """Wait for a message, fetching rows ahead meanwhile; None when the worker is gone."""
        silent_since = time.monotonic()
        while (frame := self._wire.take()) is None and not self._wire.ended:
            progress.check()
            ahead = self._ahead.wanted() and self._wire.idle()
            if self._wire.turn(0 if ahead else TICK):
                continue
            if ahead:
                self._ahead.fetch_one()
            elif time.monotonic() - silent_since > self._call.limits.hang_seconds:
                raise Refusal("time-limit", seconds=int(self._call.limits.hang_seconds))
        return frame

    def _died(self) -> Refusal:
        self.close()
        end = self._exit
        if end is None:
            return Refusal("worker-crash")
        spent = end.signal != 0 and end.cpu_seconds >= self._call.limits.cpu_seconds
        if end.out_of_time or spent:
            return Refusal("time-limit", seconds=int(end.cpu_seconds))
        return Refusal("worker-crash", signal=end.signal)

    def _handle(self, frame: Frame, progress: Progress) -> None:
        match frame.kind:
            case Kind.ASK:
                self._give_row(frame.body)
            case Kind.GIVE:
                self._take(frame.body)
            case Kind.STEP:
                step = load(frame.body)
                progress.report(
                    _word(step.get("code")), _count(step.get("n")), _count(step.get("of"))
                )
            case Kind.DONE:
                self._answer = load(frame.body)
            case Kind.FAILED:
                raise expected(load(frame.body))
            case Kind.BROKE:
                raise unexpected(load(frame.body))
            case _:
                raise ProtocolError

    def _give_row(self, body: bytearray) -> None:
        if len(body) != ROW_HEAD.size:
            raise ProtocolError
        source, k = ROW_HEAD.unpack(body)
        if not self._ahead.has(source, k):
            raise ProtocolError
        self._wire.send(Kind.ROW, bytes(body), self._ahead.row(source, k))

    def _take(self, body: bytearray) -> None:
        start = 1 + body[0] if body else 0
        if self._call.sink is None or not 0 < start <= len(body):
            raise ProtocolError
        name = bytes(body[1:start])
        data = bytes(memoryview(body)[start:])
        self._given += len(data)
        if self._given > self._call.limits.given:
            raise Refusal("too-large", limit=self._call.limits.given)
        self._call.sink.take(_word(name.decode("ascii", "replace")), data)


def _word(value: object) -> str:
    if not isinstance(value, str) or not WORD.fullmatch(value):
        raise ProtocolError
    return value


def _count(value: object) -> int:
    if type(value) is not int or not 0 <= value <= MOST:
        raise ProtocolError
    return value
