"""Checks that everything in the vault is what was written: pages, log, records, files, search."""

from dataclasses import dataclass

from dossier.model.document import Document
from dossier.model.filing import Filing
from dossier.progress import Progress
from dossier.vault import documents, filings
from dossier.vault.checks import chain, filed, files, kept, lines, pages
from dossier.vault.checks.failure import Failure
from dossier.vault.session import Session

__all__ = ["Failure", "Verified", "verify"]


@dataclass(frozen=True)
class Verified:
    """What was checked: documents (the bin included), bytes of all files, the newest head."""

    ok: bool
    documents: int
    bytes: int
    head: str
    failures: tuple[Failure, ...]


def verify(session: Session, progress: Progress, head: str | None = None) -> Verified:
    """Check everything, and whether the log contains `head`; damage is named, never raised.

    Reports progress as `verifying` in bytes of files.
    """
    progress.report("verifying", 0, 0)
    log = chain.follow(session, head)
    failures = [*pages.failures(session), *log.failures, *kept.failures(session, log.last)]
    readable = documents.readable(session)
    named = {failure.subject for failure in failures}
    failures += [
        Failure("document-damaged", name, (("part", "record"),))
        for name in readable.damaged
        if name not in named
    ]
    handed_in = filings.readable(session)
    counter = _Counter(progress, readable.documents, handed_in)
    for document in readable.documents:
        failures += files.failures(session, document, counter.advance)
    for filing in handed_in:
        failures += filed.failures(session, filing, counter.advance)
    failures += lines.failures(session)
    return Verified(
        ok=not failures,
        documents=len(readable.documents),
        bytes=counter.read,
        head=log.head,
        failures=tuple(failures),
    )


class _Counter:
    def __init__(
        self, progress: Progress, papers: tuple[Document, ...], handed_in: tuple[Filing, ...]
    ) -> None:
        self._progress = progress
        self._of = sum(file.size for each in papers for file in (*each.originals, each.safe))
        self._of += sum(file.size for each in handed_in for file in each.files)
        self.read = 0

    def advance(self, more: int) -> None:
        self.read += more
        self._progress.report("verifying", self.read, self._of)
