"""The stamp of every page: case and part at the left, label in its box, number at the right."""

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


@dataclass(frozen=True)
class StampedPage:
    """What the stamp of one page says.

    `part_lines` are the same words at different lengths, the longest first: the first that fits is
    printed, and if none does the last one, on two lines instead of the case line.
    """

    width: float
    height: float
    number: str
    label: str = ""
    case_line: str = ""
    part_lines: tuple[str, ...] = ()
    rule: bool = False


def stamp(page: StampedPage, book: FontBook) -> Sheet:
    """Draw the stamp, in reading order, as one pagination artifact; the number comes last."""
    sheet = Sheet(page.width, page.height, book, spoken=False)
    sheet.begin("/Artifact <</Type /Pagination>> BDC")
    edge = page.width - MARGIN
    cell = max(text_width(page.number, NUMBER), _NUMBER_CELL)
    if page.rule:
        sheet.rule(MARGIN, edge, _RULE_AT, RULE)
    ends = edge - cell - _BEFORE_BOX
    if page.label:
        box_right = edge - cell - _BESIDE_NUMBER
        box_left = box_right - text_width(page.label, LABEL) - 2 * _PADDING
        ends = box_left - _BEFORE_BOX
        _left(sheet, page, ends)
        sheet.box(Rect(box_left, _BOX[0], box_right, _BOX[1]), 1)
        sheet.number(box_left + _PADDING, _LABEL_BASELINE, page.label, LABEL)
    else:
        _left(sheet, page, ends)
    sheet.number(edge, _BASELINE, page.number, NUMBER, "right")
    sheet.end()
    return sheet


def _left(sheet: Sheet, page: StampedPage, ends: float) -> None:
    width = ends - MARGIN
    upper, lower = _case_line(page.case_line, width), ""
    if page.part_lines:
        fitting = (line for line in page.part_lines if text_width(line, NOTE) <= width)
        lower = next(fitting, "")
        if not lower:
            upper, lower = _halves(page.part_lines[-1], width)
    if upper and lower:
        sheet.text(MARGIN, _UPPER_LINE, upper, NOTE)
        sheet.text(MARGIN, _LOWER_LINE, lower, NOTE)
    elif upper or lower:
        sheet.text(MARGIN, _BASELINE, upper or lower, NOTE)


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
