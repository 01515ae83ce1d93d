"""dossier original: hands out the file as it came, byte for byte."""

import argparse
from pathlib import Path

from dossier import wording
from dossier.cli.opening import session_of
from dossier.cli.options import Parser
from dossier.cli.stopping import stoppable
from dossier.cli.terminal import Terminal
from dossier.workflows import originals


def declare(top: Parser) -> None:
    """Add the command."""
    original = top.command("original", "hand out the original, byte for byte", hand_out)
    original.add_vault()
    original.add_argument("id", metavar="ID", help="the document, such as d1")
    original.add_argument("-o", "--out", metavar="FILE", required=True, help="where to write it")


def hand_out(args: argparse.Namespace, terminal: Terminal) -> int:
    """Write the original to a file."""
    with session_of(args) as session, stoppable(terminal) as progress:
        written = originals.hand_out(session, args.id, Path(args.out), progress)
    terminal.result(
        {"path": str(written.path), "bytes": written.size, "sha256": written.sha256},
        [wording.command("handed-out", path=str(written.path))],
    )
    return 0
