"""Times of the day, and how long work takes still, in words."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QCoreApplication

from dossier.ui.painting import ltr

_MINUTE: Final = 60
_SHORT: Final = 50.0
"""Seconds up to which they are told in tens; then minutes are told."""
_FEW: Final = 10.0


def of_day(when: datetime) -> str:
    """Give the time of day: `10:42`."""
    return ltr(f"{when:%H:%M}")


def left(seconds: float) -> str:
    """Say how long work takes still, as exactly as it can be known: `about 2 min left`."""
    translate = QCoreApplication.translate
    if seconds < _FEW:
        return translate("Words", "almost done")
    if seconds <= _SHORT:
        tens = round(seconds / _FEW) * round(_FEW)
        return translate("Words", "about {n} s left").format(n=ltr(tens))
    minutes = max(round(seconds / _MINUTE), 1)
    return translate("Words", "about {n} min left").format(n=ltr(minutes))
