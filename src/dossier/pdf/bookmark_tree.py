"""Writes bookmarks as a PDF outline: sections open, what is nested in exhibits folded."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from pikepdf import Array, Dictionary, Name, Object, Pdf, String

from dossier.model.bookmarks import Bookmark

OPEN_LEVELS: Final = 1
"""Bookmarks above this level show what is below them when the file is opened."""


@dataclass
class _Entry:
    object: Object
    level: int
    below: "list[_Entry]" = field(default_factory=list["_Entry"])

    def visible(self) -> int:
        """Count the bookmarks below that show when this one is open."""
        shown = (one.visible() if one.level < OPEN_LEVELS else 0 for one in self.below)
        return len(self.below) + sum(shown)


def write_bookmarks(
    pdf: Pdf, bookmarks: Sequence[Bookmark], destination: Callable[[int], Array]
) -> Object:
    """Give the outline of these bookmarks; `destination` gives the place of a printed page."""
    root = _Entry(pdf.make_indirect(Dictionary(Type=Name.Outlines)), -1)
    line = [root]
    for bookmark in bookmarks:
        while line[-1].level >= bookmark.level:
            line.pop()
        made = Dictionary(Title=String(bookmark.title), Dest=destination(bookmark.page))
        entry = _Entry(pdf.make_indirect(made), bookmark.level)
        line[-1].below.append(entry)
        line.append(entry)
    waiting = [root]
    while waiting:
        parent = waiting.pop()
        waiting += parent.below
        _join(parent)
    return root.object


def _join(parent: _Entry) -> None:
    if not parent.below:
        return
    objects = [one.object for one in parent.below]
    for before, after in pairwise(objects):
        before[Name.Next] = after
        after[Name.Prev] = before
    for one in objects:
        one[Name.Parent] = parent.object
    parent.object[Name.First], parent.object[Name.Last] = objects[0], objects[-1]
    # A negative count: that many are below, folded (ISO 32000-1, 12.3.3).
    folded = parent.level >= OPEN_LEVELS
    parent.object[Name.Count] = -len(parent.below) if folded else parent.visible()
