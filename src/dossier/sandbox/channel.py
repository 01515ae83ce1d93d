"""Frames between caller and worker: one byte of kind, four of length, then so many bytes."""

import io
import json
import re
import struct
from collections.abc import Mapping
from enum import IntEnum
from typing import Final, NamedTuple, cast

from dossier.model.wire import JsonObject

HEAD: Final = struct.Struct(">BI")
ROW_HEAD: Final = struct.Struct(">HI")
"""Source and row number: an ASK is this, a ROW begins with it."""

PIECE: Final = 1 << 20
"""The most bytes that one GIVE carries."""
WORD: Final = re.compile(r"[a-z][a-z0-9-]{0,31}")
"""Names of streams and codes of steps."""
FACT: Final = 1000
"""The longest text among the facts of an error."""


SURROGATE: Final = re.compile(rb"\\u[dD][89a-fA-F]")
"""Where half a character may hide, which no file and no database takes."""


class Kind(IntEnum):
    """What a frame is."""

    START = 1  # caller: JSON of request, sizes of the sources
    ROW = 2  # caller: source, row number, its bytes
    ASK = 3  # worker: source, row number
    GIVE = 4  # worker: length of the stream's name, name, bytes
    STEP = 5  # worker: JSON of code, n, of
    DONE = 6  # worker: JSON of the result
    FAILED = 7  # worker: JSON of an expected error
    BROKE = 8  # worker: JSON of where an unexpected error came from


FROM_WORKER: Final[Mapping[int, int]] = {
    Kind.ASK: ROW_HEAD.size,
    Kind.GIVE: 1 + 32 + PIECE,
    Kind.STEP: 256,
    Kind.DONE: 64 << 20,
    Kind.FAILED: 65_536,
    Kind.BROKE: 4096,
}
"""What a worker may send, and how long at most. It may be in a stranger's hands."""


class Frame(NamedTuple):
    """One message."""

    kind: Kind
    body: bytearray


class ProtocolError(Exception):
    """The other side sent what it must not."""


class FrameReader:
    """Puts frames together from whatever pieces arrive, and never makes room beyond the caps."""

    def __init__(self, caps: Mapping[int, int]) -> None:
        self._caps = caps
        self._begin(None, HEAD.size)

    def _begin(self, kind: Kind | None, length: int) -> None:
        self._kind = kind
        self._body = bytearray(length)
        self._got = 0

    def room(self) -> memoryview:
        """Give the place where the next bytes belong; never empty."""
        return memoryview(self._body)[self._got :]

    def filled(self, count: int) -> Frame | None:
        """Say that `count` bytes were put there; gives the frame that this completes."""
        self._got += count
        if self._got < len(self._body):
            return None
        if self._kind is not None:
            frame = Frame(self._kind, self._body)
            self._begin(None, HEAD.size)
            return frame
        kind, length = cast("tuple[int, int]", HEAD.unpack(self._body))
        if length > self._caps.get(kind, -1):
            message = f"frame of kind {kind} and {length} bytes"
            raise ProtocolError(message)
        self._begin(Kind(kind), length)
        return self.filled(0) if length == 0 else None


def head(kind: Kind, *parts: bytes | memoryview) -> bytes:
    """Give the head of a frame that consists of `parts`."""
    return HEAD.pack(kind, sum(len(part) for part in parts))


def dump(value: JsonObject) -> bytes:
    """Write a JSON body. Half a surrogate pair, which some documents hold, becomes "?"."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False).encode(errors="replace")


def load(body: bytes | bytearray) -> JsonObject:
    """Read a JSON body that a stranger may have written; ProtocolError if it is no JSON object."""
    try:
        value: object = json.loads(body.decode(), parse_constant=_refuse)
        if SURROGATE.search(body):
            json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError) as error:
        message = "no JSON"
        raise ProtocolError(message) from error
    if not isinstance(value, dict):
        message = "no JSON object"
        raise ProtocolError(message)
    return cast("JsonObject", value)


def _refuse(constant: str) -> None:
    raise ValueError(constant)


class WorkerEnd:
    """The worker's end: plain blocking reads and writes, the only calls its walls leave it."""

    def __init__(self, incoming: int, outgoing: int) -> None:
        self._in = io.FileIO(incoming, "r", closefd=False)
        self._out = io.FileIO(outgoing, "w", closefd=False)

    def send(self, kind: Kind, *parts: bytes | memoryview) -> None:
        """Write one frame."""
        self._write(b"".join((head(kind, *parts), *parts)))

    def receive(self) -> tuple[int, bytearray]:
        """Read one frame; EOFError when the caller is gone."""
        kind, length = cast("tuple[int, int]", HEAD.unpack(self._exactly(HEAD.size)))
        return kind, self._exactly(length)

    def _write(self, data: bytes) -> None:
        left = memoryview(data)
        while left:
            left = left[self._out.write(left) :]

    def _exactly(self, length: int) -> bytearray:
        data = bytearray(length)
        room = memoryview(data)
        while room:
            count = self._in.readinto(room)
            if not count:
                raise EOFError
            room = room[count:]
        return data
