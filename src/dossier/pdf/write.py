"""Writes a packet: drawn and placed pages with their stamps, links, bookmarks, labels; saved once.

What gets in is only what is named here: no metadata of a source has a way into the file.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import SEEK_END
from typing import BinaryIO, Final, TypeAlias

from pikepdf import (
    Array,
    Dictionary,
    Name,
    Object,
    ObjectStreamMode,
    Pdf,
    Stream,
    StreamDecodeLevel,
    String,
)

from dossier.model.bookmarks import Bookmark
from dossier.pdf.bookmark_tree import write_bookmarks
from dossier.pdf.draw import FontBook, Link, Sheet
from dossier.pdf.embed import embed
from dossier.pdf.place import copy_forms
from dossier.pdf.placement import Placement, drawing

Form: TypeAlias = Object
"""A page of a safe copy inside the packet, ready to be placed."""
NODE: Final = 64
"""Pages in a node of the page tree: appending pages one by one takes ever longer."""

_PLACEHOLDER_ID: Final = b"<31415926535897932384626433832795>"
"""What qpdf writes twice into the trailer when it is asked for an identifier that is fixed."""


@dataclass(frozen=True)
class About:
    """What the file says of itself. `first` is the printed number of its first page.

    `identity` are 16 bytes that stand for what the packet was made from.
    """

    title: str
    language: str
    day: date
    first: int
    identity: bytes
    prefix: str = ""


class PacketWriter:
    """One packet on its way: pages in order, then bookmarks and fonts, then saved."""

    def __init__(self, about: About) -> None:
        self._about = about
        self._pages: list[Object] = []
        self._links: list[tuple[Object, Sequence[Link]]] = []
        self._bodies: dict[bytes, Object] = {}
        self.pdf: Final = Pdf.new()
        # One dictionary of fonts for every page: filled when all glyphs are known.
        self._fonts = self.pdf.make_indirect(Dictionary())
        self._drawn = self.pdf.make_indirect(Dictionary(Font=self._fonts))

    def copy(self, source: BinaryIO, document: str) -> tuple[Form, ...]:
        """Copy the pages of a safe copy, to be placed once or several times."""
        return copy_forms(source, self.pdf, document)

    def draw(self, body: Sheet, stamp: Sheet) -> None:
        """Add a drawn page."""
        # Whatever the body leaves behind, the stamp starts from a clean state.
        content = b"q\n" + body.content + b"\nQ"
        page = self._add((body.width, body.height), self._drawn, content, stamp)
        if body.links:
            self._links.append((page, body.links))

    def place(self, form: Form, placement: Placement, stamp: Sheet) -> None:
        """Add a page of evidence. Its data goes into the file as it is in the safe copy."""
        paper = (placement.paper_width, placement.paper_height)
        resources = Dictionary(Font=self._fonts, XObject=Dictionary(E=form))
        self._add(paper, resources, drawing(placement), stamp)

    def finish(self, book: FontBook, bookmarks: Sequence[Bookmark]) -> None:
        """Join the pages to a file: fonts, tree, links, bookmarks, page labels, what it is."""
        for name, font in sorted(embed(book, self.pdf).items()):
            deflate(font)
            self._fonts[Name(f"/{name}")] = font
        root = self.pdf.Root
        self._grow_tree(root.Pages)
        for page, links in self._links:
            page.Annots = Array(self._annotation(link) for link in links)
        root.Outlines = write_bookmarks(self.pdf, bookmarks, self._destination)
        root.PageLabels = self._labels()
        root.PageMode = Name.UseOutlines
        root.Lang = String(self._about.language)
        root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        day = String(f"D:{self._about.day:%Y%m%d}000000Z")
        about = Dictionary(Title=String(self._about.title), CreationDate=day, ModDate=day)
        self.pdf.trailer.Info = self.pdf.make_indirect(about)

    def save(self, file: BinaryIO) -> None:
        """Write into an empty file that can be read back. The same packet gives the same bytes."""
        self.pdf.save(
            file,
            min_version="1.7",
            static_id=True,
            # Streams go through untouched, so that their bytes can be compared with the source's;
            # what we draw is deflated already. No object streams: they would come uncompressed.
            compress_streams=False,
            stream_decode_level=StreamDecodeLevel.none,
            object_stream_mode=ObjectStreamMode.disable,
        )
        self._identify(file)

    def _add(
        self, paper: tuple[float, float], resources: Object, body: bytes, stamp: Sheet
    ) -> Object:
        # Pages of one size show their evidence with the same few orders: one stream for all.
        if body not in self._bodies:
            self._bodies[body] = self._stream(body)
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, *map(_plain, paper)]),
            Resources=resources,
            Contents=Array([self._bodies[body], self._stream(stamp.content)]),
        )
        self._pages.append(self.pdf.make_indirect(page))
        return self._pages[-1]

    def _stream(self, data: bytes) -> Object:
        return self.pdf.make_stream(zlib.compress(data), Filter=Name.FlateDecode)

    def _grow_tree(self, root: Object) -> None:
        nodes: list[Object] = []
        for start in range(0, len(self._pages), NODE):
            pages = self._pages[start : start + NODE]
            node = self.pdf.make_indirect(
                Dictionary(Type=Name.Pages, Parent=root, Kids=Array(pages), Count=len(pages))
            )
            for page in pages:
                page.Parent = node
            nodes.append(node)
        root.Kids, root.Count = Array(nodes), len(self._pages)

    def _destination(self, printed: int) -> Array:
        page = self._pages[printed - self._about.first]
        # Top of the page; the reader's zoom stays as it is.
        return Array([page, Name.XYZ, 0, page.MediaBox[3], None])

    def _annotation(self, link: Link) -> Object:
        return self.pdf.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Link,
                Rect=Array(map(_plain, link.rect)),
                Border=Array([0, 0, 0]),
                Dest=self._destination(link.target),
            )
        )

    def _labels(self) -> Dictionary:
        style = Dictionary(S=Name.D, St=self._about.first)
        if self._about.prefix:
            style.P = String(self._about.prefix)
        return Dictionary(Nums=Array([0, style]))

    def _identify(self, file: BinaryIO) -> None:
        """Put our identifier where qpdf left a fixed one.

        Its own deterministic identifier is a hash over all the bytes written: more than half of
        the time of saving scans.
        """
        file.flush()
        length = 2048
        end = file.seek(0, SEEK_END)
        start = file.seek(max(0, end - length))
        tail = file.read(length)
        place = tail.rindex(_PLACEHOLDER_ID * 2)
        file.seek(start + place)
        file.write(b"<%s>" % self._about.identity.hex().encode() * 2)
        file.flush()


def deflate(font: Object) -> None:
    """Compress every stream of a drawn font that isn't."""
    waiting: list[object] = [font]
    seen: set[tuple[int, int]] = set()
    while waiting:
        one = waiting.pop()
        if not isinstance(one, Object) or (one.is_indirect and one.objgen in seen):
            continue
        seen.add(one.objgen)
        if isinstance(one, Stream) and Name.Filter not in one:
            one.write(zlib.compress(one.read_raw_bytes()), filter=Name.FlateDecode)
        if isinstance(one, (Stream, Dictionary)):
            waiting += [one[key] for key in sorted(one.keys())]
        elif isinstance(one, Array):
            waiting += list(one)


def _plain(value: float) -> float | int:
    """Write whole numbers as such."""
    rounded = round(value, 3)
    return int(rounded) if rounded == int(rounded) else rounded
