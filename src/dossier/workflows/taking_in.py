"""A paper on its way in: its files stored byte for byte, their safe copy made in a worker."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

from dossier.errors import Refusal
from dossier.intake.report import Part, Report
from dossier.model.document import Original, SafeCopy
from dossier.model.wire import JsonObject, from_json
from dossier.progress import Progress
from dossier.sandbox.call import Call
from dossier.sandbox.rows import BytesRows, FileRows, Rows, count_rows
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
class Inside:
    """A file that is kept inside another one: its name, that file, its place among such files."""

    name: str
    holder: Incoming
    index: int


@dataclass(frozen=True)
class Taken:
    """What came of the files: all are in the vault, but no document names them yet."""

    original: Original
    further: tuple[Original, ...]
    safe: SafeCopy
    text: tuple[str, ...]
    thumbnail: bytes
    inside: tuple[Inside, ...]


def store_file(desk: Desk, path: Path, password: str, meanwhile: Callable[[], None]) -> Incoming:
    """Store a file from outside, row by row; `meanwhile` is called between rows.

    Raises Refusal; then nothing of the file stays.
    """
    with FileRows(path) as rows:
        return _store(desk, rows, path.name, password, meanwhile)


def store_bytes(
    desk: Desk, name: str, data: bytes, password: str, meanwhile: Callable[[], None]
) -> Incoming:
    """Store a file that is in memory, otherwise like `store_file`: it never lies on a disk."""
    if not data:
        raise Refusal("empty-file", path=name)
    return _store(desk, BytesRows(data), name, password, meanwhile)


def _store(
    desk: Desk, rows: Rows, name: str, password: str, meanwhile: Callable[[], None]
) -> Incoming:
    with _Streams(desk) as sink:
        for k in range(count_rows(rows.size)):
            desk.progress.check()
            sink.take("file", rows.row(k))
            meanwhile()
        return Incoming(sink.finish(), clean(name), password, sink.forget)


def store_attachment(desk: Desk, inside: Inside) -> Incoming:
    """Store a file that is kept inside another one. Raises Refusal; then nothing of it stays."""
    request: JsonObject = {"index": inside.index, "password": inside.holder.password}
    source = blobs.open_rows(desk.session, inside.holder.blob.id)
    with _Streams(desk) as sink:
        call = Call("dossier.intake.tasks:attachment", request, (source,), sink)
        desk.sandbox.run(call, desk.progress)
        return Incoming(sink.finish(), inside.name, "", sink.forget)


class Making:
    """A safe copy on its way: one worker makes it, another one tells what its pages draw.

    Several files become one document, in their order. Ends with `finish` or `give_up`.
    """

    def __init__(self, desk: Desk, files: Sequence[Incoming]) -> None:
        self.files = tuple(files)
        self._desk = desk
        self._sink = _Streams(desk)
        self._progress = _Following(desk.progress)
        request: JsonObject = {"name": files[0].name, "password": files[0].password}
        sources = [blobs.open_rows(desk.session, file.blob.id) for file in files]
        call = Call("dossier.intake.tasks:take_in", request, sources, self._sink)
        self._running = desk.sandbox.start(call)
        self._made: _Made | None = None

    @property
    def at(self) -> int:
        """Which of the files is worked on, or was when the worker ended."""
        return min(self._progress.file, len(self.files) - 1)

    def serve(self) -> bool:
        """Give the worker what it wants by now; say whether all is done. Raises Refusal."""
        self._running.serve(self._progress)
        if self._running.answered and self._made is None:
            self._go_on()
        return self._made is not None and self._running.answered

    def finish(self) -> Taken:
        """Wait for the workers. Raises Refusal; then nothing of the files stays."""
        try:
            made = self._made or self._go_on()
            answer = self._running.wait(self._progress)
            return _taken(self.files, made, answer)
        except BaseException:
            self.give_up()
            raise

    def give_up(self) -> None:
        """End the worker and take everything of the files out of the vault."""
        self._running.close()
        self._sink.forget()
        for file in self.files:
            file.forget()

    def _go_on(self) -> "_Made":
        """Take the first worker's report, and have another one read what it made."""
        report = from_json(Report, self._running.wait(self._progress))
        if len(report.further) != len(self.files) - 1:
            raise Refusal("worker-crash", files=len(self.files))
        safe = self._sink.finish()
        self._made = _Made(report, safe, bytes(self._sink.thumbnail))
        call = fingerprints.asked(self._desk.session, safe.id)
        self._running = self._desk.sandbox.start(call)
        return self._made


class _Following(Progress):
    """Passes reports on, and keeps in mind which of several files the worker came to."""

    def __init__(self, outer: Progress) -> None:
        super().__init__()
        self._outer = outer
        self.file = 0

    def report(self, code: str, n: int, of: int) -> None:
        if code == "joining":
            self.file = n
        self._outer.report(code, n, of)

    def check(self) -> None:
        self._outer.check()


@dataclass(frozen=True)
class _Made:
    """What the first worker gave."""

    report: Report
    safe: Blob
    thumbnail: bytes


def _taken(files: Sequence[Incoming], made: _Made, looked: JsonObject) -> Taken:
    report, safe = made.report, made.safe
    parts = (Part(report.media_type, report.said), *report.further)
    original, *further = map(_original, files, parts)
    return Taken(
        original=original,
        further=tuple(further),
        safe=SafeCopy(
            size=safe.size,
            sha256=safe.sha256,
            blob=safe.id,
            pages=report.pages,
            outline=report.outline,
            noted=report.noted,
            fingerprints=fingerprints.told(looked),
            dots=report.dots,
            weights=fingerprints.weighed(looked),
        ),
        text=report.text,
        thumbnail=made.thumbnail,
        inside=tuple(_inside(files, report)),
    )


def _original(file: Incoming, part: Part) -> Original:
    return Original(
        name=file.name,
        media_type=part.media_type,
        size=file.blob.size,
        sha256=file.blob.sha256,
        blob=file.blob.id,
        said=part.said,
    )


def _inside(files: Sequence[Incoming], report: Report) -> Iterator[Inside]:
    for number, holder in enumerate(files):
        names = (one.name for one in report.attachments if one.file == number)
        for index, name in enumerate(names):
            yield Inside(clean(name), holder, index)


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
