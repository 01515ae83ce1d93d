"""Draws our tables: heads come again on each page, a row is never split."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import zip_longest
from typing import Final, NamedTuple

from dossier.assembly.evidence import Place
from dossier.assembly.exhibit_head import continued, continued_title, finished, head
from dossier.assembly.flow import HEADS, Column, Flow
from dossier.assembly.look import (
    BOTTOM,
    COUNT,
    DATE,
    HEAVY,
    MARGIN,
    NOTE,
    RULE,
    RUNNING,
    SECTION,
    TABLE_TITLE,
    frame,
    right,
    top,
)
from dossier.assembly.tables import Columns, Group, Line, Listing, Row, Said
from dossier.assembly.words import printed
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit
from dossier.pdf.draw import FontBook, Rect, Sheet, text_width
from dossier.pdf.lines import Block, set_text
from dossier.pdf.lines import Line as SetLine
from dossier.pdf.shape import Style

_ABOVE: Final = 5.0
_BELOW: Final = 5.5
_BETWEEN: Final = 4.0
_ABOVE_GROUP: Final = 6.2
_BELOW_GROUP: Final = 1.8
_BELOW_SAID: Final = 6.0
_BEFORE_CELL: Final = 5.0
_BEFORE_NUMBER: Final = 8.0
_BEFORE_TEXT: Final = 6.0
_BEFORE_LABEL: Final = 14.0
_EDGE: Final = 552.0
_NUMBER: Final = "0000"
_LEAST: Final = 120.0
"""A row that is higher than a page starts where so much is left, and goes on at a line."""
_CLOSE: Final = 0.01


class Strip(NamedTuple):
    """A piece of a column that is one line high; `put` draws it below a y."""

    height: float
    put: Callable[[Sheet, float], object]


class Edges(NamedTuple):
    """Left edges and widths of a table's columns; words end at `end`, page numbers at `right`."""

    cells: tuple[tuple[float, float], ...]
    label: tuple[float, float]
    text: tuple[float, float] | None
    end: float
    right: float


def edges(columns: Columns, matter: Matter) -> Edges:
    """Lay the columns; page numbers have as much room as the longest need, whatever they are."""
    edge = right(matter.profile.paper)
    usual = text_width(_NUMBER, COUNT)
    number = text_width(f"{matter.profile.prefix}{_NUMBER}", COUNT)
    ends, narrower = edge - number - _BEFORE_NUMBER, _EDGE - edge
    if columns.text is None:
        at = columns.label - narrower - (number - usual)
        label, text = (at, ends - at), None
    else:
        at = columns.label - narrower / 2
        begins = at + columns.text - columns.label
        label, text = (at, begins - _BEFORE_TEXT - at), (begins, ends - begins)
    starts = [x for x, _ in columns.cells]
    stops = [*(x - _BEFORE_CELL for x in starts[1:]), at - _BEFORE_LABEL]
    cells = tuple((x, stop - x) for x, stop in zip(starts, stops, strict=True))
    return Edges(cells, label, text, ends, edge)


class TableDrawing:
    """Draws one list. `several` says that the packet has several volumes.

    They are not named where each exhibit is a file of its own, `apart`.
    """

    def __init__(
        self,
        listing: Listing,
        exhibit: Exhibit,
        matter: Matter,
        *,
        several: bool,
        apart: bool = False,
    ) -> None:
        self._listing = listing
        self._exhibit = exhibit
        self._matter = matter
        self._strips = _Strips(listing, exhibit, matter, several=several, apart=apart)
        self._group = ""

    def draw(self, book: FontBook) -> tuple[Sheet, ...]:
        """Draw it on as many pages as it takes."""
        paper = self._matter.profile.paper
        flow = Flow(paper, book, top(paper), self._again)
        head(flow, self._exhibit, self._matter)
        self._notes(flow)
        if not any(group.rows for group in self._listing.groups):
            flow.block(MARGIN, set_text(self._listing.empty, RUNNING, frame(paper)))
            return finished(flow, self._exhibit, self._matter)
        self._column_heads(flow)
        flow.head_is_done()
        for group in self._listing.groups:
            self._put_group(flow, group)
        flow.sheet.rule(MARGIN, self._strips.edges.right, flow.y, HEAVY)
        return finished(flow, self._exhibit, self._matter)

    def _notes(self, flow: Flow) -> None:
        flow.down(3)
        for note in self._listing.notes:
            kept = set_text(note.room, DATE, frame(flow.paper)).height
            said = set_text(note.text, DATE, frame(flow.paper), balance="end")
            flow.sheet.block(MARGIN, flow.y, said)
            flow.down(kept)
        flow.down(8)

    def _again(self, flow: Flow) -> None:
        continued(flow, self._exhibit, self._matter)
        self._column_heads(flow)
        if self._group:
            self._group_head(flow, self._group_again())

    def _column_heads(self, flow: Flow) -> None:
        columns, laid = self._listing.columns, self._strips.edges
        heads: list[Column] = [(x, text, "left") for x, text in columns.cells]
        heads.append((laid.label[0], columns.label_head, "left"))
        heads.append((laid.right, self._matter.texts.say("generated.page"), "right"))
        flow.column_heads(heads)

    def _put_group(self, flow: Flow, group: Group) -> None:
        rows = [self._strips.columns(row) for row in group.rows]
        said = set_text(group.said, RUNNING, frame(flow.paper)) if group.said else None
        if group.head:
            first = min(_height(rows[0]), _LEAST) if rows else 0.0
            above = said.height + _BELOW_SAID if said else 0.0
            flow.need(_head_height(_group_block(flow, group.head)) + min(above, _LEAST) + first)
            self._group_head(flow, group.head)
        self._group = group.head
        if said is not None:
            flow.lines(MARGIN, said, within=frame(flow.paper))
            flow.down(_BELOW_SAID)
        for row in rows:
            self._put_row(flow, row)
        self._group = ""

    def _group_again(self) -> str:
        return self._matter.texts.say("continued", title=self._group)

    def _group_head(self, flow: Flow, text: str) -> None:
        block = _group_block(flow, text)
        flow.sheet.rule(MARGIN, self._strips.edges.right, flow.y, RULE)
        flow.sheet.block(MARGIN, flow.y - _ABOVE_GROUP, block)
        flow.down(_head_height(block))

    def _put_row(self, flow: Flow, columns: Sequence[Sequence[Strip]]) -> None:
        whole = _height(columns)
        flow.need(whole if whole <= self._room(flow) else _LEAST)
        rest = [list(column) for column in columns]
        while True:
            flow.sheet.rule(MARGIN, self._strips.edges.right, flow.y, RULE)
            flow.y = _put_strips(flow, rest)
            if not any(rest):
                return
            flow.turn()

    def _room(self, flow: Flow) -> float:
        """Height that rows have on a page of their own."""
        taken = continued_title(flow, self._exhibit, self._matter).height + 6
        if self._group:
            taken += _head_height(_group_block(flow, self._group_again()))
        return top(flow.paper) - BOTTOM - taken - HEADS


class _Strips:
    """Cuts the rows of one list into strips."""

    def __init__(
        self, listing: Listing, exhibit: Exhibit, matter: Matter, *, several: bool, apart: bool
    ) -> None:
        self._style = listing.columns.style
        self._exhibit = exhibit
        self._matter = matter
        self._several = several
        self._apart = apart
        self.edges = edges(listing.columns, matter)
        self._empty = set_text("0", TABLE_TITLE, _EDGE).lines[0]
        self._small = set_text("0", NOTE, _EDGE).lines[0]

    def columns(self, row: Row) -> list[list[Strip]]:
        """Give each column of a row, the references last."""
        cells = zip(self.edges.cells, row.cells, strict=True)
        return [*(list(_cell(at, said)) for at, said in cells), list(self._lines(row.lines))]

    def _lines(self, lines: Sequence[Line]) -> Iterator[Strip]:
        for n, line in enumerate(lines):
            if n and self.edges.text is not None:
                yield Strip(_BETWEEN, _nothing)
            yield from self._line(line)

    def _line(self, line: Line) -> Iterator[Strip]:
        shown = self.edges.text
        remark = (self.edges.label[0], self.edges.end - self.edges.label[0])
        labels = (
            _lines_of(line.label, NOTE, remark)
            if line.note
            else _lines_of(line.label, self._style, self.edges.label)
        )
        texts = _lines_of(line.text, TABLE_TITLE, shown) if shown else []
        pairs = list(zip_longest(labels, texts)) or [(None, None)]
        if line.place is not None and self._several:
            pairs += [(None, None)] * (2 - len(pairs))  # room to name another volume
        for n, (one, two) in enumerate(pairs):
            lines = tuple(at for at in (one, two) if at is not None)
            tall = [at.line for at in lines] or [self._small if n else self._empty]
            set_by = [] if n else [self._empty]
            set_by += [two.line] if two else tall if line.note or n else []
            piece = _Reference(
                lines,
                max(at.rise for at in set_by),
                max(at.height for at in tall),
                line.place,
            )
            yield Strip(piece.height, partial(self._put, piece, n))

    def _put(self, piece: "_Reference", nth: int, sheet: Sheet, y: float) -> None:
        base = y - piece.rise
        for at in piece.lines:
            sheet.line(at.x, base, at.line)
        if piece.place is not None and nth == 0:
            rect = Rect(self.edges.label[0], y - piece.height, self.edges.right, y)
            self._page(sheet, base, piece.place, rect)
        elif piece.place is not None and nth == 1 and self._is_in_another_volume(piece.place):
            other = self._matter.texts.say("index.other-volume", n=piece.place.volume)
            sheet.text(self.edges.right, base, other, NOTE, "right")

    def _page(self, sheet: Sheet, base: float, place: Place, rect: Rect) -> None:
        """Write where something stands; a link, unless it is in another file."""
        number, edge = printed(self._matter, place.page), self.edges.right
        if self._is_elsewhere(place):
            sheet.text(edge, base, number, COUNT, "right")
            return
        sheet.number(edge, base, number, COUNT, "right")
        sheet.link(rect, place.page)

    def _is_in_another_volume(self, place: Place) -> bool:
        # Beside files of one exhibit each there are no volumes to name.
        return not self._apart and self._is_elsewhere(place)

    def _is_elsewhere(self, place: Place) -> bool:
        return place.volume != self._exhibit.volume


class _At(NamedTuple):
    """A line that is set, and where it starts."""

    x: float
    line: SetLine


class _Reference(NamedTuple):
    """One line of a reference; `rise` is from its baseline to its top."""

    lines: tuple[_At, ...]
    rise: float
    height: float
    place: Place | None


def _lines_of(text: str, style: Style, column: tuple[float, float]) -> list[_At]:
    """Set a text at the left edge of a column; right-to-left lines are flush right in it."""
    if not text:
        return []
    block = set_text(text, style, column[1], balance="end")
    shifts = (block.width - line.width if block.base else 0.0 for line in block.lines)
    return [_At(column[0] + shift, line) for shift, line in zip(shifts, block.lines, strict=True)]


def _cell(column: tuple[float, float], said: Sequence[Said]) -> Iterator[Strip]:
    for one in said:
        for at in _lines_of(one.text, one.style, column):
            yield Strip(at.line.height, partial(_put_line, at))


def _put_line(at: _At, sheet: Sheet, y: float) -> None:
    sheet.line(at.x, y - at.line.rise, at.line)


def _nothing(_sheet: Sheet, _y: float) -> None:
    """Leave a gap."""


def _put_strips(flow: Flow, rest: Sequence[list[Strip]]) -> float:
    """Put of each column what fits on this sheet; gives the y below the row."""
    start = lowest = flow.y - _ABOVE
    for column in rest:
        y = start
        while column and y - column[0].height >= BOTTOM + _BELOW - _CLOSE:
            strip = column.pop(0)
            strip.put(flow.sheet, y)
            y -= strip.height
        lowest = min(lowest, y)
    return lowest - _BELOW


def _height(columns: Iterable[Iterable[Strip]]) -> float:
    """How high a row is that stands whole."""
    return _ABOVE + max(sum(strip.height for strip in column) for column in columns) + _BELOW


def _group_block(flow: Flow, text: str) -> Block:
    return set_text(text, SECTION, frame(flow.paper), balance="even")


def _head_height(block: Block) -> float:
    return _ABOVE_GROUP + block.height + _BELOW_GROUP
