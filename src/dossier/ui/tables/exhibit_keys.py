"""What keys ask for in the packet's tree."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from dossier.ui.tables.exhibit_tree import ExhibitTree

ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
TOGGLES: Final = ENTER | {Qt.Key.Key_Space}
"""Keys that open or close a section."""
_STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def ask(event: QKeyEvent, document: str, of: "ExhibitTree") -> bool:
    """Ask for what a key means on an exhibit. Alt and an arrow move it; False for other keys."""
    key = Qt.Key(event.key())
    if event.modifiers() == Qt.KeyboardModifier.AltModifier and key in _STEPS:
        of.move_wanted.emit(document, _STEPS[key])
        return True
    meant = {
        Qt.Key.Key_Delete: of.take_out_wanted,
        Qt.Key.Key_F2: of.rename_wanted,
        Qt.Key.Key_Space: of.looked,
    } | dict.fromkeys(ENTER, of.opened)
    if key not in meant:
        return False
    meant[key].emit(document)
    return True
