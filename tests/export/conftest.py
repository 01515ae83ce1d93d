"""One small packet, built once in a real sandbox, that tests then damage."""

from collections.abc import Iterator

import pytest

from builds import TASKS, Finished, build, small
from dossier.sandbox.fork import Sandbox


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(TASKS, loud=True) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def packet(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Finished:
    folder = tmp_path_factory.mktemp("packet")
    made = small()
    return Finished(build(sandbox, made, folder), made, sandbox, folder)
