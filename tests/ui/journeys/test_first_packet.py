"""From nothing to a packet that can be handed over, by keyboard alone."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from dossier.ui.app import App
from dossier.ui.viewmodels.building import Stage
from whole.window_hands import (
    called,
    choose_files,
    go,
    press,
    push,
    reads,
    rest,
    tab_to,
    wait,
    write,
)

Key = Qt.Key
WORDS = "Your six words: "


def test_six_mixed_files_become_a_packet(app: App, home: Path, papers: tuple[Path, ...]) -> None:
    app.begin(None)
    app.frame.activateWindow()
    wait(app.frame.isActiveWindow)
    for _ in range(2):
        tab_to("Continue")
        press(Key.Key_Return)
    tab_to(WORDS, part=True)
    words = called(QApplication.focusWidget()).removeprefix(WORDS)
    tab_to("Continue")
    press(Key.Key_Return)
    tab_to("Passphrase")
    write(words)
    press(Key.Key_Return)
    wait(lambda: reads(str(home / "Papers")))
    tab_to("Continue")
    press(Key.Key_Return)
    tab_to("Make my folder")
    press(Key.Key_Return)
    wait(lambda: called(QApplication.focusWidget()) == "Add your first document")
    press(Key.Key_Return)
    wait(lambda: app.vault is not None)
    rest(200)
    push("Add documents")
    choose_files(*papers)
    model = app.vault.models["documents"]
    wait(lambda: model.state.total == 6)
    wait(lambda: not app.vault.case.is_working)
    go("packet")
    packet = app.vault.models["packet"]
    wait(lambda: packet.state.packet is not None)
    wait(lambda: packet.state.findings)
    assert len(packet.state.packet.plan.exhibits) == 6
    push("Build packet")
    choose_files(home / "for the court.pdf")
    wait(lambda: packet.building.state.stage is Stage.BUILT)
    wait(lambda: reads("pages"))
    assert (home / "for the court.pdf").is_file()
    assert packet.building.state.built is not None
    assert packet.building.state.built.audit.ok
