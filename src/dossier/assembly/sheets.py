"""What a worker runs for the audit sheet: it draws and writes a PDF of its own."""

import hashlib
import json
from contextlib import suppress
from typing import Final

from dossier.assembly import worker
from dossier.assembly.audit_sheet import audit_sheet
from dossier.assembly.worker import Output
from dossier.model.audit_sheet import AuditSheet
from dossier.model.bookmarks import Bookmark
from dossier.model.texts import Texts
from dossier.model.wire import JsonObject, from_json, to_json
from dossier.pdf.draw import FontBook, Sheet
from dossier.pdf.write import About, PacketWriter
from dossier.sandbox.job import Job

_WORDS: Final = 16


def warm() -> None:
    """Load what a walled-off worker can't."""
    worker.warm()
    for kind in (AuditSheet, Texts):
        with suppress(ValueError):
            from_json(kind, {})


def write(job: Job) -> JsonObject:
    """Write the audit sheet into `job.output`.

    Request: `sheet`, `texts`. Gives `pages`. Raises CannotWrite (fact `reason`, no path).
    """
    told = from_json(AuditSheet, job.request["sheet"])
    texts = from_json(Texts, job.request["texts"])
    output, book = Output(job.output), FontBook()
    title = texts.say("audit-sheet.title")
    said = json.dumps(to_json(told), sort_keys=True, ensure_ascii=True).encode("ascii")
    identity = hashlib.sha256(said).digest()[:_WORDS]
    writer = PacketWriter(About(title, texts.language, told.built, 1, identity), output.write)
    pages = audit_sheet(told, texts, book)
    for page in pages:
        writer.draw(page, Sheet(page.width, page.height, book))
    writer.finish(book, (Bookmark(title, 1, 0),))
    output.flush()
    return {"pages": len(pages)}
