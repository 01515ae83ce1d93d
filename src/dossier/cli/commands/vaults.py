"""dossier new: makes a vault."""

import argparse
from pathlib import Path
from typing import Final

from dossier import wording
from dossier.cli import passphrase
from dossier.cli.options import Parser
from dossier.cli.terminal import Terminal
from dossier.workflows import open as opening
from dossier.workflows.places import synced_by

_SHORT: Final = 16
"""Fewer letters than three words of the usual length."""


def declare(top: Parser) -> None:
    """Add the command."""
    top.command("new", "make a vault", new).add_vault()


def new(args: argparse.Namespace, terminal: Terminal) -> int:
    """Make a vault in a new folder."""
    folder = Path(args.vault)
    opening.check_new_place(folder)
    secret = passphrase.read_new(args.passphrase_file)
    with opening.create(folder, secret) as session:
        head = session.head()
    if service := synced_by(folder):
        terminal.say("synced", service=service)
    if len(secret) < _SHORT:
        terminal.say("short-passphrase")
    terminal.result(
        {"vault": str(folder), "log_head": head},
        [wording.command("made-vault", path=str(folder))],
    )
    return 0
