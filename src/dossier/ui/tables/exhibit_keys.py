"""What keys ask for in the packet's tree."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent

ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
TOGGLES: Final = ENTER | {Qt.Key.Key_Space}
"""Keys that open or close a section."""
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True)
class Wishes:
    """What asks for something, each with the id of a document; `move` with steps down too."""

    move: SignalInstance
    take_out: SignalInstance
    rename: SignalInstance
    look: SignalInstance
    open: SignalInstance


def ask(event: QKeyEvent, document: str, wishes: Wishes) -> bool:
    """Ask for what a key means on an exhibit. Alt and an arrow move it; False for other keys."""
    key = Qt.Key(event.key())
    if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in _STEPS:
        wishes.move.emit(document, _STEPS[key])
        return True
    meant = {
        Qt.Key.Key_Delete: wishes.take_out,
        Qt.Key.Key_F2: wishes.rename,
        Qt.Key.Key_Space: wishes.look,
    } | dict.fromkeys(ENTER, wishes.open)
    if key not in meant:
        return False
    meant[key].emit(document)
    return True
