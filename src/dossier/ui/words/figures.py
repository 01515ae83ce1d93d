"""Numbers with a unit, as the window's language writes them."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from dossier.ui.painting import ltr

KILOBYTE: Final = 1000
MEGABYTE: Final = 1_000_000
"""A megabyte is a million bytes, as the rules of courts count."""
_GAP: Final = "\u00a0"
"""Units stay with their number."""
_LEAST: Final = 0.1


def megabytes(size: int) -> str:
    """Say a size in bytes: `11.2 MB`, `25 MB`."""
    even = bool(size) and size % MEGABYTE == 0
    said = _said(max(size / MEGABYTE, _LEAST), 0 if even else 1)
    return _joined(QCoreApplication.translate("Words", "{n} MB"), said)


def kilobytes(size: int) -> str:
    """Say a small size in bytes: `220 kB`."""
    said = str(max(round(size / KILOBYTE), 1))
    return _joined(QCoreApplication.translate("Words", "{n} kB"), said)


def _said(value: float, places: int) -> str:
    locale = QLocale()
    if locale.textDirection() is Qt.LayoutDirection.RightToLeft:
        # Figures stay Latin in every language, as they are in the packet.
        locale = QLocale(QLocale.Language.English)
    return locale.toString(value, "f", places)


def _joined(words: str, said: str) -> str:
    return words.replace(" ", _GAP).format(n=ltr(said))
