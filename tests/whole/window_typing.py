"""Types into the title of a paper until it is killed: `window_typing.py app VAULT`.

Tells on standard output how many signs were typed, each time after the key was pressed. Now and
then it leaves the field, so that a kill may come while a draft becomes a change.
"""

import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from cases import PASSPHRASE
from dossier.ui.app import App
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.views.documents import DocumentsView
from dossier.ui.window import Window
from whole.window_hands import CTRL, focus, go, press, rest, unlock, wait
from whole.window_run import run

BETWEEN = 45
"""Milliseconds between two keys: faster than most people."""
LEAVES = 23
"""Keys after which the field is left."""
ROUND = "DOSSIER_TEST_ROUND"


def sign(nth: int, turn: int) -> str:
    """Give the sign that is typed as the nth: each round types another text."""
    return chr(ord("a") + (nth * nth + turn) % 26)


def play(app: App) -> None:
    """Unlock, open the title, and type until the end."""
    unlock(app, PASSPHRASE)
    vault, window = app.vault, app.frame.content
    assert vault is not None
    assert isinstance(window, Window)
    model, view = vault.models["documents"], window.view("documents")
    assert isinstance(model, DocumentsModel)
    assert isinstance(view, DocumentsView)
    go("documents")
    wait(lambda: model.state.shown)
    model.choose(model.state.shown[-1].id)
    wait(lambda: model.details.state.document is not None)
    model.show_preview(shown=True)
    view.pane.details.rename()
    wait(view.pane.details.form.title.line.hasFocus)
    press(Qt.Key.Key_A, held=CTRL)
    typed, turn = 0, int(os.environ[ROUND])
    while True:
        QTest.keyClick(focus(), sign(typed, turn))
        typed += 1
        sys.stdout.write(f"{typed} {time.monotonic()}\n")
        sys.stdout.flush()
        if typed % LEAVES == 0:
            press(Qt.Key.Key_Return)
        rest(BETWEEN)


if __name__ == "__main__":
    raise SystemExit(run(Path(sys.argv[2]), play))
