"""The window from start to end: the door, the open vault behind it, hiding, and locking.

Until a vault is open only what the door needs is imported, so that the window is there at once.
"""

import pkgutil
import time
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from dossier import workflows
from dossier.ui import choosing, copied, locking, tables, viewmodels, views
from dossier.ui.cover import Cover
from dossier.ui.doors import Doors, Make
from dossier.ui.frame import Frame
from dossier.ui.hiding import LONGEST_WORK, HideKeys, IdleWatch
from dossier.ui.jobs import Jobs
from dossier.ui.languages import Speech
from dossier.ui.look import Look, Theme, load_fonts, other_fonts
from dossier.ui.prefs import Choices, Prefs, Scheme
from dossier.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from collections.abc import Callable

    from dossier.ui.inside import OpenVault
    from dossier.workflows.open import Sandbox, Session

_NAME: Final = "documents"
"""What the system is told that this program is."""
_MINUTE: Final = 60
_PARTS: Final = (workflows, tables, viewmodels, views)
"""Packages whose modules the open vault needs."""
_SOON: Final = 20
_LOOK_AGAIN: Final = 1000


def run(folder: Path | None) -> int:
    """Show the window until it is closed.

    It begins at the unlock screen of a vault: the one named, or one that stands where we propose.
    """
    qt = QApplication.instance() or QApplication([_NAME])
    if not isinstance(qt, QApplication):
        raise TypeError
    qt.setApplicationName(_NAME)
    app = App(qt, Prefs())
    app.frame.stay_within(app.frame.screen().availableGeometry())
    if folder is None:
        from dossier.workflows import places  # noqa: PLC0415 - an unlock screen comes without

        folder = places.kept(Path.home())
    app.begin(folder)
    code = qt.exec()
    app.end()
    return code


class App(QObject):
    """Wires everything. Make one; `begin` shows its window."""

    def __init__(self, qt: QApplication, prefs: Prefs) -> None:
        super().__init__()
        self._qt = qt
        self._prefs = prefs
        self._choices = prefs.choices
        self._speech = Speech()
        self._jobs = Jobs(self)
        self._sandbox: Sandbox | None = None
        self._doors = Doors(self._jobs, prefs, self)
        self.vault: OpenVault | None = None
        self._covered_at = 0.0
        self.look: Look = self._dress()
        self.frame: Final = Frame(self._choices.width, self._choices.height)
        self.frame.wear(self.look)
        self._ring = FocusRing(self.frame, self.look)
        self._make: Make = lambda _: QWidget()
        self._keys = HideKeys(self)
        self._keys.on = self._choices.hide_keys
        self._idle = IdleWatch(self._choices.lock_after * _MINUTE, self)
        self._connect()

    def begin(self, folder: Path | None) -> None:
        """Show the door: that of a vault, or the way to a new one."""
        if folder is None:
            self._doors.first_run()
        else:
            self._doors.unlock(folder)
        self.frame.show()

    def end(self) -> None:
        """Keep every keystroke and end all work: the program ends."""
        self._keep_size()
        choosing.forget_folders()
        copied.forget()
        if self.vault is not None:
            self.vault.stop()
            self.vault.finish_edits(locking.PATIENCE)
            self.vault.typing.flush()
        if self._sandbox is not None:
            self._sandbox.close()
        self._jobs.close()
        if self._session is not None:
            self._session.close()

    def hide(self) -> None:
        """Cover the window at once, then lock."""
        if self._session is None:
            self._doors.try_hiding()
            return
        self.frame.cover(Cover(self.look))
        QTimer.singleShot(0, self.lock)

    def lock(self) -> None:
        """End this process; a fresh one asks to unlock."""
        session, vault = self._session, self.vault
        if session is None:
            return
        self.frame.cover(Cover(self.look))
        last = [choosing.forget_folders, self._keep_size, copied.forget]
        if vault is not None:
            last += [vault.stop, lambda: vault.finish_edits(locking.PATIENCE), vault.typing.flush]
        elif self._sandbox is not None:
            last += [self._sandbox.close]
        locking.lock(session.folder, *last)

    def rebuild(self) -> None:
        """Make all that is shown anew; models stay, and so does the focus."""
        focus = self._qt.focusWidget()
        name = focus.objectName() if focus else ""
        if self.vault is not None:
            self.vault.typing.settle()
        self.look = self._dress()
        self.frame.wear(self.look)
        content = self._make(self.look)
        self.frame.put(content)
        self._ring.deleteLater()
        self._ring = FocusRing(self.frame, self.look)
        again = content.findChild(QWidget, name) if name else None
        if again:
            again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        self._qt.installEventFilter(self._keys)
        self._qt.installEventFilter(self._idle)
        self._keys.wanted.connect(self.hide)
        self._idle.idle.connect(self._on_idle)
        self._idle.slept.connect(self.hide)
        self._doors.shown.connect(self._show)
        self._doors.opened.connect(self._open)
        self._prefs.changed.connect(self._follow)
        self._qt.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.frame.painted.connect(lambda: QTimer.singleShot(0, self._warm_up))

    def _dress(self) -> Look:
        self._speech.speak(self._choices.language)
        look = Look(self._theme(), self._choices.language, self._choices.scale)
        self._qt.setStyle("Fusion")
        self._qt.setPalette(look.palette())
        self._qt.setFont(look.font())
        self._qt.setStyleSheet(look.style_sheet())
        self._qt.setLayoutDirection(look.direction)
        return look

    def _theme(self) -> Theme:
        scheme = self._choices.scheme
        if scheme is Scheme.SYSTEM:
            dark = self._qt.styleHints().colorScheme() is Qt.ColorScheme.Dark
            return Theme.DARK if dark else Theme.LIGHT
        return Theme(scheme.value)

    def _follow(self, choices: Choices) -> None:
        before, self._choices = self._choices, choices
        self._keys.on = choices.hide_keys
        self._idle.seconds = choices.lock_after * _MINUTE
        if self.vault is not None:
            self.vault.choose(choices)
        if _seen(before) != _seen(choices):
            self.rebuild()

    def _follow_system(self) -> None:
        if self._choices.scheme is Scheme.SYSTEM and self._theme() is not self.look.theme:
            self.rebuild()

    def _show(self, make: Make) -> None:
        self._make = make
        self.frame.put(make(self.look))

    def _open(self, session: "Session", first: bool) -> None:  # noqa: FBT001 - a signal brings it
        from dossier.ui.inside import OpenVault  # noqa: PLC0415 - the door does without

        vault = OpenVault(session, self._workers(), self._jobs, self._prefs)
        vault.hide_wanted.connect(self.hide)
        vault.lock_wanted.connect(self.lock)
        vault.case.working.connect(self._on_working)
        self.vault = vault
        self._show(vault.window)
        vault.begin(first=first)

    @property
    def _session(self) -> "Session | None":
        # A new vault is open already while its door still says how it was made.
        return self._doors.session if self.vault is None else self.vault.session

    def _on_idle(self) -> None:
        if self._session is None:
            return
        if self.vault is None or not self.vault.case.is_working:
            self.hide()
            return
        cover = Cover(self.look, waiting=True)
        cover.lock_wanted.connect(self.lock)
        self._covered_at = time.monotonic()
        self.frame.cover(cover)
        QTimer.singleShot(LONGEST_WORK * 1000, self.lock)

    def _on_working(self) -> None:
        if self.frame.is_covered and self.vault is not None and not self.vault.case.is_working:
            self.lock()

    def _workers(self) -> "Sandbox":
        if self._sandbox is None:
            from dossier.workflows import open as opening  # noqa: PLC0415 - not before the door is painted

            self._sandbox = opening.workers(*opening.EVERYTHING)
        return self._sandbox

    def _warm_up(self) -> None:
        """Get the rest ready while the passphrase is typed, in steps too short to be felt."""
        self._workers()
        todo: list[Callable[[], object]] = [
            *(partial(import_module, name) for name in _behind_the_door()),
            *(partial(load_fonts, font) for font in other_fonts()),
        ]

        def next_one() -> None:
            todo.pop(0)()
            if todo:
                QTimer.singleShot(_SOON, next_one)

        QTimer.singleShot(_SOON, next_one)

    def _keep_size(self) -> None:
        size = self.frame.size()
        self._prefs.choose(width=size.width(), height=size.height())


def _behind_the_door() -> Iterator[str]:
    """Name the modules that only an open vault needs, the small ones first."""
    for part in _PARTS:
        for module in pkgutil.iter_modules(part.__path__, f"{part.__name__}."):
            yield module.name
    yield "dossier.ui.inside"


def _seen(choices: Choices) -> tuple[object, ...]:
    """Give those choices that change how everything looks."""
    return choices.language, choices.scheme, choices.scale
