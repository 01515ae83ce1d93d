"""The clipboard: what we put there asks not to be recorded, and is taken off again soon."""

import sys
from typing import Final

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication

CLEAR_AFTER: Final = 20_000
"""Milliseconds after which what we put on the clipboard is taken off again."""
_NO: Final = (0).to_bytes(4, sys.byteorder)
_WINDOWS: Final = 'application/x-qt-windows-mime;value="{}"'
"""How Qt calls a format of the Windows clipboard by its own name."""
_HINTS: Final = {
    "x-kde-passwordManagerHint": b"secret",
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"1",
    _WINDOWS.format("CanIncludeInClipboardHistory"): _NO,
    _WINDOWS.format("CanUploadToCloudClipboard"): _NO,
}
"""What asks those who keep a history of the clipboard, or send it elsewhere, to leave this out."""
_COPIED: Final = "copied"


def put(text: str) -> None:
    """Put a text on the clipboard, and take it off again after a while if it is still there."""
    board = QGuiApplication.clipboard()
    offered = QMimeData()
    offered.setText(text)
    for name, data in _HINTS.items():
        offered.setData(name, data)
    board.setMimeData(offered)
    board.setProperty(_COPIED, text)

    def clear() -> None:
        if board.text() == text:
            board.clear()

    QTimer.singleShot(CLEAR_AFTER, board, clear)


def forget() -> None:
    """Take off what this program put there, also what a person copied from a field."""
    board = QGuiApplication.clipboard()
    ours = board.property(_COPIED)
    if board.ownsClipboard() or (ours and board.text() == ours):
        board.clear()
    board.setProperty(_COPIED, None)
