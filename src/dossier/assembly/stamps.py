"""The stamp of every page: case and part at the left, label in its box, number at the right."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from dossier.assembly.look import MARGIN, NOTE, RULE
from dossier.pdf.draw import FontBook, Rect, Sheet, text_width
from dossier.pdf.shape import Style

SEPARATOR: Final = "  ·  "
"""Between the facts of a case line."""
NUMBER: Final = Style("sans", 14, 20, bold=True)
LABEL: Final = Style("serif", 12, 16, bold=True)

_BASELINE: Final = 30.0
_LABEL_BASELINE: Final = 30.3
_UPPER_LINE: Final = 38.0
_LOWER_LINE: Final = 25.5
_BOX: Final = (24.0, 45.0)
_PADDING: Final = 8.0
_BESIDE_NUMBER: Final = 12.0
_NUMBER_CELL: Final = 26.0
_BEFORE_BOX: Final = 14.0
_RULE_AT: Final = 54.0
_CENTRE_BASELINE: Final = 24.5
_ABOVE_CENTRE: Final = 41.5


@dataclass(frozen=True)
class StampedPage:
    """What the stamp of one page says.

    `part_lines` are the same words at different lengths, the longest first: the first that fits is
    printed, and if none does the last one, on two lines instead of the case line. They are gone
    through once, no further than needed. In the `centre` the number leaves the case line the left
    half; the part line runs above both.
    """

    width: float
    height: float
    number: str
    label: str = ""
    case_line: str = ""
    part_lines: Iterable[str] = ()
    rule: bool = False
    centre: bool = False


def stamp(page: StampedPage, book: FontBook) -> Sheet:
    """Draw the stamp, in reading order, as one pagination artifact; the number comes last."""
    sheet = Sheet(page.width, page.height, book, spoken=False)
    sheet.begin("/Artifact <</Type /Pagination>> BDC")
    if page.rule:
        sheet.rule(MARGIN, page.width - MARGIN, _RULE_AT, RULE)
    (_centred if page.centre else _at_the_right)(sheet, page)
    sheet.end()
    return sheet


def _at_the_right(sheet: Sheet, page: StampedPage) -> None:
    edge = page.width - MARGIN
    cell = max(text_width(page.number, NUMBER), _NUMBER_CELL)
    if page.label:
        box_right = edge - cell - _BESIDE_NUMBER
        _left(sheet, page, _box_left(page, box_right) - _BEFORE_BOX)
        _box(sheet, page, box_right)
    else:
        _left(sheet, page, edge - cell - _BEFORE_BOX)
    sheet.number(edge, _BASELINE, page.number, NUMBER, "right")


def _centred(sheet: Sheet, page: StampedPage) -> None:
    """Part line above, below it case line, number in the middle, label at the right edge."""
    edge = page.width - MARGIN
    half = max(text_width(page.number, NUMBER), _NUMBER_CELL) / 2
    above = (_box_left(page, edge) if page.label else edge + _BEFORE_BOX) - _BEFORE_BOX - MARGIN
    beside = page.width / 2 - half - _BEFORE_BOX - MARGIN
    case = _case_line(page.case_line, beside)
    part, fits = _part_line(page, above)
    if not fits:
        part, case = _halves(part, above)
    if part:
        sheet.text(MARGIN, _ABOVE_CENTRE, part, NOTE)
    if case:
        sheet.text(MARGIN, _CENTRE_BASELINE, case, NOTE)
    if page.label:
        _box(sheet, page, edge)
    sheet.number(page.width / 2, _CENTRE_BASELINE, page.number, NUMBER, "centre")


def _box_left(page: StampedPage, right: float) -> float:
    return right - text_width(page.label, LABEL) - 2 * _PADDING


def _box(sheet: Sheet, page: StampedPage, right: float) -> None:
    left = _box_left(page, right)
    sheet.box(Rect(left, _BOX[0], right, _BOX[1]), 1)
    sheet.number(left + _PADDING, _LABEL_BASELINE, page.label, LABEL)


def _left(sheet: Sheet, page: StampedPage, ends: float) -> None:
    width = ends - MARGIN
    upper = _case_line(page.case_line, width)
    lower, fits = _part_line(page, width)
    if not fits:
        upper, lower = _halves(lower, width)
    if upper and lower:
        sheet.text(MARGIN, _UPPER_LINE, upper, NOTE)
        sheet.text(MARGIN, _LOWER_LINE, lower, NOTE)
    elif upper or lower:
        sheet.text(MARGIN, _BASELINE, upper or lower, NOTE)


def _part_line(page: StampedPage, width: float) -> tuple[str, bool]:
    """The longest part line that fits; if none does the shortest, and that it doesn't."""
    line = ""
    for line in page.part_lines:
        if text_width(line, NOTE) <= width:
            return line, True
    return line, not line


def _case_line(line: str, width: float) -> str:
    """The case line, or if it is too long its last stretch, the number of the case."""
    if text_width(line, NOTE) <= width:
        return line
    last = line.rpartition(SEPARATOR)[2]
    return last if text_width(last, NOTE) <= width else ""


def _halves(line: str, width: float) -> tuple[str, str]:
    """Cut a line after the last word that fits; what is left goes below it."""
    words = line.split(" ")
    kept = len(words) - 1
    while kept > 1 and text_width(" ".join(words[:kept]), NOTE) > width:
        kept -= 1
    return " ".join(words[:kept]), " ".join(words[kept:])
