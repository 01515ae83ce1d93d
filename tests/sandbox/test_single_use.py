"""Workers that serve one call each: their own half here, the whole of it on Windows."""

import ctypes
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dossier.progress import Progress
from dossier.sandbox.channel import ROW_HEAD, Kind, WorkerEnd, dump
from dossier.sandbox.fork import PARSER, Call, Sandbox
from dossier.sandbox.job_object import TICKS, extended_limits
from dossier.sandbox.rows import ROW
from dossier.sandbox.single import HANDLE, NO_OUTPUT
from dossier.sandbox.spawn import Order, Preload

HERE = Path(__file__).parent
TASKS = "attack_tasks"


@contextmanager
def single(task: str, start: dict) -> Iterator[WorkerEnd]:
    """Start such a worker by hand and give it a call."""
    with subprocess.Popen(
        [sys.executable, "-I", "-m", "dossier.sandbox.single"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={"SYSTEMROOT": os.environ.get("SYSTEMROOT", "")},
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        end = WorkerEnd(process.stdout.fileno(), process.stdin.fileno())
        end.send(Kind.START, Preload((TASKS,), (str(HERE),), loud=True).pack())
        order = Order(f"{TASKS}:{task}", PARSER).pack()
        end.send(Kind.START, HANDLE.pack(NO_OUTPUT) + order)
        end.send(Kind.START, dump(start))
        yield end
    assert process.returncode == 0


def test_it_answers() -> None:
    with single("echo", {"request": {"a": 1}, "sizes": []}) as end:
        assert end.receive() == (Kind.DONE, bytearray(b'{"a": 1}'))


def test_it_asks_for_rows() -> None:
    with single("drain", {"request": {}, "sizes": [ROW + 3]}) as end:
        for k, length in ((0, ROW), (1, 3)):
            kind, body = end.receive()
            assert (kind, ROW_HEAD.unpack(body)) == (Kind.ASK, (0, k))
            end.send(Kind.ROW, bytes(body), bytes(length))
        _, body = end.receive()
        assert json.loads(body) == {"sizes": [ROW + 3]}


def test_what_a_library_prints_is_no_answer() -> None:
    with single("prints", {"request": {}, "sizes": []}) as end:
        assert end.receive() == (Kind.DONE, bytearray(b"{}"))


def test_the_limits_lie_where_windows_looks_for_them() -> None:
    told = extended_limits(PARSER)
    if ctypes.sizeof(ctypes.c_void_p) == 8:
        assert ctypes.sizeof(told) == 144
        assert type(told).process_memory.offset == 112
    assert told.process_memory == PARSER.memory
    assert told.process_time == PARSER.cpu_most * TICKS


@pytest.mark.skipif(sys.platform != "win32", reason="job objects are Windows's")
def test_a_job_object_stands_around_a_worker() -> None:
    with Sandbox([TASKS], paths=[HERE]) as sandbox:
        assert sandbox.layers().active() == ("process", "memory", "environment", "job_object")
        answer = sandbox.run(Call(f"{TASKS}:starts_a_program"), Progress())
        assert answer == {"started": False}
