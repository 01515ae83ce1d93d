"""Everything a file holds, laid open: as it is, unpacked, decoded, as text."""

import io
import zlib
from collections.abc import Iterable, Iterator
from contextlib import suppress

import pikepdf

from dossier.pdf.render import CannotOpen, Pages


def opened(data: bytes) -> bytes:
    """The bytes of a file with everything in it that is packed."""
    if data.startswith(b"%PDF-"):
        return b"\n".join((data, *_objects(data), *_texts(data)))
    if data.startswith(b"\x89PNG"):
        return b"\n".join((data, *_chunks(data)))
    return data


def _objects(data: bytes) -> Iterator[bytes]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for one in pdf.objects:
            if isinstance(one, pikepdf.Object):
                yield from _parts(one, 0)


def _parts(value: object, depth: int) -> Iterator[bytes]:
    """Strings and names as text, streams decoded as far as they can be."""
    if isinstance(value, pikepdf.String):
        yield str(value).encode()
        yield bytes(value)
    elif isinstance(value, pikepdf.Name):
        yield str(value).encode()
    elif isinstance(value, pikepdf.Array):
        yield from _inside(value, depth)
    elif isinstance(value, pikepdf.Dictionary | pikepdf.Stream):
        yield from (key.encode("utf-8", "replace") for key in value.keys())  # noqa: SIM118 -- no dict
        yield from _inside(value.values(), depth)
    if isinstance(value, pikepdf.Stream):
        yield value.read_raw_bytes()
        with suppress(pikepdf.PdfError):
            yield value.read_bytes()


def _inside(values: Iterable[object], depth: int) -> Iterator[bytes]:
    for one in values:
        if isinstance(one, pikepdf.Object) and not one.is_indirect and depth < 30:
            yield from _parts(one, depth + 1)


def _texts(data: bytes) -> Iterator[bytes]:
    try:
        with Pages(data) as pages:
            for index in range(len(pages)):
                yield pages.text(index)[0].encode()
    except CannotOpen:
        return


def _chunks(data: bytes) -> Iterator[bytes]:
    at = 8
    while at + 8 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + size]
        if kind in {b"zTXt", b"iTXt", b"iCCP"}:
            for start in range(min(len(body), 100)):
                try:
                    yield zlib.decompress(body[start:])
                except zlib.error:
                    continue
        at += size + 12
