"""dossier original: hands out the files of a document as they came, byte for byte."""

import argparse
from pathlib import Path

from dossier import wording
from dossier.cli import shapes
from dossier.cli.opening import session_of
from dossier.cli.options import Parser
from dossier.cli.stopping import stoppable
from dossier.cli.terminal import Terminal
from dossier.model.wire import JsonObject
from dossier.workflows import originals
from dossier.workflows.originals import Written


def declare(top: Parser) -> None:
    """Add the command."""
    original = top.command("original", "hand out the original, byte for byte", hand_out)
    original.add_vault()
    original.add_argument("id", metavar="ID", help="the document, such as d1")
    original.add_argument("-o", "--out", metavar="FILE", required=True, help="where to write it")


def hand_out(args: argparse.Namespace, terminal: Terminal) -> int:
    """Write the original to a file; several that were joined to files with numbers."""
    with session_of(args) as session, stoppable(terminal) as progress:
        written = originals.hand_out(session, args.id, Path(args.out), progress)
    shown = _shown(written[0])
    if len(written) > 1:
        shown["files"] = shapes.listed(map(_shown, written))
    terminal.result(
        shown,
        [wording.command("handed-out", path=str(file.path)) for file in written],
    )
    return 0


def _shown(file: Written) -> JsonObject:
    return {"path": str(file.path), "bytes": file.size, "sha256": file.sha256}
