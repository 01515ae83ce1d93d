"""Sheets filled from the top: what doesn't fit begins a new one, what belongs together stays so."""

from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import Final

from dossier.assembly.look import BOTTOM, COLUMN, HEAVY, MARGIN, RULE, right
from dossier.model.profile import Paper
from dossier.pdf.draw import Align, FontBook, Sheet
from dossier.pdf.lines import Block

Column = tuple[float, str, Align]
Again = Callable[["Flow"], None]

KEPT: Final = 2
"""Lines of a paragraph that stay together at the foot and at the head of a page."""


class Flow:
    """The sheets of one part; `y` is where the next thing goes.

    `again` draws the head of every sheet but the first.
    """

    def __init__(
        self, paper: Paper, book: FontBook, top: float, again: Again | None = None
    ) -> None:
        self.paper = paper
        self.y = top
        self._book = book
        self._top = top
        self._again = again
        self._sheets = [Sheet(paper.width, paper.height, book)]
        self._head_ends = top

    @property
    def sheet(self) -> Sheet:
        """The sheet that is being filled."""
        return self._sheets[-1]

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """All sheets so far."""
        return tuple(self._sheets)

    @property
    def left(self) -> float:
        """Height that is left on this sheet."""
        return self.y - BOTTOM

    def need(self, height: float) -> None:
        """Begin a new sheet unless so much height is left, or the sheet is empty."""
        if height > self.left and self.y < self._head_ends:
            self.turn()

    def turn(self) -> None:
        """Begin a new sheet."""
        self._sheets.append(Sheet(self.paper.width, self.paper.height, self._book))
        self.y = self._top
        if self._again is not None:
            self._again(self)
        self._head_ends = self.y

    def head_is_done(self) -> None:
        """Say that what stands on the first sheet so far is its head."""
        self._head_ends = self.y

    def down(self, height: float) -> None:
        """Leave a gap."""
        self.y -= height

    def block(
        self, x: float, block: Block, align: Align = "left", within: float | None = None
    ) -> None:
        """Put a paragraph, whole if a sheet can hold it."""
        if block.height > self._top - BOTTOM:
            self.lines(x, block, align, within)
            return
        self.need(block.height)
        self.y = self.sheet.block(x, self.y, block, align=align, within=within)

    def lines(
        self, x: float, block: Block, align: Align = "left", within: float | None = None
    ) -> None:
        """Put a paragraph line by line; two lines at least stay together at a break."""
        width = block.width if within is None else within
        for group in _groups(block):
            self.need(group.height)
            self.y = self.sheet.block(x, self.y, group, align=align, within=width)

    def column_heads(self, columns: Iterable[Column]) -> None:
        """Put column heads between a heavy and a light rule."""
        edge = right(self.paper)
        self.sheet.rule(MARGIN, edge, self.y, HEAVY)
        for x, head, align in columns:
            self.sheet.text(x, self.y - 14, head, COLUMN, align)
        self.y -= 20.5
        self.sheet.rule(MARGIN, edge, self.y, RULE)


HEADS: Final = 20.5
"""Height of column heads."""


def _groups(block: Block) -> list[Block]:
    lines = block.lines
    if len(lines) <= KEPT + 1:
        cuts = [0, len(lines)]
    else:
        cuts = [0, *range(KEPT, len(lines) - KEPT + 1), len(lines)]
    groups = (lines[start:end] for start, end in pairwise(cuts))
    return [Block(group, block.base, sum(line.height for line in group)) for group in groups]
