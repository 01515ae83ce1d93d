"""The packet on the screen: numbers follow every change, each change is one step to undo."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dossier.model.changes import Changes
from dossier.ui.viewmodels.building import Stage
from dossier.ui.viewmodels.case import OpenCase, Target, Told
from dossier.ui.viewmodels.packet import PacketModel, Pane
from dossier.ui.viewmodels.packet_findings import Act, Where, acts, where
from dossier.ui.viewmodels.packet_options import printed_facts
from dossier.ui.viewmodels.packet_preview import Leaf
from dossier.ui.viewmodels.typing import Typing
from dossier.vault import packets
from dossier.workflows import arrange
from dossier.workflows.open import Sandbox, Session
from dossier.workflows.wanted import Sheets
from packet_papers import add_many, fill, mark_sensitive


@pytest.fixture
def model(
    qtbot: QtBot, case: OpenCase, session: Session, workers: Sandbox, tmp_path: Path
) -> PacketModel:
    """The packet of five papers for the immigration court, in view."""
    fill(session, workers, tmp_path)
    case.use_profile("us-eoir")
    made = PacketModel(case, Typing(case))
    made.enter()
    qtbot.waitUntil(lambda: made.state.packet is not None and bool(made.state.findings))
    return made


def order(model: PacketModel) -> list[str]:
    packet = model.state.packet
    return [one.document for one in packet.plan.exhibits] if packet else []


def kept(session: Session) -> list[str]:
    found = arrange.arranged(arrange.matter_of(session, "us-eoir"))
    return [one.document for one in found.plan.exhibits]


def test_a_move_changes_numbers_and_is_one_step(
    qtbot: QtBot, model: PacketModel, case: OpenCase, session: Session
) -> None:
    told: list[Told] = []
    case.done.connect(told.append)
    assert order(model) == ["d1", "d2", "d5", "d3", "d4"]
    model.step("d4", -1)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert order(model) == kept(session) == ["d1", "d2", "d5", "d4", "d3"]
    assert model.state.moved == {"d3", "d4"}
    assert told[0].name.code == "move-pages"
    assert dict(told[0].name.facts)["to"] == "D"
    case.undo()
    qtbot.waitUntil(lambda: order(model)[-1] == "d4")
    assert packets.all(session) == ()
    case.redo()
    qtbot.waitUntil(lambda: order(model)[-1] == "d3")
    assert kept(session)[-1] == "d3"


def test_wishes_that_come_fast_are_a_step_each(
    qtbot: QtBot, model: PacketModel, case: OpenCase, session: Session
) -> None:
    told: list[Told] = []
    case.done.connect(told.append)
    model.step("d4", -1)
    model.move("d5", "witnesses", 1)
    model.take_out(["d1", "d2"])
    model.step("nothing", 1)
    model.take_in(["d1"])
    qtbot.waitUntil(lambda: len(told) == 4)
    codes = [one.name.code for one in told]
    assert codes == ["move-pages", "section", "take-out-many", "take-in"]
    assert order(model) == kept(session) == ["d1", "d5", "d4", "d3"]
    for _ in range(4):
        case.undo()
    qtbot.waitUntil(lambda: len(told) == 8)
    qtbot.waitUntil(lambda: order(model) == ["d1", "d2", "d5", "d3", "d4"])


def test_what_changes_elsewhere_shows(
    qtbot: QtBot, model: PacketModel, case: OpenCase, session: Session
) -> None:
    mark_sensitive(session, "d3")
    case.tell(Changes(documents=("d3",)))
    qtbot.waitUntil(lambda: "d3" not in order(model))
    qtbot.waitUntil(lambda: "sensitive-waiting" in {one.code for one in model.state.findings})
    finding = next(one for one in model.state.findings if one.code == "sensitive-waiting")
    model.act(finding, Act.TAKE_IN)
    qtbot.waitUntil(lambda: "d3" in order(model))


def test_findings_lead_somewhere_pass_or_are_left(
    qtbot: QtBot, model: PacketModel, case: OpenCase
) -> None:
    wanted: list[Target] = []
    case.wanted.connect(wanted.append)
    packet = model.state.packet
    assert packet is not None
    stop = model.state.stops[0]
    assert (stop.code, stop.subject) == ("no-translation", "d5")
    assert where(stop, packet) == Where("C", packet.plan.exhibits[2].first)
    assert acts(stop, packet) == (Act.TRANSLATION, Act.TAKE_OUT, Act.ACCEPT)
    model.act(stop, Act.TRANSLATION)
    assert wanted == [Target("translations", "d5")]
    assert not model.ready()
    assert model.state.pane is Pane.FINDINGS
    model.act(stop, Act.ACCEPT)
    qtbot.waitUntil(lambda: model.state.stops == ())
    assert model.ready()
    model.accept("no-translation", accepted=False)
    qtbot.waitUntil(lambda: model.state.stops == (stop,))
    look = next(one for one in model.state.findings if one.code == "cover-field-missing")
    model.act(look, Act.FACT)
    assert (model.state.pane, model.state.fact) == (Pane.OPTIONS, look.subject)
    model.act(look, Act.LEAVE)
    assert look not in model.state.findings
    assert model.state.aside == 1
    model.bring_back()
    assert look in model.state.findings


def test_facts_that_are_needed_come_first(qtbot: QtBot, model: PacketModel) -> None:
    packet = model.state.packet
    assert packet is not None
    facts = printed_facts(packet)
    needed = [one.required for one in facts]
    assert needed == sorted(needed, reverse=True)
    number = next(one for one in facts if one.key == "a-number")
    assert (number.typed, number.subject, number.field) == ("A000-000-000", "case", "a-number")
    judge = next(one for one in facts if one.key == "judge")
    assert judge.open
    model.typing.typed("case", "judge", "Hon. Robin Specimen")
    model.typing.left("case", "judge")
    qtbot.waitUntil(
        lambda: (
            model.state.packet is not None
            and model.state.packet.matter.fact("judge") == "Hon. Robin Specimen"
        )
    )


def test_other_screens_lead_to_a_fact_or_to_an_exhibit(model: PacketModel) -> None:
    model.open("fact:judge")
    assert (model.state.pane, model.state.fact) == (Pane.OPTIONS, "judge")
    model.open("d4")
    assert (model.state.pane, model.state.chosen) == (Pane.NONE, "d4")


def test_pages_follow_the_packet(qtbot: QtBot, model: PacketModel) -> None:
    view = model.preview
    qtbot.waitUntil(lambda: view.state.shot is not None)
    assert (view.state.leaf, view.state.number) == (Leaf.INDEX, 2)
    model.choose("d5")
    qtbot.waitUntil(lambda: bool(view.state.shot and view.state.shot.place))
    view.show_exhibit()
    assert view.state.leaf is Leaf.PAGE
    view.turn_to(view.state.number + 1)
    shown = view.exhibit_in_view()
    assert shown is not None
    assert (shown.document, view.state.printed) == ("d5", shown.first + 1)
    model.move("d5", "declaration", 1)
    qtbot.waitUntil(lambda: order(model)[0] == "d5")
    shown = view.exhibit_in_view()
    assert shown is not None
    assert (shown.document, view.state.printed) == ("d5", shown.first + 1)


def test_sensitive_pages_stay_covered_until_asked_for(
    qtbot: QtBot, model: PacketModel, case: OpenCase, session: Session
) -> None:
    model.choose("d2")
    model.preview.show_exhibit()
    model.preview.turn_to(model.preview.state.number + 1)
    assert model.preview.state.covered == ""
    mark_sensitive(session, "d2")
    case.tell(Changes(documents=("d2",)))
    qtbot.waitUntil(lambda: "d2" not in order(model))
    model.take_in(["d2"])
    qtbot.waitUntil(lambda: order(model)[1:2] == ["d2"] and bool(model.preview.state.shot))
    model.choose("d2")
    model.preview.show_exhibit()
    model.preview.turn_to(model.preview.state.number + 1)
    qtbot.waitUntil(lambda: model.preview.state.covered == "d2")
    model.preview.uncover()
    assert model.preview.state.covered == ""


def test_a_sheet_is_covered_while_it_holds_a_sensitive_photograph(
    qtbot: QtBot, model: PacketModel, case: OpenCase, session: Session
) -> None:
    mark_sensitive(session, "d2")
    wanted = arrange.Wanted(photos=(Sheets(("d1", "d2")),), sections=(("photos", "identity"),))
    arrange.arrange(session, "us-eoir", wanted)
    case.tell(Changes(documents=("d2",), packets=("k1",)))
    qtbot.waitUntil(lambda: "photos" in order(model))
    model.choose("photos")
    model.preview.show_exhibit()
    qtbot.waitUntil(lambda: model.preview.state.covered == "d2")
    model.preview.uncover()
    assert model.preview.state.covered == ""
    qtbot.waitUntil(lambda: "sensitive-included" in {one.code for one in model.state.findings})
    found = next(one for one in model.state.findings if one.code == "sensitive-included")
    packet = model.state.packet
    assert packet is not None
    sheets = next(one for one in packet.plan.exhibits if one.document == "photos")
    assert where(found, packet) == Where(sheets.label, sheets.first)


def test_a_packet_is_built_audited_and_shown(
    qtbot: QtBot, model: PacketModel, tmp_path: Path
) -> None:
    model.take_out(["d5"])
    qtbot.waitUntil(lambda: "d5" not in order(model) and model.state.stops == ())
    assert model.file_name.startswith("Exhibits_")
    out = tmp_path / model.file_name
    model.wishes.set_separate(True)
    qtbot.waitUntil(lambda: bool(model.state.packet and model.state.packet.matter.packet.separate))
    model.build(out)
    assert model.building.state.stage is Stage.WORKING
    qtbot.waitUntil(lambda: model.building.state.stage is Stage.BUILT, timeout=20_000)
    built = model.building.state.built
    assert built is not None
    assert built.files[0].path == out
    assert len(built.separate) == 4
    qtbot.waitUntil(lambda: len(model.building.state.pictures) == 2)
    model.building.close()
    assert model.building.state.stage is Stage.IDLE


def test_a_build_can_be_stopped_and_is_held_for_what_stops(
    qtbot: QtBot, model: PacketModel, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    model.build(out)
    qtbot.waitUntil(lambda: model.building.state.stage is Stage.HELD)
    model.take_out(["d5"])
    qtbot.waitUntil(lambda: "d5" not in order(model))
    model.build(out)
    qtbot.waitUntil(lambda: model.building.state.step is not None)
    model.building.stop()
    qtbot.waitUntil(lambda: model.building.state.stage is Stage.STOPPED)
    assert not out.exists()
    model.build(tmp_path / "nowhere" / "out.pdf")
    qtbot.waitUntil(lambda: model.building.state.stage is Stage.TROUBLE)
    trouble = model.building.state.trouble
    assert trouble is not None
    assert trouble.code == "cannot-write"


def test_another_authority_has_another_packet(
    qtbot: QtBot, model: PacketModel, case: OpenCase
) -> None:
    model.use("generic")
    qtbot.waitUntil(lambda: model.state.profile == "generic" and model.state.packet is not None)
    assert {one.id for one in model.state.known} >= {"generic", "us-eoir"}
    assert case.profile == "generic"
    model.wishes.set_limit(0.02)
    qtbot.waitUntil(lambda: bool(model.state.packet and model.state.packet.limit == 20_000))


def test_moves_among_a_thousand_show_new_numbers(
    qtbot: QtBot, case: OpenCase, session: Session
) -> None:
    count = 1000
    add_many(session, count)
    case.use_profile("generic")
    model = PacketModel(case, Typing(case))
    model.enter()
    qtbot.waitUntil(lambda: model.state.packet is not None, timeout=20_000)
    packet = model.state.packet
    assert packet is not None
    assert len(packet.plan.exhibits) == count
    document = packet.plan.sections[0].exhibits[0].document

    def place() -> int:
        shown = model.state.packet.plan.sections[0].exhibits if model.state.packet else ()
        return [one.document for one in shown].index(document)

    for wanted in range(1, 4):
        model.step(document, 1)
        qtbot.waitUntil(lambda wanted=wanted: place() == wanted)
