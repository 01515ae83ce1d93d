"""What a task sees of the world: its request, its sources, and three ways to answer."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final, cast

from dossier.model.wire import JsonObject
from dossier.sandbox.asking import Asking
from dossier.sandbox.channel import PIECE, WORD, Kind, WorkerEnd, dump
from dossier.sandbox.rows import RowsFile


class Job:
    """One call as the task sees it. A task is `def task(job: Job) -> JsonObject`.

    `output` is the descriptor of the caller's file, open for reading and writing, or None.
    """

    def __init__(
        self,
        channel: WorkerEnd,
        start: JsonObject,
        output: int | None,
        allow_pages: Callable[[int], None],
    ) -> None:
        self._channel = channel
        self._allow_pages = allow_pages
        sizes = cast("list[int]", start["sizes"])
        self._asking = Asking(channel, sizes)
        self.request: Final = cast("JsonObject", start["request"])
        self.sources: Final[Sequence[RowsFile]] = tuple(
            RowsFile(size, partial(self._asking.fetch, source)) for source, size in enumerate(sizes)
        )
        self.output: Final = output

    def progress(self, code: str, n: int, of: int) -> None:
        """Report that `n` of `of` parts of the step `code` are done."""
        self._channel.send(Kind.STEP, dump({"code": _word(code), "n": n, "of": of}))

    def give(self, stream: str, data: bytes) -> None:
        """Hand bytes of any length to the caller's sink."""
        name = _word(stream).encode()
        label = bytes([len(name)]) + name
        view = memoryview(data)
        for start in range(0, len(view), PIECE):
            self._channel.send(Kind.GIVE, label, view[start : start + PIECE])

    def read_in_order(self) -> None:
        """Say that the sources will be read one after the other: their rows come ahead."""
        self._asking.go_ahead()

    def expect_pages(self, count: int) -> None:
        """Ask for half a second more of processor time a page (up to the call's limit)."""
        self._allow_pages(count)


def _word(name: str) -> str:
    if not WORD.fullmatch(name):
        message = (
            f"{name!r} names no stream and no step: small letters, digits, hyphens, 32 at most"
        )
        raise ValueError(message)
    return name
