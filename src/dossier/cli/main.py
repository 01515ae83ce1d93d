"""Read a command, carry it out, say what came of it, and end with its exit code."""

import sys
from collections.abc import Sequence

import dossier
from dossier.cli import commands
from dossier.cli.options import Parser
from dossier.cli.terminal import Terminal
from dossier.errors import DossierError, Stopped
from dossier.workflows.open import guard_this_process
from dossier.workflows.unplanned import unplanned


def main(words: Sequence[str] | None = None) -> int:
    """Carry out one command line and give the exit code."""
    words = sys.argv[1:] if words is None else words
    terminal = Terminal(as_json="--json" in words, quiet="--quiet" in words)
    guard_this_process()
    try:
        args = parser(words[0] if words else "").parse_args(words)
        code: int = args.run(args, terminal)
    except DossierError as error:
        return _end(terminal, words, error)
    except KeyboardInterrupt:
        return _end(terminal, words, Stopped())
    except Exception as error:  # noqa: BLE001 - the last place that can say it kindly, without names
        return _end(terminal, words, unplanned(error))
    return code


def parser(word: str = "") -> Parser:
    """Make the parser of the whole command line, or of what its first word needs."""
    top = Parser(
        prog="dossier",
        description="Keep case documents in an encrypted vault and make the packet from them.",
        allow_abbrev=False,
    )
    top.add_argument("--version", action="version", version=f"dossier {dossier.__version__}")
    top.add_flags()
    top.set_defaults(passphrase_file=None)
    top.hold_commands("COMMAND")
    for module in commands.named(word):
        module.declare(top)
    return top


def _end(terminal: Terminal, words: Sequence[str], error: DossierError) -> int:
    if error.code == "usage":
        named = next((word for word in words if not word.startswith("-")), "")
        error.facts.setdefault("command", f"dossier {named}".strip())
    terminal.trouble(error)
    return error.exit_code
