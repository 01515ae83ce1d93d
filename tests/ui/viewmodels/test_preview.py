"""Pages of one document, drawn when they are looked at; covered ones never."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from cli.papers import pdf
from dossier.model.listing import Listed
from dossier.progress import Progress
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.preview import PreviewModel
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.documents import listing
from dossier.workflows.open import Sandbox
from dossier.workflows.outcomes import Wishes


@pytest.fixture
def papers(case: OpenCase, workers: Sandbox, tmp_path: Path) -> tuple[Listed, ...]:
    """Two papers: of three pages, and of one."""
    files = [pdf(tmp_path / "long.pdf", "long", pages=3), pdf(tmp_path / "short.pdf", "short")]
    add(Desk(case.session, workers, Progress()), files, Wishes(), lambda _: None)
    return listing(case.session).documents


def test_a_page_is_drawn_as_wide_as_wanted(
    qtbot: QtBot, case: OpenCase, papers: tuple[Listed, ...]
) -> None:
    model = PreviewModel(case)
    model.show_document(papers[0])
    assert (model.state.page, model.state.of, model.state.picture) == (0, 3, None)
    model.want_width(200)
    qtbot.waitUntil(lambda: model.state.picture is not None)
    assert model.state.picture is not None
    assert model.state.picture.width == 200
    qtbot.waitUntil(lambda: len(model.state.texts) == 3)
    assert model.state.texts[2].strip() == "long page 3"
    first = model.state.picture
    model.turn_to(7)
    assert model.state.page == 2
    qtbot.waitUntil(lambda: model.state.picture not in (None, first))
    model.turn_to(0)
    assert model.state.picture == first, "kept at hand"


def test_another_document_begins_blank_at_its_first_page(
    qtbot: QtBot, case: OpenCase, papers: tuple[Listed, ...]
) -> None:
    model = PreviewModel(case)
    model.want_width(100)
    model.show_document(papers[0])
    model.turn_to(1)
    qtbot.waitUntil(lambda: model.state.picture is not None)
    model.show_document(papers[1])
    assert (model.state.page, model.state.picture) == (0, None)
    qtbot.waitUntil(lambda: model.state.texts == ("short page 1",))
    model.show_document(None)
    assert model.state.of == 0
    assert model.state.picture is None


def test_a_covered_page_is_neither_drawn_nor_read(
    qtbot: QtBot, case: OpenCase, papers: tuple[Listed, ...]
) -> None:
    model = PreviewModel(case)
    model.want_width(100)
    model.show_document(papers[1], covered=True)
    qtbot.wait(150)
    assert (model.state.picture, model.state.texts) == (None, ())
    model.show_document(papers[1], covered=False)
    qtbot.waitUntil(lambda: model.state.picture is not None and bool(model.state.texts))
    model.show_document(papers[1], covered=True)
    assert (model.state.picture, model.state.texts) == (None, ())


def test_what_cannot_be_shown_says_why(
    qtbot: QtBot, case: OpenCase, papers: tuple[Listed, ...]
) -> None:
    model = PreviewModel(case)
    model.want_width(100)
    with case.session.transaction() as database:
        database.execute("UPDATE pages SET text = 'other'")
    model.show_document(papers[0])
    qtbot.waitUntil(lambda: model.state.text_trouble is not None)
    assert model.state.text_trouble is not None
    assert model.state.text_trouble.code == "vault-damaged"
