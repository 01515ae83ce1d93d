"""What a person comes back for, by keyboard: a translation, another order, a paper, hiding."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cli.papers import pdf, photo
from dossier.model.translation import State
from dossier.ui.app import App
from dossier.ui.inside import OpenVault
from dossier.ui.languages import LANGUAGES
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.viewmodels.packet import PacketModel
from dossier.ui.viewmodels.translations import TranslationsModel
from dossier.workflows import documents, drafts
from whole.window_hands import (
    ALT,
    CTRL,
    called,
    choose_files,
    focus,
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


def inside(app: App) -> OpenVault:
    assert app.vault is not None
    return app.vault


def exhibits(model: PacketModel) -> list[str]:
    packet = model.state.packet
    return [one.document for one in packet.plan.exhibits] if packet else []


def test_add_a_translation(open_app: App) -> None:
    go("translations")
    model = inside(open_app).models["translations"]
    assert isinstance(model, TranslationsModel)
    wait(lambda: model.state.groups)
    tab_to("Police summons", part=True)
    press(Key.Key_Return)
    tab_to("Paragraph 1")
    write("Summons. Elvin Numunezade has to come to the police on 1 March.")
    tab_to("Mark as done")
    press(Key.Key_Return)
    wait(lambda: State.DONE in dict(model.state.groups))
    tab_to("Back to translations", back=True)
    press(Key.Key_Return)
    wait(lambda: "Police summons" in called(QApplication.focusWidget()))
    go("packet")
    packet = inside(open_app).models["packet"]
    assert isinstance(packet, PacketModel)
    wait(lambda: packet.state.packet is not None and packet.state.findings)
    assert "no-translation" not in {one.code for one in packet.state.findings}


def test_another_order_and_back(open_app: App) -> None:
    go("packet")
    model = inside(open_app).models["packet"]
    assert isinstance(model, PacketModel)
    wait(lambda: exhibits(model))
    before = exhibits(model)
    tab_to("Exhibits of the packet")
    for _ in range(20):
        press(Key.Key_Down)
        if model.state.chosen == "d4":
            break
    assert model.state.chosen == "d4"
    press(Key.Key_Up, held=ALT)
    wait(lambda: exhibits(model) not in ([], before))
    moved = exhibits(model)
    assert sorted(moved) == sorted(before)
    press(Key.Key_Z, held=CTRL)
    wait(lambda: exhibits(model) == before)
    press(Key.Key_Y, held=CTRL)
    wait(lambda: exhibits(model) == moved)
    push("Undo")
    wait(lambda: exhibits(model) == before)


def test_a_refused_file(open_app: App, tmp_path: Path) -> None:
    locked = pdf(tmp_path / "locked.pdf", "Letter from Rena", password="tea and bread")
    notes = tmp_path / "notes.pdf"
    notes.write_bytes(b"%PDF-1.7\nnothing more")
    good = photo(tmp_path / "garden.jpg")
    model = inside(open_app).models["documents"]
    assert isinstance(model, DocumentsModel)
    press(Key.Key_O, held=CTRL)
    choose_files(good, locked, notes)
    wait(lambda: model.state.total == 6 and len(model.adding.state.rows) == 2)
    wait(lambda: reads("locked.pdf") and reads("notes.pdf"))
    push("Type the password")
    tab_to("Password of this file")
    write("tea and bread")
    press(Key.Key_Return)
    wait(lambda: model.state.total == 7)
    wait(lambda: len(model.adding.state.rows) == 1)
    push("Leave it out")
    wait(lambda: not model.adding.state.rows)
    assert focus().isVisible()


def test_hide_and_unlock(open_app: App, filled: Path, locked: list[str]) -> None:
    go("documents")
    model = inside(open_app).models["documents"]
    assert isinstance(model, DocumentsModel)
    wait(lambda: model.state.shown)
    tab_to("Documents", kind="QAbstractItemView")
    press(Key.Key_Home, Key.Key_F2)
    wait(lambda: called(QApplication.focusWidget()) == "Title")
    write("Statement, made new")
    chosen = model.state.chosen
    for _ in range(3):
        press(Key.Key_Shift)
    assert open_app.frame.is_covered
    wait(lambda: locked == [str(filled)])
    assert drafts.left(inside(open_app).session) == ((chosen, "title", "Statement, made new"),)


@pytest.mark.parametrize("language", ["ar", "es"])
def test_another_language_midway(open_app: App, language: str) -> None:
    go("documents")
    model = inside(open_app).models["documents"]
    assert isinstance(model, DocumentsModel)
    wait(lambda: model.state.shown)
    tab_to("Documents", kind="QAbstractItemView")
    press(Key.Key_Home, Key.Key_F2)
    wait(lambda: called(QApplication.focusWidget()) == "Title")
    write("Half a word")
    chosen = model.state.chosen
    go("settings")
    tab_to("Language")
    for _ in range([*LANGUAGES].index(language)):
        press(Key.Key_Space)
        wait(QApplication.activePopupWidget)
        rest(100)
        press(Key.Key_Down, Key.Key_Return)
        wait(lambda: not QApplication.activePopupWidget() and focus().objectName() == "language")
        rest(100)
    assert open_app.look.language == language
    assert open_app.look.rtl == (language == "ar")
    assert focus().objectName() == "language", "the focus is where it was"
    assert reads({"ar": "الإعدادات", "es": "Ajustes"}[language])
    assert not reads("Settings")
    go("documents")
    wait(lambda: here(model, chosen) == "Half a word")
    session = inside(open_app).session
    assert documents.get(session, chosen).title == "Half a word"
    press(Key.Key_Z, held=CTRL)
    wait(lambda: here(model, chosen) != "Half a word")


def here(model: DocumentsModel, name: str) -> str:
    return next(one.title for one in model.state.shown if one.id == name)
