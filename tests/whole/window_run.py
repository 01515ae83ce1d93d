"""Runs the real window in this process, from its command line on, and lets keys be played into it.

Whoever plays it gets the `App` once its first screen was seen; a lock starts the same script anew.
It imports nothing that the program itself doesn't, so that times are those of the program.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer

from dossier.cli.main import main
from dossier.ui import app as apps
from dossier.ui.app import App

Play = Callable[[App], None]


def run(folder: Path | None, play: Play) -> int:
    """Run `dossier app`; begin to play when something was painted. Gives the exit code."""
    begin = apps.App.begin

    def begin_and_play(app: App, at: Path | None) -> None:
        app.frame.painted.connect(lambda: QTimer.singleShot(0, lambda: act(app)))
        begin(app, at)

    def act(app: App) -> None:
        try:
            play(app)
        except BaseException:  # noqa: BLE001 - Qt would print it and go on
            sys.excepthook(*sys.exc_info())
            sys.stderr.flush()
            os._exit(70)

    apps.App.begin = begin_and_play  # type: ignore[method-assign] - only to see it begin
    return main(["app", *([str(folder)] if folder else [])])
