"""Plays one lock in a process of its own: unlock, type, work, lock; then tells what came after.

Started as `locking_run.py app VAULT`; the lock starts the very same command again. Environment:
DOSSIER_TEST_SECRET, DOSSIER_TEST_BUSY (yes or empty), and DOSSIER_TEST_LOCKED after the lock.
"""

import json
import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from dossier.ui.app import App
from dossier.ui.prefs import Prefs
from dossier.workflows.desk import Desk

FOLDER = Path(sys.argv[2])
LOCKED = "DOSSIER_TEST_LOCKED"


def before(app: App) -> None:
    """Unlock, type something, begin long work if that is wanted, and lock."""
    field = app.frame.findChild(QWidget, "passphrase")
    assert field is not None
    field.line.setText(os.environ["DOSSIER_TEST_SECRET"])  # type: ignore[attr-defined]
    field.entered.emit()  # type: ignore[attr-defined]

    def go_on() -> None:
        if app.vault is None:
            QTimer.singleShot(20, go_on)
            return
        if os.environ["DOSSIER_TEST_BUSY"]:
            app.vault.case.begin(endless, print, print)
        QTimer.singleShot(600, lock)

    def lock() -> None:
        assert app.vault is not None
        app.vault.typing.typed("case", "city", "Numunabad, typed at the very end")
        os.environ[LOCKED] = str(time.monotonic())
        app.hide()

    go_on()


def endless(desk: Desk) -> None:
    """Keep the processor busy with workers that end only when they are killed."""
    while True:
        desk.sandbox.layers()
        desk.progress.check()


def after(app: App) -> None:
    """Tell how long it took, and what is left of the process before."""
    took = time.monotonic() - float(os.environ[LOCKED])
    children = Path(f"/proc/self/task/{os.getpid()}/children").read_text().split()
    files = [str(one.readlink()) for one in Path("/proc/self/fd").iterdir() if one.exists()]
    told = {
        "took": took,
        "pid": os.getpid(),
        "children": children,
        "vault_files": [one for one in files if one.startswith(str(FOLDER))],
        "command": sys.argv[1:],
        "open": app.vault is not None,
    }
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    os._exit(0)


def main() -> None:
    """Show the unlock screen, and go on when it is painted."""
    qt = QApplication(["documents"])
    app = App(qt, Prefs(FOLDER.parent / "config" / "window.ini"))
    act = after if LOCKED in os.environ else before
    if act is before:
        sys.stdout.write(f"{os.getpid()}\n")
    app.frame.painted.connect(lambda: act(app))
    app.begin(FOLDER)
    qt.exec()


main()
