"""Files come in beside the window; what isn't taken in stays as a row until it is decided."""

from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from cli.papers import pdf, photo
from dossier.model.document import Document, Kind
from dossier.ui.viewmodels.adding import AddingModel, AddingState, Came, Result
from dossier.ui.viewmodels.case import OpenCase, Target, Told, Trail
from dossier.vault import documents
from dossier.workflows.outcomes import Wishes
from dossier.workflows.undo import Name

PATIENCE = 20_000


def heard(signal: Any) -> list[Any]:
    told: list[Any] = []
    signal.connect(told.append)
    return told


def test_a_batch_is_one_undo_step_and_each_file_is_told(
    qtbot: QtBot, case: OpenCase, tmp_path: Path
) -> None:
    model = AddingModel(case)
    added, finished, done = map(heard, (model.added, model.finished, case.done))
    states: list[AddingState] = heard(model.changed)
    (tmp_path / "folder").mkdir()
    for n in range(3):
        pdf(tmp_path / "folder" / f"{n}.pdf", f"paper {n}")
    model.add([tmp_path / "folder", photo(tmp_path / "photo.jpg")])
    assert model.state.running
    qtbot.waitUntil(lambda: bool(finished), timeout=PATIENCE)
    assert [one.title for one in added] == ["0", "1", "2", "photo"]
    assert isinstance(added[0], Document)
    assert finished == [Result(("d1", "d2", "d3", "d4"), 0, 0)]
    assert done == [Told(Name("add", (("title", "0"),)))]
    assert ("photo.jpg",) in [state.reading for state in states]
    assert max(state.of for state in states) == 4
    assert model.state == AddingState()
    case.undo()
    qtbot.waitUntil(lambda: len(done) == 2)
    assert documents.all(case.session) == ()


def test_what_is_refused_or_here_already_stays_until_it_is_decided(
    qtbot: QtBot, case: OpenCase, tmp_path: Path
) -> None:
    model = AddingModel(case)
    finished, wanted = map(heard, (model.finished, case.wanted))
    torn = tmp_path / "torn.pdf"
    torn.write_bytes(b"%PDF-1.7\n nothing")
    good = pdf(tmp_path / "good.pdf")
    model.add([good, torn, good])
    qtbot.waitUntil(lambda: bool(finished), timeout=PATIENCE)
    assert finished == [Result(("d1",), 1, 1)]
    rows = {row.came: row for row in model.state.rows}
    assert (rows[Came.REFUSED].name, rows[Came.REFUSED].code) == ("torn.pdf", "damaged")
    assert rows[Came.HERE_ALREADY].document == "d1"
    model.open_known(rows[Came.HERE_ALREADY].key)
    assert wanted == [Target("documents", "d1")]
    model.take_instead(rows[Came.REFUSED].key, [photo(tmp_path / "photo of it.jpg")])
    assert model.state.rows == ()
    qtbot.waitUntil(lambda: len(finished) == 2, timeout=PATIENCE)
    assert finished[1].added == ("d2",)


def test_a_locked_file_is_added_again_with_its_password(
    qtbot: QtBot, case: OpenCase, tmp_path: Path
) -> None:
    model = AddingModel(case)
    finished = heard(model.finished)
    model.add([pdf(tmp_path / "locked.pdf", password="closed")])
    for count, password in ((1, "wrong"), (2, "closed")):
        qtbot.waitUntil(lambda n=count: len(finished) == n, timeout=PATIENCE)
        (row,) = model.state.rows
        assert (row.key, row.code, row.tries) == ("a1", "encrypted", count - 1)
        model.open_with(row.key, password)
        model.open_with(row.key, "twice at once")
        assert model.state.rows == (row,), "it keeps its place until it is open"
    qtbot.waitUntil(lambda: len(finished) == 3, timeout=PATIENCE)
    assert model.state.rows == ()
    assert finished[2].added == ("d1",)
    assert case.trail == Trail(undo=Name("add-one", (("title", "locked"),)))


def test_a_password_typed_the_moment_another_failed_is_tried(
    qtbot: QtBot, case: OpenCase, tmp_path: Path
) -> None:
    model = AddingModel(case)
    model.add([pdf(tmp_path / "locked.pdf", password="closed")])
    qtbot.waitUntil(lambda: bool(model.state.rows), timeout=PATIENCE)
    typed = ["closed"]

    def type_on(state: AddingState) -> None:
        if state.rows and state.rows[0].tries == 1 and typed:
            model.open_with("a1", typed.pop())

    model.changed.connect(type_on)
    model.open_with("a1", "wrong")
    qtbot.waitUntil(lambda: model.state == AddingState(), timeout=PATIENCE)
    assert typed == []
    assert [paper.id for paper in documents.all(case.session)] == ["d1"]


def test_a_paper_that_is_here_becomes_what_it_was_asked_for_as(
    qtbot: QtBot, case: OpenCase, tmp_path: Path
) -> None:
    model = AddingModel(case)
    finished = heard(model.finished)
    paper = pdf(tmp_path / "birth.pdf")
    model.add([paper])
    model.add([paper], Wishes(Kind.IDENTITY))
    qtbot.waitUntil(lambda: any(row.noted for row in model.state.rows), timeout=PATIENCE)
    assert documents.get(case.session, "d1").kind is Kind.IDENTITY
    model.leave_all_out()
    model.add([paper], Wishes(Kind.POLICE))
    qtbot.waitUntil(lambda: len(finished) == 3, timeout=PATIENCE)
    qtbot.waitUntil(lambda: bool(model.state.rows))
    assert documents.get(case.session, "d1").kind is Kind.IDENTITY, "what was said is kept"
    case.undo()
    qtbot.waitUntil(lambda: documents.get(case.session, "d1").kind is Kind.OTHER)


def test_a_pasted_picture_comes_from_memory(qtbot: QtBot, case: OpenCase, tmp_path: Path) -> None:
    model = AddingModel(case)
    finished = heard(model.finished)
    data = photo(tmp_path / "photo.jpg").read_bytes()
    model.add_pasted(data, ".jpg")
    model.add_pasted(b"no picture", ".jpg")
    qtbot.waitUntil(lambda: len(finished) == 2, timeout=PATIENCE)
    assert documents.get(case.session, "d1").original.name == "Pasted 1.jpg"
    (row,) = model.state.rows
    assert (row.name, row.came) == ("Pasted 2.jpg", Came.REFUSED)
    model.leave_out(row.key)
    assert model.state.rows == ()


def test_stop_keeps_what_is_in(qtbot: QtBot, case: OpenCase, tmp_path: Path) -> None:
    model = AddingModel(case)
    finished = heard(model.finished)

    def stop(_: Document) -> None:
        model.stop()

    model.added.connect(stop)
    model.add([pdf(tmp_path / f"{n}.pdf", f"paper {n}", pages=3) for n in range(12)])
    model.add([photo(tmp_path / "later.jpg")])
    qtbot.waitUntil(lambda: bool(finished), timeout=PATIENCE)
    assert finished[0].stopped
    kept = [one.id for one in documents.all(case.session)]
    assert kept == list(finished[0].added)
    assert len(kept) < 12
    assert not model.state.running
    assert case.trail.undo is not None
