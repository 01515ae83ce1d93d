"""Buttons: one primary a screen, the others quieter; all of them 40 pixels high to hit."""

from dataclasses import dataclass
from enum import Enum
from typing import Final, Self

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton

from dossier.ui.look import Look, Role, Tokens
from dossier.ui.painting import Within, drawing
from dossier.ui.widgets.ring import Ring

HIT: Final = 40
"""Height that a finger or a shaking hand can hit; pixels at 100 %."""
_DRAWN_SMALL: Final = 32
_TALL: Final = 48
_RADIUS: Final = 6
_GAP: Final = 8
_TRAILING_GAP: Final = 6
_TRAILING_ICON: Final = 16


class Kind(Enum):
    """How loud a button is."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    LINK = "link"
    INVERSE_LINK = "inverse-link"


_PADDING: Final = {
    Kind.PRIMARY: 16,
    Kind.SECONDARY: 16,
    Kind.QUIET: 12,
    Kind.LINK: 0,
    Kind.INVERSE_LINK: 8,
}
_PADDING_SMALL: Final = 10


@dataclass(frozen=True)
class _Colours:
    ink: QColor
    fill: QColor | None = None
    line: QColor | None = None


class Button(QPushButton):
    """A button of words, with an icon before or behind them. Space and Enter press it.

    `setCheckable(True)` makes it one that stays on: tinted. Its words are never cut.
    """

    def __init__(  # noqa: PLR0913 - what a button is
        self,
        look: Look,
        text: str,
        kind: Kind = Kind.SECONDARY,
        icon: str = "",
        *,
        trailing_icon: str = "",
        small: bool = False,
        accessible: str = "",
    ) -> None:
        super().__init__()
        self.look: Final = look
        self.kind: Final = kind
        self.small: Final = small
        self._icon = icon
        self._trailing = trailing_icon
        self._accessible = accessible
        self._words = ""
        self._padding = _PADDING_SMALL if small and kind is not Kind.LINK else _PADDING[kind]
        self._tall = False
        self.setFont(self._own_font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_text(text)

    @property
    def words(self) -> str:
        """What stands on it."""
        return self._words

    def set_text(self, text: str) -> None:
        """Say something else."""
        self._words = text
        # Qt takes & as the mark of a shortcut letter.
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(self._accessible or text)
        self.updateGeometry()
        self.update()

    def set_icon(self, name: str) -> None:
        """Show another icon, or none."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def flush(self) -> Self:
        """Let its words or icon begin where the words above begin, without padding."""
        self._padding = 0
        self.updateGeometry()
        return self

    def wide(self) -> Self:
        """Take the whole width, and be taller: the one thing to do on a quiet screen."""
        self._tall = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return self

    def ring(self) -> Ring:
        """Give the drawn box for the focus ring."""
        return Ring(self, self._box(), _RADIUS)

    def sizeHint(self) -> QSize:
        high = self.look.px(_TALL if self._tall else HIT)
        wide = round(self._content_width() + 2 * self._pad() + 0.5)
        alone = not self._words and not self._trailing
        if alone:
            wide = max(wide, high)
        return QSize(max(wide, self.look.px(HIT) if self._pad() else wide), high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with drawing(self, self.look) as brush:
            colours = self._colours(self.look.tokens)
            box = self._box()
            if colours.fill is not None or colours.line is not None:
                brush.box(box, _RADIUS, colours.fill, colours.line)
            content = self._content_width()
            wide = box.width()
            within, x = Within(self.look, box), (wide - content) / 2
            if self._icon:
                size = self._icon_size()
                brush.icon(self._icon, within.at(x, 0, size, box.height()), colours.ink, size)
                x += size + self.look.px(_GAP)
            if self._words:
                words = QFontMetricsF(self.font()).horizontalAdvance(self._words)
                place = within.at(x, 0, words, box.height())
                brush.text(place, self._words, self.font(), colours.ink)
                x += words + self.look.px(_TRAILING_GAP)
            if self._trailing:
                size = self.look.px(_TRAILING_ICON)
                place = within.at(x, 0, size, box.height())
                ink = self.look.tokens.ink2 if self.kind is Kind.SECONDARY else colours.ink
                brush.icon(self._trailing, place, ink, size)

    def _box(self) -> QRectF:
        box = QRectF(self.rect())
        if self.small:
            spare = (box.height() - self.look.px(_DRAWN_SMALL)) / 2
            across = spare if not self._words and not self._trailing and spare > 0 else 0.0
            box.adjust(across, max(spare, 0.0), -across, -max(spare, 0.0))
        return box

    def _own_font(self) -> QFont:
        font = self.look.font(Role.SMALL if self.small else Role.BODY)
        font.setBold(self.kind in {Kind.PRIMARY, Kind.INVERSE_LINK})
        return font

    def _pad(self) -> int:
        return self.look.px(self._padding)

    def _icon_size(self) -> int:
        return self.look.px(18 if self.small else 20)

    def _content_width(self) -> float:
        wide = QFontMetricsF(self.font()).horizontalAdvance(self._words)
        if self._icon:
            wide += self._icon_size() + (self.look.px(_GAP) if self._words else 0)
        if self._trailing:
            wide += self.look.px(_TRAILING_ICON) + self.look.px(_TRAILING_GAP)
        return wide

    def _colours(self, own: Tokens) -> _Colours:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        near = hover or self.isDown()
        enabled = self.isEnabled()
        match self.kind:
            case Kind.PRIMARY:
                if not enabled:
                    return _Colours(own.ink3, own.track)
                return _Colours(own.on_accent, own.accent_pressed if near else own.accent)
            case Kind.LINK:
                ink = own.accent_pressed if near else own.accent
                return _Colours(ink if enabled else own.ink3)
            case Kind.INVERSE_LINK:
                return _Colours(own.inverse_link if self._words else own.on_inverse)
            case Kind.SECONDARY | Kind.QUIET:
                return self._plain_colours(own, near=near)

    def _plain_colours(self, own: Tokens, *, near: bool) -> _Colours:
        edged = self.kind is Kind.SECONDARY
        if not self.isEnabled():
            return _Colours(own.ink3, line=own.line if edged else None)
        if self.isChecked():
            return _Colours(own.accent, own.tint, own.accent if edged else None)
        ground = own.surface if edged else None
        return _Colours(own.ink, own.hover if near else ground, own.soft if edged else None)


class IconButton(Button):
    """A quiet icon alone, with its name as tooltip: only for turning pages, zoom and close."""

    def __init__(
        self, look: Look, icon: str, accessible: str, *, small: bool = True, inverse: bool = False
    ) -> None:
        kind = Kind.INVERSE_LINK if inverse else Kind.QUIET
        super().__init__(look, "", kind, icon, small=small, accessible=accessible)
        self.setToolTip(accessible)
