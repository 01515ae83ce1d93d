"""Photographs on sheets: whole, never enlarged, each with its number and what is known of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from dossier.assembly.exhibit_head import continued, finished, head
from dossier.assembly.flow import KEPT, Flow
from dossier.assembly.look import (
    MARGIN,
    NOTE,
    ORIGINAL_IN_INDEX,
    TABLE_TITLE,
    frame,
    top,
)
from dossier.assembly.placing import scale_for
from dossier.model.discretion import Discretion
from dossier.model.document import Document
from dossier.model.matter import Matter
from dossier.model.placed import PlacedPage, photo_label, placed_pages
from dossier.model.plan import Exhibit, Part
from dossier.pdf.draw import FontBook, Sheet, text_width
from dossier.pdf.lines import Block, set_text
from dossier.pdf.placement import Placement

NUMBER: Final = TABLE_TITLE.but(bold=True)

_GUTTER: Final = 24.0
_BESIDE: Final = 4
"""So many photographs on a sheet stand two by two, fewer one below the other."""
_HIGHEST: Final = 166.0
"""Height of a photograph on a sheet of four: two rows with their captions fit below the head."""
_LEAST: Final = 120.0
"""A photograph isn't made lower than this for the sake of its caption."""
_ABOVE_CAPTION: Final = 6.0
_BETWEEN: Final = 22.0
_LABELS: Final = 54.0
_AFTER_LABEL: Final = 10.0
_BEFORE_NOTE: Final = 4.0
_BELOW_HEAD: Final = 7.0
_RISE: Final = 12.0
_FACTS: Final = ("date", "place", "people", "taken-by")


@dataclass(frozen=True)
class Photo:
    """A photograph: its page, its number as printed, its titles, what is known of it by name."""

    page: PlacedPage
    number: str
    title: str
    original_title: str
    facts: tuple[tuple[str, str], ...]


class DrawnPage(NamedTuple):
    """A page as it is drawn, and the pages of documents that lie on it."""

    sheet: Sheet
    placed: tuple[tuple[PlacedPage, Placement], ...] = ()


def photographs(part: Part, exhibit: Exhibit, matter: Matter) -> tuple[Photo, ...]:
    """Give the photographs of a part with all that is said of them: each page is one."""
    told = Discretion(matter)
    return tuple(
        _photo(page, photo_label(exhibit, n, matter), matter, told)
        for n, page in enumerate(placed_pages(part, matter), start=1)
    )


def draw(part: Part, exhibit: Exhibit, matter: Matter, book: FontBook) -> tuple[DrawnPage, ...]:
    """Draw the sheets, as many as the photographs need; stamps are left out."""
    return _Sheets(exhibit, matter, book).fill(photographs(part, exhibit, matter))


def spread(part: Part, exhibit: Exhibit, matter: Matter) -> tuple[int, ...]:
    """Say how many photographs lie on each sheet."""
    return tuple(len(one.placed) for one in draw(part, exhibit, matter, FontBook(measuring=True)))


def _photo(page: PlacedPage, number: str, matter: Matter, told: Discretion) -> Photo:
    document = matter.documents[page.document]
    facts = ((key, told.told(text)) for key, text in _facts(document, matter, told))
    return Photo(
        page,
        number,
        told.told(document.title),
        told.told(document.original_title),
        tuple((key, text) for key, text in facts if text.strip()),
    )


def _facts(document: Document, matter: Matter, told: Discretion) -> Iterator[tuple[str, str]]:
    if document.date is not None:
        yield "date", matter.texts.date(document.date, matter.profile.date_order, long=True)
    yield "place", document.place
    people = (matter.people[one].name for one in document.people if one in matter.people)
    yield "people", ", ".join(dict.fromkeys(map(told.told, people)))
    yield "taken-by", document.taken_by


@dataclass(frozen=True)
class _Caption:
    """What stands below a photograph: number, titles, and facts beside their names."""

    number: str
    titles: tuple[Block, ...]
    facts: tuple[tuple[str, Block], ...]

    @property
    def height(self) -> float:
        """Height in points, with the gap above."""
        blocks = (*self.titles, *(block for _, block in self.facts))
        return _ABOVE_CAPTION + NUMBER.lead + sum(block.height for block in blocks)


class _Captions:
    """Sets captions in columns of different widths."""

    def __init__(self, matter: Matter) -> None:
        self._texts = matter.texts
        names = (matter.texts.say(f"photos.{key}") for key in _FACTS)
        widest = max(text_width(name, NOTE) for name in names)
        self.labels: Final = max(_LABELS, widest + _AFTER_LABEL)

    def caption(self, photo: Photo, width: float) -> _Caption:
        """Set what is said of a photograph."""
        titles = ((photo.title, TABLE_TITLE), (photo.original_title, ORIGINAL_IN_INDEX))
        return _Caption(
            photo.number,
            tuple(set_text(text, style, width, balance="even") for text, style in titles if text),
            tuple(
                (
                    self._texts.say(f"photos.{key}"),
                    set_text(text, TABLE_TITLE, width - self.labels),
                )
                for key, text in photo.facts
            ),
        )

    def write(self, sheet: Sheet, caption: _Caption, left: float, y: float) -> float:
        """Write a caption below `y`; give the y below it."""
        y = self.number(sheet, caption, left, y)
        for block in caption.titles:
            y = sheet.block(left, y, block)
        for name, block in caption.facts:
            sheet.text(left, y - block.first, name, NOTE)
            y = sheet.block(left + self.labels, y, block)
        return y

    def flow(self, flow: Flow, caption: _Caption) -> None:
        """Write a caption that is longer than a sheet: it goes on on the next one."""
        flow.y = self.number(flow.sheet, caption, MARGIN, flow.y)
        flow.head_is_done()
        for block in caption.titles:
            flow.lines(MARGIN, block)
        for name, block in caption.facts:
            flow.need(NUMBER.lead * KEPT)
            flow.sheet.text(MARGIN, flow.y - block.first, name, NOTE)
            flow.lines(MARGIN + self.labels, block)

    def number(self, sheet: Sheet, caption: _Caption, left: float, y: float) -> float:
        """Write the number of a photograph; the audit reads it. Gives the y below it."""
        sheet.number(left, y - _ABOVE_CAPTION - _RISE, caption.number, NUMBER)
        return y - _ABOVE_CAPTION - NUMBER.lead


class _Sheets:
    """The sheets as they fill, row by row."""

    def __init__(self, exhibit: Exhibit, matter: Matter, book: FontBook) -> None:
        self._exhibit = exhibit
        self._matter = matter
        paper = matter.profile.paper
        count = each(exhibit, matter)
        self._columns = 2 if count >= _BESIDE else 1
        self._most = 1 if count == 1 else 2
        self._highest = _HIGHEST if self._columns > 1 else paper.height
        self._wide = (frame(paper) - (self._columns - 1) * _GUTTER) / self._columns
        self._captions = _Captions(matter)
        self._rows = 0
        self._placed: list[list[tuple[PlacedPage, Placement]]] = [[]]
        self._flow = Flow(paper, book, top(paper), self._turned)
        head(self._flow, exhibit, matter)
        self._flow.down(_BEFORE_NOTE)
        self._flow.block(MARGIN, set_text(matter.texts.say("photos.whole"), NOTE, frame(paper)))
        self._flow.down(_BELOW_HEAD)

    def fill(self, photos: Sequence[Photo]) -> tuple[DrawnPage, ...]:
        """Put all photographs on sheets; give these with what lies on each."""
        for first in range(0, len(photos), self._columns):
            row = photos[first : first + self._columns]
            if not self._row(row, self._wide):
                for photo in row:  # a caption as long as that needs the whole width
                    self._long(photo)
        sheets = finished(self._flow, self._exhibit, self._matter)
        return tuple(map(DrawnPage, sheets, map(tuple, self._placed)))

    def _row(self, photos: Sequence[Photo], wide: float) -> bool:
        """Put photographs side by side, their captions below; False where a sheet is too low."""
        captions = [self._captions.caption(photo, wide) for photo in photos]
        high = self._room(max(caption.height for caption in captions))
        if high < _LEAST:
            return False
        top_edge = lowest = self._flow.y
        for n, (photo, caption) in enumerate(zip(photos, captions, strict=True)):
            left = MARGIN + n * (wide + _GUTTER)
            bottom = self._put(photo, left, (wide, high), top_edge)
            lowest = min(lowest, self._captions.write(self._flow.sheet, caption, left, bottom))
        self._flow.y = lowest - _BETWEEN
        self._rows += 1
        return True

    def _long(self, photo: Photo) -> None:
        """Put a photograph over the whole width; its caption goes on on the next sheet."""
        wide = frame(self._flow.paper)
        if self._row((photo,), wide):
            return
        self._flow.y = self._put(photo, MARGIN, (wide, _HIGHEST), self._flow.y)
        self._captions.flow(self._flow, self._captions.caption(photo, wide))
        self._rows = self._most

    def _room(self, caption: float) -> float:
        """Find room for a row with such a caption, maybe on a new sheet; give its height."""
        if self._rows >= self._most or (self._rows and self._high(caption) < _LEAST):
            self._flow.turn()
        return self._high(caption)

    def _high(self, caption: float) -> float:
        """How high photographs can be for all rows, or for one, to fit on what is left."""
        for rows in (self._most - self._rows, 1):
            high = (self._flow.left - rows * caption - (rows - 1) * _BETWEEN) / rows
            if high >= _LEAST:
                return min(high, self._highest)
        return 0.0

    def _put(self, photo: Photo, left: float, room: tuple[float, float], top_edge: float) -> float:
        """Lay a photograph at the upper left of its room; give the y below it."""
        size, paper = photo.page.size, self._flow.paper
        scale = scale_for(size, *room)
        wide, high = size.width * scale, size.height * scale
        bottom = top_edge - high
        placed = Placement(paper.width, paper.height, left, bottom, wide, high, scale)
        self._placed[-1].append((photo.page, placed))
        return bottom

    def _turned(self, flow: Flow) -> None:
        self._placed.append([])
        self._rows = 0
        continued(flow, self._exhibit, self._matter)


def each(exhibit: Exhibit, matter: Matter) -> int:
    """Say how many photographs the person wants on one sheet."""
    items = (item for item in matter.packet.items if item.document == exhibit.document)
    return next((item.each for item in items), _BESIDE)
