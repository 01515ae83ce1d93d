"""Find words in titles, notes and texts of the case."""

from dossier.vault import search
from dossier.vault.search import Hit
from dossier.vault.session import Session

__all__ = ["Hit", "find"]


def find(session: Session, words: str, limit: int = 50) -> tuple[Hit, ...]:
    """Give documents and pages that hold the words, best first."""
    return search.find(session, words, limit)
