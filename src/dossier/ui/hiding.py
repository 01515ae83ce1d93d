"""When to hide: Shift three times, nobody there for a while, or the computer slept."""

import sys
import time
from collections import deque
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QKeyEvent

BARE: Final = 3
"""How often Shift is pressed."""
WITHIN: Final = 1.2
"""Seconds from the first press to the last letting go."""
LONGEST_WORK: Final = 15 * 60
"""Seconds that work under way may go on under the cover before it is locked all the same."""
SLEPT: Final = 30.0
"""Seconds by which the clock is ahead of this program when the computer slept meanwhile."""
_TICK: Final = 1000
_ACTS: Final = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)
_PRESSES: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class HideKeys(QObject):
    """Sees Shift pressed three times with nothing else between. Install it on the application.

    Off while sticky keys or a screen reader is on, as far as the system tells: both use Shift.
    """

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.on = True
        self._down: float | None = None
        self._presses: deque[float] = deque(maxlen=BARE)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Look at every key on its way, and let it go on."""
        if event.type() in _PRESSES:
            self._forget()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._pressed(event)
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyRelease:
            self._let_go(event)
        return False

    def _pressed(self, event: QKeyEvent) -> None:
        # One key comes by several times: for the window, the widget and those around it.
        if event.key() != Qt.Key.Key_Shift:
            self._forget()
        elif not event.isAutoRepeat() and self._down is None:
            self._down = time.monotonic()

    def _let_go(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Shift or event.isAutoRepeat() or self._down is None:
            return
        self._presses.append(self._down)
        self._down = None
        if len(self._presses) == BARE and time.monotonic() - self._presses[0] <= WITHIN:
            self._forget()
            if self.on and not shift_is_taken():
                self.wanted.emit()

    def _forget(self) -> None:
        self._down = None
        self._presses.clear()


class IdleWatch(QObject):
    """Sees that nobody touched the computer for a while, or that it slept."""

    idle = Signal()
    """Nobody was there for `seconds`."""
    slept = Signal()

    def __init__(self, seconds: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.seconds = seconds
        self._touched = time.monotonic()
        self._asleep = time_asleep()
        self._told = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Note that somebody is there, and let the event go on."""
        if event.type() in _ACTS:
            self._touched = time.monotonic()
            self._told = False
        return False

    def look(self) -> None:
        """Look at the clocks."""
        asleep = time_asleep()
        if asleep - self._asleep > SLEPT:
            self.slept.emit()
        self._asleep = asleep
        if not self._told and time.monotonic() - self._touched >= self.seconds:
            self._told = True
            self.idle.emit()


def time_asleep() -> float:
    """Give the seconds that this computer slept, counted from some moment."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME) - time.monotonic()
    return time.time() - time.monotonic()


def shift_is_taken() -> bool:
    """Say whether a screen reader or sticky keys use Shift, as far as the system tells."""
    return QAccessible.isActive() or _sticky_keys()


def _sticky_keys() -> bool:
    if sys.platform != "win32":
        return False  # neither X11 nor Wayland tells a program without asking the desktop
    import ctypes  # noqa: PLC0415 - Windows only

    class Sticky(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("flags", ctypes.c_uint))

    told = Sticky(ctypes.sizeof(Sticky), 0)
    ctypes.windll.user32.SystemParametersInfoW(0x3A, told.size, ctypes.byref(told), 0)
    return bool(told.flags & 1)
