"""What a worker runs for export: the audit of a written file, and fingerprints of a safe copy."""

import gc
from contextlib import suppress
from io import SEEK_END, BufferedReader, BytesIO, FileIO, RawIOBase
from typing import BinaryIO, Final

from dossier.errors import Refusal
from dossier.export.alone import audit_alone
from dossier.export.audit import audit as compare
from dossier.export.manifest import Manifest
from dossier.export.report import AuditReport, Failure
from dossier.model.wire import JsonObject, from_json, to_json
from dossier.pdf import witness
from dossier.pdf.fingerprint import fingerprints as of_pages
from dossier.sandbox.job import Job

_AT_ONCE: Final = 64 << 20
"""A file of up to this many bytes is read in one go."""
_BITE: Final = 1 << 16


def warm() -> None:
    """Load what a walled-off worker can't."""
    witness.warm()
    with suppress(ValueError):
        from_json(Manifest, {})
    to_json(AuditReport(ok=False, pages=0, exhibits=0, failures=(Failure("unreadable"),)))


def audit(job: Job) -> JsonObject:
    """Audit `job.output`, or the first source.

    Request: `manifest`; without one a file is audited from itself alone. Gives an AuditReport.
    """
    gc.disable()  # a worker lives for one task: what it makes goes when it goes
    due = job.request.get("manifest")
    manifest = None if due is None else from_json(Manifest, due)
    seen = witness.read(_file(job), manifest.canaries if manifest else ())
    return to_json(audit_alone(seen) if manifest is None else compare(manifest, seen))


def fingerprints(job: Job) -> JsonObject:
    """Give `fingerprints`, one a page of the safe copy in the first source.

    Raises Refusal `damaged` if it is none. Fact: the request's `document`.
    """
    document = str(job.request.get("document", ""))
    try:
        found, _ = of_pages(_file(job))
    except ValueError as error:
        raise Refusal("damaged", document=document) from error
    return {"fingerprints": list(found)}


def _file(job: Job) -> BinaryIO:
    # The reader takes its file in bites of one byte: from memory, or through a buffer.
    source: RawIOBase = job.sources[0] if job.output is None else FileIO(job.output, closefd=False)
    size = source.seek(0, SEEK_END)
    source.seek(0)
    return BytesIO(source.readall()) if size <= _AT_ONCE else BufferedReader(source, _BITE)
