"""Where in a packet the papers stand that a list of ours refers to: label, page, volume."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import accumulate
from typing import Final

from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Part, PartKind, Plan

_FRONT: Final = frozenset(
    {PartKind.DIVIDER, PartKind.TRANSLATION_COVER, PartKind.CERTIFICATE, PartKind.INTERPRETATION}
)


@dataclass(frozen=True)
class Place:
    """Where a paper stands: its exhibit's label, the volume, the printed page number.

    An exhibit without a label is known by its `title`; the others have none here. Two places are
    equal wherever their pages are: what is laid out from them never depends on page numbers.
    """

    label: str
    title: str
    volume: int
    page: int = field(compare=False)


@dataclass(frozen=True)
class Evidence:
    """Finds papers in one plan. What isn't in this packet has no place."""

    plan: Plan
    matter: Matter

    @cached_property
    def exhibits(self) -> Mapping[str, Exhibit]:
        """Give the exhibits of documents by the document's id, in the order of the packet."""
        return {one.document: one for one in self.plan.exhibits if one.generated is None}

    def place(self, document: str, page: int | None = None) -> Place | None:
        """Find a paper, or one page of it (from 1).

        Without a page it is the first page of its translation, else of the paper itself. None for
        what isn't in the packet, or a page of it that isn't.
        """
        if page is not None:
            return self._page(document, page)
        exhibit = self.exhibits.get(document)
        part = exhibit and _read_first(exhibit)
        if exhibit is not None and part is not None:
            return _place(exhibit, part.first)
        return self._page(document, None)

    def original(self, document: str) -> Place | None:
        """Find the first page of a paper itself, also where a translation stands before it."""
        return self._page(document, None)

    def _page(self, document: str, page: int | None) -> Place | None:
        for exhibit, part in self._placed.get(document, ()):
            if page is None:
                return _place(exhibit, part.first)
            if page - 1 in (shown := part.select or range(part.pages)):
                return _place(exhibit, part.first + shown.index(page - 1))
        return self._on_sheets.get((document, page))

    @cached_property
    def _placed(self) -> Mapping[str, list[tuple[Exhibit, Part]]]:
        found: dict[str, list[tuple[Exhibit, Part]]] = {}
        for exhibit in self.plan.exhibits:
            for part in exhibit.parts:
                if part.source is not None:
                    found.setdefault(part.source, []).append((exhibit, part))
        return found

    @cached_property
    def _on_sheets(self) -> Mapping[tuple[str, int | None], Place]:
        """Photographs on sheets by document and page, each with its number: `I-3`."""
        return {
            key: place
            for exhibit in self.plan.exhibits
            for part in exhibit.parts
            if part.kind is PartKind.PHOTOS
            for key, place in _photographs(exhibit, part, self.matter.documents)
        }


def _read_first(exhibit: Exhibit) -> Part | None:
    """The part that a reader of the packet reads: the translation if there is one."""
    parts = [part for part in exhibit.parts if part.kind not in _FRONT]
    translation = (part for part in parts if part.kind is PartKind.TRANSLATION)
    return next(translation, parts[0] if parts else None)


def _photographs(
    exhibit: Exhibit, part: Part, documents: Mapping[str, Document]
) -> Iterator[tuple[tuple[str, int | None], Place]]:
    """Each page of a held document is a photograph; the document is where its first one lies."""
    number = 1
    for name in part.holds:
        last = number + len(documents[name].safe.pages) - 1
        yield (name, None), _photograph(exhibit, part, number, last)
        for page, nth in enumerate(range(number, last + 1), start=1):
            yield (name, page), _photograph(exhibit, part, nth, nth)
        number = last + 1


def _photograph(exhibit: Exhibit, part: Part, first: int, last: int) -> Place:
    """The place of photographs from one number to another."""
    ends = accumulate(part.sheets)
    sheet = next((at for at, end in enumerate(ends) if first <= end), 0)
    numbers = f"{first}" if first == last else f"{first}–{last}"
    found = _place(exhibit, part.first + sheet)
    return replace(found, label=f"{exhibit.label}-{numbers}") if exhibit.label else found


def _place(exhibit: Exhibit, page: int) -> Place:
    title = "" if exhibit.label else exhibit.title
    return Place(exhibit.label, title, exhibit.volume, page)
