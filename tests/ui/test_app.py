"""The app from door to lock: real vault, real screens; only the end of the process is held back."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cases import PASSPHRASE
from dossier.ui import copied, hiding, locking
from dossier.ui.app import App
from dossier.ui.cover import Cover
from dossier.ui.look import Look, Theme
from dossier.ui.prefs import Prefs, Scheme
from dossier.ui.viewmodels.first_run import FirstRunModel, Step
from dossier.ui.widgets.fields import PassphraseField
from dossier.ui.window import Window
from dossier.workflows import casefacts, drafts
from dossier.workflows import open as opening
from dossier.workflows.desk import Desk
from dressing import wear

Locked = list[str]


@pytest.fixture
def locked(monkeypatch: pytest.MonkeyPatch) -> Locked:
    """Notes the command that a lock would become; the process stays."""
    told: Locked = []

    def lock(folder: Path, *last: Callable[[], object]) -> None:
        for act in last:
            act()
        told.append(str(folder))

    monkeypatch.setattr(locking, "lock", lock)
    return told


@pytest.fixture
def app(qapp: QApplication, tmp_path: Path, locked: Locked) -> Iterator[App]:
    """The app, with choices of its own."""
    del locked
    made = App(qapp, Prefs(tmp_path / "config" / "window.ini"))
    yield made
    made.end()
    made.frame.close()
    made.frame.deleteLater()
    made.deleteLater()
    wear(qapp, Look())


def unlock(qtbot: QtBot, app: App, folder: Path) -> Window:
    app.begin(folder)
    with qtbot.waitActive(app.frame):
        app.frame.activateWindow()
    field = app.frame.findChild(PassphraseField)
    assert isinstance(field, PassphraseField)
    assert QApplication.focusWidget() is field.line
    QTest.keyClicks(field.line, PASSPHRASE)
    QTest.keyClick(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: app.vault is not None)
    assert isinstance(app.frame.content, Window)
    return app.frame.content


def test_without_a_vault_it_leads_to_a_new_one(qtbot: QtBot, app: App) -> None:
    app.begin(None)
    qtbot.waitUntil(app.frame.isVisible)
    assert app.frame.windowTitle() == "Documents"
    assert app.vault is None


def test_what_was_typed_last_time_is_taken_in_at_unlock(
    qtbot: QtBot, app: App, folder: Path
) -> None:
    with opening.unlock(folder, PASSPHRASE) as session:
        drafts.put(session, "case", "city", "Numunabad")
    unlock(qtbot, app, folder)
    vault = app.vault
    assert vault is not None
    qtbot.waitUntil(lambda: casefacts.show(vault.session).get("city") == "Numunabad")
    qtbot.waitUntil(lambda: bool(vault.case.profile))


def test_a_new_language_makes_all_anew_and_keeps_place_and_focus(
    qtbot: QtBot, app: App, folder: Path
) -> None:
    before = unlock(qtbot, app, folder)
    QTest.keyClick(before, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    screen = app.vault.shell.state.screen if app.vault else ""
    before.bar.search.line.setFocus()
    size = app.frame.size()
    app._prefs.choose(language="ar", scale=1.25, scheme=Scheme.DARK)  # noqa: SLF001 - as Settings does
    after = app.frame.content
    assert isinstance(after, Window)
    assert after is not before
    assert after.navigation.place == screen
    assert (app.look.rtl, app.look.theme, app.frame.size()) == (True, Theme.DARK, size)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is after.bar.search.line)


def test_hiding_covers_at_once_and_locks(
    qtbot: QtBot, app: App, folder: Path, locked: Locked, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(hiding, "shift_is_taken", lambda: False)
    window = unlock(qtbot, app, folder)
    assert app.vault is not None
    app.vault.typing.typed("case", "city", "Numunabad")
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Shift)
    assert app.frame.is_covered
    assert not window.isVisible()
    assert locked == []
    qtbot.waitUntil(lambda: locked == [str(folder)])
    assert drafts.left(app.vault.session) == (("case", "city", "Numunabad"),)


def test_keys_and_buttons_lock(qtbot: QtBot, app: App, folder: Path, locked: Locked) -> None:
    window = unlock(qtbot, app, folder)
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert locked == [str(folder)]


def test_nobody_there_covers_and_locks_when_work_is_done(
    qtbot: QtBot, app: App, folder: Path, locked: Locked
) -> None:
    window = unlock(qtbot, app, folder)
    assert app.vault is not None
    gate = threading.Event()

    def work(_: Desk) -> None:
        gate.wait(10)

    app.vault.case.begin(work, lambda _: None, lambda _: None)
    app._idle.idle.emit()  # noqa: SLF001 - as the watch does
    assert app.frame.is_covered
    assert not window.isVisible()
    cover = app.frame.findChild(Cover)
    assert isinstance(cover, Cover)
    button = cover.findChild(QWidget, "lock-now")
    assert button is not None
    assert button.isVisible()
    assert locked == []
    gate.set()
    qtbot.waitUntil(lambda: locked == [str(folder)])


def test_nobody_there_and_nothing_to_do_locks(
    qtbot: QtBot, app: App, folder: Path, locked: Locked
) -> None:
    unlock(qtbot, app, folder)
    app._idle.idle.emit()  # noqa: SLF001 - as the watch does
    qtbot.waitUntil(lambda: locked == [str(folder)])


def make_new(qtbot: QtBot, app: App, home: Path) -> FirstRunModel:
    home.mkdir()
    app.begin(None)
    model = app.findChild(FirstRunModel)
    assert isinstance(model, FirstRunModel)
    model.forward()
    model.forward()
    phrase = model.state.secret.phrase
    model.forward()
    model.type_again(phrase)
    model.forward()
    model.choose_place(home)
    qtbot.waitUntil(lambda: model.state.spot.folder == home)
    model.forward()
    app.hide()
    model.forward()
    qtbot.waitUntil(lambda: model.state.step is Step.READY, timeout=15_000)
    return model


def test_a_new_vault_hides_and_locks_before_anything_is_in_it(
    qtbot: QtBot, app: App, tmp_path: Path, locked: Locked
) -> None:
    home = tmp_path / "home"
    make_new(qtbot, app, home)
    assert locked == [], "there was nothing to hide yet"
    assert app.vault is None
    app.lock()
    assert locked == [str(home)]
    app.hide()
    assert app.frame.is_covered
    qtbot.waitUntil(lambda: len(locked) == 2)
    app._idle.idle.emit()  # noqa: SLF001 - as the watch does
    qtbot.waitUntil(lambda: locked == [str(home)] * 3)


def test_what_was_copied_is_gone_when_it_locks(
    qtbot: QtBot, app: App, folder: Path, locked: Locked
) -> None:
    unlock(qtbot, app, folder)
    copied.put("7031 885f")
    app.lock()
    assert locked == [str(folder)]
    assert QApplication.clipboard().text() == ""


def test_the_size_of_the_window_is_kept(app: App, tmp_path: Path) -> None:
    app.frame.resize(1111, 777)
    app.end()
    again = Prefs(tmp_path / "config" / "window.ini").choices
    assert (again.width, again.height) == (1111, 777)
