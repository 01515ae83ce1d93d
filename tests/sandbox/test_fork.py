"""A call goes in, its answer comes back, and the process is gone."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.errors import Refusal
from dossier.progress import Progress
from dossier.sandbox.fork import Call, Sandbox
from dossier.sandbox.rows import BytesRows

HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(["attack_tasks"], paths=[HERE]) as sandbox:
        yield sandbox


def test_a_task_answers_its_request(sandbox: Sandbox) -> None:
    assert sandbox.run(Call("attack_tasks:echo", {"a": [1]}), Progress()) == {"a": [1]}


def test_a_task_reads_every_byte_of_its_sources(sandbox: Sandbox) -> None:
    sources = (BytesRows(b"x" * 700_000), BytesRows(b""))
    answer = sandbox.run(Call("attack_tasks:drain", sources=sources), Progress())
    assert answer == {"sizes": [700_000, 0]}


def test_a_task_that_breaks_is_a_refusal_that_says_where(sandbox: Sandbox) -> None:
    with pytest.raises(Refusal) as caught:
        sandbox.run(Call("attack_tasks:breaks"), Progress())
    assert caught.value.code == "worker-crash"
