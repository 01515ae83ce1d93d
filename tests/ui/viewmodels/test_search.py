"""Search looks while a person types and goes where they choose."""

from typing import Any

from pytestqt.qtbot import QtBot

from dossier.model.person import Person
from dossier.ui.viewmodels.case import OpenCase, Target
from dossier.ui.viewmodels.search import Group, SearchModel, SearchState
from dossier.vault import people
from vault.making import add_document


def heard(signal: Any) -> list[Any]:
    told: list[Any] = []
    signal.connect(told.append)
    return told


def test_places_are_found_in_groups_and_gone_to(qtbot: QtBot, case: OpenCase) -> None:
    add_document(case.session, "Lease of Sampleton", text=("First.", "Rent in Sampleton, 2019."))
    people.add(case.session, Person("", "Layla Mithal", address="3 Sampleton Road"))
    model = SearchModel(case)
    wanted = heard(case.wanted)
    model.look_for("sampl")
    assert model.state.looking
    qtbot.waitUntil(lambda: bool(model.state.found))
    found = model.state.found
    assert [one.group for one in found] == [Group.DOCUMENTS, Group.PAGES, Group.PEOPLE]
    assert (found[1].before, found[1].hit) == ("Rent in ", "Sampleton")
    for one in found:
        model.go_to(one.key)
    model.show_all()
    assert wanted == [
        Target("documents", "d1"),
        Target("documents", "d1:1"),
        Target("people", "p1"),
        Target("documents", "find:sampl"),
    ]
    model.look_for("")
    assert model.state == SearchState()


def test_only_the_newest_words_are_answered(qtbot: QtBot, case: OpenCase) -> None:
    add_document(case.session, "Lease")
    add_document(case.session, "Letter")
    model = SearchModel(case)
    model.look_for("le")
    model.look_for("let")
    qtbot.waitUntil(lambda: not model.state.looking)
    assert [one.title for one in model.state.found] == ["Letter"]
