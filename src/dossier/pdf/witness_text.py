"""Reads marked numbers and labels off a content stream with nothing but the font's ToUnicode."""

import re
from collections.abc import Callable, Iterator
from typing import Final

from dossier.pdf.witness_facts import Span

Decode = Callable[[str, bytes], str]
"""Gives the letters of codes shown in a font of this resource name."""

_STAMP: Final = re.compile(
    rb"\s*/Artifact\s*<<\s*/Type\s*/Pagination\s*>>\s*BDC\b(.*)\bEMC\s*", re.DOTALL
)
_SPAN: Final = re.compile(rb"/Span\s+BMC\b(.*?)\bEMC\b", re.DOTALL)
_NUMBER: Final = rb"(-?\d*\.?\d+)"
_SHOWN: Final = re.compile(
    rb"\s*BT\s+/(\S+)\s+" + _NUMBER + rb"\s+Tf\s+1\s+0\s+0\s+1\s+"
    rb"" + _NUMBER + rb"\s+" + _NUMBER + rb"\s+Tm\s+\[([^\]]*)\]\s*TJ\s+ET\s*"
)
_HEX: Final = re.compile(rb"<([0-9A-Fa-f\s]*)>")


def stamp(content: bytes, decode: Decode) -> tuple[Span, ...] | None:
    """Read the stretches of a stamp; None if the stream is no stamp from start to end."""
    found = _STAMP.fullmatch(content)
    if found is None or b"BDC" in found[1]:
        return None
    try:
        return tuple(spans(found[1], decode))
    except ValueError:
        return None


def spans(content: bytes, decode: Decode) -> Iterator[Span]:
    """Read every marked stretch. Raises ValueError for one that isn't in the agreed form."""
    for marked in _SPAN.finditer(content):
        yield _span(marked[1], decode)


def _span(body: bytes, decode: Decode) -> Span:
    at, letters, start = 0, "", None
    while at < len(body):
        shown = _SHOWN.match(body, at)
        if shown is None:
            message = "a marked stretch in another form"
            raise ValueError(message)
        codes = b"".join(bytes.fromhex(one.decode("ascii")) for one in _HEX.findall(shown[5]))
        letters += decode(shown[1].decode("latin-1"), codes)
        start = start or (float(shown[3]), float(shown[4]))
        at = shown.end()
    if start is None:
        message = "a marked stretch without text"
        raise ValueError(message)
    return Span(letters, *start)


_BLOCK: Final = re.compile(rb"begin(bfchar|bfrange)(.*?)endbf(?:char|range)", re.DOTALL)
_TOKEN: Final = re.compile(rb"<\s*([0-9A-Fa-f\s]*)>|(\[)|(\])")


def letters_by_code(cmap: bytes) -> dict[int, str]:
    """Read a ToUnicode map: which letters each two-byte code stands for."""
    found: dict[int, str] = {}
    for kind, body in _BLOCK.findall(cmap):
        tokens = _tokens(body)
        for first in tokens:
            if kind == b"bfchar":
                found[int(first, 16)] = _text(next(tokens))
            else:
                found.update(_range(int(first, 16), int(next(tokens), 16), tokens))
    return found


def _range(first: int, last: int, tokens: Iterator[str]) -> Iterator[tuple[int, str]]:
    goal = next(tokens)
    if goal == "[":
        for code, text in enumerate(iter(lambda: next(tokens), "]"), first):
            yield code, _text(text)
        return
    start = _text(goal)
    for code in range(first, min(last, first + 0xFFFF) + 1):
        yield code, start[:-1] + chr(ord(start[-1]) + code - first)


def _tokens(body: bytes) -> Iterator[str]:
    for found in _TOKEN.finditer(body):
        yield "[" if found[2] else "]" if found[3] else found[1].decode("ascii")


def _text(digits: str) -> str:
    return bytes.fromhex(digits).decode("utf-16-be")
