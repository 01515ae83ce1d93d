"""Checks filings: every row of their files, the files as a whole, and that none is missing."""

from collections.abc import Iterator

from dossier.errors import VaultDamaged
from dossier.model.filing import Filing
from dossier.vault import records, rowlist
from dossier.vault.checks.failure import Failure
from dossier.vault.checks.files import Advance, stored_hash
from dossier.vault.session import Session


def failures(session: Session, filing: Filing, advance: Advance) -> Iterator[Failure]:
    """Check all files of a filing."""
    for file in filing.files:
        if stored_hash(session, file.blob, file.size, advance) != file.sha256:
            yield _failure(filing, file.name)
    if not _owns_its_files(session, filing):
        yield _failure(filing, "file-list")


def _owns_its_files(session: Session, filing: Filing) -> bool:
    wanted = tuple(sorted(file.blob for file in filing.files))
    number = records.number_of("filing", filing.id)
    try:
        with session.turn() as database:
            return rowlist.filed(database, number) == wanted
    except VaultDamaged:
        return False


def _failure(filing: Filing, part: str) -> Failure:
    return Failure("filing-damaged", filing.id, (("part", part),))
