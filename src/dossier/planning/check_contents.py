"""Checks what is in the packet and what isn't: places, sections, sizes, doubles, sensitive ones."""

import math
from collections.abc import Iterator
from typing import Final

from dossier.model.document import Document
from dossier.model.generated import generated
from dossier.model.plan import Exhibit, PartKind
from dossier.planning.arrange import missing_from, sensitive_waiting
from dossier.planning.noticed import Brief, Noticed, called, noticed
from dossier.planning.placing import standing, title_of
from dossier.planning.volumes import limit

_FRONT: Final = (PartKind.DIVIDER, PartKind.TRANSLATION_COVER)


def without_place(brief: Brief) -> Iterator[Noticed]:
    """Find documents of the packet that no section takes, or that are gone."""
    items = {item.document: item for item in brief.matter.packet.items}
    sections = {name: item.section or "" for name, item in items.items()}
    for name in brief.plan.unplaced:
        document, made = standing(brief.matter, name), generated(name)
        if made is not None:
            facts = {"title": title_of(brief.matter, items[name]), "kind": made}
            yield noticed("unplaced", name, **facts, section=sections[name])
        elif document is None:
            gone = brief.matter.documents.get(name)
            yield noticed("document-gone", name, title=called(gone) if gone else name)
        else:
            facts = {"title": called(document), "kind": document.kind}
            yield noticed("unplaced", name, **facts, section=sections.get(name, ""))


def too_big(brief: Brief) -> Iterator[Noticed]:
    """Find an exhibit too big for any file, and a file too big for the authority."""
    asked, authority = brief.circumstances.max_bytes, limit(brief.matter.profile)
    if asked is not None:
        # A volume with several exhibits was cut to fit: only one alone can be over.
        for exhibit in brief.plan.exhibits:
            size = brief.plan.volumes[exhibit.volume - 1].bytes
            if size > asked:
                facts = {"title": exhibit.title, "mb": _mb(size), "limit": _mb(asked)}
                yield noticed("exhibit-too-big", exhibit.document, **facts)
    biggest = max(volume.bytes for volume in brief.plan.volumes)
    if authority is not None and biggest > authority and (asked is None or asked > authority):
        yield noticed("packet-too-big", brief.subject, mb=_mb(biggest), limit=_mb(authority))


def sections(brief: Brief) -> Iterator[Noticed]:
    """Find required sections with nothing in them, and sections over their page limit."""
    planned = {section.key: section for section in brief.plan.sections}
    for rule in brief.matter.profile.sections:
        section = planned.get(rule.key)
        if section is None:
            # A supplement brings what is new; the rest was filed before.
            needed = rule.required and not brief.matter.packet.continues
            if needed and brief.matter.holds(rule.when):
                yield noticed("section-empty", rule.key, section=rule.title)
            continue
        pages = sum(_evidence(exhibit) for exhibit in section.exhibits)
        if rule.max_pages is not None and pages > rule.max_pages:
            facts = {"section": rule.title, "pages": pages, "limit": rule.max_pages}
            yield noticed("page-limit", rule.key, **facts)


def twice(brief: Brief) -> Iterator[Noticed]:
    """Find documents that came from a file of another one of the packet."""
    first = dict[str, Document]()
    for document in brief.packed():
        others = [first.setdefault(one.sha256, document) for one in document.originals]
        other = next((one for one in others if one is not document), None)
        if other is not None:
            facts = {"title": called(document), "other": called(other)}
            yield noticed("same-document-twice", document.id, **facts)


def sensitive(brief: Brief) -> Iterator[Noticed]:
    """Find sensitive documents: those that wait for a decision, and those that are in."""
    matter = brief.matter
    for document in sensitive_waiting(matter):
        yield noticed("sensitive-waiting", document.id, title=called(document))
    for document in brief.packed():
        if document.sensitive:
            yield noticed("sensitive-included", document.id, title=called(document))


def outside(brief: Brief) -> Iterator[Noticed]:
    """Name documents of kinds that wait for a decision; count the others outside the packet."""
    out, asked = missing_from(brief.matter), brief.matter.profile.ask_first
    for document in out:
        if document.kind in asked:
            yield noticed("asked-first", document.id, title=called(document))
    others = [document for document in out if document.kind not in asked]
    if others:
        yield noticed("not-in-packet", brief.subject, n=len(others), title=called(others[0]))


def _evidence(exhibit: Exhibit) -> int:
    return sum(part.pages for part in exhibit.parts if part.kind not in _FRONT)


def _mb(size: int) -> str:
    # Up to the next tenth: a file of 25.01 MB is over a limit of 25.
    return f"{math.ceil(size / 100_000) / 10:g}"
