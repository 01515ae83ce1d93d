"""Notices of an invented supervision office: report on this day; held since that day."""

from dataclasses import dataclass
from typing import Final

from ink import LETTER, Pen, Sheet
from marks import block, sign
from tones import BALLPOINT, BLACK, BLUE, FAINT

TEXT: Final = Pen("sans", 10.5)
LABEL: Final = Pen("sans", 7.5, FAINT)
VALUE: Final = Pen("sans-bold", 11)


@dataclass(frozen=True)
class Notice:
    """One notice: the day it was given, the day to come, and what was stamped on it then."""

    given: str
    report: str
    stamped: str
    seed: int


FIRST: Final = Notice("February 10, 2026", "March 10, 2026, 9:00 a.m.", "MAR 10 2026", 1)
SECOND: Final = Notice("June 9, 2026", "September 14, 2026, 9:00 a.m.", "", 2)


def _head(sheet: Sheet, title: str, form: str) -> None:
    sheet.box((16, 16, 199.9, 263), BLACK, 0.4)
    sheet.write(108, 27, "OFFICE OF SAMPLE SUPERVISION", Pen("sans-bold", 12), "middle")
    sheet.write(
        108,
        32.5,
        "Sampleton Field Office, 0 Placeholder Plaza, Sampleton, ZZ 00000",
        TEXT(size=9),
        "middle",
    )
    sheet.rule(16, 37, 199.9, 37, thick=0.4)
    sheet.write(108, 47, title, Pen("sans-bold", 16), "middle")
    sheet.rule(16, 52, 199.9, 52, thick=0.4)
    sheet.write(18, 260.5, form, LABEL)


def _cells(sheet: Sheet, y: float, cells: tuple[tuple[str, str, float, float], ...]) -> float:
    for label, value, left, right in cells:
        sheet.box((left, y, right, y + 14), BLACK, 0.25)
        sheet.write(left + 2, y + 4, label, LABEL)
        sheet.write(left + 2, y + 11, value, VALUE)
    return y + 14


def check_in(notice: Notice) -> list[Sheet]:
    """Notice to report."""
    sheet = Sheet(LETTER)
    _head(sheet, "NOTICE TO REPORT", "Sample Form 000 (fictional)")
    y = _cells(
        sheet, 52, (("Name", "Elvin NÜMUNƏZADƏ", 16, 130), ("File No.", "A000-000-000", 130, 199.9))
    )
    y = _cells(
        sheet, y, (("Address", "300 Sample Avenue, Apt. 0, Sampleton, ZZ 00000", 16, 199.9),)
    )
    y = _cells(
        sheet,
        y,
        (
            ("Date of this notice", notice.given, 16, 100),
            ("You must report on", notice.report, 100, 199.9),
        ),
    )
    y += 12
    for text in (
        (
            "You have been released while your case is before the immigration court. Report in "
            "person to the "
            "office named above on the day and at the time written here. Bring this notice."
        ),
        (
            "If you cannot come because of illness or another serious reason, call (000) "
            "555-0150 before the "
            "time of your appointment."
        ),
        "If you change your address, tell the court and this office within five working days.",
    ):
        y = sheet.paragraph((22, y, 172), text, TEXT) + 3
    y += 16
    sheet.rule(22, y, 96, y, BLACK)
    sign(sheet, (28, y - 1), 46, 23, BALLPOINT)
    sheet.write(22, y + 4.5, "Signature of the person", LABEL)
    sheet.rule(112, y, 186, y, BLACK)
    sign(sheet, (118, y - 1), 46, 62, BALLPOINT)
    sheet.write(112, y + 4.5, "Officer", LABEL)
    sheet.write(22, 200, "Record of reporting (office use)", Pen("sans-bold", 10))
    for row in range(4):
        sheet.box((22, 204 + row * 12, 194, 216 + row * 12), BLACK, 0.2)
    sheet.rule(76, 204, 76, 252)
    sheet.rule(136, 204, 136, 252)
    for x, label in ((24, "Reported on"), (78, "Next date"), (138, "Officer")):
        sheet.write(x, 211, label, LABEL)
    if notice.stamped:
        block(sheet, (49, 222), (notice.stamped,), Pen("sans-bold", 11, BLUE), notice.seed + 60)
        sheet.hand(80, 224, "June 9, 2026", Pen("serif-italic", 13, BALLPOINT), 71)
        sign(sheet, (142, 224), 34, 62, BALLPOINT)
    return [sheet]


def held() -> list[Sheet]:
    """Notice of custody, given at the third visit."""
    sheet = Sheet(LETTER)
    _head(sheet, "NOTICE OF CUSTODY", "Sample Form 001 (fictional)")
    y = _cells(
        sheet, 52, (("Name", "Elvin NÜMUNƏZADƏ", 16, 130), ("File No.", "A000-000-000", 130, 199.9))
    )
    y = _cells(
        sheet,
        y,
        (
            ("Taken into custody", "September 14, 2026, 9:25 a.m.", 16, 108),
            ("Place", "Sampleton Field Office", 108, 199.9),
        ),
    )
    y = _cells(
        sheet,
        y,
        (("Held at", "Sampleton Holding Center, 0 Example Road, Sampleton, ZZ 00000", 16, 199.9),),
    )
    y += 12
    for text in (
        (
            "You are held while your case is before the immigration court. You may ask an "
            "immigration judge to "
            "review this decision."
        ),
        (
            "You may be represented by a lawyer at no expense to the government. A list of free "
            "legal "
            "services was given to you."
        ),
        "Property taken: one telephone, one ring, one belt, keys, $14.20.",
    ):
        y = sheet.paragraph((22, y, 172), text, TEXT) + 3
    y += 18
    sheet.rule(22, y, 96, y, BLACK)
    sign(sheet, (28, y - 1), 46, 23, BALLPOINT)
    sheet.write(22, y + 4.5, "Signature of the person", LABEL)
    sheet.rule(112, y, 186, y, BLACK)
    sign(sheet, (118, y - 1), 46, 81, BALLPOINT)
    sheet.write(112, y + 4.5, "Officer", LABEL)
    return [sheet]
