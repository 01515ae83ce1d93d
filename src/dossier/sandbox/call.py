"""What the caller hands to the sandbox: the task, its input, where its output goes, its limits."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final, Protocol

from dossier.model.wire import JsonObject
from dossier.sandbox.rows import Rows

MIB: Final = 1 << 20
GIB: Final = 1 << 30


class Sink(Protocol):
    """Takes the bytes that a task gives, in order, in pieces of at most 1 MiB."""

    def take(self, stream: str, data: bytes) -> None:
        """Take the next piece of a stream."""
        ...


@dataclass(frozen=True)
class Limits:
    """What a worker may use. Sizes in bytes, times in seconds."""

    memory: int
    """Address space."""
    cpu_seconds: int
    """Processor time at the start; `Job.expect_pages` raises it."""
    cpu_most: int
    """Processor time that nothing raises."""
    file_size: int
    """How long the file behind `Call.output` may get."""
    given: int
    """How many bytes the worker may give to the sink, all streams together."""
    hang_seconds: float = 60.0
    """Silence (no row asked, nothing given, no progress) that counts as a hang."""


PARSER: Final = Limits(memory=1536 * MIB, cpu_seconds=60, cpu_most=3600, file_size=0, given=6 * GIB)
"""For whatever reads untrusted bytes."""

BUILDER: Final = Limits(
    memory=6 * GIB,
    cpu_seconds=3600,
    cpu_most=7200,
    file_size=16 * GIB,
    given=GIB,
    hang_seconds=300.0,
)
"""For writing a packet from safe copies into `Call.output`."""


@dataclass(frozen=True)
class Call:
    """One task on its input.

    `task` is `"package.module:function"`; the module is one that the sandbox preloads.
    `output` is a descriptor that the worker may read and write.
    """

    task: str
    request: JsonObject = field(default_factory=JsonObject)
    sources: Sequence[Rows] = ()
    sink: Sink | None = None
    output: int | None = None
    limits: Limits = PARSER
