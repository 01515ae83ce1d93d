"""The index: section heads, a row for each exhibit, its pages as links; as the plan breaks it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from dossier.assembly.flow import HEADS, Column
from dossier.assembly.index_rows import Columns, RowDrawing, columns
from dossier.assembly.look import (
    AXIS,
    BOTTOM,
    COLUMN,
    CONTINUED_TITLE,
    DATE,
    HEAVY,
    MARGIN,
    NOTE,
    NUMBER,
    PAGE_TITLE,
    RULE,
    SECTION,
    TABLE_TITLE,
    frame,
    top,
)
from dossier.assembly.supplement import supplement_note
from dossier.assembly.words import exhibit_ranges, in_volume, printed
from dossier.errors import PageOverfull
from dossier.model.matter import Matter
from dossier.model.picture import RowPlace
from dossier.model.plan import Exhibit, IndexEntry, Part, PartKind, Plan, Volume
from dossier.model.supplement import index_title
from dossier.pdf.draw import FontBook, Rect, Sheet, text_width
from dossier.pdf.lines import Block, set_text

SERVICE_HEIGHT: Final = 23.0

_BELOW_TITLE: Final = 6.0
_ABOVE_SECTION: Final = 6.2
_BELOW_SECTION: Final = 1.8
_LABEL_COLUMN: Final = 44.0
_CLOSE: Final = 0.01


def index(plan: Plan, matter: Matter, volume: Volume, book: FontBook) -> tuple[Sheet, ...]:
    """Draw the index of a volume. Raises PageOverfull for a row that no page can hold."""
    exhibits = {exhibit.document: exhibit for exhibit in plan.exhibits}
    drawing = _Drawing(plan, matter, volume, columns(plan, matter), exhibits)
    return tuple(drawing.page(n, book) for n in range(len(volume.index)))


def row_place(plan: Plan, matter: Matter, document: str) -> RowPlace | None:
    """Say where the row of a document stands, in the volume that holds it; None if nowhere."""
    exhibits = {exhibit.document: exhibit for exhibit in plan.exhibits}
    if document not in exhibits:
        return None
    volume = plan.volumes[exhibits[document].volume - 1]
    first = next((part.first for part in volume.parts if part.kind is PartKind.INDEX), plan.first)
    drawing = _Drawing(plan, matter, volume, columns(plan, matter), exhibits)
    place = drawing.row(document)
    if place is None:
        return None
    paper, (n, upper, lower) = matter.profile.paper, place
    return RowPlace(
        page=first - plan.first + n + 1,
        left=MARGIN / paper.width,
        top=1 - upper / paper.height,
        right=drawing.laid.edge / paper.width,
        bottom=1 - lower / paper.height,
    )


def frames(plan: Plan, matter: Matter) -> tuple[float, float]:
    """Heights that rows may fill on the first and on later pages."""
    paper = matter.profile.paper
    first = _title(matter, first=True).height + _note_height(plan, matter)
    later = _title(matter, first=False).height
    room = top(paper) - BOTTOM - _BELOW_TITLE - HEADS
    return room - first, room - later


def section_height(matter: Matter) -> float:
    """Height of a section head; all are as high as the highest."""
    heads = (_section_head(matter, rule.title) for rule in matter.profile.sections)
    return _ABOVE_SECTION + max(head.height for head in heads) + _BELOW_SECTION


def _section_head(matter: Matter, title: str, *, continued: bool = True) -> Block:
    text = matter.texts.say("continued", title=title) if continued else title
    return set_text(text, SECTION, frame(matter.profile.paper), balance="even")


def _title(matter: Matter, *, first: bool) -> Block:
    title = index_title(matter)
    if not first:
        title = matter.texts.say("continued", title=title)
    style = PAGE_TITLE if first else CONTINUED_TITLE
    return set_text(title, style, frame(matter.profile.paper), balance="even")


def _notes(plan: Plan, matter: Matter) -> list[Block]:
    """What stands below the title in each volume: what is continued, what the volume holds."""
    begun = supplement_note(plan, matter)
    if len(plan.volumes) == 1 and not begun:
        return []
    texts = (" ".join(filter(None, (begun, _held(plan, matter, one)))) for one in plan.volumes)
    return [set_text(text, DATE, frame(matter.profile.paper)) for text in texts]


def _held(plan: Plan, matter: Matter, volume: Volume) -> str:
    if len(plan.volumes) == 1:
        return ""
    exhibits = exhibit_ranges(matter, in_volume(plan, volume.number))
    return matter.texts.say(
        "index.volume" if exhibits else "index.volume-plain",
        n=volume.number,
        of=len(plan.volumes),
        exhibits=exhibits,
        first=printed(matter, volume.first),
        last=printed(matter, volume.last),
    )


def _note_height(plan: Plan, matter: Matter) -> float:
    return max((note.height + 2 for note in _notes(plan, matter)), default=0.0)


@dataclass(frozen=True)
class _Drawing:
    plan: Plan
    matter: Matter
    volume: Volume
    laid: Columns
    exhibits: Mapping[str, Exhibit]

    def page(self, n: int, book: FontBook) -> Sheet:
        """Draw a page of the index, with exactly the entries that the plan gives it."""
        paper = self.matter.profile.paper
        sheet = Sheet(paper.width, paper.height, book)
        y = start = self._head(sheet, n)
        for entry, _, y in self._entries(sheet, n, start):
            if y < BOTTOM - _CLOSE:
                raise PageOverfull(what="index", document=entry.key)
        if n == len(self.volume.index) - 1:
            self._end(sheet, y)
        return sheet

    def row(self, document: str) -> tuple[int, float, float] | None:
        """Give the page (from 0) that has the row of a document, and the row's top and bottom."""
        paper = self.matter.profile.paper
        for n in range(len(self.volume.index)):
            sheet = Sheet(paper.width, paper.height, FontBook(measuring=True))
            for entry, upper, lower in self._entries(sheet, n, self._head(sheet, n)):
                if (entry.kind, entry.key) == ("row", document):
                    return n, upper, lower
        return None

    def _entries(self, sheet: Sheet, n: int, y: float) -> Iterator[tuple[IndexEntry, float, float]]:
        """Draw the entries of a page below `y`; tells of each where it starts and ends."""
        for entry in self.volume.index[n].entries:
            below = self._entry(sheet, y, entry)
            yield entry, y, below
            y = below

    def _head(self, sheet: Sheet, n: int) -> float:
        y = top(self.matter.profile.paper)
        y = sheet.block(MARGIN, y, _title(self.matter, first=n == 0))
        notes = _notes(self.plan, self.matter) if n == 0 else []
        if notes:
            sheet.block(MARGIN, y - 2, notes[self.volume.number - 1])
            y -= _note_height(self.plan, self.matter)
        return self._column_heads(sheet, y - _BELOW_TITLE)

    def _column_heads(self, sheet: Sheet, y: float) -> float:
        texts, edge = self.matter.texts, self.laid.edge
        word = self.matter.profile.word
        fits = text_width(word, COLUMN) <= _LABEL_COLUMN
        heads: list[Column] = [
            (MARGIN, word if fits else texts.say("index.label"), "left"),
            (AXIS, texts.say("index.document"), "left"),
            (self.laid.date, texts.say("index.date"), "left"),
            (edge, texts.say("index.pages"), "right"),
        ]
        sheet.rule(MARGIN, edge, y, HEAVY)
        for x, head, align in heads:
            sheet.text(x, y - 14, head, COLUMN, align)
        sheet.rule(MARGIN, edge, y - HEADS, RULE)
        return y - HEADS

    def _entry(self, sheet: Sheet, y: float, entry: IndexEntry) -> float:
        if entry.kind == "section":
            return self._section(sheet, y, entry)
        if entry.kind == "service":
            return self._service(sheet, y)
        drawing = RowDrawing(self.matter, self.laid, self.volume.number)
        return drawing.draw(sheet, y, self.exhibits[entry.key])

    def _section(self, sheet: Sheet, y: float, entry: IndexEntry) -> float:
        title = next(one.title for one in self.plan.sections if one.key == entry.key)
        head = _section_head(self.matter, title, continued=entry.continued)
        below = y - section_height(self.matter)
        sheet.block(MARGIN, below + _BELOW_SECTION + head.height, head)
        return below

    def _service(self, sheet: Sheet, y: float) -> float:
        place = self._service_part()
        sheet.rule(MARGIN, self.laid.edge, y, HEAVY)
        name = set_text(self.matter.texts.say("index.service"), TABLE_TITLE, self.laid.title_width)
        sheet.block(AXIS, y - 4, name)
        number = printed(self.matter, place[0].first)
        at = (self.laid.edge, y - 4 - name.first)
        if place[1] == self.volume.number:
            sheet.number(*at, number, NUMBER, "right")
            below = y - SERVICE_HEIGHT
            sheet.link(Rect(MARGIN, below, self.laid.edge, y), place[0].first)
        else:
            elsewhere = self.matter.texts.say("index.other-volume", n=place[1])
            width = sheet.text(*at, number, NUMBER, "right")
            sheet.text(at[0] - width - 6, at[1], elsewhere, NOTE, "right")
        return y - SERVICE_HEIGHT

    def _service_part(self) -> tuple[Part, int]:
        """The certificate of service and its volume."""
        for volume in self.plan.volumes:
            for part in volume.parts:
                if part.kind is PartKind.SERVICE:
                    return part, volume.number
        message = "the index names a certificate of service that the plan doesn't have"
        raise ValueError(message)

    def _end(self, sheet: Sheet, y: float) -> None:
        """Close the table; say what the numbers are, if there is room."""
        sheet.rule(MARGIN, self.laid.edge, y, HEAVY)
        profile = self.matter.profile
        same = self.plan.first == 1 and len(self.plan.volumes) == 1 and not profile.prefix
        where = self.matter.texts.say(f"index.at-{self.matter.rules.number_at}")
        key = "note" if same else "note-numbered" if len(self.plan.volumes) == 1 else "note-volumes"
        note = self.matter.texts.say(f"index.{key}", where=where)
        block = set_text(note, NOTE, frame(profile.paper), balance="end")
        if y - 6 - block.height >= BOTTOM:
            sheet.block(MARGIN, y - 6, block)
