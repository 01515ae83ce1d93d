"""The second reader: opens a finished packet with another library and says what stands in it.

Nothing here knows how packets are written: what the writer got wrong has to show.
"""

import codecs
import re
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from io import SEEK_END, BytesIO
from typing import BinaryIO, Final

from pypdf import PdfReader, PdfWriter, apply_configuration
from pypdf.errors import PyPdfError

from dossier.pdf.witness_facts import Covered, Offence, Reading, Share
from dossier.pdf.witness_objects import Visit, at
from dossier.pdf.witness_pages import Pages
from dossier.pdf.witness_tree import WHOLE, Tree

_MOST_DATA: Final = 1 << 31
_MOST_ITEMS: Final = 4_000_000
_DAY: Final = re.compile(r"D:\d{8}000000Z")
_HEAD: Final = re.compile(rb"%PDF-[12]\.\d\s{1,2}%[\x80-\xff]{4}\s{1,2}")
_ENDING: Final = re.compile(rb"startxref\s+(\d+)\s+%%EOF\r?\n?\Z")
_CLOSE: Final = re.compile(rb"\s*(?:endobj\s*)?")
_HEAD_MOST: Final = 64
_TAIL_MOST: Final = 64 << 20

_CODECS: Final = ("ascii", "charmap", "latin-1", "utf-8", "utf-16", "utf-16-be", "utf-16-le")
"""What the library decodes strings with; Python imports each at its first use."""

BROKEN: Final = (
    PyPdfError,
    ArithmeticError,
    AssertionError,
    AttributeError,
    LookupError,
    OSError,
    RuntimeError,
    TypeError,
    ValueError,
)
"""What reading a file raises that isn't as PDF says: the library tells them apart no further."""


def read(file: BinaryIO, canaries: Sequence[str] = (), share: Share = WHOLE) -> Reading:
    """Read everything an audit compares. `canaries` are words that no string may hold.

    A file can be read by several readers, each a share of its pages. The first also reads what
    belongs to no page. See `export.shares` for why nothing is missed.
    """
    size = file.seek(0, SEEK_END)
    file.seek(0)
    with unlimited():
        try:
            reader = PdfReader(file, strict=True)
            if reader.is_encrypted:
                return Reading(size, offences=(Offence("password"),))
            return _read(reader, size, canaries, share)
        except BROKEN as error:
            return Reading(size, offences=(Offence("unreadable", type(error).__name__),))


def warm() -> None:
    """Read a small file once: the library imports parts of itself at first use."""
    blank, file = PdfWriter(), BytesIO()
    blank.add_blank_page(72, 72)
    blank.compress_identical_objects()
    blank.write(file)
    read(file)
    for name in _CODECS:
        codecs.lookup(name)


def unlimited() -> AbstractContextManager[object]:
    """Lift the library's limits to what a packet of large scans needs; the worker has its own."""
    return apply_configuration(
        maximum_declared_stream_length=_MOST_DATA,
        array_maximum_element_count=_MOST_ITEMS,
        dictionary_maximum_element_count=_MOST_ITEMS,
    )


def _read(reader: PdfReader, size: int, canaries: Sequence[str], share: Share) -> Reading:
    visit = Visit(reader, canaries)
    tree = Tree(reader, visit, share)
    pages = tuple(Pages(tree, visit).read())
    bookmarks = tuple(tree.bookmarks()) if share.nth == 0 else ()
    if share.nth == 0:
        for key in ("/Root", "/Info", "/ID"):
            if key in reader.trailer:
                visit.look_around(reader.trailer.raw_get(key))
    for reference in tree.references:
        visit.look_around(reference)
    about = at(reader.trailer, "/Info")
    ends = tuple(_ends(reader, visit.end, size))
    strays = tuple(visit.strays())
    found = [*tree.offences, *visit.offences, *_dates(about)]
    if share.of == 1:
        found += [*ends, *(Offence("stray-object", str(number)) for number in strays)]
    return Reading(
        size=size,
        title=str(at(about, "/Title") or ""),
        language=str(at(tree.root, "/Lang") or ""),
        pages=pages,
        bookmarks=bookmarks,
        offences=tuple(found),
        objects=len(visit.seen),
        pictures=len(visit.pictures),
        covered=_covered(tree, visit, strays, ends_well=not ends) if share.of > 1 else None,
    )


def _covered(tree: Tree, visit: Visit, strays: tuple[int, ...], *, ends_well: bool) -> Covered:
    return Covered(
        first=tree.own.start,
        end=tree.own.stop,
        pages=tree.count,
        seen=tuple(sorted(visit.seen)),
        left=tuple(sorted(visit.left)),
        strays=strays,
        pictures=tuple(sorted(visit.pictures)),
        reached=visit.end,
        ends_well=ends_well,
    )


def _ends(reader: PdfReader, end: int, size: int) -> Iterator[Offence]:
    """Look at what stands before the first object and after the last one."""
    places = [at for table in reader.xref.values() for at in table.values() if at]
    reader.stream.seek(0)
    if not _HEAD.fullmatch(reader.stream.read(min(*places, _HEAD_MOST))):
        yield Offence("stray-bytes")
    reader.stream.seek(end)
    tail = reader.stream.read(min(size - end, _TAIL_MOST))
    ending = _ENDING.search(tail)
    if ending is None or tail.count(b"%%EOF") != 1 or tail.count(b"startxref") != 1:
        yield Offence("second-ending")
    elif not _CLOSE.fullmatch(tail[: max(int(ending[1]) - end, 0)]):
        yield Offence("stray-bytes")


def _dates(about: object) -> Iterator[Offence]:
    for key in ("/CreationDate", "/ModDate"):
        said = at(about, key)
        if said is not None and not _DAY.fullmatch(str(said)):
            yield Offence("time-of-day", key)
