"""Plays the door of the window: `app_door.py app VAULT`. A lock starts this very script again.

At each painted unlock screen it prints a line with the clock, and waits for a line on standard
input: the passphrase, what to do, what to type last, papers to add, and where a packet goes. So
nothing of that is in this process while its memory is looked through.
"""

import json
import os
import sys
import time
from importlib import import_module
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from dossier.ui.app import App
from whole.window_run import run

AT = "DOSSIER_BENCH_LOCKED_AT"


def play(app: App) -> None:
    """Say that the unlock screen was painted, then do what is asked."""
    say(painted=time.monotonic(), locked=float(os.environ.get(AT, "0")), pid=os.getpid())
    asked = json.loads(_line())
    if asked["do"] == "end":
        os._exit(0)
    import_module("bench.app_deeds").carry_out(app, asked)


def _line() -> str:
    """Read one line without keeping more of it than needed."""
    read = b""
    while not read.endswith(b"\n"):
        one = os.read(0, 1)
        if not one:
            os._exit(0)  # whoever asked is gone
        read += one
    return read.decode()


def say(**facts: object) -> None:
    """Print a line."""
    sys.stdout.write(json.dumps(facts) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(run(Path(sys.argv[2]), play))
