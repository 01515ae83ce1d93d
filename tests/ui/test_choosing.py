"""Choosing files: nothing of it is remembered outside of a folder that goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from dossier.ui import choosing


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder of the test's own, with nothing remembered yet."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "home" / ".config"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "memory"))
    (tmp_path / "memory").mkdir()
    (tmp_path / "home").mkdir()
    choosing.forget_folders()
    return tmp_path / "home"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    """A window to choose over."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def dialog_of(parent: QWidget) -> QFileDialog:
    dialog = parent.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    return dialog


def test_what_is_chosen_is_told_and_nothing_else_is(
    qtbot: QtBot, parent: QWidget, home: Path
) -> None:
    (home / "lease.pdf").write_bytes(b"x")
    told: list[tuple[Path, ...]] = []
    choosing.choose_files(parent, "Add papers", told.append)
    dialog = dialog_of(parent)
    assert dialog.accessibleName() == "Add papers"
    dialog.selectFile(str(home / "lease.pdf"))
    dialog.accept()
    assert told == [(home / "lease.pdf",)]
    choosing.choose_folder(parent, "Choose a folder", told.append)
    qtbot.waitUntil(lambda: len(parent.findChildren(QFileDialog)) == 1)
    dialog_of(parent).reject()
    assert len(told) == 1


def test_a_new_file_is_proposed_by_name(parent: QWidget, home: Path) -> None:
    told: list[tuple[Path, ...]] = []
    choosing.choose_new_file(parent, "Save the packet", home / "packet.pdf", told.append)
    dialog_of(parent).accept()
    assert told == [(home / "packet.pdf",)]


def test_folders_are_remembered_in_memory_only_and_forgotten(
    parent: QWidget, home: Path, tmp_path: Path
) -> None:
    choosing.choose_files(parent, "Add papers", lambda _: None)
    dialog_of(parent).setDirectory(str(home))
    dialog_of(parent).reject()
    QSettings(QSettings.Scope.UserScope, "QtProject").sync()
    assert list(home.rglob("*")) == []
    assert list((tmp_path / "memory").iterdir()) != []
    choosing.forget_folders()
    assert list((tmp_path / "memory").iterdir()) == []
