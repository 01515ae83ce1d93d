"""The file as it came, shown by PDFium: what a copy is compared with, and what stands in for it."""

from collections.abc import Sequence
from typing import Self

from PIL import Image

from dossier.pdf.render import CannotOpen, Pages
from dossier.pdf.source import File, view


class Original:
    """Opened when it is first asked for; `readable` says whether it shows the pages expected."""

    def __init__(self, file: File, password: str, pages: int) -> None:
        self._file = file
        self._password = password
        self._expected = pages
        self._opened: Pages | None = None
        self._tried = False
        self._without: set[int] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._opened is not None:
            self._opened.__exit__()

    @property
    def readable(self) -> bool:
        """Whether PDFium opens the file and counts as many pages as we do."""
        return self._pages() is not None

    def width(self, index: int) -> float:
        """Width of an upright page in its own units."""
        return self._known().size(index)[0]

    def picture(self, index: int, scale: float, hidden: Sequence[int]) -> Image.Image:
        """The page with its annotations and fields, but those that a layer hides.

        PDFium shows the latter; `hidden` are their places in the list of the page.
        """
        pages = self._known()
        if hidden and index not in self._without:
            self._without.add(index)
            pages.drop_annotations(index, hidden)
        return pages.picture(index, scale)

    def _known(self) -> Pages:
        pages = self._pages()
        if pages is None:
            raise CannotOpen
        return pages

    def _pages(self) -> Pages | None:
        if not self._tried:
            self._tried = True
            try:
                opened = Pages(view(self._file), self._password, forms=True)
            except CannotOpen:
                return None
            if len(opened) == self._expected:
                self._opened = opened
        return self._opened
