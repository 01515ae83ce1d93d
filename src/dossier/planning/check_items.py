"""Checks what the person chose for each exhibit: its pages, and lists that would be empty."""

from collections.abc import Iterator, Mapping
from typing import Final

from dossier.model.event import EventKind
from dossier.model.generated import Generated
from dossier.model.matter import Matter
from dossier.model.packet import SlotState
from dossier.model.plan import Exhibit, PartKind
from dossier.planning.noticed import Brief, Noticed, called, noticed

_FRONT: Final = (PartKind.DIVIDER, PartKind.TRANSLATION_COVER)


def pages_each(brief: Brief) -> Iterator[Noticed]:
    """Find documents that are longer than the authority takes one of its section."""
    limits = {rule.key: rule.max_each for rule in brief.matter.profile.sections}
    for exhibit, document in brief.exhibits():
        limit, pages = limits[exhibit.section], _evidence(exhibit)
        if limit is not None and pages > limit:
            facts = {"section": called(document), "pages": pages, "limit": limit}
            yield noticed("page-limit", document.id, **facts)


def beyond(brief: Brief) -> Iterator[Noticed]:
    """Find chosen pages that a document doesn't have."""
    for item in brief.matter.packet.items:
        document = brief.matter.documents.get(item.document)
        if document is None or not item.pages:
            continue
        has = len(document.safe.pages)
        if any(last > has or first < 1 for first, last in item.pages):
            facts = {"title": called(document), "n": has}
            yield noticed("selection-outside", document.id, **facts)


def empty(brief: Brief) -> Iterator[Noticed]:
    """Find lists of ours that have nothing to tell."""
    counted = _counted(brief)
    for exhibit in brief.plan.exhibits:
        if exhibit.generated is not None and not counted[exhibit.generated]:
            yield noticed("generated-empty", exhibit.document, title=exhibit.title)


def marks(brief: Brief) -> Iterator[Noticed]:
    """Find marked passages where the authority doesn't want marks: none is drawn."""
    if brief.matter.profile.highlight:
        return
    marked = [document for document in brief.packed() if document.marks]
    if marked:
        title = called(marked[0])
        yield noticed("marks-not-allowed", marked[0].id, title=title, n=len(marked))


def handed(brief: Brief) -> Iterator[Noticed]:
    """Find papers whose original was handed over, so that nobody looks for it at home."""
    for _, document in brief.exhibits():
        if document.handed:
            last = document.handed[-1]
            to = ", ".join(filter(None, (last.to, str(last.day or ""), last.receipt)))
            yield noticed("original-handed", document.id, title=called(document), to=to)


def _evidence(exhibit: Exhibit) -> int:
    return sum(part.pages for part in exhibit.parts if part.kind not in _FRONT)


def _counted(brief: Brief) -> Mapping[Generated, int]:
    """Say how much there is for each list; photographs and country papers are held by papers."""
    matter, events = brief.matter, brief.circumstances.events or tuple(brief.matter.events.values())
    filed = brief.packed()
    kinds = [event.kind for event in events]
    missing = sum(one.state is SlotState.COULD_NOT_GET for one in matter.packet.answers)
    return {
        Generated.CHRONOLOGY: len(kinds) - kinds.count(EventKind.RESIDENCE),
        Generated.STATEMENT: sum(len(document.claims) for document in filed),
        Generated.NAMES: len(matter.people),
        Generated.UNAVAILABLE: missing,
        Generated.RESIDENCE: sum(document.date is not None for document in filed),
        Generated.PHOTOS: _photos(matter),
        Generated.COUNTRY: sum(document.kind in ("country", "news") for document in filed),
        Generated.RELATIONSHIP: kinds.count(EventKind.RELATIONSHIP)
        + sum(document.kind in ("relationship", "photo") for document in filed),
    }


def _photos(matter: Matter) -> int:
    return sum(len(item.holds) for item in matter.packet.items)
