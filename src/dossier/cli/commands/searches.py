"""dossier search: documents and pages that hold the words, with the place shown."""

import argparse

from dossier import wording
from dossier.cli import shapes
from dossier.cli.opening import session_of
from dossier.cli.options import Parser
from dossier.cli.terminal import Terminal
from dossier.workflows import search
from dossier.workflows.search import Hit


def declare(top: Parser) -> None:
    """Add the command."""
    find = top.command("search", "find words in documents", find_words)
    find.add_vault()
    find.add_argument("words", metavar="WORDS", nargs="+", help="what to look for")


def find_words(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show where the words stand."""
    with session_of(args) as session:
        hits = search.find(session, " ".join(args.words))
    terminal.result(
        {"hits": shapes.listed(shapes.hit(hit) for hit in hits)},
        [_line(hit) for hit in hits] or [wording.command("no-hits")],
    )
    return 0


def _line(hit: Hit) -> str:
    if hit.page is None:
        return wording.command("hit-title", id=hit.subject, title=hit.title, text=hit.snippet)
    return wording.command(
        "hit", id=hit.subject, page=hit.page + 1, title=hit.title, text=hit.snippet
    )
