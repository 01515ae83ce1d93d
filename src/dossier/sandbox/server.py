"""The fork server: a fresh interpreter that loads everything once and then forks a worker a call.

Run as `python -I -m dossier.sandbox.server DESCRIPTOR`, the descriptor being one end of a local
stream socket. It shares no memory with the program that holds the key. It has one thread. Each
worker is on a leash, a socket whose other end the caller holds: when that end closes, the worker
is killed; when the worker ends, its exit is told there. When the caller is gone, so are all.
"""

import contextlib
import gc
import os
import resource
import select
import signal
import socket
import sys
from types import FrameType
from typing import NoReturn

from dossier.sandbox import libc, walls, worker
from dossier.sandbox.channel import WorkerEnd
from dossier.sandbox.layers import Layers
from dossier.sandbox.loading import load
from dossier.sandbox.spawn import EXIT, LENGTH, ORDER, READY, Order, Preload


class Server:
    """Waits for orders, leashes and dead children; forks, kills, tells."""

    def __init__(self, control: socket.socket, shared: Layers) -> None:
        self._control = control
        self._shared = shared
        self._leashes: dict[int, tuple[socket.socket, int]] = {}
        self._poll = select.poll()
        self._wake, wake = os.pipe()
        os.set_blocking(wake, False)
        os.set_blocking(self._wake, False)
        signal.set_wakeup_fd(wake)
        signal.signal(signal.SIGCHLD, _wake)
        self._poll.register(self._wake, select.POLLIN)
        self._poll.register(control, select.POLLIN)

    def serve(self) -> None:
        """Serve until the caller is gone."""
        while True:
            for file, _ in self._poll.poll():
                if file == self._control.fileno():
                    if not self._obey():
                        self._end()
                        return
                elif file == self._wake:
                    os.read(self._wake, 4096)
                elif file in self._leashes:
                    self._kill(file)
            self._reap(os.WNOHANG)

    def _obey(self) -> bool:
        try:
            body, files, _, _ = socket.recv_fds(self._control, ORDER, 3)
            while 0 < len(body) < ORDER and (more := self._control.recv(ORDER - len(body))):
                body += more
        except ConnectionResetError:  # gone without having read that we are ready
            return False
        if len(body) < ORDER:
            return False
        order = Order.unpack(body)
        server = os.getpid()
        pid = os.fork()
        if pid == 0:
            self._be_worker(order, files, server)
        channel, leash, *output = files
        for file in (channel, *output):
            os.close(file)
        self._leashes[leash] = (socket.socket(fileno=leash), pid)
        self._poll.register(leash, select.POLLIN)
        return True

    def _be_worker(self, order: Order, files: list[int], server: int) -> NoReturn:
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            channel, _, *outputs = files
            keep = (channel, *outputs)
            worker.STANDING.append(walls.around_worker(self._shared, order.limits, keep, server))
            output = outputs[0] if outputs else None
            worker.answer(order.task, WorkerEnd(channel, channel), output, walls.allow_pages)
            os._exit(0)
        except BaseException as error:  # noqa: BLE001 -- a wall that doesn't stand, most likely
            sys.excepthook(type(error), error, error.__traceback__)
        finally:
            os._exit(1)

    def _kill(self, leash: int) -> None:
        self._poll.unregister(leash)
        os.kill(self._leashes[leash][1], signal.SIGKILL)

    def _reap(self, options: int) -> None:
        while self._leashes:
            pid, status, usage = os.wait4(-1, options)
            if pid == 0:
                return
            for file, (leash, owner) in list(self._leashes.items()):
                if owner == pid:
                    self._let_go(file, leash, status, usage)

    def _let_go(
        self, file: int, leash: socket.socket, status: int, usage: resource.struct_rusage
    ) -> None:
        del self._leashes[file]
        with contextlib.suppress(KeyError):  # killed: no longer watched
            self._poll.unregister(file)
        cpu = int((usage.ru_utime + usage.ru_stime) * 1e6)
        with contextlib.suppress(OSError):  # the caller doesn't want to know
            leash.send(EXIT.pack(status, cpu, usage.ru_maxrss))
        leash.close()

    def _end(self) -> None:
        for _, pid in self._leashes.values():
            os.kill(pid, signal.SIGKILL)
        self._reap(0)


def _wake(_signal: int, _frame: FrameType | None) -> None:
    """Do nothing: that a signal has a handler makes it write to the wake-up pipe."""


def _receive(control: socket.socket, length: int) -> bytes:
    data = control.recv(length, socket.MSG_WAITALL)
    if len(data) < length:
        sys.exit(0)
    return data


def main() -> None:
    """Load, wall in, serve."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the caller's to handle
    walls.lower_ceiling()
    libc.keep_memory()
    control = socket.socket(fileno=int(sys.argv[1]))
    (length,) = LENGTH.unpack(_receive(control, LENGTH.size))
    load(Preload.unpack(_receive(control, length)))
    gc.collect()
    gc.freeze()  # no collection of a worker writes to what it shares
    server = Server(control, walls.around_server())
    with contextlib.suppress(BrokenPipeError):
        control.send(READY)
        server.serve()


if __name__ == "__main__":
    main()
