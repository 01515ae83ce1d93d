"""How the words after a command are read: kinds, dates, yes or no, pairs; and what is said back."""

import argparse
import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any, Final, NoReturn, Protocol, TypeVar

from dossier.cli.terminal import Terminal
from dossier.errors import UsageError
from dossier.model.dates import FuzzyDate

Words = TypeVar("Words", bound=StrEnum)

_KINDLY: Final = (
    (r"argument \S+: invalid choice: (.+?) \(choose from (.+)\)", r"\1 is none of \2"),
    (r"the following arguments are required: (.+)", r"add \1"),
    (r"unrecognized arguments: (.+)", r"take out \1"),
    (r"argument (.+): expected (?:at least )?one argument", r"write a value after \1"),
    (r"argument (\S+): not allowed with argument (\S+)", r"use \1 or \2, one of them"),
    (r"argument (\S+): ignored explicit argument (.+)", r"write \1 without \2"),
    (r"argument (\S+): (.+)", r"\1: \2"),
)


class Run(Protocol):
    """What a command does; gives the exit code."""

    def __call__(self, args: argparse.Namespace, terminal: Terminal) -> int:
        """Carry the command out."""
        ...


class Parser(argparse.ArgumentParser):
    """A parser that raises what it can't read, in our words, and can hold commands."""

    _takes_vault = False

    def hold_commands(self, name: str) -> None:
        """Get ready for `command`; `name` is the word that stands for them in the help."""
        self._commands = self.add_subparsers(
            dest=name.lower(), metavar=name, required=True, parser_class=Parser
        )

    def command(self, name: str, what: str, run: Run | None = None) -> "Parser":
        """Declare one command: `what` it does, and the function that does it."""
        declared = self._commands.add_parser(name, help=what, description=what, allow_abbrev=False)
        declared.add_flags()
        if self._takes_vault:
            declared.add_passphrase()
        if run is not None:
            declared.set_defaults(run=run)
        return declared

    def add_flags(self) -> None:
        """Take the options that every command has; `main` reads them before anything else."""
        for flag, what in (("--json", "print one JSON object"), ("--quiet", "show no progress")):
            self.add_argument(flag, action="store_true", default=argparse.SUPPRESS, help=what)

    def add_vault(self) -> None:
        """Take the vault's folder and where its passphrase is."""
        self.add_argument("vault", metavar="VAULT", help="the vault's folder")
        self.add_passphrase()
        self._takes_vault = True

    def add_passphrase(self) -> None:
        """Take where the passphrase is; `main` sets the default."""
        self.add_argument(
            "--passphrase-file",
            metavar="FILE",
            default=argparse.SUPPRESS,
            help="read the passphrase from the first line of FILE; - is standard input",
        )

    def error(self, message: str) -> NoReturn:
        """Raise what can't be read."""
        for pattern, ours in _KINDLY:
            message, found = re.subn(f"^{pattern}$", ours, message)
            if found:
                break
        raise UsageError(what=message, command=self.prog)


def one_of(words: type[Words]) -> Callable[[str], Words]:
    """Make a reader for the words of an enumeration."""

    def read(text: str) -> Words:
        try:
            return words(text)
        except ValueError:
            message = f"{text!r} is none of {', '.join(words)}"
            raise argparse.ArgumentTypeError(message) from None

    return read


def when(text: str) -> FuzzyDate | None:
    """Read a date; an empty text takes the date out."""
    try:
        return FuzzyDate.parse(text) if text else None
    except ValueError:
        message = f"{text!r} is no date; write 2019, 2019-03, 2019-03-14 or ~2019-03"
        raise argparse.ArgumentTypeError(message) from None


def yes_or_no(text: str) -> bool:
    """Read yes or no."""
    if text not in ("yes", "no"):
        message = f"{text!r} is neither yes nor no"
        raise argparse.ArgumentTypeError(message)
    return text == "yes"


def pair(text: str) -> tuple[str, str]:
    """Read KEY=VALUE; the value may be empty."""
    key, equals, value = text.partition("=")
    if not equals or not key.strip():
        message = f"{text!r} is not of the form KEY=VALUE"
        raise argparse.ArgumentTypeError(message)
    return key.strip(), value.strip()


def listed(text: str) -> tuple[str, ...]:
    """Read words between commas."""
    return tuple(word.strip() for word in text.split(",") if word.strip())


def number(text: str) -> int:
    """Read a whole number from 1."""
    if not text.isascii() or not text.isdigit() or int(text) < 1:
        message = f"{text!r} is no whole number from 1 up"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def megabytes(text: str) -> float:
    """Read a size in megabytes."""
    try:
        size = float(text)
    except ValueError:
        size = 0.0
    if not 0 < size < float("inf"):
        message = f"{text!r} is no size in megabytes"
        raise argparse.ArgumentTypeError(message)
    return size


def given(args: argparse.Namespace, *names: str) -> dict[str, Any]:
    """Give those options that stand on the command line; the others have no value at all."""
    return {name: value for name, value in vars(args).items() if name in names}
