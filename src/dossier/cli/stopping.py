"""Ctrl-C asks long work to stop at its next step; a second Ctrl-C ends the program at once."""

import os
import signal
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

from dossier.cli.terminal import Terminal
from dossier.errors import Stopped
from dossier.progress import Progress


@contextmanager
def stoppable(terminal: Terminal) -> Generator[Progress]:
    """Give a Progress that shows on the terminal and that Ctrl-C stops."""
    progress = Progress(terminal.progress)
    asked = False

    def on_interrupt(_signal: int, _frame: FrameType | None) -> None:
        nonlocal asked
        if asked:
            # What was acknowledged is on the disk already; workers end with this process.
            os._exit(Stopped.exit_code)
        asked = True
        progress.stop()

    before = signal.signal(signal.SIGINT, on_interrupt)
    try:
        yield progress
    finally:
        signal.signal(signal.SIGINT, before)
