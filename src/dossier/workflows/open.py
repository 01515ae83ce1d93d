"""Make a vault or open one, with workers for its files, in a process closed to looks."""

from pathlib import Path
from typing import Final

from dossier.errors import NotAVault, VaultDamaged, VaultExists
from dossier.export.write import write_errors
from dossier.sandbox.fork import Sandbox
from dossier.sandbox.process import guard_this_process
from dossier.vault import session as vaults
from dossier.vault.session import Session
from dossier.workflows.copies import clear_leftovers

__all__ = [
    "ASSEMBLY",
    "EVERYTHING",
    "EXPORT",
    "INTAKE",
    "LIGHTENING",
    "PREVIEW",
    "SHEETS",
    "VIEWING",
    "Sandbox",
    "Session",
    "check_new_place",
    "check_place",
    "create",
    "guard_this_process",
    "is_vault",
    "unlock",
    "workers",
    "write_errors",
]

INTAKE: Final = "dossier.intake.tasks"
"""Tasks that take files in."""
ASSEMBLY: Final = "dossier.assembly.worker"
"""Tasks that draw packets."""
EXPORT: Final = "dossier.export.worker"
"""Tasks that read finished files and safe copies."""
SHEETS: Final = "dossier.assembly.sheets"
"""Tasks that draw audit sheets."""
VIEWING: Final = "dossier.intake.viewing"
"""Tasks that show documents."""
PREVIEW: Final = "dossier.assembly.preview"
"""Tasks that show pages of a packet before it is built."""
LIGHTENING: Final = "dossier.intake.lightening"
"""Tasks that make safe copies lighter."""
EVERYTHING: Final = (INTAKE, ASSEMBLY, EXPORT, SHEETS, VIEWING, PREVIEW, LIGHTENING)
"""All tasks: for a window that keeps one sandbox as long as it is open."""
_PARTS: Final = ("vault.db", "keys.a", "keys.b")


def is_vault(folder: Path) -> bool:
    """Say whether a folder holds a vault or what is left of one."""
    return any((folder / part).is_file() for part in _PARTS)


def check_place(folder: Path) -> None:
    """Raise NotAVault where there is none: before a passphrase is asked for."""
    if not is_vault(folder):
        raise NotAVault(path=str(folder))


def check_new_place(folder: Path) -> None:
    """Raise VaultExists where something is: before a passphrase is asked for."""
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise VaultExists(path=str(folder))


def create(folder: Path, passphrase: str) -> Session:
    """Make a vault and open it. Raises VaultExists, CannotWrite."""
    return vaults.create(folder, passphrase)


def unlock(folder: Path, passphrase: str) -> Session:
    """Open a vault. Raises NotAVault, VaultInUse, WrongPassphrase, VaultDamaged, CannotWrite.

    Unfinished files that an earlier run left outside are removed. A vault that is too damaged to
    say which opens all the same: what is sound has to stay readable.
    """
    session = vaults.unlock(folder, passphrase)
    try:
        clear_leftovers(session)
    except VaultDamaged:
        pass
    except BaseException:
        session.close()
        raise
    return session


def workers(*tasks: str) -> Sandbox:
    """Start the fork server for some kinds of tasks; it gets ready while the caller goes on."""
    return Sandbox(tasks)
