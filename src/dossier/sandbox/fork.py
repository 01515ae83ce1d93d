"""The sandbox as its callers know it: starts named tasks in workers forked by a server.

The server starts with the Sandbox and loads while the caller goes on. If it dies, the calls that
run fail as `worker-crash` and the next call starts a new one. If the caller dies, however it
dies, the server and every worker die too.
"""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final, Self

from dossier.model.wire import JsonObject, from_json
from dossier.progress import Progress
from dossier.sandbox.call import BUILDER, PARSER, Call, Limits, Sink
from dossier.sandbox.channel import Kind, dump
from dossier.sandbox.layers import Layers
from dossier.sandbox.pump import Exit, Running
from dossier.sandbox.spawn import EXIT, READY, Order, Preload
from dossier.sandbox.wire import Wire

__all__ = ["BUILDER", "PARSER", "Call", "Layers", "Limits", "Running", "Sandbox", "Sink"]

OWN: Final = "dossier.sandbox.worker"
"""The module of the sandbox's own task."""

PATIENCE: Final = 10.0
"""Seconds that a killed process may take to be gone."""


class Sandbox:
    """A fork server and the calls it runs; calls may run side by side, from any thread.

    `preload` names the modules of the tasks; `paths` are further folders where the server finds
    them (tests keep their tasks outside the package). `loud` lets workers write to standard
    error, with the traceback of what broke: for tests, never for documents of a case.
    """

    def __init__(
        self, preload: Sequence[str], *, paths: Sequence[Path] = (), loud: bool = False
    ) -> None:
        self._preload = Preload(tuple(preload), tuple(map(str, paths)), loud)
        self._lock = threading.Lock()
        self._server: _Server | None = _Server(self._preload)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def run(self, call: Call, progress: Progress) -> JsonObject:
        """Start a call and wait for its answer; see `Running.wait` for what it raises."""
        return self.start(call).wait(progress)

    def start(self, call: Call) -> Running:
        """Start a call; its worker computes until it first needs a row."""
        module = call.task.partition(":")[0]
        if module not in (*self._preload.modules, OWN):
            message = f"task {call.task} is in no preloaded module"
            raise ValueError(message)
        ours, channel = socket.socketpair()
        leash, held = socket.socketpair()
        files = [channel.fileno(), held.fileno()]
        with channel, held:
            if call.output is not None:
                files.append(call.output)
            server = self._order(Order(call.task, call.limits), files)
        wire = Wire(ours)
        sizes = [source.size for source in call.sources]
        wire.send(Kind.START, dump({"request": call.request, "sizes": [*sizes]}))
        return Running(call, wire, _Leash(leash, server))

    def layers(self) -> Layers:
        """Ask a worker which walls stand around it."""
        return from_json(Layers, self.run(Call(f"{OWN}:layers"), Progress()))

    def close(self) -> None:
        """End the server and every worker; nothing of ours is left when this returns."""
        with self._lock:
            if self._server is not None:
                self._server.close()
                self._server = None

    def _order(self, order: Order, files: list[int]) -> "_Server":
        with self._lock:
            if self._server is not None and self._server.order(order, files):
                return self._server
            if self._server is not None:
                self._server.close()
            self._server = _Server(self._preload)
            self._server.order(order, files)
            return self._server


class _Server:
    """One server process."""

    def __init__(self, preload: Preload) -> None:
        self._control, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(  # noqa: S603 -- our own interpreter, our own module
                [
                    sys.executable,
                    "-I",
                    "-X",
                    "utf8",
                    "-m",
                    "dossier.sandbox.server",
                    str(theirs.fileno()),
                ],
                pass_fds=[theirs.fileno()],
                env={},
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=None if preload.loud else subprocess.DEVNULL,
                start_new_session=True,
            )
        self._control.sendall(preload.pack())
        self._ready = False

    def order(self, order: Order, files: list[int]) -> bool:
        """Have a worker forked; False if the server is dead."""
        try:
            socket.send_fds(self._control, [order.pack()], files)
        except OSError:
            return False
        return self._process.poll() is None

    def was_ready(self) -> bool:
        """Say whether the server ever got as far as serving."""
        if not self._ready:
            try:
                self._ready = self._control.recv(1, socket.MSG_DONTWAIT) == READY
            except OSError:
                return False
        return self._ready

    def close(self) -> None:
        """End it and wait until it and its workers are gone."""
        self._control.close()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


class _Leash:
    """Our end of the socket that holds a forked worker."""

    def __init__(self, end: socket.socket, server: _Server) -> None:
        self._end = end
        self._server = server

    def end(self) -> Exit | None:
        """Kill the worker if it still runs; wait until it is gone."""
        with self._end:
            self._end.settimeout(PATIENCE)
            try:
                self._end.shutdown(socket.SHUT_WR)
                told = self._end.recv(EXIT.size)
            except OSError:
                told = b""
        if len(told) == EXIT.size:
            status, cpu, _ = EXIT.unpack(told)
            return Exit(os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0, cpu / 1e6)
        if not self._server.was_ready():
            message = "the sandbox did not start"
            raise RuntimeError(message)
        return None
