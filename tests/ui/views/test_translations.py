"""Translations on screen: the keyboard all through, every part named, nothing cut or lost."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cli.papers import pdf
from doors import unnamed
from dossier.model.document import Kind
from dossier.model.person import Person
from dossier.model.translation import State, Translation
from dossier.progress import Progress
from dossier.ui.look import Look
from dossier.ui.room import Room, room
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.translations import TranslationsModel
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.viewmodels.workbench import Side
from dossier.ui.views.translations import TranslationsView
from dossier.ui.views.workbench_blocks import BlockEdit, BlockRow
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.labels import ElidedLabel, Label
from dossier.vault import documents, people, translations
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.open import Sandbox
from dossier.workflows.outcomes import Wishes
from vault.making import add_document

Key = Qt.Key
PATIENCE = 20_000


@pytest.fixture
def papers(case: OpenCase, workers: Sandbox, tmp_path: Path) -> OpenCase:
    """A case with a summons of two pages, a scan, and a person."""
    source = pdf(tmp_path / "summons.pdf", "Otaq 7 Misalov", pages=2)
    wishes = Wishes(kind=Kind.POLICE, title="Summons", language="az")
    add(Desk(case.session, workers, Progress()), [source], wishes, lambda _: None)
    made = add_document(case.session, "Letter", text=("",))
    documents.save(case.session, replace(made, language="fa"))
    people.add(case.session, Person("", "Rauf Misalov"))
    case.use_profile("us-eoir")
    return case


class Screen:
    """The screen in an active window."""

    def __init__(
        self, qtbot: QtBot, look: Look, case: OpenCase, size: tuple[int, int] = (1080, 710)
    ) -> None:
        self.qtbot, self.case, self.look = qtbot, case, look
        self.model = TranslationsModel(case, Typing(case))
        self.view = TranslationsView(look, self.model)
        self.view.fit(room(size[0] + (200 if look.scale == 1 else 0), look.scale))
        qtbot.addWidget(self.view)
        self.view.resize(*size)
        with qtbot.waitActive(self.view):
            self.view.show()
            self.view.activateWindow()
        self.model.enter()
        qtbot.waitUntil(lambda: self.model.state.told is not None)

    def open(self, document: str = "d1") -> None:
        """Open a document on the workbench."""
        self.model.open(document)
        self.qtbot.waitUntil(lambda: self.model.workbench.state.read, timeout=PATIENCE)
        count = len(self.model.workbench.state.blocks)
        self.qtbot.waitUntil(lambda: len(self.edits()) == count)

    def press(self, *keys: Qt.Key) -> None:
        """Press keys where the focus is."""
        for key in keys:
            at = QApplication.focusWidget()
            assert at is not None
            self.qtbot.keyClick(at, key)

    def tab_to(self, name: str) -> None:
        """Press Tab until that has the focus."""
        for _ in range(60):
            if at() == name:
                return
            self.press(Key.Key_Tab)
        message = f"{name} is never reached"
        raise AssertionError(message)

    def said(self) -> str:
        """Give all that can be read."""
        shown = (one for one in self.view.findChildren(Label) if one.isVisible())
        return "\n".join(one.text() for one in shown)

    def edits(self) -> list[BlockEdit]:
        """Give the paragraphs."""
        return [one for one in self.view.findChildren(BlockEdit) if one.isVisible()]

    def click(self, words: str) -> None:
        """Press the button with these words."""
        (button,) = (
            one for one in self.view.findChildren(Button) if one.isVisible() and one.words == words
        )
        button.click()


def at() -> str:
    """Name what has the focus."""
    widget = QApplication.focusWidget()
    name = widget.accessibleName() if widget else ""
    return re.sub("[\u2066-\u2069]", "", name)


def test_a_paper_is_translated_with_the_keyboard_alone(
    qtbot: QtBot, look: Look, papers: OpenCase
) -> None:
    screen = Screen(qtbot, look, papers)
    screen.view.setFocus()
    screen.tab_to("A, Summons, Needed")
    screen.press(Key.Key_Return)
    qtbot.waitUntil(lambda: screen.model.workbench.state.read, timeout=PATIENCE)
    assert at() == "Back to translations"
    screen.tab_to("Paragraph 1")
    at_once = QApplication.focusWidget()
    assert at_once is not None
    assert at_once.accessibleDescription() == "Otaq 7 Misalov page 1"
    assert screen.model.workbench.state.blank == 0, "nothing is begun"
    qtbot.keyClicks(at_once, "Room 8, page 1")
    qtbot.waitUntil(lambda: screen.model.workbench.state.blank > 0)
    heads = screen.view.findChildren(ElidedLabel)
    assert any("still empty" in one.text() for one in heads)
    screen.press(Key.Key_Tab)
    assert at() == "Paragraph 2"
    qtbot.waitUntil(lambda: "The page says" in screen.said())
    screen.tab_to("Change to 7")
    screen.press(Key.Key_Space)
    qtbot.waitUntil(lambda: translations.get(papers.session, "t1").text == "Room 7, page 1")
    qtbot.waitUntil(lambda: screen.edits()[0].toPlainText() == "Room 7, page 1")
    screen.tab_to("Mark as done")
    screen.press(Key.Key_Return)
    qtbot.waitUntil(lambda: translations.get(papers.session, "t1").state is State.DONE)
    screen.tab_to("Back to translations")
    screen.press(Key.Key_Return)
    qtbot.waitUntil(lambda: at() == "A, Summons, Done")


def test_a_name_is_put_in_where_the_cursor_is(qtbot: QtBot, look: Look, papers: OpenCase) -> None:
    screen = Screen(qtbot, look, papers)
    screen.open()
    first = screen.edits()[0]
    first.setFocus()
    qtbot.keyClicks(first, "Citizen: ")
    qtbot.keyClick(first, Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()
    menu.close()
    assert first.toPlainText() == "Citizen: Rauf Misalov"
    assert screen.model.workbench.state.blocks[0] == "Citizen: Rauf Misalov"


def test_what_is_typed_elsewhere_shows_and_what_is_typed_here_stays(
    qtbot: QtBot, look: Look, papers: OpenCase
) -> None:
    screen = Screen(qtbot, look, papers)
    screen.open()
    first, second = screen.edits()
    first.setFocus()
    qtbot.keyClicks(first, "One ")
    place = first.textCursor().position()
    screen.view.render_state(screen.model.state)
    assert (first.toPlainText(), first.textCursor().position()) == ("One ", place)
    second.setFocus()
    qtbot.waitUntil(lambda: bool(translations.all(papers.session)))
    qtbot.waitUntil(lambda: translations.get(papers.session, "t1").text == "One ")
    papers.undo()
    qtbot.waitUntil(lambda: first.toPlainText() == "")


def test_the_page_marks_the_paragraph_and_leads_to_it(
    qtbot: QtBot, look: Look, papers: OpenCase
) -> None:
    screen = Screen(qtbot, look, papers)
    screen.open()
    bench = screen.view.workbench
    screen.edits()[1].setFocus()
    assert screen.model.workbench.original.state.page == 1
    bench.original.pages.page_wanted.emit(1)
    assert screen.model.workbench.state.chosen == 0
    found = screen.model.workbench.state.sources[0].paragraph
    assert found is not None
    screen.edits()[1].setFocus()
    bench.original.pages.page_wanted.emit(1)
    bench.original.pages.pressed_at.emit(found.left, found.top)
    assert at() == "Paragraph 1"


def test_words_of_both_directions_stand_in_their_own(
    qtbot: QtBot, look: Look, papers: OpenCase
) -> None:
    told = Translation("", "d1", "en", State.DRAFT, text="Room 7\n\nغرفة ٧")
    translations.add(papers.session, told)
    screen = Screen(qtbot, look, papers)
    screen.open()
    left, right = screen.edits()
    assert left.document().firstBlock().textDirection() is Qt.LayoutDirection.LeftToRight
    assert right.document().firstBlock().textDirection() is Qt.LayoutDirection.RightToLeft


def test_a_translator_is_named_beside_the_certificate(
    qtbot: QtBot, look: Look, papers: OpenCase
) -> None:
    screen = Screen(qtbot, look, papers)
    screen.open()
    screen.click("Choose translator")
    assert screen.model.workbench.state.side is Side.CERTIFICATE
    assert at() in {"Add a translator", "Translator"}
    screen.click("Add a translator")
    assert at() == "Name of the translator"
    at_once = QApplication.focusWidget()
    assert at_once is not None
    qtbot.keyClicks(at_once, "Layla Mithal")
    screen.click("Add translator")
    qtbot.waitUntil(lambda: len(people.all(papers.session)) == 2)
    qtbot.waitUntil(lambda: "Open places: address, telephone" in screen.said())
    screen.click("Back to the text")
    assert screen.model.workbench.state.side is Side.TEXT
    assert at() == "See it"
    assert "Certificate: \u2068Layla Mithal\u2069" in screen.said()


@pytest.mark.parametrize("size", [(1080, 710), (848, 510), (1400, 910)])
def test_every_part_is_named_and_fits(
    qtbot: QtBot, either_look: Look, papers: OpenCase, size: tuple[int, int]
) -> None:
    if either_look.scale > 1:
        size = (1280, 654)
    screen = Screen(qtbot, either_look, papers, size)
    assert unnamed(screen.view) == []
    assert screen.view.size().toTuple() == size
    screen.open()
    for side in Side:
        screen.model.workbench.open_side(side)
        qtbot.wait(20)
        assert unnamed(screen.view) == []
        assert screen.view.height() == size[1]
        for one in screen.view.findChildren(BlockRow):
            assert not one.isVisible() or one.edit.geometry().right() <= one.width()
    both = screen.view.workbench.room >= Room.THREE_COLUMNS
    assert screen.view.workbench.original.isVisible() == both


def test_where_nothing_is_to_translate_the_way_to_documents_stands(
    qtbot: QtBot, look: Look, case: OpenCase
) -> None:
    screen = Screen(qtbot, look, case)
    wanted: list[object] = []
    case.wanted.connect(wanted.append)
    assert "Nothing to translate" in screen.said()
    screen.click("Open documents")
    assert len(wanted) == 1
