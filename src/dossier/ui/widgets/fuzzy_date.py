"""A date as exactly as it is known: a day, a month, a year, or about then."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from dossier.model.dates import FuzzyDate
from dossier.model.finding import Severity
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.widgets.choices import Segmented, Select
from dossier.ui.widgets.date_reading import Lack, Parts, Precision, days_in, parts_of, read
from dossier.ui.widgets.fields import Field, Hint
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column
from dossier.ui.words.dates import months, of_date

_NO_MONTH: Final = "0"


class FuzzyDateField(QWidget):
    """First how exactly, then only the parts that this needs, then how it will be printed.

    `changed` tells each whole date, None once everything is empty; while parts aren't there yet it
    tells nothing. `left` tells that the focus went elsewhere. `printed` says a date as the packet
    does, which may speak another language than the window; None is for a date that isn't in it.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(
        self, look: Look, label: str, printed: Callable[[FuzzyDate], str] | None = of_date
    ) -> None:
        super().__init__()
        self._look = look
        self._printed = printed
        self._date: FuzzyDate | None = None
        self._about_day = False
        choices = [
            (Precision.DAY.value, self.tr("Day"), ""),
            (Precision.MONTH.value, self.tr("Month"), ""),
            (Precision.YEAR.value, self.tr("Year"), ""),
            (Precision.ABOUT.value, self.tr("About"), ""),
        ]
        self.precision: Final = Segmented(look, choices, small=True)
        self.day: Final = Field(look, "", placeholder=self.tr("Day"), width=72)
        self.month: Final = Select(look, "", icon="calendar", placeholder=self.tr("Month"))
        self.year: Final = Field(look, "", placeholder=self.tr("Year"), width=88)
        self._says: Final = Label(look, "", Role.SMALL, look.tokens.ink2, wrap=True)
        self._hint: Final = Hint(look)
        self._lay_out(label)
        self._connect()
        self._show_parts()

    @property
    def date(self) -> FuzzyDate | None:
        """The whole date that stands here, None without one."""
        return self._date

    def set_date(self, date: FuzzyDate | None) -> None:
        """Show a date, without telling. The one that was just typed is left as it was typed."""
        if date == self._date:
            return
        self._date = date
        parts = Parts(Precision(self.precision.key)) if date is None else parts_of(date)
        self._about_day = parts.about_day
        self.precision.choose(parts.precision.value)
        self.day.set_text(parts.day)
        self.month.choose(_NO_MONTH if parts.month is None else str(parts.month))
        self.year.set_text(parts.year)
        self._show_parts()

    def set_hint(self, words: str, severity: Severity = Severity.LOOK, way_out: str = "") -> None:
        """Say something below, from outside; no words take it away."""
        self._hint.say(words, severity, way_out)

    def _lay_out(self, label: str) -> None:
        look = self._look
        none = (_NO_MONTH, self.tr("No month"))
        self.month.set_choices([none, *((str(n + 1), word) for n, word in enumerate(months()))])
        self.month.choose(None)
        parts = flowing(look, self.day, self.month, self.year, self._says, gap=8, below=4)
        pieces: list[QWidget] = [self.precision, parts, self._hint]
        if label:
            pieces.insert(0, Label(look, label, Role.SMALL, look.tokens.ink2))
        self.setLayout(column(look, *pieces, gap=4))
        self.precision.setAccessibleName(self.tr("{label}: how exactly").format(label=label))
        self.day.set_accessible(self.tr("{label}: day").format(label=label))
        self.month.set_accessible(self.tr("{label}: month").format(label=label))
        self.year.set_accessible(self.tr("{label}: year").format(label=label))
        self.setFocusProxy(self.precision)

    def _connect(self) -> None:
        self.precision.chosen.connect(self._typed)
        self.day.typed.connect(self._typed)
        self.month.chosen.connect(self._typed)
        self.year.typed.connect(self._typed)
        self._hint.helped.connect(self._say_about)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _parts(self) -> Parts:
        known = int(self.month.key or _NO_MONTH) or None
        precision = Precision(self.precision.key)
        about_day = self._about_day and precision is Precision.ABOUT
        return Parts(precision, self.day.text(), known, self.year.text(), about_day)

    def _typed(self) -> None:
        self._show_parts()
        found = read(self._parts())
        date = found if isinstance(found, FuzzyDate) else None
        if (date is not None or found is Lack.EMPTY) and date != self._date:
            self._date = date
            self.changed.emit(date)

    def _show_parts(self) -> None:
        parts = self._parts()
        self.day.setVisible(parts.precision is Precision.DAY or parts.about_day)
        self.month.setVisible(parts.precision is not Precision.YEAR)
        found = read(parts)
        said = ""
        if self._printed is not None and isinstance(found, FuzzyDate):
            date = name(f"“{self._printed(found)}”")
            said = self.tr("In the packet: {date}").format(date=date)
        self._says.set_text(said)
        self._says.setVisible(bool(said))
        # A year of two digits may only be half typed; a day of three never becomes one.
        self._complain(found, quietly=True)

    def _complain(self, found: FuzzyDate | Lack, *, quietly: bool) -> None:
        parts = self._parts()
        if found is Lack.DAY and parts.month is not None:
            n = days_in(parts.month, int(parts.year))
            words = self.tr("{month} has {n} days.").format(month=months()[parts.month - 1], n=n)
            self._hint.say(words, Severity.LOOK, self.tr("Use “About”"))
        elif found is Lack.YEAR and not quietly:
            self._hint.say(self.tr("Type the year with four digits."), Severity.LOOK, "")
        elif found is Lack.INCOMPLETE and not quietly:
            less = self.tr("Choose “Month” or “Year” if you know less.")
            self._hint.say(less, Severity.NOTE, "")
        else:
            self._hint.say("", Severity.LOOK, "")

    def _say_about(self) -> None:
        if read(self._parts()) is Lack.DAY:
            self._about_day = False
            self.precision.choose(Precision.ABOUT.value)
            self.precision.setFocus()
            self._typed()

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._holds(old) and not self._holds(new):
            self._complain(read(self._parts()), quietly=False)
            self.left.emit()

    def _holds(self, widget: QWidget | None) -> bool:
        """Say whether a widget is one of its parts, or the list that one of them opened."""
        while widget is not None and widget is not self:
            widget = widget.parentWidget()
        return widget is not None
