"""Filing a packet, what stands filed, and what the packet makes: from wishes to what is kept."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from cli.papers import pdf
from dossier.errors import NotBuilt, PacketFiled
from dossier.model.build import What
from dossier.model.document import Claim, Kind
from dossier.model.event import Event
from dossier.model.generated import Generated
from dossier.model.packet import Options
from dossier.model.profile import NumberAt
from dossier.progress import Progress
from dossier.ui.viewmodels.building import Stage
from dossier.ui.viewmodels.case import OpenCase, Told
from dossier.ui.viewmodels.packet import PacketModel, Pane
from dossier.ui.viewmodels.packet_making import limit_of, offers, page_limits
from dossier.ui.viewmodels.typing import Typing
from dossier.vault import packets
from dossier.workflows import events, handed, statements
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.open import Sandbox, Session
from dossier.workflows.outcomes import Wishes
from dossier.workflows.undo import Name
from packet_papers import fill

Made = Callable[[str], PacketModel]


@pytest.fixture
def made(qtbot: QtBot, case: OpenCase, session: Session, workers: Sandbox, tmp_path: Path) -> Made:
    """Give a way to the packet of five papers for an authority, in view."""
    fill(session, workers, tmp_path)

    def make(profile: str) -> PacketModel:
        case.use_profile(profile)
        model = PacketModel(case, Typing(case))
        model.enter()
        qtbot.waitUntil(lambda: model.state.packet is not None and bool(model.state.findings))
        return model

    return make


def order(model: PacketModel) -> list[str]:
    packet = model.state.packet
    return [one.document for one in packet.plan.exhibits] if packet else []


def options(model: PacketModel) -> Options:
    assert model.state.packet is not None
    return model.state.packet.matter.packet.options


def build(qtbot: QtBot, model: PacketModel, out: Path) -> None:
    for one in model.state.stops:
        model.accept(one.code)
    qtbot.waitUntil(lambda: not model.state.stops)
    model.build(out)
    way = model.building
    qtbot.waitUntil(lambda: way.state.stage not in (Stage.IDLE, Stage.WORKING), timeout=30_000)
    assert way.state.stage is Stage.BUILT, way.state.trouble
    model.building.close()


def test_a_list_that_nothing_could_fill_is_not_offered(
    qtbot: QtBot, made: Made, case: OpenCase
) -> None:
    model = made("us-eoir")

    def offered() -> set[Generated]:
        assert model.state.packet is not None
        return {one.made for one in offers(model.state.packet)}

    everything = {*Generated} - {Generated.PHOTOS}
    assert offered() == everything - {Generated.CHRONOLOGY, Generated.STATEMENT}
    model.wishes.make("chronology", on=True)  # as a command line can
    qtbot.waitUntil(lambda: Generated.CHRONOLOGY in offered())
    model.wishes.make("chronology", on=False)
    qtbot.waitUntil(lambda: Generated.CHRONOLOGY not in offered())
    tell(case)
    qtbot.waitUntil(lambda: offered() == everything)


def tell(case: OpenCase) -> None:
    """Keep an event, and what a paragraph of the statement says."""
    said = Claim("1", "I was born.")
    case.change(Name("event-add"), lambda session: events.add(session, Event("", "Born.")))
    case.change(Name("details"), lambda session: statements.add(session, "d1", said))


def test_what_suits_the_authority_is_offered_first(
    qtbot: QtBot, made: Made, case: OpenCase
) -> None:
    tell(case)
    model = made("us-eoir")
    assert model.state.packet is not None
    found = offers(model.state.packet)
    suits = [one for one in found if one.rule is not None]
    assert list(found[: len(suits)]) == suits
    assert {one.made for one in found} == {*Generated} - {Generated.PHOTOS}
    assert not any(one.on for one in found)
    model.wishes.make("chronology", on=True)
    qtbot.waitUntil(lambda: "chronology" in order(model))
    assert [one.made for one in offers(model.state.packet) if one.on] == [Generated.CHRONOLOGY]
    model.wishes.make("chronology", on=False)
    qtbot.waitUntil(lambda: "chronology" not in order(model))


def test_each_wish_is_one_step_with_a_name(qtbot: QtBot, made: Made, case: OpenCase) -> None:
    model = made("us-eoir")
    told: list[Told] = []
    case.done.connect(told.append)
    assert model.wishes.select("d1", "3, 1")
    assert not model.wishes.select("d1", "one to three")
    model.wishes.keep_size("d2", kept=True)
    model.wishes.make("names", on=True)
    model.wishes.entitle("names", "Names of Elvin")
    model.wishes.opt(("number_at", NumberAt.CENTRE))
    model.wishes.print_line("part_line", on=False)
    qtbot.waitUntil(lambda: len(told) == 6)
    codes = ["pages", "size", "make", "entitle", "options", "options"]
    assert [one.name.code for one in told] == codes
    assert dict(told[0].name.facts)["title"] == "Statement of Elvin"
    assert dict(told[3].name.facts)["title"] == "Names of Elvin"
    assert options(model) == Options(number_at=NumberAt.CENTRE, part_line=False)
    assert model.state.packet is not None
    items = {one.document: one for one in model.state.packet.matter.packet.items}
    assert items["d1"].pages == ((1, 1), (3, 3))
    assert items["d2"].as_it_is
    model.wishes.print_line("part_line", on=True)
    qtbot.waitUntil(lambda: options(model).part_line is None)
    for _ in codes:
        case.undo()
    qtbot.waitUntil(lambda: options(model) == Options(), timeout=10_000)


def test_a_pattern_that_cannot_be_filled_is_told(qtbot: QtBot, made: Made) -> None:
    model = made("us-eoir")
    for field in ("name", "each"):
        assert not model.wishes.call_files(field, "{date")
        model.wishes.opt((field, "{date"))
        qtbot.waitUntil(lambda: model.state.trouble is not None)
        assert (options(model).name, options(model).each) == ("", "")
        model.wishes.opt(("grey", True))
        qtbot.waitUntil(lambda: model.state.trouble is None)
        model.wishes.opt(("grey", False))
        qtbot.waitUntil(lambda: not options(model).grey)
    assert model.wishes.call_files("name", "Exhibits_{date}")
    qtbot.waitUntil(lambda: options(model).name == "Exhibits_{date}")


def test_photos_go_on_sheets(
    qtbot: QtBot, made: Made, session: Session, workers: Sandbox, tmp_path: Path
) -> None:
    desk = Desk(session, workers, Progress())
    for name, colour in (("sea.jpg", (10, 80, 200)), ("house.jpg", (200, 80, 10))):
        paper = tmp_path / name
        Image.new("RGB", (400, 300), colour).save(paper)
        add(desk, [paper], Wishes(kind=Kind.PHOTO, title=name, language="en"), lambda _: None)
    model = made("us-eoir")
    model.wishes.put_on_sheets(["d7", "d6"], 2)
    qtbot.waitUntil(lambda: "photos" in order(model))
    assert model.state.packet is not None
    sheets = next(one for one in model.state.packet.plan.exhibits if one.document == "photos")
    assert sheets.parts[0].holds == ("d7", "d6")
    model.wishes.put_on_sheets(["d6"], 1, "photos")
    qtbot.waitUntil(lambda: "d7" in order(model))


def test_limits_of_pages_count_what_is_evidence(qtbot: QtBot, made: Made) -> None:
    model = made("uk-ftt")
    assert model.state.packet is not None
    assert page_limits(model.state.packet) == ()
    model.move("d1", "experts", 1)
    qtbot.waitUntil(lambda: bool(model.state.packet and page_limits(model.state.packet)))
    (found,) = page_limits(model.state.packet)
    assert (found.pages, found.limit, found.exhibit) == (3, 20, "Statement of Elvin")
    assert not found.over
    moved = next(one for one in model.state.packet.plan.exhibits if one.document == "d1")
    assert limit_of(moved, model.state.packet) == found


def test_a_filed_packet_stays_and_a_supplement_goes_on(  # noqa: PLR0913, PLR0917 - all it needs
    qtbot: QtBot,
    made: Made,
    case: OpenCase,
    session: Session,
    workers: Sandbox,
    tmp_path: Path,
) -> None:
    model = made("us-eoir")
    out = tmp_path / "packet.pdf"
    build(qtbot, model, out)
    packet = packets.all(session)[-1]
    assert handed.of_last_build(session, packet.id) == (out,)
    model.open_pane(Pane.FILE)
    qtbot.waitUntil(lambda: model.filing.state.files == (out,))
    assert model.filing.state.ready
    model.filing.set_files((tmp_path / "0.pdf",))
    model.filing.file()
    qtbot.waitUntil(lambda: isinstance(model.filing.state.trouble, NotBuilt))
    assert packets.all(session)[-1].filed == ""
    model.filing.set_files((out,))
    model.filing.set_day(date(2026, 3, 4))
    model.filing.file()
    qtbot.waitUntil(lambda: model.state.filed is not None)
    assert model.state.pane is Pane.NONE
    assert model.state.filed is not None
    assert model.state.filed.day == date(2026, 3, 4)
    model.take_out(["d1"])
    qtbot.waitUntil(lambda: isinstance(model.state.trouble, PacketFiled))
    assert "d1" in order(model)
    desk = Desk(session, workers, Progress())
    later = pdf(tmp_path / "later.pdf", "Letter that came later")
    wishes = Wishes(kind=Kind.WITNESS, title="Letter that came later", language="en")
    add(desk, [later], wishes, lambda _: None)
    model.filing.begin_supplement()
    qtbot.waitUntil(lambda: model.state.filed is None)
    assert order(model) == ["d6"]
    standing = model.filing.standing
    assert [one.exhibit.document for one in standing][:2] == ["d1", "d2"]
    model.wishes.take_back("d2", back=True)
    qtbot.waitUntil(lambda: any(one.taken is not None for one in model.filing.standing))
    model.wishes.take_back("d2", back=False)
    qtbot.waitUntil(lambda: not any(one.taken is not None for one in model.filing.standing))
    target = tmp_path / "again.pdf"
    model.filing.hand_out(model.filing.filings[0].id, target)
    qtbot.waitUntil(lambda: bool(model.filing.state.written))
    assert target.read_bytes() == out.read_bytes()
    for _ in range(3):
        case.undo()
    qtbot.waitUntil(lambda: model.state.filed is not None, timeout=10_000)


def test_what_changed_since_the_last_build(qtbot: QtBot, made: Made, tmp_path: Path) -> None:
    model = made("us-eoir")
    model.open_pane(Pane.PAST)
    qtbot.waitUntil(lambda: model.filing.state.changes is not None)
    assert model.filing.state.changes is not None
    assert model.filing.state.changes.since is None
    build(qtbot, model, tmp_path / "packet.pdf")
    model.take_out(["d3"])
    qtbot.waitUntil(lambda: "d3" not in order(model))
    model.filing.look_back()
    qtbot.waitUntil(lambda: bool(model.filing.state.changes and model.filing.state.changes.changes))
    gone = [one for one in model.filing.state.changes.changes if What.GONE in one.what]
    assert [one.document for one in gone] == ["d3"]


def test_a_page_is_compared_before_it_gets_lighter(qtbot: QtBot, made: Made) -> None:
    model = made("us-eoir")
    assert model.state.packet is not None
    model.lighter.compare(model.state.packet, "d2", Options(dots=150), 300)
    assert (model.lighter.state.title, model.lighter.state.page) == ("Passport of Elvin", 1)
    qtbot.waitUntil(lambda: model.lighter.state.compared is not None, timeout=10_000)
    compared = model.lighter.state.compared
    assert compared is not None
    assert compared.before.width == compared.after.width == 300
    model.lighter.close()
    assert model.lighter.state.compared is None


def test_the_audit_sheet_is_written_beside_the_packet(
    qtbot: QtBot, made: Made, tmp_path: Path
) -> None:
    model = made("us-eoir")
    for one in model.state.stops:
        model.accept(one.code)
    qtbot.waitUntil(lambda: not model.state.stops)
    model.build(tmp_path / "packet.pdf")
    qtbot.waitUntil(lambda: model.building.state.stage is Stage.BUILT, timeout=30_000)
    sheet = tmp_path / "check.pdf"
    model.building.write_sheet(sheet, ["Something to look at."])
    qtbot.waitUntil(lambda: model.building.state.sheet is not None, timeout=10_000)
    assert sheet.read_bytes().startswith(b"%PDF")
    model.building.write_sheet(tmp_path / "nowhere" / "check.pdf", [])
    qtbot.waitUntil(lambda: model.building.state.sheet_trouble is not None)
