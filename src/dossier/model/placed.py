"""The pages of documents that a packet places, one by one, and what is said beside each."""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.model.document import PageSize
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Part, PartKind

Passage = tuple[float, float]
"""Where a passage begins and ends, in points from the top of its page."""


@dataclass(frozen=True)
class PlacedPage:
    """A page of a document; `index` counts from 0.

    `marks` are the passages beside which a bar stands. `as_it_is` is a wish: the page keeps its
    size if the stamp finds room on it.
    """

    document: str
    index: int
    size: PageSize
    marks: tuple[Passage, ...] = ()
    as_it_is: bool = False


def placed_pages(part: Part, matter: Matter) -> tuple[PlacedPage, ...]:
    """Give the pages of documents that a part places, in order; none for one that is drawn.

    Raises KeyError for a document, IndexError for a page that isn't there.
    """
    if part.kind is PartKind.PHOTOS:
        return tuple(_photographs(part, matter))
    if part.source is None:
        return ()
    sizes = matter.documents[part.source].safe.pages
    own = part.kind in (PartKind.DOCUMENT, PartKind.ORIGINAL)
    wished = own and part.source in matter.as_they_are
    chosen = part.select or range(part.pages)
    return tuple(
        PlacedPage(
            part.source,
            index,
            sizes[index],
            marks := passages(matter, part.source, index),
            as_it_is=wished and not marks,
        )
        for index in chosen
    )


def placed_documents(part: Part) -> tuple[str, ...]:
    """Give the documents that a part places pages of."""
    return part.holds if part.source is None else (part.source,)


def passages(matter: Matter, document: str, index: int) -> tuple[Passage, ...]:
    """Give the marked passages of a page, from the top; none where the authority allows no marks.

    What lies outside of the page is cut off.
    """
    if not matter.profile.highlight:
        return ()
    held = matter.documents[document]
    high = held.safe.pages[index].height
    inside = (
        (max(mark.top, 0.0), min(mark.bottom, high))
        for mark in held.marks
        if mark.page == index + 1
    )
    return tuple(sorted(mark for mark in inside if mark[0] < mark[1]))


def photo_number(exhibit: Exhibit, n: int) -> str:
    """Give the number of a photograph on sheets, counted from 1: `I-3`."""
    return f"{exhibit.label}-{n}" if exhibit.label else str(n)


def photo_label(exhibit: Exhibit, n: int, matter: Matter) -> str:
    """Give the words below a photograph on sheets: `Photo I-3`."""
    return matter.texts.say("photos.photo", number=photo_number(exhibit, n))


def _photographs(part: Part, matter: Matter) -> Iterator[PlacedPage]:
    for name in part.holds:
        for index, size in enumerate(matter.documents[name].safe.pages):
            yield PlacedPage(name, index, size)
