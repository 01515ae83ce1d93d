"""How everything looks at one moment: colours, type, measures, icons and reading direction.

One `Look` is made from what the person chose and handed to every widget and delegate. It never
changes: when the person changes language, text size or theme, the screens are made anew with
another one, and show the same view models.
"""

import tomllib
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetricsF, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from dossier import resources

RIGHT_TO_LEFT: Final = frozenset({"ar", "fa"})
"""Languages of the window that are read from the right."""
MIRRORED: Final = frozenset(
    {
        "arrow-right",
        "chev-left",
        "chev-right",
        "documents",
        "move-to",
        "packet",
        "send",
        "sheet",
        "split",
        "table",
        "take-out",
        "text",
        "undo",
    }
)
"""Icons that point somewhere; all others look the same in both directions."""
_FIRST_FONTS: Final = ("NotoSans-Regular", "NotoSans-Bold")
_ARABIC_FONTS: Final = ("NotoSansArabic-Regular", "NotoSansArabic-Bold")
_LATIN, _ARABIC = "Noto Sans", "Noto Sans Arabic"
_OTHER: Final = (
    "Noto Sans Hebrew",
    "Noto Sans Devanagari",
    "Noto Sans Bengali",
    "Noto Sans Myanmar",
    "Noto Sans Ethiopic",
    "Noto Sans Georgian",
    "Noto Sans Armenian",
)
_ARABIC_LINE: Final = 1.2
"""Arabic letters reach higher and deeper than Latin ones of the same size."""
_ICON_GRID: Final = 24.0
_STROKE: Final = 1.5
_STROKE_MOST: Final = 1.9


class Theme(StrEnum):
    """The two palettes."""

    LIGHT = "light"
    DARK = "dark"


class Role(StrEnum):
    """The sizes of type. There are no others."""

    H1 = "h1"
    H2 = "h2"
    H3 = "h3"
    BODY = "body"
    STRONG = "strong"
    SMALL = "small"
    SMALL_STRONG = "small-strong"
    TINY = "tiny"


_TYPE: Final[dict[Role, tuple[int, int, bool]]] = {
    Role.H1: (26, 36, True),
    Role.H2: (20, 28, True),
    Role.H3: (16, 24, True),
    Role.BODY: (15, 22, False),
    Role.STRONG: (15, 22, True),
    Role.SMALL: (13, 19, False),
    Role.SMALL_STRONG: (13, 19, True),
    Role.TINY: (12, 17, False),
}
"""Pixels at 100 %, height of a line, bold."""


@dataclass(frozen=True)
class Tokens:
    """The colour roles of one theme; what each is for stands in docs/look.md."""

    canvas: QColor
    rail: QColor
    surface: QColor
    desk: QColor
    well: QColor
    track: QColor
    hover: QColor
    line: QColor
    soft: QColor
    edge: QColor
    ink: QColor
    ink2: QColor
    ink3: QColor
    accent: QColor
    accent_pressed: QColor
    tint: QColor
    on_accent: QColor
    done: QColor
    done_tint: QColor
    look: QColor
    look_tint: QColor
    stop: QColor
    stop_tint: QColor
    inverse: QColor
    on_inverse: QColor
    inverse_link: QColor
    cover: QColor


@cache
def tokens(theme: Theme) -> Tokens:
    """Read the colours of a theme from resources/theme."""
    said = tomllib.loads(resources.text(f"theme/{theme}.toml"))
    return Tokens(**{field.name: QColor(said[field.name]) for field in fields(Tokens)})


@cache
def load_fonts(*names: str) -> None:
    """Make fonts of the bundle known to Qt, once."""
    for name in names:
        QFontDatabase.addApplicationFontFromData(QByteArray(resources.font(name)))


def other_fonts() -> tuple[str, ...]:
    """Name the fonts that names of people may need; loaded one by one after the first paint."""
    plain = [family.replace(" ", "") for family in _OTHER]
    return tuple(f"{family}-{weight}" for family in plain for weight in ("Regular", "Bold"))


def load_other_scripts() -> None:
    """Make all of those fonts known at once."""
    for one in other_fonts():
        load_fonts(one)


class Look:
    """Colours, type, measures and direction, as chosen. `scale` is 1.0 to 2.0."""

    def __init__(
        self, theme: Theme = Theme.LIGHT, language: str = "en", scale: float = 1.0
    ) -> None:
        load_fonts(*_FIRST_FONTS)
        load_fonts(*_ARABIC_FONTS)
        self.theme: Final = theme
        self.tokens: Final = tokens(theme)
        self.language: Final = language
        self.scale: Final = scale
        self.rtl: Final = language in RIGHT_TO_LEFT
        self._fonts: dict[Role, QFont] = {}
        self._icons: dict[tuple[str, int, int, float], QPixmap] = {}

    @property
    def dark(self) -> bool:
        """Whether this is the dark theme."""
        return self.theme is Theme.DARK

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The reading direction of the window's language."""
        return Qt.LayoutDirection.RightToLeft if self.rtl else Qt.LayoutDirection.LeftToRight

    def px(self, measure: float) -> int:
        """Scale a measure of the design (pixels at 100 %) to the text size chosen.

        Room grows a little less than type, as the design's own pictures do.
        """
        return round(measure * (1 + (self.scale - 1) * 0.85))

    def font(self, role: Role = Role.BODY) -> QFont:
        """Give the font of a role; a fresh copy each time."""
        if role not in self._fonts:
            size, _, bold = _TYPE[role]
            font = QFont()
            # The script's own family first: fonts of one first family and size share a fallback.
            own = (_ARABIC, _LATIN) if self.rtl else (_LATIN, _ARABIC)
            font.setFamilies([*own, *_OTHER])
            font.setPixelSize(round(size * self.scale))
            font.setBold(bold)
            font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
            self._fonts[role] = font
        return QFont(self._fonts[role])

    def latin_font(self, role: Role = Role.BODY) -> QFont:
        """Give the font for words of packets: mostly Latin letters, whatever the window speaks."""
        font = self.font(role)
        font.setFamilies([_LATIN, _ARABIC, *_OTHER])
        return font

    def metrics(self, role: Role = Role.BODY) -> QFontMetricsF:
        """Measure text of a role."""
        return QFontMetricsF(self.font(role))

    def line(self, role: Role = Role.BODY) -> int:
        """Height of one line of a role in pixels."""
        high = _TYPE[role][1] * self.scale
        return round(high * (_ARABIC_LINE if self.rtl else 1))

    def icon(self, name: str, colour: QColor, size: int = 20, ratio: float = 1.0) -> QPixmap:
        """Draw an icon of resources/icons at `size` logical pixels, mirrored where it points."""
        key = (name, colour.rgba(), size, ratio)
        if key not in self._icons:
            self._icons[key] = self._drawn(name, colour, size, ratio)
        return self._icons[key]

    def _drawn(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        own = f"{name}-rtl" if self.rtl and name == "overview" else name
        stroke = min(max(_STROKE * _ICON_GRID / size, _STROKE), _STROKE_MOST)
        svg = resources.text(f"icons/{own}.svg").replace("currentColor", colour.name())
        svg = svg.replace(f'stroke-width="{_STROKE}"', f'stroke-width="{stroke:.2f}"')
        across = round(size * ratio)
        drawn = QPixmap(across, across)
        drawn.fill(Qt.GlobalColor.transparent)
        painter = QPainter(drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.rtl and name in MIRRORED:
            painter.translate(across, 0)
            painter.scale(-1, 1)
        QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, across, across))
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        return drawn

    def palette(self) -> QPalette:
        """Give Qt's own palette in these colours, for the parts that Qt draws."""
        own, role, made = self.tokens, QPalette.ColorRole, QPalette()
        for name, colour in (
            (role.Window, own.canvas),
            (role.WindowText, own.ink),
            (role.Base, own.surface),
            (role.AlternateBase, own.canvas),
            (role.Text, own.ink),
            (role.Button, own.surface),
            (role.ButtonText, own.ink),
            (role.Highlight, own.accent),
            (role.HighlightedText, own.on_accent),
            (role.PlaceholderText, own.ink3),
            (role.Link, own.accent),
            (role.ToolTipBase, own.inverse),
            (role.ToolTipText, own.on_inverse),
            (role.Mid, own.line),
            (role.Dark, own.edge),
            (role.Accent, own.accent),
        ):
            made.setColor(name, colour)
        return made

    def style_sheet(self) -> str:
        """Give the style of scroll bars and menus: the only parts that a style sheet draws."""
        own = self.tokens
        menu, small = self.font(), round(_TYPE[Role.BODY][0] * self.scale)
        family = menu.families()[0]
        return f"""
        QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0 }}
        QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0 }}
        QScrollBar::handle {{ background: {own.soft.name()}; border-radius: 3px; margin: 2px }}
        QScrollBar::handle:vertical {{ min-height: 40px }}
        QScrollBar::handle:horizontal {{ min-width: 40px }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0 }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent }}
        QMenu {{ background: {own.surface.name()}; color: {own.ink.name()};
            border: 1px solid {own.soft.name()}; border-radius: 6px; padding: 4px;
            font-family: "{family}"; font-size: {small}px;
            menu-scrollable: 1 }}
        QMenu::item {{ padding: {self.px(8)}px {self.px(20)}px; border-radius: 4px }}
        QMenu::item:selected {{ background: {own.tint.name()}; color: {own.ink.name()} }}
        QMenu::item:disabled {{ color: {own.ink3.name()} }}
        QMenu::separator {{ height: 1px; background: {own.line.name()}; margin: 4px 8px }}
        QToolTip {{ background: {own.inverse.name()}; color: {own.on_inverse.name()};
            border: 0; padding: 6px 8px }}
        """
