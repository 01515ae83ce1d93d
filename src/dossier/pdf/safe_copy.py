"""Makes the safe copy of a PDF: page by page cleaned, proofed, written, read and pictured."""

import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import pikepdf
from PIL import Image

from dossier.model.document import Heading, Noted, PageSize, Said
from dossier.pdf import facts, picturing, proof, source, xfa
from dossier.pdf.boxes import Box, Placement
from dossier.pdf.clean import Copier
from dossier.pdf.clean_page import Sheet, copy_page
from dossier.pdf.cleaner import Cleaner
from dossier.pdf.drawn_pictures import dots_of_copy
from dossier.pdf.fill import Filler
from dossier.pdf.flatten import Flattened, flatten
from dossier.pdf.layers import Layers
from dossier.pdf.noticing import Notices
from dossier.pdf.objects import ObjectWriter
from dossier.pdf.original import Original
from dossier.pdf.outline import outline
from dossier.pdf.render import CannotOpen, Pages

Tell = Callable[[int, int], None]


@dataclass(frozen=True)
class Copied:
    """What was made and read on the way. `texts` has one text a page, `attached` name and size.

    `dots` are the dots an inch of each page's coarsest large picture, 0 for a page without one.
    """

    pages: tuple[PageSize, ...]
    texts: tuple[str, ...]
    thumbnail: bytes
    noted: tuple[Noted, ...] = ()
    said: Said = field(default_factory=Said)
    outline: tuple[Heading, ...] = ()
    attached: tuple[tuple[str, int], ...] = ()
    exif: frozenset[bytes] = frozenset()
    dots: tuple[int, ...] = ()


@dataclass(frozen=True)
class Trial:
    """A page copied alone into a file of its own: what is proofed, read and pictured."""

    data: bytes
    doubts: frozenset[str]
    left_out: bool
    writes: bool


def try_page(sheet: Sheet, cleaner: Cleaner, *, small: bool = False) -> Trial:
    """Copy one page alone, maybe with small versions of its photos, for a small picture of it."""
    file = io.BytesIO()
    out = ObjectWriter(file.write)
    copier = Copier(out, cleaner, small=small)
    copy_page(copier, sheet)
    out.finish()
    return Trial(file.getvalue(), frozenset(copier.doubts), copier.left_out, copier.writes)


def copy_pages(pdf: pikepdf.Pdf, original: Original, out: ObjectWriter, tell: Tell) -> Copied:
    """Write the pages of an open document of at least one page into a safe copy."""
    pages = [page.obj for page in pdf.pages]
    layers, filler = Layers(pdf.Root), Filler(pdf)
    flattened = [flatten(page, layers, filler) for page in pages]
    filler.finish()
    work = _Work(out, Cleaner(layers), original, Notices(filler.undrawable, out.pages))
    work.notices.repaired = source.repaired(pdf)
    suspect = layers.present or work.notices.repaired
    for index, (page, flat) in enumerate(zip(pages, flattened, strict=True)):
        sheet = Sheet(page, source.placement(page), flat.appearances)
        work.add(index, sheet, flat, proofed=suspect or flat.draws)
        tell(index + 1, len(pages))
    return _copied(pdf, pages, work)


def _copied(pdf: pikepdf.Pdf, pages: Sequence[pikepdf.Object], work: "_Work") -> Copied:
    attached = facts.attached(pdf, pages)
    work.notices.attached = len(attached)
    work.notices.signed = facts.signed(pdf)
    work.notices.elsewhere = xfa.elsewhere(pdf)
    work.notices.repaired = source.repaired(pdf) or work.notices.repaired
    return Copied(
        pages=tuple(work.sizes),
        texts=tuple(work.texts),
        thumbnail=work.thumbnail,
        noted=work.notices.all(),
        said=facts.said(pdf),
        outline=outline(pdf, {page.objgen: index for index, page in enumerate(pages)}),
        attached=tuple((one.name, one.size) for one in attached),
        exif=frozenset(work.cleaner.exif),
        dots=tuple(work.dots),
    )


@dataclass
class _Work:
    """The copy as it grows."""

    out: ObjectWriter
    cleaner: Cleaner
    original: Original
    notices: Notices
    sizes: list[PageSize] = field(default_factory=list[PageSize])
    texts: list[str] = field(default_factory=list[str])
    dots: list[int] = field(default_factory=list[int])
    thumbnail: bytes = b""
    copier: Copier = field(init=False)

    def __post_init__(self) -> None:
        self.copier = Copier(self.out, self.cleaner)

    def add(self, index: int, sheet: Sheet, flat: Flattened, *, proofed: bool) -> None:
        """Clean a page, proof it if there is a reason to, and write it or a picture of it."""
        place = sheet.placement
        try:
            trial = try_page(sheet, self.cleaner)
        except source.BROKEN:
            trial = Trial(b"", frozenset(("unreadable",)), left_out=False, writes=False)
        why = "unreadable" if not trial.data else ""
        if trial.data and (proofed or trial.doubts or trial.left_out):
            why = self._differs(index, trial, place, flat)
        self.notices.links += flat.links
        self.notices.comments += flat.comments
        self.notices.small += [index] if flat.small else []
        self.sizes.append(PageSize(round(place.width, 4), round(place.height, 4)))
        if why:
            self.notices.pictured.append((index, why))
            shown = self._pictured(index, trial, place, flat)
            picturing.add(self.out, shown, place)
        else:
            shown = None
            copy_page(self.copier, sheet)
            self.notices.undrawn += [index] if flat.missing else []
        self.dots.append(picturing.DPI if shown is not None else dots_of_copy(trial.data))
        self._read(trial)
        if index == 0:
            self.thumbnail = picturing.thumbnail(shown or self._small(sheet))

    def _pictured(self, index: int, trial: Trial, place: Placement, flat: Flattened) -> Image.Image:
        """The page as PDFium shows it, and where we draw better than it does, as we draw it."""
        shown = self.original.picture(index, picturing.DPI / 72, flat.layered)
        if flat.ours and trial.data:
            scale = shown.width / place.width
            with Pages(trial.data) as copy:
                drawn = copy.picture(0, scale)
            wide, high = (min(pair) for pair in zip(shown.size, drawn.size, strict=True))
            for x0, y0, x1, y1 in _pixels(flat.ours, place, scale):
                area = (max(x0, 0), max(y0, 0), min(x1, wide), min(y1, high))
                if area[0] < area[2] and area[1] < area[3]:
                    shown.paste(drawn.crop(area), area)
        return shown

    def _differs(self, index: int, trial: Trial, place: Placement, flat: Flattened) -> str:
        """Why the copy of a page is not what was seen; empty if it is."""
        if not self.original.readable:
            self.notices.unproofed.append(index)
            return ""
        scale = proof.DPI / 72
        try:
            units = place.width / self.original.width(index)
            before = self.original.picture(index, scale * units, flat.layered)
        except CannotOpen:
            self.notices.unproofed.append(index)
            return ""
        with Pages(trial.data) as copy:
            after = copy.picture(0, scale)
        difference = proof.compare(before, after, _pixels(flat.ours, place, scale))
        if difference and trial.doubts:
            return "unreadable"
        return difference.why

    def _read(self, trial: Trial) -> None:
        """Take the text of a page."""
        text, outside = "", False
        if trial.writes:
            with Pages(trial.data) as copy:
                text, outside = copy.text(0)
        if outside:
            self.notices.outside.append(len(self.texts))
        self.texts.append(text)

    def _small(self, sheet: Sheet) -> Image.Image:
        """The page as its copy shows it, in the size of a thumbnail."""
        trial = try_page(sheet, self.cleaner, small=True)
        with Pages(trial.data) as copy:
            return copy.picture(0, picturing.THUMBNAIL / max(copy.size(0)))


def _pixels(boxes: tuple[Box, ...], place: Placement, scale: float) -> list[proof.Area]:
    """Boxes in the page's own units as pixels of its picture."""
    a, b, c, d, e, f = place.matrix
    areas: list[proof.Area] = []
    for x0, y0, x1, y1 in boxes:
        xs = sorted(a * x + c * y + e for x, y in ((x0, y0), (x1, y1)))
        ys = sorted(place.height - (b * x + d * y + f) for x, y in ((x0, y0), (x1, y1)))
        left, right = (round(x * scale) for x in xs)
        top, bottom = (round(y * scale) for y in ys)
        areas.append(
            (left - proof.SPILL, top - proof.SPILL, right + proof.SPILL, bottom + proof.SPILL)
        )
    return areas
