"""The lock file of an open vault: the second program to open it is told at once."""

import os
import sys
from pathlib import Path
from typing import Final

from dossier.errors import VaultInUse
from dossier.vault.durable import named_write_errors

NAME: Final = "vault.lock"


class FolderLock:
    """Held while a vault is open. The system lets go of it when the process dies, however."""

    def __init__(self, folder: Path) -> None:
        """Take the lock. Raises VaultInUse, or CannotWrite where the folder is read-only."""
        self._path = folder / NAME
        self._file = self._take()

    def release(self) -> None:
        """Let go and leave nothing behind; a second call does nothing."""
        if self._file is None:
            return
        if os.name != "nt":
            self._path.unlink(missing_ok=True)
        os.close(self._file)
        if os.name == "nt":
            self._path.unlink(missing_ok=True)
        self._file = None

    def _take(self) -> int | None:
        while True:
            with named_write_errors(self._path):
                file = os.open(
                    self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600
                )
            if not _try_lock(file):
                os.close(file)
                raise VaultInUse(path=str(self._path.parent))
            if self._is_the_one(file):
                return file
            os.close(file)  # its holder removed it between our open and our lock: take the next

    def _is_the_one(self, file: int) -> bool:
        try:
            return os.path.samestat(os.fstat(file), self._path.stat())
        except FileNotFoundError:
            return False


if sys.platform == "win32":
    import msvcrt

    def _try_lock(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try_lock(file: int) -> bool:
        # flock, not POSIX locks: those fall when any descriptor of the file is closed.
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
