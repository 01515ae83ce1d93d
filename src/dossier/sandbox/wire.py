"""The caller's end of a channel: sends and receives frames without ever waiting on one side."""

from collections import deque
from collections.abc import Sequence
from typing import Final, Protocol

from dossier.sandbox.channel import FROM_WORKER, Frame, FrameReader, Kind, head

BACKLOG: Final = 4 << 20
"""While so many bytes wait to be taken, the worker isn't listened to."""


class End(Protocol):
    """A pipe to a worker, of whatever kind the system has; nothing in it waits but `wait`."""

    def wait(self, seconds: float, *, reading: bool, writing: bool) -> bool:
        """Wait until there is something to read, room to write, or an end; False if not."""
        ...

    def write(self, parts: Sequence[memoryview]) -> int:
        """Write what fits; 0 if nothing does. BrokenPipeError when the worker is gone."""
        ...

    def read(self, room: memoryview) -> int | None:
        """Read what is here, at least a byte; None if nothing is, 0 at the end."""
        ...

    def close(self) -> None:
        """Give it back."""
        ...


class Wire:
    """Frames to and from a worker that may be slow, silent, or not follow the rules."""

    def __init__(self, end: End) -> None:
        self._end = end
        self._reader = FrameReader(FROM_WORKER)
        self._frames: deque[Frame] = deque()
        self._left: deque[memoryview] = deque()
        self.ended = False
        """The worker's end is closed, and all it sent was taken."""

    def send(self, kind: Kind, *parts: bytes) -> None:
        """Send a frame, or keep the rest of it for the next turns."""
        self._left.append(memoryview(head(kind, *parts)))
        self._left.extend(memoryview(part) for part in parts if part)
        self._write()

    def deliver(self, seconds: float) -> None:
        """Send what is left, as long as the worker takes some of it within so many seconds."""
        while self._left and self._end.wait(seconds, reading=False, writing=True):
            self._write()

    def idle(self) -> bool:
        """Say whether the worker took all that was sent and said nothing new."""
        return not self._left and not self._frames

    def take(self) -> Frame | None:
        """Give the next frame that has arrived."""
        return self._frames.popleft() if self._frames else None

    def glance(self) -> Frame | None:
        """Give the next frame if one is here; don't wait."""
        while not self._frames and not self.ended and self.turn(0):
            pass
        return self.take()

    def turn(self, seconds: float) -> bool:
        """Wait until something can be read or written, and do it; False if nothing could."""
        waiting = sum(map(len, self._left))
        reading, writing = waiting < BACKLOG, waiting > 0
        if not self._end.wait(seconds, reading=reading, writing=writing):
            return False
        self._write()
        if reading:
            self._read()
        return True

    def close(self) -> None:
        """Give the pipe back."""
        self._end.close()

    def _write(self) -> None:
        try:
            while self._left and (sent := self._end.write([*self._left][:16])):
                while self._left and sent >= len(self._left[0]):
                    sent -= len(self._left.popleft())
                if self._left:
                    self._left[0] = self._left[0][sent:]
        except BrokenPipeError:
            self._left.clear()  # reading will tell

    def _read(self) -> None:
        while not self._frames:
            count = self._end.read(self._reader.room())
            if not count:
                self.ended = count == 0
                return
            frame = self._reader.filled(count)
            if frame is not None:
                self._frames.append(frame)
