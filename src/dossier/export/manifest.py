"""What a finished file has to say, page by page, worked out from the plan before it is opened."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from dossier.model.bookmarks import Bookmark, bookmarks, exhibit_title, file_title, label_of
from dossier.model.document import Original
from dossier.model.matter import Matter
from dossier.model.placed import PlacedPage, photo_label, placed_documents, placed_pages
from dossier.model.plan import Exhibit, Part, PartKind, Plan, Volume

SHORTEST_CANARY = 6
"""Shorter words turn up by chance."""


@dataclass(frozen=True)
class ExpectedForm:
    """A page of a document: its fingerprint, which page (from 1) of which document it is.

    `caption` is the number of a photograph as it is printed below it.
    """

    fingerprint: str
    document: str
    place: int
    caption: str = ""


@dataclass(frozen=True)
class ExpectedPage:
    """One page: its printed number, its stamped label, what is placed on it, in order.

    `marks` are passages with a bar beside them: where each begins and ends, in points from the top
    of the page as it came. A page `as_it_is` may keep its size.
    """

    number: str
    label: str = ""
    placed: tuple[ExpectedForm, ...] = ()
    marks: tuple[tuple[float, float], ...] = ()
    as_it_is: bool = False


@dataclass(frozen=True)
class ExpectedExhibit:
    """One exhibit of this file: its label, printed numbers of first and last page.

    `title` is its bookmark; one without a label is known by it.
    """

    label: str
    title: str
    document: str
    first: int
    last: int


@dataclass(frozen=True)
class Manifest:
    """One file. Numbers are printed ones; `first` stands on the first page.

    `index` are printed numbers of the index's first and last page, or None. `paper` is width and
    height. `canaries` are words of the originals' metadata that no string of the file may hold.
    """

    title: str
    language: str
    first: int
    prefix: str
    paper: tuple[float, float]
    pages: tuple[ExpectedPage, ...]
    exhibits: tuple[ExpectedExhibit, ...]
    bookmarks: tuple[Bookmark, ...]
    index: tuple[int, int] | None = None
    max_bytes: int | None = None
    canaries: tuple[str, ...] = ()

    def printed(self, number: int) -> str:
        """Give a number as it is printed."""
        return f"{self.prefix}{number}"


def expect(matter: Matter, plan: Plan, number: int, max_bytes: int | None = None) -> Manifest:
    """Say what volume `number` has to hold. Raises KeyError for a document that isn't there."""
    volume = plan.volumes[number - 1]
    profile = matter.profile
    index = next((part for part in volume.parts if part.kind is PartKind.INDEX), None)
    return Manifest(
        title=file_title(plan, matter, volume),
        language=profile.language,
        first=volume.first,
        prefix=profile.prefix,
        paper=(profile.paper.width, profile.paper.height),
        pages=tuple(_pages(matter, plan, volume)),
        exhibits=tuple(
            ExpectedExhibit(
                label_of(one, matter), exhibit_title(one, matter), one.document, one.first, one.last
            )
            for one in plan.exhibits
            if one.volume == number
        ),
        bookmarks=bookmarks(plan, matter, volume),
        index=None if index is None else (index.first, index.last),
        max_bytes=max_bytes,
        canaries=tuple(sorted(set(_canaries(matter, volume)))),
    )


def lacking(matter: Matter, plan: Plan) -> tuple[str, ...]:
    """Name documents of the plan whose pages have no fingerprints yet."""
    parts = (part for volume in plan.volumes for part in volume.parts)
    placed = {name for part in parts for name in placed_documents(part)}
    documents = (matter.documents[one] for one in sorted(placed))
    return tuple(one.id for one in documents if len(one.safe.fingerprints) != len(one.safe.pages))


def _pages(matter: Matter, plan: Plan, volume: Volume) -> Iterator[ExpectedPage]:
    exhibits = {part.key: exhibit for exhibit in plan.exhibits for part in exhibit.parts}
    for part in volume.parts:
        exhibit = exhibits.get(part.key)
        label = label_of(exhibit, matter) if exhibit and matter.rules.stamp_label else ""
        pages = _on_sheets if part.kind is PartKind.PHOTOS else _one_by_one
        for n, page in enumerate(pages(part, exhibit, matter)):
            yield replace(page, number=f"{matter.profile.prefix}{part.first + n}", label=label)


def _one_by_one(part: Part, _: Exhibit | None, matter: Matter) -> Iterator[ExpectedPage]:
    placed = placed_pages(part, matter)
    for page in placed:
        yield ExpectedPage("", "", (_form(page, matter),), page.marks, page.as_it_is)
    if not placed:
        yield from [ExpectedPage("")] * part.pages


def _on_sheets(part: Part, exhibit: Exhibit | None, matter: Matter) -> Iterator[ExpectedPage]:
    if exhibit is None:
        message = f"{part.key} stands in no exhibit"
        raise ValueError(message)
    forms = iter(
        replace(_form(page, matter), caption=photo_label(exhibit, n, matter))
        for n, page in enumerate(placed_pages(part, matter), start=1)
    )
    for count in part.sheets:
        yield ExpectedPage("", placed=tuple(islice(forms, count)))


def _form(page: PlacedPage, matter: Matter) -> ExpectedForm:
    known = matter.placed(page.document).fingerprints
    return ExpectedForm(known[page.index] if known else "", page.document, page.index + 1)


def _canaries(matter: Matter, volume: Volume) -> Iterator[str]:
    placed = {name for part in volume.parts for name in placed_documents(part)}
    for document in sorted(placed):
        for original in matter.documents[document].originals:
            yield from (word for word in _said(original) if len(word) >= SHORTEST_CANARY)


def _said(original: Original) -> Iterator[str]:
    said = original.said
    yield from (said.captured, said.place, said.device, said.author, original.name)
    yield from (word for _, word in said.other)
