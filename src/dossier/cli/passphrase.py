"""Where a passphrase comes from: the terminal without echo, or a file; never words or variables."""

import getpass
import sys
import warnings
from pathlib import Path

from dossier import wording
from dossier.errors import UsageError


def read(file: str | None) -> str:
    """Give the passphrase of a vault. Raises UsageError where there is none to be had."""
    return _from_file(file) if file else _ask(wording.command("ask-passphrase"))


def read_new(file: str | None) -> str:
    """Give a new passphrase, asked twice on a terminal."""
    if file:
        return _from_file(file)
    first = _ask(wording.command("ask-new-passphrase"))
    if _ask(wording.command("ask-passphrase-again")) != first:
        raise UsageError(what=wording.command("passphrases-differ"))
    return first


def of_file(file: str | None) -> str:
    """Give the password of a locked file, or nothing."""
    return _from_file(file) if file else ""


def _from_file(file: str) -> str:
    try:
        if file == "-":
            line = sys.stdin.buffer.readline()
        else:
            with Path(file).open("rb") as opened:
                line = opened.readline()
        return _checked(line.decode().rstrip("\r\n").removeprefix("\ufeff"))
    except OSError as error:
        raise UsageError(what=wording.command("no-passphrase-file", path=file)) from error
    except UnicodeDecodeError as error:
        raise UsageError(what=wording.command("passphrase-not-text")) from error


def _ask(prompt: str) -> str:
    # getpass warns, and then shows what is typed, where it has no terminal: refuse that instead.
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", getpass.GetPassWarning)
            return _checked(getpass.getpass(prompt))
    except (getpass.GetPassWarning, EOFError) as error:
        raise UsageError(what=wording.command("no-terminal")) from error


def _checked(passphrase: str) -> str:
    if not passphrase:
        raise UsageError(what=wording.command("empty-passphrase"))
    return passphrase
