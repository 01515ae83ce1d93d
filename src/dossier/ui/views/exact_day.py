"""One exact day: its number, month and year, for dates that are counted from it."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dossier.model.dates import FuzzyDate
from dossier.model.finding import Severity
from dossier.ui.look import Look
from dossier.ui.widgets.choices import Select
from dossier.ui.widgets.date_reading import Lack, Parts, Precision, days_in, read
from dossier.ui.widgets.fields import Field, Hint
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.layout import column
from dossier.ui.words.dates import months

_NO_MONTH: Final = "0"


class ExactDay(QWidget):
    """`changed` tells each whole day, None once all is empty; nothing while parts are awaited."""

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._date: date | None = None
        self.day: Final = Field(look, "", placeholder=self.tr("Day"), width=64)
        self.month: Final = Select(look, "", placeholder=self.tr("Month"))
        self.year: Final = Field(look, "", placeholder=self.tr("Year"), width=80)
        none = (_NO_MONTH, self.tr("No month"))
        self.month.set_choices([none, *((str(n), word) for n, word in enumerate(months(), 1))])
        self.month.choose(None)
        self._hint = Hint(look)
        parts = flowing(look, self.day, self.month, self.year, gap=8, below=4)
        self.setLayout(column(look, parts, self._hint, gap=0))
        self.setFocusProxy(self.day)
        self.day.typed.connect(self._typed)
        self.month.chosen.connect(self._typed)
        self.year.typed.connect(self._typed)

    def ask(self, question: str, known: date | None) -> None:
        """Ask for another day, and show the one that is known."""
        self._date = known
        self.day.set_accessible(self.tr("{label}: day").format(label=question))
        self.month.set_accessible(self.tr("{label}: month").format(label=question))
        self.year.set_accessible(self.tr("{label}: year").format(label=question))
        self.day.set_text("" if known is None else str(known.day))
        self.month.choose(None if known is None else str(known.month))
        self.year.set_text("" if known is None else str(known.year))
        self._say("")

    def _typed(self) -> None:
        month = int(self.month.key or _NO_MONTH) or None
        parts = Parts(Precision.DAY, self.day.text(), month, self.year.text())
        found = read(parts)
        wrong = found is Lack.DAY and month is not None
        words = self.tr("{month} has {n} days.")
        of_month = "" if month is None else months()[month - 1]
        n = days_in(month, int(parts.year)) if wrong and month is not None else 0
        self._say(words.format(month=of_month, n=n) if wrong else "")
        day = _whole(found)
        if (day is not None or found is Lack.EMPTY) and day != self._date:
            self._date = day
            self.changed.emit(day)

    def _say(self, words: str) -> None:
        self._hint.say(words, Severity.LOOK, "")


def _whole(found: FuzzyDate | Lack) -> date | None:
    if isinstance(found, Lack) or found.month is None or found.day is None:
        return None
    return date(found.year, found.month, found.day)
