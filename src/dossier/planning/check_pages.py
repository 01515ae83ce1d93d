"""Checks pages: what no font covers, what shrinks, what intake noticed, passports, titles."""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from dossier.model.document import Document, Kind, Noted, PageSize
from dossier.model.profile import Paper
from dossier.planning import legibility
from dossier.planning.noticed import Brief, Noticed, called, noticed

_PDF: Final = "application/pdf"
_SMALLEST: Final = 0.5  # type of 12 points becomes 6: about the smallest a person reads
# The frame for evidence: 24 from left, right and top, 58 from below (the packet's look).
_SIDES: Final = 48
_ABOVE_AND_BELOW: Final = 82
_PASSPORT: Final = re.compile(
    r"\b(?:passport|pasaporte|passeport|paspoort|reisepass)\b", re.IGNORECASE
)
_PASSPORT_KINDS: Final = (Kind.IDENTITY, Kind.TRAVEL)
_FEW_PAGES: Final = 8  # 32 pages of a passport copied two or four on a sheet


def uncovered(brief: Brief) -> Iterator[Noticed]:
    """Find words of a packet with characters that no bundled font has."""
    titles = {one.document: one.title for one in brief.plan.exhibits}
    titles |= {document.id: called(document) for document in brief.packed()}
    for name, title in titles.items():
        letters = brief.circumstances.uncovered.get(name, "")
        if letters:
            facts = {
                "title": title,
                "characters": " ".join(letters),
                "codes": ", ".join(f"U+{ord(letter):04X}" for letter in letters),
            }
            yield noticed("uncovered-characters", name, **facts)


def shrunk(brief: Brief) -> Iterator[Noticed]:
    """Find PDF pages that become too small to read on the packet's paper."""
    paper = brief.matter.profile.paper
    for document in brief.packed():
        kinds = {original.media_type for original in document.originals}
        if _PDF not in kinds or not document.safe.pages:
            continue
        scales = [_scale(page, paper) for page in document.safe.pages]
        smallest = min(scales)
        if smallest < _SMALLEST:
            facts = {
                "title": called(document),
                "page": scales.index(smallest) + 1,
                "percent": round(smallest * 100),
            }
            yield noticed("page-shrunk", document.id, **facts)


def coarse(brief: Brief) -> Iterator[Noticed]:
    """Find pages whose pictures are too coarse for small print, as they are or as they will be."""
    for one in legibility.coarse(brief.matter, brief.plan):
        title = called(brief.matter.documents[one.document])
        yield noticed("exhibit-unreadable", one.document, title=title, page=one.page, dots=one.dots)


def passports(brief: Brief) -> Iterator[Noticed]:
    """Find passports with few pages: some authorities want all, also the empty ones."""
    for document in brief.packed():
        pages = len(document.safe.pages)
        named = _PASSPORT.search(document.title) and document.kind in _PASSPORT_KINDS
        if named and pages < _FEW_PAGES:
            yield noticed("passport-pages", document.id, title=called(document), n=pages)


def from_intake(brief: Brief) -> Iterator[Noticed]:
    """Pass on what was noticed when a document came in."""
    parents = {
        held.parent for held in brief.matter.documents.values() if held.parent and not held.removed
    }
    for document in brief.packed():
        for code, facts in _noted(document).items():
            if code == "had-attachments" and document.id in parents:
                continue  # they are documents of their own by now
            yield noticed(code, document.id, **(dict(facts) | {"title": called(document)}))


def titles_from_files(brief: Brief) -> Iterator[Noticed]:
    """Count exhibits whose title is still the name of a file."""
    named = [document for _, document in brief.exhibits() if _is_file_name(document)]
    if named:
        facts = {"n": len(named), "title": called(named[0])}
        yield noticed("titles-from-files", brief.subject, **facts)


def _noted(document: Document) -> Mapping[str, tuple[tuple[str, str], ...]]:
    said = [original.said for original in document.originals]
    own = [Noted("gps-in-original")] if any(one.place for one in said) else []
    own += [Noted("device-in-original")] if any(one.device for one in said) else []
    return {entry.code: entry.facts for entry in (*own, *document.safe.noted)}


def _is_file_name(document: Document) -> bool:
    # A first title is made of the file's name, with spaces for underscores.
    name, title = _spaced(document.original.name), _spaced(document.title)
    return title in ("", name, name.rpartition(".")[0])


def _spaced(words: str) -> str:
    return " ".join(words.replace("_", " ").split())


def _scale(page: PageSize, paper: Paper) -> float:
    # A page wider than high goes on turned paper.
    wide = page.width > page.height
    across, along = (paper.height, paper.width) if wide else (paper.width, paper.height)
    return min(1.0, (across - _SIDES) / page.width, (along - _ABOVE_AND_BELOW) / page.height)
