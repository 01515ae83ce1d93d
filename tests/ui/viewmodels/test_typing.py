"""Typing: a draft within half a second, one change when the field is left, never lost."""

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.person import Person
from dossier.ui.viewmodels import typing as typings
from dossier.ui.viewmodels.case import OpenCase, Told
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import casefacts, drafts, people
from dossier.workflows.open import Session


@pytest.fixture
def typing(case: OpenCase) -> Typing:
    """Takes keystrokes for the open case."""
    return Typing(case)


def city(session: Session) -> str:
    return dict(casefacts.show(session).facts).get("city", "")


def test_what_is_typed_is_a_draft_soon_and_no_change_yet(
    qtbot: QtBot, case: OpenCase, typing: Typing
) -> None:
    saved: list[object] = []
    case.saved.connect(saved.append)
    typing.typed("case", "city", "Numun")
    typing.typed("case", "city", "Numunabad")
    qtbot.waitUntil(lambda: bool(saved), timeout=1000)
    assert drafts.left(case.session) == (("case", "city", "Numunabad"),)
    assert typing.text("case", "city") == "Numunabad"
    assert city(case.session) == ""


def test_a_field_that_is_left_becomes_one_change(
    qtbot: QtBot, case: OpenCase, typing: Typing
) -> None:
    done: list[Told] = []
    case.done.connect(done.append)
    for text in ("N", "Nu", "Numunabad"):
        typing.typed("case", "city", text)
    typing.left("case", "city")
    assert typing.text("case", "city") == "Numunabad", "shown until it is there"
    qtbot.waitUntil(lambda: len(done) == 1)
    assert city(case.session) == "Numunabad"
    assert typing.text("case", "city") is None
    typing.left("case", "city")
    qtbot.wait(typings.DRAFT_AFTER + 200)
    assert drafts.left(case.session) == (), "no draft comes late and undoes what is done since"
    assert len(done) == 1
    case.undo()
    qtbot.waitUntil(lambda: city(case.session) == "")


def test_rest_makes_it_a_change_too(
    qtbot: QtBot, case: OpenCase, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(typings, "CHANGE_AFTER", 50)
    typing = Typing(case)
    typing.typed("case", "city", "Numunabad")
    qtbot.waitUntil(lambda: city(case.session) == "Numunabad")


def test_what_cannot_be_is_refused_kept_and_still_shown(
    qtbot: QtBot, case: OpenCase, typing: Typing
) -> None:
    changed = people.add(case.session, Person(id="", name="Aslan Numunov"))
    (person,) = changed.people
    refused: list[tuple[str, str, str]] = []
    typing.refused.connect(lambda who, field, error: refused.append((who, field, error.code)))
    typing.typed(person, "birth", "long ago")
    typing.left(person, "birth")
    qtbot.waitUntil(lambda: bool(refused))
    assert refused == [(person, "birth", "not-a-date")]
    assert typing.text(person, "birth") == "long ago"
    qtbot.waitUntil(lambda: drafts.left(case.session) == ((person, "birth", "long ago"),))
    typing.typed(person, "birth", "1990")
    typing.left(person, "birth")
    qtbot.waitUntil(lambda: typing.text(person, "birth") is None)
    assert drafts.left(case.session) == ()


def test_drafts_of_an_earlier_time_are_shown(typing: Typing) -> None:
    typing.remember((("p1", "birth", "long ago"),))
    assert typing.text("p1", "birth") == "long ago"
    typing.typed("p1", "birth", "1990")
    assert typing.text("p1", "birth") == "1990"


def test_at_the_end_every_keystroke_is_kept_at_once(case: OpenCase, typing: Typing) -> None:
    typing.typed("case", "city", "Numunabad")
    typing.typed("case", "country", "Misalia")
    typing.left("case", "country")
    typing.flush()
    kept = {field: text for _, field, text in drafts.left(case.session)}
    kept |= dict(casefacts.show(case.session).facts)
    assert kept == {"city": "Numunabad", "country": "Misalia"}
