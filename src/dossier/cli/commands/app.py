"""dossier app: opens the window."""

import argparse
import os
import sys
from pathlib import Path

from dossier.cli.options import Parser
from dossier.cli.terminal import Terminal
from dossier.errors import UsageError


def declare(top: Parser) -> None:
    """Add the command."""
    app = top.command("app", "open the window", show)
    app.add_argument("folder", metavar="VAULT", nargs="?", help="the vault to unlock in it")


def show(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show the window until it is closed."""
    del terminal
    if not can_show():
        raise UsageError(what="no-screen")
    return open_window(Path(args.folder) if args.folder else None)


def can_show() -> bool:
    """Say whether there is a screen, as far as the environment tells."""
    if sys.platform != "linux":
        return True
    names = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    return any(os.environ.get(name) for name in names)


def open_window(folder: Path | None) -> int:
    """Open it, on a vault or on the way to a new one; give the exit code when it is closed."""
    try:
        from dossier.ui.app import run  # noqa: PLC0415 - the other commands do without Qt
    except ImportError as error:
        if error.name is not None and error.name.startswith("dossier"):
            raise
        raise UsageError(what="no-window-parts") from error
    return run(folder)
