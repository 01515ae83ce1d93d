"""What intake tests share: one real sandbox, and a way to take a file in through it."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

from dossier.intake.report import Report
from dossier.model.wire import from_json
from dossier.progress import Progress, Step
from dossier.sandbox.fork import Call, Sandbox
from dossier.sandbox.rows import BytesRows

TASKS = "dossier.intake.tasks"


class Kept:
    """A sink that keeps what it is given, by stream."""

    def __init__(self) -> None:
        self.streams: defaultdict[str, bytearray] = defaultdict(bytearray)

    def take(self, stream: str, data: bytes) -> None:
        """Keep a piece."""
        self.streams[stream] += data


@dataclass(frozen=True)
class Taken:
    """A file that is in: its safe copy, thumbnail, report, and the steps that were reported."""

    safe: bytes
    thumbnail: bytes
    report: Report
    steps: tuple[Step, ...]


TakeIn = Callable[..., Taken]


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox([TASKS], loud=True) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def take_in(sandbox: Sandbox) -> TakeIn:
    def run(data: bytes, password: str = "", *more: bytes) -> Taken:
        kept, steps = Kept(), list[Step]()
        request = {"name": "paper", "password": password}
        sources = [BytesRows(one) for one in (data, *more)]
        call = Call(f"{TASKS}:take_in", request, sources, kept)
        answer = sandbox.run(call, Progress(steps.append))
        streams = kept.streams
        assert set(streams) <= {"safe", "thumbnail"}
        report = from_json(Report, answer)
        return Taken(bytes(streams["safe"]), bytes(streams["thumbnail"]), report, tuple(steps))

    return run
