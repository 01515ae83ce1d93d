"""Locking ends the process: nothing of the case is left in memory, a fresh one asks to unlock.

Copies of what was shown stay in memory after it is freed, so no window that once held a case is
ever kept. What was typed is on the disk first; workers are gone first; then this process becomes
a new one that knows nothing but the folder.
"""

import contextlib
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final, NoReturn

PATIENCE: Final = 0.3
"""Seconds that edits under way may take; what they hold is a draft already."""
_STANDARD: Final = 2
"""The highest descriptor that goes over to the new process."""


def lock(folder: Path, *last: Callable[[], object]) -> NoReturn:
    """Do what has to be done last, in order, and become a new process.

    Nothing may keep a person from locking: what goes wrong in here is left behind with the rest.
    """
    try:
        with contextlib.ExitStack() as acts:
            for act in reversed(last):
                acts.callback(act)
    finally:
        become(command(folder))


def command(folder: Path) -> list[str]:
    """Give the command that starts this program anew at the unlock screen of a folder."""
    started = sys.orig_argv[1 : len(sys.orig_argv) - len(sys.argv) + 1]
    if getattr(sys, "frozen", False):
        started = []
    return [sys.executable, *started, "app", str(folder.absolute())]


def become(words: list[str]) -> NoReturn:
    """End this process and start another one; on POSIX it even keeps its number."""
    sys.stdout.flush()
    if sys.platform in ("win32", "darwin"):  # their window systems don't bear a replaced process
        subprocess.Popen(words, close_fds=True)  # noqa: S603 - our own interpreter and module
        os._exit(0)
    keep_descriptors_back()
    os.execv(words[0], words)  # noqa: S606 - our own interpreter and module


def keep_descriptors_back() -> None:
    """Let no open file or socket go over to the next process; they all close in the exec itself.

    Closing them here could hand a number of the database to another file while a thread writes.
    """
    for entry in Path("/dev/fd").iterdir():
        if int(entry.name) > _STANDARD:
            with contextlib.suppress(OSError):  # the one that listed them is closed again
                os.set_inheritable(int(entry.name), False)  # noqa: FBT003 - it has no name
