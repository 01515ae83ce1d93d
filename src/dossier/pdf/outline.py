"""The bookmarks of a PDF as plain titles and page numbers."""

from collections.abc import Iterator, Mapping
from typing import Final

import pikepdf

from dossier.model.document import Heading
from dossier.pdf.plain import worded

MOST: Final = 5_000
_DEEPEST: Final = 32


def outline(pdf: pikepdf.Pdf, pages: Mapping[tuple[int, int], int]) -> tuple[Heading, ...]:
    """Read the outline; entries that lead to no page of the document are left out.

    `pages` gives the index of a page by its object number.
    """
    top = pdf.Root.get("/Outlines")
    if not isinstance(top, pikepdf.Dictionary):
        return ()
    named = _Named(pdf.Root)
    found: list[Heading] = []
    for level, item in _items(top):
        title, page = item.get("/Title"), _page(item, named, pages)
        if page is not None and worded(title).strip():
            found.append(Heading(worded(title), page, level))
    return tuple(found)


def _items(top: pikepdf.Object) -> Iterator[tuple[int, pikepdf.Object]]:
    """Each entry with its level, in reading order; a chain that comes back to itself ends."""
    seen: set[tuple[int, int]] = set()
    waiting = [(0, top.get("/First"))]
    while waiting and len(seen) < MOST:
        level, item = waiting.pop()
        if not isinstance(item, pikepdf.Dictionary) or item.objgen in seen:
            continue
        seen.add(item.objgen if item.is_indirect else (-len(seen) - 1, 0))
        yield level, item
        waiting.append((level, item.get("/Next")))
        if level < _DEEPEST:
            waiting.append((level + 1, item.get("/First")))


class _Named:
    """Destinations by name: the old dictionary and the name tree."""

    def __init__(self, root: pikepdf.Object) -> None:
        old, names = root.get("/Dests"), root.get("/Names")
        self._old = old if isinstance(old, pikepdf.Dictionary) else None
        tree = names.get("/Dests") if isinstance(names, pikepdf.Dictionary) else None
        self._tree = pikepdf.NameTree(tree) if isinstance(tree, pikepdf.Dictionary) else None

    def find(self, name: object) -> object:
        """What a name stands for, or None."""
        if isinstance(name, pikepdf.Name):
            return self._old.get(name) if self._old is not None else None
        if self._tree is None:
            return None
        try:
            return self._tree.get(worded(name))
        except (pikepdf.PdfError, RuntimeError, ValueError):
            return None  # the tree itself is broken


def _page(item: pikepdf.Object, named: _Named, pages: Mapping[tuple[int, int], int]) -> int | None:
    target = item.get("/Dest")
    action = item.get("/A")
    if target is None and isinstance(action, pikepdf.Dictionary) and action.get("/S") == "/GoTo":
        target = action.get("/D")
    if isinstance(target, pikepdf.Name | pikepdf.String):
        target = named.find(target)
    if isinstance(target, pikepdf.Dictionary):
        target = target.get("/D")
    if not isinstance(target, pikepdf.Array) or len(target) == 0:
        return None
    first = target[0]
    if isinstance(first, int):
        return first if 0 <= first < len(pages) else None
    return pages.get(first.objgen) if isinstance(first, pikepdf.Dictionary) else None
