"""Fixtures of the window: a vault of its own for each test, an open case on it, workers for all."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.ui.jobs import Jobs
from dossier.ui.viewmodels.case import OpenCase
from dossier.vault import session as vaults
from dossier.vault.kdf import FLOOR
from dossier.workflows import open as opening
from dossier.workflows.open import Sandbox, Session

PASSPHRASE = "orbit lantern maple quiet river stone"


@pytest.fixture(scope="session")
def workers() -> Iterator[Sandbox]:
    """All kinds of workers."""
    with opening.workers(*opening.EVERYTHING) as sandbox:
        yield sandbox


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty vault, made once."""
    folder = tmp_path_factory.mktemp("fresh") / "papers"
    vaults.create(folder, PASSPHRASE, FLOOR).close()
    return folder


@pytest.fixture
def folder(fresh: Path, tmp_path: Path) -> Path:
    """An empty vault of the test's own."""
    return Path(shutil.copytree(fresh, tmp_path / "papers"))


@pytest.fixture
def session(folder: Path) -> Iterator[Session]:
    """That vault, open."""
    with opening.unlock(folder, PASSPHRASE) as opened:
        yield opened


@pytest.fixture
def case(qapp: object, session: Session, workers: Sandbox) -> Iterator[OpenCase]:
    """That vault in a window, with lanes of its own."""
    del qapp
    jobs = Jobs()
    yield OpenCase(session, workers, jobs)
    jobs.close()
