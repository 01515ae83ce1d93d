"""A pipe to a worker that is a local socket: Linux and macOS."""

import select
import socket
from collections.abc import Sequence


class SocketEnd:
    """The caller's end of a pair of sockets."""

    def __init__(self, end: socket.socket) -> None:
        end.setblocking(False)  # noqa: FBT003 -- the socket's own signature
        self._socket = end
        self._poll = select.poll()
        self._poll.register(end, select.POLLIN)

    def wait(self, seconds: float, *, reading: bool, writing: bool) -> bool:
        """Wait until there is something to read, room to write, or an end; False if not."""
        events = (select.POLLIN if reading else 0) | (select.POLLOUT if writing else 0)
        self._poll.modify(self._socket, events)
        return bool(self._poll.poll(seconds * 1000))

    def write(self, parts: Sequence[memoryview]) -> int:
        """Write what fits; 0 if nothing does. BrokenPipeError when the worker is gone."""
        try:
            return self._socket.sendmsg(parts)
        except BlockingIOError:
            return 0
        except ConnectionResetError as error:
            raise BrokenPipeError from error

    def read(self, room: memoryview) -> int | None:
        """Read what is here, at least a byte; None if nothing is, 0 at the end."""
        try:
            return self._socket.recv_into(room)
        except BlockingIOError:
            return None
        except ConnectionResetError:
            return 0  # gone with our last words unread

    def close(self) -> None:
        """Give it back."""
        self._socket.close()
