"""The window of an open case: the bar on top, the places, one screen, what was done, the state."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from dossier.ui.choosing import choose_files
from dossier.ui.dropping import files_of, picture_of
from dossier.ui.look import Look
from dossier.ui.room import Room, room
from dossier.ui.top_bar import TopBar
from dossier.ui.viewmodels.shell import ShellModel, ShellState
from dossier.ui.views.view import View, focus_first
from dossier.ui.widgets.cards import Rule
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.navigation import Navigation
from dossier.ui.widgets.status import StatusBar
from dossier.ui.widgets.undo_bar import UndoBar
from dossier.ui.words import names, sentences, times
from dossier.ui.words.places import of_place

AnyView = View[Any]
_HELP: Final = ("settings", "limits")
"""Screen and part that F1 shows."""


class TakesPapers(Protocol):
    """Who takes in what is added, dropped or pasted."""

    def add(self, paths: Sequence[Path], /) -> None:
        """Take in files and folders."""
        ...

    def add_pasted(self, data: bytes, suffix: str, /) -> None:
        """Take in a file that is only in memory."""
        ...


class Looks(Protocol):
    """Who looks for words."""

    def look_for(self, words: str, /) -> None:
        """Look for these words; for nothing if empty."""
        ...


@dataclass(frozen=True)
class Screen:
    """A place of the navigation and how its view is made, when it is first shown."""

    key: str
    icon: str
    make: Callable[[Look], AnyView]


@dataclass(frozen=True)
class Fittings:
    """What the window of a case is made of."""

    shell: ShellModel
    screens: tuple[Screen, ...]
    papers: TakesPapers
    search: Looks
    results: Callable[[Look], AnyView]
    """Makes the view of what was found."""


class Window(QWidget):
    """Shows one screen at a time. Signals: `hide_wanted`, `lock_wanted`."""

    hide_wanted = Signal()
    lock_wanted = Signal()

    def __init__(self, look: Look, fittings: Fittings) -> None:
        super().__init__()
        self.look: Final = look
        self._fit: Final = fittings
        self._shell: Final = fittings.shell
        self._times = 0
        self._room: Room | None = None
        self._views: dict[str, AnyView] = {}
        places = tuple((one.key, of_place(one.key), one.icon) for one in fittings.screens)
        self.bar: Final = TopBar(look, places)
        self.navigation: Final = Navigation(look)
        self.navigation.setObjectName("navigation")
        self.navigation.set_places(places)
        self.undo_bar: Final = UndoBar(look)
        self.status: Final = StatusBar(look)
        self._stack = QStackedWidget()
        self.setAcceptDrops(True)
        self._lay_out()
        self._connect()
        self._set_shortcuts()
        self._shell.changed.connect(self._render)
        self._render(self._shell.state)
        self._stack.setCurrentWidget(self.view(self._shell.state.screen))
        self.navigation.setFocus()

    def view(self, key: str) -> AnyView:
        """Give the view of a screen, made now if it was never shown."""
        if key not in self._views:
            screen = next(one for one in self._fit.screens if one.key == key)
            self._keep(key, screen.make(self.look))
        return self._views[key]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if files_of(event.mimeData()) or picture_of(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self._take(files_of(event.mimeData()), picture_of(event.mimeData())):
            event.acceptProposedAction()

    def _lay_out(self) -> None:
        self._edge = Rule(self.look, vertical=True)
        middle = row(self.look, self.navigation, self._edge, (self._stack, 1), gap=0)
        undo = row(self.look, self.undo_bar, margins=(12, 8, 12, 8))
        self._undo_room = holding(undo)
        whole = column(self.look, self.bar, (holding(middle), 1), gap=0)
        whole.addWidget(self._undo_room)
        whole.addWidget(self.status)
        self._dock_undo = partial(_dock, self._stack, self._undo_room, whole)
        self._stack.currentChanged.connect(self._dock_undo)
        self.setLayout(whole)

    def _connect(self) -> None:
        bar, shell = self.bar, self._shell
        bar.add_wanted.connect(self._choose_files)
        bar.searched.connect(self._search)
        bar.search_entered.connect(self._go_to_results)
        bar.hide_wanted.connect(self.hide_wanted)
        bar.lock_wanted.connect(self.lock_wanted)
        bar.chosen.connect(self._jump)
        self.navigation.chosen.connect(shell.go)
        shell.went.connect(self._show)
        self.undo_bar.undo.connect(self._take_back)
        self.undo_bar.closed.connect(shell.close_told)
        self.status.stop.connect(shell.stop)

    def _set_shortcuts(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "Ctrl+O": self._choose_files,
            "Ctrl+V": self._paste,
            "Ctrl+F": self.bar.go_search,
            "Ctrl+Z": self._shell.undo,
            "Ctrl+Y": self._shell.redo,
            "Ctrl+Shift+Z": self._shell.redo,
            "Ctrl+L": self._lock,
            "F1": partial(self._jump, *_HELP),
        }
        for number, screen in enumerate(self._fit.screens, start=1):
            keys[f"Ctrl+{number}"] = partial(self._jump, screen.key)
        for sequence, act in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), self)
            shortcut.setAutoRepeat(sequence in {"Ctrl+Z", "Ctrl+Y"})
            shortcut.activated.connect(act)

    def _lock(self) -> None:
        self.lock_wanted.emit()

    def _jump(self, key: str, subject: str = "") -> None:
        self._shell.go(key, subject)
        focus_first(self.view(key))

    def _show(self, key: str) -> None:
        looked = self.bar.search.text()
        self.bar.end_search()
        self._stack.setCurrentWidget(self.view(key))
        if looked:
            focus_first(self.view(key))

    def _take_back(self) -> None:
        told = self._shell.state.told
        if told is not None and told.undone:
            self._shell.redo()
        else:
            self._shell.undo()

    def _render(self, state: ShellState) -> None:
        self.navigation.choose(state.screen)
        self.bar.choose(state.screen)
        saved = self.tr("Everything is saved")
        if state.saved is not None:
            saved = self.tr("Saved {time}").format(time=times.of_day(state.saved))
        self.status.set_saved(saved)
        self.status.set_work(_work(state))
        self._say(state)

    def _say(self, state: ShellState) -> None:
        words, undo = "", ""
        if state.trouble is not None:
            words = sentences.of_error(state.trouble)
        elif state.told is not None and (state.told.name.code not in names.QUIET or _back(state)):
            words = names.of_told(state.told)
            undo = self.tr("Redo") if state.told.undone else self.tr("Undo")
        self._undo_room.setVisible(bool(words))
        if not words:
            self.undo_bar.clear()
        elif state.times != self._times:
            self.undo_bar.say(words, undo)
        self._times = state.times

    def _search(self, words: str) -> None:
        self._fit.search.look_for(words)
        if words:
            self._stack.setCurrentWidget(self._results())
        else:
            self._stack.setCurrentWidget(self.view(self._shell.state.screen))

    def _results(self) -> AnyView:
        if "" not in self._views:
            self._keep("", self._fit.results(self.look))
        return self._views[""]

    def _go_to_results(self) -> None:
        if self.bar.search.text():
            focus_first(self._results())

    def _keep(self, key: str, view: AnyView) -> None:
        self._views[key] = view
        self._stack.addWidget(view)
        if self._room is not None:
            view.fit(self._room)

    def _arrange(self) -> None:
        now = room(self.width(), self.look.scale)
        if now is self._room:
            return
        self._room = now
        self.bar.fit(now)
        if now is Room.ONE_COLUMN and self.focusWidget() in (None, self.navigation):
            self.bar.menu.setFocus()  # the list of places goes, the focus stays in sight
        for part in (self.navigation, self._edge):
            part.setVisible(now is not Room.ONE_COLUMN)
        self.navigation.set_narrow(narrow=now is Room.TWO_COLUMNS)
        for view in self._views.values():
            view.fit(now)
        self._dock_undo()

    def _choose_files(self) -> None:
        choose_files(self, self.tr("Add papers"), self._take_files)

    def _take_files(self, files: tuple[Path, ...]) -> None:
        self._take(files, None)

    def _paste(self) -> None:
        offered = QGuiApplication.clipboard().mimeData()
        self._take(files_of(offered), picture_of(offered))

    def _take(self, files: Sequence[Path], picture: tuple[bytes, str] | None) -> bool:
        if files:
            self._fit.papers.add(files)
        elif picture is not None:
            self._fit.papers.add_pasted(*picture)
        else:
            return False
        self._shell.go("documents")
        return True


def _back(state: ShellState) -> bool:
    return state.told is not None and (state.told.undone or state.told.again)


def _work(state: ShellState) -> str:
    work = state.work
    if work is None:
        return ""
    if work.step is None:
        return QCoreApplication.translate("Window", "Starting")
    words = sentences.of_step(work.step)
    if work.seconds_left is None:
        return words
    return f"{words} · {times.left(work.seconds_left)}"


def _dock(stack: QStackedWidget, bar: QWidget, below: QBoxLayout, _: int = 0) -> None:
    """Put the bar that takes back where the screen wants it, or below all but the status."""
    shown = stack.currentWidget()
    if isinstance(shown, View) and shown.take_undo(bar):
        return
    if below.indexOf(bar) < 0:
        below.insertWidget(below.count() - 1, bar)
