"""Pictures and texts of PDF pages, by PDFium; only workers may import this."""

import logging
import math
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import BinaryIO, Final, Self

import pypdfium2
from PIL import Image
from pypdfium2 import raw

MOST_PIXELS: Final = 40_000_000
"""Pixels of one picture of a page: an A3 page at 300 dpi has 17 million."""
logging.getLogger("pypdfium2").setLevel(logging.CRITICAL)  # it writes of forms to stderr
_WHITE: Final = (255, 255, 255, 255)


class CannotOpen(Exception):
    """PDFium can't open this file, or a page of it. `locked` says that a password is missing."""

    def __init__(self, *, locked: bool = False) -> None:
        super().__init__()
        self.locked = locked


class Pages:
    """The pages of one open document, upright and with their annotations. Close it after use."""

    def __init__(self, file: BinaryIO | bytes, password: str = "", *, forms: bool = False) -> None:
        try:
            self._document = pypdfium2.PdfDocument(file, password=password or None)
        except pypdfium2.PdfiumError as error:
            raise CannotOpen(locked="password" in str(error).lower()) from error
        if forms:
            self._document.init_forms()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._document.close()

    def __len__(self) -> int:
        return len(self._document)

    def size(self, index: int) -> tuple[float, float]:
        """Width and height of an upright page in its own units."""
        with self._page(index) as page:
            return page.get_size()

    def picture(self, index: int, scale: float) -> Image.Image:
        """The page in colour at `scale` pixels a unit, less where that would be too many."""
        with self._page(index) as page:
            wide, high = page.get_size()
            most = math.sqrt(MOST_PIXELS / max(wide * high, 1.0))
            shown = max(min(scale, most), 1.0 / max(min(wide, high), 1.0))
            bitmap = page.render(shown, fill_color=_WHITE, rev_byteorder=True)
            try:
                return bitmap.to_pil().copy()
            finally:
                bitmap.close()

    def drop_annotations(self, index: int, which: Sequence[int]) -> None:
        """Take annotations off a page, by their places in its list, for as long as it is open."""
        with self._page(index) as page:
            for place in sorted(which, reverse=True):
                raw.FPDFPage_RemoveAnnot(page, place)

    def text(self, index: int) -> tuple[str, bool]:
        """The text inside the page, and whether there is text outside of it."""
        with self._page(index) as page:
            layer = page.get_textpage()
            try:
                characters = layer.count_chars()
                if not characters:
                    return "", False
                wide, high = page.get_size()
                inside = layer.get_text_bounded(0, 0, wide, high)
                return inside, _letters(layer.get_text_range()) > _letters(inside)
            finally:
                layer.close()

    @contextmanager
    def _page(self, index: int) -> Generator[pypdfium2.PdfPage]:
        try:
            page = self._document[index]
        except pypdfium2.PdfiumError as error:
            raise CannotOpen from error
        try:
            yield page
        finally:
            page.close()


def _letters(text: str) -> int:
    """How many letters and digits; spaces and line ends differ from one reading to another."""
    return sum(map(str.isalnum, text))
