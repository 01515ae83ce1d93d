"""Opens a PDF with pikepdf and reads what its pages say, also where they inherit it."""

import io
import logging
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO, Final

import pikepdf

from dossier.pdf.boxes import Box, Placement, place, visible

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

logging.getLogger("pikepdf").setLevel(logging.CRITICAL)  # it writes of repairs to stderr
_INHERITED_DEPTH: Final = 64
_CORNERS: Final = 4
_BUFFER: Final = 1 << 15
_MOST_FIELDS: Final = 50_000
BROKEN: Final = (pikepdf.PdfError, pikepdf.exceptions.QpdfRuntimeError)
"""What qpdf raises for a file it can't repair."""
_BROKEN: Final = re.compile(r"file is damaged|reconstruct|Loop detected|unable to find")


File = io.RawIOBase | io.BufferedIOBase
"""A file that is read from any place: one on disk, in memory, or served by rows."""


def view(file: File) -> io.BufferedReader:
    """A reader with a place of its own: two libraries read one file by turns."""
    return io.BufferedReader(_View(file), _BUFFER)


class _View(io.RawIOBase):
    def __init__(self, file: File) -> None:
        super().__init__()
        self._file = file
        self._at = 0
        self._size = file.seek(0, io.SEEK_END)

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        self._at = offset + {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        return self._at

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        self._file.seek(self._at)
        count = self._file.readinto(buffer) or 0
        self._at += count
        return count


def open_pdf(file: BinaryIO, password: str) -> pikepdf.Pdf:
    """Open by rows, repairing what can be. Raises pikepdf.PasswordError and pikepdf.PdfError."""
    return pikepdf.open(
        file,
        password=password,
        access_mode=pikepdf.AccessMode.stream,
        suppress_warnings=True,
        inherit_page_attributes=False,
    )


def inherited(node: pikepdf.Object, key: str) -> object:
    """An attribute of a page or field, or the one it inherits from the tree above it."""
    for _ in range(_INHERITED_DEPTH):
        value = node.get(key)
        if value is not None:
            return value
        parent = node.get("/Parent")
        if not isinstance(parent, pikepdf.Dictionary):
            return None
        node = parent
    return None


def box(value: object) -> Box | None:
    """Four numbers, or None."""
    if not isinstance(value, pikepdf.Array) or len(value) < _CORNERS:
        return None
    try:
        x0, y0, x1, y1 = (float(value[index]) for index in range(_CORNERS))
    except (TypeError, ValueError, NotImplementedError):
        return None
    return (x0, y0, x1, y1)


def _number(value: object, otherwise: float) -> float:
    try:
        return float(value)  # type: ignore[arg-type] # whatever it is, it is a number or it isn't
    except (TypeError, ValueError, NotImplementedError):
        return otherwise


def placement(page: pikepdf.Object) -> Placement:
    """The visible part of a page and how it stands upright."""
    seen = visible(box(inherited(page, "/MediaBox")), box(inherited(page, "/CropBox")))
    turn = round(_number(inherited(page, "/Rotate"), 0))
    return place(seen, turn, _number(page.get("/UserUnit"), 1))


def contents(page: pikepdf.Object) -> list[pikepdf.Object]:
    """The streams of a page's content, in order."""
    value = page.get("/Contents")
    if isinstance(value, pikepdf.Stream):
        return [value]
    if isinstance(value, pikepdf.Array):
        return [one for one in value if isinstance(one, pikepdf.Stream)]
    return []


def annotations(page: pikepdf.Object) -> Iterator[pikepdf.Object]:
    """The annotations of a page that are dictionaries."""
    value = page.get("/Annots")
    if isinstance(value, pikepdf.Array):
        yield from (one for one in value if isinstance(one, pikepdf.Dictionary))


def repaired(pdf: pikepdf.Pdf) -> bool:
    """Whether the file was broken and had to be pieced together, since this was last asked."""
    return any(_BROKEN.search(str(warning)) for warning in pdf.get_warnings())


def form_fields(top: object) -> Iterator[pikepdf.Object]:
    """Every field of a form and its widgets, from its list of fields down."""
    waiting: list[object] = [top]
    seen = 0
    while waiting and seen < _MOST_FIELDS:
        kids = waiting.pop()
        for field in kids if isinstance(kids, pikepdf.Array) else ():
            if isinstance(field, pikepdf.Dictionary):
                seen += 1
                yield field
                waiting.append(field.get("/Kids"))
