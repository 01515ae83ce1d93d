"""One row of the index: what stands in it, how high it is, how it is drawn."""

from dataclasses import dataclass
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
from dossier.assembly.words import page_range
from dossier.model.document import Kind
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Part, PartKind, Plan
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
class Layout:
    """A row that is set: its blocks, the places of its parts line by line, its height."""

    title: Block
    original: Block | None
    url: Block | None
    date: Block
    parts: tuple[tuple[int, int], ...]
    height: float


def layout(exhibit: Exhibit, matter: Matter, laid: Columns) -> Layout:
    """Set the row of an exhibit; the same words give the same row without new work."""
    document = matter.documents.get(exhibit.document)
    if document is None:
        # What we make ourselves has no date of its own.
        return _layout((exhibit.title, exhibit.original_title, "", ""), (), laid)
    date = matter.texts.date(document.date, matter.profile.date_order, long=False)
    names = tuple(part_name(part, matter, document.kind) for part in listed_parts(exhibit))
    return _layout((exhibit.title, exhibit.original_title, document.url, date), names, laid)


@lru_cache(16384)
def _layout(words: tuple[str, str, str, str], names: tuple[str, ...], laid: Columns) -> Layout:
    title = set_text(words[0], TABLE_TITLE, laid.title_width, balance="even")
    original = _optional(words[1], ORIGINAL_IN_INDEX, laid)
    url = _optional(words[2], NOTE, laid)
    date = set_text(words[3], DATE, laid.date_width)
    parts = _packed(names, laid)
    blocks = sum(block.height for block in (title, original, url) if block is not None)
    baseline = _ABOVE + title.first
    height = max(
        _ABOVE + blocks + NOTE.lead * len(parts) + _BELOW,
        baseline - date.first + date.height + _BELOW,
        baseline + _VOLUME_LINE + 2 * _BELOW if laid.several else 0,
    )
    return Layout(title, original, url, date, parts, height)


def _optional(text: str, style: Style, laid: Columns) -> Block | None:
    return set_text(text, style, laid.title_width, balance="end") if text else None


def listed_parts(exhibit: Exhibit) -> tuple[Part, ...]:
    """The parts named in the third line; none for an exhibit that has only one."""
    parts = tuple(part for part in exhibit.parts if part.kind not in _FRONT)
    return parts if len(parts) > 1 else ()


def part_name(part: Part, matter: Matter, kind: Kind) -> str:
    """The short name of a part."""
    declared = part.kind is PartKind.DOCUMENT and kind is Kind.DECLARATION
    return matter.texts.say("part.declaration" if declared else f"part.{part.kind}")


def _packed(names: tuple[str, ...], laid: Columns) -> tuple[tuple[int, int], ...]:
    """Lay parts in lines by their widest numbers; a separator never ends a line."""
    cuts = [0]
    used = 0.0
    for at, name in enumerate(names):
        width = text_width(f"{name} {laid.widest}", NOTE)
        if at > cuts[-1] and used + text_width(SEPARATOR, NOTE) + width > laid.title_width:
            cuts.append(at)
            used = 0.0
        used += width + (text_width(SEPARATOR, NOTE) if used else 0.0)
    return tuple(pairwise([*cuts, len(names)])) if names else ()


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
        if row.original is not None:
            y = sheet.block(AXIS, y, row.original)
        if exhibit.volume == self.volume:
            sheet.link(Rect(MARGIN, y, laid.edge, top), exhibit.first)
        if row.url is not None:
            y = sheet.block(AXIS, y, row.url)
        for line in row.parts:
            self._parts(sheet, y, exhibit, line)
            y -= NOTE.lead
        return top - row.height

    def _number(self, sheet: Sheet, at: tuple[float, float], number: str, exhibit: Exhibit) -> None:
        if exhibit.volume == self.volume:
            sheet.number(*at, number, NUMBER, "right")
            return
        sheet.text(*at, number, NUMBER, "right")
        elsewhere = self.matter.texts.say("index.other-volume", n=exhibit.volume)
        sheet.text(at[0], at[1] - _VOLUME_LINE, elsewhere, NOTE, "right")

    def _parts(self, sheet: Sheet, top: float, exhibit: Exhibit, line: tuple[int, int]) -> None:
        document = self.matter.documents.get(exhibit.document)
        kind = document.kind if document else Kind.OTHER
        baseline = top - (NOTE.lead - NOTE.size) / 2 - NOTE.size * 0.8
        x = AXIS
        for at in range(*line):
            part = listed_parts(exhibit)[at]
            if at > line[0]:
                x += sheet.text(x, baseline, SEPARATOR, NOTE)
            start = x
            x += sheet.text(x, baseline, f"{part_name(part, self.matter, kind)} ", NOTE)
            pages = page_range(self.matter, part.first, part.last)
            if exhibit.volume != self.volume:
                x += sheet.text(x, baseline, pages, NOTE)
                continue
            x += sheet.number(x, baseline, pages, NOTE)
            sheet.link(Rect(start, top - NOTE.lead, x, top), part.first)
