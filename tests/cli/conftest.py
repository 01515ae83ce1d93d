"""A vault to try commands on, and a way to run a command as a person would."""

import shutil
from pathlib import Path

import pytest

from cli.running import PASSPHRASE, Answer, Dossier
from dossier.cli.main import main
from dossier.vault import session as vaults
from dossier.vault.kdf import FLOOR


@pytest.fixture(scope="session")
def secret(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with the passphrase."""
    file = tmp_path_factory.mktemp("secret") / "passphrase"
    file.write_text(PASSPHRASE + "\n", encoding="utf-8")
    return file


@pytest.fixture(scope="session")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty vault, made once, as quick to open as the program allows."""
    folder = tmp_path_factory.mktemp("fresh") / "case.dossier"
    vaults.create(folder, PASSPHRASE, FLOOR).close()
    return folder


@pytest.fixture
def vault(fresh: Path, tmp_path: Path) -> Path:
    """A vault of this test's own."""
    return Path(shutil.copytree(fresh, tmp_path / "case.dossier"))


@pytest.fixture
def dossier(secret: Path, capfd: pytest.CaptureFixture[str]) -> Dossier:
    """Run a command; the vault's passphrase comes from a file unless the words say otherwise."""

    def run(*words: object) -> Answer:
        line = [str(word) for word in words]
        opens = line[0] not in ("profiles", "audit", "demo") and "--passphrase-file" not in line
        capfd.readouterr()
        try:
            code = main([*line, *(["--passphrase-file", str(secret)] if opens else [])])
        except SystemExit as end:  # --help and --version
            code = int(end.code or 0)
        shown = capfd.readouterr()
        return Answer(code, shown.out, shown.err)

    return run
