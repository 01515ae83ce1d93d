"""Reads how a file is put together: its pages in order, their labels, bookmarks and places."""

from collections.abc import Iterator
from typing import Final

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from dossier.pdf.witness_facts import Offence, SeenBookmark
from dossier.pdf.witness_objects import Visit, at, keys

ALLOWED: Final = {
    "catalog": keys("Type Pages Outlines PageLabels PageMode Lang ViewerPreferences"),
    "page tree": keys("Type Parent Kids Count"),
    "page": keys("Type Parent MediaBox Resources Contents Annots"),
    "link": keys("Type Subtype Rect Border Dest"),
    "outline": keys("Type First Last Count"),
    "bookmark": keys("Title Dest Parent Prev Next First Last Count"),
    "information": keys("Title CreationDate ModDate"),
    "trailer": keys("Size Root Info ID"),
}
"""Every key of the objects that a packet's frame is made of: nothing else has a place in it."""

_MOST_PAGES: Final = 200_000
_MOST_BOOKMARKS: Final = 200_000


class Tree:
    """A file's frame. What doesn't belong is put on `offences`."""

    def __init__(self, reader: PdfReader, visit: Visit) -> None:
        self._visit = visit
        self.offences: list[Offence] = []
        self.root = at(reader.trailer, "/Root")
        self.pages: list[DictionaryObject] = []
        self._index: dict[int, int] = {}
        self.check(reader.trailer, "trailer")
        self.check(self.root, "catalog")
        self.check(at(reader.trailer, "/Info"), "information")
        for reference, page in self._walk_pages():
            self._index[reference.idnum] = len(self.pages)
            self.pages.append(page)

    def check(self, value: object, kind: str, page: int | None = None) -> None:
        """Note every key that an object of this kind doesn't have."""
        if isinstance(value, DictionaryObject) and not ALLOWED[kind].issuperset(value):
            for key in sorted(set(map(str, value)) - ALLOWED[kind]):
                self.offences.append(Offence("forbidden", key, page))

    def target(self, destination: object) -> int | None:
        """Give the page (from 0) that a destination leads to."""
        if isinstance(destination, ArrayObject) and destination:
            page = next(iter(destination))
            if isinstance(page, IndirectObject):
                return self._index.get(page.idnum)
        return None

    def labels(self) -> list[str]:
        """Give the label that a reader shows for each page."""
        ranges = sorted(_numbers(at(self.root, "/PageLabels")), key=lambda one: one[0])
        labels = [""] * len(self.pages)
        for place, (start, style) in enumerate(ranges):
            end = ranges[place + 1][0] if place + 1 < len(ranges) else len(labels)
            first = at(style, "/St")
            counted = at(style, "/S") == "/D"
            for page in range(max(start, 0), min(end, len(labels))):
                number = page - start + (int(first) if isinstance(first, int) else 1)
                prefix = at(style, "/P")
                labels[page] = f"{prefix or ''}{number if counted else ''}"
        return labels

    def bookmarks(self) -> Iterator[SeenBookmark]:
        """Give the bookmarks in the order in which they are read."""
        outline = at(self.root, "/Outlines")
        self.check(outline, "outline")
        waiting: list[tuple[object, int]] = [(at(outline, "/First"), 0)]
        seen: set[int] = set()
        while waiting and len(seen) < _MOST_BOOKMARKS:
            entry, level = waiting.pop()
            if not isinstance(entry, DictionaryObject) or id(entry) in seen:
                continue
            seen.add(id(entry))
            target = self.target(at(entry, "/Dest"))
            self.check(entry, "bookmark", target)
            yield SeenBookmark(str(at(entry, "/Title") or ""), level, target)
            waiting.append((at(entry, "/Next"), level))
            waiting.append((at(entry, "/First"), level + 1))

    def _walk_pages(self) -> Iterator[tuple[IndirectObject, DictionaryObject]]:
        seen: set[int] = set()
        waiting = [_reference(self.root, "/Pages")]
        while waiting and len(seen) < _MOST_PAGES:
            reference = waiting.pop()
            if reference is None or reference.idnum in seen:
                continue
            seen.add(reference.idnum)
            node = self._visit.resolve(reference)
            if at(node, "/Type") == "/Page" and isinstance(node, DictionaryObject):
                self.check(node, "page", len(self._index))
                yield reference, node
                continue
            self.check(node, "page tree")
            kids = at(node, "/Kids")
            if isinstance(kids, ArrayObject):
                found = [kid if isinstance(kid, IndirectObject) else None for kid in kids]
                waiting += reversed(found)


def _reference(value: object, key: str) -> IndirectObject | None:
    if not isinstance(value, DictionaryObject) or key not in value:
        return None
    found = value.raw_get(key)
    return found if isinstance(found, IndirectObject) else None


def _numbers(node: object) -> Iterator[tuple[int, object]]:
    numbers = at(node, "/Nums")
    if isinstance(numbers, ArrayObject):
        flat = [one.get_object() for one in numbers]
        for start, style in zip(flat[::2], flat[1::2], strict=False):
            if isinstance(start, int):
                yield start, style
