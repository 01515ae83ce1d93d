"""What workers run on files that come in: make the safe copy, take out an attachment."""

import io
from typing import Final, cast

from dossier.errors import Refusal
from dossier.intake import words
from dossier.intake.joining import joined
from dossier.intake.report import Attachment, Report
from dossier.intake.sniff import HEAD, Sort, Way, sort
from dossier.model.document import Heading, Noted, Said
from dossier.model.wire import JsonObject, to_json
from dossier.pdf import exif, paper, photos
from dossier.pdf.objects import ObjectWriter
from dossier.pdf.readiness import make_ready
from dossier.pdf.safe_copy import Copied
from dossier.sandbox.job import Job

PIECE: Final = 1 << 18
_PAGES_OF_TIME: Final = 120
"""Each file that is joined to the first gets the minute that it would have had alone."""


def warm() -> None:
    """Load what is loaded late, before a worker has walls around it."""
    make_ready()


def take_in(job: Job) -> JsonObject:
    """Make one safe copy of all sources in their order, a thumbnail of it, and a report.

    Request: `name`, `password`. Streams: `safe`, `thumbnail`. Of several files the step `joining`
    tells which one is at work. Raises Refusal: encrypted, needs-print, damaged, no-pages,
    too-large, too-many-pixels, unsupported-type, needs-pdf, empty-file.
    """
    safe = _Giving(job, "safe")
    out = ObjectWriter(safe.write)
    reports: list[Report] = []
    for index, file in enumerate(job.sources):
        if len(job.sources) > 1:
            job.progress("joining", index, len(job.sources))
        if index > 0:
            job.expect_pages(_PAGES_OF_TIME)
        kind = _sorted(file)
        copied = _copied(job, file, kind, out)
        if index == 0:
            job.give("thumbnail", copied.thumbnail)
        reports.append(_report(kind.media_type, copied))
    out.finish()
    safe.flush()
    return to_json(joined(reports))


def _copied(job: Job, file: io.RawIOBase, kind: Sort, out: ObjectWriter) -> Copied:
    def tell(n: int, of: int) -> None:
        if n == 1:
            job.expect_pages(of)
        job.progress("cleaning", n, of)

    if kind.way is Way.PAPER:
        return paper.copy_pdf(file, _password(job), out, tell)
    return photos.copy_picture(file, kind.media_type, out, tell)


def attachment(job: Job) -> JsonObject:
    """Take one attachment out of a PDF. Request: `index`, `password`. Stream: `file`."""
    index = cast("int", job.request["index"])
    given = 0
    for piece in paper.attachment(job.sources[0], _password(job), index, PIECE):
        job.give("file", piece)
        given += len(piece)
    return {"size": given}


def _password(job: Job) -> str:
    given = job.request.get("password", "")
    return given if isinstance(given, str) else ""


def _sorted(file: io.RawIOBase) -> Sort:
    """Tell what the file is; refuse what no page can be made of."""
    size = file.seek(0, io.SEEK_END)
    if not size:
        raise Refusal("empty-file")
    file.seek(0)
    head = file.read(HEAD) or b""
    tail = b""
    if size > HEAD and head.startswith((b"PK", b"\xd0\xcf")):
        file.seek(max(size - HEAD, HEAD))
        tail = file.read(HEAD) or b""
    kind = sort(head, tail)
    if kind.way is Way.OFFICE:
        raise Refusal("needs-pdf", type=kind.media_type)
    if kind.way is Way.OTHER:
        raise Refusal("unsupported-type", type=kind.media_type)
    return kind


class _Giving:
    """Hands many small writes to the caller's sink as few large ones."""

    def __init__(self, job: Job, stream: str) -> None:
        self._job = job
        self._stream = stream
        self._held: list[bytes] = []
        self._size = 0

    def write(self, data: bytes) -> None:
        """Give bytes, now or with the next ones."""
        self._held.append(data)
        self._size += len(data)
        if self._size >= PIECE:
            self.flush()

    def flush(self) -> None:
        """Give what is held."""
        self._job.give(self._stream, b"".join(self._held))
        self._held, self._size = [], 0


def _report(media_type: str, copied: Copied) -> Report:
    """The facts as plain text; what a file says may hold anything."""
    return Report(
        media_type=media_type,
        said=_plain(copied.said),
        pages=copied.pages,
        outline=tuple(
            Heading(title, one.page, one.level)
            for one in copied.outline
            if (title := words.name(one.title))
        ),
        noted=tuple(_noted(one) for one in (*copied.noted, *_inside(copied))),
        text=tuple(words.text(one) for one in copied.texts),
        dots=copied.dots,
        attachments=tuple(
            Attachment(words.name(name) or f"{index + 1}", size)
            for index, (name, size) in enumerate(copied.attached)
        ),
    )


def _noted(one: Noted) -> Noted:
    return Noted(one.code, tuple((key, words.name(value)) for key, value in one.facts))


def _plain(said: Said) -> Said:
    return Said(
        captured=words.name(said.captured),
        place=words.name(said.place),
        device=words.name(said.device),
        author=words.name(said.author),
        other=tuple((label, words.name(value)) for label, value in said.other),
    )


def _inside(copied: Copied) -> tuple[Noted, ...]:
    """What the photos inside a PDF said, each kind once."""
    read = [exif.parse(block) for block in sorted(copied.exif)]
    places = sorted({one.said.place for one in read if one.located})
    devices = sorted({one.said.device for one in read if one.said.device})
    noted = [Noted("gps-in-original", (("place", "; ".join(places[:3])),))] if places else []
    if devices:
        noted.append(Noted("device-in-original", (("device", "; ".join(devices[:3])),)))
    return tuple(noted)
