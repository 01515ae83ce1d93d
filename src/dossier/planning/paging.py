"""Breaks the index into pages: no row is split, heads and the last row don't stand alone."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from dossier.model.plan import IndexEntry, IndexPage, Sizes


def index_pages(
    sections: Iterable[tuple[str, Sequence[str]]], sizes: Sizes, *, service: bool
) -> tuple[IndexPage, ...]:
    """Lay section heads and rows (document ids) on pages; a head is repeated as `continued`.

    `service` asks for the last row; where a page begins with it, the row above comes along. There
    is always at least one page. A row higher than a page stands alone on one.
    """
    sheet = _Sheet(sizes)
    for key, rows in sections:
        head = IndexEntry("section", key)
        for n, name in enumerate(rows):
            row = IndexEntry("row", name)
            height = sizes.rows.get(name, sizes.default_row)
            if n == 0:
                sheet.put((head, row), sizes.section + height)
            else:
                sheet.put((row,), height, again=IndexEntry("section", key, continued=True))
    if service:
        sheet.close(IndexEntry("service", "service"))
    return sheet.pages()


class _Sheet:
    """The page being filled, and those that are full."""

    def __init__(self, sizes: Sizes) -> None:
        self._sizes = sizes
        self._full: list[IndexPage] = []
        self._entries: list[IndexEntry] = []
        self._left = sizes.first_frame

    def put(
        self, entries: tuple[IndexEntry, ...], height: float, again: IndexEntry | None = None
    ) -> None:
        """Put entries that stay together; `again` is put above them on a new page."""
        if height > self._left and self._entries:
            self._turn()
            if again is not None:
                self._entries.append(again)
                self._left -= self._sizes.section
        self._entries += entries
        self._left -= height

    def close(self, entry: IndexEntry) -> None:
        """Put the last row. A page that has nothing else looks as if something were missing."""
        along = self._along() if self._height(entry) > self._left else ()
        if sum(map(self._height, (*along, entry))) > self._sizes.next_frame:
            along = ()
        if along:
            self._entries = self._entries[: -1 if along[0].continued else -2]
            self._turn()
        self.put((*along, entry), sum(map(self._height, (*along, entry))))

    def _along(self) -> tuple[IndexEntry, ...]:
        """Give the last row with its head; nothing if the page would be empty without them."""
        heads = [one for one in self._entries if one.kind == "section"]
        if not heads or self._entries[:1] == heads[-1:] == self._entries[-2:-1]:
            return ()
        first = self._entries[-2] == heads[-1]
        return (heads[-1] if first else replace(heads[-1], continued=True)), self._entries[-1]

    def _height(self, entry: IndexEntry) -> float:
        fixed = {"section": self._sizes.section, "service": self._sizes.service}
        return fixed.get(entry.kind, self._sizes.rows.get(entry.key, self._sizes.default_row))

    def _turn(self) -> None:
        self._full.append(IndexPage(tuple(self._entries)))
        self._entries = []
        self._left = self._sizes.next_frame

    def pages(self) -> tuple[IndexPage, ...]:
        """Give all pages."""
        return (*self._full, IndexPage(tuple(self._entries)))
