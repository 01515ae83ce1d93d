"""What makes a packet welcome, by keyboard: options, pages, made exhibits, filing, a supplement."""

from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from cli.papers import pdf
from dossier.model.packet import SlotState
from dossier.model.plan import Exhibit
from dossier.model.profile import NumberAt, PrintMode
from dossier.progress import Progress
from dossier.ui.app import App
from dossier.ui.inside import OpenVault
from dossier.ui.viewmodels.building import Stage
from dossier.ui.viewmodels.documents import DocumentsModel
from dossier.ui.viewmodels.overview import OverviewModel
from dossier.ui.viewmodels.packet import PacketModel, Pane
from dossier.workflows import filing
from whole.window_hands import (
    CTRL,
    called,
    choose_files,
    focus,
    go,
    press,
    push,
    reads,
    rest,
    tab_to,
    wait,
    write,
)

Key = Qt.Key


def inside(app: App) -> OpenVault:
    assert app.vault is not None
    return app.vault


def packet_of(app: App) -> PacketModel:
    """Go to the packet."""
    go("packet")
    model = inside(app).models["packet"]
    assert isinstance(model, PacketModel)
    wait(lambda: model.state.packet is not None)
    wait(lambda: model.state.findings or model.state.filed is not None)
    return model


def exhibits(model: PacketModel) -> list[str]:
    packet = model.state.packet
    return [one.document for one in packet.plan.exhibits] if packet else []


def choose(model: PacketModel, document: str) -> None:
    """Go down among the exhibits until one is chosen."""
    tab_to("Exhibits of the packet")
    press(Key.Key_Home)
    for _ in range(30):
        if model.state.chosen == document:
            return
        press(Key.Key_Down)
    raise AssertionError(document)


def take(name: str, steps: int) -> None:
    """Open a list and take the choice that stands some steps further down."""
    tab_to(name)
    press(Key.Key_Space)
    wait(QApplication.activePopupWidget)
    rest(100)
    press(*[Key.Key_Down] * steps, Key.Key_Return)
    wait(lambda: not QApplication.activePopupWidget())


def build(model: PacketModel, out: Path) -> str:
    """Let what stops pass, build, and give all text of the file."""
    for one in model.state.stops:
        model.accept(one.code)
    wait(lambda: not model.state.stops)
    push("Build packet")
    choose_files(out)
    ended = (Stage.BUILT, Stage.HELD, Stage.KEPT_BACK, Stage.TROUBLE)
    wait(lambda: model.building.state.stage in ended)
    assert model.building.state.stage is Stage.BUILT, model.building.state.trouble
    return "\n".join(page.extract_text() for page in PdfReader(out).pages)


def test_options_in_words(open_app: App) -> None:
    model = packet_of(open_app)
    push("Options")
    wait(lambda: model.state.pane is Pane.OPTIONS)

    def options() -> object:
        return model.state.packet.matter.packet.options if model.state.packet else None

    take("How will it be read?", 1)
    wait(lambda: getattr(options(), "mode", None) is PrintMode.BINDER)
    take("Where is the page number?", 2)
    wait(lambda: getattr(options(), "number_at", None) is NumberAt.CENTRE)
    tab_to("Print what the page is a part of")
    press(Key.Key_Space)
    wait(lambda: getattr(options(), "part_line", None) is False)
    press(Key.Key_Z, held=CTRL)
    wait(lambda: getattr(options(), "part_line", False) is None)
    take("Pictures", 2)
    wait(lambda: getattr(options(), "dots", None) == 150)
    push("Compare a page")
    wait(lambda: model.lighter.state.compared is not None)
    assert reads("As it will be")


def test_pages_of_a_paper_and_an_exhibit_made_for_me(open_app: App, home: Path) -> None:
    model = packet_of(open_app)
    choose(model, "d1")
    push("Pages…")
    assert called(focus()) == "Pages to file"
    write("1-2, seven")
    press(Key.Key_Return)
    wait(lambda: reads("Type pages such as 1-3, 7."))
    for _ in range(len(", seven")):
        press(Key.Key_Backspace)
    press(Key.Key_Return)
    wait(lambda: exhibit(model, "d1").excerpt == 3)
    push("Back to packet")
    push("Add papers")
    tab_to("People, and how their names are written")
    press(Key.Key_Space)
    wait(lambda: "names" in exhibits(model))
    press(Key.Key_Z, held=CTRL)
    wait(lambda: "names" not in exhibits(model))
    press(Key.Key_Space)
    wait(lambda: "names" in exhibits(model))
    push("Back to packet")
    text = build(model, home / "made.pdf")
    assert "Names as the documents spell them" in text
    assert "1–2 of 3" in text


def exhibit(model: PacketModel, document: str) -> Exhibit:
    assert model.state.packet is not None
    return next(one for one in model.state.packet.plan.exhibits if one.document == document)


def test_why_a_paper_could_not_be_had_is_printed(open_app: App, home: Path) -> None:
    model = inside(open_app).models["overview"]
    assert isinstance(model, OverviewModel)
    go("overview")
    wait(lambda: model.state.page is not None)
    tab_to("Birth certificate", part=True)
    press(Key.Key_Return)
    push("I can't get this")
    wait(lambda: model.state.telling is not None and model.state.telling.ready)
    wait(lambda: called(focus()) == "Why can't you get it?")
    write("The archive burned.")
    tab_to("What did you try?")
    write("I wrote to the registry twice.")
    tab_to("What do you have instead?")
    write("A letter of my aunt.")
    push("Done")
    wait(lambda: model.state.telling is None)
    packet = packet_of(open_app)
    push("Add papers")
    tab_to("Papers that you could not get")
    press(Key.Key_Space)
    wait(lambda: "unavailable" in exhibits(packet))
    push("Back to packet")
    told = packet.state.packet
    assert told is not None
    assert told.matter.packet.answers[0].state is SlotState.COULD_NOT_GET
    text = " ".join(build(packet, home / "unavailable.pdf").split())
    for words in ("The archive burned.", "I wrote to the registry twice.", "A letter of my aunt."):
        assert words in text


def test_filed_then_a_supplement(open_app: App, home: Path) -> None:
    model = packet_of(open_app)
    first = home / "filed.pdf"
    build(model, first)
    last = model.state.packet.plan.last if model.state.packet else 0
    push("Mark as filed…")
    wait(lambda: model.state.pane is Pane.FILE)
    wait(lambda: model.filing.state.files == (first,))
    push("Mark as filed")
    wait(lambda: model.state.filed is not None)
    wait(lambda: reads("nothing of it changes any more"))
    before = exhibits(model)
    model.step("d4", -1)
    wait(lambda: model.state.trouble is not None)
    assert exhibits(model) == before
    press(Key.Key_Z, held=CTRL)
    rest(200)
    assert model.state.filed is not None, "filing cannot be undone"
    documents = inside(open_app).models["documents"]
    assert isinstance(documents, DocumentsModel)
    press(Key.Key_O, held=CTRL)
    choose_files(pdf(home / "later.pdf", "Letter that came later", pages=2))
    wait(lambda: documents.state.total == 6)
    model = packet_of(open_app)
    push("Begin a supplement")
    wait(lambda: model.state.filed is None and exhibits(model) == ["d6"])
    assert model.state.packet is not None
    assert model.state.packet.plan.first == last + 1
    assert reads("to what you filed on")
    model.open_pane(Pane.PAST)
    tab_to("Take it back")
    press(Key.Key_Space)
    wait(lambda: any(one.taken for one in model.filing.standing))
    tab_to("Why do you take it back? The cover prints it.")
    write("It was of somebody else.")
    push("Back to packet")
    text = " ".join(build(model, home / "supplement.pdf").split())
    assert "It was of somebody else." in text
    session = inside(open_app).session
    out = home / "again.pdf"
    filing.hand_out(session, filing.filed(session)[0].id, out, Progress())
    assert out.read_bytes() == first.read_bytes()
