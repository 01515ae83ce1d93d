"""Types into the title of a document while other work goes on, and takes the times of it."""

import time

from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from dossier.ui.inside import OpenVault
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.views.documents import DocumentsView
from dossier.ui.window import Window
from whole.window_hands import focus, press, rest, wait

BETWEEN = 120
"""Milliseconds between two keys."""
KEYS = 8
"""Keys before the field is left."""


class Typist(QObject):
    """Types, leaves the field, and begins again. `figures` gives the longest times so far."""

    def __init__(self, vault: OpenVault, window: Window) -> None:
        super().__init__()
        self._vault = vault
        self._window = window
        self._draft: list[float] = []
        self._saved: list[float] = []
        self._echo: list[float] = []
        self._since: float | None = None
        self._nth = 0
        self._left: float | None = None
        vault.case.saved.connect(self._on_draft)
        vault.case.done.connect(self._on_done)
        self.begin()

    def begin(self) -> None:
        """Put the focus into the title of the first document."""
        model = self._vault.models["documents"]
        view = self._window.view("documents")
        assert isinstance(model, DocumentsModel)
        assert isinstance(view, DocumentsView)
        view.lists.grid.setFocus()
        model.choose(model.state.shown[-1].id)
        wait(lambda: model.details.state.document is not None)
        model.show_preview(shown=True)
        view.pane.details.rename()
        wait(view.pane.details.form.title.line.hasFocus)
        press(Qt.Key.Key_End)

    def go_on(self) -> None:
        """Press the next key and wait as long as a person takes for one."""
        at = focus()
        begun = time.perf_counter()
        if self._nth % KEYS == KEYS - 1:
            self._left = begun
            self._since = None
            press(Qt.Key.Key_Return)
        else:
            QTest.keyClicks(at, "abcdefghijklmnopqrstuvwxyz"[self._nth % 26])
            self._since = self._since or begun
        rest(0)
        self._echo.append((time.perf_counter() - begun) * 1000)
        self._nth += 1
        rest(BETWEEN)

    def figures(self, doing: str) -> dict[str, float]:
        """Give the longest milliseconds of each kind, and how many there were; begin anew."""
        told = {
            f"key to screen while {doing}": max(self._echo, default=0),
            f"key to draft while {doing}": max(self._draft, default=0),
            f"left to saved while {doing}": max(self._saved, default=0),
            f"times saved while {doing}": float(len(self._saved)),
        }
        self._echo, self._draft, self._saved = [], [], []
        return told

    def _on_draft(self, _: object) -> None:
        if self._since is not None:
            self._draft.append((time.perf_counter() - self._since) * 1000)
            self._since = None

    def _on_done(self, _: object) -> None:
        if self._left is not None:
            self._saved.append((time.perf_counter() - self._left) * 1000)
            self._left = None
