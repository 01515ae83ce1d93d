"""Finds pages of a packet whose pictures are too coarse for small print."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from dossier.model.document import Kind, SafeCopy
from dossier.model.matter import Matter
from dossier.model.plan import Part, Plan

READABLE: Final = 150
"""Dots an inch that a page of small print needs."""


@dataclass(frozen=True)
class Coarse:
    """The coarsest page of a document in a packet: its number from 1, its dots an inch."""

    document: str
    page: int
    dots: int


def coarse(matter: Matter, plan: Plan) -> tuple[Coarse, ...]:
    """Give the coarsest page of each placed document that has one of fewer dots than READABLE.

    Dots are counted at the size in which the page came, and fewer if the packet's options allow
    fewer. Photographs are left out: nobody reads small print there.
    """
    found: dict[str, Coarse] = {}
    for part in (part for volume in plan.volumes for part in volume.parts):
        if part.source is None or part.source in found:
            continue
        if matter.documents[part.source].kind is Kind.PHOTO:
            continue
        pages = tuple(_coarse_pages(matter, part, part.source))
        if pages:
            found[part.source] = min(pages, key=lambda one: (one.dots, one.page))
    return tuple(found.values())


def _coarse_pages(matter: Matter, part: Part, document: str) -> Iterator[Coarse]:
    safe = matter.documents[document].safe
    most = matter.packet.options.dots
    for index in part.select or range(len(safe.pages)):
        dots = _dots(safe, index)
        shown = min(dots, most) if most is not None else dots
        if 0 < shown < READABLE:
            yield Coarse(document, index + 1, shown)


def _dots(safe: SafeCopy, index: int) -> int:
    return safe.dots[index] if index < len(safe.dots) else 0
