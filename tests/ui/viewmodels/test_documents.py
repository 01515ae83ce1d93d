"""The list of documents stays in step with the case; filters, choices and covers hold."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from cli.papers import pdf, photo
from dossier.model.document import Kind
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.documents import DocumentsModel, Filters, Sort
from dossier.ui.viewmodels.typing import Typing
from dossier.vault import documents
from vault.making import add_document

PATIENCE = 20_000


def entered(qtbot: QtBot, case: OpenCase) -> DocumentsModel:
    model = DocumentsModel(case, Typing(case))
    model.enter()
    qtbot.waitUntil(lambda: model.state.loaded)
    return model


def ids(model: DocumentsModel) -> list[str]:
    return [one.id for one in model.state.shown]


def three(case: OpenCase) -> None:
    for title in ("Lease", "Call", "Arm"):
        add_document(case.session, title)
    arm = documents.get(case.session, "d3")
    documents.save(case.session, replace(arm, sensitive=True, kind=Kind.PHOTO))


def test_documents_are_listed_filtered_and_chosen(qtbot: QtBot, case: OpenCase) -> None:
    three(case)
    model = entered(qtbot, case)
    assert (ids(model), model.state.total) == (["d3", "d2", "d1"], 3)
    model.sort_by(Sort.TITLE)
    assert ids(model) == ["d3", "d2", "d1"]
    model.filter(Filters(kind=Kind.PHOTO))
    assert ids(model) == ["d3"]
    model.open("d1:0")
    assert ids(model) == ["d3", "d2", "d1"], "what hides a wanted document is taken away"
    assert model.state.chosen == "d1"
    assert model.preview.state.document is not None
    qtbot.waitUntil(lambda: model.details.state.document is not None)


def test_changes_anywhere_are_taken_in(qtbot: QtBot, case: OpenCase) -> None:
    three(case)
    model = entered(qtbot, case)
    model.choose("d2")
    qtbot.waitUntil(lambda: model.details.state.document is not None)
    model.details.set_kind(Kind.POLICE)
    qtbot.waitUntil(lambda: model.state.shown[1].kind is Kind.POLICE)
    model.remove(["d2"])
    assert model.state.chosen == "d1", "the next one is chosen"
    qtbot.waitUntil(lambda: ids(model) == ["d3", "d1"])
    case.undo()
    qtbot.waitUntil(lambda: ids(model) == ["d3", "d2", "d1"])


def test_new_papers_stand_in_the_list_as_soon_as_they_are_safe(
    qtbot: QtBot, case: OpenCase, tmp_path: Path
) -> None:
    model = entered(qtbot, case)
    counts: list[int] = []

    def count(state: Any) -> None:
        counts.append(state.total)

    model.changed.connect(count)
    model.add([pdf(tmp_path / "a.pdf"), photo(tmp_path / "b.jpg")])
    model.add_pasted(photo(tmp_path / "c.jpg", "green").read_bytes(), ".jpg")
    qtbot.waitUntil(lambda: ids(model) == ["d3", "d2", "d1"], timeout=PATIENCE)
    assert sorted(set(counts)) == [1, 2, 3]


def test_search_shows_what_holds_the_words(qtbot: QtBot, case: OpenCase) -> None:
    add_document(case.session, "Lease", text=("Rent in Sampleton.",))
    add_document(case.session, "Call")
    model = entered(qtbot, case)
    model.open("find:sampleton")
    assert model.state.filters.words == "sampleton"
    qtbot.waitUntil(lambda: ids(model) == ["d1"])
    model.filter(replace(model.state.filters, words=""))
    assert ids(model) == ["d2", "d1"]


def test_places_in_the_packet_come_with_a_profile(
    qtbot: QtBot, case: OpenCase, tmp_path: Path
) -> None:
    model = entered(qtbot, case)
    model.add([pdf(tmp_path / "a.pdf")])
    qtbot.waitUntil(lambda: ids(model) == ["d1"], timeout=PATIENCE)
    assert not model.state.has_packet
    case.use_profile("us-eoir")
    qtbot.waitUntil(lambda: "d1" in model.state.standings)
    assert model.state.has_packet
    model.choose("d1")
    assert model.details.state.standing == model.state.standings["d1"]
    model.filter(Filters(not_in_packet=True))
    assert ids(model) == []


def test_covered_documents_give_no_picture_until_they_are_shown(
    qtbot: QtBot, case: OpenCase, tmp_path: Path
) -> None:
    model = entered(qtbot, case)
    model.add([photo(tmp_path / "a.jpg")])
    qtbot.waitUntil(lambda: ids(model) == ["d1"], timeout=PATIENCE)
    model.choose("d1")
    qtbot.waitUntil(lambda: model.details.state.document is not None)
    model.details.set_sensitive(sensitive=True)
    qtbot.waitUntil(lambda: model.preview.state.covered)
    given: list[Any] = []
    model.pictures_came.connect(given.append)
    model.ask_pictures(["d1"], 100)
    qtbot.wait(100)
    assert given == []
    model.uncover("d1")
    assert not model.preview.state.covered
    model.ask_pictures(["d1"], 100)
    qtbot.waitUntil(lambda: bool(given))
    assert given[0]["d1"].width == 100
    model.cover("d1")
    assert model.preview.state.covered
    case.use_covers(covers=False)
    assert not model.preview.state.covered


def test_a_better_scan_is_seen_at_once(qtbot: QtBot, case: OpenCase, tmp_path: Path) -> None:
    model = entered(qtbot, case)
    model.add([photo(tmp_path / "a.jpg")])
    qtbot.waitUntil(lambda: ids(model) == ["d1"], timeout=PATIENCE)
    model.preview.want_width(100)
    model.choose("d1")
    qtbot.waitUntil(lambda: model.preview.state.picture is not None)
    before = model.preview.state.picture
    model.details.replace_scan(pdf(tmp_path / "better.pdf", pages=2))
    qtbot.waitUntil(lambda: model.preview.state.of == 2, timeout=PATIENCE)
    qtbot.waitUntil(lambda: model.preview.state.picture not in (None, before))


def test_a_damaged_document_is_named_beside_the_others(qtbot: QtBot, case: OpenCase) -> None:
    three(case)
    with case.session.transaction() as database:
        database.execute("UPDATE records SET record = 'x' WHERE kind = 'document' AND number = 1")
    model = entered(qtbot, case)
    assert (ids(model), model.state.damaged) == (["d3", "d2"], ("d1",))
