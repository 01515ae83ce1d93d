"""A program of its own that works on a vault and says what is safe, until it is killed.

    python -m vault.worker add FOLDER PASSPHRASE SEED    adds, edits, changes the passphrase
    python -m vault.worker steps FOLDER PASSPHRASE       a few of the same, then ends
    python -m vault.worker open FOLDER                   waits for a line, then tries to open
    python -m vault.worker full FOLDER BYTES             adds until files may not grow any more
    python -m vault.worker readonly FOLDER               opens as a person who may not write

Every line it prints is a JSON list and flushed at once.
"""

import json
import os
import random
import resource
import sys
from dataclasses import replace
from pathlib import Path

from dossier.errors import CannotWrite, DossierError
from dossier.vault import documents, passphrase, settings
from dossier.vault.session import Session
from vault.making import ANY, PASSPHRASE, add_document, new_vault, unlock


def say(*words: object) -> None:
    """Print one line; what it says is true by now."""
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def add(folder: Path, secret: str, seed: str) -> None:
    """Add, edit and change the passphrase for ever."""
    chance = random.Random(seed)
    with unlock(folder, secret) as vault:
        say("open", vault.head())
        for number in range(1_000_000):
            title = f"{seed} {number}"
            document = add_document(vault, title, size=chance.randrange(1, 900_000))
            say("added", document.id, title)
            if number % 3 == 1:
                documents.save(vault, replace(document, title=title + ", renamed"))
                say("added", document.id, title + ", renamed")
            if number % 5 == 2:
                new = f"words {seed} {number}"
                say("changing", new)
                passphrase.change(vault, secret, new, bounds=ANY)
                secret = new
                say("changed", new)


def steps(folder: Path, secret: str) -> None:
    """Add, edit, replace and change the passphrase, once each."""
    with unlock(folder, secret) as vault:
        one = add_document(vault, "One", size=600_000)
        say("added", one.id, one.title)
        two = add_document(vault, "Two", size=1_000)
        say("added", two.id, two.title)
        documents.save(vault, replace(one, title="One, renamed"))
        say("added", one.id, "One, renamed")
        say("changing", "other words")
        passphrase.change(vault, secret, "other words", bounds=ANY)
        say("changed", "other words")
        say("erasing", two.id)
        documents.erase(vault, two.id)
        three = add_document(vault, "Three", size=300_000)
        say("added", three.id, three.title)


def open_once(folder: Path) -> None:
    """Try to open when told; hold the vault until told again."""
    say("ready")
    sys.stdin.readline()
    try:
        vault = unlock(folder)
    except DossierError as error:
        say("refused", error.code)
        return
    say("open")
    sys.stdin.readline()
    settings.set(vault, "note", str(os.getpid()))
    vault.close()
    say("closed")


def fill(folder: Path, limit: int) -> None:
    """Add until the limit, see that all still works, and go on when there is room again."""
    with unlock(folder) as vault:
        _allow(limit)
        number = _add_until_full(vault)
        _allow(0)
        say("changing", _change_fails(vault))
        _say_what_is_readable(vault)
    with unlock(folder) as vault:  # where not a byte may be written
        _say_what_is_readable(vault)
        _allow(resource.RLIM_INFINITY)
        document = add_document(vault, f"Document {number}", size=700_000)
        say("added", document.id, document.title)


def _allow(limit: int) -> None:
    """Let files grow to a limit; writing beyond it fails as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))


def _say_what_is_readable(vault: Session) -> None:
    known = documents.all(vault)
    say("readable", len(known), documents.text(vault, known[-1].id))


def _add_until_full(vault: Session) -> int:
    for number in range(10_000):
        try:
            document = add_document(vault, f"Document {number}", size=700_000)
        except CannotWrite as error:
            say("refused", error.facts["reason"])
            return number
        say("added", document.id, document.title)
    message = "the disk never filled"
    raise AssertionError(message)


def _change_fails(vault: Session) -> str:
    try:
        passphrase.change(vault, PASSPHRASE, "never", bounds=ANY)
    except CannotWrite as error:
        return str(error.facts["reason"])
    return "not refused"


def read_only(folder: Path) -> None:
    """Open and make where nothing may be written; root gives its rights up first."""
    if os.getuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    for what, attempt in (
        ("open", lambda: unlock(folder)),
        ("make", lambda: new_vault(folder.parent / "another")),
    ):
        try:
            attempt()
        except DossierError as error:
            say(what, error.code, error.facts.get("reason"))
        else:
            say(what, "allowed")


def main(what: str, folder: str, *more: str) -> None:
    """Do one of the above."""
    place = Path(folder)
    if what == "add":
        add(place, *more)
    elif what == "steps":
        steps(place, *more)
    elif what == "open":
        open_once(place)
    elif what == "full":
        fill(place, int(more[0]))
    else:
        read_only(place)


if __name__ == "__main__":
    main(*sys.argv[1:])
