"""Bytes in rows of 256 KiB: the one shape in which a file is served to a worker."""

from __future__ import annotations

import io
import os
import stat
import weakref
from collections import OrderedDict
from typing import TYPE_CHECKING, Final, Protocol, Self

from dossier.errors import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from _typeshed import WriteableBuffer

ROW: Final = 262_144
"""Bytes in a row; only the last row of a file is shorter."""

KEPT: Final = 12
"""Rows that a reader keeps: enough for a PDF's table, its page tree and the page at hand."""


class Rows(Protocol):
    """A file as rows: one on disk, one in memory, one in the vault."""

    @property
    def size(self) -> int:
        """Length in bytes."""
        ...

    def row(self, k: int) -> bytes:
        """Give row `k`, from 0: ROW bytes, fewer at the end of the file."""
        ...


def count_rows(size: int) -> int:
    """Say how many rows `size` bytes make."""
    return -(-size // ROW)


def row_length(size: int, k: int) -> int:
    """Say how many bytes row `k` of a file of `size` bytes has."""
    return min(ROW, size - k * ROW)


class BytesRows:
    """Bytes in memory as rows."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.size = len(data)

    def row(self, k: int) -> bytes:
        """Give row `k`."""
        return self._data[k * ROW : (k + 1) * ROW]


class FileRows:
    """A file outside as rows; opened for reading, once, and held until closed or dropped.

    Raises Refusal `unreadable-file` (no such file, no right, no plain file, shrunk while read)
    or `empty-file`, both with the fact `path`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            # Opening a named pipe would wait for its writer: look before.
            if not stat.S_ISREG(path.stat().st_mode):
                raise self._unreadable()
            file = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
        except OSError as error:
            raise self._unreadable() from error
        self._file = file
        self.close = weakref.finalize(self, os.close, file)
        """Give the file back; a dropped FileRows does so by itself."""
        self.size = os.fstat(file).st_size
        if self.size == 0:
            self.close()
            raise Refusal("empty-file", path=str(path))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def row(self, k: int) -> bytes:
        """Give row `k`."""
        wanted = row_length(self.size, k)
        try:
            os.lseek(self._file, k * ROW, os.SEEK_SET)
            data = os.read(self._file, wanted)
            while 0 < len(data) < wanted and (more := os.read(self._file, wanted - len(data))):
                data += more
        except OSError as error:
            raise self._unreadable() from error
        if len(data) != wanted:
            raise self._unreadable()
        return data

    def _unreadable(self) -> Refusal:
        return Refusal("unreadable-file", path=str(self._path))


class RowsFile(io.RawIOBase):
    """A read-only, seekable file over rows that are fetched when needed; keeps the last few."""

    def __init__(self, size: int, fetch: Callable[[int], bytes]) -> None:
        super().__init__()
        self.size = size
        self._fetch = fetch
        self._at = 0
        self._rows: OrderedDict[int, bytes] = OrderedDict()

    def close(self) -> None:
        """Let go of the rows; a packet is made from hundreds of files."""
        self._rows.clear()
        super().close()

    def readable(self) -> bool:
        """Say yes."""
        return True

    def seekable(self) -> bool:
        """Say yes."""
        return True

    def tell(self) -> int:
        """Say where the next read starts."""
        return self._at

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Go somewhere, also beyond the end; ValueError before the start."""
        start = {os.SEEK_SET: 0, os.SEEK_CUR: self._at, os.SEEK_END: self.size}[whence]
        if start + offset < 0:
            message = f"no place {start + offset} in a file"
            raise ValueError(message)
        self._at = start + offset
        return self._at

    def read(self, size: int | None = -1, /) -> bytes:
        """Give the next `size` bytes, or all that are left; fewer only at the end."""
        left = max(0, self.size - self._at)
        end = self._at + (left if size is None or size < 0 else min(size, left))
        pieces: list[bytes] = []
        while self._at < end:
            k, start = divmod(self._at, ROW)
            piece = self._row(k)[start : start + end - self._at]
            pieces.append(piece)
            self._at += len(piece)
        return pieces[0] if len(pieces) == 1 else b"".join(pieces)

    def readall(self) -> bytes:
        """Give all that is left."""
        return self.read()

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        """Fill `buffer` as far as the file goes."""
        room = memoryview(buffer).cast("B")
        data = self.read(len(room))
        room[: len(data)] = data
        return len(data)

    def _row(self, k: int) -> bytes:
        found = self._rows.get(k)
        if found is not None:
            self._rows.move_to_end(k)
            return found
        row = self._fetch(k)
        if len(row) != row_length(self.size, k):
            message = f"row {k} has {len(row)} bytes"
            raise OSError(message)
        self._rows[k] = row
        if len(self._rows) > KEPT:
            self._rows.popitem(last=False)
        return row
