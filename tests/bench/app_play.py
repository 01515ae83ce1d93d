"""Plays one part of the window's bench in a process of its own: app_play.py PART VAULT [MORE].

Prints figures as JSON, in milliseconds. Started by `bench.app`.
"""

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from bench.app_cases import PROFILE, SECRET
from bench.app_typing import Typist
from dossier.ui.app import App
from dossier.ui.inside import OpenVault
from dossier.ui.jobs import Lane
from dossier.ui.tables.document_table import DocumentTable
from dossier.ui.tables.exhibit_tree import ExhibitTree
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.viewmodels.packet import PacketModel
from dossier.ui.viewmodels.shown import Shape
from dossier.ui.views.documents import DocumentsView
from dossier.ui.window import Window
from dossier.workflows.arrange import Wanted, arrange
from dossier.workflows.build import Order
from whole.window_hands import ALT, CTRL, go, press, rest, unlock, wait, write
from whole.window_run import run

Key = Qt.Key
TYPING = 2000
"""Milliseconds that a person needs for a passphrase, at the least."""
BEAT = 5
"""Milliseconds between two looks at the clock, in the window's own thread."""


class Beat(QObject):
    """A heart in the window's thread: how long it ever stood still, in milliseconds."""

    def __init__(self) -> None:
        super().__init__()
        self._last = time.perf_counter()
        self.gaps: list[float] = []
        self._timer = QTimer(self, interval=BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on)
        self._timer.start()

    def _on(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now

    def longest(self) -> float:
        """Give the longest gap so far, and begin anew."""
        self._on()
        told, self.gaps = max(self.gaps), []
        return told


class Painted(QObject):
    """Counts how often a part was painted."""

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self.times = 0
        part.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """See a painting, and let it go on."""
        self.times += event.type() is QEvent.Type.Paint
        return False


def until(ready: Callable[[], object], part: QWidget | None = None) -> float:
    """Give milliseconds until something is so, and a part was painted after that."""
    begun = time.perf_counter()
    while not ready():
        rest(1)
        if time.perf_counter() - begun > 60:
            raise TimeoutError
    if part is not None:
        painted = Painted(part)
        part.update()
        while not painted.times:
            rest(0)
        part.removeEventFilter(painted)
    return (time.perf_counter() - begun) * 1000


def opened(app: App) -> tuple[OpenVault, Window]:
    """Unlock, and wait until the first screen has its facts."""
    unlock(app, SECRET)
    vault = app.vault
    window = app.frame.content
    assert vault is not None
    assert isinstance(window, Window)
    return vault, window


def many(app: App) -> None:
    """10,000 documents: unlock, open the table, search, filter, scroll."""
    app.frame.activateWindow()
    wait(app.frame.isActiveWindow)
    rest(TYPING)
    write(SECRET)
    beat = Beat()
    told: dict[str, float] = {}
    begun = time.perf_counter()
    press(Key.Key_Return)
    until(lambda: app.vault is not None)
    told["key"] = (time.perf_counter() - begun) * 1000
    vault = app.vault
    window = app.frame.content
    assert vault is not None
    assert isinstance(window, Window)
    told["first screen after the key"] = until(lambda: True, window)
    rest(1500)
    told["longest gap after unlock"] = beat.longest()
    model = vault.models["documents"]
    assert isinstance(model, DocumentsModel)
    model.take_shape(Shape.LIST)
    go("documents")
    view = window.view("documents")
    assert isinstance(view, DocumentsView)
    table = view.lists.table
    told["table of 10,000 documents"] = until(
        lambda: model.state.loaded and table.model().rowCount() > 0, table
    )
    told["rows"] = table.model().rowCount()
    told["longest gap at the table"] = beat.longest()
    wait(lambda: all(app._jobs.is_idle(lane) for lane in Lane), 60)  # noqa: SLF001 - to know it rests
    rest(500)
    told |= again(table)
    told |= searched(window, vault)
    tell(told)


def again(table: DocumentTable) -> dict[str, float]:
    """Leave the table and come back; show the grid; scroll."""
    go("overview")
    rest(300)
    go("documents")
    told = {"table again": until(table.isVisible, table)}
    rest(300)
    beat = Beat()
    table.setFocus()
    for _ in range(40):
        press(Key.Key_PageDown)
        rest(0)
    told["longest gap while scrolling"] = beat.longest()
    return told


def searched(window: Window, vault: OpenVault) -> dict[str, float]:
    """Type words to look for; tell the time from the last key to what was found."""
    told: dict[str, float] = {}
    search = vault._search  # noqa: SLF001 - what the window shows is taken from it
    for name, words in (("common word", "saxlanildi"), ("one paper", "row321")):
        press(Key.Key_F, held=CTRL)
        window.bar.search.set_text("")
        rest(200)
        write(words)
        view = window._results()  # noqa: SLF001 - the view in front
        told[f"search {name}"] = until(
            lambda: not search.state.looking and search.state.found, view
        )
    return told


def moves(app: App) -> None:
    """1,000 exhibits: open the packet, move one, see new numbers."""
    vault, window = opened(app)
    told: dict[str, float] = {}
    vault.case.use_profile(PROFILE)
    rest(1000)
    beat = Beat()
    go("packet")
    model = vault.models["packet"]
    assert isinstance(model, PacketModel)
    view = window.view("packet")
    tree = view.findChild(ExhibitTree)
    assert tree is not None
    told["open packet"] = until(lambda: model.state.packet is not None, tree.viewport())
    wait(lambda: model.state.findings)
    told["exhibits"] = len(model.state.packet.plan.exhibits) if model.state.packet else 0
    told["longest gap at the packet"] = beat.longest()
    wait(lambda: tree.model().rowCount() > 0)
    tree.setFocus()
    press(Key.Key_Down, Key.Key_Down, Key.Key_Down)
    rest(1500)
    beat.longest()
    taken: list[float] = []
    for nth in range(10):
        turn = model.state.turn
        press(Key.Key_Up if nth % 2 else Key.Key_Down, held=ALT)
        taken.append(until(lambda: model.state.turn > turn, tree.viewport()))  # noqa: B023 - called at once
        rest(700)
    told["move, first"] = taken[0]
    told["move, longest of 10"] = max(taken)
    told["move, median"] = sorted(taken)[len(taken) // 2]
    told["longest gap while moving"] = beat.longest()
    tell(told)


def busy(app: App) -> None:
    """Add all papers, then build; meanwhile type, leave the field, and look at the clock."""
    papers = sorted(Path(sys.argv[3]).glob("scan-*.pdf"))
    vault, window = opened(app)
    model = vault.models["documents"]
    assert isinstance(model, DocumentsModel)
    go("documents")
    rest(500)
    told: dict[str, float] = {}
    beat = Beat()
    begun = time.perf_counter()
    model.add(papers)
    wait(lambda: model.state.total >= 2)
    typist = Typist(vault, window)
    while vault.case.is_working:
        typist.go_on()
    told["documents"] = model.state.total
    told["seconds adding"] = time.perf_counter() - begun
    told |= typist.figures("adding")
    told["longest gap while adding"] = beat.longest()
    packet = vault.models["packet"]
    assert isinstance(packet, PacketModel)
    told |= built(vault, packet, typist, beat)
    tell(told)


def built(vault: OpenVault, packet: PacketModel, typist: Typist, beat: Beat) -> dict[str, float]:
    """Build the packet of all that was added, and type meanwhile."""
    told: dict[str, float] = {}
    arrange(vault.session, "generic", Wanted(everything=True))
    vault.case.use_profile("generic")
    go("packet")
    wait(lambda: packet.state.packet is not None and packet.state.packet.plan.exhibits)
    rest(1500)
    go("documents")
    rest(500)
    typist.begin()
    beat.longest()
    arranged = packet.state.packet
    assert arranged is not None
    told["pages"] = arranged.plan.pages
    target = Path(sys.argv[4])
    begun = time.perf_counter()
    accept = frozenset({"no-translation", "kind-unknown"})
    packet.building.start(Order("generic", target, accept=accept), arranged)
    wait(lambda: vault.case.is_working)
    while vault.case.is_working:
        typist.go_on()
    rest(300)
    told["seconds building"] = time.perf_counter() - begun
    told["built"] = float(target.is_file())
    told |= typist.figures("building")
    told["longest gap while building"] = beat.longest()
    return told


def tell(told: dict[str, float]) -> None:
    """Print the figures and end."""
    sys.stdout.write(json.dumps({name: round(value, 1) for name, value in told.items()}) + "\n")
    sys.stdout.flush()
    QApplication.exit(0)


PARTS = {"many": many, "moves": moves, "busy": busy}

if __name__ == "__main__":
    raise SystemExit(run(Path(sys.argv[2]), PARTS[sys.argv[1]]))
