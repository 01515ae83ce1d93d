"""What a supplement says of itself: what it continues, what is new in it, what it takes back."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from dossier.assembly.flow import Flow
from dossier.assembly.look import (
    AXIS,
    CONTINUED_TITLE,
    HEAVY,
    LABEL,
    MARGIN,
    NOTE,
    NUMBER,
    ORIGINAL_IN_INDEX,
    RULE,
    SECTION,
    TABLE_TITLE,
    frame,
    right,
)
from dossier.assembly.words import (
    exhibit_ranges,
    filed_ranges,
    page_range,
    pages_from,
    together,
)
from dossier.model.filing import Filing
from dossier.model.matter import Matter
from dossier.model.plan import Plan
from dossier.model.supplement import filed_before, long_day, packet_title, taken_back
from dossier.pdf.draw import Rect, Sheet
from dossier.pdf.lines import Block, set_text

MOST_LISTED: Final = 12
"""New exhibits that the cover lists; more stand in the index that follows."""

_ABOVE: Final = 5.0
_BELOW: Final = 6.0
_BEFORE_NUMBER: Final = 84.0
_GAP: Final = 14.0
HEADING: Final = SECTION.lead + 2
"""Height of the heading of a list."""


def supplement_note(plan: Plan, matter: Matter) -> str:
    """Say what is continued and what is new; empty for a packet that continues nothing."""
    told = continued(matter)
    return " ".join(filter(None, (told, new(plan, matter)))) if told else ""


def continued(matter: Matter) -> str:
    """Say what is continued: the days of filing, labels and pages."""
    filed = filed_before(matter)
    if not filed:
        return ""
    days = together(matter, [long_day(matter, one.day) for one in filed])
    said = _said(filed_ranges(matter, filed), pages_from(matter, filed[0].first, filed[-1].last))
    return matter.texts.say("supplement.continues", days=days, filed=said)


def new(plan: Plan, matter: Matter) -> str:
    """Say what is new: labels and pages; empty for a supplement that only takes back."""
    if not plan.exhibits:
        return ""
    said = _said(exhibit_ranges(matter, plan.exhibits), pages_from(matter, plan.first, plan.last))
    return matter.texts.say("supplement.new", new=said)


def _said(labels: str, pages: str) -> str:
    return ", ".join(filter(None, (labels, pages)))


@dataclass(frozen=True)
class Row:
    """A row of a list on the cover. `opens` is the printed number that it links to, if any."""

    label: str
    title: Block
    below: tuple[Block, ...] = ()
    pages: str = ""
    opens: int | None = None

    @property
    def height(self) -> float:
        """Height with the room above and below."""
        return _ABOVE + self.title.height + sum(one.height for one in self.below) + _BELOW

    def draw(self, sheet: Sheet, top: float) -> None:
        """Draw it below `top`, with a rule above."""
        edge = sheet.width - MARGIN
        baseline = top - _ABOVE - self.title.first
        sheet.rule(MARGIN, edge, top, RULE)
        sheet.text(MARGIN, baseline, self.label, LABEL)
        y = sheet.block(AXIS, top - _ABOVE, self.title)
        for one in self.below:
            y = sheet.block(AXIS, y, one)
        if self.opens is None:
            sheet.text(edge, baseline, self.pages, NUMBER, "right")
            return
        sheet.number(edge, baseline, self.pages, NUMBER, "right")
        sheet.link(Rect(MARGIN, top - self.height, edge, top), self.opens)


@dataclass(frozen=True)
class Listing:
    """A list with its heading; the heading stays with the first row."""

    heading: str
    rows: tuple[Row, ...]

    @property
    def height(self) -> float:
        """Height of all of it, with the gap above."""
        return _GAP + HEADING + sum(row.height for row in self.rows)


def put_list(listing: Listing, flow: Flow, matter: Matter) -> None:
    """Put a list where the cover has got to; what doesn't fit goes on under the heading again."""
    flow.down(_GAP)
    if HEADING + listing.rows[0].height > flow.left:
        _turn(flow, matter)
    _heading(flow, listing.heading)
    for n, row in enumerate(listing.rows):
        if n and row.height > flow.left:
            _close(flow)
            _turn(flow, matter)
            _heading(flow, matter.texts.say("continued", title=listing.heading))
        row.draw(flow.sheet, flow.y)
        flow.down(row.height)
    _close(flow)


def _turn(flow: Flow, matter: Matter) -> None:
    flow.turn()
    title = matter.texts.say("continued", title=packet_title(matter))
    flow.block(MARGIN, set_text(title, CONTINUED_TITLE, frame(matter.profile.paper)))
    flow.down(_BELOW)


def _heading(flow: Flow, text: str) -> None:
    flow.sheet.text(MARGIN, flow.y - SECTION.size, text, SECTION)
    flow.down(HEADING)


def _close(flow: Flow) -> None:
    flow.sheet.rule(MARGIN, right(flow.paper), flow.y, HEAVY)


def listed(plan: Plan, matter: Matter) -> Listing | None:
    """Give the list of what is new in a supplement; None where that is nothing, or much."""
    if not filed_before(matter) or not 0 < len(plan.exhibits) <= MOST_LISTED:
        return None
    return Listing(matter.texts.say("supplement.listed"), tuple(_new(plan, matter)))


def withdrawn(matter: Matter) -> Listing | None:
    """Give the list of what a supplement takes back; None where that is nothing."""
    rows = tuple(_withdrawn(matter))
    return Listing(matter.texts.say("supplement.withdrawn"), rows) if rows else None


def _new(plan: Plan, matter: Matter) -> Iterable[Row]:
    width = right(matter.profile.paper) - AXIS - _BEFORE_NUMBER
    for one in plan.exhibits:
        below = (
            [set_text(one.original_title, ORIGINAL_IN_INDEX, width)] if one.original_title else []
        )
        yield Row(
            one.label,
            set_text(one.title, TABLE_TITLE, width, balance="even"),
            tuple(below),
            page_range(matter, one.first, one.last),
            one.first if one.volume == 1 else None,
        )


def _withdrawn(matter: Matter) -> Iterable[Row]:
    width, texts = right(matter.profile.paper) - AXIS, matter.texts
    for one, filing, exhibit in taken_back(matter):
        below = [_as_filed(matter, filing, exhibit.first, exhibit.last)]
        below += [texts.say("supplement.why", why=one.why)] if one.why else []
        yield Row(
            exhibit.label,
            set_text(exhibit.title, TABLE_TITLE, width, balance="even"),
            tuple(set_text(line, NOTE, width) for line in below),
        )


def _as_filed(matter: Matter, filing: Filing, first: int, last: int) -> str:
    pages = page_range(matter, first, last)
    told = matter.texts.count("page-numbers", last - first + 1, pages=pages)
    day = long_day(matter, filing.day)
    return matter.texts.say("supplement.as-filed", pages=told, day=day)
