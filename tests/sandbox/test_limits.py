"""A worker that uses too much, hangs, dies or lies is a named refusal; the next call works."""

import os
import signal
from dataclasses import replace
from pathlib import Path

import pytest

from dossier.errors import Refusal
from dossier.progress import Progress
from dossier.sandbox.fork import PARSER, Call, Limits, Sandbox
from dossier.sandbox.rows import ROW, BytesRows
from sandbox.processes import wait_for, workers

TASKS = "attack_tasks"
SHORT = replace(PARSER, hang_seconds=0.5)
ONE_SECOND = replace(PARSER, cpu_seconds=1, cpu_most=2)


class Nowhere:
    """A sink that forgets."""

    def take(self, stream: str, data: bytes) -> None:
        """Forget."""


def refused(sandbox: Sandbox, task: str, limits: Limits = SHORT, **request: object) -> Refusal:
    call = Call(f"{TASKS}:{task}", request, (BytesRows(bytes(ROW)),), Nowhere(), limits=limits)
    with pytest.raises(Refusal) as caught:
        sandbox.run(call, Progress())
    assert not workers()
    assert sandbox.run(Call(f"{TASKS}:echo"), Progress()) == {}
    return caught.value


def test_too_much_memory(sandbox: Sandbox) -> None:
    assert refused(sandbox, "fill_memory").code == "memory-limit"


def test_too_much_processor_time(sandbox: Sandbox) -> None:
    assert refused(sandbox, "spin", ONE_SECOND).code == "time-limit"


def test_too_much_processor_time_in_defiance_of_the_signal(sandbox: Sandbox) -> None:
    assert refused(sandbox, "spin_on", ONE_SECOND).code == "time-limit"


def test_pages_bring_time(sandbox: Sandbox) -> None:
    request = {"pages": 4, "seconds": 1.5}
    limits = replace(PARSER, cpu_seconds=1, cpu_most=60)
    call = Call(f"{TASKS}:spin_through_pages", request, limits=limits)
    assert sandbox.run(call, Progress()) == {}


def test_pages_bring_no_time_beyond_the_most(sandbox: Sandbox) -> None:
    refusal = refused(sandbox, "spin_through_pages", ONE_SECOND, pages=1000, seconds=30)
    assert refusal.code == "time-limit"


def test_an_abort(sandbox: Sandbox) -> None:
    refusal = refused(sandbox, "abort")
    assert (refusal.code, refusal.facts) == ("worker-crash", {"signal": 6})


def test_a_hang(sandbox: Sandbox) -> None:
    assert refused(sandbox, "sleep").code == "time-limit"


def test_a_kill_from_outside(sandbox: Sandbox) -> None:
    running = sandbox.start(Call(f"{TASKS}:sleep"))
    (worker,) = wait_for(workers)
    os.kill(worker, signal.SIGKILL)
    with pytest.raises(Refusal) as caught:
        running.wait(Progress())
    assert (caught.value.code, caught.value.facts) == ("worker-crash", {"signal": 9})


def test_an_end_without_an_answer(sandbox: Sandbox) -> None:
    refusal = refused(sandbox, "leave")
    assert (refusal.code, refusal.facts) == ("worker-crash", {"signal": 0})


def test_more_bytes_than_may_be_given(sandbox: Sandbox) -> None:
    refusal = refused(sandbox, "give_much", replace(PARSER, given=5 << 20))
    assert (refusal.code, refusal.facts) == ("too-large", {"limit": 5 << 20})


def test_a_worker_that_blames_the_vault_is_not_believed(sandbox: Sandbox) -> None:
    refusal = refused(sandbox, "blames_the_vault")
    assert (refusal.code, refusal.facts) == ("worker-crash", {"error": "protocol"})


def test_a_worker_that_asks_and_does_not_listen_fills_no_memory(sandbox: Sandbox) -> None:
    before = peak()
    assert refused(sandbox, "ask_without_listening").code == "time-limit"
    assert peak() - before < 64 << 20


@pytest.mark.parametrize(
    ("what", "frame"),
    [
        ("noise", "ff" * 64),
        ("a kind that there isn't", "63" + "00000000"),
        ("a kind that only callers send", "01" + "00000000"),
        ("a frame of 4 GiB", "04" + "ffffffff"),
        ("a result beyond its cap", "06" + "04000001"),
        ("a row that there isn't", "03" + "00000006" + "000000000001"),
        ("a source that there isn't", "03" + "00000006" + "000100000000"),
        ("half a question", "03" + "00000002" + "0000"),
        ("a stream without a name", "04" + "00000002" + "0061"),
        ("a stream with a strange name", "04" + "00000005" + "032e2e2f78"),
        ("a name longer than its frame", "04" + "00000003" + "096162"),
        ("an empty gift", "04" + "00000000"),
        ("a step that is no JSON", "05" + "00000001" + "7b"),
        ("a step without figures", "05" + "00000002" + "7b7d"),
        ("a result that is no JSON", "06" + "00000001" + "7b"),
        ("a result that is no object", "06" + "00000002" + "5b5d"),
        ("a result that is not a number", "06" + "00000009" + b'{"a":NaN}'.hex()),
        ("a result with half a character", "06" + "0000000e" + b'{"a":"\\udcff"}'.hex()),
        ("a result nested without end", "06" + "00030d40" + b"[".hex() * 200_000),
        ("an error without facts", "07" + "00000002" + "7b7d"),
    ],
)
def test_what_breaks_the_protocol(sandbox: Sandbox, what: str, frame: str) -> None:
    refusal = refused(sandbox, "speak", replace(PARSER, hang_seconds=20), bytes=frame)
    assert (refusal.code, refusal.facts) == ("worker-crash", {"error": "protocol"}), what


def peak() -> int:
    """Give the most memory this process ever had, in bytes."""
    (line,) = (
        line
        for line in Path("/proc/self/status").read_text().splitlines()
        if line.startswith("VmHWM")
    )
    return int(line.split()[1]) << 10
