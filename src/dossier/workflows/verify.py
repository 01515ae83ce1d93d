"""Check that everything in the vault is what was saved."""

from dossier.progress import Progress
from dossier.vault import verify
from dossier.vault.session import Session
from dossier.vault.verify import Failure as Damage
from dossier.vault.verify import Verified

__all__ = ["Damage", "Verified", "check_vault"]


def check_vault(session: Session, progress: Progress, head: str | None = None) -> Verified:
    """Check pages, hashes and the chain; and whether the chain holds `head`, if one is given."""
    return verify.verify(session, progress, head)
