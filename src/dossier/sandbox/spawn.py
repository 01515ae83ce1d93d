"""The two things a caller tells the fork server: what to load at first, then what to fork."""

import json
import struct
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Final, cast

from dossier.sandbox.call import Limits

ORDER: Final = 1024
"""Bytes of one order: fixed, so that each arrives whole, with its descriptors."""

LENGTH: Final = struct.Struct(">I")
"""Of the packed Preload that follows."""
EXIT: Final = struct.Struct(">iQQ")
"""How a worker ended: wait status, processor time in microseconds, most memory in KiB."""

READY: Final = b"R"


@dataclass(frozen=True)
class Preload:
    """What the server imports before it walls itself in."""

    modules: Sequence[str]
    paths: Sequence[str]
    loud: bool

    def pack(self) -> bytes:
        """Write it."""
        return json.dumps(asdict(self)).encode()

    @classmethod
    def unpack(cls, body: bytes) -> "Preload":
        """Read it."""
        return cls(**json.loads(body))


@dataclass(frozen=True)
class Order:
    """One fork. With it travel the worker's channel, its leash, and maybe an output file."""

    task: str
    limits: Limits

    def pack(self) -> bytes:
        """Write it in exactly ORDER bytes."""
        body = json.dumps({"task": self.task, "limits": asdict(self.limits)}).encode()
        if len(body) > ORDER:
            message = "name of a task is too long"
            raise ValueError(message)
        return body.ljust(ORDER)

    @classmethod
    def unpack(cls, body: bytes) -> "Order":
        """Read it."""
        data = cast("dict[str, object]", json.loads(body))
        return cls(str(data["task"]), Limits(**cast("dict[str, int]", data["limits"])))
