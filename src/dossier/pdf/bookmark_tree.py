"""Writes bookmarks as a PDF outline: sections open, what is nested in exhibits folded."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from dossier.model.bookmarks import Bookmark
from dossier.pdf.objects import Objects, dictionary, number, reference, text

OPEN_LEVELS: Final = 1
"""Bookmarks above this level show what is below them when the file is opened."""


@dataclass
class _Entry:
    number: int
    level: int
    written: dict[str, bytes]
    below: "list[_Entry]" = field(default_factory=list["_Entry"])

    def visible(self) -> int:
        """Count the bookmarks below that show when this one is open."""
        shown = (one.visible() if one.level < OPEN_LEVELS else 0 for one in self.below)
        return len(self.below) + sum(shown)


def write_bookmarks(
    out: Objects, bookmarks: Sequence[Bookmark], destination: Callable[[int], bytes]
) -> int:
    """Write the outline; `destination` gives the place of a printed page. Gives its number."""
    root = _Entry(out.reserve(), -1, {"/Type": b"/Outlines"})
    line = [root]
    for bookmark in bookmarks:
        while line[-1].level >= bookmark.level:
            line.pop()
        made = {"/Title": text(bookmark.title), "/Dest": destination(bookmark.page)}
        entry = _Entry(out.reserve(), bookmark.level, made)
        line[-1].below.append(entry)
        line.append(entry)
    for entry in _joined(root):
        out.put(entry.number, dictionary(entry.written))
    return root.number


def _joined(root: _Entry) -> Iterator[_Entry]:
    """Give every entry once it knows its neighbours, its parent and what is below it."""
    waiting = [root]
    while waiting:
        parent = waiting.pop()
        waiting += reversed(parent.below)
        _join(parent)
        yield parent


def _join(parent: _Entry) -> None:
    if not parent.below:
        return
    for before, after in pairwise(parent.below):
        before.written["/Next"] = reference(after.number)
        after.written["/Prev"] = reference(before.number)
    for one in parent.below:
        one.written["/Parent"] = reference(parent.number)
    # A negative count: that many are below, folded (ISO 32000-1, 12.3.3).
    folded = parent.level >= OPEN_LEVELS
    parent.written |= {
        "/First": reference(parent.below[0].number),
        "/Last": reference(parent.below[-1].number),
        "/Count": number(-len(parent.below) if folded else parent.visible()),
    }
