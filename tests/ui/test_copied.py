"""What is copied leaves the clipboard again; it asks not to be recorded."""

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from dossier.ui import copied


def test_a_fingerprint_leaves_the_clipboard_again(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copied, "CLEAR_AFTER", 20)
    board = QGuiApplication.clipboard()
    copied.put("7031 885f")
    assert board.text() == "7031 885f"
    qtbot.waitUntil(lambda: board.text() == "")
    copied.put("7031 885f")
    board.setText("something of the person's own")
    qtbot.wait(60)
    assert board.text() == "something of the person's own"
    board.clear()


def test_it_asks_not_to_be_recorded(qapp: QGuiApplication) -> None:
    board = qapp.clipboard()
    copied.put("7031 885f")
    offered = board.mimeData()
    assert bytes(offered.data("x-kde-passwordManagerHint").data()) == b"secret"
    names = [one for one in offered.formats() if one.startswith("application/x-qt-windows-mime")]
    assert [one.split('"')[1] for one in names] == [
        "ExcludeClipboardContentFromMonitorProcessing",
        "CanIncludeInClipboardHistory",
        "CanUploadToCloudClipboard",
    ]
    copied.forget()
    assert board.text() == ""
