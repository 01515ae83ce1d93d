"""A call goes in, its answer comes back, and the process is gone."""

import os
import signal
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from dossier.errors import AuditFailed, CannotWrite, PageOverfull, Refusal, Stopped
from dossier.progress import Progress, Step
from dossier.sandbox.fork import BUILDER, Call, Sandbox
from dossier.sandbox.rows import ROW, BytesRows
from sandbox.processes import children, runs, servers, wait_for, workers

HERE = Path(__file__).parent
TASKS = "attack_tasks"


class Basket:
    """A sink that keeps all."""

    def __init__(self) -> None:
        self.streams: dict[str, bytes] = {}

    def take(self, stream: str, data: bytes) -> None:
        """Keep it."""
        self.streams[stream] = self.streams.get(stream, b"") + data


class FullDisk:
    """A sink that takes nothing."""

    def take(self, stream: str, data: bytes) -> None:
        """Refuse."""
        raise CannotWrite(path=stream, reason=f"full at {len(data)}")


def run(sandbox: Sandbox, task: str, **request: object) -> dict:
    return sandbox.run(Call(f"{TASKS}:{task}", request), Progress())


def test_a_task_answers_its_request(sandbox: Sandbox) -> None:
    assert run(sandbox, "echo", a=[1, {"b": "Ə"}]) == {"a": [1, {"b": "Ə"}]}


def test_half_a_character_is_replaced_not_fatal(sandbox: Sandbox) -> None:
    assert run(sandbox, "echo", name="a\udcffb") == {"name": "a?b"}


def test_warm_ran_once_before_any_fork(sandbox: Sandbox) -> None:
    assert run(sandbox, "is_warm") == {"warm": ["warm"]}


def test_every_call_has_a_fresh_process(sandbox: Sandbox) -> None:
    assert run(sandbox, "whoami") != run(sandbox, "whoami")


def test_a_task_reads_every_byte_of_its_sources(sandbox: Sandbox) -> None:
    sources = (BytesRows(b"x" * 700_000), BytesRows(b""), BytesRows(b"y" * ROW))
    answer = sandbox.run(Call(f"{TASKS}:drain", sources=sources), Progress())
    assert answer == {"sizes": [700_000, 0, ROW]}


def test_bytes_arrive_as_they_were_given(sandbox: Sandbox) -> None:
    data = os.urandom(5 * ROW + 17)
    basket = Basket()
    sandbox.run(Call(f"{TASKS}:copy", sources=(BytesRows(data),), sink=basket), Progress())
    assert basket.streams == {"copy": data}


def test_progress_reaches_the_listener(sandbox: Sandbox) -> None:
    heard: list[Step] = []
    sandbox.run(Call(f"{TASKS}:steps"), Progress(heard.append))
    assert heard == [Step("counting", n, 3) for n in range(3)]


def test_a_worker_with_its_whole_request_goes_on_while_nobody_waits(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    with (tmp_path / "out").open("w+b") as file:
        large = {"size": 9, "words": "x" * 3_000_000}  # far more than a socket takes at once
        call = Call(f"{TASKS}:write_output", large, output=file.fileno(), limits=BUILDER)
        running = sandbox.start(call)
        running.deliver()
        deadline = time.monotonic() + 30
        while not (tmp_path / "out").stat().st_size and time.monotonic() < deadline:
            time.sleep(0.01)
        assert (tmp_path / "out").stat().st_size >= 9
        running.wait(Progress())


def test_a_worker_that_was_heard_once_goes_on_while_nobody_waits(
    sandbox: Sandbox, tmp_path: Path
) -> None:
    with (tmp_path / "out").open("w+b") as file:
        call = Call(
            f"{TASKS}:write_when_told",
            {"size": 9},
            (BytesRows(b"!"),),
            output=file.fileno(),
            limits=BUILDER,
        )
        running = sandbox.start(call)
        running.deliver()
        time.sleep(0.2)
        assert not (tmp_path / "out").stat().st_size  # nobody gave it its row
        running.hear(Progress())
        deadline = time.monotonic() + 30
        while not (tmp_path / "out").stat().st_size and time.monotonic() < deadline:
            time.sleep(0.01)
        assert (tmp_path / "out").stat().st_size == 9
        assert running.wait(Progress()) == {"read": 9}


def test_what_a_worker_that_is_heard_raises_ends_it(sandbox: Sandbox) -> None:
    running = sandbox.start(Call(f"{TASKS}:refuses"))
    with pytest.raises(Refusal):
        running.hear(Progress())
    assert not workers()


def test_the_output_is_written_and_read_back(sandbox: Sandbox, tmp_path: Path) -> None:
    with (tmp_path / "out").open("w+b") as file:
        call = Call(f"{TASKS}:write_output", {"size": 9}, output=file.fileno(), limits=BUILDER)
        assert sandbox.run(call, Progress()) == {"read": 9}
        file.seek(0)  # caller and worker share one place in the file
        assert file.read() == b"x" * 9


def test_a_parser_writes_no_byte_even_to_an_open_file(sandbox: Sandbox, tmp_path: Path) -> None:
    with (tmp_path / "out").open("w+b") as file:
        call = Call(f"{TASKS}:write_output", {"size": 9}, output=file.fileno())
        with pytest.raises(Refusal) as caught:
            sandbox.run(call, Progress())
        assert caught.value.facts["error"] == "OSError"
        assert file.read() == b""


def test_an_expected_error_arrives_as_it_was_raised(sandbox: Sandbox) -> None:
    with pytest.raises(Refusal) as caught:
        run(sandbox, "refuses")
    assert caught.value.code == "too-many-pixels"
    assert caught.value.facts == {"limit": 60, "name": "Əlvin"}
    with pytest.raises(AuditFailed) as failed:
        run(sandbox, "fails_its_audit")
    assert failed.value.facts == {"count": 2, "first": "p. 3"}
    with pytest.raises(PageOverfull) as full:
        run(sandbox, "finds_no_room")
    assert full.value.facts == {"what": "index", "document": "d7"}


def test_a_task_that_breaks_says_where_and_nothing_of_the_document(sandbox: Sandbox) -> None:
    with pytest.raises(Refusal) as caught:
        run(sandbox, "breaks")
    assert caught.value.code == "worker-crash"
    assert caught.value.facts["error"] == "LookupError"
    assert "secret" not in str(caught.value)


def test_a_name_that_is_no_word_is_the_tasks_mistake(sandbox: Sandbox) -> None:
    for task in ("names_a_stream_badly", "names_a_step_badly"):
        with pytest.raises(Refusal) as caught:
            sandbox.run(Call(f"{TASKS}:{task}", sink=Basket()), Progress())
        assert caught.value.facts["error"] == "ValueError"


def test_a_long_fact_is_clipped(sandbox: Sandbox) -> None:
    with pytest.raises(Refusal) as caught:
        run(sandbox, "refuses_at_length")
    assert caught.value.facts == {"name": "x" * 1000}


def test_many_calls_leave_nothing_behind(sandbox: Sandbox) -> None:
    run(sandbox, "echo")
    before = len(list(Path("/proc/self/fd").iterdir()))
    for _ in range(50):
        run(sandbox, "echo")
    assert len(list(Path("/proc/self/fd").iterdir())) == before
    assert not workers()


def test_a_task_outside_the_preloaded_modules_is_a_mistake(sandbox: Sandbox) -> None:
    with pytest.raises(ValueError, match="preloaded"):
        sandbox.start(Call("os:abort"))


def test_a_module_that_does_not_load_is_told() -> None:
    with Sandbox(["no_such_module"]) as broken, pytest.raises(RuntimeError):
        broken.run(Call("no_such_module:task"), Progress())


def test_what_the_sink_raises_ends_the_call(sandbox: Sandbox) -> None:
    with pytest.raises(CannotWrite):
        sandbox.run(Call(f"{TASKS}:give_much", sink=FullDisk()), Progress())
    assert not workers()


def test_stop_kills_the_worker(sandbox: Sandbox) -> None:
    progress = Progress(lambda _: progress.stop())
    with pytest.raises(Stopped):
        sandbox.run(Call(f"{TASKS}:chatter"), progress)
    assert not workers()


def test_a_stop_from_elsewhere_ends_a_silent_worker_at_once(sandbox: Sandbox) -> None:
    progress = Progress()
    timer = threading.Timer(0.2, progress.stop)
    timer.start()
    start = time.monotonic()
    with pytest.raises(Stopped):
        sandbox.run(Call(f"{TASKS}:sleep"), progress)
    assert time.monotonic() - start < 30, "it sleeps for longer than that"
    timer.join()
    assert not workers()


def test_a_started_call_works_while_we_do_something_else(sandbox: Sandbox) -> None:
    first = sandbox.start(Call(f"{TASKS}:echo", {"n": 1}))
    second = sandbox.start(Call(f"{TASKS}:drain", sources=(BytesRows(bytes(3 * ROW)),)))
    deadline = time.monotonic() + 10
    while not second.answered and time.monotonic() < deadline:
        second.serve(Progress())
        time.sleep(0.005)
    assert second.answered
    assert second.wait(Progress()) == {"sizes": [3 * ROW]}
    assert first.wait(Progress()) == {"n": 1}


def test_a_started_call_can_be_given_up(sandbox: Sandbox) -> None:
    running = sandbox.start(Call(f"{TASKS}:sleep"))
    wait_for(workers)
    running.close()
    assert not workers()


def test_calls_from_several_threads_do_not_disturb_each_other(sandbox: Sandbox) -> None:
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda n: run(sandbox, "echo", n=n), range(40)))
    assert answers == [{"n": n} for n in range(40)]


def test_the_next_call_starts_a_new_server_when_the_old_one_was_killed() -> None:
    before = servers()
    with Sandbox([TASKS], paths=[HERE]) as sandbox:
        run(sandbox, "echo")
        (server,) = servers() - before
        running = sandbox.start(Call(f"{TASKS}:sleep"))
        (worker,) = wait_for(workers)
        os.kill(server, signal.SIGKILL)
        with pytest.raises(Refusal) as caught:
            running.wait(Progress())
        assert caught.value.code == "worker-crash"
        wait_for(lambda: not runs(worker))
        assert run(sandbox, "echo", a=1) == {"a": 1}


def test_a_closed_sandbox_starts_no_server_again() -> None:
    before = servers()
    sandbox = Sandbox([TASKS], paths=[HERE])
    sandbox.close()
    with pytest.raises(RuntimeError):
        run(sandbox, "echo")
    assert servers() == before


def test_close_leaves_no_process_and_no_descriptor() -> None:
    before = servers(), len(list(Path("/proc/self/fd").iterdir()))
    with Sandbox([TASKS], paths=[HERE]) as sandbox:
        run(sandbox, "echo")
        running = sandbox.start(Call(f"{TASKS}:spin"))
        (worker,) = wait_for(workers)
    running.close()
    assert not runs(worker)
    assert (servers(), len(list(Path("/proc/self/fd").iterdir()))) == before


CALLER = f"""
import os
from pathlib import Path
from dossier.sandbox.fork import Call, Sandbox
sandbox = Sandbox(["{TASKS}"], paths=[Path({str(HERE)!r})])
running = sandbox.start(Call("{TASKS}:spin"))
print(os.getpid(), flush=True)
os.read(0, 1)
"""


def test_a_killed_caller_takes_everything_along() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", CALLER], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as caller:
        assert caller.stdout is not None
        caller.stdout.readline()
        (server,) = wait_for(lambda: children(caller.pid))
        (worker,) = wait_for(lambda: children(server))
        caller.kill()
    wait_for(lambda: not runs(server) and not runs(worker))
