"""Show pages: of a document's safe copy, and of a packet as it will be printed.

Everything is drawn in a worker with the limits of a parser; rows of a document come from the vault
as they are needed. Each function may be called from any thread with a progress of its own: once it
is told to stop, the worker is killed and Stopped is raised.
"""

from collections.abc import Sequence
from typing import Final

from dossier.assembly.index import row_place
from dossier.errors import NotFound
from dossier.model.document import Document
from dossier.model.picture import Paragraph, Picture, RowPlace
from dossier.model.placed import placed_documents
from dossier.model.plan import Part
from dossier.model.wire import JsonObject, JsonValue, to_json
from dossier.sandbox.call import Call
from dossier.sandbox.rows import Rows
from dossier.vault import blobs, documents
from dossier.vault.session import Session
from dossier.workflows.arrange import Arranged
from dossier.workflows.desk import Desk
from dossier.workflows.pictures import broken, ours, pictures, width

__all__ = [
    "Paragraph",
    "Picture",
    "RowPlace",
    "index_row",
    "packet_page",
    "packet_pages",
    "page",
    "paragraphs",
    "texts",
]

_EDGES: Final = 4
_MOST: Final = 20_000
"""Paragraphs of one page at most."""


def page(desk: Desk, document_id: str, index: int, width_px: int) -> Picture:
    """Draw a page of a document's safe copy, `index` from 0, at that width in pixels.

    A picture has 12 million pixels at most: a page that would have more is narrower. Raises
    NotFound (`kind` document or page), VaultDamaged, Stopped.
    """
    document = _page_of(desk.session, document_id, index)
    request: JsonObject = {"document": document.id, "index": index, "width": width(width_px)}
    call = Call("dossier.intake.viewing:page", request, (_rows(desk.session, document),))
    return _shown(desk, call, 1)[0]


def texts(session: Session, document_id: str) -> tuple[str, ...]:
    """Give the text of each page, empty for one without. Raises NotFound, VaultDamaged."""
    return documents.text(session, document_id)


def paragraphs(desk: Desk, document_id: str, index: int) -> tuple[Paragraph, ...]:
    """Give the paragraphs of a page (`index` from 0) in the order of its text layer.

    A page without text gives none. Raises NotFound (`kind` document or page), VaultDamaged,
    Stopped.
    """
    document = _page_of(desk.session, document_id, index)
    request: JsonObject = {"document": document.id, "index": index}
    call = Call("dossier.intake.viewing:paragraphs", request, (_rows(desk.session, document),))
    with ours():
        return _paragraphs(desk.sandbox.run(call, desk.progress))


def packet_page(desk: Desk, arranged: Arranged, number: int, width_px: int) -> Picture:
    """Draw a page of a planned packet just as it will be printed, at that width in pixels.

    `number` counts the pages of all volumes from 1. A picture has 12 million pixels at most. Raises
    NotFound (`kind` page), VaultDamaged, Stopped.
    """
    return packet_pages(desk, arranged, (number,), width_px)[0]


def packet_pages(
    desk: Desk, arranged: Arranged, numbers: Sequence[int], width_px: int
) -> tuple[Picture, ...]:
    """Draw several pages in one go, in the order of `numbers`; otherwise like `packet_page`."""
    if not numbers:
        return ()
    parts = [_part(arranged, number) for number in numbers]
    placed = tuple(dict.fromkeys(name for part in parts for name in placed_documents(part)))
    request: JsonObject = {
        "matter": to_json(arranged.matter),
        "plan": to_json(arranged.plan),
        "numbers": [arranged.plan.first + number - 1 for number in numbers],
        "documents": list(placed),
        "width": width(width_px),
    }
    copies = (arranged.matter.placed(name).blob for name in placed)
    sources = tuple(blobs.open_rows(desk.session, copy) for copy in copies)
    return _shown(desk, Call("dossier.assembly.preview:pages", request, sources), len(numbers))


def index_row(arranged: Arranged, document_id: str) -> RowPlace | None:
    """Say where the row of a document stands in the index of its volume; None if it has none."""
    return row_place(arranged.plan, arranged.matter, document_id)


def _page_of(session: Session, name: str, index: int) -> Document:
    document = documents.get(session, name)
    if not 0 <= index < len(document.safe.pages):
        raise NotFound(kind="page", name=str(index + 1))
    return document


def _part(arranged: Arranged, number: int) -> Part:
    printed = arranged.plan.first + number - 1
    for volume in arranged.plan.volumes:
        for part in volume.parts:
            if part.first <= printed <= part.last:
                return part
    raise NotFound(kind="page", name=str(number))


def _rows(session: Session, document: Document) -> Rows:
    return blobs.open_rows(session, document.safe.blob)


def _shown(desk: Desk, call: Call, count: int) -> tuple[Picture, ...]:
    with ours():
        found = pictures(desk, call, count)
        shown = tuple(one for one in found if one is not None)
        if len(shown) != count:
            raise broken()
    return shown


def _paragraphs(answer: JsonObject) -> tuple[Paragraph, ...]:
    told = answer.get("paragraphs")
    if not isinstance(told, list) or len(told) > _MOST:
        raise broken()
    return tuple(map(_paragraph, told))


def _paragraph(told: JsonValue) -> Paragraph:
    match told:
        case [str(text), *edges] if len(edges) == _EDGES:
            left, top, right, bottom = map(_fraction, edges)
            return Paragraph(text, left, top, right, bottom)
        case _:
            raise broken()


def _fraction(told: JsonValue) -> float:
    if isinstance(told, bool) or not isinstance(told, int | float) or not 0 <= told <= 1:
        raise broken()
    return float(told)
