"""Checks a statement beside the packet: what shows each paragraph, and what nothing refers to."""

from collections.abc import Iterator

from dossier.model.document import Cited, Claim, Document
from dossier.model.plan import Exhibit
from dossier.planning.noticed import Brief, Noticed, called, noticed


def without_evidence(brief: Brief) -> Iterator[Noticed]:
    """Find paragraphs of a statement that no evidence shows and no note explains."""
    for document, claims in _statements(brief):
        open_ = [one for one in claims if not one.evidence and not one.note.strip()]
        if open_:
            facts = {"title": called(document), "n": len(open_), "first": open_[0].number}
            yield noticed("claim-without-evidence", document.id, **facts)


def not_filed(brief: Brief) -> Iterator[Noticed]:
    """Find evidence of a statement that this packet doesn't file, whole or the page that counts."""
    for document, claims in _statements(brief):
        for claim in claims:
            for cited in claim.evidence:
                if not _filed(brief, cited):
                    held = brief.matter.documents.get(cited.document)
                    other = called(held) if held else cited.document
                    facts = {"title": called(document), "n": claim.number, "other": other}
                    yield noticed("cited-not-in-packet", cited.document, **facts)


def never_referred_to(brief: Brief) -> Iterator[Noticed]:
    """Count exhibits that no paragraph and no event refers to, where a statement is told at all."""
    if not any(True for _ in _statements(brief)):
        return
    told = {name for event in brief.circumstances.events for name in event.documents}
    told |= set(brief.matter.told)
    left = [
        one
        for one, document in brief.exhibits()
        if one.document not in told and not document.claims
    ]
    if left:
        yield noticed("never-referred-to", brief.subject, n=len(left), title=left[0].title)


def _statements(brief: Brief) -> Iterator[tuple[Document, tuple[Claim, ...]]]:
    for _, document in brief.exhibits():
        if document.claims:
            yield document, document.claims


def _filed(brief: Brief, cited: Cited) -> bool:
    held = brief.matter.documents.get(cited.document)
    if held is None:
        return False
    return any(_holds(one, cited, len(held.safe.pages)) for one in brief.plan.exhibits)


def _holds(exhibit: Exhibit, cited: Cited, pages: int) -> bool:
    for part in exhibit.parts:
        if cited.document in part.holds:
            return True
        if part.source == cited.document:
            there = part.select or range(pages)
            return cited.page is None or cited.page - 1 in there
    return False
