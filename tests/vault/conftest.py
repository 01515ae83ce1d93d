"""Vaults for the tests of the vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dossier.vault.session import Session
from vault.making import new_vault


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the vault of a test is."""
    return tmp_path / "case.dossier"


@pytest.fixture
def vault(folder: Path) -> Iterator[Session]:
    """An open, empty vault with cheap parameters."""
    with new_vault(folder) as session:
        yield session
