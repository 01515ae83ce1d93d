"""Plays the window with keys alone: every key goes to what has the focus, as from a keyboard."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QWidget

from dossier.ui.app import App
from dossier.ui.screens import SCREENS

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
PATIENCE = 30.0
_ISOLATES = dict.fromkeys(range(0x2066, 0x206A))
MOST_STOPS = 200
"""Tabs after which a round through a screen should long be over."""


class Lost(AssertionError):
    """What was looked for by keyboard was not there."""


def called(widget: QWidget | None) -> str:
    """Give the name by which a person hears a part of the window."""
    if widget is None:
        return ""
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton):
        words = widget.text()
    return words.translate(_ISOLATES)


def focus() -> QWidget:
    """Give what has the focus; there is always something that has it."""
    popup = QApplication.activePopupWidget()
    at = (popup.focusWidget() or popup) if popup else QApplication.focusWidget()
    if at is None:
        raise Lost
    return at


def rest(milliseconds: int) -> None:
    """Let the window work for a while."""
    # QTest.qWait would keep the other threads from Python meanwhile.
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait(ready: Callable[[], object], seconds: float = PATIENCE) -> None:
    """Let the window work until something is so."""
    until = time.monotonic() + seconds
    while not ready():
        if time.monotonic() > until:
            raise Lost(f"{seconds} s for nothing, at {called(QApplication.focusWidget())!r}")  # noqa: EM102, TRY003
        rest(5)


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    """Press keys, one after the other."""
    for key in keys:
        QTest.keyClick(focus(), key, held)


def write(text: str) -> None:
    """Type a text, in any script."""
    for sign in text:
        if sign.isascii():
            QTest.keyClick(focus(), sign)
        else:
            # QTest knows ASCII only; a keyboard tells such a letter by its text.
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(focus(), QKeyEvent(kind, 0, NONE, sign))


def go(place: str) -> None:
    """Go to a screen by Ctrl and its number."""
    number = [one.key for one in SCREENS].index(place) + 1
    press(Qt.Key(Qt.Key.Key_0 + number), held=CTRL)


def tab_to(name: str, *, back: bool = False, part: bool = False, kind: str = "QWidget") -> QWidget:
    """Go on by Tab until a part of that name has the focus, at most once around.

    With `part`, one whose name has that in it; `kind` is a class of Qt.
    """
    passed: list[str] = []
    for _ in range(MOST_STOPS):
        at = called(QApplication.focusWidget())
        if (at == name or (part and name in at)) and focus().inherits(kind):
            return focus()
        passed.append(at)
        press(Qt.Key.Key_Backtab if back else Qt.Key.Key_Tab, held=SHIFT if back else NONE)
        rest(0)
    raise Lost(f"no {name!r} among {list(dict.fromkeys(passed))}")  # noqa: EM102, TRY003


def reads(words: str) -> bool:
    """Tell whether words can be read in the window in front."""
    window = QApplication.activeWindow()
    said = window.findChildren(QLabel) if window else []
    return any(words in one.text() for one in said if one.isVisible())


def push(name: str) -> None:
    """Go to a button and press it."""
    tab_to(name)
    press(Qt.Key.Key_Space)


def choose_files(*paths: Path) -> None:
    """Type names into the dialog that asks for files, and take them."""
    wait(lambda: _dialog() is not None and QApplication.activeWindow() is _dialog())
    below = _dialog()
    write(" ".join(f'"{path}"' for path in paths) if len(paths) > 1 else str(paths[0]))
    QTest.keyClick(QApplication.focusWidget() or focus(), Qt.Key.Key_Return)
    wait(lambda: _dialog() is None)
    # The offscreen platform has nobody who gives the focus back to the window below.
    window = below.parentWidget().window() if below else None
    if window is not None:
        window.activateWindow()
        wait(window.isActiveWindow)


def _dialog() -> QFileDialog | None:
    shown = (one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog))
    return next((one for one in shown if one.isVisible()), None)


def unlock(app: App, passphrase: str) -> None:
    """Type the passphrase and wait for the open vault."""
    app.frame.activateWindow()
    wait(app.frame.isActiveWindow)
    wait(lambda: focus().inherits("QLineEdit"))
    write(passphrase)
    press(Qt.Key.Key_Return)
    wait(lambda: app.vault is not None)
