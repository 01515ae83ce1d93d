"""The caller's end of a channel: sends and receives frames without ever waiting on one side."""

import select
import socket
from collections import deque
from typing import Final

from dossier.sandbox.channel import FROM_WORKER, Frame, FrameReader, Kind, head

BACKLOG: Final = 4 << 20
"""While so many bytes wait to be taken, the worker isn't listened to."""


class Wire:
    """A socket whose worker may be slow, silent, or not follow the rules."""

    def __init__(self, end: socket.socket) -> None:
        end.setblocking(False)  # noqa: FBT003 -- the socket's own signature
        self._end = end
        self._reader = FrameReader(FROM_WORKER)
        self._frames: deque[Frame] = deque()
        self._left: deque[memoryview] = deque()
        self._poll = select.poll()
        self._poll.register(end, select.POLLIN)
        self.ended = False
        """The worker's end is closed, and all it sent was taken."""

    def send(self, kind: Kind, *parts: bytes) -> None:
        """Send a frame, or keep the rest of it for the next turns."""
        self._left.append(memoryview(head(kind, *parts)))
        self._left.extend(memoryview(part) for part in parts if part)
        self._flush()

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
        events = (select.POLLIN if waiting < BACKLOG else 0) | (select.POLLOUT if waiting else 0)
        self._poll.modify(self._end, events)
        ready = self._poll.poll(seconds * 1000)
        if not ready:
            return False
        if self._left:
            self._flush()
        if events & select.POLLIN:
            self._read()
        return True

    def close(self) -> None:
        """Give the socket back."""
        self._end.close()

    def _flush(self) -> None:
        try:
            while self._left:
                sent = self._end.sendmsg([*self._left][:16])
                while self._left and sent >= len(self._left[0]):
                    sent -= len(self._left.popleft())
                if self._left:
                    self._left[0] = self._left[0][sent:]
        except BlockingIOError:
            pass
        except OSError:
            self._left.clear()  # gone; reading will tell

    def _read(self) -> None:
        try:
            while not self._frames:
                count = self._end.recv_into(self._reader.room())
                if count == 0:
                    self.ended = True
                    return
                frame = self._reader.filled(count)
                if frame is not None:
                    self._frames.append(frame)
        except BlockingIOError:
            pass
        except OSError:
            self.ended = True
