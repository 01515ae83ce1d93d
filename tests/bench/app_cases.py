"""Makes the large vaults that the window is measured on."""

from datetime import date
from pathlib import Path

from dossier.model.document import Document, Kind, Original, PageSize, SafeCopy
from dossier.progress import Progress
from dossier.sandbox.rows import BytesRows
from dossier.vault import blobs, documents, session
from dossier.vault.kdf import FLOOR
from dossier.vault.session import Session
from dossier.workflows import cases
from dossier.workflows.arrange import Wanted, arrange

SECRET = "bench-passphrase of six plain words"
PROFILE = "us-eoir"
_KINDS = tuple(one for one in Kind if one is not Kind.SERVICE)
_AT_ONCE = 500
_WORDS = "Elvin Nümunəzadə polis tərəfindən saxlanıldı və bir gün sonra azad edildi "


def new_vault(folder: Path) -> Session:
    """Make a vault whose key is stretched at the least that the program accepts."""
    opened = session.create(folder, SECRET, FLOOR)
    cases.choose(opened, PROFILE)
    return opened


def fill(vault: Session, count: int) -> None:
    """Add documents with a title, a page of text each, and files that nobody opens."""
    for begin in range(0, count, _AT_ONCE):
        with vault.transaction():
            for n in range(begin, min(begin + _AT_ONCE, count)):
                text = (f"{_WORDS} row{n}",) * (1 if n % 2 else 2)
                documents.add(vault, _document(vault, n), text, b"no picture")


def packet_of_all(vault: Session) -> None:
    """Put everything into the packet."""
    arrange(vault, PROFILE, Wanted(everything=True))


def _document(vault: Session, n: int) -> Document:
    files = [blobs.store(vault, BytesRows(f"{part} {n}".encode()), Progress()) for part in "os"]
    pages = (PageSize(595.0, 842.0),) * (1 if n % 2 else 2)
    kept, safe = files
    return Document(
        id=documents.next_id(vault),
        title=f"Paper {n} of the archive of samples",
        kind=_KINDS[n % len(_KINDS)],
        original=Original(f"scan-{n}.jpg", "image/jpeg", kept.size, kept.sha256, kept.id),
        safe=SafeCopy(safe.size, safe.sha256, safe.id, pages),
        added=date(2026, 1, 2),
        language="az" if n % 5 == 0 else "en",
    )
