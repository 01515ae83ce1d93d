"""The caller's side of the fork server: starts it, orders workers, holds them on a leash."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import threading
from typing import Final

from dossier.sandbox.call import Call
from dossier.sandbox.pump import Exit, Running
from dossier.sandbox.socket_end import SocketEnd
from dossier.sandbox.spawn import EXIT, LENGTH, READY, Order, Preload
from dossier.sandbox.wire import Wire

PATIENCE: Final = 10.0
"""Seconds that a killed process may take to be gone."""


class Forked:
    """Workers forked by a server, which is started anew when it died."""

    def __init__(self, preload: Preload) -> None:
        self._preload = preload
        self._lock = threading.Lock()
        self._server: Server | None = Server(preload)
        self._closed = False

    def start(self, call: Call) -> Running:
        """Have a worker forked and send it its call."""
        with contextlib.ExitStack() as ours, contextlib.ExitStack() as theirs:
            end, channel = socket.socketpair()
            leash, held = socket.socketpair()
            ours.enter_context(end)
            ours.enter_context(leash)
            files = [theirs.enter_context(kept).fileno() for kept in (channel, held)]
            if call.output is not None:
                files.append(call.output)
            server = self._order(Order(call.task, call.limits), files)
            running = Running(call, Wire(SocketEnd(end)), Leash(leash, server))
            ours.pop_all()
            return running

    def close(self) -> None:
        """End the server and its workers; none is started any more."""
        with self._lock:
            self._closed = True
            if self._server is not None:
                self._server.close()
                self._server = None

    def _order(self, order: Order, files: list[int]) -> "Server":
        with self._lock:
            if self._closed:
                message = "the sandbox is closed"
                raise RuntimeError(message)
            if self._server is not None and self._server.order(order, files):
                return self._server
            if self._server is not None:
                self._server.close()
            self._server = Server(self._preload)
            self._server.order(order, files)
            return self._server


class Server:
    """One server process."""

    def __init__(self, preload: Preload) -> None:
        self._control, theirs = socket.socketpair()
        descriptor = theirs.fileno()
        # Python cuts compiled modules short on a full disk and later trips over them (3.11).
        quiet = ["-B"] if sys.dont_write_bytecode else []
        program = [sys.executable, *quiet, "-I", "-X", "utf8", "-m", "dossier.sandbox.server"]
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 -- our own interpreter and module
                [*program, str(descriptor)],
                pass_fds=[descriptor],
                env={},
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=None if preload.loud else subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C in a terminal is for the caller alone
            )
        with contextlib.suppress(OSError):  # dead already: the first order will tell
            body = preload.pack()
            self._control.sendall(LENGTH.pack(len(body)) + body)
        self._ready = False

    def order(self, order: Order, files: list[int]) -> bool:
        """Have a worker forked; False if the server is dead."""
        if self._process.poll() is not None:
            return False
        try:
            socket.send_fds(self._control, [order.pack()], files)
        except OSError:
            return False
        return True

    def was_ready(self) -> bool:
        """Say whether the server ever got as far as serving."""
        if not self._ready:
            with contextlib.suppress(OSError):
                self._ready = self._control.recv(1, socket.MSG_DONTWAIT) == READY
        return self._ready

    def close(self) -> None:
        """End it and wait until it and its workers are gone."""
        self._control.close()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class Leash:
    """Our end of the socket that holds a forked worker."""

    def __init__(self, end: socket.socket, server: Server) -> None:
        self._end = end
        self._server = server

    def end(self) -> Exit | None:
        """Kill the worker if it still runs; wait until it is gone; None if the server is dead.

        RuntimeError if the server never came to serve: a module that doesn't load, no memory.
        """
        with self._end:
            self._end.settimeout(PATIENCE)
            try:
                self._end.shutdown(socket.SHUT_WR)
                told = self._end.recv(EXIT.size)
            except OSError:
                told = b""
        if len(told) == EXIT.size:
            status, cpu, _ = EXIT.unpack(told)
            number = os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0
            return Exit(number, cpu / 1e6, out_of_time=number == signal.SIGXCPU)
        if not self._server.was_ready():
            message = "the sandbox did not start"
            raise RuntimeError(message)
        return None
