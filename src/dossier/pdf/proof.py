"""Compares a page with its copy in blocks of eight pixels: nothing seen may be lost or new."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageChops, ImageFilter

from dossier.pdf.pixels import mapped, resized

DPI: Final = 54
"""Resolution of the two pictures: a line of small print is two or three pixels high."""
_BLOCK: Final = 8
_HALVINGS: Final = 3
_COLOUR: Final = 60
"""Change of a block's mean colour, of 255, that is seen."""
_INK: Final = 64
_TRACE: Final = 24
"""Difference between the lightest and darkest pixel of a block: ink for sure; hardly any."""
Area = tuple[int, int, int, int]
"""Left, top, right, bottom in pixels."""
SPILL: Final = 2
"""Pixels that the ink of an area reaches beyond it."""
_Choose = Callable[[Image.Image, Image.Image], Image.Image]


@dataclass(frozen=True)
class Difference:
    """Blocks in which ink is gone, ink is new, the colour changed. Zero everywhere is a match."""

    gone: int = 0
    new: int = 0
    colour: int = 0

    def __bool__(self) -> bool:
        return bool(self.gone or self.new or self.colour)

    @property
    def why(self) -> str:
        """What differs, in one word; empty for nothing."""
        counts = {"lost": self.gone, "new": self.new, "colour": self.colour}
        return next((word for word, count in counts.items() if count), "")


def compare(original: Image.Image, copy: Image.Image, but: Iterable[Area] = ()) -> Difference:
    """Compare two pictures of one page, but for some areas. Sizes may differ by rounding."""
    if copy.size != original.size:
        copy = resized(copy, original.size, Image.Resampling.BILINEAR)
    for area in but:
        original.paste("white", area)
        copy.paste("white", area)
    ink_before, ink_after = _ink(original), _ink(copy)
    return Difference(
        gone=_only_in(ink_before, ink_after),
        new=_only_in(ink_after, ink_before),
        colour=_changed(original, copy),
    )


def _whole_blocks(picture: Image.Image) -> Image.Image:
    """The picture on white, widened to whole blocks."""
    wide, high = (-(-side // _BLOCK) * _BLOCK for side in picture.size)
    sheet = Image.new(picture.mode, (wide, high), "white")
    sheet.paste(picture)
    return sheet


def _extreme(grey: Image.Image, choose: _Choose) -> Image.Image:
    """The lightest or darkest pixel of each block: three times the better of four neighbours."""
    for _ in range(_HALVINGS):
        grey = choose(grey, ImageChops.offset(grey, 1, 0))
        grey = choose(grey, ImageChops.offset(grey, 0, 1))
        # Nearest takes the odd pixels, which by now stand for themselves and the ones before.
        grey = resized(grey, (grey.width // 2, grey.height // 2), Image.Resampling.NEAREST)
    return grey


def _ink(picture: Image.Image) -> Image.Image:
    """How far the lightest and darkest pixel of each block are apart."""
    grey = _whole_blocks(picture.convert("L"))
    return ImageChops.subtract(
        _extreme(grey, ImageChops.lighter), _extreme(grey, ImageChops.darker)
    )


def _count(blocks: Image.Image) -> int:
    """How many blocks are marked with 255."""
    return blocks.histogram()[255]


def _only_in(one: Image.Image, other: Image.Image) -> int:
    """Blocks with ink in one picture where the other has none there and in the blocks around."""
    inked = mapped(one, [255 * (value >= _INK) for value in range(256)])
    around = other.filter(ImageFilter.MaxFilter(3))
    empty = mapped(around, [255 * (value < _TRACE) for value in range(256)])
    return _count(ImageChops.darker(inked, empty))


def _changed(original: Image.Image, copy: Image.Image) -> int:
    """Blocks whose mean colour changed by more than an eye lets pass."""
    before, after = (_whole_blocks(one.convert("RGB")).reduce(_BLOCK) for one in (original, copy))
    bands = ImageChops.difference(before, after).split()
    worst = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return _count(mapped(worst, [255 * (value > _COLOUR) for value in range(256)]))
