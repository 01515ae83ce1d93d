"""How large a packet is beside what its reader takes: a bar, and the same in words."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QLocale, QRectF, QSize
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import Within, drawing, ltr, mixed
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, row

MB: Final = 1_000_000
"""A megabyte is a million bytes, as the rules of courts count."""
_HIGH: Final = 8
_GAP: Final = 4
_NEARLY: Final = 0.9
_STEPS: Final = 1000


class Fit(Enum):
    """How a packet fits."""

    NO_LIMIT = "no-limit"
    FITS = "fits"
    NEARLY_FULL = "nearly-full"
    SPLIT = "split"
    TOO_BIG = "too-big"
    """One document alone is larger than a file may be."""


@dataclass(frozen=True)
class Filling:
    """Bytes used, bytes a file may have (None: no limit known), files it makes."""

    used: int = 0
    limit: int | None = None
    files: int = 1
    too_big: bool = False

    @property
    def fit(self) -> Fit:
        """How it fits."""
        if self.limit is None:
            return Fit.NO_LIMIT
        if self.too_big:
            return Fit.TOO_BIG
        if self.files > 1 or self.used > self.limit:
            return Fit.SPLIT
        return Fit.NEARLY_FULL if self.used >= self.limit * _NEARLY else Fit.FITS

    def shares(self) -> tuple[float, ...]:
        """Give how much of the bar each file takes, 0 to 1."""
        match self.fit:
            case Fit.NO_LIMIT:
                return ()
            case Fit.FITS | Fit.NEARLY_FULL:
                return (self.used / self.limit if self.limit else 0.0,)
            case Fit.TOO_BIG:
                return (1.0,)
            case Fit.SPLIT:
                limit, files = self.limit or 1, max(self.files, 2)
                whole = max(self.used, limit * (files - 1) + 1)
                rest = max(whole - limit * (files - 1), 0) / whole
                return (*((limit / whole,) * (files - 1)), rest)


class Meter(QProgressBar):
    """The bar. Its value is said in words: "11.2 of 25 MB. Fits in one file"."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look: Final = look
        self._filling = Filling()
        self.setRange(0, _STEPS)
        self.setAccessibleName(self.tr("Size of the packet"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set(0, None, 1)

    @property
    def filling(self) -> Filling:
        """What it shows."""
        return self._filling

    def set(self, used: int, limit: int | None, files: int, *, too_big: bool = False) -> None:
        """Show bytes used of a limit in bytes, and how many files that makes.

        `too_big` says that one document alone is larger than the limit.
        """
        self._filling = Filling(used, limit, files, too_big)
        share = min(used / limit, 1.0) if limit else 0.0
        self.setValue(round(share * _STEPS))
        self.setFormat(f"{self.size_words()}. {self.fit_words()}".replace("%", "%%"))
        self.setAccessibleDescription(self.text())
        self.update()

    def size_words(self) -> str:
        """Say how much of how much."""
        used, limit = self._filling.used, self._filling.limit
        if limit is None:
            return self.tr("{used} MB").format(used=ltr(self._mb(used)))
        said = self.tr("{used} of {limit} MB")
        return said.format(used=ltr(self._mb(used)), limit=ltr(self._mb(limit, even=True)))

    def fit_words(self) -> str:
        """Say how it fits."""
        match self._filling.fit:
            case Fit.NO_LIMIT:
                return self.tr("No limit known")
            case Fit.FITS:
                return self.tr("Fits in one file")
            case Fit.NEARLY_FULL:
                return self.tr("Nearly full")
            case Fit.SPLIT:
                return self.tr("Makes %n file(s)", "", max(self._filling.files, 2))
            case Fit.TOO_BIG:
                return self.tr("One document is too big")

    def fit_colour(self) -> QColor:
        """Give the colour of the words and of the bar's own ink."""
        own = self.look.tokens
        special = {Fit.NEARLY_FULL: own.look, Fit.TOO_BIG: own.stop}
        return special.get(self._filling.fit, own.ink2)

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(120), self.look.px(_HIGH))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.look.px(48), self.look.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, own = self.look, self.look.tokens
        place = QRectF(self.rect())
        with drawing(self, look) as brush:
            radius, within, fit = place.height() / 2, Within(look, place), self._filling.fit
            if fit is not Fit.SPLIT:
                edge = None if look.dark else mixed(own.track, own.edge, 0.35)
                brush.box(place, radius, own.line if look.dark else own.track, edge)
            shares, gap = self._filling.shares(), look.px(_GAP)
            room = place.width() - gap * max(len(shares) - 1, 0)
            special = {Fit.NEARLY_FULL: own.look, Fit.TOO_BIG: own.stop}
            x = 0.0
            for share in shares:
                if share > 0:
                    wide = min(max(room * share, place.height()), place.width() - x)
                    filled = within.at(x, 0, wide, place.height())
                    brush.box(filled, radius, special.get(fit, own.accent))
                    x += wide + gap

    def _mb(self, size: int, *, even: bool = False) -> str:
        whole = even and size % MB == 0
        # Figures stay Latin in every language, as they are in the packet.
        locale = QLocale(QLocale.Language.English if self.look.rtl else self._language())
        return locale.toString(size / MB, "f", 0 if whole else 1)

    def _language(self) -> QLocale.Language:
        return QLocale(self.look.language).language()


class WordedMeter(QWidget):
    """The bar with its words above: size at the leading end, how it fits at the trailing end."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.meter: Final = Meter(look)
        self._size = Label(look, role=Role.SMALL)
        self._fit = Label(look, role=Role.SMALL)
        words = row(look, self._size, None, self._fit)
        self.setLayout(column(look, words, self.meter, gap=6))
        self.set(0, None, 1)

    def set(self, used: int, limit: int | None, files: int, *, too_big: bool = False) -> None:
        """Show it, as `Meter.set`."""
        self.meter.set(used, limit, files, too_big=too_big)
        self._size.set_text(self.meter.size_words())
        self._fit.set_text(self.meter.fit_words())
        self._fit.set_colour(self.meter.fit_colour())
