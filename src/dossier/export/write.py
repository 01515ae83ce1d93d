"""Writes files that have no name until they are found right: nothing unfinished stays behind.

The process that holds the key runs this and parses nothing: it hands out a descriptor, hashes
bytes, and gives names.
"""

import hashlib
import os
import secrets
from collections.abc import Callable, Generator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from errno import EDQUOT, EFBIG, EINVAL, EISDIR, ENOENT, ENOSPC, ENOTDIR, EOPNOTSUPP, EROFS
from pathlib import Path
from threading import Thread
from typing import Final, Self

from dossier.errors import AuditFailed, CannotWrite
from dossier.export.report import AuditReport

Enter = Callable[[Path], None]
"""Tells the ledger a name before anything has it, so that a crash leaves no unknown copy."""
Fill = Callable[[int, int], None]
"""Writes volume n (from 1) into a descriptor that is open for reading and writing."""
Check = Callable[[int, int], Callable[[], AuditReport]]
"""Starts the audit of volume n by its descriptor; calling what it gives waits for the report."""

_PIECE: Final = 1 << 20
_PRIVATE: Final = 0o600
_NO_NAMELESS: Final = frozenset((EOPNOTSUPP, EISDIR, EINVAL))
"""What a file system or kernel without O_TMPFILE answers (open(2))."""
_REASONS: Final = {
    ENOSPC: "full",
    EDQUOT: "full",
    EFBIG: "too-large",
    EROFS: "read-only",
    ENOENT: "no-folder",
    ENOTDIR: "no-folder",
    EISDIR: "is-a-folder",
}


@dataclass(frozen=True)
class Written:
    """A file handed over."""

    path: Path
    size: int
    sha256: str


def hand_over(
    targets: Sequence[Path], fill: Fill, check: Check, enter: Enter
) -> tuple[Written, ...]:
    """Write, audit and only then name every volume of a packet: all of them or none.

    Raises AuditFailed (facts `count`, `first`) or CannotWrite (facts `path`, `reason`); then
    nothing of this packet is left in the folder, and what stood at the targets still does.
    """
    with ExitStack() as stack:
        right: list[tuple[Nameless, Written]] = []
        for number, target in enumerate(targets, start=1):
            with write_errors(target):
                file = stack.enter_context(Nameless(target, enter))
                fill(number, file.descriptor)
                right.append((file, _audit(number, file, check)))
        _name([file for file, _ in right])
        return tuple(written for _, written in right)


def _audit(number: int, file: "Nameless", check: Check) -> Written:
    report = check(number, file.descriptor)
    with file.settling():  # while the worker reads
        written = file.measure()
        found = report()
    if not found.ok:
        first = found.failures[0]
        raise AuditFailed(count=len(found.failures), first=first.subject or first.code)
    return written


def _name(files: "Sequence[Nameless]") -> None:
    # What can fail comes first, for all of them; taking the target's place is the last step.
    names: list[Path] = []
    for file in files:
        with write_errors(file.target):
            names.append(file.settle())
    done: list[Path] = []
    try:
        for file, name in zip(files, names, strict=True):
            with write_errors(file.target):
                file.take_place(name)
            done.append(file.target)
    except CannotWrite:
        for target in done:
            target.unlink(missing_ok=True)
        raise


class Nameless:
    """A file in the folder of its target that has no name, or a random one, until it takes it.

    Where the file system has no nameless files (memory sticks, Windows, macOS) it is a part file
    with a random name. Leaving it unfinished removes it.
    """

    def __init__(self, target: Path, enter: Enter) -> None:
        self.target = target
        self._enter = enter
        self._name: Path | None = None
        self._failed: OSError | None = None
        if target.is_dir():
            raise IsADirectoryError(EISDIR, "a folder", str(target))
        self.descriptor = self._open()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()
        if self._name is not None:
            with suppress(OSError):
                self._name.unlink()

    def measure(self) -> Written:
        """Hash what is in the file, by the descriptor that will be named."""
        found, size = hashlib.sha256(), 0
        while piece := self._read(size):
            found.update(piece)
            size += len(piece)
        return Written(self.target, size, found.hexdigest())

    @contextmanager
    def settling(self) -> Generator[None]:
        """Have what is written so far put on the disk meanwhile, so that `settle` has less to do.

        What goes wrong is kept for `settle`: Linux tells of a failed write once (fsync(2)).
        """
        early = Thread(target=self._sync_early)
        early.start()
        try:
            yield
        finally:
            early.join()

    def settle(self) -> Path:
        """Make it last, and give its random name."""
        if self._failed is not None:
            raise self._failed
        os.fsync(self.descriptor)
        if self._name is None:
            name = self._random_name("")
            # With a folder given, even one that is ignored, Python calls linkat and follows the
            # link; without, link(2) would try to link the entry in /proc (EXDEV).
            os.link(f"/proc/self/fd/{self.descriptor}", name, src_dir_fd=0)
            self._name = name
        return self._name

    def take_place(self, name: Path) -> None:
        """Rename it over the target."""
        self._close()  # Windows renames no open file
        name.replace(self.target)
        self._name = None
        _sync_folder(self.target.parent)

    def _open(self) -> int:
        binary = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
        nameless = getattr(os, "O_TMPFILE", None)
        if nameless is not None:
            try:
                return os.open(self.target.parent, nameless | os.O_RDWR | binary, _PRIVATE)
            except OSError as error:
                if error.errno not in _NO_NAMELESS:
                    raise
        part = self._random_name(".part")
        descriptor = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | binary, _PRIVATE)
        self._name = part
        return descriptor

    def _random_name(self, ending: str) -> Path:
        name = self.target.with_name(secrets.token_hex(8) + ending)
        self._enter(name)
        return name

    def _read(self, start: int) -> bytes:
        # Workers share the descriptor's place: reading must not move it while one reads.
        if hasattr(os, "pread"):
            return os.pread(self.descriptor, _PIECE, start)
        os.lseek(self.descriptor, start, os.SEEK_SET)
        return os.read(self.descriptor, _PIECE)

    def _sync_early(self) -> None:
        try:
            os.fsync(self.descriptor)
        except OSError as error:
            self._failed = error

    def _close(self) -> None:
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1


@contextmanager
def write_errors(path: Path) -> Generator[None]:
    """Turn a refusal of the operating system into CannotWrite: facts `path`, `reason`."""
    try:
        yield
    except CannotWrite as error:  # a worker knows the reason but not the path
        reason = str(error.facts.get("reason", "io"))
        raise CannotWrite(path=str(path), reason=reason) from error
    except PermissionError as error:
        raise CannotWrite(path=str(path), reason="read-only") from error
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, "io")
        raise CannotWrite(path=str(path), reason=reason) from error


def _sync_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # a folder can't be opened there; NTFS journals its names
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
