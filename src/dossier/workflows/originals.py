"""Hand out an original, byte for byte, by an explicit act that the ledger remembers."""

import os
import re
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path, PurePath
from typing import Final

from dossier.errors import CannotWrite
from dossier.export.write import Enter, Nameless, Written, write_errors
from dossier.model.document import Document
from dossier.progress import Progress
from dossier.sandbox.rows import Rows, count_rows
from dossier.vault import blobs, documents
from dossier.vault.session import Session
from dossier.workflows.copies import leaving

__all__ = ["Written", "hand_out"]

_PLAIN_ENDING: Final = re.compile(r"\.[A-Za-z0-9]{1,8}")


def hand_out(session: Session, name: str, target: Path, progress: Progress) -> tuple[Written, ...]:
    """Write the original of a document to `target`, checked row by row on the way.

    Of several files that were joined, all: `paper.jpg` becomes `paper-1.jpg`, `paper-2.png` … in
    their order, each with the ending of its own name; what has such a name already is never
    written over. Raises NotFound, CannotWrite, VaultDamaged, Stopped; then nothing stands at a
    target that didn't stand there before.
    """
    document = documents.get(session, name)
    targets = _targets(document, target)
    rows = [blobs.open_rows(session, original.blob) for original in document.originals]
    with leaving(session, "original", name, targets) as entered:
        written = _copy_all(rows, targets, entered.enter, progress)
        entered.arrived(written)
    return written


def _targets(document: Document, target: Path) -> list[Path]:
    if not document.further:
        return [target]
    endings = (PurePath(original.name).suffix for original in document.originals)
    targets = [
        target.with_name(
            f"{target.stem}-{n}{ending if _PLAIN_ENDING.fullmatch(ending) else target.suffix}"
        )
        for n, ending in enumerate(endings, 1)
    ]
    for one in targets:
        with write_errors(one):
            if one.exists() or one.is_symlink():
                raise CannotWrite(path=str(one), reason="exists")
    return targets


def _copy_all(
    sources: Sequence[Rows], targets: Sequence[Path], enter: Enter, progress: Progress
) -> tuple[Written, ...]:
    """Write all files, and give them their names when all are whole."""
    done: list[Path] = []
    with ExitStack() as stack:
        files = [
            _copy(rows, target, stack, enter, progress)
            for rows, target in zip(sources, targets, strict=True)
        ]
        names = [_settled(file) for file, _ in files]
        try:
            for (file, _), name in zip(files, names, strict=True):
                with write_errors(file.target):
                    file.take_place(name)
                done.append(file.target)
        except CannotWrite:
            for target in done:
                target.unlink(missing_ok=True)
            raise
    return tuple(written for _, written in files)


def _copy(
    rows: Rows, target: Path, stack: ExitStack, enter: Enter, progress: Progress
) -> tuple[Nameless, Written]:
    count = count_rows(rows.size)
    with write_errors(target):
        file = stack.enter_context(Nameless(target, enter))
        for k in range(count):
            progress.report("copying", k, count)
            _write(file.descriptor, rows.row(k))
        return file, file.measure()


def _settled(file: Nameless) -> Path:
    with write_errors(file.target):
        return file.settle()


def _write(descriptor: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]
