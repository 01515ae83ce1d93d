"""Breaks the index into pages: no row is split, a section head stays with its first row."""

from collections.abc import Iterable, Sequence

from dossier.model.plan import IndexEntry, IndexPage, Sizes


def index_pages(
    sections: Iterable[tuple[str, Sequence[str]]], sizes: Sizes, *, service: bool
) -> tuple[IndexPage, ...]:
    """Lay section heads and rows (document ids) on pages; a head is repeated as `continued`.

    `service` asks for the last row. There is always at least one page. A row higher than a page
    stands alone on one.
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
        sheet.put((IndexEntry("service", "service"),), sizes.service)
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

    def _turn(self) -> None:
        self._full.append(IndexPage(tuple(self._entries)))
        self._entries = []
        self._left = self._sizes.next_frame

    def pages(self) -> tuple[IndexPage, ...]:
        """Give all pages."""
        return (*self._full, IndexPage(tuple(self._entries)))
