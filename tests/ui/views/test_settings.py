"""Settings by keyboard: sections, choices, the try of hiding, the passphrase, copies, limits."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from cases import PASSPHRASE
from doors import heard, unnamed
from dossier.ui import hiding
from dossier.ui.hiding import HideKeys
from dossier.ui.look import Look
from dossier.ui.prefs import Prefs, Scheme
from dossier.ui.room import Room
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.passphrase_change import Stage
from dossier.ui.viewmodels.settings import Section, SettingsModel, Try
from dossier.ui.views.settings import SettingsView
from dossier.ui.widgets.choices import Select, Switch
from dossier.ui.widgets.labels import ElidedLabel, Label
from dossier.vault import ledger
from dossier.vault.ledger import Copy
from dossier.workflows import passphrase
from dossier.workflows.open import Session

Standing = Callable[..., QWidget]
KEY = Qt.Key


@pytest.fixture
def prefs(tmp_path: Path) -> Prefs:
    """Choices in a file of their own."""
    return Prefs(tmp_path / "window.ini")


@pytest.fixture
def model(qtbot: QtBot, case: OpenCase, prefs: Prefs, session: Session, tmp_path: Path) -> object:
    """The settings of a vault from which one file left that is there, and one that is not."""
    (tmp_path / "evidence.pdf").write_bytes(b"%")
    for name in ("gone.pdf", "evidence.pdf"):
        ledger.enter_copy(session, Copy("", str(tmp_path / name), "packet"))
    made = SettingsModel(case, prefs)
    made.enter()
    qtbot.waitUntil(lambda: made.state.about is not None and made.state.copies is not None)
    qtbot.waitUntil(lambda: made.passphrase.state.since != "")
    return made


@pytest.fixture
def view(model: SettingsModel, look: Look, standing: Standing) -> SettingsView:
    """Its screen at 1280x800."""
    made = SettingsView(look, model)
    standing(made).resize(1080, 710)
    return made


def part(view: QWidget, name: str) -> QWidget:
    found = view.findChild(QWidget, name)
    assert found is not None, name
    return found


def press(qtbot: QtBot, view: QWidget, name: str) -> None:
    button = part(view, name)
    button.setFocus()
    assert button.hasFocus(), name
    qtbot.keyClick(button, KEY.Key_Space)


def said(view: QWidget) -> str:
    labels = [*view.findChildren(Label), *view.findChildren(ElidedLabel)]
    return "\n".join(one.text() for one in labels if one.isVisible())


def top_of(view: SettingsView, key: Section) -> int:
    section = view.sections[key]
    return section.mapTo(view.page.viewport(), section.rect().topLeft()).y()


def test_the_list_leads_to_sections_and_follows(
    qtbot: QtBot, view: SettingsView, model: SettingsModel
) -> None:
    view.list.setFocus()
    qtbot.keyClick(view.list, KEY.Key_Down)
    qtbot.keyClick(view.list, KEY.Key_Down)
    assert model.state.section is Section.PASSPHRASE
    qtbot.waitUntil(lambda: abs(top_of(view, Section.PASSPHRASE) - 24) <= 2)
    view.page.verticalScrollBar().setValue(0)
    assert view.list.currentIndex().row() == 0
    press(qtbot, view, "more-limits")
    qtbot.waitUntil(lambda: abs(top_of(view, Section.LIMITS) - 24) <= 2)
    assert view.list.currentIndex().row() == 4


def test_choices_by_keyboard(qtbot: QtBot, view: SettingsView, prefs: Prefs) -> None:
    for name in ("language", "scheme", "scale"):
        chosen = part(view, name)
        chosen.setFocus()
        with qtbot.waitSignal(prefs.changed):
            qtbot.keyClick(chosen, KEY.Key_Down)
        assert chosen.hasFocus()
    choices = prefs.choices
    assert (choices.language, choices.scheme, choices.scale) == ("es", Scheme.LIGHT, 1.25)
    after = part(view, "lock-after")
    after.setFocus()
    qtbot.keyClick(after, KEY.Key_Up)
    press(qtbot, view, "hide-keys")
    press(qtbot, view, "covers")
    choices = prefs.choices
    assert (choices.lock_after, choices.hide_keys, choices.covers) == (2, False, False)
    assert not part(view, "try-hiding").isEnabled()
    assert "The keys are off" in said(view)
    prefs.choose(scheme=Scheme.DARK, hide_keys=True)
    shown = next(one for one in view.findChildren(Select) if one.list.objectName() == "scheme")
    assert shown.key == "dark"
    switch = part(view, "hide-keys")
    assert isinstance(switch, Switch)
    assert switch.on


def shifts(view: QWidget) -> None:
    for _ in range(3):
        QTest.keyClick(view, KEY.Key_Shift)


def test_hiding_is_tried_without_locking(
    qtbot: QtBot, view: SettingsView, model: SettingsModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The offscreen platform may have its accessibility on, as a screen reader would.
    monkeypatch.setattr(hiding, "shift_is_taken", lambda: False)
    keys = HideKeys()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(keys)
    locks = heard(keys.wanted)
    button = part(view, "try-hiding")
    button.setEnabled(True)
    press(qtbot, view, "try-hiding")
    assert model.state.trying is Try.WAITING
    shifts(button)
    assert model.state.trying is Try.WORKED
    assert locks == []
    assert "That works" in said(view)
    shifts(button)
    assert len(locks) == 1, "now they hide again"
    app.removeEventFilter(keys)


def test_a_try_ends_when_the_screen_is_left(view: SettingsView, model: SettingsModel) -> None:
    model.try_hiding()
    view.hide()
    assert model.state.trying is Try.NO
    view.show()


def test_the_passphrase_is_changed_by_keyboard(
    qtbot: QtBot, view: SettingsView, model: SettingsModel, session: Session
) -> None:
    press(qtbot, view, "change-passphrase")
    form = view.passphrase
    assert form.first.old.line.hasFocus()
    qtbot.keyClick(form.first.old.line, KEY.Key_Return)
    assert "Type the passphrase you have now." in said(view)
    qtbot.keyClicks(form.first.old.line, "something else")
    press(qtbot, view, "passphrase-onward")
    qtbot.waitUntil(lambda: "does not open" in said(view))
    form.first.old.line.clear()
    qtbot.keyClicks(form.first.old.line, PASSPHRASE)
    press(qtbot, view, "own-words")
    assert form.first.own.line.hasFocus()
    press(qtbot, view, "six-words")
    words = model.passphrase.state.secret.words
    press(qtbot, view, "passphrase-onward")
    qtbot.waitUntil(form.second.again.line.hasFocus)
    qtbot.keyClicks(form.second.again.line, " ".join((*words[:5], "zzz")))
    qtbot.keyClick(form.second.again.line, KEY.Key_Return)
    assert "is not the same" in said(view)
    form.second.again.line.clear()
    qtbot.keyClicks(form.second.again.line, " ".join(words))
    press(qtbot, view, "passphrase-go")
    qtbot.waitUntil(lambda: model.passphrase.state.stage is Stage.CHANGED, timeout=10_000)
    assert form.change.hasFocus()
    assert "both copies of the key" in said(view)
    assert form.first.old.text() == form.second.again.text() == ""
    passphrase.check(session, " ".join(words))


def test_cancel_forgets_what_was_typed(
    qtbot: QtBot, view: SettingsView, model: SettingsModel
) -> None:
    press(qtbot, view, "change-passphrase")
    qtbot.keyClicks(view.passphrase.first.old.line, "something")
    press(qtbot, view, "passphrase-cancel")
    assert model.passphrase.state.stage is Stage.CLOSED
    assert view.passphrase.first.old.text() == ""
    assert view.passphrase.change.hasFocus()
    assert not view.passphrase.first.isVisible()


def test_copies_are_listed_and_their_folder_opens(
    qtbot: QtBot,
    view: SettingsView,
    model: SettingsModel,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    opened: list[str] = []

    def note(url: QUrl) -> None:
        opened.append(url.toLocalFile())

    monkeypatch.setattr(QDesktopServices, "openUrl", note)
    assert "evidence.pdf" in said(view)
    assert "not locked" in said(view)
    assert "gone.pdf" not in said(view)
    assert model.state.copies is not None
    press(qtbot, view, f"folder-{model.state.copies[0].id}")
    assert opened == [str(tmp_path)]
    press(qtbot, view, "more-copies")
    assert "gone.pdf" in said(view)
    assert "not there now" in said(view)


def test_where_the_papers_are_is_shown_only_when_asked(
    qtbot: QtBot, view: SettingsView, session: Session
) -> None:
    assert str(session.folder) not in said(view)
    assert "It holds no key." in said(view)
    press(qtbot, view, "vault-place")
    assert str(session.folder) in said(view)
    assert part(view, "vault-place").hasFocus()


def test_everything_that_takes_the_keyboard_has_a_name(
    view: SettingsView, model: SettingsModel
) -> None:
    assert unnamed(view) == []
    model.passphrase.begin()
    assert unnamed(view) == []
    model.passphrase.use_own()
    assert unnamed(view) == []


def test_small_windows_have_one_column(
    qtbot: QtBot, view: SettingsView, model: SettingsModel
) -> None:
    view.fit(Room.TWO_COLUMNS)
    assert not view.side.isVisible()
    assert view.list.isVisible()
    view.fit(Room.ONE_COLUMN)
    assert not view.list.isVisible()
    view.menu.chosen.emit("about")
    qtbot.waitUntil(lambda: view.page.verticalScrollBar().value() > 0)
    assert model.state.section is Section.ABOUT
    view.fit(Room.WIDE)
    assert view.side.isVisible()


def test_nothing_is_cut_in_either_direction(
    qtbot: QtBot, model: SettingsModel, either_look: Look, standing: Standing
) -> None:
    view = SettingsView(either_look, model)
    view.fit(Room.ONE_COLUMN if either_look.rtl else Room.THREE_COLUMNS)
    standing(view).resize(700 if either_look.rtl else 1080, 800)
    model.passphrase.begin()
    qtbot.wait(1)
    inner = view.page.widget()
    assert inner is not None
    assert inner.width() <= view.page.viewport().width()
    for button in inner.findChildren(QPushButton):
        if button.isVisible():
            left = button.mapTo(inner, button.rect().topLeft()).x()
            assert left >= 0
            assert left + button.width() <= inner.width()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
