"""Lighter pictures: how many dots they keep, and a page before and after to look at."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dossier.model.picture import Picture
from dossier.ui.look import Look, Role
from dossier.ui.painting import Within, drawing, ltr, name
from dossier.ui.viewmodels.lighter import LighterState
from dossier.ui.viewmodels.packet import Arranged, PacketModel
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.choices import Select, Tick
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, row
from dossier.ui.words.sentences import of_error

_AS_THEY_ARE: Final = ""
_DOTS: Final = ("200", "150")
_HIGH: Final = 300
_PAGE: Final = 1100
"""Width in pixels of the page that is compared: small print shows at that size."""


class LighterPictures(QWidget):
    """Choices, and two halves of a page side by side once they are asked for."""

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self._packet: Arranged | None = None
        own = look.tokens
        self.dots: Final = Select(look, self.tr("Pictures"))
        self.grey: Final = Tick(look, self.tr("Without colour: shades of grey"))
        self.compare: Final = Button(look, self.tr("Compare a page"), small=True)
        self._said = Label(look, "", Role.SMALL, own.ink2, wrap=True)
        self._pages: Final = Halves(look)
        self._left = Label(look, "", Role.TINY, own.ink2, wrap=True)
        self._right = Label(look, "", Role.TINY, own.ink2, wrap=True)
        choices = [
            (_AS_THEY_ARE, self.tr("As they are")),
            (_DOTS[0], self.tr("Lighter: 200 dots an inch")),
            (_DOTS[1], self.tr("Lightest: 150 dots an inch")),
        ]
        self.dots.set_choices(choices, _AS_THEY_ARE)
        note = self.tr("Text stays sharp. Your papers here do not change.")
        words = Label(look, note, Role.SMALL, own.ink2, wrap=True)
        below = row(look, (self._left, 1), (self._right, 1), gap=8)
        ask = row(look, self.compare, None)
        parts = (self.dots, self.grey, words, ask, self._said, self._pages, below)
        self.setLayout(column(look, *parts, gap=8))
        self.dots.chosen.connect(self._take_dots)
        self.grey.toggled.connect(self._take_grey)
        self.compare.clicked.connect(self._compare)
        model.lighter.changed.connect(self._show)
        self._show(model.lighter.state)

    def put(self, packet: Arranged) -> None:
        """Show what is chosen."""
        before = self._packet
        self._packet = packet
        said = packet.matter.packet.options
        self.dots.choose(str(said.dots) if said.dots else _AS_THEY_ARE)
        self.grey.set_on(said.grey)
        lighter = bool(said.dots) or said.grey
        self.compare.setVisible(lighter)
        if before is None or before.matter.packet.options == said:
            return
        self._model.lighter.close()

    def _take_dots(self, key: str) -> None:
        self._model.wishes.opt(("dots", int(key) if key else None))

    def _take_grey(self, on: bool) -> None:  # noqa: FBT001 - a signal brings it
        self._model.wishes.opt(("grey", on))

    def _compare(self) -> None:
        packet = self._packet
        if packet is not None:
            chosen, options = self._model.state.chosen, packet.matter.packet.options
            self._model.lighter.compare(packet, chosen, options, self.look.px(_PAGE))

    def _show(self, state: LighterState) -> None:
        found = state.compared
        for part in (self._pages, self._left, self._right):
            part.setVisible(found is not None)
        self._said.setVisible(state.wanted)
        page = self.tr("{title}, page {page}").format(title=name(state.title), page=ltr(state.page))
        trouble = "" if state.trouble is None else of_error(state.trouble)
        waiting = self.tr("Drawing {page} …").format(page=page)
        self._said.set_text(trouble or (waiting if found is None else page))
        if found is not None:
            self._pages.set_pictures(found.before, found.after)
            self._left.set_text(self._dots(self.tr("As it is"), found.dots_before))
            self._right.set_text(self._dots(self.tr("As it will be"), found.dots_after))

    def _dots(self, words: str, dots: float) -> str:
        if not dots:
            return words
        told = self.tr("{words}: {n} dots an inch")
        return told.format(words=words, n=ltr(round(dots)))


class Halves(QWidget):
    """The same piece of a page twice, dot for dot: what is small print there stays small."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        self._images: tuple[QImage, ...] = ()
        self._pictures: tuple[Picture, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("A page as it is, and as it will be"))

    def set_pictures(self, *pictures: Picture) -> None:
        """Show them, the one as it is first."""
        self._pictures = pictures
        form = QImage.Format.Format_RGBX8888
        self._images = tuple(
            QImage(one.pixels, one.width, one.height, one.width * 4, form) for one in pictures
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.look.px(240), self.look.px(_HIGH))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        look, gap = self.look, self.look.px(8)
        with drawing(self, look) as brush:
            wide = (self.width() - gap) / 2
            within = Within(look, QRectF(self.rect()))
            for n, image in enumerate(self._images):
                place = within.at(n * (wide + gap), 0, wide, self.height())
                brush.box(place, 0, look.tokens.desk)
                brush.painter.drawImage(
                    place, image, _piece(image, place, self.devicePixelRatioF())
                )


def _piece(image: QImage, place: QRectF, ratio: float) -> QRectF:
    """Give the piece in the middle of a page, a little above it: there most print stands."""
    wide = min(place.width() * ratio, float(image.width()))
    high = min(place.height() * ratio, float(image.height()))
    return QRectF((image.width() - wide) / 2, (image.height() - high) / 3, wide, high)
