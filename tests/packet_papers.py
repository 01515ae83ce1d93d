"""A case with papers, for tests of the packet's screen."""

from dataclasses import replace
from datetime import date
from pathlib import Path

from cli.papers import pdf
from dossier.model.document import Document, Kind, Original, PageSize, SafeCopy
from dossier.model.wire import JsonObject, to_json
from dossier.progress import Progress
from dossier.vault import documents, records
from dossier.workflows import casefacts, edit
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.open import Sandbox, Session
from dossier.workflows.outcomes import Wishes

PAPERS = (
    ("Statement of Elvin", Kind.DECLARATION, "en", 3),
    ("Passport of Elvin", Kind.IDENTITY, "en", 2),
    ("Letter from Leyla", Kind.WITNESS, "en", 1),
    ("Letter from Rauf", Kind.WITNESS, "en", 2),
    ("Police summons", Kind.POLICE, "az", 1),
)


def fill(session: Session, workers: Sandbox, folder: Path) -> tuple[Document, ...]:
    """Put five papers into a vault: 3, 2, 1, 2 and 1 pages; the last one is in Azerbaijani."""
    desk = Desk(session, workers, Progress())
    for n, (title, kind, language, pages) in enumerate(PAPERS):
        paper = pdf(folder / f"{n}.pdf", title, pages=pages)
        add(desk, [paper], Wishes(kind=kind, title=title, language=language), lambda _: None)
    casefacts.set_facts(session, {"a-number": "A000-000-000", "court": "Sampleton, ZZ"})
    return documents.all(session)


def mark_sensitive(session: Session, name: str, words: str = "photo of my arm") -> None:
    """Mark a document sensitive, with words for its cover."""
    edit.change(session, name, lambda one: replace(one, sensitive=True, cover_words=words))


def add_many(session: Session, count: int) -> None:
    """Put documents into a vault that have no files: enough to arrange and to plan."""
    kinds = [one for one in Kind if one is not Kind.SERVICE]
    with session.transaction() as database:
        for n in range(1, count + 1):
            pages = (PageSize(595.0, 842.0),) * (1 + n % 5)
            document = Document(
                id=f"d{n}",
                title=f"Paper {n} of a long case",
                kind=kinds[n % len(kinds)],
                original=Original(f"scan-{n}.jpg", "image/jpeg", 100_000, "ab" * 32, 2 * n),
                safe=SafeCopy(90_000, "cd" * 32, 2 * n + 1, pages),
                added=date(2026, 1, 2),
                language="az" if n % 5 == 0 else "en",
            )
            record: JsonObject = {
                "document": to_json(document),
                "files": {},
                "text": "",
                "thumbnail": "",
            }
            records.put(database, "document", n, record, "add")
