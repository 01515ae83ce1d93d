"""Drawing operators without what doesn't draw: comments, marks with texts, hidden layers."""

import re
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

import pikepdf

from dossier.pdf import jpeg, streams
from dossier.pdf.clean_images import Cleaned
from dossier.pdf.plain import named
from dossier.pdf.streams import Instruction, Unreadable

_SUSPECT: Final = re.compile(rb"%|BDC|BMC|EMC|\b(?:DP|MP|BI)\b")
_NAME: Final = re.compile(rb"/([^\s\0()<>\[\]{}/%]*)")
_ESCAPED: Final = re.compile(rb"#([0-9A-Fa-f]{2})")
_FLATE: Final = {"/Filter": b"/FlateDecode"}
_SHOWS_TEXT: Final = frozenset(("Tj", "TJ"))
_SHOWS_NEXT_LINE: Final = frozenset(("'", '"'))
_PAINTS_PATH: Final = frozenset(("f", "F", "f*", "B", "B*", "b", "b*", "s", "S"))
_PAINTS: Final = frozenset(("sh", "Do", "INLINE IMAGE"))
_END_PATH: Final = pikepdf.ContentStreamInstruction([], pikepdf.Operator("n"))
_NEXT_LINE: Final = pikepdf.ContentStreamInstruction([], pikepdf.Operator("T*"))
_INLINE_KEYS: Final = frozenset(
    (
        "/BitsPerComponent",
        "/ColorSpace",
        "/Decode",
        "/DecodeParms",
        "/Filter",
        "/Height",
        "/ImageMask",
        "/Intent",
        "/Interpolate",
        "/Length",
        "/Width",
    )
)
Hides = Callable[[pikepdf.Object], bool]
"""Whether the layer of that resource name is switched off."""


def clean(sources: Sequence[pikepdf.Object], hides: Hides) -> Cleaned:
    """Give the deflated operators of one content.

    `sources` are its streams, in order. Raises Unreadable where they can't be decoded or parsed.
    """
    if len(sources) == 1:
        chain = streams.steps(sources[0])
        if [step.filter for step in chain] == ["/FlateDecode"] and chain[0].parameters is None:
            packed = streams.raw(sources[0])
            plain, tidy = streams.inflate(packed)
            if tidy and not _SUSPECT.search(plain):
                return Cleaned(_FLATE, packed, names=names_in(plain))
            return _rewritten(plain, hides)
    # A token never spans two streams of a page, so they are joined by white space (7.8.2).
    return _rewritten(b"\n".join(streams.decoded(source) for source in sources), hides)


def names_in(operators: bytes) -> frozenset[bytes]:
    """Every name in a content, unescaped: no resource is used that isn't among them."""
    found = set(_NAME.findall(operators))
    return frozenset(_ESCAPED.sub(lambda code: bytes((int(code[1], 16),)), one) for one in found)


def _rewritten(plain: bytes, hides: Hides) -> Cleaned:
    if not _SUSPECT.search(plain):
        return Cleaned(_FLATE, zlib.compress(plain, 6), names=names_in(plain))
    gate = _Gate(hides)
    with streams.parsed(plain) as instructions:
        written = b"\n".join(_written(gate.passing(instructions)))
    data = zlib.compress(written, 6)
    return Cleaned(_FLATE, data, left_out=gate.shut_once, names=names_in(written))


def _written(instructions: Iterator[Instruction]) -> Iterator[bytes]:
    """The operators as text; pictures between them are written by us."""
    plain: list[Instruction] = []
    for one in instructions:
        if isinstance(one, pikepdf.ContentStreamInlineImage):
            yield pikepdf.unparse_content_stream(plain)
            plain = []
            try:
                yield _inline(one.iimage)
            except (ValueError, TypeError, AttributeError, pikepdf.PdfError) as error:
                # What the library took for a picture is none, and it looks no closer itself.
                raise Unreadable(str(error)) from error
        else:
            plain.append(one)
    yield pikepdf.unparse_content_stream(plain)


def _inline(picture: pikepdf.PdfInlineImage) -> bytes:
    """A picture inside the operators, without keys and picture metadata that don't draw."""
    described, data = picture.obj, picture.read_raw_bytes()
    filters = picture.filters
    if "/DCTDecode" in filters:
        if len(filters) > 1:
            message = "an encoded JPEG among operators"
            raise Unreadable(message)
        data = jpeg.read(data).data + b"\n"
    if frozenset(described.keys()) <= _INLINE_KEYS and "/DCTDecode" not in filters:
        return picture.unparse()
    kept = (
        (key, value)
        for key, value in sorted(described.items())
        if key in _INLINE_KEYS - {"/Length"}
    )
    text = b" ".join(key.encode() + b" " + _plain(value) for key, value in kept)
    return b"BI\n" + text + b"\nID\n" + data + b"EI"


def _plain(value: object) -> bytes:
    if isinstance(value, pikepdf.Object):
        return value.unparse(resolved=True)
    return str(value).lower().encode("ascii")  # numbers, true and false


class _Gate:
    """Lets operators through; inside a hidden layer only those that set up what comes after."""

    def __init__(self, hides: Hides) -> None:
        self._hides = hides
        self._open: list[bool] = []
        self.shut_once = False

    def passing(self, instructions: Iterable[Instruction]) -> Iterator[Instruction]:
        """The instructions without marks, and without what a hidden layer paints."""
        for one in instructions:
            operator = streams.operator_of(one)
            if operator in {"BMC", "BDC"}:
                self._enter(one)
            elif operator == "EMC":
                self._open = self._open[:-1]
            elif operator in {"MP", "DP"}:
                continue
            elif all(self._open):
                yield one
            else:
                yield from _unpainted(one, operator)

    def _enter(self, one: Instruction) -> None:
        operands = list(one.operands)
        layered = len(operands) == 2 and named(operands[0]) == "/OC"  # noqa: PLR2004 -- /OC /name
        shut = layered and isinstance(operands[1], pikepdf.Name) and self._hides(operands[1])
        self.shut_once = self.shut_once or shut
        self._open.append(not shut)


def _unpainted(one: Instruction, operator: str) -> Iterator[Instruction]:
    """What is left of an instruction that must not paint: paths still clip, lines still move."""
    if operator in _PAINTS_PATH:
        yield _END_PATH
    elif operator in _SHOWS_NEXT_LINE:
        yield _NEXT_LINE
    elif operator not in _SHOWS_TEXT and operator not in _PAINTS:
        yield one
