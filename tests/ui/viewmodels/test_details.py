"""What is said of a document is changed in place, each change one undo step."""

from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from cli.papers import pdf, photo
from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Kind
from dossier.model.listing import Standing
from dossier.model.person import Person
from dossier.model.translation import Translation
from dossier.progress import Progress
from dossier.ui.viewmodels.case import OpenCase, Target
from dossier.ui.viewmodels.details import DetailsModel, Task, Work
from dossier.ui.viewmodels.typing import Typing
from dossier.vault import documents, people, translations
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.open import Sandbox
from dossier.workflows.outcomes import Wishes
from vault.making import add_document

PATIENCE = 20_000


@pytest.fixture
def typing(case: OpenCase) -> Typing:
    return Typing(case)


def kept(case: OpenCase, name: str = "d1") -> Document:
    return documents.get(case.session, name)


def shown(qtbot: QtBot, case: OpenCase, typing: Typing, name: str = "d1") -> DetailsModel:
    model = DetailsModel(case, typing)
    model.show_document(name)
    qtbot.waitUntil(lambda: model.state.document is not None)
    return model


def heard(signal: Any) -> list[Any]:
    told: list[Any] = []
    signal.connect(told.append)
    return told


def test_everything_that_is_known_is_shown(qtbot: QtBot, case: OpenCase, typing: Typing) -> None:
    document = add_document(case.session, "Lease")
    person = people.add(case.session, Person("", "Layla Mithal"))
    told = translations.add(case.session, Translation("", document.id, "en"))
    add_document(case.session, "Other")
    translations.add(case.session, Translation("", "d2", "en"))
    place = Standing("G", 62, 69)
    model = DetailsModel(case, typing)
    model.show_document("d1", place)
    qtbot.waitUntil(lambda: model.state.document is not None)
    state = model.state
    assert (state.document, state.people) == (document, (person,))
    assert state.translations == (told,)
    assert state.standing == place
    wanted = heard(case.wanted)
    model.go_to_translation()
    model.go_to_packet()
    model.go_to_people()
    assert wanted == [Target("translations", "d1"), Target("packet", "d1"), Target("people")]


def test_each_change_is_one_step_that_can_be_undone(
    qtbot: QtBot, case: OpenCase, typing: Typing
) -> None:
    before = add_document(case.session, "Lease")
    people.add(case.session, Person("", "Layla Mithal"))
    model = shown(qtbot, case, typing)
    model.set_kind(Kind.RESIDENCE)
    model.set_date(FuzzyDate(2025, 8, about=True))
    model.set_language("az")
    model.set_person("p1", about=True)
    model.set_sensitive(sensitive=True)
    qtbot.waitUntil(lambda: model.state.document is not None and model.state.document.sensitive)
    after = kept(case)
    assert (after.kind, after.language, after.people) == (Kind.RESIDENCE, "az", ("p1",))
    assert after.date == FuzzyDate(2025, 8, about=True)
    assert model.state.document == after
    for _ in range(5):
        case.undo()
    qtbot.waitUntil(lambda: kept(case) == before)
    qtbot.waitUntil(lambda: model.state.document == before)


def test_what_is_typed_is_a_draft_until_the_field_is_left(
    qtbot: QtBot, case: OpenCase, typing: Typing
) -> None:
    add_document(case.session, "Lease")
    model = shown(qtbot, case, typing)
    model.typed("title", "Lease of Mis")
    model.typed("title", "Lease of Misal Street")
    assert model.state.text("title") == "Lease of Misal Street"
    assert kept(case).title == "Lease"
    model.left("title")
    qtbot.waitUntil(lambda: kept(case).title == "Lease of Misal Street")
    qtbot.waitUntil(lambda: model.state.drafts == {})
    assert model.state.text("title") == "Lease of Misal Street"


def test_other_documents_show_their_own_drafts(
    qtbot: QtBot, case: OpenCase, typing: Typing
) -> None:
    add_document(case.session, "One")
    add_document(case.session, "Two")
    model = shown(qtbot, case, typing)
    model.typed("number", "17")
    model.show_document("d2")
    qtbot.waitUntil(lambda: model.state.document is not None)
    assert model.state.text("number") == ""
    model.show_document("d1")
    qtbot.waitUntil(lambda: model.state.document is not None)
    assert model.state.text("number") == "17"


def test_an_original_is_handed_out_and_never_over_a_folder(
    qtbot: QtBot, case: OpenCase, typing: Typing, workers: Sandbox, tmp_path: Path
) -> None:
    source = photo(tmp_path / "photo.jpg")
    add(Desk(case.session, workers, Progress()), [source], Wishes(), lambda _: None)
    model = shown(qtbot, case, typing)
    target = tmp_path / "out.jpg"
    model.hand_out(target)
    assert model.state.work == Work(Task.HANDING_OUT)
    qtbot.waitUntil(lambda: model.state.work is not None and not model.state.work.running)
    assert model.state.work == Work(Task.HANDING_OUT, running=False, files=(target,))
    assert target.read_bytes() == source.read_bytes()
    model.dismiss()
    assert model.state.work is None
    model.hand_out(tmp_path / "nowhere" / "out.jpg")
    qtbot.waitUntil(lambda: model.state.work is not None and not model.state.work.running)
    work = model.state.work
    assert work is not None
    assert work.trouble is not None
    assert work.trouble.code == "cannot-write"


def test_a_better_scan_takes_the_place_and_can_be_taken_back(
    qtbot: QtBot, case: OpenCase, typing: Typing, workers: Sandbox, tmp_path: Path
) -> None:
    source = photo(tmp_path / "photo.jpg")
    add(Desk(case.session, workers, Progress()), [source], Wishes(), lambda _: None)
    model = shown(qtbot, case, typing)
    before = kept(case)
    model.replace_scan(pdf(tmp_path / "better.pdf", pages=2))
    qtbot.waitUntil(lambda: len(kept(case).safe.pages) == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: model.state.work == Work(Task.REPLACING, running=False))
    qtbot.waitUntil(
        lambda: model.state.document is not None and model.state.document.original.size > 0
    )
    assert kept(case).title == "photo"
    case.undo()
    qtbot.waitUntil(lambda: kept(case) == before)
    model.replace_scan(source)
    qtbot.waitUntil(lambda: model.state.work is not None and not model.state.work.running)
    work = model.state.work
    assert work is not None
    assert work.trouble is not None


def test_a_document_that_is_removed_is_not_shown_any_more(
    qtbot: QtBot, case: OpenCase, typing: Typing
) -> None:
    add_document(case.session, "Lease")
    model = shown(qtbot, case, typing)
    model.show_document("")
    assert model.state.document is None
    model.show_document("d7")
    qtbot.wait(50)
    assert model.state.document is None
