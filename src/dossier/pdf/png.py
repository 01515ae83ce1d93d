"""A PNG taken apart into the pixels as they are coded, which a PDF may hold unchanged."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
_HEADER_SIZE: Final = 13
_COMPONENTS: Final = {0: 1, 2: 3, 3: 1}
_PALETTE: Final = 3
_BITS: Final = (1, 2, 4, 8)
_COLOURS: Final = 256


@dataclass(frozen=True)
class Png:
    """Size, bits a component, kind of colours, and the deflated rows of a PNG."""

    width: int
    height: int
    bits: int
    colours: int
    interlaced: bool
    transparent: bool
    palette: bytes
    rows: bytes

    @property
    def components(self) -> int:
        """Values a pixel has; 0 where a PDF has no such picture."""
        return _COMPONENTS.get(self.colours, 0)

    @property
    def indexed(self) -> bool:
        """Whether pixels are places in a palette."""
        return self.colours == _PALETTE

    @property
    def embeddable(self) -> bool:
        """Whether a PDF may hold the rows as they are: no transparency, no interlace, 8 bits."""
        coded = not self.interlaced and not self.transparent and self.bits in _BITS
        return bool(coded and self.components and self.rows) and (
            not self.indexed or bool(self.palette)
        )


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at + 8 <= len(data):
        size, kind = int.from_bytes(data[at : at + 4]), data[at + 4 : at + 8]
        yield kind, data[at + 8 : at + 8 + size]
        if kind == b"IEND":
            return
        at += size + 12


def read(data: bytes) -> Png:
    """Take a PNG apart. Raises ValueError if it has no header."""
    palette, transparent, header = b"", False, b""
    rows: list[bytes] = []
    for kind, body in _chunks(data) if data.startswith(_SIGNATURE) else ():
        if kind == b"IHDR":
            header = body
        elif kind == b"PLTE":
            palette = body[: _COLOURS * 3]
        elif kind == b"tRNS":
            transparent = True
        elif kind == b"IDAT":
            rows.append(body)
    if len(header) != _HEADER_SIZE:
        message = "no PNG"
        raise ValueError(message)
    return Png(
        width=int.from_bytes(header[:4]),
        height=int.from_bytes(header[4:8]),
        bits=header[8],
        colours=header[9],
        interlaced=header[12] != 0,
        transparent=transparent,
        palette=palette,
        rows=b"".join(rows),
    )


def ends_with_rows(png: Png) -> bool:
    """Whether the deflated rows end where the data does, so that nothing hides behind them."""
    machine = zlib.decompressobj()
    data = png.rows
    try:
        while data and not machine.eof:
            machine.decompress(data, 1 << 20)
            data = machine.unconsumed_tail
    except zlib.error:
        return False
    return machine.eof and not machine.unused_data
