"""What a worker runs for export: the audit of a written file, and fingerprints of a safe copy."""

import gc
import os
from contextlib import suppress
from io import SEEK_CUR, SEEK_END, SEEK_SET, BufferedReader, BytesIO, FileIO, RawIOBase
from typing import TYPE_CHECKING, BinaryIO, Final

from dossier.errors import Refusal
from dossier.export import shares
from dossier.export.alone import audit_alone
from dossier.export.audit import audit as compare
from dossier.export.manifest import Manifest
from dossier.export.report import AuditReport, Failure
from dossier.model.wire import JsonObject, from_json, to_json
from dossier.pdf import witness
from dossier.pdf.fingerprint import drawings, look
from dossier.pdf.fingerprint import fingerprints as of_pages
from dossier.pdf.witness_facts import Share
from dossier.sandbox.job import Job

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_AT_ONCE: Final = 64 << 20
"""A file of up to this many bytes is read in one go."""
_BITE: Final = 1 << 16


def warm() -> None:
    """Load what a walled-off worker can't."""
    witness.warm()
    with suppress(ValueError):
        from_json(Manifest, {})
    to_json(shares.ShareReport(ok=False))
    to_json(AuditReport(ok=False, pages=0, exhibits=0, failures=(Failure("unreadable"),)))


def audit(job: Job) -> JsonObject:
    """Audit `job.output`, or the first source.

    Request: `manifest`; without one a file is audited from itself alone. With an output the first
    source is a byte that comes when the file is written. Gives an AuditReport.
    """
    gc.disable()  # a worker lives for one task: what it makes goes when it goes
    due = job.request.get("manifest")
    manifest = None if due is None else from_json(Manifest, due)
    seen = witness.read(_written(job), manifest.canaries if manifest else ())
    return to_json(audit_alone(seen) if manifest is None else compare(manifest, seen))


def audit_share(job: Job) -> JsonObject:
    """Audit a share of `job.output`.

    Request: `manifest`, `nth` (from 0), `of`. The first source is a byte that comes when the file
    is written. Gives a ShareReport.
    """
    gc.disable()
    manifest = from_json(Manifest, job.request["manifest"])
    share = Share(*(int(str(job.request[key])) for key in ("nth", "of")))
    seen = witness.read(_written(job), manifest.canaries, share)
    return to_json(shares.audit_share(manifest, seen))


def fingerprints(job: Job) -> JsonObject:
    """Give `fingerprints`, one a page of the safe copy in the first source, and their `weights`.

    A weight is what a page takes alone, in bytes. Raises Refusal `damaged` if it is none. Fact:
    the request's `document`.
    """
    document = str(job.request.get("document", ""))
    try:
        found = look(_read(job.sources[0]))
    except ValueError as error:
        raise Refusal("damaged", document=document) from error
    return {"fingerprints": list(found.fingerprints), "weights": list(found.weights)}


def lighter(job: Job) -> JsonObject:
    """Give `fingerprints` of the lighter copy in the second source, one a page.

    Raises Refusal `damaged` if it differs from the safe copy in the first source in anything but
    pictures: in a page, in its size, in what is written or drawn. Fact: the request's `document`.
    """
    document = str(job.request.get("document", ""))
    try:
        if drawings(_read(job.sources[0])) != drawings(_read(job.sources[1])):
            raise Refusal("damaged", document=document)
        found, offences = of_pages(_read(job.sources[1]))
    except ValueError as error:
        raise Refusal("damaged", document=document) from error
    if offences:
        raise Refusal("damaged", document=document)
    return {"fingerprints": list(found)}


def _written(job: Job) -> BinaryIO:
    if job.output is None:
        return _read(job.sources[0])
    job.sources[0].read()  # whoever wrote the file is done
    return _read(_output(job.output))


def _read(source: RawIOBase) -> BinaryIO:
    # The reader takes its file in bites of one byte: from memory, or through a buffer.
    size = source.seek(0, SEEK_END)
    source.seek(0)
    return BytesIO(source.readall()) if size <= _AT_ONCE else BufferedReader(source, _BITE)


def _output(descriptor: int) -> RawIOBase:
    return Apart(descriptor) if shares.APART else FileIO(descriptor, closefd=False)


class Apart(RawIOBase):
    """A file with a place of its own: other readers of the same descriptor don't move it."""

    def __init__(self, descriptor: int) -> None:
        super().__init__()
        self._descriptor = descriptor
        self._size = os.fstat(descriptor).st_size
        self._at = 0

    def readable(self) -> bool:
        """Say yes."""
        return True

    def seekable(self) -> bool:
        """Say yes."""
        return True

    def seek(self, offset: int, whence: int = SEEK_SET, /) -> int:
        """Go somewhere."""
        start = {SEEK_SET: 0, SEEK_CUR: self._at, SEEK_END: self._size}[whence]
        self._at = max(start + offset, 0)
        return self._at

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill `buffer` as far as the file goes."""
        room = memoryview(buffer).cast("B")
        data = os.pread(self._descriptor, len(room), self._at)
        room[: len(data)] = data
        self._at += len(data)
        return len(data)

    def readall(self) -> bytes:
        """Give all that is left, in few bites."""
        pieces: list[bytes] = []
        while piece := os.pread(self._descriptor, self._size, self._at):
            pieces.append(piece)
            self._at += len(piece)
        return b"".join(pieces)
