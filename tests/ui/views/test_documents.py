"""The screen of documents by keyboard and by mouse, in every room; each part has a name."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from cli.papers import pdf, photo
from dossier.model.document import Kind
from dossier.model.person import Person
from dossier.ui.look import Look
from dossier.ui.room import Room
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.documents import DocumentsModel, Shape
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.views.documents import DocumentsView
from dossier.ui.widgets.findings import FindingRow
from dossier.ui.widgets.labels import Label
from dossier.vault import documents, people
from vault.making import add_document

PATIENCE = 20_000
KEY = Qt.Key


@pytest.fixture
def model(case: OpenCase) -> DocumentsModel:
    people.add(case.session, Person("", "Layla Mithal"))
    for title in ("Lease", "Call", "Arm"):
        add_document(case.session, title)
    arm = replace(documents.get(case.session, "d3"), sensitive=True, cover_words="photo of my arm")
    documents.save(case.session, replace(arm, kind=Kind.PHOTO, people=("p1",), language="az"))
    return DocumentsModel(case, Typing(case))


@pytest.fixture
def view(qtbot: QtBot, look: Look, model: DocumentsModel) -> Iterator[DocumentsView]:
    made = DocumentsView(look, model)
    qtbot.addWidget(made)
    made.resize(1080, 710)
    made.fit(Room.THREE_COLUMNS)
    model.enter()
    qtbot.waitUntil(lambda: model.state.loaded)
    with qtbot.waitActive(made):
        made.show()
    yield made
    made.hide()


def parts(view: QWidget) -> list[QWidget]:
    """Give the parts that Tab reaches."""
    return [
        part
        for part in view.findChildren(QWidget)
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus
        and part.isVisibleTo(view)
        and part.isEnabled()
    ]


def test_the_first_paper_is_shown_at_once_and_stays_covered(
    qtbot: QtBot, view: DocumentsView, model: DocumentsModel
) -> None:
    qtbot.waitUntil(lambda: model.state.chosen == "d3")
    assert model.preview.state.covered
    model.choose("")
    QTest.qWait(50)
    assert model.state.chosen == "", "what a person lets go stays so"
    assert view.isVisible()


def test_without_room_beside_the_list_nothing_is_chosen(
    qtbot: QtBot, look: Look, model: DocumentsModel
) -> None:
    small = DocumentsView(look, model)
    qtbot.addWidget(small)
    small.fit(Room.TWO_COLUMNS)
    model.enter()
    qtbot.waitUntil(lambda: model.state.loaded)
    QTest.qWait(50)
    assert model.state.chosen == ""


def test_everything_that_takes_the_focus_has_a_name(
    qtbot: QtBot, view: DocumentsView, model: DocumentsModel
) -> None:
    model.choose("d3")
    qtbot.waitUntil(lambda: model.details.state.document is not None)
    for state in range(3):
        model.details.edit(editing=state == 1)
        model.take_shape(Shape.LIST if state == 2 else Shape.GRID)
        unnamed = [part for part in parts(view) if not part.accessibleName()]
        assert unnamed == []
    assert len(parts(view)) > 8


def test_a_journey_by_keyboard(
    qtbot: QtBot, case: OpenCase, view: DocumentsView, model: DocumentsModel
) -> None:
    grid = view.lists.grid
    grid.setFocus()
    model.choose("d1")
    qtbot.waitUntil(lambda: model.details.state.document is not None)
    QTest.keyClick(grid, KEY.Key_F2)
    line = view.pane.details.form.title.line
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "Lease of Misal Street")
    QTest.keyClick(line, KEY.Key_Return)
    qtbot.waitUntil(lambda: documents.get(case.session, "d1").title == "Lease of Misal Street")
    grid.setFocus()
    QTest.keyClick(grid, KEY.Key_Space)
    assert model.state.looking
    assert not view.lists.isVisible()
    assert view.pane.back.hasFocus()
    QTest.keyClick(view.pane.back, KEY.Key_Escape)
    qtbot.waitUntil(lambda: view.lists.isVisible() and not model.state.looking)
    assert grid.hasFocus()
    QTest.keyClick(grid, KEY.Key_Delete)
    qtbot.waitUntil(lambda: model.state.total == 2)
    assert model.state.chosen == "d2"
    case.undo()
    qtbot.waitUntil(lambda: model.state.total == 3)


def test_a_sensitive_paper_is_covered_until_it_is_shown(
    view: DocumentsView, model: DocumentsModel
) -> None:
    model.choose("d3")
    assert view.pane.preview.show_button.isVisible()
    assert not view.pane.preview.pages.isVisible()
    QTest.keyClick(view.pane.preview.show_button, KEY.Key_Return)
    assert view.pane.preview.pages.isVisible()
    QTest.mouseClick(view.pane.preview.cover_button, Qt.MouseButton.LeftButton)
    assert view.pane.preview.show_button.isVisible()


def test_filters_offer_what_there_is_and_say_what_is_chosen(
    view: DocumentsView, model: DocumentsModel
) -> None:
    filters = view.filters
    assert filters.kind.isVisible()
    assert not filters.year.isVisible(), "no paper has a date"
    assert not filters.left_out.isVisible(), "there is no packet"
    filters.kind.chosen.emit("photo")
    assert [one.id for one in model.state.shown] == ["d3"]
    assert filters.kind.words == "Kind: Photo"
    assert filters.kind.isChecked()
    filters.person.chosen.emit("p1")
    filters.language.chosen.emit("az")
    assert model.state.filters.person == "p1"
    assert model.state.filters.language == "az"
    filters.all.click()
    assert len(model.state.shown) == 3
    assert not filters.all.isVisible()


def test_a_filter_stays_as_it_was_when_its_menu_is_closed(
    qtbot: QtBot, view: DocumentsView
) -> None:
    button = view.filters.kind
    closed: list[str] = []

    def close() -> None:
        menu = QApplication.activePopupWidget()
        if menu is not None:
            menu.close()
            closed.append("menu")

    QTimer.singleShot(100, close)
    QTest.keyClick(button, KEY.Key_Space)
    qtbot.waitUntil(lambda: bool(closed))
    assert not button.isChecked()


def test_an_empty_case_says_the_one_next_step(
    qtbot: QtBot, look: Look, case: OpenCase, tmp_path: Path
) -> None:
    model = DocumentsModel(case, Typing(case))
    view = DocumentsView(look, model)
    qtbot.addWidget(view)
    model.enter()
    qtbot.waitUntil(lambda: model.state.loaded)
    view.show()
    assert view.lists.empty.isVisible()
    assert not view.pane.isVisible()
    view.lists.empty.dropped.emit([str(photo(tmp_path / "a.jpg"))])
    qtbot.waitUntil(lambda: view.lists.grid.isVisible() and model.state.total == 1)
    view.hide()
    qtbot.waitUntil(lambda: not model.adding.state.running)


@pytest.mark.parametrize("room", [Room.ONE_COLUMN, Room.TWO_COLUMNS])
def test_the_preview_takes_the_place_of_the_list_in_a_small_window(
    view: DocumentsView, model: DocumentsModel, room: Room
) -> None:
    view.fit(room)
    assert not view.pane.isVisible()
    assert view.head.preview.isVisible()
    model.choose("d1")
    view.head.preview.click()
    assert view.pane.isVisible()
    assert not view.lists.isVisible()
    view.pane.back.click()
    assert view.lists.isVisible()
    view.fit(Room.WIDE)
    assert view.pane.isVisible()
    assert view.lists.isVisible()


def test_a_damaged_paper_is_told_above_the_others(
    qtbot: QtBot, look: Look, case: OpenCase, model: DocumentsModel
) -> None:
    with case.session.transaction() as database:
        database.execute("UPDATE records SET record = 'x' WHERE kind = 'document' AND number = 1")
    view = DocumentsView(look, model)
    qtbot.addWidget(view)
    model.enter()
    qtbot.waitUntil(lambda: model.state.damaged == ("d1",))
    (told,) = view.findChildren(FindingRow)
    assert "1 paper(s)" in [label.text() for label in told.findChildren(Label)]


def test_rows_of_refused_files_stay_and_can_be_decided(
    qtbot: QtBot, view: DocumentsView, model: DocumentsModel, tmp_path: Path
) -> None:
    locked = pdf(tmp_path / "locked.pdf", password="closed")
    model.add([locked, pdf(tmp_path / "new.pdf")])
    qtbot.waitUntil(lambda: bool(view.adding.rows), timeout=PATIENCE)
    qtbot.waitUntil(lambda: model.state.total == 4, timeout=PATIENCE)
    (told,) = view.adding.rows
    words, another, leave = told.links
    assert [one.words for one in (another, leave)] == ["Choose another copy", "Leave it out"]
    words.click()
    qtbot.waitUntil(told.password.line.hasFocus)
    QTest.keyClicks(told.password.line, "not this")
    QTest.keyClick(told.password.line, KEY.Key_Return)
    qtbot.waitUntil(lambda: told.told.tries == 1, timeout=PATIENCE)
    assert view.adding.rows == [told], "it keeps its place"
    assert told.password.line.accessibleDescription().startswith("This password does not open it.")
    assert told.password.line.selectedText() == "not this"
    QTest.keyClicks(told.password.line, "closed")
    QTest.keyClick(told.password.line, KEY.Key_Return)
    qtbot.waitUntil(lambda: model.state.total == 5, timeout=PATIENCE)
    qtbot.waitUntil(lambda: view.adding.rows == [], timeout=PATIENCE)
    qtbot.waitUntil(lambda: not view.adding.isVisible(), timeout=PATIENCE)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert view.lists.isAncestorOf(focus)


def test_another_screen_asks_what_a_paper_is(
    qtbot: QtBot, view: DocumentsView, model: DocumentsModel
) -> None:
    form = view.pane.details.form
    model.open("say:d2")
    qtbot.waitUntil(form.kind.list.hasFocus)
    assert form.isVisible()
    assert not model.details.state.asking, "asked once"
    form.kind.chosen.emit(Kind.FAMILY.value)
    held = model.details.state
    qtbot.waitUntil(lambda: model.details.state is not held)
    model.open("say:d2")
    qtbot.waitUntil(form.language.list.hasFocus)
    form.language.chosen.emit("az")
    assert form.onward.isVisible()
    form.onward.click()
    qtbot.waitUntil(lambda: model.state.chosen != "d2")
    qtbot.waitUntil(lambda: form.kind.list.hasFocus() or form.language.list.hasFocus())


def test_another_screen_asks_for_papers_of_a_kind(
    qtbot: QtBot, case: OpenCase, view: DocumentsView, model: DocumentsModel, tmp_path: Path
) -> None:
    model.open("add:police")
    assert model.state.asking is None, "asked once"
    qtbot.waitUntil(lambda: view.findChild(QFileDialog, "choosing") is not None)
    dialog = view.findChild(QFileDialog, "choosing")
    assert dialog is not None
    with qtbot.waitSignal(model.adding.finished, timeout=PATIENCE):
        dialog.filesSelected.emit([str(pdf(tmp_path / "summons.pdf"))])
    dialog.reject()
    assert documents.get(case.session, "d4").kind is Kind.POLICE
