"""The unlock screen: one field, kind words when it stays shut, no name of the vault."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cases import PASSPHRASE
from doors import heard, jobs, unnamed
from dossier.errors import CannotWrite, NotAVault, VaultDamaged, VaultInUse
from dossier.ui.jobs import Jobs
from dossier.ui.look import Look
from dossier.ui.viewmodels.unlock import Phase, Unlock, UnlockModel
from dossier.ui.views.unlock import UnlockView
from dossier.ui.widgets.fields import PassphraseField
from dossier.ui.widgets.labels import Label

__all__ = ["jobs"]
Key = Qt.Key


@pytest.fixture
def model(folder: Path, jobs: Jobs) -> UnlockModel:
    """The screen in front of an empty vault."""
    return UnlockModel(folder, jobs)


def shown(qtbot: QtBot, look: Look, model: UnlockModel) -> UnlockView:
    """Show it in an active window."""
    view = UnlockView(look, model)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


def said(view: QWidget) -> str:
    """Give all that can be read."""
    return "\n".join(one.text() for one in view.findChildren(Label) if one.isVisible())


def line(view: UnlockView) -> QWidget:
    """Give the line to type in."""
    return view.findChild(PassphraseField).line


def test_the_passphrase_is_typed_and_entered(qtbot: QtBot, look: Look, model: UnlockModel) -> None:
    told = heard(model.opened)
    view = shown(qtbot, look, model)
    assert QApplication.focusWidget() is line(view)
    qtbot.keyClick(line(view), Key.Key_Return)
    assert "Type your passphrase first." in said(view)
    qtbot.keyClicks(line(view), PASSPHRASE)
    assert "first" not in said(view)
    qtbot.keyClick(line(view), Key.Key_Return)
    assert model.state.phase is Phase.OPENING
    assert QApplication.focusWidget() is None, "not on some menu"
    qtbot.waitUntil(lambda: len(told) == 1)
    told[0][0].close()
    assert view.findChild(PassphraseField).text() == ""


def test_a_wrong_one_stays_chosen_and_is_said_kindly(
    qtbot: QtBot, look: Look, model: UnlockModel
) -> None:
    view = shown(qtbot, look, model)
    qtbot.keyClicks(line(view), "not these words")
    qtbot.keyClick(line(view), Key.Key_Return)
    qtbot.waitUntil(lambda: model.state.phase is Phase.REFUSED)
    assert "Check Caps Lock and the keyboard language" in said(view)
    field = view.findChild(PassphraseField)
    assert QApplication.focusWidget() is field.line
    assert field.line.selectedText() != ""
    qtbot.keyClicks(line(view), "x")
    assert (field.text(), "Check Caps Lock" in said(view)) == ("x", False)


@pytest.mark.parametrize(
    ("trouble", "words"),
    [
        (VaultInUse(path="/home/numune/Papers"), "open in another window"),
        (VaultDamaged(what="keys"), "Copy the whole folder to a safe place first."),
        (CannotWrite(path="/home/numune/Papers", reason="full"), "there is no space left"),
        (NotAVault(path="/home/numune/Papers"), "Choose another folder, or start a new one."),
    ],
)
def test_what_stands_in_the_way_is_said_without_a_name(
    qtbot: QtBot,
    look: Look,
    model: UnlockModel,
    trouble: VaultInUse | VaultDamaged | CannotWrite | NotAVault,
    words: str,
) -> None:
    view = shown(qtbot, look, model)
    model.show(Unlock(Phase.REFUSED, trouble))
    assert words in said(view)
    assert "Papers" not in said(view)


def test_a_folder_without_a_vault_is_said_before_anything_is_typed(
    qtbot: QtBot, look: Look, jobs: Jobs, tmp_path: Path
) -> None:
    model = UnlockModel(tmp_path / "gone", jobs)
    view = shown(qtbot, look, model)
    qtbot.waitUntil(lambda: "There are no documents" in said(view))


def test_all_is_reached_by_tab_in_the_order_of_reading(
    qtbot: QtBot, look: Look, model: UnlockModel
) -> None:
    view = shown(qtbot, look, model)
    names: list[str] = []
    for _ in range(8):
        at = QApplication.focusWidget()
        assert at is not None
        names.append(at.accessibleName())
        qtbot.keyClick(at, Key.Key_Tab)
    assert names[:5] == [
        "Passphrase",
        "Show Passphrase",
        "Open",
        "Open a different folder",
        "Start a new one",
    ]
    assert names[5:] == ["Language: \u2068English\u2069", "Text size", "Light or dark"]
    wanted = heard(model.new_wanted)
    view.findChild(QWidget, "new").setFocus()
    qtbot.keyClick(view.findChild(QWidget, "new"), Key.Key_Return)
    assert wanted == [()]


def test_the_check_of_names_sees_red(qtbot: QtBot, look: Look, model: UnlockModel) -> None:
    view = shown(qtbot, look, model)
    nameless = QPushButton(view)
    nameless.show()
    assert unnamed(view) == ["QPushButton "]


def test_every_part_is_named_in_each_direction(
    qtbot: QtBot, either_look: Look, model: UnlockModel
) -> None:
    view = shown(qtbot, either_look, model)
    assert unnamed(view) == []
    assert not view.grab().isNull()
