"""A sandbox for the tests of this folder, loaded once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.sandbox.fork import Sandbox

HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    """Give a sandbox with the tasks that misbehave."""
    with Sandbox(["attack_tasks"], paths=[HERE]) as sandbox:
        yield sandbox
