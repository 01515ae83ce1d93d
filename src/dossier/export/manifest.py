"""What a finished file has to say, page by page, worked out from the plan before it is opened."""

from collections.abc import Iterator
from dataclasses import dataclass

from dossier.model.bookmarks import Bookmark, bookmarks, file_title, label_of
from dossier.model.document import Original
from dossier.model.matter import Matter
from dossier.model.plan import Part, PartKind, Plan, Volume

SHORTEST_CANARY = 6
"""Shorter words turn up by chance."""


@dataclass(frozen=True)
class ExpectedPage:
    """One page: its printed number, its stamped label, the fingerprint of what is placed on it.

    `document` and `place` (from 1) say which page of which document that is.
    """

    number: str
    label: str = ""
    fingerprint: str = ""
    document: str = ""
    place: int = 0


@dataclass(frozen=True)
class ExpectedExhibit:
    """One exhibit of this file: its stamped label, printed numbers of first and last page."""

    label: str
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
            ExpectedExhibit(label_of(one, matter), one.document, one.first, one.last)
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
    placed = {part.source for volume in plan.volumes for part in volume.parts if part.source}
    documents = (matter.documents[one] for one in sorted(placed))
    return tuple(one.id for one in documents if len(one.safe.fingerprints) != len(one.safe.pages))


def _pages(matter: Matter, plan: Plan, volume: Volume) -> Iterator[ExpectedPage]:
    labels: dict[str, str] = {}
    if matter.rules.stamp_label:
        for exhibit in plan.exhibits:
            labels.update((part.key, label_of(exhibit, matter)) for part in exhibit.parts)
    for part in volume.parts:
        prints = _fingerprints(matter, part)
        for n in range(part.pages):
            yield ExpectedPage(
                number=f"{matter.profile.prefix}{part.first + n}",
                label=labels.get(part.key, ""),
                fingerprint=prints[n] if prints else "",
                document=part.source or "",
                place=n + 1 if part.source else 0,
            )


def _fingerprints(matter: Matter, part: Part) -> tuple[str, ...]:
    return matter.placed(part.source).fingerprints if part.source else ()


def _canaries(matter: Matter, volume: Volume) -> Iterator[str]:
    placed = {part.source for part in volume.parts if part.source is not None}
    for document in sorted(placed):
        for original in matter.documents[document].originals:
            yield from (word for word in _said(original) if len(word) >= SHORTEST_CANARY)


def _said(original: Original) -> Iterator[str]:
    said = original.said
    yield from (said.captured, said.place, said.device, said.author, original.name)
    yield from (word for _, word in said.other)
