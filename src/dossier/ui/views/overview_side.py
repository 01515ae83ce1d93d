"""Beside the checklist: dates, the packet so far, and who can see all this."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from dossier.model.overview import Overview
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.room import Room
from dossier.ui.viewmodels.overview import OverviewState
from dossier.ui.viewmodels.packet_making import PageLimit
from dossier.ui.views.overview_dates import DatesCard, nearest_first
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Card
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import clear, column, holding, row, set_margins
from dossier.ui.widgets.marks import Icon
from dossier.ui.widgets.meter import Meter
from dossier.ui.widgets.page_meter import PageMeter
from dossier.ui.words import deadlines, sections
from dossier.ui.words.facts import of_pages
from dossier.ui.words.steps import of_standing

_PADDING: Final = 18


class PacketCard(Card):
    """The packet so far. Signal: `opened`."""

    opened = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, padding=_PADDING)
        own = look.tokens
        self._standing = Label(look, "", Role.SMALL, own.ink2, wrap=True)
        self._pages = Label(look, role=Role.H2)
        self._meter = Meter(look)
        self._size = Label(look, role=Role.SMALL)
        self._fit = Label(look, role=Role.SMALL, colour=own.ink2)
        self._limits: tuple[PageLimit, ...] = ()
        self.limits: Final = column(look, gap=8)
        self.open: Final = Button(look, self.tr("Open packet"))
        self.open.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.open.clicked.connect(self.opened)
        said = flowing(look, self._size, self._fit, gap=16, below=2, apart=True)
        head = row(look, Icon(look, "packet"), (self._standing, 1))
        parts = (head, self._pages, self._meter, said, self.limits, 4, self.open)
        self.body.addLayout(column(look, *parts, gap=8))

    def put(self, page: Overview, limits: tuple[PageLimit, ...]) -> None:
        """Show how large it is, and what is used of limits of pages."""
        self._put_limits(limits)
        self._standing.set_text(of_standing(page))
        self._pages.set_text(of_pages(page.pages) if page.exhibits else self.tr("No papers yet"))
        self._meter.setVisible(bool(page.exhibits))
        self._meter.set(page.bytes, page.limit, page.volumes)
        self._size.set_text(self._meter.size_words() if page.exhibits else "")
        self._fit.set_text(self._meter.fit_words() if page.exhibits else "")
        self._fit.set_colour(self._meter.fit_colour())

    def _put_limits(self, limits: tuple[PageLimit, ...]) -> None:
        if limits == self._limits:
            return
        self._limits = limits
        clear(self.limits)
        for one in limits:
            title = name(one.exhibit) if one.exhibit else sections.of_rule(one.section)
            meter = PageMeter(self.look, title)
            meter.put(one.pages, one.limit)
            self.limits.addWidget(meter)


class Side(QWidget):
    """All of it, one below the other. `back` is the way to the list where it took its place."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        own = look.tokens
        self.back: Final = Button(
            look, self.tr("Back to the list"), Kind.QUIET, "chev-left", small=True
        )
        self.dates: Final = DatesCard(look)
        self.packet: Final = PacketCard(look)
        seen = self.tr("Only you can see this. Nothing is sent.")
        lock, words = Icon(look, "lock"), Label(look, seen, Role.SMALL, own.ink2, wrap=True)
        who = row(look, lock, (words, 1), gap=10, margins=(4, 0, 4, 16))
        who.setAlignment(lock, Qt.AlignmentFlag.AlignTop)
        back = row(look, self.back, None)
        self.setLayout(column(look, back, self.dates, self.packet, who, None, gap=16))

    def put(self, state: OverviewState) -> None:
        """Show dates and packet."""
        if state.page is not None:
            self.dates.put(state)
            self.packet.put(state.page, state.limits)


class Strip(Card):
    """The nearest date and the packet on one line, for small windows.

    Signals: `dates_wanted`, `packet_wanted`.
    """

    dates_wanted = Signal()
    packet_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, padding=10)
        own = look.tokens
        self._title = Label(look, role=Role.SMALL, colour=own.ink2, wrap=True)
        self._day = Label(look, role=Role.STRONG)
        self._far = Label(look, role=Role.SMALL, colour=own.ink2)
        self._pages = Label(look, role=Role.STRONG)
        self.dates: Final = Button(look, self.tr("All dates"), Kind.SECONDARY, "calendar")
        self.packet: Final = Button(look, self.tr("Open packet"), Kind.SECONDARY, "packet")
        self.dates.clicked.connect(self.dates_wanted)
        self.packet.clicked.connect(self.packet_wanted)
        when = flowing(look, self._day, self._far, gap=12, below=0)
        self._standing = Label(look, "", Role.SMALL, own.ink2)
        words = column(look, self._title, when, gap=0)
        size = column(look, self._standing, self._pages, gap=0)
        buttons = row(look, self.dates, self.packet, gap=8)
        line = row(look, (words, 1), size, buttons, gap=16)
        for piece in (words, size, buttons):
            line.setAlignment(piece, Qt.AlignmentFlag.AlignVCenter)
        self._wide = holding(line)
        self.short: Final = Button(look, "", Kind.QUIET, "calendar", trailing_icon="chev-right")
        self.short.clicked.connect(self.dates_wanted)
        self._short_in = holding(row(look, self.short, None))
        self.body.addWidget(self._wide)
        self.body.addWidget(self._short_in)

    def fit(self, room: Room) -> None:
        """Be one short line where the room is small: it leads to all the rest."""
        one = room is Room.ONE_COLUMN
        self._wide.setVisible(not one)
        self._short_in.setVisible(one)
        set_margins(self.body, self.look, (0, 0, 0, 0) if one else (16, 8, 10, 8))

    @property
    def way(self) -> Button:
        """The button that is seen and leads to the dates."""
        return self.dates if self._short_in.isHidden() else self.short

    def put(self, page: Overview) -> None:
        """Show the nearest date, or that none is known yet."""
        lines = nearest_first(page.deadlines)
        title, day, far = self.tr("Dates"), self.tr("No date yet"), ""
        if lines:
            title = name(sections.of_rule(lines[0].title))
            day, far = deadlines.of_day(lines[0].day), deadlines.of_distance(lines[0].days)
        self._title.set_text(title)
        self._day.set_text(day)
        self._far.set_text(far)
        self._standing.set_text(of_standing(page))
        self._pages.set_text(of_pages(page.pages))
        self.short.set_text(" · ".join(filter(None, (day, far))))
        self.short.setAccessibleDescription(title)
