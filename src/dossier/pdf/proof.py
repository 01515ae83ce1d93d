"""Compares a page with its copy, pixels and blocks of eight: nothing seen may be lost or new."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageChops, ImageOps

from dossier.pdf.pixels import mapped, resized

DPI: Final = 54
"""Resolution of the two pictures: a line of small print is two or three pixels high."""
_BLOCK: Final = 8
_COLOUR: Final = 60
"""Change of a block's mean colour, of 255, that is seen."""
_INK: Final = 64
_TRACE: Final = 24
"""Contrast of a pixel with those around it, of 255: ink for sure; hardly any."""
_REACH: Final = 2
"""Pixels by which ink may have moved: rounding moves it by less."""
_SPECKS: Final = 3
"""Pixels of a block that must differ: fewer are rounding too."""
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
    ink_before, ink_after = _contrast(original), _contrast(copy)
    return Difference(
        gone=_only_in(ink_before, ink_after),
        new=_only_in(ink_after, ink_before),
        colour=_changed(original, copy),
    )


def _whole_blocks(picture: Image.Image) -> Image.Image:
    """The picture on white, widened to whole blocks."""
    wide, high = (-(-side // _BLOCK) * _BLOCK for side in picture.size)
    sheet = Image.new(picture.mode, (wide, high), "white" if picture.mode == "RGB" else 0)
    sheet.paste(picture)
    return sheet


def _spread(grey: Image.Image, choose: _Choose, reach: int) -> Image.Image:
    """Each pixel as the lightest or darkest of those up to `reach` pixels away."""
    for x, y in ((1, 0), (0, 1)):
        alone = grey
        for step in range(1, reach + 1):
            grey = choose(grey, ImageChops.offset(alone, x * step, y * step))
            grey = choose(grey, ImageChops.offset(alone, -x * step, -y * step))
    return grey


def _contrast(picture: Image.Image) -> Image.Image:
    """How far the lightest and darkest pixel around each pixel are apart."""
    # What is shifted out on one side comes in on the other: a white edge keeps them apart.
    grey = ImageOps.expand(picture.convert("L"), _REACH + 2, 255)
    lightest, darkest = (
        _spread(grey, choose, 1) for choose in (ImageChops.lighter, ImageChops.darker)
    )
    return ImageChops.subtract(lightest, darkest)


def _marked(grey: Image.Image, least: int) -> Image.Image:
    """255 where a value is at least that, else 0."""
    return mapped(grey, [255 * (value >= least) for value in range(256)])


def _count(blocks: Image.Image) -> int:
    """How many blocks are marked with 255."""
    return blocks.histogram()[255]


def _only_in(one: Image.Image, other: Image.Image) -> int:
    """Blocks with ink in one picture where the other has none there and around."""
    around = _spread(_marked(other, _TRACE), ImageChops.lighter, _REACH)
    alone = ImageChops.subtract(_marked(one, _INK), around)
    share = 255 * _SPECKS // (_BLOCK * _BLOCK)
    return _count(_marked(_whole_blocks(alone).reduce(_BLOCK), share))


def _changed(original: Image.Image, copy: Image.Image) -> int:
    """Blocks whose mean colour changed by more than an eye lets pass."""
    before, after = (_whole_blocks(one.convert("RGB")).reduce(_BLOCK) for one in (original, copy))
    bands = ImageChops.difference(before, after).split()
    worst = ImageChops.lighter(ImageChops.lighter(bands[0], bands[1]), bands[2])
    return _count(_marked(worst, _COLOUR + 1))
