"""One small packet, built once in a real sandbox, that tests then damage."""

from collections.abc import Iterator

import pytest

from builds import TASKS, Finished, build, small
from dossier.sandbox.fork import Sandbox
from evidenced import evidenced


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(TASKS, loud=True) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def packet(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Finished:
    folder = tmp_path_factory.mktemp("packet")
    made = small()
    return Finished(build(sandbox, made, folder), made, sandbox, folder)


@pytest.fixture(scope="session")
def evidence(sandbox: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Finished:
    """A packet with photographs, marks, an excerpt, a form and a page in its own size."""
    folder = tmp_path_factory.mktemp("evidence")
    made = evidenced()
    return Finished(build(sandbox, made, folder), made, sandbox, folder)
