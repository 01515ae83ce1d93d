"""Files that are either wholly there or not at all, also after a power cut."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from errno import EACCES, EDQUOT, EFBIG, ENOENT, ENOSPC, ENOTDIR, EPERM, EROFS
from pathlib import Path
from typing import Final

from dossier.errors import CannotWrite

PRIVATE: Final = 0o600
"""Rights of every file of a vault: its owner's alone."""
_REASONS: Final = {
    ENOSPC: "full",
    EDQUOT: "full",
    EFBIG: "full",
    ENOENT: "no-folder",
    ENOTDIR: "no-folder",
    EROFS: "read-only",
    EACCES: "not-allowed",
    EPERM: "not-allowed",
}


def write_durably(path: Path, data: bytes) -> None:
    """Put `data` at `path`: new file, fsync, rename, fsync of the folder; then overwrite the old.

    Overwriting is a kindness only (copies of the file system or of the medium may remain): what
    counts is that the old content is at no name any more.
    """
    with named_write_errors(path):
        old = _open_old(path)
        try:
            _replace(path, data)
            if old is not None:
                _overwrite(old)
        finally:
            if old is not None:
                os.close(old)


def sync_folder(folder: Path) -> None:
    """Make renames in a folder last, where the system knows that."""
    if os.name == "nt":
        return  # a folder can't be opened there; NTFS journals its names
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def named_write_errors(path: Path) -> Generator[None, None, None]:
    """Turn an operating system's refusal to write into CannotWrite with its reason."""
    try:
        yield
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, "io")
        raise CannotWrite(path=str(path), reason=reason) from error


def _open_old(path: Path) -> int | None:
    if os.name == "nt" or not path.exists():
        return None  # Windows can't replace a file that is open
    return os.open(path, os.O_WRONLY | os.O_CLOEXEC)


def _replace(path: Path, data: bytes) -> None:
    fresh = path.with_name(path.name + ".new")
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, PRIVATE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)
    except OSError:
        fresh.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def _overwrite(descriptor: int) -> None:
    os.write(descriptor, os.urandom(os.fstat(descriptor).st_size))
    os.fsync(descriptor)
