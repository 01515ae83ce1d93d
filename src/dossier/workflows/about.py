"""Tell of the program, its walls on this computer, and the vault that is open."""

from dossier import __version__
from dossier.model.about import About
from dossier.vault import documents, log
from dossier.vault.session import Session
from dossier.workflows.desk import Desk


def about(desk: Desk) -> About:
    """Tell all of it; asks a worker which walls stand around it."""
    session = desk.session
    with session.turn() as database:
        last = log.last_entry(database)
    return About(
        version=__version__,
        layers=desk.sandbox.layers().active(),
        folder=str(session.folder),
        bytes=_bytes(session),
        documents=len(documents.all(session)),
        entries=last.number,
        head=last.hash.hex(),
    )


def _bytes(session: Session) -> int:
    return sum(file.stat().st_size for file in session.folder.iterdir() if file.is_file())
