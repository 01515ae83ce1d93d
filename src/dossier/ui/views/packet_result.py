"""A packet that is ready: where it is, that it is not locked, what was checked, what comes next."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.model.picture import Picture
from dossier.ui import copied
from dossier.ui.look import Look, Role
from dossier.ui.painting import Within, drawing, ltr
from dossier.ui.room import Room
from dossier.ui.viewmodels.building import BuildingModel, BuildingState, Built, Written
from dossier.ui.views.packet_result_more import AuditSheet, ChangedSince
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Card, Rule, scrolling
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.marks import Icon
from dossier.ui.words import audits
from dossier.ui.words.packets import of_size

_SIDE: Final = 412
_WIDEST: Final = 720
_SHIFT: Final = 0.16


class ResultPage(QWidget):
    """Tells `back_wanted`, `filing_wanted` and `ledger_wanted` (where copies went)."""

    back_wanted = Signal()
    ledger_wanted = Signal()
    filing_wanted = Signal()

    def __init__(self, look: Look, model: BuildingModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self._sheet: AuditSheet | None = None
        self._built: Built | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(look.px(12))
        self.papers = TwoPages(look)
        self.back = Button(look, self.tr("Back to packet"))
        self.back.clicked.connect(self.back_wanted)
        self.file = Button(look, self.tr("Mark as filed…"), Kind.QUIET)
        said = self.tr("Do this once you have handed the packet in.")
        self.file.setAccessibleDescription(said)
        self.file.clicked.connect(self.filing_wanted)
        inner = holding(column(look, self._lines, None, gap=0, margins=(32, 28, 24, 16)))
        inner.setMaximumWidth(look.px(_WIDEST))
        page = holding(row(look, (inner, 100), None, gap=0))
        words = Label(look, self.tr("Next: upload or print the file."), Role.STRONG, wrap=True)
        foot = row(look, (words, 1), self.file, self.back, margins=(32, 12, 32, 12))
        left = column(look, (scrolling(look, page), 1), Rule(look), foot, gap=0)
        self.setLayout(row(look, (holding(left), 1), self.papers, gap=0))

    def fit(self, room: Room) -> None:
        """Show the first pages beside the words where there is room."""
        self.papers.setVisible(room >= Room.THREE_COLUMNS)

    def show_state(self, state: BuildingState) -> None:
        """Show what was built."""
        self.papers.set_pictures(state.pictures)
        if self._sheet is not None:
            self._sheet.show_state(state)
        if state.built is None or state.built is self._built:
            return
        self._built = state.built
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        limit = state.packet.limit if state.packet else None
        self._fill(state.built, limit)

    def _fill(self, built: Built, limit: int | None) -> None:
        look = self.look
        tick = _Round(look)
        title = Label(look, self.tr("Your packet is ready"), Role.H1, wrap=True)
        self._lines.addWidget(holding(row(look, tick, (title, 1), gap=14)))
        for n, file in enumerate(built.files):
            volume = built.plan.volumes[n]
            pages = volume.last - volume.first + 1
            self._lines.addWidget(FileCard(look, file, pages, primary=n == 0))
        if built.separate:
            folder = built.separate[0].path.parent
            words = self.tr("Each exhibit is a file of its own too: %n in", "", len(built.separate))
            said = f"{words} {ltr(folder)}"
            self._lines.addWidget(Label(look, said, Role.SMALL, look.tokens.ink2, wrap=True))
        self._lines.addWidget(self._not_locked())
        self._lines.addWidget(self._checked(built, limit))
        self._sheet = AuditSheet(look, self._model)
        self._lines.addWidget(self._sheet)
        if built.changes.since is not None:
            self._lines.addWidget(ChangedSince(look, built.changes))
        self._lines.addWidget(self._fingerprints(built))

    def _not_locked(self) -> QWidget:
        look, own = self.look, self.look.tokens
        card = Card(look, fill=own.look_tint, padding=14)
        bold = Label(look, self.tr("This copy is not locked."), Role.SMALL_STRONG, wrap=True)
        plain = Label(look, self.tr("Anyone who has this file can read it."), Role.SMALL, wrap=True)
        button = Button(look, self.tr("Clean up traces"), icon="broom", small=True)
        words = column(look, bold, plain, gap=0)
        icon = Icon(look, "note", own.look)
        flow = row(look, icon, (words, 1), button, gap=12)
        card.body.addLayout(flow)
        traces = self._traces()
        traces.hide()
        card.body.addWidget(traces)
        button.setCheckable(True)
        button.toggled.connect(traces.setVisible)
        return card

    def _traces(self) -> QWidget:
        look = self.look
        said = (
            self.tr("Your computer may remember this file in lists of recent files."),
            self.tr("It may keep small pictures of its pages, and words for its search."),
            self.tr("Programs that opened it, printers and websites keep traces too."),
            self.tr("We cannot clear those for you. Look in the settings of each one."),
            self.tr("We note where copies went, inside your locked papers only."),
        )
        lines = [Label(look, f"• {words}", Role.SMALL, wrap=True) for words in said]
        ledger = Button(look, self.tr("Show where copies went"), Kind.LINK, small=True)
        ledger.clicked.connect(self.ledger_wanted)
        return holding(column(look, *lines, row(look, ledger, None), gap=4, margins=(32, 4, 0, 0)))

    def _checked(self, built: Built, limit: int | None) -> QWidget:
        look = self.look
        lines = column(
            look,
            Label(look, self.tr("We opened the file again and checked it"), Role.H3, wrap=True),
            gap=0,
        )
        lines.insertSpacing(0, look.px(16))
        lines.addSpacing(look.px(8))
        for what, holds in audits.lines(built, limit):
            icon = Icon(look, "check", look.tokens.done, 18)
            first = Label(look, what, Role.SMALL)
            first.setMinimumWidth(look.px(122))
            second = Label(look, holds, Role.SMALL, look.tokens.ink2, wrap=True)
            line = row(look, icon, first, (second, 1), gap=12, margins=(2, 7, 0, 7))
            lines.addLayout(line)
            lines.addWidget(Rule(look))
        counted = self.tr("Compared: {what}.").format(what=audits.counted(built))
        lines.addSpacing(look.px(8))
        lines.addWidget(Label(look, counted, Role.TINY, look.tokens.ink2, wrap=True))
        return holding(lines)

    def _fingerprints(self, built: Built) -> QWidget:
        look = self.look
        lines = column(look, gap=0)
        for file in built.files:
            shown = " ".join(file.sha256[n : n + 4] for n in range(0, 16, 4))
            words = self.tr("Fingerprint {start} …").format(start=ltr(shown))
            if len(built.files) > 1:
                words = f"{ltr(file.path.name)} · {words}"
            copy = Button(look, self.tr("Copy"), Kind.LINK, small=True)
            copy.setAccessibleDescription(self.tr("Copies the fingerprint of the file."))
            copy.clicked.connect(_copying(file.sha256))
            lines.addLayout(
                row(look, Label(look, words, Role.SMALL, look.tokens.ink2), copy, None, gap=16)
            )
        said = self.tr(
            "It shows that a copy is the same, byte for byte. It leaves the clipboard soon."
        )
        lines.addWidget(Label(look, said, Role.TINY, look.tokens.ink2, wrap=True))
        return holding(lines)


class FileCard(Card):
    """One file: its name, pages and size, where it is; Show and Open folder."""

    def __init__(self, look: Look, file: Written, pages: int, *, primary: bool) -> None:
        super().__init__(look, padding=12)
        self._path = file.path
        own = look.tokens
        title = Label(look, ltr(file.path.name), Role.STRONG, wrap=True)
        facts = " · ".join(
            (
                self.tr("%n page(s)", "", pages),
                of_size(file.size),
                self.tr("saved to {folder}").format(folder=ltr(file.path.parent)),
            )
        )
        said = Label(look, facts, Role.SMALL, own.ink2, wrap=True)
        show = Button(look, self.tr("Show"))
        folder = Button(look, self.tr("Open folder"), Kind.PRIMARY if primary else Kind.SECONDARY)
        show.clicked.connect(self._show)
        folder.clicked.connect(self._open_folder)
        for button in (show, folder):
            button.setAccessibleDescription(
                self.tr("Starts another program, which may remember what it opened.")
            )
        icon = Icon(look, "page", own.ink2, 24)
        words = holding(column(look, title, said, gap=2))
        self.body.addLayout(row(look, icon, (words, 1), gap=12, margins=(4, 0, 0, 0)))
        words_of_it = self.tr("Opening starts another program. It may remember the file.")
        note = words_of_it if primary else ""
        quiet = Label(look, note, Role.TINY, own.ink2, wrap=True)
        self.body.addLayout(row(look, (quiet, 1), show, folder, margins=(40, 0, 0, 0)))

    def _show(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path)))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))


class TwoPages(QWidget):
    """The first two pages of the packet on the desk, one behind the other."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._images: tuple[QImage, ...] = ()
        self._pictures: tuple[Picture, ...] = ()
        self.setFixedWidth(look.px(_SIDE))

    def set_pictures(self, pictures: tuple[Picture, ...]) -> None:
        """Show them."""
        if pictures is self._pictures:
            return
        self._pictures = pictures
        form = QImage.Format.Format_RGBX8888
        self._images = tuple(
            QImage(one.pixels, one.width, one.height, one.width * 4, form) for one in pictures
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the desk and the papers."""
        del event
        with drawing(self, self.look) as brush:
            brush.painter.fillRect(self.rect(), self.look.tokens.desk)
            brush.painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            wide = self.width() * 0.75
            for n, image in reversed(list(enumerate(self._images[:2]))):
                high = wide * image.height() / image.width()
                top = (self.height() - high) / 2 - wide * _SHIFT / 2 + n * wide * _SHIFT
                lead = self.width() * 0.068 + n * wide * _SHIFT
                place = Within(self.look, QRectF(self.rect())).at(lead, top, wide, high)
                brush.shadow(place)
                # The painter alone would skip pixels where a page is made much smaller.
                size = (place.size() * self.devicePixelRatioF()).toSize()
                smooth = Qt.TransformationMode.SmoothTransformation
                scaled = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
                brush.painter.drawImage(place, scaled)
                if self.look.dark:
                    dim = self.look.tokens.desk
                    brush.painter.setOpacity(0.1)
                    brush.painter.fillRect(place, dim)
                    brush.painter.setOpacity(1)


class _Round(QWidget):
    """A tick on a pale round ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self.setFixedSize(look.px(44), look.px(44))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        own = self.look.tokens
        with drawing(self, self.look) as brush:
            place = QRectF(self.rect())
            brush.box(place, place.width() / 2, own.done_tint)
            brush.icon("check", place, own.done, self.look.px(24))


def _copying(text: str) -> Callable[[], None]:
    return lambda: copied.put(text)
