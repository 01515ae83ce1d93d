"""Dates in words, as exact as they are known: a day, a month, a year, or about then."""

from PySide6.QtCore import QCoreApplication

from dossier.model.dates import FuzzyDate
from dossier.ui.painting import ltr, name

_UNBROKEN = "\u00a0"
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
"""What `months` has in words."""


def months() -> tuple[str, ...]:
    """Give the months from January on, as they stand in a date."""
    translate = QCoreApplication.translate
    return (
        translate("Words", "January"),
        translate("Words", "February"),
        translate("Words", "March"),
        translate("Words", "April"),
        translate("Words", "May"),
        translate("Words", "June"),
        translate("Words", "July"),
        translate("Words", "August"),
        translate("Words", "September"),
        translate("Words", "October"),
        translate("Words", "November"),
        translate("Words", "December"),
    )


def _month(n: int) -> str:
    # One word for one month: each word asked of Qt lets other threads go first.
    return QCoreApplication.translate("Words", _MONTHS[n - 1])


def of_date(when: FuzzyDate) -> str:
    """Say when: `14 September 2025`, `September 2025`, `2025`, `about August 2025`."""
    translate = QCoreApplication.translate
    year = ltr(when.year)
    if when.month is None:
        told = year
    elif when.day is None:
        pattern = translate("Words", "{month} {year}")
        told = pattern.format(month=_month(when.month), year=year)
    else:
        pattern = translate("Words", "{day} {month} {year}")
        told = pattern.format(day=ltr(when.day), month=_month(when.month), year=year)
    if when.about:
        told = translate("Words", "about {date}").format(date=told)
    return name(told.replace(" ", _UNBROKEN))
