"""Translations by how far they are; the one that is asked for comes onto the workbench."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.changes import Changes
from dossier.model.translation import State, Translation
from dossier.ui.viewmodels.case import OpenCase, Target
from dossier.ui.viewmodels.translations import TranslationsModel
from dossier.ui.viewmodels.typing import Typing
from dossier.vault import documents, translations
from vault.making import add_document


@pytest.fixture
def papers(case: OpenCase) -> OpenCase:
    """A case with a paper in Azerbaijani, one in Russian, and one whose language nobody told."""
    for title, language in (("Summons", "az"), ("Discharge", "ru"), ("Letter", "")):
        made = add_document(case.session, title)
        documents.save(case.session, replace(made, language=language))
    return case


def entered(qtbot: QtBot, case: OpenCase) -> TranslationsModel:
    model = TranslationsModel(case, Typing(case))
    model.enter()
    qtbot.waitUntil(lambda: model.state.told is not None)
    return model


def told(model: TranslationsModel) -> list[tuple[State, list[str]]]:
    return [(state, [one.document.id for one in lines]) for state, lines in model.state.groups]


def test_foreign_papers_are_needed_and_what_is_kept_stands_by_its_state(
    qtbot: QtBot, papers: OpenCase
) -> None:
    translations.add(papers.session, Translation("", "d2", "en", State.DONE, text="Discharge"))
    model = entered(qtbot, papers)
    assert told(model) == [(State.NEEDED, ["d1"]), (State.DONE, ["d2"])]
    assert model.state.told is not None
    assert model.state.told.untold == 1


def test_a_change_elsewhere_shows(qtbot: QtBot, papers: OpenCase) -> None:
    model = entered(qtbot, papers)
    model.open("d1")
    assert model.state.opened == "d1"
    model.workbench.set_state(State.ASKED)
    qtbot.waitUntil(lambda: (State.ASKED, ["d1"]) in told(model))
    assert papers.trail.undo is not None
    assert papers.trail.undo.code == "translation-asked"
    papers.undo()
    qtbot.waitUntil(lambda: told(model) == [(State.NEEDED, ["d1", "d2"])])
    line = model.workbench.state.line
    assert line is not None
    assert line.state is State.NEEDED
    model.back()
    assert model.state.opened == ""
    assert model.workbench.state.line is None


def test_a_paper_nobody_asks_for_can_be_translated_too(qtbot: QtBot, papers: OpenCase) -> None:
    model = TranslationsModel(papers, Typing(papers))
    model.open("d3")
    qtbot.waitUntil(lambda: model.state.opened == "d3")
    line = model.workbench.state.line
    assert line is not None
    assert line.document.id == "d3"
    model.back()
    qtbot.waitUntil(lambda: told(model) == [(State.NEEDED, ["d1", "d2"])])


def test_a_translation_is_opened_by_its_own_id_and_a_person_shows_the_list(
    qtbot: QtBot, papers: OpenCase
) -> None:
    translations.add(papers.session, Translation("", "d2", "en", State.DRAFT, text="Discharge"))
    model = entered(qtbot, papers)
    model.open("t1")
    assert model.state.opened == "d2"
    model.open("p1")
    qtbot.waitUntil(lambda: model.state.opened == "")
    wanted: list[Target] = []
    papers.wanted.connect(wanted.append)
    model.go_to_documents()
    assert wanted == [Target("documents")]


def test_a_paper_that_goes_to_the_bin_leaves_the_workbench(qtbot: QtBot, papers: OpenCase) -> None:
    model = entered(qtbot, papers)
    model.open("d1")
    before = documents.get(papers.session, "d1")
    documents.save(papers.session, replace(before, removed=True))
    model.workbench.leave()
    papers.tell(Changes(documents=("d1",)))
    model.back()
    qtbot.waitUntil(lambda: told(model) == [(State.NEEDED, ["d2"])])
