"""Rows and columns whose margins mirror in right-to-left, which Qt's own do not."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from dossier.ui.look import Look

Piece = QWidget | QLayout | int | None | tuple[QWidget | QLayout, int]
"""What stands in a row: a widget or layout, alone or with its stretch; a gap; None is a stretch."""
Margins = tuple[int, int, int, int]
"""Leading, top, trailing, bottom; pixels at 100 %."""
NONE: Margins = (0, 0, 0, 0)
Box = TypeVar("Box", bound=QBoxLayout)


def row(look: Look, *pieces: Piece, gap: int = 8, margins: Margins = NONE) -> QHBoxLayout:
    """Put pieces side by side, from the leading edge on."""
    return _filled(QHBoxLayout(), look, pieces, gap, margins)


def column(look: Look, *pieces: Piece, gap: int = 8, margins: Margins = NONE) -> QVBoxLayout:
    """Put pieces one below the other."""
    return _filled(QVBoxLayout(), look, pieces, gap, margins)


def narrow_column(look: Look, *pieces: Piece, gap: int = 8) -> QVBoxLayout:
    """Put pieces one below the other in a widget that may be held narrower than its room."""
    return _filled(_Narrow(), look, pieces, gap, NONE)


class _Narrow(QVBoxLayout):
    """Tells its height for the width that it will have: Qt asks for that of the room around it."""

    def heightForWidth(self, width: int) -> int:
        return super().heightForWidth(self._held(width))

    def minimumHeightForWidth(self, width: int) -> int:
        return super().minimumHeightForWidth(self._held(width))

    def _held(self, width: int) -> int:
        of = self.parentWidget()
        return width if of is None else min(width, of.maximumWidth())


def set_margins(layout: QLayout, look: Look, margins: Margins) -> None:
    """Set margins told from the leading edge."""
    leading, top, trailing, bottom = (look.px(one) for one in margins)
    left, right = (trailing, leading) if look.rtl else (leading, trailing)
    layout.setContentsMargins(left, top, right, bottom)


def holding(layout: QLayout, ground: QColor | None = None) -> QWidget:
    """Make a widget around a layout, on a ground of its own if one is given."""
    widget = QWidget()
    widget.setLayout(layout)
    if ground is not None:
        on_ground(widget, ground)
    return widget


def on_ground(widget: QWidget, ground: QColor) -> None:
    """Let a widget fill itself with a colour."""
    widget.setAutoFillBackground(True)
    palette = widget.palette()
    palette.setColor(QPalette.ColorRole.Window, ground)
    widget.setPalette(palette)


def clear(layout: QLayout) -> None:
    """Take all widgets out of a layout; they end when it is safe."""
    while layout.count():
        taken = layout.takeAt(0)
        widget = None if taken is None else taken.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _filled(layout: Box, look: Look, pieces: Sequence[Piece], gap: int, margins: Margins) -> Box:
    layout.setSpacing(look.px(gap))
    set_margins(layout, look, margins)
    for piece in pieces:
        _put(layout, look, piece)
    return layout


def _put(layout: QBoxLayout, look: Look, piece: Piece) -> None:
    stretch = 0
    if isinstance(piece, tuple):
        piece, stretch = piece
    match piece:
        case None:
            layout.addStretch(1)
        case int():
            layout.addSpacing(look.px(piece))
        case QLayout():
            layout.addLayout(piece, stretch)
        case _:
            layout.addWidget(piece, stretch)
