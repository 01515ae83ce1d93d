"""What each page of a safe copy draws, told by a worker that had no part in making the copy.

An audit compares it with what stands in the packet: a worker that a hostile file took over can
then change neither its own pages nor anybody else's unseen.
"""

from dataclasses import replace
from typing import cast

from dossier.errors import Refusal
from dossier.export.manifest import lacking
from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.plan import Plan
from dossier.model.wire import JsonObject
from dossier.sandbox.call import Call
from dossier.vault import blobs, documents
from dossier.vault.session import Session
from dossier.workflows import trouble
from dossier.workflows.desk import Desk


def asked(session: Session, blob: int, document: str = "") -> Call:
    """Give the call that tells the fingerprints of a safe copy."""
    request: JsonObject = {"document": document}
    source = blobs.open_rows(session, blob)
    return Call("dossier.export.worker:fingerprints", request, (source,))


def told(answer: JsonObject) -> tuple[str, ...]:
    """Read what the worker told."""
    return tuple(map(str, cast("list[str]", answer["fingerprints"])))


def weighed(answer: JsonObject) -> tuple[int, ...]:
    """Read what each page takes alone, in bytes, as the worker told."""
    return tuple(map(int, cast("list[int]", answer["weights"])))


def fingerprinted(desk: Desk, matter: Matter, plan: Plan) -> Matter:
    """Give a matter whose placed documents all have their fingerprints; new ones are kept."""
    found = dict(matter.documents)
    wanted = lacking(matter, plan)
    for n, name in enumerate(wanted):
        desk.progress.report("reading", n, len(wanted))
        call = asked(desk.session, found[name].safe.blob, name)
        try:
            answer = desk.sandbox.run(call, desk.progress)
        except Refusal as refusal:
            raise trouble.inside(refusal) from refusal
        found[name] = _with(found[name], told(answer), weighed(answer))
        documents.save(desk.session, found[name])
    return replace(matter, documents=found)


def _with(document: Document, prints: tuple[str, ...], weights: tuple[int, ...]) -> Document:
    return replace(document, safe=replace(document.safe, fingerprints=prints, weights=weights))
