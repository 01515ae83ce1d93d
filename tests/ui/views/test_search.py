"""What search found can be heard, chosen by keyboard, and shown as a list of documents."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dossier.model.person import Person
from dossier.ui.look import Look
from dossier.ui.viewmodels.case import OpenCase, Target
from dossier.ui.viewmodels.search import SearchModel
from dossier.ui.views.search import FoundRow, SearchView
from dossier.ui.widgets.labels import Label
from dossier.vault import people
from vault.making import add_document


def test_places_are_chosen_by_keyboard(qtbot: QtBot, either_look: Look, case: OpenCase) -> None:
    add_document(case.session, "Lease of Sampleton", text=("First.", "Rent in Sampleton, 2019."))
    people.add(case.session, Person("", "Layla Mithal", address="3 Sampleton Road"))
    model, wanted = SearchModel(case), list[Any]()
    case.wanted.connect(wanted.append)
    view = SearchView(either_look, model)
    qtbot.addWidget(view)
    view.resize(800, 600)
    view.show()
    model.look_for("sampl")
    qtbot.waitUntil(lambda: bool(model.state.found))
    rows = view.findChildren(FoundRow)
    assert [row.accessibleDescription() for row in rows][1] == "Rent in Sampleton, 2019…"
    assert "page \u20662\u2069" in rows[1].accessibleName()
    for row in rows:
        QTest.keyClick(row, Qt.Key.Key_Space)
    view.all.click()
    assert [one.screen for one in wanted] == ["documents", "documents", "people", "documents"]
    assert wanted[-1] == Target("documents", "find:sampl")
    assert not view.grab().isNull()
    view.hide()


def test_nothing_found_says_what_to_try(qtbot: QtBot, look: Look, case: OpenCase) -> None:
    model = SearchModel(case)
    view = SearchView(look, model)
    qtbot.addWidget(view)
    model.look_for("nowhere")
    qtbot.waitUntil(lambda: not model.state.looking)
    said = [label.text() for label in view.findChildren(Label)]
    assert "Nothing has these words. Try fewer of them." in said
    assert not view.all.isVisibleTo(view)
