"""Moments that the vault wrote down in UTC, told in the time of this computer."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from dossier.model.dates import FuzzyDate
from dossier.ui.words.dates import of_date
from dossier.ui.words.times import of_day


def day_of(told: str) -> str:
    """Say the day of a moment like `2026-11-03T09:06:00Z`: `3 November 2026`; empty for none."""
    when = _local(told)
    return "" if when is None else of_date(FuzzyDate(when.year, when.month, when.day))


def of_moment(told: str, now: datetime) -> str:
    """Say a moment: `today, 11:06`, or its day when that is another one."""
    when = _local(told)
    if when is None:
        return ""
    if when.date() != now.astimezone().date():
        return day_of(told)
    today = QCoreApplication.translate("Words", "today, {time}")
    return today.format(time=of_day(when))


def _local(told: str) -> datetime | None:
    try:
        return datetime.fromisoformat(told).astimezone()
    except ValueError:
        return None
