"""The ledger of copies: what left the vault, when, and where to."""

from dataclasses import dataclass
from typing import Final

from dossier.vault import log
from dossier.vault.session import Session
from dossier.vault.shelves import Shelf


@dataclass(frozen=True)
class Copy:
    """A file outside. `kind` is `packet`, `original`, `backup`, `part` ...; `of` an id or nothing.

    `gone` is true once we know that it isn't there any more.
    """

    id: str
    path: str
    kind: str
    size: int = 0
    sha256: str = ""
    of: str = ""
    made: str = ""
    gone: bool = False


_SHELF: Final = Shelf("copy", Copy)


def enter(session: Session, path: str, kind: str, sha256: str = "", size: int = 0) -> Copy:
    """Write down a file that was just written outside, and give its line."""
    return enter_copy(session, Copy("", path, kind, size=size, sha256=sha256))


def enter_copy(session: Session, copy: Copy) -> Copy:
    """Write down a copy with all that is known of it; id and time are given here."""
    with session.transaction():
        named = Copy("", copy.path, copy.kind, copy.size, copy.sha256, copy.of, log.now())
        return _SHELF.add(session, named)


def get(session: Session, name: str) -> Copy:
    """Give one line. Raises NotFound."""
    return _SHELF.get(session, name)


def save(session: Session, copy: Copy) -> None:
    """Keep a changed line: the copy is finished, or gone. Raises NotFound."""
    _SHELF.save(session, copy)


def all(session: Session) -> tuple[Copy, ...]:  # noqa: A001 - ledger.all(...) reads as what it gives
    """Give all lines in the order they were written."""
    return _SHELF.all(session)
