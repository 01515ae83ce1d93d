"""How much of a limit of pages is used: a title, a bar, and the same in words."""

from typing import Final

from PySide6.QtWidgets import QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column
from dossier.ui.widgets.meter import Fit, Meter


class _Bar(Meter):
    """Counts pages instead of bytes."""

    def size_words(self) -> str:
        used, limit = self.filling.used, self.filling.limit
        return self.tr("{n} of {limit} pages").format(n=ltr(used), limit=ltr(limit or 0))

    def fit_words(self) -> str:
        match self.filling.fit:
            case Fit.TOO_BIG:
                return self.tr("Too many pages")
            case Fit.NEARLY_FULL:
                return self.tr("Nearly full")
            case _:
                return self.tr("It fits")


class PageMeter(QWidget):
    """One limit. Too many pages are said in words and in the colour of what to decide."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self.bar: Final = _Bar(look)
        self.bar.setAccessibleName(title)
        self._used = Label(look, role=Role.SMALL)
        self._fit = Label(look, role=Role.SMALL)
        words = Label(look, title, Role.SMALL, look.tokens.ink2, wrap=True)
        below = flowing(look, self._used, self._fit, gap=16, below=2, apart=True)
        self.setLayout(column(look, words, self.bar, below, gap=4))

    def put(self, pages: int, limit: int) -> None:
        """Show how many pages of how many."""
        self.bar.set(pages, limit, 1, too_big=pages > limit)
        self._used.set_text(self.bar.size_words())
        self._fit.set_text(self.bar.fit_words())
        self._fit.set_colour(self.bar.fit_colour())
