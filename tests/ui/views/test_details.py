"""Facts of a document are read as words, changed in place, and its file is handed out."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cli.papers import photo
from dossier.errors import NotADate
from dossier.model.dates import FuzzyDate
from dossier.model.document import Document, Handed, Kind, Spelled
from dossier.model.listing import Standing
from dossier.model.person import Person, Reader
from dossier.model.translation import State, Translation
from dossier.progress import Progress
from dossier.ui.look import Look
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.details import DetailsModel
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.views.document_details import DocumentDetails
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.labels import Label
from dossier.vault import documents, people, translations
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.open import Sandbox
from dossier.workflows.outcomes import Wishes


@pytest.fixture
def typing(case: OpenCase) -> Typing:
    return Typing(case)


@pytest.fixture
def model(
    qtbot: QtBot, case: OpenCase, typing: Typing, workers: Sandbox, tmp_path: Path
) -> DetailsModel:
    wishes = Wishes(kind=Kind.POLICE, date=FuzzyDate(2025, 8, about=True), language="az")
    source = photo(tmp_path / "summons.jpg")
    add(Desk(case.session, workers, Progress()), [source], wishes, lambda _: None)
    people.add(case.session, Person("", "Layla Mithal"))
    translations.add(case.session, Translation("", "d1", "en", State.DRAFT))
    made = DetailsModel(case, typing)
    made.show_document("d1", Standing("I", 74, 77))
    qtbot.waitUntil(lambda: made.state.document is not None)
    return made


@pytest.fixture
def view(qtbot: QtBot, look: Look, model: DetailsModel) -> DocumentDetails:
    made = DocumentDetails(look, model)
    qtbot.addWidget(made)
    made.resize(364, 700)
    return made


def words(view: QWidget) -> str:
    said = [one.text() for one in view.findChildren(Label) if one.isVisibleTo(view)]
    said += [one.words for one in view.findChildren(Button) if one.isVisibleTo(view)]
    plain = " | ".join(said).replace("\u00a0", " ")
    return "".join(letter for letter in plain if letter not in "\u2066\u2067\u2068\u2069")


def test_facts_are_said_in_words(view: DocumentDetails) -> None:
    said = words(view)
    assert "Police paper" in said
    assert "about August 2025" in said
    assert "Azerbaijani" in said
    assert "translation started" in said
    assert "pages 74–77" in said
    assert "Kept as it came, photo" in said


@pytest.mark.parametrize("language", ["en", "es", "ar"])
def test_facts_keep_to_the_width_there_is(qtbot: QtBot, model: DetailsModel, language: str) -> None:
    view = DocumentDetails(Look(language=language), model)
    qtbot.addWidget(view)
    assert view.minimumSizeHint().width() <= 352


def test_fields_change_the_document(
    qtbot: QtBot, case: OpenCase, view: DocumentDetails, model: DetailsModel
) -> None:
    view.show()
    view.edit_button.click()
    form = view.form
    assert form.isVisibleTo(view)
    qtbot.waitUntil(form.title.line.hasFocus)
    assert not view.facts.isVisibleTo(view)
    form.kind.chosen.emit(Kind.COURT.value)
    form.language.chosen.emit("ru")
    form.date.changed.emit(FuzzyDate(2025, 9, 14))
    form.sensitive.click()
    tick = next(one for one in form.ticks.values())
    tick.click()
    qtbot.waitUntil(lambda: documents.get(case.session, "d1").people == ("p1",))
    kept = documents.get(case.session, "d1")
    assert (kept.kind, kept.language, kept.sensitive) == (Kind.COURT, "ru", True)
    assert kept.date == FuzzyDate(2025, 9, 14)
    qtbot.waitUntil(lambda: form.cover_words.isVisibleTo(view))
    form.cover_words.typed.emit("photo of my arm")
    form.cover_words.left.emit()
    qtbot.waitUntil(lambda: documents.get(case.session, "d1").cover_words == "photo of my arm")
    view.edit_button.click()
    qtbot.waitUntil(lambda: "Layla Mithal" in words(view))
    assert not model.state.editing


def test_a_title_in_other_letters_is_told_where_it_will_stand(
    view: DocumentDetails, model: DetailsModel
) -> None:
    view.edit_button.click()
    for title, told in (("Çağırış", False), ("استدعاء من الشرطة", True), ("Summons 4/7", False)):
        model.typed("title", title)
        assert ("The index prints this." in words(view)) is told, title


def test_a_text_that_cannot_be_taken_says_why(
    view: DocumentDetails, model: DetailsModel, typing: Typing
) -> None:
    model.edit(editing=True)
    typing.refused.emit("d1", "title", NotADate(text="x"))
    assert model.state.refused["title"].code == "not-a-date"
    assert view.form.title.line.accessibleDescription()
    model.typed("title", "Summons")
    assert not view.form.title.line.accessibleDescription()


def test_what_is_typed_stands_in_the_field_while_others_change(
    qtbot: QtBot, case: OpenCase, view: DocumentDetails, model: DetailsModel
) -> None:
    model.edit(editing=True)
    view.form.title.line.setText("Police sum")
    view.form.title.typed.emit("Police sum")
    model.set_language("ru")
    qtbot.waitUntil(lambda: documents.get(case.session, "d1").language == "ru")
    qtbot.waitUntil(lambda: view.form.language.key == "ru")
    assert view.form.title.text() == "Police sum"


def test_handing_out_says_where_and_that_it_is_not_locked(
    qtbot: QtBot, view: DocumentDetails, model: DetailsModel, tmp_path: Path
) -> None:
    model.hand_out(tmp_path / "out.jpg")
    assert "Copying the original." in words(view)
    qtbot.waitUntil(lambda: model.state.work is not None and not model.state.work.running)
    said = words(view)
    assert str(tmp_path / "out.jpg") in said
    assert "This copy is not locked." in said
    view.close_button.click()
    assert "not locked" not in words(view)


def test_removing_is_asked_of_the_screen(view: DocumentDetails) -> None:
    wanted: list[str] = []
    view.remove_wanted.connect(wanted.append)
    view.more.chosen.emit("gone")
    assert wanted == ["d1"]


def test_more_is_folded_and_kept(qtbot: QtBot, view: DocumentDetails, model: DetailsModel) -> None:
    model.edit(editing=True)
    more = view.form.more
    assert not more.hidden.isVisibleTo(view)
    more.open.setChecked(True)
    assert more.hidden.isVisibleTo(view)
    assert not more.photo.isVisibleTo(view), "it is a paper of the police"
    assert not more.web.isVisibleTo(view)
    more.hidden.ticks[Reader.TRANSLATOR].click()
    qtbot.waitUntil(lambda: document(model).hidden_from == (Reader.TRANSLATOR,))
    more.handed.note.click()
    assert document(model).handed == ()
    more.handed.to.set_text("Sample Police Office")
    more.handed.receipt.set_text("R-000")
    more.handed.note.click()
    told = Handed("Sample Police Office", None, "R-000")
    qtbot.waitUntil(lambda: document(model).handed == (told,))
    assert more.handed.to.text() == ""
    model.edit(editing=False)
    said = words(view)
    assert "Sample Police Office, receipt R-000" in said
    assert "Translators" in said
    model.more.take_off(told)
    qtbot.waitUntil(lambda: document(model).handed == ())


def test_what_a_photo_and_a_report_need_is_asked_of_them(
    qtbot: QtBot, view: DocumentDetails, model: DetailsModel
) -> None:
    model.edit(editing=True)
    more = view.form.more
    more.open.setChecked(True)
    model.set_kind(Kind.PHOTO)
    qtbot.waitUntil(lambda: more.photo.isVisibleTo(view))
    model.typed("place", "Sample Street")
    model.left("place")
    qtbot.waitUntil(lambda: document(model).place == "Sample Street")
    model.set_kind(Kind.COUNTRY)
    qtbot.waitUntil(lambda: more.web.isVisibleTo(view))
    assert more.photo.isVisibleTo(view), "what was said of it stays in sight"
    model.typed("relevance", "It shows arrests.")
    model.left("relevance")
    model.more.set_accessed(FuzzyDate(2026, 3, 4))
    qtbot.waitUntil(lambda: document(model).accessed == FuzzyDate(2026, 3, 4))
    qtbot.waitUntil(lambda: document(model).relevance == "It shows arrests.")
    model.edit(editing=False)
    assert "It shows arrests." in words(view)
    assert "Sample Street" in words(view)


def test_how_a_paper_writes_a_name(
    qtbot: QtBot, view: DocumentDetails, model: DetailsModel
) -> None:
    model.edit(editing=True)
    more = view.form.more
    more.open.setChecked(True)
    assert not more.names.isVisibleTo(view), "it is about nobody yet"
    model.set_person("p1", about=True)
    qtbot.waitUntil(lambda: "p1" in more.names.fields)
    field = more.names.fields["p1"]
    field.set_text("Lejla Misal")
    field.typed.emit("Lejla Misal")
    field.left.emit()
    spelled = (Spelled("p1", "Lejla Misal"),)
    qtbot.waitUntil(lambda: document(model).spelled == spelled)
    model.edit(editing=False)
    assert "Lejla Misal" in words(view)


def document(model: DetailsModel) -> Document:
    assert model.state.document is not None
    return model.state.document
