"""What the screens in front of a vault look like: one calm column, choices of the window on top."""

from typing import Any, Final

from PySide6.QtCore import QMargins, QRectF
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QLayout, QSizePolicy, QVBoxLayout, QWidget

from dossier.ui.languages import LANGUAGES
from dossier.ui.look import Look, Role
from dossier.ui.painting import Within, drawing, ltr, name
from dossier.ui.prefs import SCALES
from dossier.ui.room import Room, room
from dossier.ui.viewmodels.door import DoorModel
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.fitting import GUTTER, Fitting
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row, set_margins
from dossier.ui.widgets.marks import Icon
from dossier.ui.widgets.menu_button import MenuButton

_AROUND: Final = 6
"""Room around the column for the focus ring."""
_ABOVE, _BELOW = 4, 5
"""How the room that is left is shared."""
_FOOT: Final = 10
_LOW, _VERY_LOW = 640, 480
"""Heights of a window below which the icon goes, and then all but the buttons scrolls."""
NARROW, USUAL, BROAD = 400, 520, 760
"""Widths of the column; pixels at 100 %."""


class _BigIcon(QWidget):
    """The icon above a title: what is drawn of it begins where the words begin."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self.look: Final = look
        self._icon = icon
        self._size = look.px(40)
        self.setFixedSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        size = self._size
        with drawing(self, self.look) as brush:
            place = Within(self.look, QRectF(self.rect())).at(-size / 8, 0, size, size)
            brush.icon(self._icon, place, self.look.tokens.accent, size)


class _Edge(QWidget):
    """The line between what scrolls and what stays; not seen while nothing scrolls."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look: Final = look
        self._seen = False
        self.setFixedHeight(1)

    def mark(self, seen: bool) -> None:  # noqa: FBT001 - there is nothing else to say
        """Draw it, or don't. Its room is kept: a layout that changes here would go in circles."""
        self._seen = seen
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if self._seen:
            with drawing(self, self.look) as brush:
                brush.painter.fillRect(self.rect(), self.look.tokens.line)


class Page(QWidget):
    """What stands in the column: an icon, a title, contents that may scroll, buttons that stay.

    `first` is what the keyboard is at when the page comes.
    """

    def __init__(self, look: Look, width: int = USUAL) -> None:
        super().__init__()
        self.look: Final = look
        self.title = ""
        self.first: QWidget | None = None
        self._icon: QWidget | None = None
        self._contents = column(look, gap=0)
        self._last = column(look, gap=0)
        self._inner = column(look, self._contents, self._last, gap=0)
        self._below = column(look, gap=0)
        self._tail: QWidget | None = None
        self._fitting = Fitting(look)
        self._edge = _Edge(look)
        self._lay_out(width)

    def head(self, icon: str, title: str, sub: str = "") -> None:
        """Begin with an icon, the title, and a quiet sentence."""
        look, self.title = self.look, title
        self._icon = holding(column(look, _BigIcon(look, icon), 16, gap=0))
        lines = column(look, self._icon, Label(look, title, Role.H1, wrap=True), gap=0)
        if sub:
            lines.addSpacing(look.px(6))
            lines.addWidget(Label(look, sub, Role.BODY, look.tokens.ink2, wrap=True))
        self._contents.addLayout(lines)

    def add(self, *pieces: QWidget | QLayout, gap: int = 8, before: int = 24) -> QVBoxLayout:
        """Put contents below those that are there, `before` pixels lower; give their lines."""
        self._contents.addSpacing(self.look.px(before))
        lines = column(self.look, *pieces, gap=gap)
        self._contents.addLayout(lines)
        return lines

    def add_buttons(self, line: QLayout) -> None:
        """Put a line of buttons below that stays when the contents scroll."""
        self._below.addSpacing(self.look.px(24))
        self._below.addLayout(line)

    def add_tail(self, tail: QWidget) -> None:
        """Put something last that can wait: below the buttons while there is room."""
        self._tail = tail
        self._below.addWidget(tail)

    def fit(self, room: Room, height: float) -> None:
        """Arrange for the room there is; `height` is that of the window in pixels at 100 %."""
        del room
        if self._icon is not None:
            self._icon.setVisible(height >= _LOW)
        if self._tail is not None:
            (self._last if height < _VERY_LOW else self._below).addWidget(self._tail)
        self.lay_out_again()

    def lay_out_again(self) -> None:
        """Forget heights that were right for another arrangement: layouts within do not tell."""
        self._inner.invalidate()
        self._inner.activate()
        self._fitting.updateGeometry()

    def _lay_out(self, width: int) -> None:
        look = self.look
        inner = self._inner
        set_margins(inner, look, (_AROUND, _AROUND, _AROUND, _AROUND))
        set_margins(self._below, look, (_AROUND, 0, _AROUND, _AROUND))
        within = inner.contentsMargins()
        self._fitting.hold(holding(inner))
        below = holding(column(look, self._edge, self._below, gap=0))
        below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        aside = holding(row(look, (below, 1), gap=0))
        aside.setContentsMargins(*((GUTTER, 0, 0, 0) if look.rtl else (0, 0, GUTTER, 0)))
        self._mark_edge()
        self.setLayout(column(look, self._fitting, aside, gap=0))
        self.setMaximumWidth(look.px(width) + within.left() + within.right() + GUTTER)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)

    def _mark_edge(self) -> None:
        """Draw a line where contents go on under the buttons."""
        self._fitting.verticalScrollBar().rangeChanged.connect(self._on_range)

    def _on_range(self, least: int, most: int) -> None:
        self._edge.mark(least < most)


class DoorFrame(QWidget):
    """The ground: choices of the window on top, one page in the middle, a line at the foot."""

    def __init__(
        self, look: Look, model: DoorModel[Any], *, languages: bool, foot: str = ""
    ) -> None:
        super().__init__()
        self.look: Final = look
        self._model = model
        self._page: Page | None = None
        self._middle = row(look, None, None, gap=0, margins=(16, 0, 16, 0))
        # The page has room for a scroll bar on one side: what is read stands in the middle.
        sides = self._middle.contentsMargins()
        sides += QMargins(0, 0, GUTTER, 0) if look.rtl else QMargins(GUTTER, 0, 0, 0)
        self._middle.setContentsMargins(sides)
        lines = column(look, self._choices(languages=languages), gap=0)
        lines.addStretch(_ABOVE)
        lines.addLayout(self._middle)
        lines.addStretch(_BELOW)
        if not foot:
            lines.addSpacing(look.px(_FOOT))
        else:
            said = point(look, "lock", foot)
            lines.addLayout(row(look, None, holding(said), None, margins=(16, 8, 16, 20)))
        self.setLayout(lines)

    def hold(self, page: Page) -> None:
        """Show another page; the one before goes."""
        if self._page is not None:
            self._middle.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = page
        self._fit()
        self._middle.insertWidget(1, page, 1000)
        page.show()  # at once, so that it can take the focus

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._page is not None:
            scale = self.look.scale
            self._page.fit(room(self.width(), scale), self.height() / scale)

    def _choices(self, *, languages: bool) -> QLayout:
        look, model = self.look, self._model
        size = MenuButton(look, self.tr("Text size"), "text-size", kind=Kind.QUIET)
        sizes = [(str(one), ltr(f"{one:.0%}")) for one in SCALES]
        size.set_choices(sizes, str(look.scale))
        size.chosen.connect(self._choose_size)
        size.setObjectName("text-size")
        light = MenuButton(look, self.tr("Light or dark"), "sun", kind=Kind.QUIET)
        schemes = [
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
            ("system", self.tr("Like this computer")),
        ]
        light.set_choices(schemes)
        light.chosen.connect(model.scheme_chosen)
        light.setObjectName("scheme")
        line = row(look, None, gap=4, margins=(16, 16, 16, 0))
        if languages:
            line.addWidget(self._languages())
        line.addWidget(size)
        line.addWidget(light)
        return line

    def _choose_size(self, key: str) -> None:
        self._model.scale_chosen.emit(float(key))

    def _languages(self) -> MenuButton:
        spoken = LANGUAGES.get(self.look.language, self.tr("Language"))
        button = MenuButton(self.look, name(spoken), "language", kind=Kind.QUIET)
        button.setAccessibleName(self.tr("Language: {name}").format(name=name(spoken)))
        button.set_choices(
            [(key, name(words)) for key, words in LANGUAGES.items()], self.look.language
        )
        button.chosen.connect(self._model.language_chosen)
        button.setObjectName("language")
        return button


def point(look: Look, icon: str, words: str, role: Role = Role.SMALL) -> QLayout:
    """Give a line of words with an icon before it."""
    label = Label(look, words, role, look.tokens.ink2 if role is Role.SMALL else None, wrap=True)
    sign = Icon(look, icon)
    # In the middle of the first line, however many there are.
    above = max(look.line(role) - look.px(20), 0) // 2
    signs = column(look, sign, None, gap=0)
    signs.setContentsMargins(0, above, 0, 0)
    return row(look, signs, (label, 1), gap=10)


def heading(look: Look, words: str) -> QLabel:
    """Give the title of a part of a page."""
    return Label(look, words, Role.H3, wrap=True)


def way(look: Look, icon: str, words: str) -> Button:
    """Give a quiet button that leads elsewhere, in line with the words above it."""
    return Button(look, words, Kind.QUIET, icon).flush()


def rest_focus(page: QWidget, *, waiting: bool) -> None:
    """Take the focus off what is about to be closed, or Qt hands it to some other part."""
    focus: QWidget | None = page.focusWidget()
    if waiting and focus:
        focus.clearFocus()


def leading(look: Look, *pieces: QWidget) -> QLayout:
    """Put widgets at the leading edge, side by side."""
    return row(look, *pieces, None)
