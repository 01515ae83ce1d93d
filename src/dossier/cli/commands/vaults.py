"""dossier new: makes a vault."""

import argparse
from pathlib import Path

from dossier import wording
from dossier.cli import passphrase
from dossier.cli.options import Parser
from dossier.cli.terminal import Terminal
from dossier.workflows import open as opening


def declare(top: Parser) -> None:
    """Add the command."""
    top.command("new", "make a vault", new).add_vault()


def new(args: argparse.Namespace, terminal: Terminal) -> int:
    """Make a vault in a new folder."""
    folder = Path(args.vault)
    opening.check_new_place(folder)
    session = opening.create(folder, passphrase.read_new(args.passphrase_file))
    head = session.head()
    session.close()
    terminal.result(
        {"vault": str(folder), "log_head": head},
        [wording.command("made-vault", path=str(folder))],
    )
    return 0
