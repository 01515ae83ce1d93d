"""What leaves the vault stands in the ledger before its first byte has a name."""

import os
from collections.abc import Generator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from dossier.errors import CannotWrite, DossierError
from dossier.export.write import Written
from dossier.model.about import Outside
from dossier.vault import ledger
from dossier.vault.ledger import Copy
from dossier.vault.session import Session

PART: Final = "part"
"""The kind of a file with a random name that is not finished yet."""


class Leaving:
    """Files on their way out, each with its line in the ledger."""

    def __init__(self, session: Session, lines: Sequence[Copy]) -> None:
        """`leaving` makes it."""
        self._session = session
        self._lines = {line.path: line for line in lines}
        self._parts: list[Copy] = []

    def enter(self, path: Path) -> None:
        """Write down a name that an unfinished file will have."""
        line = Copy("", str(path.absolute()), PART)
        self._parts.append(ledger.enter_copy(self._session, line))

    def arrived(self, files: Sequence[Written]) -> None:
        """Write down what was handed over."""
        for file in files:
            line = self._lines.pop(str(file.path.absolute()))
            ledger.save(self._session, replace(line, size=file.size, sha256=file.sha256))

    def close(self) -> None:
        """Mark as gone what has no name any more, or never had one."""
        for line in (*self._parts, *self._lines.values()):
            ledger.save(self._session, replace(line, gone=True))


@contextmanager
def leaving(
    session: Session, kind: str, of: str, targets: Sequence[Path]
) -> Generator[Leaving, None, None]:
    """Enter files of a kind (`packet`, `original`), made of what has the id `of`.

    Raises CannotWrite for the folder of the vault: whoever copies it on takes it to be locked.
    """
    for target in targets:
        if target.absolute().parent.resolve() == session.folder.resolve():
            raise CannotWrite(path=str(target.parent), reason="locked-papers")
    entered = Leaving(
        session,
        [
            ledger.enter_copy(session, Copy("", str(target.absolute()), kind, of=of))
            for target in targets
        ],
    )
    try:
        yield entered
    except BaseException:
        with suppress(DossierError):  # what went wrong first is what is told
            entered.close()
        raise
    entered.close()


def clear_leftovers(session: Session) -> None:
    """Remove unfinished files that an earlier run left outside when it ended in the middle."""
    for line in ledger.all(session):
        if line.gone:
            continue
        if line.kind == PART:
            with suppress(OSError):
                Path(line.path).unlink(missing_ok=True)
        never_finished = not line.sha256 and not Path(line.path).exists()
        if never_finished:
            ledger.save(session, replace(line, gone=True))


def outside(session: Session) -> tuple[Outside, ...]:
    """Give the files that left the vault and are not known to be gone, the newest first.

    Whether each is there is looked up now; nothing is written down for it.
    """
    return tuple(
        Outside(
            id=line.id,
            path=line.path,
            kind=line.kind,
            size=line.size,
            of=line.of,
            made=line.made,
            there=os.path.lexists(line.path),
        )
        for line in reversed(ledger.all(session))
        if not line.gone and line.kind != PART
    )


def forget(session: Session, name: str) -> None:
    """Write down that a copy is gone: the person removed it, or handed it over. Raises NotFound.

    The file itself is left alone.
    """
    line = ledger.get(session, name)
    if not line.gone:
        ledger.save(session, replace(line, gone=True))
