"""What a supplement says of itself: what it continues, what is new in it, what it takes back."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from dossier.assembly.look import (
    AXIS,
    HEAVY,
    LABEL,
    MARGIN,
    NOTE,
    NUMBER,
    ORIGINAL_IN_INDEX,
    RULE,
    SECTION,
    TABLE_TITLE,
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
from dossier.model.supplement import filed_before, long_day, taken_back
from dossier.pdf.draw import Rect, Sheet
from dossier.pdf.lines import Block, set_text

MOST_LISTED: Final = 12
"""New exhibits that the cover lists; more stand in the index that follows."""

_ABOVE: Final = 5.0
_BELOW: Final = 6.0
_BEFORE_NUMBER: Final = 84.0


def supplement_note(plan: Plan, matter: Matter) -> str:
    """Say what is continued and what is new; empty for a packet that continues nothing."""
    told = continued(matter)
    return f"{told} {new(plan, matter)}" if told else ""


def continued(matter: Matter) -> str:
    """Say what is continued: the days of filing, labels and pages."""
    filed = filed_before(matter)
    if not filed:
        return ""
    days = together(matter, [long_day(matter, one.day) for one in filed])
    said = _said(filed_ranges(matter, filed), pages_from(matter, filed[0].first, filed[-1].last))
    return matter.texts.say("supplement.continues", days=days, filed=said)


def new(plan: Plan, matter: Matter) -> str:
    """Say what is new: labels and pages."""
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
    def heading_height(self) -> float:
        """Height of the heading alone."""
        return SECTION.lead + 2

    def draw_heading(self, sheet: Sheet, top: float) -> None:
        """Draw the heading below `top`."""
        sheet.text(MARGIN, top - SECTION.size, self.heading, SECTION)

    def close(self, sheet: Sheet, bottom: float) -> None:
        """Draw the rule that ends the list."""
        sheet.rule(MARGIN, sheet.width - MARGIN, bottom, HEAVY)


def listings(plan: Plan, matter: Matter) -> Iterator[Listing]:
    """Give the lists of a supplement's cover: what is new (unless much), what it withdraws."""
    if not filed_before(matter):
        return
    if plan.exhibits and len(plan.exhibits) <= MOST_LISTED:
        yield Listing(matter.texts.say("supplement.listed"), tuple(_new(plan, matter)))
    withdrawn = tuple(_withdrawn(matter))
    if withdrawn:
        yield Listing(matter.texts.say("supplement.withdrawn"), withdrawn)


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
