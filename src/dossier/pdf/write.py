"""Writes a packet: drawn and placed pages with their stamps, links, bookmarks, labels.

What gets in is only what is named here: no metadata of a source has a way into the file. Each
object goes out as soon as it is known, so that a packet of any size needs little memory, and
reading, copying and writing go on side by side.
"""

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO, NamedTuple, TypeAlias

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from dossier.model.bookmarks import Bookmark
from dossier.pdf.bookmark_tree import write_bookmarks
from dossier.pdf.draw import FontBook, Link, Sheet
from dossier.pdf.embed import embed
from dossier.pdf.objects import NODE, Objects, dictionary, number, numbers, reference, text
from dossier.pdf.place import Copies, copy_forms
from dossier.pdf.placement import Placement, bars, drawing

Form: TypeAlias = int
"""A page of a safe copy inside the packet, ready to be placed: the number of its object."""
Placed: TypeAlias = tuple[Form, Placement]
"""A page of evidence and where it lies."""


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


class _Page(NamedTuple):
    """A page on its way: its object and its node, how high it is, what is written of it."""

    number: int
    node: int
    height: float
    entries: dict[str, bytes]


class PacketWriter:
    """One packet on its way: pages in order, then bookmarks and fonts.

    The same packet gives the same bytes. `write` takes them in order.
    """

    def __init__(self, about: About, write: Callable[[bytes], object]) -> None:
        self._about = about
        self._out = Objects(write)
        self._tree = self._out.reserve()
        # One dictionary of fonts for every page: written when all glyphs are known.
        self._fonts = self._out.reserve()
        self._pages: list[_Page] = []
        self._linked: list[tuple[_Page, Sequence[Link]]] = []
        self._bodies: dict[bytes, int] = {}

    def copy(
        self, source: BinaryIO, document: str, only: Sequence[int] | None = None
    ) -> tuple[Form, ...]:
        """Copy the pages of a safe copy, or `only` some (from 0), to be placed as often as wanted.

        Raises Refusal `damaged` with the fact `document`.
        """
        return copy_forms(source, self._out, document, only)

    def draw(
        self, body: Sheet, stamp: Sheet, placed: Sequence[Placed] = (), *, linked: bool = True
    ) -> None:
        """Add a drawn page, with pages of evidence `placed` on it.

        Not `linked`, its links are left out: where they lead isn't here.
        """
        # Whatever the body leaves behind, what follows starts from a clean state.
        contents = [b"q\n" + body.content + b"\nQ"]
        contents += [drawing(where, f"E{n}") for n, (_, where) in enumerate(placed, start=1)]
        forms = {f"E{n}": form for n, (form, _) in enumerate(placed, start=1)}
        page = self._add((body.width, body.height), self._resources(forms), contents, stamp)
        if body.links and linked:
            self._linked.append((page, body.links))  # they lead to pages that have no number yet
        else:
            self._put(page)

    def place(
        self,
        form: Form,
        placement: Placement,
        stamp: Sheet,
        marks: Sequence[tuple[float, float]] = (),
    ) -> None:
        """Add a page of evidence. Its data goes into the file as it is in the safe copy.

        `marks` are passages to draw bars beside, as `placement.bars` says.
        """
        paper = (placement.paper_width, placement.paper_height)
        contents = [drawing(placement), *filter(None, (bars(placement, marks),))]
        self._put(self._add(paper, self._resources({"E": form}), contents, stamp))

    def finish(self, book: FontBook, bookmarks: Sequence[Bookmark]) -> int:
        """Write fonts, links, tree, bookmarks, page labels, what it is. Gives the file's size."""
        self._write_fonts(book)
        for page, links in self._linked:
            notes = b" ".join(reference(self._link(link)) for link in links)
            self._put(page._replace(entries={**page.entries, "/Annots": b"[%b]" % notes}))
        self._write_tree()
        about, root, information = self._about, self._out.reserve(), self._out.reserve()
        catalog = {
            "/Type": b"/Catalog",
            "/Pages": reference(self._tree),
            "/Outlines": reference(write_bookmarks(self._out, bookmarks, self._destination)),
            "/PageLabels": self._labels(),
            "/PageMode": b"/UseOutlines",
            "/Lang": text(about.language),
            "/ViewerPreferences": b"<</DisplayDocTitle true>>",
        }
        self._out.put(root, dictionary(catalog))
        day = text(f"D:{about.day:%Y%m%d}000000Z")
        named = {"/Title": text(about.title), "/CreationDate": day, "/ModDate": day}
        self._out.put(information, dictionary(named))
        identity = b"<%b>" % about.identity.hex().encode("ascii")
        return self._out.close(
            {
                "/Root": reference(root),
                "/Info": reference(information),
                "/ID": b"[%b%b]" % (identity, identity),
            }
        )

    def _resources(self, forms: Mapping[str, Form]) -> bytes:
        drawn = {f"/{name}": reference(form) for name, form in forms.items()}
        listed = b"/XObject%b" % dictionary(drawn) if drawn else b""
        return b"<</Font %b%b>>" % (reference(self._fonts), listed)

    def _body(self, content: bytes) -> bytes:
        # Pages of one size show their evidence with the same few orders: one stream for all.
        if content not in self._bodies:
            self._bodies[content] = self._stream(content)
        return reference(self._bodies[content])

    def _add(
        self,
        paper: tuple[float, float],
        resources: bytes,
        contents: Sequence[bytes],
        stamp: Sheet,
    ) -> _Page:
        shown = [*map(self._body, contents), reference(self._stream(stamp.content))]
        full = len(self._pages) % NODE == 0  # so was the last node
        node = self._out.reserve() if full else self._pages[-1].node
        across, up = (round(side, 3) for side in paper)
        entries = {
            "/Type": b"/Page",
            "/Parent": reference(node),
            "/MediaBox": numbers((0, 0, across, up)),
            "/Resources": resources,
            "/Contents": b"[%b]" % b" ".join(shown),
        }
        self._pages.append(_Page(self._out.reserve(), node, up, entries))
        return self._pages[-1]

    def _put(self, page: _Page) -> None:
        self._out.put(page.number, dictionary(page.entries))

    def _stream(self, data: bytes) -> int:
        made = self._out.reserve()
        packed = zlib.compress(data)
        head = b"<</Filter/FlateDecode/Length %d>>" % len(packed)
        self._out.put_data(made, head, packed)
        return made

    def _write_fonts(self, book: FontBook) -> None:
        with Pdf.new() as pdf:
            copies = Copies(pdf, self._out)
            fonts: dict[str, bytes] = {}
            for name, font in sorted(embed(book, pdf).items()):
                deflate(font)
                fonts[name] = reference(copies.take(font))
        self._out.put(self._fonts, dictionary(fonts))

    def _write_tree(self) -> None:
        nodes: dict[int, list[int]] = {}
        for page in self._pages:
            nodes.setdefault(page.node, []).append(page.number)
        for node, pages in nodes.items():
            self._write_node(node, pages, len(pages), {"/Parent": reference(self._tree)})
        self._write_node(self._tree, list(nodes), len(self._pages), {})

    def _write_node(self, node: int, kids: list[int], count: int, more: dict[str, bytes]) -> None:
        listed = b"[%b]" % b" ".join(map(reference, kids))
        entries = {"/Type": b"/Pages", "/Kids": listed, "/Count": number(count), **more}
        self._out.put(node, dictionary(entries))

    def _destination(self, printed: int) -> bytes:
        page = self._pages[printed - self._about.first]
        # Top of the page; the reader's zoom stays as it is.
        return b"[%b /XYZ 0 %b null]" % (reference(page.number), number(page.height))

    def _link(self, link: Link) -> int:
        made = self._out.reserve()
        entries = {
            "/Type": b"/Annot",
            "/Subtype": b"/Link",
            "/Rect": numbers(tuple(round(edge, 3) for edge in link.rect)),
            "/Border": b"[0 0 0]",
            "/Dest": self._destination(link.target),
        }
        self._out.put(made, dictionary(entries))
        return made

    def _labels(self) -> bytes:
        style = {"/S": b"/D", "/St": number(self._about.first)}
        if self._about.prefix:
            style["/P"] = text(self._about.prefix)
        return b"<</Nums[0 %b]>>" % dictionary(style)


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
