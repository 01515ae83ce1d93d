"""How much room the window has, in four steps; screens arrange themselves by it."""

from enum import IntEnum
from typing import Final


class Room(IntEnum):
    """Steps of width. More is larger."""

    ONE_COLUMN = 0
    """Navigation is a menu button; one column."""
    TWO_COLUMNS = 1
    """Navigation with words; previews become a button."""
    THREE_COLUMNS = 2
    WIDE = 3
    """Room goes to pages, not to lines."""


_STEPS: Final = ((1500, Room.WIDE), (1200, Room.THREE_COLUMNS), (800, Room.TWO_COLUMNS))


def room(width: int, scale: float) -> Room:
    """Give the step of a window `width` pixels wide with its text at `scale`."""
    for least, step in _STEPS:
        if width / scale >= least:
            return step
    return Room.ONE_COLUMN
