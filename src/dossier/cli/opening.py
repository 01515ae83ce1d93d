"""Opens the vault that a command names, and has the workers ready where it needs them."""

import argparse
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from dossier.cli import passphrase
from dossier.cli.stopping import stoppable
from dossier.cli.terminal import Terminal
from dossier.workflows import open as opening
from dossier.workflows.desk import Desk
from dossier.workflows.open import Session

TAKING_IN: Final = (opening.INTAKE, opening.EXPORT)
BUILDING: Final = (opening.ASSEMBLY, opening.EXPORT, opening.LIGHTENING)
WEIGHING: Final = (opening.LIGHTENING, opening.EXPORT)


@contextmanager
def session_of(args: argparse.Namespace) -> Generator[Session]:
    """Unlock the vault for a short piece of work, and close it."""
    folder = Path(args.vault)
    opening.check_place(folder)
    session = opening.unlock(folder, passphrase.read(args.passphrase_file))
    try:
        yield session
    finally:
        session.close()


@contextmanager
def desk_of(args: argparse.Namespace, terminal: Terminal, *tasks: str) -> Generator[Desk]:
    """Unlock the vault for long work: with workers, progress and Ctrl-C as Stop."""
    with (
        opening.workers(*tasks) as sandbox,  # they get ready while the passphrase is stretched
        session_of(args) as session,
        stoppable(terminal) as progress,
    ):
        yield Desk(session, sandbox, progress)
