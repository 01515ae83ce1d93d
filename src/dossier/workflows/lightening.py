"""Makes or measures lighter copies, two at a time: one worker makes a copy, another one checks it.

A copy lies in the vault, encrypted, before anybody looks at it. It counts once the second worker
has found that it differs from the safe copy in nothing but pictures.
"""

import time
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Final

from dossier.errors import Refusal
from dossier.model.document import Document
from dossier.model.lighter import Lighter
from dossier.model.packet import Options
from dossier.sandbox.call import Call
from dossier.vault import blobs
from dossier.vault.blobs import Blob, Writer
from dossier.workflows import fingerprints
from dossier.workflows.desk import Desk

if TYPE_CHECKING:
    from dossier.model.wire import JsonObject

_AT_ONCE: Final = 2
_GLANCE: Final = 0.001
"""Seconds between two looks at the workers."""
_PATIENCE: Final = 1.0
"""Seconds after which one copy is waited for alone: then a worker that hangs is noticed."""


def lightened(
    desk: Desk, wanted: Sequence[tuple[Document, Options]], *, keep: bool
) -> Iterator[tuple[Document, Lighter]]:
    """Make the lighter copy of each document, or measure it; give them in the order given.

    One that can't be made, or would be no smaller, has the size of the safe copy and no file. What
    isn't taken from here is taken away again. Raises VaultDamaged, Stopped, CannotWrite.
    """
    waiting = deque(wanted)
    making: deque[_Making] = deque()
    with ExitStack() as undo:
        undo.callback(lambda: [one.give_up() for one in making])
        for n in range(len(waiting)):
            desk.progress.report("lightening", n, len(wanted))
            while waiting and len(making) < _AT_ONCE:
                making.append(_Making(desk, *waiting.popleft(), keep=keep))
            _serve(making)
            oldest = making.popleft()
            yield oldest.document, oldest.finish()


def _serve(making: Sequence["_Making"]) -> None:
    """See to all workers until the oldest is done, or for a while."""
    until = time.monotonic() + _PATIENCE
    while len(making) > 1 and time.monotonic() < until:
        done = [one.serve() for one in making]
        if done[0]:
            return
        time.sleep(_GLANCE)


class Sink:
    """Takes the bytes of a copy into the vault."""

    def __init__(self, writer: Writer) -> None:
        self.writer = writer

    def take(self, stream: str, data: bytes) -> None:
        """Take the next piece."""
        if stream != "lighter":
            raise Refusal("worker-crash", stream=stream)
        self.writer.write(data)


class _Making:
    """One lighter copy on its way. Ends with `finish` or `give_up`."""

    def __init__(self, desk: Desk, document: Document, options: Options, *, keep: bool) -> None:
        self.document = document
        self._desk = desk
        self._options = options
        self._sink = Sink(Writer(desk.session)) if keep else None
        self._blob: Blob | None = None
        self._size: int | None = None
        self._refused = False
        request: JsonObject = {
            "document": document.id,
            "dots": options.dots,
            "grey": options.grey,
            "keep": keep,
        }
        safe = blobs.open_rows(desk.session, document.safe.blob)
        call = Call("dossier.intake.lightening:lighten", request, (safe,), self._sink)
        self._running = desk.sandbox.start(call)

    def serve(self) -> bool:
        """Give the worker what it wants by now; say whether all is done."""
        if not self._refused:
            try:
                self._running.serve(self._desk.progress)
            except Refusal:
                self._refused = True
        return self._refused or self._running.answered

    def finish(self) -> Lighter:
        """Wait for the copy and for the worker that checks it."""
        try:
            made = None if self._refused else self._made()
        except Refusal:
            made = None  # the safe copy goes in as it is: nothing is lost but room
        except BaseException:
            self.give_up()
            raise
        if made is not None:
            return made
        self.give_up()
        return Lighter(self._options.dots, self._options.grey, self.document.safe.size)

    def give_up(self) -> None:
        """End the worker and take away what came of the copy."""
        self._running.close()
        if self._sink is not None:
            self._sink.writer.discard()

    def _made(self) -> Lighter | None:
        """Give the copy if it is smaller, and the same in all but pictures."""
        answer = self._running.wait(self._desk.progress)
        size = answer["size"]
        if not isinstance(size, int) or not 0 < size < self.document.safe.size:
            return None
        if self._sink is None:
            return Lighter(self._options.dots, self._options.grey, size)
        blob = self._sink.writer.finish()
        prints = self._proven(blob)
        if blob.size != size or len(prints) != len(self.document.safe.pages):
            return None
        options = self._options
        return Lighter(options.dots, options.grey, size, blob.id, blob.sha256, prints)

    def _proven(self, blob: Blob) -> tuple[str, ...]:
        """Have another worker lay the copy beside the safe copy, and tell what its pages draw."""
        session = self._desk.session
        both = (self.document.safe.blob, blob.id)
        rows = tuple(blobs.open_rows(session, one) for one in both)
        request: JsonObject = {"document": self.document.id}
        call = Call("dossier.export.worker:lighter", request, rows)
        return fingerprints.told(self._desk.sandbox.run(call, self._desk.progress))
