"""Hand out an original, byte for byte, by an explicit act that the ledger remembers."""

import os
from pathlib import Path

from dossier.export.write import Enter, Nameless, Written, write_errors
from dossier.progress import Progress
from dossier.sandbox.rows import Rows, count_rows
from dossier.vault import blobs, documents
from dossier.vault.session import Session
from dossier.workflows.copies import leaving

__all__ = ["Written", "hand_out"]


def hand_out(session: Session, name: str, target: Path, progress: Progress) -> Written:
    """Write the original of a document to `target`, checked row by row on the way.

    Raises NotFound, CannotWrite, VaultDamaged, Stopped; then nothing stands at `target` that
    didn't stand there before.
    """
    original = documents.get(session, name).original
    rows = blobs.open_rows(session, original.blob)
    with leaving(session, "original", name, [target]) as entered:
        written = _copy(rows, target, entered.enter, progress)
        entered.arrived([written])
    return written


def _copy(rows: Rows, target: Path, enter: Enter, progress: Progress) -> Written:
    count = count_rows(rows.size)
    with write_errors(target), Nameless(target, enter) as file:
        for k in range(count):
            progress.report("copying", k, count)
            _write(file.descriptor, rows.row(k))
        written = file.measure()
        file.take_place(file.settle())
    return written


def _write(descriptor: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]
