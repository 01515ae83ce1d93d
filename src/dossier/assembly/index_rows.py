"""One row of the index: what stands in it, how high it is, how it is drawn."""

from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final

from dossier.assembly.look import (
    AXIS,
    LABEL,
    MARGIN,
    NOTE,
    NUMBER,
    ORIGINAL_IN_INDEX,
    RULE,
    TABLE_TITLE,
    right,
)
from dossier.assembly.stamps import SEPARATOR
from dossier.assembly.words import excerpt_line, marked_pages, page_range
from dossier.model.dates import FuzzyDate
from dossier.model.document import Kind
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Part, PartKind, Plan
from dossier.model.profile import TranslationMode
from dossier.pdf.draw import Rect, Sheet, text_width
from dossier.pdf.lines import Block, set_text
from dossier.pdf.shape import Style

DATE: Final = Style("sans", 10, 13)

_ABOVE: Final = 5.0
_BELOW: Final = 6.0
_VOLUME_LINE: Final = 13.0
_BEFORE_DATE: Final = 14.0
_BEFORE_NUMBER: Final = 6.0
_DATE_AT: Final = 122.0
_LEAST_DATE: Final = 64.0
_COMMA: Final = ", "
_NEW_LINE: Final = ""
_HAIR: Final = 0.5
_FRONT: Final = (PartKind.DIVIDER, PartKind.TRANSLATION_COVER)
_DRAWN_LATE: Final = (PartKind.COVER, PartKind.INDEX)


@dataclass(frozen=True)
class Columns:
    """Where dates start, how wide titles and dates may be, the right edge of numbers.

    `widest` is the longest range of page numbers this packet can have: rows are laid out for it,
    so that no row's height depends on its number. `several` says that there are volumes.
    """

    date: float
    date_width: float
    title_width: float
    edge: float
    widest: str
    several: bool


def columns(plan: Plan, matter: Matter) -> Columns:
    """Lay the columns for a packet; long numbers push the dates to the left."""
    edge = right(matter.profile.paper)
    widest = _widest(plan, matter)
    number = text_width(widest, NUMBER)
    date = min(edge - _DATE_AT, edge - number - _BEFORE_NUMBER - _LEAST_DATE)
    date_width = edge - number - _BEFORE_NUMBER - date
    several = len(plan.volumes) > 1
    return Columns(date, date_width, date - _BEFORE_DATE - AXIS, edge, widest, several)


def _widest(plan: Plan, matter: Matter) -> str:
    # Pages of covers and indexes are left out: they depend on the rows that are laid out here.
    parts = (part for volume in plan.volumes for part in volume.parts)
    settled = sum(part.pages for part in parts if part.kind not in _DRAWN_LATE)
    most = plan.first + settled + len(plan.volumes) * (len(plan.exhibits) // 4 + 10)
    number = matter.profile.prefix + "9" * max(3, len(str(most)))
    return f"{number}–{number}"


@dataclass(frozen=True)
class Place:
    """Page numbers in a row, each a link: `Translation 43–44`. `last` is None for one page alone.

    `joint` stands before it on its line; a comma ends the line before, a point stands on none.
    """

    name: str
    first: int
    last: int | None
    joint: str

    def measure(self, laid: Columns) -> float:
        """Width with the widest numbers of this packet."""
        one = laid.widest[: len(laid.widest) // 2]
        number = laid.widest if self.last is not None else one
        return text_width(f"{self.name}{number}", NOTE)


@dataclass(frozen=True)
class Layout:
    """A row that is set: its blocks, its places line by line, its height."""

    title: Block
    below: tuple[Block, ...]
    linked: int
    date: Block
    lines: tuple[tuple[int, int], ...]
    height: float


def layout(exhibit: Exhibit, matter: Matter, laid: Columns) -> Layout:
    """Set the row of an exhibit; the same words give the same row without new work."""
    document = matter.documents.get(exhibit.document)
    date = _dated(exhibit, matter)
    url = document.url if document else ""
    words = (exhibit.title, exhibit.original_title, excerpt_line(matter, exhibit), url, date)
    # Numbers are left out: a row's height must not depend on them.
    shapes = tuple(
        replace(one, first=0, last=None if one.last is None else 0)
        for one in places(exhibit, matter)
    )
    return _layout(words, shapes, laid)


def _dated(exhibit: Exhibit, matter: Matter) -> str:
    """Say the date of a document; of sheets, from the first photograph to the last.

    A list that we make is as old as the packet.
    """
    document = matter.documents.get(exhibit.document)
    if document is not None:
        return _said(matter, document.date)
    held = [matter.documents[name] for part in exhibit.parts for name in part.holds]
    if not held:
        made = matter.packet.edited
        return _said(matter, FuzzyDate(made.year, made.month, made.day))
    known = sorted((one.date for one in held if one.date), key=lambda day: day.sort_key)
    if not known:
        return _said(matter, None)
    first, last = _said(matter, known[0]), _said(matter, known[-1])
    return first if first == last else f"{first} – {last}"


def _said(matter: Matter, day: FuzzyDate | None) -> str:
    return matter.texts.date(day, matter.profile.date_order, long=False)


@lru_cache(16384)
def _layout(
    words: tuple[str, str, str, str, str], shapes: tuple[Place, ...], laid: Columns
) -> Layout:
    title = set_text(words[0], TABLE_TITLE, laid.title_width, balance="even")
    styles = (ORIGINAL_IN_INDEX, NOTE, NOTE)
    below = tuple(
        set_text(text, style, laid.title_width, balance="end")
        for text, style in zip(words[1:4], styles, strict=True)
        if text
    )
    date = set_text(words[4], DATE, laid.date_width)
    lines = _packed(shapes, laid)
    blocks = title.height + sum(block.height for block in below)
    baseline = _ABOVE + title.first
    height = max(
        _ABOVE + blocks + NOTE.lead * len(lines) + _BELOW,
        baseline - date.first + date.height + _BELOW,
        baseline + _VOLUME_LINE + 2 * _BELOW if laid.several else 0,
    )
    return Layout(title, below, sum(map(bool, words[1:3])), date, lines, height)


def listed_parts(exhibit: Exhibit) -> tuple[Part, ...]:
    """The parts named in the third line; none for an exhibit that has only one."""
    parts = tuple(part for part in exhibit.parts if part.kind not in _FRONT)
    return parts if len(parts) > 1 else ()


def part_name(part: Part, matter: Matter, kind: Kind) -> str:
    """The short name of a part."""
    if part.kind is PartKind.DOCUMENT and kind is Kind.DECLARATION:
        return matter.texts.say("part.declaration")
    translation = matter.translations.get(part.translation or "")
    if part.kind is PartKind.TRANSLATION and translation is not None and translation.sworn:
        return matter.texts.say("part.sworn")
    return matter.texts.say(f"part.{kind_of(part, matter)}")


def kind_of(part: Part, matter: Matter) -> str:
    """The key of a part's name: pages that translators sign are declarations for some offices."""
    declares = matter.profile.translation.mode is TranslationMode.DECLARATION
    if declares and part.kind in (PartKind.CERTIFICATE, PartKind.INTERPRETATION):
        return f"{part.kind}-declared"
    return part.kind


def places(exhibit: Exhibit, matter: Matter) -> tuple[Place, ...]:
    """The parts of an exhibit and its marked pages, with their printed numbers."""
    document = matter.documents.get(exhibit.document)
    kind = document.kind if document else Kind.OTHER
    parts = [
        Place(f"{part_name(part, matter, kind)} ", part.first, part.last, SEPARATOR)
        for part in listed_parts(exhibit)
    ]
    marked = marked_pages(matter, exhibit)
    before = matter.texts.count("index.marked", len(marked)) + " " if marked else ""
    passages = [
        Place("" if n else before, page, None, _COMMA if n else _NEW_LINE)
        for n, page in enumerate(marked)
    ]
    return (*parts, *passages)


def _packed(shapes: tuple[Place, ...], laid: Columns) -> tuple[tuple[int, int], ...]:
    """Lay places in lines by their widest numbers; a separator never ends a line."""
    cuts = [0]
    used = 0.0
    for at, one in enumerate(shapes):
        width = one.measure(laid)
        wider = used + text_width(one.joint, NOTE) + width
        if at > cuts[-1] and (one.joint == _NEW_LINE or wider > laid.title_width):
            cuts.append(at)
            used = 0.0
        used += width + (text_width(one.joint, NOTE) if used else 0.0)
    return tuple(pairwise([*cuts, len(shapes)])) if shapes else ()


@dataclass(frozen=True)
class RowDrawing:
    """Draws rows of one volume's index; what stands in other volumes has no link."""

    matter: Matter
    laid: Columns
    volume: int

    def draw(self, sheet: Sheet, top: float, exhibit: Exhibit) -> float:
        """Draw a row below `top`; gives the y below it."""
        row, laid = layout(exhibit, self.matter, self.laid), self.laid
        sheet.rule(MARGIN, laid.edge, top, RULE)
        baseline = top - _ABOVE - row.title.first
        sheet.text(MARGIN, baseline, exhibit.label, LABEL)
        y = sheet.block(AXIS, top - _ABOVE, row.title)
        sheet.block(laid.date, baseline + row.date.first, row.date)
        number = page_range(self.matter, exhibit.first, exhibit.last)
        self._number(sheet, (laid.edge, baseline), number, exhibit)
        for block in row.below[: row.linked]:
            y = sheet.block(AXIS, y, block)
        if exhibit.volume == self.volume:
            sheet.link(Rect(MARGIN, y, laid.edge, top), exhibit.first)
        for block in row.below[row.linked :]:
            y = sheet.block(AXIS, y, block)
        self._places(sheet, y, exhibit, row.lines)
        return top - row.height

    def _number(self, sheet: Sheet, at: tuple[float, float], number: str, exhibit: Exhibit) -> None:
        if exhibit.volume == self.volume:
            sheet.number(*at, number, NUMBER, "right")
            return
        sheet.text(*at, number, NUMBER, "right")
        elsewhere = self.matter.texts.say("index.other-volume", n=exhibit.volume)
        sheet.text(at[0], at[1] - _VOLUME_LINE, elsewhere, NOTE, "right")

    def _places(
        self, sheet: Sheet, top: float, exhibit: Exhibit, lines: tuple[tuple[int, int], ...]
    ) -> None:
        found = places(exhibit, self.matter)
        for first, end in lines:
            goes_on = end < len(found) and found[end].joint == _COMMA
            here = exhibit.volume == self.volume
            self._line(sheet, top, found[first:end], _COMMA.strip() if goes_on else "", here=here)
            top -= NOTE.lead

    def _line(
        self, sheet: Sheet, top: float, line: tuple[Place, ...], end: str, *, here: bool
    ) -> None:
        baseline = top - (NOTE.lead - NOTE.size) / 2 - NOTE.size * 0.8
        x = AXIS
        for n, place in enumerate(line):
            if n:
                x += sheet.text(x, baseline, place.joint, NOTE)
            start = x - _HAIR  # a number's start is rounded when it is written
            if place.name:
                x += sheet.text(x, baseline, place.name, NOTE)
            last = place.first if place.last is None else place.last
            pages = page_range(self.matter, place.first, last)
            if not here:
                x += sheet.text(x, baseline, pages, NOTE)
                continue
            x += sheet.number(x, baseline, pages, NOTE)
            sheet.link(Rect(start, top - NOTE.lead, x, top), place.first)
        if end:
            sheet.text(x, baseline, end, NOTE)
