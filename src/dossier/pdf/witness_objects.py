"""Visits every object a file reaches: forbidden keys, foreign matter, fingerprints, stray bytes."""

import hashlib
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Final, cast

from pypdf import PdfReader
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    ByteStringObject,
    DictionaryObject,
    FloatObject,
    IndirectObject,
    NameObject,
    NullObject,
    NumberObject,
    PdfObject,
    StreamObject,
    TextStringObject,
)

from dossier.pdf.witness_facts import Offence
from dossier.pdf.witness_pictures import foreign_matter


def keys(words: str) -> frozenset[str]:
    """Give names as they stand in a file: with their slash."""
    return frozenset(f"/{word}" for word in words.split())


FORBIDDEN: Final = keys(
    "AA AF AcroForm Alternates Collection EF EmbeddedFile EmbeddedFiles JS JavaScript "
    "LastModified Launch Metadata OPI OpenAction PieceInfo PtData Ref RichMedia "
    "RichMediaContent RichMediaSettings SpiderInfo Thumb URI XFA"
)
"""Keys that no object of a packet has, wherever it stands."""

_FORBIDDEN_IN_STREAM: Final = FORBIDDEN | keys("F FFilter FDecodeParms")
"""The last three make a stream whose data are in another file."""
_FORBIDDEN_ACTIONS: Final = keys(
    "GoToE GoToR Hide ImportData JavaScript Launch Movie Named Rendition ResetForm "
    "RichMediaExecute SetOCGState Sound SubmitForm Thread URI"
)
_FORBIDDEN_TYPES: Final = keys("Action EmbeddedFile F Filespec Metadata RichMedia Sig")
_FORBIDDEN_VALUES: Final = (("/S", _FORBIDDEN_ACTIONS), ("/Type", _FORBIDDEN_TYPES))
_NAME_MAPS: Final = keys(
    "CharProcs ColorSpace Colorants ExtGState Font Pattern Properties Shading XObject"
)
"""Their keys are names that whoever made the file chose: a font may be called /JS."""

_OUR_WORDS: Final = keys("CharSet Lang Ordering P Registry Title")
"""Strings under these keys are titles of the packet, its language, or terms of fonts."""

_PLAIN: Final = frozenset({NameObject, NumberObject, FloatObject, BooleanObject})
_DEEPEST: Final = 60
_CLOSE: Final = re.compile(rb"\s*(?:endobj\s*)?")
_CLOSE_MOST: Final = 64
Where = int | None


class Visit:
    """One walk through a file. Each object is read once; the data of streams isn't kept."""

    def __init__(self, reader: PdfReader, canaries: Iterable[str] = ()) -> None:
        self._reader = reader
        self._canaries = tuple(canaries)
        self._prints: dict[int, bytes] = {}
        self._open: set[int] = set()
        # Where the object at each place has to end: at the next one, or at the table.
        places = {at for table in reader.xref.values() for at in table.values()}
        self._places = sorted(places)
        self._read: set[int] = set()
        self.seen: set[int] = set()
        """Objects that were looked at."""
        self.left: set[int] = set()
        """Objects that another reader looks at: here they are passed by."""
        self.offences: list[Offence] = []
        self.pictures: set[int] = set()
        self.end = 0

    def fingerprint(self, value: object, page: Where) -> bytes:
        """Give a hash over a value and all it refers to: keys, values, the raw bytes of streams.

        Two files that hold the same thing under different object numbers agree.
        """
        return hashlib.sha256(self._written(value, page, "")).digest()[:16]

    def look_around(self, value: object, page: Where = None) -> None:
        """Look at a value and at all it leads to that no fingerprint has covered yet."""
        waiting: list[tuple[object, str, Where]] = [(value, "", page)]
        while waiting:
            one, key, where = waiting.pop()
            if isinstance(one, IndirectObject):
                if one.idnum in self.seen or one.idnum in self.left:
                    continue
                self.seen.add(one.idnum)
                one = self.resolve(one)
                if isinstance(one, StreamObject):
                    self._look_at_stream(one, where)
                    self._drop(one)
            if isinstance(one, DictionaryObject):
                self._look(one, key, where)
                waiting += [(v, k, where) for k, v in _entries(one).items()]
            elif isinstance(one, ArrayObject):
                waiting += [(v, key, where) for v in _items(one)]
            elif isinstance(one, (TextStringObject, ByteStringObject)):
                self._look_for_canaries(one, key, where)

    def resolve(self, reference: IndirectObject) -> PdfObject | None:
        """Read an object; the first time, see that nothing stands between it and the next."""
        number, generation = reference.idnum, reference.generation
        if number in self._read or number in self._reader.xref_objStm:
            return self._reader.get_object(reference)
        self._read.add(number)
        place = self._reader.xref.get(generation, {}).get(number)
        if place is None:
            return None
        self._reader.resolved_objects.pop((generation, number), None)
        found = self._reader.get_object(reference)
        end = self._reader.stream.tell()
        self.end = max(self.end, end)
        following = bisect_right(self._places, place)
        if following < len(self._places):
            self._look_between(end, self._places[following])
        return found

    def size(self, number: int) -> int:
        """Give the bytes that an object takes in the file; 0 for one that isn't there."""
        place = next((table[number] for table in self._reader.xref.values() if number in table), 0)
        if not place:
            return 0
        following = bisect_right(self._places, place)
        end = self._places[following] if following < len(self._places) else self.end
        return max(end - place, 0)

    def strays(self) -> Iterator[int]:
        """Give the numbers of objects that nothing leads to."""
        reader = self._reader
        known = self.seen | self.left | {carrier for carrier, _ in reader.xref_objStm.values()}
        for generation, table in reader.xref.items():
            free = reader.xref_free_entry.get(generation, {})
            for number in sorted(table):
                if number and number not in known and not free.get(number):
                    yield number

    def _look_between(self, end: int, start: int) -> None:
        if end >= start:
            return
        self._reader.stream.seek(end)
        between = self._reader.stream.read(start - end)
        if b"%%EOF" in between or b"startxref" in between:
            self.offences.append(Offence("second-ending"))
        elif len(between) > _CLOSE_MOST or not _CLOSE.fullmatch(between):
            self.offences.append(Offence("stray-bytes"))

    def _reference(self, reference: IndirectObject, page: Where) -> bytes:
        number = reference.idnum
        known = self._prints.get(number)
        if known is not None:
            return known
        if number in self._open:
            return b"(circle)"
        if len(self._open) > _DEEPEST:
            message = "objects nested too deep"
            raise ValueError(message)
        self._open.add(number)
        self.seen.add(number)
        found = self.resolve(reference)
        whole = self._written(found, page, "")
        # Null is null, referred to or written out.
        known = whole if whole == b"n" else b"R" + hashlib.sha256(whole).digest()
        self._prints[number] = known
        self._open.discard(number)
        self._drop(found)
        return known

    def _written(self, value: object, page: Where, key: str) -> bytes:
        """Write a value in one way, whatever way it is written in the file."""
        if type(value) in _PLAIN:  # as most are
            return _plain(value)
        if isinstance(value, IndirectObject):
            return self._reference(value, page)
        if isinstance(value, DictionaryObject):
            return self._dictionary(value, page, key)
        if isinstance(value, ArrayObject):
            return b"[" + b"".join([self._written(one, page, key) for one in _items(value)]) + b"]"
        if not isinstance(value, (TextStringObject, ByteStringObject)):
            return b"n" if value is None or isinstance(value, NullObject) else _plain(value)
        self._look_for_canaries(value, key, page)
        return repr(value.original_bytes).encode("ascii")

    def _dictionary(self, value: DictionaryObject, page: Where, key: str) -> bytes:
        self._look(value, key, page)
        parts = [b"<"]
        entries = _entries(value)
        for name in sorted(entries):
            if name != "/Length":
                written = self._written(entries[name], page, name)
                if written != b"n":  # a key with null is no key (ISO 32000-1, 7.3.7)
                    parts += (name.encode("utf-8", "surrogateescape"), b" ", written)
        parts.append(b">")
        if isinstance(value, StreamObject):
            parts.append(self._look_at_stream(value, page))
        return b"".join(parts)

    def _look(self, value: DictionaryObject, key: str, page: Where) -> None:
        stream = isinstance(value, StreamObject)
        if key in _NAME_MAPS and not stream:
            return
        bad = _FORBIDDEN_IN_STREAM if stream else FORBIDDEN
        if not bad.isdisjoint(value):
            for name in sorted(bad.intersection(value)):
                self.offences.append(Offence("forbidden", name, page))
        for name, wrong in _FORBIDDEN_VALUES:
            if name in value and (said := at(value, name)) in wrong:
                self.offences.append(Offence("forbidden", str(said), page))

    def _look_at_stream(self, stream: StreamObject, page: Where) -> bytes:
        data = raw_data(stream)
        if at(stream, "/Subtype") == "/Image":
            self.pictures.add(_number(stream))
            if what := foreign_matter(data, filters_of(stream)):
                self.offences.append(Offence("picture-metadata", what, page))
        return hashlib.sha256(data).digest()

    def _look_for_canaries(
        self, value: TextStringObject | ByteStringObject, key: str, page: Where
    ) -> None:
        if not self._canaries or key in _OUR_WORDS:
            return
        data = value.original_bytes
        for canary in self._canaries:
            if canary.encode() in data or canary.encode("utf-16-be") in data:
                self.offences.append(Offence("canary", key, page))

    def _drop(self, value: PdfObject | None) -> None:
        # A scanned packet's pictures would fill the memory otherwise.
        if isinstance(value, StreamObject) and value.indirect_reference is not None:
            reference = value.indirect_reference
            self._reader.resolved_objects.pop((reference.generation, reference.idnum), None)


def _plain(value: object) -> bytes:
    return repr(value).encode("utf-8", "surrogateescape") + b" "


def _number(stream: StreamObject) -> int:
    reference = stream.indirect_reference
    return 0 if reference is None else reference.idnum


def filters_of(stream: StreamObject) -> tuple[str, ...]:
    """Give the names of a stream's filters, outermost first."""
    named = at(stream, "/Filter")
    if isinstance(named, ArrayObject):
        return tuple(map(str, _items(named)))
    return () if named is None or isinstance(named, NullObject) else (str(named),)


def raw_data(stream: StreamObject) -> bytes:
    """Give a stream's bytes as they stand in the file."""
    # The library has no public name for the bytes before its filters.
    return stream._data  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]


def at(value: object, key: str) -> object:
    """Give what a dictionary holds under a key, references followed; None for anything else."""
    if not isinstance(value, DictionaryObject) or key not in value:
        return None
    return value[key]


def _entries(value: DictionaryObject) -> dict[str, object]:
    # A copy as a plain dictionary: the library's own access would follow references.
    return dict(cast("dict[str, object]", value))


def _items(value: ArrayObject) -> list[object]:
    return list(cast("list[object]", value))
