"""The audit sheet: five equal numbers for each exhibit, what was counted, what to look at."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from dossier.assembly.flow import Flow
from dossier.assembly.look import (
    BOTTOM,
    COLUMN,
    CONTINUED_TITLE,
    COUNT,
    DATE,
    HEAVY,
    LABEL,
    MARGIN,
    NOTE,
    NUMBER,
    PAGE_TITLE,
    RULE,
    SECTION,
    frame,
    right,
    top,
)
from dossier.model.audit_sheet import AuditSheet, FiveNumbers, SheetFile, Tally
from dossier.model.dates import FuzzyDate
from dossier.model.texts import Texts
from dossier.pdf.draw import FontBook, Sheet, text_width
from dossier.pdf.lines import set_text
from dossier.pdf.shape import Style

MOST_LISTED: Final = 24
"""Exhibits of which each number is shown; of more, only how many agree."""

_FOR: Final = Style("sans", 10, 14, bold=True)
_AXIS: Final = 132.0
_ROW: Final = 19.0
_TALLY: Final = 20.0
_GUTTER: Final = 12.0
_COLUMNS: Final = ("index", "stamp", "link", "mark", "label")
_FIRST_COLUMN: Final = 0.34
_HASH_GROUP: Final = 4
_HASH_LINE: Final = 8
_BETWEEN: Final = 6.0
_BULLET: Final = 12.0
_MEGABYTE: Final = 1_000_000


def audit_sheet(told: AuditSheet, texts: Texts, book: FontBook) -> tuple[Sheet, ...]:
    """Draw the sheet; a long one goes on. It says on its face that it is not filed."""
    return _Drawing(told, texts, book).sheets()


class _Drawing:
    """One sheet on its way."""

    def __init__(self, told: AuditSheet, texts: Texts, book: FontBook) -> None:
        self._told = told
        self._texts = texts
        self._flow = Flow(told.paper, book, top(told.paper), self._again)
        self._width = frame(told.paper)
        self._edge = right(told.paper)

    def sheets(self) -> tuple[Sheet, ...]:
        """Draw all of it, in order."""
        self._text(self._say("title"), PAGE_TITLE)
        self._text(self._say("not-filed"), _FOR)
        self._flow.down(12)
        for file in self._told.files:
            self._file(file)
        self._fact(self._say("built"), self._built())
        self._flow.down(12)
        if self._told.numbers or self._told.failures:
            self._text(self._verdict(), CONTINUED_TITLE)
            self._flow.down(4)
        if self._told.numbers:
            self._numbers()
        self._tallies()
        self._list("failures", self._told.failures)
        self._list("notices", self._told.notices)
        self._end()
        return self._flow.sheets

    def _again(self, flow: Flow) -> None:
        title = self._texts.say("continued", title=self._say("title"))
        flow.y = flow.sheet.block(MARGIN, flow.y, set_text(title, CONTINUED_TITLE, self._width))
        flow.y = flow.sheet.block(MARGIN, flow.y, set_text(self._say("not-filed"), _FOR, 400)) - 6

    def _say(self, key: str, **facts: object) -> str:
        return self._texts.say(f"audit-sheet.{key}", **facts)

    def _text(self, text: str, style: Style) -> None:
        self._flow.block(MARGIN, set_text(text, style, self._width))

    def _fact(self, label: str, fact: str) -> None:
        block = set_text(fact, DATE, self._edge - _AXIS)
        self._flow.need(block.height)
        self._flow.sheet.text(MARGIN, self._flow.y - block.first, label, _FOR)
        self._flow.block(_AXIS, block)
        self._flow.down(2)

    def _file(self, file: SheetFile) -> None:
        size = f"{file.size / _MEGABYTE:.1f}"
        pages = self._texts.count("pages", file.pages)
        facts: dict[str, object] = {"name": file.name, "pages": pages, "mb": size}
        key = "file-facts"
        if file.limit is not None:
            key, facts["limit"] = "file-limited", f"{file.limit / _MEGABYTE:g}"
        self._fact(self._say("file"), self._say(key, **facts))
        self._fact("SHA-256", _grouped(file.sha256))

    def _built(self) -> str:
        day = self._day(self._told.built)
        if self._told.as_of is None:
            return day
        rules = self._day(self._told.as_of)
        return self._say("rules", day=day, profile=self._told.profile, as_of=rules)

    def _day(self, day: date) -> str:
        when = FuzzyDate(day.year, day.month, day.day)
        return self._texts.date(when, self._told.date_order, long=True)

    def _verdict(self) -> str:
        numbers = self._told.numbers
        wrong = sum(1 for one in numbers if not one.agree)
        if self._told.failures or wrong:
            return self._texts.count("audit-sheet.disagree", max(len(self._told.failures), wrong))
        return self._texts.count("audit-sheet.agree", len(numbers))

    def _numbers(self) -> None:
        """Put the numbers in two columns side by side, page by page."""
        left = list(self._told.numbers)
        if len(left) > MOST_LISTED:
            left = [one for one in left if not one.agree]
        while left:
            room = int((self._flow.left - _ROW) // _ROW)
            if room < 1:
                self._flow.turn()
                continue
            rows = min(room, -(-len(left) // 2))
            shown, left = left[: 2 * rows], left[2 * rows :]
            self._table(shown, rows)
        self._flow.down(8)
        self._text(self._say("columns"), NOTE)
        self._flow.down(8)

    def _table(self, shown: Sequence[FiveNumbers], rows: int) -> None:
        width = (self._width - _GUTTER) / 2
        start = self._flow.y
        for at in range(0, len(shown), rows):
            x = MARGIN + (width + _GUTTER) * (at // rows)
            self._column(shown[at : at + rows], x, width, start)
        self._flow.down(_ROW * (rows + 1))

    def _column(self, shown: Sequence[FiveNumbers], x: float, width: float, y: float) -> None:
        sheet = self._flow.sheet
        ends = _ends(x, width)
        sheet.rule(x, x + width, y, HEAVY)
        room = ends[0] - x - text_width(self._say("index"), COLUMN) - _BETWEEN
        fits = text_width(self._told.word, COLUMN) <= room
        word = self._told.word if fits else self._texts.say("index.label")
        sheet.text(x, y - 13, word, COLUMN)
        for end, key in zip(ends, _COLUMNS, strict=True):
            sheet.text(end, y - 13, self._say(key), COLUMN, "right")
        for one in shown:
            y -= _ROW
            sheet.rule(x, x + width, y, RULE)
            sheet.text(x, y - 14, one.exhibit, LABEL)
            for end, key in zip(ends, _COLUMNS, strict=True):
                style = COUNT if one.agree else NUMBER
                sheet.text(end, y - 13.5, getattr(one, key) or "–", style, "right")
        sheet.rule(x, x + width, y - _ROW, RULE)

    def _tallies(self) -> None:
        for n, one in enumerate(self._told.tallies):
            self._flow.need(_TALLY)
            self._flow.sheet.rule(MARGIN, self._edge, self._flow.y, RULE if n else HEAVY)
            self._tally(one)
            self._flow.down(_TALLY)
        self._flow.sheet.rule(MARGIN, self._edge, self._flow.y, RULE)
        self._flow.down(8)
        self._text(self._say("also"), NOTE)

    def _tally(self, one: Tally) -> None:
        baseline = self._flow.y - 14
        self._flow.sheet.text(MARGIN, baseline, self._say(one.key), DATE)
        counted = self._say("of", found=one.found, of=one.of)
        self._flow.sheet.text(self._edge, baseline, counted, _FOR, "right")

    def _list(self, key: str, sentences: Sequence[str]) -> None:
        if not sentences:
            return
        self._flow.down(12)
        self._flow.need(SECTION.lead + DATE.lead)
        self._text(self._say(key), SECTION)
        for sentence in sentences:
            block = set_text(sentence, DATE, self._width - _BULLET)
            self._flow.need(block.height)
            self._flow.sheet.text(MARGIN, self._flow.y - block.first, "–", DATE)
            self._flow.block(MARGIN + _BULLET, block)

    def _end(self) -> None:
        """Say at the foot of the last page what this sheet is no proof of."""
        block = set_text(self._say("no-proof"), NOTE, self._width)
        self._flow.need(block.height + 12)
        self._flow.sheet.block(MARGIN, BOTTOM + block.height, block)


def _ends(x: float, width: float) -> list[float]:
    """Give the right edges of the five columns of numbers."""
    first = width * _FIRST_COLUMN
    step = (width - first) / (len(_COLUMNS) - 1)
    return [x + first + step * n for n in range(len(_COLUMNS))]


def _grouped(sha256: str) -> str:
    groups = [sha256[at : at + _HASH_GROUP] for at in range(0, len(sha256), _HASH_GROUP)]
    lines = [groups[at : at + _HASH_LINE] for at in range(0, len(groups), _HASH_LINE)]
    return "\n".join(" ".join(line) for line in lines)
