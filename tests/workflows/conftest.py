"""A vault of its own for each test, and one fork server for all of them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.progress import Progress
from dossier.vault import session as vaults
from dossier.vault.kdf import FLOOR
from dossier.workflows import open as opening
from dossier.workflows.desk import Desk
from dossier.workflows.open import Sandbox

PASSPHRASE = "orbit lantern maple quiet river stone"


@pytest.fixture(scope="session")
def workers() -> Iterator[Sandbox]:
    """All kinds of workers."""
    with opening.workers(*opening.EVERYTHING) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty vault, made once."""
    folder = tmp_path_factory.mktemp("fresh") / "case.dossier"
    vaults.create(folder, PASSPHRASE, FLOOR).close()
    return folder


@pytest.fixture
def desk(fresh: Path, tmp_path: Path, workers: Sandbox) -> Iterator[Desk]:
    """An open vault with workers and a progress that nobody watches."""
    folder = Path(shutil.copytree(fresh, tmp_path / "case.dossier"))
    with opening.unlock(folder, PASSPHRASE) as session:
        yield Desk(session, workers, Progress())
