"""The bytes of a PDF stream and how they are encoded, written the long way."""

import warnings
import zlib
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final, cast

import pikepdf

from dossier.errors import Refusal
from dossier.pdf.objects import dictionary, name, number
from dossier.pdf.plain import named

_FULL: Final = {
    "/AHx": "/ASCIIHexDecode",
    "/A85": "/ASCII85Decode",
    "/LZW": "/LZWDecode",
    "/Fl": "/FlateDecode",
    "/RL": "/RunLengthDecode",
    "/CCF": "/CCITTFaxDecode",
    "/DCT": "/DCTDecode",
}
_KNOWN: Final = frozenset((*_FULL.values(), "/JBIG2Decode", "/JPXDecode"))
_PARAMETERS: Final = (
    "/BitsPerComponent",
    "/BlackIs1",
    "/ColorTransform",
    "/Colors",
    "/Columns",
    "/DamagedRowsBeforeError",
    "/EarlyChange",
    "/EncodedByteAlign",
    "/EndOfBlock",
    "/EndOfLine",
    "/K",
    "/Predictor",
    "/Rows",
)
_PIECE: Final = 1 << 18
MOST_DECODED: Final = 256 << 20
"""Bytes one stream may decode to: more is a bomb, not a page."""
Instruction = pikepdf.ContentStreamInstruction | pikepdf.ContentStreamInlineImage


class Unreadable(ValueError):
    """The data of a stream can't be decoded, so it can't be looked at and isn't copied."""


@dataclass(frozen=True)
class Step:
    """One filter by its full name, with its parameters."""

    filter: str
    parameters: pikepdf.Object | None


def _listed(value: object) -> list[object]:
    if value is None:
        return []
    return list(value) if isinstance(value, pikepdf.Array) else [value]


def steps(stream: pikepdf.Object) -> tuple[Step, ...]:
    """The filters of a stream, in the order of decoding. Raises Unreadable for unknown ones."""
    names = [named(one) for one in _listed(stream.get("/Filter"))]
    parameters = _listed(stream.get("/DecodeParms"))
    found: list[Step] = []
    for index, short in enumerate(names):
        full = _FULL.get(short, short)
        if full not in _KNOWN:
            raise Unreadable(full)
        given = parameters[index] if index < len(parameters) else None
        found.append(Step(full, given if isinstance(given, pikepdf.Dictionary) else None))
    return tuple(found)


def parameters(given: pikepdf.Object | None) -> dict[str, bytes]:
    """Filter parameters that are plain numbers and switches, written."""
    written: dict[str, bytes] = {}
    for key in _PARAMETERS if given is not None else ():
        value = cast("object", given.get(key)) if given is not None else None
        if isinstance(value, bool):
            written[key] = b"true" if value else b"false"
        elif isinstance(value, int):
            written[key] = number(value)
    return written


def entries(chain: tuple[Step, ...]) -> dict[str, bytes]:
    """How data encoded by these filters is described in a stream dictionary."""
    if not chain:
        return {}
    written = [parameters(step.parameters) for step in chain]
    described = {"/Filter": b"[" + b" ".join(name(step.filter) for step in chain) + b"]"}
    if any(written):
        listed = (dictionary(one) if one else b"null" for one in written)
        described["/DecodeParms"] = b"[" + b" ".join(listed) + b"]"
    return described


def raw(stream: pikepdf.Object) -> bytes:
    """The data as it is encoded, decrypted. Raises Unreadable."""
    try:
        return stream.read_raw_bytes()
    except (pikepdf.PdfError, RuntimeError, ValueError) as error:
        raise Unreadable(str(error)) from error


def decoded(stream: pikepdf.Object) -> bytes:
    """The data decoded in full. A Flate stream that breaks off gives what came before."""
    try:
        chain = steps(stream)
    except Unreadable:
        chain = ()
    if len(chain) == 1 and chain[0].filter == "/FlateDecode" and chain[0].parameters is None:
        plain, _ = inflate(raw(stream))
        return plain
    try:
        return stream.read_bytes()
    except (pikepdf.PdfError, RuntimeError, ValueError) as error:
        raise Unreadable(str(error)) from error


def inflate(data: bytes) -> tuple[bytes, bool]:
    """Inflate, and say whether the data ends exactly where the coding does.

    What breaks off gives what came before, as every viewer does. Raises Unreadable if that is
    nothing, and Refusal(`memory-limit`) for a bomb.
    """
    machine = zlib.decompressobj()
    try:
        plain = machine.decompress(data, MOST_DECODED)
    except zlib.error:
        plain = _piecewise(data)
        if not plain:
            message = "no Flate data"
            raise Unreadable(message) from None
        return plain, False
    if machine.unconsumed_tail:
        raise Refusal("memory-limit", limit=MOST_DECODED)
    return plain, machine.eof and not machine.unused_data


def cut(data: bytes) -> bytes:
    """Flate data without what comes after its end, where no reader looks."""
    machine = zlib.decompressobj()
    left = data
    try:
        while left and not machine.eof:
            machine.decompress(left, _PIECE)
            left = machine.unconsumed_tail
    except zlib.error:
        return data  # broken: readers show it as far as it goes
    return data[: len(data) - len(machine.unused_data)]


def _piecewise(data: bytes) -> bytes:
    """Inflate in small pieces until the first one that is broken."""
    machine = zlib.decompressobj()
    plain = bytearray()
    for at in range(0, len(data), 256):
        try:
            plain += machine.decompress(data[at : at + 256], MOST_DECODED)
        except zlib.error:
            break
        if len(plain) > MOST_DECODED:
            raise Refusal("memory-limit", limit=MOST_DECODED)
    return bytes(plain)


def without_last(stream: pikepdf.Object, chain: tuple[Step, ...]) -> bytes:
    """The data with every filter undone but the last: what a picture format was given."""
    if len(chain) == 1:
        return raw(stream)
    scratch = pikepdf.new()
    inner = pikepdf.Stream(scratch, raw(stream))
    inner.Filter = pikepdf.Array([pikepdf.Name(step.filter) for step in chain[:-1]])
    given = [step.parameters for step in chain[:-1]]
    if any(one is not None for one in given):
        plain = [pikepdf.Object.parse(dictionary(parameters(one))) for one in given]
        inner.DecodeParms = pikepdf.Array(plain)
    return decoded(inner)


def operator_of(one: Instruction) -> str:
    """The operator of an instruction; bytes that are no text make it one that nobody knows."""
    return bytes(one.operator).decode("latin-1")


@contextmanager
def parsed(operators: bytes, only: str = "") -> Generator[Iterable[Instruction]]:
    """The drawing operators of a content with their operands, or `only` some. Raises Unreadable.

    They are good inside the `with` only: operands die with the document they were parsed in,
    which is one of their own, so that nothing of it stays with the document being read.
    """
    with pikepdf.new() as scratch:
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of what is cut off at the end
                found = pikepdf.parse_content_stream(pikepdf.Stream(scratch, operators), only)
        except (pikepdf.PdfError, RuntimeError, TypeError, ValueError, IndexError) as error:
            raise Unreadable(str(error)) from error
        yield found
