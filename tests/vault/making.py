"""Cheap vaults and plainly fictional documents for the tests of the vault."""

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

from dossier.model.document import Document, Kind, Original, PageSize, SafeCopy
from dossier.model.filing import FiledExhibit, FiledFile, Filing
from dossier.model.profile import LabelScheme
from dossier.progress import Progress
from dossier.sandbox.rows import BytesRows
from dossier.vault import blobs, documents, filings, session
from dossier.vault.kdf import CAP, Bounds, KdfParameters
from dossier.vault.session import Session

CHEAP = KdfParameters(memory=64, passes=1, lanes=1)
"""Far below what the program accepts: only `ANY` lets it pass."""
ANY = Bounds(least=CHEAP, most=CAP)
PASSPHRASE = "six plain words for a test"


def new_vault(folder: Path) -> Session:
    """Make a vault with cheap parameters."""
    return session.create(folder, PASSPHRASE, CHEAP, ANY)


def unlock(folder: Path, passphrase: str = PASSPHRASE) -> Session:
    """Open a vault that was made with cheap parameters."""
    return session.unlock(folder, passphrase, ANY)


def filler(seed: str, size: int) -> bytes:
    """Bytes that look random and are the same for the same seed."""
    return hashlib.shake_128(seed.encode()).digest(size)


def add_document(
    vault: Session, title: str, size: int = 5_000, text: tuple[str, ...] = ("A page.",)
) -> Document:
    """Store two files and add the document that has them."""
    original = blobs.store(vault, BytesRows(filler(f"original {title}", size)), Progress())
    safe = blobs.store(vault, BytesRows(filler(f"safe {title}", size // 2)), Progress())
    document = Document(
        id=documents.next_id(vault),
        title=title,
        kind=Kind.OTHER,
        original=Original(
            "scan.jpg", "image/jpeg", original.size, original.sha256, blob=original.id
        ),
        safe=SafeCopy(safe.size, safe.sha256, safe.id, (PageSize(612.0, 792.0),) * len(text)),
        added=date(2026, 1, 2),
    )
    documents.add(vault, document, text, b"thumbnail of " + title.encode())
    return document


def join(vault: Session, document: Document, *seeds: str) -> Document:
    """Give a document further files, as if they had been joined to its first."""
    stored = [blobs.store(vault, BytesRows(filler(seed, 300_000)), Progress()) for seed in seeds]
    further = tuple(
        Original(f"{seed}.jpg", "image/jpeg", one.size, one.sha256, one.id)
        for seed, one in zip(seeds, stored, strict=True)
    )
    joined = replace(document, further=further)
    documents.save(vault, joined)
    return joined


def hand_in(vault: Session, *names: str, size: int = 700_000) -> Filing:
    """Keep a filing of one exhibit, with a file of each name."""
    stored = [blobs.store(vault, BytesRows(filler(name, size)), Progress()) for name in names]
    files = tuple(
        FiledFile(name, one.size, one.sha256, one.id)
        for name, one in zip(names, stored, strict=True)
    )
    exhibit = FiledExhibit("A", "d1", "One", "", "own", 3, 9, sha256="ab" * 32)
    used = ((LabelScheme.LETTERS, 1),)
    made = Filing("", "k1", "generic", date(2026, 1, 5), 0, 1, 9, (exhibit,), files, used)
    return filings.add(vault, made)


def read_all(vault: Session, blob: int) -> bytes:
    """Read a stored file."""
    rows = blobs.open_rows(vault, blob)
    return b"".join(rows.row(k) for k in range(-(-rows.size // 262_144)))
