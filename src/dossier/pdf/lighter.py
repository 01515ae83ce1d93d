"""Makes a lighter copy of a safe copy: the same pages, their pictures with fewer dots or no colour.

Text and drawings are copied byte for byte. The safe copy itself never changes.
"""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

import pikepdf
from PIL import Image

from dossier.errors import Refusal
from dossier.pdf import coding, picture_page, pixels, resample
from dossier.pdf.drawn_pictures import Finder, Place
from dossier.pdf.objects import ObjectWriter
from dossier.pdf.picture_page import add_picture
from dossier.pdf.place import Copies, Look, NotSafe
from dossier.pdf.resample import Wanted
from dossier.pdf.source import BROKEN, box

_SIDE: Final = 128
_NO_COPY: Final = (*BROKEN, NotSafe, IndexError, AttributeError, KeyError)


@dataclass(frozen=True)
class Lightened:
    """What came of a copy: how many pictures became smaller, and the dots an inch of each page.

    Dots are those of the page's coarsest large picture before and after, 0 for a page without one.
    """

    reduced: int
    before: tuple[float, ...]
    after: tuple[float, ...]


def lighten(
    source: BinaryIO,
    wanted: Wanted,
    write: Callable[[bytes], object],
    tell: Callable[[int, int], None],
    only: Sequence[int] | None = None,
) -> Lightened:
    """Write the lighter copy of a safe copy, or of `only` some of its pages (from 0).

    Raises Refusal `damaged` for a file that is no safe copy.
    """
    try:
        with _opened(source) as pdf:
            pages = list(pdf.pages) if only is None else [pdf.pages[index] for index in only]
            work = _Work(pdf, wanted, ObjectWriter(write))
            for page in pages:
                work.look(page.obj)
            for n, page in enumerate(pages):
                tell(n, len(pages))
                work.copy(page.obj, n)
            work.out.finish()
            return Lightened(work.reduced, work.before(), work.after())
    except _NO_COPY as error:
        raise Refusal("damaged") from error


def warm() -> None:
    """Lighten small pages: a worker behind its walls can load nothing any more."""
    Image.init()
    plain = Image.new("RGB", (_SIDE, _SIDE))
    pixels.by_profile(plain, pixels.standard_profile("sRGB"))
    for coded in (coding.lossy(plain, coding.QUALITY), coding.lossless(plain)):
        copy, nowhere = io.BytesIO(), io.BytesIO()
        out = ObjectWriter(copy.write)
        add_picture(out, coded, picture_page.Place(1.0, 1.0, (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)))
        out.finish()
        lighten(copy, Wanted(1, grey=True), nowhere.write, lambda _n, _of: None)


def _opened(source: BinaryIO) -> pikepdf.Pdf:
    return pikepdf.open(
        source,
        access_mode=pikepdf.AccessMode.stream,
        suppress_warnings=True,
        attempt_recovery=False,
    )


class _Work:
    """A lighter copy as it grows. A picture is made smaller just before it is first written."""

    def __init__(self, pdf: pikepdf.Pdf, wanted: Wanted, out: ObjectWriter) -> None:
        self.out = out
        self.reduced = 0
        self._wanted = wanted
        self._copies = Copies(pdf, out)
        self._looked = Look(pdf)
        self._finder = Finder()
        self._own: list[dict[Place, float]] = []
        self._large: list[dict[Place, float]] = []
        self._kept: dict[Place, float] = {}

    def look(self, page: pikepdf.Object) -> None:
        """Find what a page draws: how small a picture may become depends on all its places."""
        found = self._finder.look_at_form(self._looked.form(page))
        self._own.append(found)
        self._large.append(self._finder.large(found, box(page.get("/MediaBox"))))

    def copy(self, page: pikepdf.Object, nth: int) -> None:
        """Write the `nth` page that was looked at (from 0)."""
        made = [place for place in self._own[nth] if self._reduce(place)]
        number = self._copies.take(self._looked.form(page))
        for place in made:  # it is written: its data are needed no more
            self._finder.pictures[place].stream.write(b"")
        size = box(page.get("/MediaBox"))
        if size is None:
            raise NotSafe
        self.out.add_page(number, size[2], size[3])

    def before(self) -> tuple[float, ...]:
        """Give the dots an inch of each page's coarsest large picture."""
        return tuple(min(own.values(), default=0.0) for own in self._large)

    def after(self) -> tuple[float, ...]:
        """Give them as they are in the copy."""
        return tuple(
            min((dots * self._kept[place] for place, dots in own.items()), default=0.0)
            for own in self._large
        )

    def _reduce(self, place: Place) -> bool:
        """Make a picture smaller that wasn't looked at before; say whether it became so."""
        if place in self._kept:
            return False
        self._kept[place] = 1.0
        found = self._finder.pictures[place]
        if place in self._finder.barred:
            return False
        made = resample.smaller(found.stream, found.dots, self._wanted)
        if made is None:
            return False
        self._kept[place] = made.width / int(found.stream.get("/Width", made.width))
        resample.put(found.stream, made)
        self.reduced += 1
        return True
