"""What the program tells of itself is what is there."""

from dossier import __version__
from dossier.progress import Progress
from dossier.workflows import verify
from dossier.workflows.about import about
from dossier.workflows.desk import Desk
from vault.making import add_document


def test_it_tells_what_is_there(desk: Desk) -> None:
    before = about(desk)
    add_document(desk.session, "Passport")
    found = about(desk)
    assert found.version == __version__
    assert "process" in found.layers
    assert found.folder == str(desk.session.folder)
    assert (before.documents, found.documents) == (0, 1)
    assert found.entries > before.entries >= 1
    assert found.bytes > 100_000
    assert verify.check_vault(desk.session, Progress(), found.head).head == found.head
