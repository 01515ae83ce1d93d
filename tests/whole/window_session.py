"""A whole session in the window, full of canaries: `window_session.py app` and, locked, once more.

Keys alone. The first time it leads from nothing to a packet and hides; the lock starts it again
with the vault: then it unlocks, takes a paper out, and ends. Environment: DOSSIER_TEST_ROOT.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dossier.ui.app import App
from dossier.ui.viewmodels.building import Stage
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.viewmodels.packet import PacketModel
from whole.session import PASSPHRASE, TEXT, TITLE, Place
from whole.window_hands import (
    CTRL,
    called,
    choose_files,
    focus,
    go,
    press,
    push,
    rest,
    tab_to,
    unlock,
    wait,
    write,
)
from whole.window_run import run

Key = Qt.Key
PLACE = Place(Path(os.environ["DOSSIER_TEST_ROOT"]))
SECRET = f"{PASSPHRASE} tea bread window river"


def first(app: App) -> None:
    """Make a vault, add, type, look for, build, hide."""
    make_vault(app)
    vault = app.vault
    assert vault is not None
    documents, packet = vault.models["documents"], vault.models["packet"]
    assert isinstance(documents, DocumentsModel)
    assert isinstance(packet, PacketModel)
    rest(200)
    push("Add documents")
    given = PLACE.root / "in"
    choose_files(given / f"{TITLE}.jpg", given / "paper.pdf")
    wait(lambda: documents.state.total == 2 and not vault.case.is_working)
    tab_to("Documents", kind="QAbstractItemView")
    press(Key.Key_Home, Key.Key_F2)
    wait(lambda: called(QApplication.focusWidget()) == "Title")
    write(f"{TITLE} and {TEXT}")
    press(Key.Key_Return)
    press(Key.Key_F, held=CTRL)
    write("Kanari-4417")
    wait(lambda: vault._search.state.found)  # noqa: SLF001 - what the window shows is taken from it
    go("packet")
    wait(lambda: packet.state.packet is not None and packet.state.findings)
    push("Build packet")
    choose_files(PLACE.packet)
    wait(lambda: packet.building.state.stage is Stage.BUILT)
    go("documents")
    tab_to("Title")
    write(f"{TITLE}, typed last")
    press(Key.Key_Shift, Key.Key_Shift, Key.Key_Shift)


def make_vault(app: App) -> None:
    """Go through the first run with a passphrase of one's own, and a place of one's own."""
    app.frame.activateWindow()
    wait(app.frame.isActiveWindow)
    for _ in range(2):
        tab_to("Continue")
        press(Key.Key_Return)
    push("Type my own")
    for _ in range(2):
        wait(lambda: called(QApplication.focusWidget()) == "Passphrase")
        write(SECRET)
        press(Key.Key_Return)
        rest(100)
    tab_to("Choose another place")
    press(Key.Key_Return)
    PLACE.vault.mkdir()
    choose_files(PLACE.vault)
    rest(300)
    tab_to("Continue")
    press(Key.Key_Return)
    tab_to("Make my folder")
    press(Key.Key_Return)
    wait(lambda: called(QApplication.focusWidget()) == "Add your first document")
    press(Key.Key_Return)
    wait(lambda: app.vault is not None)


def second(app: App) -> None:
    """Unlock, remove a paper, and end."""
    unlock(app, SECRET)
    vault = app.vault
    assert vault is not None
    documents = vault.models["documents"]
    assert isinstance(documents, DocumentsModel)
    go("documents")
    wait(lambda: documents.state.total == 2)
    tab_to("Documents", kind="QAbstractItemView")
    press(Key.Key_End, Key.Key_Delete)
    wait(lambda: documents.state.total == 1)
    assert focus().isVisible()
    app.frame.close()
    QApplication.exit(0)


if __name__ == "__main__":
    folder = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    raise SystemExit(run(folder, second if folder else first))
