"""dossier case: the facts that covers and stamps print."""

import argparse

from dossier import wording
from dossier.cli.opening import session_of
from dossier.cli.options import Parser, pair
from dossier.cli.terminal import Terminal
from dossier.model.case import Case
from dossier.workflows import casefacts


def declare(top: Parser) -> None:
    """Add the command."""
    case = top.command("case", "set or show the facts that covers print")
    case.add_vault()
    case.hold_commands("ACTION")
    change = case.command("set", "set facts; an empty value takes one out", set_facts)
    change.add_argument("facts", metavar="KEY=VALUE", nargs="+", type=pair, help="a fact")
    case.command("show", "show the facts", show_facts)


def set_facts(args: argparse.Namespace, terminal: Terminal) -> int:
    """Set facts."""
    with session_of(args) as session:
        casefacts.set_facts(session, dict(args.facts))
        case = casefacts.show(session)
    for key in casefacts.unprinted(key for key, value in args.facts if value):
        terminal.say("unprinted", key=key)
    return _show(case, terminal)


def show_facts(args: argparse.Namespace, terminal: Terminal) -> int:
    """Show all facts."""
    with session_of(args) as session:
        case = casefacts.show(session)
    return _show(case, terminal)


def _show(case: Case, terminal: Terminal) -> int:
    lines = [f"{key}={value}" for key, value in case.facts]
    terminal.result({"facts": dict(case.facts)}, lines or [wording.command("no-facts")])
    return 0
