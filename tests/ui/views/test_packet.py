"""The packet's screen by keyboard: choose, move, take out, add, decide, fill in, build."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dossier.model.changes import Changes
from dossier.model.finding import Finding, Severity
from dossier.ui.look import Look
from dossier.ui.room import Room
from dossier.ui.rows import ROW
from dossier.ui.tables.exhibits import ExhibitRow
from dossier.ui.viewmodels.building import Stage
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.packet import PacketModel, Pane
from dossier.ui.viewmodels.packet_findings import let_pass
from dossier.ui.viewmodels.packet_preview import Leaf
from dossier.ui.viewmodels.typing import Typing
from dossier.ui.views.packet import PacketView
from dossier.ui.views.packet_add import PacketAdd
from dossier.ui.views.packet_exhibit import ExhibitPane
from dossier.ui.views.packet_filing import FilePane
from dossier.ui.views.packet_findings import SOON, grouped
from dossier.ui.views.packet_misfiled import Misfiled
from dossier.ui.views.packet_options import PacketOptions
from dossier.ui.views.packet_past import PastPane
from dossier.ui.views.packet_result import ResultPage
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.choices import Tick
from dossier.ui.widgets.labels import Label
from dossier.vault import documents
from dossier.workflows.open import Sandbox, Session
from packet_papers import fill, mark_sensitive

NONE = Qt.KeyboardModifier.NoModifier
Standing = Callable[..., QWidget]


@pytest.fixture
def model(
    qtbot: QtBot, case: OpenCase, session: Session, workers: Sandbox, tmp_path: Path
) -> PacketModel:
    """The packet of five papers for the immigration court."""
    fill(session, workers, tmp_path)
    case.use_profile("us-eoir")
    made = PacketModel(case, Typing(case))
    made.enter()
    qtbot.waitUntil(lambda: made.state.packet is not None and bool(made.state.findings))
    return made


@pytest.fixture
def view(qtbot: QtBot, model: PacketModel, look: Look, standing: Standing) -> PacketView:
    """Its screen at 1280x800, with the keyboard among the exhibits."""
    made = PacketView(look, model)
    window = standing(made)
    window.resize(1080, 710)
    made.tree.setFocus()
    qtbot.waitUntil(made.tree.hasFocus)
    return made


def order(model: PacketModel) -> list[str]:
    packet = model.state.packet
    return [one.document for one in packet.plan.exhibits] if packet else []


def walk(view: PacketView, document: str) -> None:
    """Go down with the keyboard until an exhibit is chosen."""
    for _ in range(30):
        if view.tree.document == document:
            return
        key(view.tree, Qt.Key.Key_Down)
    raise AssertionError(document)


def rows(view: PacketView) -> dict[str, ExhibitRow]:
    """Give the rows of all exhibits, by document."""
    tree = view.tree.model()
    sections = [tree.index(n, 0) for n in range(tree.rowCount())]
    found = [
        tree.index(n, 0, section).data(ROW)
        for section in sections
        for n in range(tree.rowCount(section))
    ]
    return {one.document: one for one in found}


def link(view: QWidget, words: str) -> Button:
    """Find a button by what stands on it."""
    return next(one for one in view.findChildren(Button) if one.words == words and one.isVisible())


def key(widget: QWidget, which: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(widget, which, held)


def press(button: QPushButton) -> None:
    button.setFocus()
    assert button.hasFocus()
    key(button, Qt.Key.Key_Space)


def test_exhibits_move_and_leave_by_keyboard(
    qtbot: QtBot, view: PacketView, model: PacketModel
) -> None:
    walk(view, "d1")
    assert view.tree.document == model.state.chosen == "d1"
    assert view.acts.up.isEnabled()
    walk(view, "d4")
    assert model.state.chosen == "d4"
    key(view.tree, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: order(model)[-1] == "d3")
    assert view.tree.document == "d4"
    key(view.tree, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: "d4" not in order(model))
    assert view.tree.document == "d3"
    key(view.tree, Qt.Key.Key_Space)
    assert model.preview.state.leaf is Leaf.PAGE


def test_the_bar_below_does_the_same(qtbot: QtBot, view: PacketView, model: PacketModel) -> None:
    walk(view, "d3")
    press(view.acts.down)
    qtbot.waitUntil(lambda: order(model)[-1] == "d3")
    view.acts.moves.aboutToShow.emit()
    sections = view.acts.moves.findChildren(QMenu)[-1]
    titles = [one.text() for one in sections.actions()]
    sections.actions()[titles.index("Declaration")].trigger()
    qtbot.waitUntil(lambda: order(model)[1] == "d3")
    press(view.acts.take_out)
    qtbot.waitUntil(lambda: "d3" not in order(model))
    press(view.acts.add)
    assert model.state.pane is Pane.ADD
    making = view.panes.add.making.ticks.values()
    ticks = view.panes.add.findChildren(Tick)
    tick = next(one for one in ticks if one not in making)
    key(tick, Qt.Key.Key_Space)
    press(view.panes.add.put_in)
    qtbot.waitUntil(lambda: "d3" in order(model))
    assert model.state.pane is Pane.NONE
    assert view.tree.hasFocus()


def test_nothing_is_built_before_what_stops_is_decided(
    qtbot: QtBot, view: PacketView, model: PacketModel, tmp_path: Path
) -> None:
    press(view.header.build)
    assert model.state.pane is Pane.FINDINGS
    first = view.focusWidget()
    assert isinstance(first, Button)
    assert first.words == "Open translation"
    press(link(view, "Let it pass"))
    qtbot.waitUntil(lambda: model.state.stops == ())
    press(view.header.build)
    dialog = view.findChild(QFileDialog, "choosing")
    assert dialog is not None
    dialog.setDirectory(str(tmp_path))
    dialog.findChildren(QLineEdit)[0].setText("packet")
    dialog.accept()
    qtbot.waitUntil(lambda: model.building.state.stage is Stage.BUILT, timeout=20_000)
    assert (tmp_path / "packet.pdf").is_file()
    result = view.build.result
    assert result.isVisible()
    view.window().activateWindow()
    qtbot.waitUntil(result.back.hasFocus)
    press(link(view, "Clean up traces"))
    assert link(view, "Show where copies went").isVisible()
    press(result.back)
    assert model.building.state.stage is Stage.IDLE
    assert view.header.build.hasFocus()
    assert view.header.isVisible()


def test_a_file_that_disagrees_is_kept_back_and_it_is_said_where(
    qtbot: QtBot, view: PacketView, model: PacketModel, session: Session, tmp_path: Path
) -> None:
    # As if a safe copy had been exchanged after its pages were fingerprinted.
    other = documents.get(session, "d1").safe.fingerprints[:2]
    held = documents.get(session, "d2")
    documents.save(session, replace(held, safe=replace(held.safe, fingerprints=other)))
    model.take_out(["d5"])
    qtbot.waitUntil(lambda: "d5" not in order(model))
    model.build(tmp_path / "packet.pdf")
    qtbot.waitUntil(lambda: model.building.state.stage is Stage.KEPT_BACK, timeout=20_000)
    said = [one.text() for one in view.build.findChildren(Label) if one.isVisible()]
    assert "We kept the file back" in said
    assert any("does not show page" in one for one in said)
    assert not (tmp_path / "packet.pdf").exists()
    press(view.build.back)
    assert view.header.isVisible()


def test_facts_of_the_cover_are_typed_and_kept(
    qtbot: QtBot, view: PacketView, model: PacketModel
) -> None:
    look_at = next(one for one in model.state.findings if one.code == "cover-field-missing")
    press(link(view, "Fill it in"))
    assert model.state.fact == look_at.subject
    line = view.focusWidget()
    assert isinstance(line, QLineEdit)
    assert "needed" in line.accessibleName()
    QTest.keyClicks(line, "Elvin Example")
    press(view.panes.options.back)
    qtbot.waitUntil(lambda: look_at not in model.state.findings)
    packet = model.state.packet
    assert packet is not None
    assert packet.matter.fact(look_at.subject) == "Elvin Example"


def test_the_list_has_room_beside_the_page(qtbot: QtBot, view: PacketView) -> None:
    qtbot.waitUntil(lambda: view.side.findings.height() > view.side.height() // 3)
    assert view.side.pages.height() > view.side.height() // 3


def test_small_windows_show_one_thing_at_a_time(view: PacketView) -> None:
    for room in (Room.TWO_COLUMNS, Room.ONE_COLUMN):
        view.fit(room)
        assert not view.side.isVisible()
        assert view.line.isVisible()
        press(view.header.index)
        assert view.side.pages.isVisible()
        assert not view.tree.isVisible()
        press(view.side.pages.back)
        press(link(view.line, view.line.findChildren(Button)[0].words))
        assert view.side.findings.isVisible()
        assert not view.side.pages.isVisible()
        press(link(view.side, "Back to packet"))
        assert view.tree.isVisible()
    view.fit(Room.WIDE)
    assert view.side.isVisible()
    assert not view.line.isVisible()


def test_a_covered_page_is_shown_by_one_click(
    qtbot: QtBot, view: PacketView, model: PacketModel, case: OpenCase, session: Session
) -> None:
    mark_sensitive(session, "d2")
    case.tell(Changes(documents=("d2",)))
    qtbot.waitUntil(lambda: "d2" not in order(model))
    model.take_in(["d2"])
    qtbot.waitUntil(lambda: "d2" in order(model))
    walk(view, "d2")
    model.preview.show_exhibit()
    model.preview.turn_to(model.preview.state.number + 1)
    assert model.preview.state.covered == "d2"
    press(link(view.side, "Show"))
    qtbot.waitUntil(lambda: model.preview.state.covered == "")


def test_everything_that_takes_the_keyboard_has_a_name(
    view: PacketView, model: PacketModel
) -> None:
    for pane in Pane:
        model.open_pane(pane)
        takers = [
            one
            for one in view.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
        ]
        assert takers
        unnamed = [one for one in takers if not one.accessibleName()]
        assert unnamed == []


def test_notes_of_one_kind_stand_together() -> None:
    stops = tuple(Finding("no-translation", Severity.STOP, f"d{n}") for n in range(2))
    notes = tuple(Finding("gps-in-original", Severity.NOTE, f"d{n}") for n in range(3))
    assert grouped((*stops, *notes)) == [(stops[0],), (stops[1],), notes]
    passed = let_pass((*stops, *notes), {"no-translation"})
    assert {one.severity for one in passed} == {Severity.NOTE}
    assert [len(group) for group in grouped(passed)] == [2, 3]


def test_it_looks_right_in_arabic_at_twice_the_size(
    qtbot: QtBot, model: PacketModel, either_look: Look, standing: Standing
) -> None:
    view = PacketView(either_look, model)
    view.fit(Room.ONE_COLUMN)
    standing(view).resize(1280, 800)
    qtbot.waitUntil(view.isVisible)
    for button in (view.header.index, view.header.options, view.header.build):
        place = button.mapTo(view, button.rect().topLeft())
        assert view.rect().contains(button.rect().translated(place))


def test_what_can_be_made_is_ticked_and_marked_in_the_tree(
    qtbot: QtBot, view: PacketView, model: PacketModel
) -> None:
    press(view.acts.add)
    making = view.panes.add.making
    few = len(making.ticks)
    press(making.more)
    assert len(making.ticks) > few
    assert not making.more.isVisible()
    key(making.ticks["names"], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "names" in order(model))
    assert rows(view)["names"].made
    assert rows(view)["names"].facts == "Made for you"
    assert not rows(view)["d1"].made


def test_panes_are_made_when_they_are_opened(view: PacketView, model: PacketModel) -> None:
    """Making all of them at once kept the packet waiting for a quarter of a second."""
    made = (PacketOptions, PacketAdd, ExhibitPane, FilePane, PastPane, ResultPage)
    assert [one for one in made if view.findChildren(one)] == []
    for pane in (Pane.OPTIONS, Pane.ADD, Pane.OPTIONS):
        model.open_pane(pane)
    assert [len(view.findChildren(one)) for one in made] == [1, 1, 0, 0, 0, 0]
    assert view.panes.options.isVisible()


def test_pages_are_chosen_and_shown_as_an_excerpt(qtbot: QtBot, view: PacketView) -> None:
    walk(view, "d1")
    press(view.acts.adjust)
    field = view.panes.exhibit.pages
    assert field.line.hasFocus()
    QTest.keyClicks(field.line, "2-3")
    key(field.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rows(view)["d1"].facts.endswith("of \u20663\u2069"))
    assert not view.acts.isVisible()
    press(view.panes.exhibit.back)
    assert view.acts.isVisible()


def test_a_filed_packet_shows_when_and_offers_a_supplement(
    qtbot: QtBot, view: PacketView, model: PacketModel, tmp_path: Path
) -> None:
    for one in model.state.stops:
        model.accept(one.code)
    qtbot.waitUntil(lambda: not model.state.stops)
    out = tmp_path / "packet.pdf"
    model.build(out)
    qtbot.waitUntil(lambda: model.building.state.stage is Stage.BUILT, timeout=30_000)
    press(view.build.result.file)
    assert model.state.pane is Pane.FILE
    pane = view.panes.file
    qtbot.waitUntil(pane.file.isEnabled)
    press(pane.file)
    qtbot.waitUntil(lambda: model.state.filed is not None, timeout=10_000)
    assert view.header.onward.isVisible()
    assert not view.header.build.isVisible()
    assert not view.header.options.isVisible()
    walk(view, "d1")
    buttons = (view.acts.up, view.acts.take_out, view.acts.adjust, view.acts.add)
    assert not any(one.isEnabled() for one in buttons)
    assert all(one.filed for one in rows(view).values())
    qtbot.waitUntil(lambda: model.state.findings == ())
    press(view.header.onward)
    qtbot.waitUntil(lambda: model.state.filed is None)
    assert view.header.build.isVisible()
    model.open_pane(Pane.PAST)
    standing = view.panes.past.standing
    qtbot.waitUntil(standing.isVisible)
    press(link(standing, "Take it back"))
    qtbot.waitUntil(lambda: bool(standing.fields))
    field = standing.fields["d1"]
    QTest.keyClicks(field.line, "It was cut.")
    key(field.line, Qt.Key.Key_Return)

    def why() -> list[str]:
        packet = model.state.packet
        return [one.why for one in packet.matter.packet.withdrawn] if packet else []

    qtbot.waitUntil(lambda: why() == ["It was cut."])
    standing.fields["d1"].line.clearFocus()
    model.open_pane(Pane.PAST)
    assert standing.fields["d1"].text() == "It was cut."


def test_what_was_filed_by_mistake_is_corrected(
    qtbot: QtBot, view: PacketView, model: PacketModel, tmp_path: Path
) -> None:
    for one in model.state.stops:
        model.accept(one.code)
    qtbot.waitUntil(lambda: not model.state.stops)
    out = tmp_path / "packet.pdf"
    model.build(out)
    qtbot.waitUntil(lambda: model.building.state.stage is Stage.BUILT, timeout=30_000)
    model.building.close()
    model.filing.set_files((out,))
    model.filing.set_day(date(2026, 3, 4))
    model.filing.file()
    qtbot.waitUntil(lambda: model.state.filed is not None, timeout=10_000)
    model.open_pane(Pane.PAST)
    found = view.panes.past.findChildren(Misfiled)[-1]
    press(found.other_day)
    assert found.day.day.line.hasFocus()
    found.day.day.line.selectAll()
    QTest.keyClicks(found.day.day.line, "5")
    press(found.keep)
    qtbot.waitUntil(lambda: model.state.filed is not None and model.state.filed.day.day == 5)
    found = view.panes.past.findChildren(Misfiled)[-1]
    press(found.mistake)
    assert found.leave.hasFocus(), "nothing happens by pressing on"
    press(found.leave)
    assert not found.free.isVisible()
    press(found.mistake)
    press(found.free)
    qtbot.waitUntil(lambda: model.state.filed is None)
    assert view.header.build.isVisible()


def test_of_many_findings_the_first_comes_under_the_keyboard(
    view: PacketView, model: PacketModel
) -> None:
    facts = (("title", "Paper"),)
    many = tuple(Finding("sensitive-waiting", Severity.LOOK, f"d{n}", facts) for n in range(20))
    shown = view.side.findings
    shown.show_state(replace(model.state, findings=(), turn=-1))
    shown.show_state(replace(model.state, findings=many, turn=-2))
    QTest.qWait(2 * SOON)
    shown.focus_first()
    focus = QApplication.focusWidget()
    assert isinstance(focus, Button)
    assert focus.words == "Put it in"
    assert shown.rect().contains(focus.mapTo(shown, focus.rect().center()))


def test_a_name_that_cannot_be_filled_in_says_so_below_its_field(
    view: PacketView, model: PacketModel
) -> None:
    model.open_pane(Pane.OPTIONS)
    field = view.panes.options.files.name
    field.line.setFocus()
    QTest.keyClicks(field.line, "{date")
    key(field.line, Qt.Key.Key_Return)
    assert field.line.accessibleDescription().startswith("Write words in braces")
    assert model.state.trouble is None
