"""Makes one volume in a worker: draws and places its parts in order, stamps, joins, saves."""

import gc
import hashlib
import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import date
from errno import EDQUOT, EFBIG, ENOSPC
from io import BufferedReader, BufferedWriter, BytesIO, FileIO
from typing import BinaryIO, Final, NamedTuple

from dossier import resources
from dossier.assembly.pages import draw_pages
from dossier.assembly.sources import sources
from dossier.assembly.stamped import Stamps, bands, laid
from dossier.assembly.stamps import StampedPage, stamp
from dossier.errors import CannotWrite, Refusal
from dossier.model.bookmarks import Bookmark, bookmarks, file_title
from dossier.model.matter import Matter
from dossier.model.placed import PlacedPage, placed_pages
from dossier.model.plan import Part, Plan, Volume
from dossier.model.wire import JsonObject, from_json, to_json
from dossier.pdf.band import blank_at_the_ends
from dossier.pdf.draw import FontBook
from dossier.pdf.fonts import typeface
from dossier.pdf.write import About, Form, PacketWriter
from dossier.sandbox.job import Job
from dossier.sandbox.rows import RowsFile

_BUFFER: Final = 1 << 20
_AT_ONCE: Final = 16 << 20
"""A source of up to this many bytes is read in one go."""
_BITE: Final = 1 << 16
_FULL: Final = {ENOSPC: "full", EDQUOT: "full", EFBIG: "too-large"}


def build(job: Job) -> JsonObject:
    """Write a volume into `job.output`.

    Request: `matter`, `plan`, `volume` (its number). Sources: the safe copies that
    `assembly.sources` names. Gives `pages`. Raises Refusal `damaged` (fact `document`) for a
    source that is no safe copy of as many pages as planned, CannotWrite (fact `reason`, no path)
    when the disk is full.
    """
    gc.disable()  # a worker lives for one task: what it makes goes when it goes
    matter = from_json(Matter, job.request["matter"])
    plan = from_json(Plan, job.request["plan"])
    volume = plan.volumes[int(str(job.request["volume"])) - 1]
    output = Output(job.output)
    job.read_in_order()
    making = Making(job, matter, plan, volume, output.write)
    for part in volume.parts:
        making.add(part)
    job.progress("saving", 0, 0)
    making.writer.finish(making.book, bookmarks(plan, matter, volume))
    output.flush()
    return {"pages": volume.last - volume.first + 1}


def warm() -> None:
    """Load what a walled-off worker can't: every font, and what is read at first use.

    It makes a page with text, so that nothing is left to be imported.
    """
    for name in resources.names("fonts"):
        if name.endswith(".ttf"):
            typeface(name.removesuffix(".ttf"))
    for kind in (Matter, Plan):
        with suppress(ValueError):
            from_json(kind, {})
    book, page = FontBook(), StampedPage(612, 792, "1", "A", "Case")
    writer = PacketWriter(About("", "", date(2000, 1, 1), 1, bytes(16)), BytesIO().write)
    writer.draw(stamp(page, book), stamp(page, book))
    writer.finish(book, (Bookmark("A", 1, 0),))


class Making:
    """One volume being made."""

    def __init__(
        self, job: Job, matter: Matter, plan: Plan, volume: Volume, write: Callable[[bytes], object]
    ) -> None:
        self._job = job
        self._matter = matter
        self._plan = plan
        self._volume = volume
        self._sources = dict(zip(sources(volume), job.sources, strict=True))
        self._wanted = _wanted(volume, matter)
        self._copied: dict[str, _Copy] = {}
        self._stamps = Stamps(plan, matter)
        self.book: Final = FontBook()
        self.writer: Final = PacketWriter(about(matter, plan, volume), write)

    def add(self, part: Part) -> None:
        """Add the pages of a part."""
        done, pages = part.first - self._volume.first, self._volume.last - self._volume.first + 1
        self._job.progress("placing", done, pages)
        if part.source is None:
            self._draw(part)
        else:
            self._place(part, part.source)

    def _draw(self, part: Part) -> None:
        sheets = draw_pages(part, self._plan, self._matter, self._volume, self.book)
        for nth, (body, lying) in enumerate(sheets):
            placed = [(self._copy(page.document).forms[page.index], at) for page, at in lying]
            self.writer.draw(body, stamp(self._stamps.page(part, nth), self.book), placed)

    def _place(self, part: Part, document: str) -> None:
        copy = self._copy(document)
        for nth, page in enumerate(placed_pages(part, self._matter)):
            placed, shown = laid(page, self._matter.rules, blank=page.index in copy.blank)
            told = stamp(self._stamps.page(part, nth, shown), self.book)
            self.writer.place(copy.forms[page.index], placed, told, page.marks)

    def _copy(self, document: str) -> "_Copy":
        """Copy a source when it is first placed; what is placed again is shared."""
        if document not in self._copied:
            pages = self._wanted[document]
            count = len(self._matter.documents[document].safe.pages)
            chosen = None if len(pages) == count else sorted(pages)
            with self._sources[document] as rows, _opened(rows) as file:
                forms = self.writer.copy(file, document, chosen)
                blank = blanks(file, pages.values(), self._matter)
            if len(forms) != len(pages):
                raise Refusal("damaged", document=document)
            self._copied[document] = _Copy(dict(zip(sorted(pages), forms, strict=True)), blank)
        return self._copied[document]


class _Copy(NamedTuple):
    """The pages of a source inside the packet, by their places in it (from 0).

    `blank` are those that keep their size: they have no ink where stamp and holes will be.
    """

    forms: Mapping[int, Form]
    blank: frozenset[int]


def blanks(file: BinaryIO, pages: Iterable[PlacedPage], matter: Matter) -> frozenset[int]:
    """Give the places of pages that can keep their size, of those that are wanted as they are."""
    wished = ((page.index, bands(page, matter.rules)) for page in pages)
    return frozenset(
        index for index, ends in wished if ends and blank_at_the_ends(file, index, *ends)
    )


def _wanted(volume: Volume, matter: Matter) -> dict[str, dict[int, PlacedPage]]:
    """Give the pages of each source that a volume places."""
    wanted: dict[str, dict[int, PlacedPage]] = {}
    for part in volume.parts:
        for page in placed_pages(part, matter):
            known = wanted.setdefault(page.document, {})
            known[page.index] = page if page.as_it_is else known.get(page.index, page)
    return wanted


def _opened(rows: RowsFile) -> BinaryIO:
    # Read in order, rows arrive before they are asked for.
    return BytesIO(rows.read()) if rows.size <= _AT_ONCE else BufferedReader(rows, _BITE)


def about(matter: Matter, plan: Plan, volume: Volume) -> About:
    """Say what the file says of itself; its identifier stands for all it is made from."""
    whole = [to_json(matter), to_json(plan), volume.number]
    written = json.dumps(whole, sort_keys=True, ensure_ascii=True).encode("ascii")
    return About(
        title=file_title(plan, matter, volume),
        language=matter.profile.language,
        day=matter.packet.edited,
        first=volume.first,
        identity=hashlib.sha256(written).digest()[:16],
        prefix=matter.profile.prefix,
    )


class Output:
    """The file that a packet goes to. What the system refuses is CannotWrite."""

    def __init__(self, descriptor: int | None) -> None:
        if descriptor is None:
            message = "a packet needs a file to be written to"
            raise ValueError(message)
        self._file = BufferedWriter(FileIO(descriptor, "w", closefd=False), _BUFFER)

    def write(self, data: bytes) -> None:
        """Take the next bytes."""
        try:
            self._file.write(data)
        except OSError as error:
            raise _cannot(error) from error

    def flush(self) -> None:
        """Hand all of it to the system."""
        try:
            self._file.flush()
        except OSError as error:
            raise _cannot(error) from error


def _cannot(error: OSError) -> CannotWrite:
    return CannotWrite(reason=_FULL.get(error.errno or 0, "io"))
