"""Writes the objects of a plain PDF one after another, so that no more than one is in memory."""

import re
import zlib
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Final

_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_END: Final = b"\nendstream\nendobj\n"
_SMALL: Final = 1 << 14
"""Up to so many bytes are sooner copied than written apart."""
_IRREGULAR: Final = re.compile(rb"[^!-~]|[#()<>\[\]{}/%]")
_BRACKETS: Final = re.compile(rb"[()\\]")
NODE: Final = 64
"""Most pages below one node of the page tree."""


@lru_cache(4096)
def name(text: str) -> bytes:
    """Write a name (`/A b` becomes `/A#20b`); bytes that are no UTF-8 come as surrogates."""
    plain = text.encode("utf-8", "surrogateescape").removeprefix(b"/")
    return b"/" + _IRREGULAR.sub(lambda found: b"#%02x" % found[0][0], plain)


def number(value: Decimal | float) -> bytes:
    """Write a number without exponent and without needless zeros."""
    if isinstance(value, int):
        return b"%d" % value
    text = f"{value:.6f}" if isinstance(value, float) else f"{value:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.encode("ascii") if text not in {"", "-", "-0"} else b"0"


def numbers(values: tuple[float, ...]) -> bytes:
    """Write an array of numbers."""
    return b"[" + b" ".join(number(value) for value in values) + b"]"


def dictionary(entries: Mapping[str, bytes]) -> bytes:
    """Write a dictionary from written values."""
    return b"<<" + b" ".join(name(key) + b" " + entries[key] for key in sorted(entries)) + b">>"


def text(words: str) -> bytes:
    """Write a text string: as it is where every encoding agrees, else in two bytes a letter."""
    if words.isascii() and words.isprintable():
        return b"(%b)" % _BRACKETS.sub(rb"\\\g<0>", words.encode("ascii"))
    return b"<feff%b>" % words.encode("utf-16-be", "replace").hex().encode("ascii")


def reference(number: int) -> bytes:
    """Write a reference to an object."""
    return b"%d 0 R" % number


class Objects:
    """The objects of one PDF on their way out, one by one; numbers are given out in order."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        self._write = write
        self._at = 0
        self._offsets: dict[int, int] = {}
        self._count = 0
        self._out(_HEADER)

    def reserve(self) -> int:
        """Give the next object number."""
        self._count += 1
        return self._count

    def put(self, number: int, body: bytes) -> None:
        """Write object `number` with an already written body."""
        self._offsets[number] = self._at
        self._out(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def put_stream(self, number: int, entries: Mapping[str, bytes], data: bytes) -> None:
        """Write object `number` as a stream; `entries` say how `data` is encoded."""
        self.put_data(number, dictionary({**entries, "/Length": b"%d" % len(data)}), data)

    def put_data(self, number: int, head: bytes, data: bytes) -> None:
        """Write object `number` as a stream whose dictionary, with its length, is written."""
        self._offsets[number] = self._at
        begin = b"%d 0 obj\n%b\nstream\n" % (number, head)
        if len(data) < _SMALL:
            self._out(b"%b%b%b" % (begin, data, _END))
            return
        for piece in (begin, data, _END):
            self._out(piece)

    def close(self, trailer: Mapping[str, bytes]) -> int:
        """Write the cross-reference table and what it ends with. Gives the size of the file."""
        start = self._at
        self._out(self._table())
        entries = {**trailer, "/Size": b"%d" % (self._count + 1)}
        self._out(b"trailer\n%b\n" % dictionary(entries))
        self._out(b"startxref\n%d\n%%%%EOF\n" % start)
        return self._at

    def _table(self) -> bytes:
        """The cross-reference table; numbers given out and not used form the list of free ones."""
        free = [n for n in range(1, self._count + 1) if n not in self._offsets]
        following = dict(zip([0, *free], [*free, 0], strict=True))
        lines = [b"xref\n0 %d\n" % (self._count + 1)]
        for n in range(self._count + 1):
            at = self._offsets.get(n)
            if at is None:
                lines.append(b"%010d %05d f \n" % (following[n], 0 if n else 65535))
            else:
                lines.append(b"%010d 00000 n \n" % at)
        return b"".join(lines)

    def _out(self, data: bytes) -> None:
        self._write(data)
        self._at += len(data)


class ObjectWriter(Objects):
    """A PDF whose pages show one form each, as safe copies do."""

    def __init__(self, write: Callable[[bytes], object]) -> None:
        super().__init__(write)
        self._tree = self.reserve()
        self._nodes: list[tuple[int, list[int]]] = []
        self._show = self.reserve()
        # All pages share one content: draw the form P.
        self.put_stream(self._show, {}, b"/P Do")

    @property
    def pages(self) -> int:
        """How many pages were written."""
        return sum(len(kids) for _, kids in self._nodes)

    def add_stream(self, entries: Mapping[str, bytes], data: bytes) -> bytes:
        """Write a new stream, deflated, and give the reference to it."""
        number = self.reserve()
        packed = zlib.compress(data, 6)
        self.put_stream(number, {**entries, "/Filter": b"/FlateDecode"}, packed)
        return reference(number)

    def add_page(self, form: int, width: float, height: float) -> None:
        """Write a page of this size in points that shows one form and has nothing else."""
        if not self._nodes or len(self._nodes[-1][1]) == NODE:
            self._nodes.append((self.reserve(), []))
        node, kids = self._nodes[-1]
        page = self.reserve()
        kids.append(page)
        entries = {
            "/Type": b"/Page",
            "/Parent": reference(node),
            "/MediaBox": numbers((0, 0, width, height)),
            "/Resources": b"<</XObject<</P %b>>>>" % reference(form),
            "/Contents": reference(self._show),
        }
        self.put(page, dictionary(entries))

    def finish(self) -> int:
        """Write page tree, catalog and cross-reference table. Gives the size of the file."""
        for number, kids in self._nodes:
            self._put_node(number, kids, len(kids), {"/Parent": reference(self._tree)})
        self._put_node(self._tree, [number for number, _ in self._nodes], self.pages, {})
        root = self.reserve()
        self.put(root, dictionary({"/Type": b"/Catalog", "/Pages": reference(self._tree)}))
        return self.close({"/Root": reference(root)})

    def _put_node(self, number: int, kids: list[int], pages: int, more: dict[str, bytes]) -> None:
        listed = b"[" + b" ".join(reference(kid) for kid in kids) + b"]"
        entries = {"/Type": b"/Pages", "/Kids": listed, "/Count": b"%d" % pages}
        self.put(number, dictionary({**entries, **more}))
