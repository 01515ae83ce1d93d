"""Reads how a file is put together: its pages in order, their labels, bookmarks and places."""

from collections.abc import Iterator
from typing import Final

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject

from dossier.pdf.witness_facts import Offence, SeenBookmark, Share
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

WHOLE: Final = Share()
_OTHER_SHAPE: Final = "a page tree of another shape"
_BESIDE_PAGES: Final = 1 / 16
"""What the index, bookmarks and title of a file take beside a share of its pages."""
_MOST_PAGES: Final = 200_000
_MOST_BOOKMARKS: Final = 200_000


class Tree:
    """A file's frame. What doesn't belong is put on `offences`.

    For a share of a file, `own` are the numbers of its pages in the file, from 0, and `pages` are
    those; `count` are all.
    """

    def __init__(self, reader: PdfReader, visit: Visit, share: Share = WHOLE) -> None:
        self._visit = visit
        self.offences: list[Offence] = []
        self.root = at(reader.trailer, "/Root")
        self.pages: list[DictionaryObject] = []
        self._index: dict[int, int] = {}
        self.check(reader.trailer, "trailer")
        self.check(self.root, "catalog")
        self.check(at(reader.trailer, "/Info"), "information")
        self.references: list[IndirectObject] = []
        self.own = range(0)
        if share.of > 1:
            self._walk_share(share)
            return
        for reference, page in self._walk_pages():
            self._index[reference.idnum] = len(self.pages)
            self._add(reference, page)
        self.own = range(len(self.pages))

    @property
    def count(self) -> int:
        """How many pages the file has."""
        return len(self._index)

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
        labels = [""] * self.count
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

    def _add(self, reference: IndirectObject, page: DictionaryObject) -> None:
        self.references.append(reference)
        self.pages.append(page)

    def _walk_share(self, share: Share) -> None:
        """Walk a tree of one row of nodes; pages below the nodes of other shares are left to them.

        Raises ValueError for a tree that is anything else.
        """
        nodes = self._node(_reference(self.root, "/Pages"))
        mine = range(*(_border(len(nodes), share.of, nth) for nth in (share.nth, share.nth + 1)))
        first = 0
        for place, node in enumerate(nodes):
            if place == mine.start:
                first = self.count
            for reference in self._node(node):
                if reference.idnum in self._index:
                    raise ValueError(_OTHER_SHAPE)
                self._index[reference.idnum] = self.count
                if place in mine:
                    self._add(reference, self._leaf(reference))
                else:
                    self._visit.left.add(reference.idnum)
        self.own = range(first, first + len(self.pages))

    def _node(self, reference: IndirectObject | None) -> list[IndirectObject]:
        node = None if reference is None else self._visit.resolve(reference)
        self.check(node, "page tree")
        kids = at(node, "/Kids")
        if at(node, "/Type") != "/Pages" or not isinstance(kids, ArrayObject):
            raise ValueError(_OTHER_SHAPE)
        found = [kid for kid in kids if isinstance(kid, IndirectObject)]
        if len(found) != len(kids):
            raise ValueError(_OTHER_SHAPE)
        return found

    def _leaf(self, reference: IndirectObject) -> DictionaryObject:
        page = self._visit.resolve(reference)
        if at(page, "/Type") != "/Page" or not isinstance(page, DictionaryObject):
            raise ValueError(_OTHER_SHAPE)
        self.check(page, "page", self._index[reference.idnum])
        return page

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


def _border(nodes: int, shares: int, nth: int) -> int:
    """Give the first node of a share. The first share is smaller: it also has what is no page."""
    less = _BESIDE_PAGES if 0 < nth < shares else 0
    return round(nodes * (nth - less) / shares)


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
