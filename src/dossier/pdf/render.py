"""Pictures and texts of PDF pages, by PDFium; only workers may import this."""

import logging
import math
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import BinaryIO, Final, NamedTuple, Self

import pypdfium2
from PIL import Image
from pypdfium2 import raw

MOST_PIXELS: Final = 40_000_000
"""Pixels of one picture of a page: an A3 page at 300 dpi has 17 million."""
logging.getLogger("pypdfium2").setLevel(logging.CRITICAL)  # it writes of forms to stderr
_WHITE: Final = (255, 255, 255, 255)
_HAIR: Final = 1 - 1e-9


class CannotOpen(Exception):
    """PDFium can't open this file, or a page of it. `locked` says that a password is missing."""

    def __init__(self, *, locked: bool = False) -> None:
        super().__init__()
        self.locked = locked


class Glyph(NamedTuple):
    """A letter and the box around it in the page's units, y upwards; an empty box has no size."""

    code: int
    left: float = 0.0
    bottom: float = 0.0
    right: float = 0.0
    top: float = 0.0


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
            return _drawn(page, shown)

    def picture_across(self, index: int, width: int, most: int) -> Image.Image:
        """The page in colour and `width` pixels wide, less where it would have over `most`."""
        with self._page(index) as page:
            wide, high = page.get_size()
            # Both sides are rounded up: the largest scale at which even so there aren't too many.
            around, area = wide + high, wide * high
            largest = (math.sqrt(around * around + 4 * area * (most - 1)) - around) / (2 * area)
            return _drawn(page, min(width / wide, largest) * _HAIR)

    def glyphs(self, index: int, most: int) -> tuple[Glyph, ...]:
        """The first `most` letters of a page in the order of its text, line ends among them."""
        with self._page(index) as page:
            layer = page.get_textpage()
            try:
                return tuple(_glyph(layer, at) for at in range(min(layer.count_chars(), most)))
            finally:
                layer.close()

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


def _drawn(page: pypdfium2.PdfPage, scale: float) -> Image.Image:
    bitmap = page.render(scale, fill_color=_WHITE, rev_byteorder=True)
    try:
        return bitmap.to_pil().copy()
    finally:
        bitmap.close()


def _glyph(layer: pypdfium2.PdfTextPage, at: int) -> Glyph:
    code = raw.FPDFText_GetUnicode(layer, at)
    try:
        return Glyph(code, *layer.get_charbox(at, loose=True))
    except pypdfium2.PdfiumError:
        return Glyph(code)


def _letters(text: str) -> int:
    """How many letters and digits; spaces and line ends differ from one reading to another."""
    return sum(map(str.isalnum, text))
