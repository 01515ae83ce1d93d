"""People on the screen: chosen, added, typed, removed; what names them is told."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.dates import FuzzyDate
from dossier.model.person import Person, Reader, Role
from dossier.ui.viewmodels.case import OpenCase, Target
from dossier.ui.viewmodels.people import PeopleModel
from dossier.ui.viewmodels.several import Paper
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import edit, people
from dossier.workflows.open import Session
from vault.making import add_document


@pytest.fixture
def model(qtbot: QtBot, case: OpenCase, session: Session) -> PeopleModel:
    """Two people, the first of them chosen, with one paper about the second."""
    people.add(session, Person("", "Elvin Nümunəzadə", Role.APPLICANT, also=("Elvin Numunezade",)))
    people.add(session, Person("", "Layla Mithal"))
    held = add_document(session, "Letter")
    edit.change(session, held.id, lambda one: replace(one, people=("p2",)))
    made = PeopleModel(case, Typing(case))
    made.enter()
    qtbot.waitUntil(lambda: made.state.naming is not None)
    return made


def test_the_first_is_shown_and_another_can_be_chosen(qtbot: QtBot, model: PeopleModel) -> None:
    assert [one.name for one in model.state.people] == ["Elvin Nümunəzadə", "Layla Mithal"]
    assert (model.state.chosen, model.state.can_remove) == ("p1", True)
    assert model.state.text("also") == "Elvin Numunezade"
    model.open("p2")
    assert model.state.showing
    qtbot.waitUntil(lambda: model.state.papers == (Paper("d1", "Letter"),))
    assert not model.state.can_remove
    model.remove()
    model.choose("p1")
    assert model.state.papers == ()


def test_what_is_typed_is_shown_kept_and_undone(
    qtbot: QtBot, model: PeopleModel, case: OpenCase, session: Session
) -> None:
    model.typed("also", "Elvin Numunezade\nЭльвин")
    assert model.state.text("also") == "Elvin Numunezade\nЭльвин"
    model.left("also")
    qtbot.waitUntil(lambda: len(people.get(session, "p1").also) == 2)
    qtbot.waitUntil(lambda: not model.state.drafts)
    case.undo()
    qtbot.waitUntil(lambda: model.state.text("also") == "Elvin Numunezade")


def test_role_birth_and_languages_are_steps_of_their_own(
    qtbot: QtBot, model: PeopleModel, session: Session
) -> None:
    model.set_role(Role.SPOUSE)
    model.set_birth(FuzzyDate(1994, 7))
    model.set_language("az", spoken=True)
    model.set_language("en", spoken=True)
    model.set_language("az", spoken=False)
    expected = replace(
        people.get(session, "p1"), role=Role.SPOUSE, birth=FuzzyDate(1994, 7), languages=("en",)
    )
    qtbot.waitUntil(lambda: model.state.person == expected)


def test_one_is_added_removed_and_comes_back(
    qtbot: QtBot, model: PeopleModel, case: OpenCase
) -> None:
    model.begin_adding()
    model.add("  ")
    assert model.state.adding
    model.add(" ليلى مثال ")
    qtbot.waitUntil(lambda: model.state.chosen == "p3" and model.state.can_remove)
    assert not model.state.adding
    assert model.state.text("name") == "ليلى مثال"
    model.remove()
    qtbot.waitUntil(lambda: len(model.state.people) == 2)
    assert model.state.chosen == "p2", "the last one that is left"
    case.undo()
    qtbot.waitUntil(lambda: len(model.state.people) == 3)


def test_a_paper_leads_to_its_screen(model: PeopleModel, case: OpenCase) -> None:
    told: list[Target] = []
    case.wanted.connect(told.append)
    model.see("d1")
    assert told == [Target("documents", "d1")]


def test_a_text_that_can_not_be_taken_is_told(qtbot: QtBot, model: PeopleModel) -> None:
    model.typed("nickname", "El")
    model.left("nickname")
    qtbot.waitUntil(lambda: "nickname" in model.state.refused)
    model.typed("nickname", "E")
    assert model.state.refused == {}


def test_why_names_differ_and_who_must_not_learn_them(
    qtbot: QtBot, model: PeopleModel, case: OpenCase
) -> None:
    qtbot.waitUntil(lambda: model.state.person is not None)
    model.typed("names_explained", "Another alphabet.")
    model.left("names_explained")
    model.set_hidden(Reader.GOVERNMENT, hidden=True)
    model.set_hidden(Reader.LAWYER, hidden=True)
    model.set_hidden(Reader.LAWYER, hidden=False)

    def said() -> tuple[object, ...]:
        one = model.state.person
        return (one.names_explained, one.hidden_from) if one else ()

    qtbot.waitUntil(lambda: said() == ("Another alphabet.", (Reader.GOVERNMENT,)))
    for _ in range(4):
        case.undo()
    qtbot.waitUntil(lambda: said() == ("", ()))
