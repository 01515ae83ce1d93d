"""The caller's side of workers that serve one call each, for Windows; two are started ahead.

Honest limits: Windows gives a worker here only a process, a cleared environment and a job object.
A taken-over worker could still read the person's files and reach the network; `Layers` says so.
This module follows Microsoft's documentation and has not been run on Windows yet; the tests of
the sandbox run against it there.
"""

import _winapi
import msvcrt
import os
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Sequence
from typing import Final

from dossier.sandbox import single
from dossier.sandbox.call import Call
from dossier.sandbox.channel import Kind
from dossier.sandbox.pump import Exit, Running
from dossier.sandbox.spawn import Order, Preload
from dossier.sandbox.wire import Wire

if sys.platform != "win32":
    message = "only for Windows"
    raise ImportError(message)

AHEAD: Final = 2
"""Workers that wait for a call, loaded."""
PIPE: Final = 1 << 20
"""Bytes that a pipe holds."""
NO_WAIT: Final = 1
"""PIPE_NOWAIT: a write takes what fits."""
PIECE: Final = 1 << 16
GRACE: Final = 0.2
"""Seconds that a worker has to end by itself."""
OUT_OF_TIME: Final = 1816
"""ERROR_NOT_ENOUGH_QUOTA: how a job ends a process whose time is up."""
GLANCES: Final = 0.0005
"""Seconds between two looks: such a pipe can't be waited for."""


class PipeEnd:
    """The caller's ends of a worker's standard input and output."""

    def __init__(self, to_worker: int, from_worker: int) -> None:
        self._out = to_worker
        self._in = from_worker
        self._full = False
        _winapi.SetNamedPipeHandleState(to_worker, NO_WAIT, None, None)

    def wait(self, seconds: float, *, reading: bool, writing: bool) -> bool:
        """Wait until there is something to read, room to write, or an end; False if not."""
        until = time.monotonic() + seconds
        while True:
            if (reading and self._waiting() != 0) or (writing and not self._full):
                return True
            self._full = False  # to be tried again at the next look
            if time.monotonic() >= until:
                return False
            time.sleep(GLANCES)

    def write(self, parts: Sequence[memoryview]) -> int:
        """Write what fits; 0 if nothing does. BrokenPipeError when the worker is gone."""
        sent, _ = _winapi.WriteFile(self._out, parts[0][:PIECE])
        self._full = sent == 0
        return sent

    def read(self, room: memoryview) -> int | None:
        """Read what is here, at least a byte; None if nothing is, 0 at the end."""
        here = self._waiting()
        if not here:
            return None if here == 0 else 0
        data, _ = _winapi.ReadFile(self._in, min(here, len(room)))
        room[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Give it back."""
        _winapi.CloseHandle(self._out)
        _winapi.CloseHandle(self._in)

    def _waiting(self) -> int:
        try:
            return int(_winapi.PeekNamedPipe(self._in, 0)[0])
        except BrokenPipeError:
            return -1


class Single:
    """One worker process; also the hold on it."""

    def __init__(self, preload: Preload) -> None:
        theirs, to_worker = _winapi.CreatePipe(None, PIPE)
        from_worker, answers = _winapi.CreatePipe(None, PIPE)
        given = msvcrt.open_osfhandle(theirs, os.O_RDONLY)
        taken = msvcrt.open_osfhandle(answers, os.O_WRONLY)
        self._process = subprocess.Popen(
            [sys.executable, "-I", "-X", "utf8", "-m", "dossier.sandbox.single"],
            stdin=given,
            stdout=taken,
            stderr=None if preload.loud else subprocess.DEVNULL,
            env={"SYSTEMROOT": os.environ["SYSTEMROOT"]},
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
        os.close(given)
        os.close(taken)
        self.wire: Final = Wire(PipeEnd(to_worker, from_worker))
        self.wire.send(Kind.START, preload.pack())

    def order(self, call: Call) -> None:
        """Tell it its task."""
        handle = single.NO_OUTPUT if call.output is None else self._hand_over(call.output)
        order = Order(call.task, call.limits).pack()
        self.wire.send(Kind.START, single.HANDLE.pack(handle) + order)

    def end(self) -> Exit | None:
        """Kill it if it still runs; wait until it is gone."""
        try:
            code = self._process.wait(GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        return Exit(0, 0.0, out_of_time=code == OUT_OF_TIME)

    def _hand_over(self, file: int) -> int:
        here = _winapi.GetCurrentProcess()
        there = _winapi.OpenProcess(
            _winapi.PROCESS_DUP_HANDLE,
            False,  # noqa: FBT003 -- not inherited; the call takes no names
            self._process.pid,
        )
        try:
            return _winapi.DuplicateHandle(
                here,
                msvcrt.get_osfhandle(file),
                there,
                0,
                False,  # noqa: FBT003
                _winapi.DUPLICATE_SAME_ACCESS,
            )
        finally:
            _winapi.CloseHandle(there)


class SingleUse:
    """Workers that are started by themselves, some ahead of their calls."""

    def __init__(self, preload: Preload) -> None:
        self._preload = preload
        self._lock = threading.Lock()
        self._ahead = deque(Single(preload) for _ in range(AHEAD))

    def start(self, call: Call) -> Running:
        """Give a call to a waiting worker and start the next one."""
        with self._lock:
            worker = self._ahead.popleft() if self._ahead else Single(self._preload)
            self._ahead.append(Single(self._preload))
        worker.order(call)
        return Running(call, worker.wire, worker)

    def close(self) -> None:
        """End the waiting workers; a running one ends with its call."""
        with self._lock:
            while self._ahead:
                worker = self._ahead.popleft()
                worker.wire.close()
                worker.end()
