"""Hand out an original, byte for byte, by an explicit act that the ledger remembers."""

import re
from pathlib import Path, PurePath
from typing import Final

from dossier.errors import CannotWrite
from dossier.export.write import Written, write_errors
from dossier.model.document import Document
from dossier.progress import Progress
from dossier.vault import blobs, documents
from dossier.vault.session import Session
from dossier.workflows.copies import leaving
from dossier.workflows.copying import copy_all

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
        written = copy_all(rows, targets, entered.enter, progress)
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
