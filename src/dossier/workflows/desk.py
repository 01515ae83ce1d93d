"""What work on a case needs at hand: the open vault, the walled-off workers, the progress."""

from dataclasses import dataclass

from dossier.progress import Progress
from dossier.sandbox.fork import Sandbox
from dossier.vault.session import Session


@dataclass(frozen=True)
class Desk:
    """An open vault, a sandbox and one piece of work's progress."""

    session: Session
    sandbox: Sandbox
    progress: Progress
