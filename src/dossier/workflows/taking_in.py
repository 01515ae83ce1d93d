"""One file on its way in: the original stored byte for byte, its safe copy made in a worker."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from dossier.errors import Refusal
from dossier.intake.report import Report
from dossier.model.document import Original, SafeCopy
from dossier.model.wire import JsonObject, from_json
from dossier.sandbox.call import Call
from dossier.sandbox.rows import FileRows, count_rows
from dossier.vault import blobs
from dossier.vault.blobs import Blob, Writer
from dossier.workflows import fingerprints
from dossier.workflows.desk import Desk
from dossier.workflows.naming import clean

_MOST_THUMBNAIL: Final = 1 << 20


@dataclass(frozen=True)
class Incoming:
    """A file that is stored and waits for its safe copy.

    `password` opens it if it is locked; `forget` takes it out of the vault again.
    """

    blob: Blob
    name: str
    password: str
    forget: Callable[[], None]


@dataclass(frozen=True)
class Taken:
    """What came of a file: both copies are in the vault, but no document names them yet."""

    original: Original
    safe: SafeCopy
    text: tuple[str, ...]
    thumbnail: bytes
    attachments: tuple[str, ...]


def store_file(desk: Desk, path: Path, password: str, meanwhile: Callable[[], None]) -> Incoming:
    """Store a file from outside, row by row; `meanwhile` is called between rows.

    Raises Refusal; then nothing of the file stays.
    """
    with FileRows(path) as rows, _Streams(desk) as sink:
        for k in range(count_rows(rows.size)):
            desk.progress.check()
            sink.take("file", rows.row(k))
            meanwhile()
        return Incoming(sink.finish(), clean(path.name), password, sink.forget)


def store_attachment(desk: Desk, holder: Incoming, index: int, name: str) -> Incoming:
    """Store a file that is kept inside another one. Raises Refusal; then nothing of it stays."""
    request: JsonObject = {"index": index, "password": holder.password}
    source = blobs.open_rows(desk.session, holder.blob.id)
    with _Streams(desk) as sink:
        call = Call("dossier.intake.tasks:attachment", request, (source,), sink)
        desk.sandbox.run(call, desk.progress)
        return Incoming(sink.finish(), name, "", sink.forget)


class Making:
    """A safe copy on its way: one worker makes it, another one tells what its pages draw.

    Ends with `finish` or `give_up`.
    """

    def __init__(self, desk: Desk, incoming: Incoming) -> None:
        self.incoming = incoming
        self._desk = desk
        self._sink = _Streams(desk)
        request: JsonObject = {"name": incoming.name, "password": incoming.password}
        source = blobs.open_rows(desk.session, incoming.blob.id)
        call = Call("dossier.intake.tasks:take_in", request, (source,), self._sink)
        self._running = desk.sandbox.start(call)
        self._made: _Made | None = None

    def serve(self) -> bool:
        """Give the worker what it wants by now; say whether all is done. Raises Refusal."""
        self._running.serve(self._desk.progress)
        if self._running.answered and self._made is None:
            self._go_on()
        return self._made is not None and self._running.answered

    def finish(self) -> Taken:
        """Wait for the workers. Raises Refusal; then nothing of the file stays."""
        try:
            made = self._made or self._go_on()
            answer = self._running.wait(self._desk.progress)
            return _taken(self.incoming, made, fingerprints.told(answer))
        except BaseException:
            self.give_up()
            raise

    def give_up(self) -> None:
        """End the worker and take everything of the file out of the vault."""
        self._running.close()
        self._sink.forget()
        self.incoming.forget()

    def _go_on(self) -> "_Made":
        """Take the first worker's report, and have another one read what it made."""
        report = from_json(Report, self._running.wait(self._desk.progress))
        safe = self._sink.finish()
        self._made = _Made(report, safe, bytes(self._sink.thumbnail))
        call = fingerprints.asked(self._desk.session, safe.id)
        self._running = self._desk.sandbox.start(call)
        return self._made


@dataclass(frozen=True)
class _Made:
    """What the first worker gave."""

    report: Report
    safe: Blob
    thumbnail: bytes


def _taken(incoming: Incoming, made: _Made, prints: tuple[str, ...]) -> Taken:
    report, stored, safe = made.report, incoming.blob, made.safe
    return Taken(
        original=Original(
            name=incoming.name,
            media_type=report.media_type,
            size=stored.size,
            sha256=stored.sha256,
            blob=stored.id,
            said=report.said,
        ),
        safe=SafeCopy(
            size=safe.size,
            sha256=safe.sha256,
            blob=safe.id,
            pages=report.pages,
            outline=report.outline,
            noted=report.noted,
            fingerprints=prints,
        ),
        text=report.text,
        thumbnail=made.thumbnail,
        attachments=tuple(attachment.name for attachment in report.attachments),
    )


class _Streams:
    """Takes a file into the vault, and with it the small picture that a worker made."""

    def __init__(self, desk: Desk) -> None:
        self._writer = Writer(desk.session)
        self._done = False
        self.thumbnail = bytearray()
        self.forget = self._writer.discard

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if not self._done:
            self.forget()

    def take(self, stream: str, data: bytes) -> None:
        """Take the next piece."""
        if stream in ("safe", "file"):
            self._writer.write(data)
        elif stream == "thumbnail" and len(self.thumbnail) + len(data) <= _MOST_THUMBNAIL:
            self.thumbnail += data
        else:
            raise Refusal("worker-crash", stream=stream)

    def finish(self) -> Blob:
        """Store the rest of the file."""
        blob = self._writer.finish()
        self._done = True
        return blob
