"""Copies what draws from a PDF to a new one, object by object, from an allow-list of kinds.

Nothing is deleted from anything: what the list doesn't name is never read into the copy. Each
object is written as soon as it is reached, so memory holds one stream at a time however large the
file is.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

import pikepdf

from dossier.errors import Refusal
from dossier.pdf.clean_colours import colour_space
from dossier.pdf.clean_images import smaller
from dossier.pdf.clean_kinds import KINDS, PLAIN, Data, narrowed
from dossier.pdf.cleaner import Cleaner, Home
from dossier.pdf.objects import ObjectWriter, dictionary, name, reference
from dossier.pdf.plain import plain
from dossier.pdf.streams import Unreadable

MOST_OBJECTS: Final = 500_000
_DEEPEST: Final = 40
_WITH_RESOURCES: Final = frozenset(("form", "tiling", "drawn font"))
"""What may have resources of its own; without them it borrows those of the page it is on."""
_BLANK: Final = {"/Type": b"/XObject", "/Subtype": b"/Form", "/BBox": b"[0 0 0 0]"}


@dataclass(frozen=True)
class _Waiting:
    number: int
    source: pikepdf.Object
    kind: str
    home: Home


class Copier:
    """One copy being made; with `small` versions of large photos it is one to look at only.

    `doubts` names what draws and could not be copied, `left_out` says that a hidden layer was,
    `writes` that a font was copied.
    """

    def __init__(self, out: ObjectWriter, cleaner: Cleaner, *, small: bool = False) -> None:
        self.out = out
        self._small = small
        self.doubts: set[str] = set()
        self.left_out = False
        self.writes = False
        self._cleaner = cleaner
        self._known: dict[tuple[tuple[int, int], str, int], int] = {}
        self._page = 1
        self._waiting: deque[_Waiting] = deque()
        self._blank = 0

    def finish_page(self) -> None:
        """Write everything that was referred to and isn't written yet."""
        while self._waiting:
            self._write(self._waiting.popleft())
        self._page += 1

    def doubt(self, what: str) -> None:
        """Note that something that draws was left out."""
        self.doubts.add(what)

    def copy(self, source: pikepdf.Object, kind: str, home: Home) -> bytes:
        """Refer to the copy of an object, which is written later; each is copied once.

        What borrows the resources of its page is copied once a page.
        """
        borrows = kind in _WITH_RESOURCES and "/Resources" not in source
        key = (source.objgen, kind, self._page if borrows else 0)
        number = self._known.get(key, 0) if source.is_indirect else 0
        if not number:
            number = self.out.reserve()
            if number > MOST_OBJECTS:
                raise Refusal("too-large", limit=MOST_OBJECTS, unit="objects")
            self._known[key] = number
            self._waiting.append(_Waiting(number, source, kind, home))
        return reference(number)

    def blank(self) -> bytes:
        """Refer to a form that draws nothing: it stands for what must not be seen."""
        if not self._blank:
            self._blank = self.out.reserve()
            self.out.put_stream(self._blank, _BLANK, b"")
        return reference(self._blank)

    def value(self, value: object, want: str, home: Home, depth: int = 0) -> bytes:
        """Write the allowed part of a value; empty where nothing of it is allowed."""
        if want == PLAIN:
            return plain(value)
        if depth > _DEEPEST:
            self.doubt("nested too deeply")
            return b""
        shape, _, inner = want.rpartition(":")
        if shape == "map":
            return self._map(value, inner, home, depth)
        if shape == "list":
            return self._list(value, inner, home, depth)
        if want == "colour space":
            return colour_space(self, value, depth)
        return self._object(value, want, home, depth)

    def content(
        self, sources: Sequence[pikepdf.Object], home: Home
    ) -> tuple[dict[str, bytes], bytes]:
        """Entries and operators of a content whose resources are `home`."""
        try:
            cleaned = self._cleaner.content(sources, home)
        except Unreadable as error:
            self.doubt(f"content: {error}")
            return {"/Resources": b"<<>>"}, b""
        self.left_out = self.left_out or cleaned.left_out
        used = self._resources(home, cleaned.names)
        return {**cleaned.entries, "/Resources": used}, cleaned.data

    def _resources(self, home: Home, names: frozenset[bytes]) -> bytes:
        """The resources that a content names; what else is listed there may be anything."""
        found: dict[str, bytes] = {}
        for key, value in sorted(home.items()) if home is not None else ():
            want = KINDS["resources"].keys.get(key)
            if want is not None and isinstance(value, pikepdf.Dictionary):
                used = [one for one in sorted(value.items()) if _is_used(one[0], names)]
                if used:
                    found[key] = self._named(used, want.removeprefix("map:"), home, 0)
        return dictionary(found)

    def entries(
        self, source: pikepdf.Object, kind: str, home: Home, depth: int = 0
    ) -> dict[str, bytes]:
        """The allowed entries of a dictionary, written."""
        keys = KINDS[kind].keys
        found: dict[str, bytes] = {}
        for key, value in sorted(source.items()):
            if key in keys and (text := self.value(value, keys[key], home, depth + 1)):
                found[key] = text
        return found

    def _map(self, value: object, inner: str, home: Home, depth: int) -> bytes:
        if not isinstance(value, pikepdf.Dictionary):
            return b""
        return self._named(sorted(value.items()), inner, home, depth)

    def _named(
        self, entries: Iterable[tuple[str, object]], inner: str, home: Home, depth: int
    ) -> bytes:
        written = ((k, self.value(v, inner, home, depth + 1)) for k, v in entries)
        return b"<<" + b" ".join(name(k) + b" " + text for k, text in written if text) + b">>"

    def _list(self, value: object, inner: str, home: Home, depth: int) -> bytes:
        if not isinstance(value, pikepdf.Array):
            return self.value(value, inner, home, depth + 1)
        items = [
            self.value(one, inner, home, depth + 1) if _is_object(one) else plain(one)
            for one in value
        ]
        return b"[" + b" ".join(item or b"null" for item in items) + b"]"

    def _object(self, value: object, want: str, home: Home, depth: int) -> bytes:
        kind = narrowed(value, want)
        if kind == PLAIN:
            return plain(value)
        if not kind or not isinstance(value, pikepdf.Object):
            if value is not None and not isinstance(value, pikepdf.Name):
                self.doubt(f"no {want}")
            return b""
        if kind in {"form", "image"} and self._cleaner.layers.hidden(value.get("/OC")):
            self.left_out = True
            return self.blank()
        self.writes = self.writes or kind.endswith("font")
        if value.is_indirect or isinstance(value, pikepdf.Stream):
            return self.copy(value, kind, home)
        return dictionary(self.entries(value, kind, home, depth))

    def _write(self, item: _Waiting) -> None:
        own = item.source.get("/Resources")
        home = own if isinstance(own, pikepdf.Dictionary) else item.home
        entries = self.entries(item.source, item.kind, home)
        if item.kind == "drawn font" and own is None:
            entries["/Resources"] = self.value(home, "resources", None) or b"<<>>"
        if not isinstance(item.source, pikepdf.Stream):
            self.out.put(item.number, dictionary(entries))
            return
        if KINDS[item.kind].data is Data.CONTENT:
            more, data = self.content([item.source], home)
            if item.kind == "glyph":
                del more["/Resources"]  # the font has them
            self.out.put_stream(item.number, {**entries, **more}, data)
            return
        try:
            cleaned = self._cleaner.data(item.source, item.kind)
        except Unreadable as error:
            self.doubt(f"{item.kind}: {error}")
            self.out.put_stream(item.number, _BLANK, b"")
            return
        entries |= cleaned.entries
        if self._small:
            cleaned = smaller(cleaned, entries)
        if cleaned.globals:
            entries["/DecodeParms"] = b"<</JBIG2Globals %b>>" % self.out.add_stream(
                {}, cleaned.globals
            )
        self.out.put_stream(item.number, entries, cleaned.data)


def _is_used(key: str, names: frozenset[bytes]) -> bool:
    """Whether a content names a resource; default colour spaces apply without being named."""
    return key.startswith("/Default") or key[1:].encode("utf-8", "surrogateescape") in names


def _is_object(value: object) -> bool:
    """Whether it may be of a kind; numbers and switches stand for themselves."""
    return isinstance(value, pikepdf.Object)
