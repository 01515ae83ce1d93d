"""What each picture shows: a name, how its state comes about, and how it goes away again."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from dossier.model.document import Kind
from dossier.model.generated import Generated
from dossier.model.packet import SlotState
from dossier.ui.room import Room, room
from dossier.ui.viewmodels.packet import Pane
from dossier.ui.viewmodels.settings import Section
from dossier.ui.viewmodels.shown import Shape
from dossier.ui.viewmodels.workbench import Side
from dossier.ui.views.document_more import DocumentMore
from dossier.ui.views.packet_options import PacketOptions
from dossier.ui.views.view import View
from dossier.ui.window import Window
from pictures.staging import CONTINUED, FILED, PROFILE, Staged

MOVED: Final = "Birth certificate"
SOUGHT: Final = "Misal"


@dataclass(frozen=True)
class Set:
    """What a scene acts on."""

    stage: Staged
    window: Window
    folder: Path
    """Holds files that are refused."""

    @property
    def is_small(self) -> bool:
        """Whether there is no room for two panes."""
        return room(self.window.width(), self.window.look.scale) <= Room.TWO_COLUMNS

    def view(self, key: str) -> View[Any]:
        """Give the view of a screen."""
        return self.window.view(key)


Act = Callable[[Set], None]


def _nothing(_: Set) -> None:
    pass


@dataclass(frozen=True)
class Scene:
    """One picture. `after` takes back what `act` did."""

    name: str
    act: Act
    after: Act = _nothing
    typing: bool = False
    """Whether the cursor is where somebody types."""


def _overview(on: Set) -> None:
    on.stage.go("overview")


def _overview_opened(on: Set) -> None:
    on.stage.go("overview")
    on.stage.settle(lambda: on.stage.overview.state.page)
    page = on.stage.overview.state.page
    assert page is not None
    lines = (line for part in page.sections for line in part.lines)
    on.stage.overview.open(next(one for one in lines if one.state is SlotState.STARTED).slot.key)


def _overview_back(on: Set) -> None:
    on.stage.overview.open("")


def _documents(on: Set) -> None:
    on.stage.go("documents")
    on.stage.documents.choose(on.stage.summons)


def _documents_back(on: Set) -> None:
    on.stage.documents.take_shape(Shape.GRID)
    on.stage.documents.show_preview(shown=False)


def _as_list(on: Set) -> None:
    _documents(on)
    on.stage.documents.take_shape(Shape.LIST)


def _covered(on: Set) -> None:
    on.stage.go("documents")
    covered = next(one.id for one in on.stage.documents.state.shown if one.sensitive)
    on.stage.documents.choose(covered)
    on.stage.documents.show_preview(shown=on.is_small)


def _editing(on: Set) -> None:
    _documents(on)
    on.stage.documents.show_preview(shown=on.is_small)
    on.stage.settle()
    on.stage.documents.details.edit(editing=True)


def _editing_back(on: Set) -> None:
    on.stage.documents.details.edit(editing=False)
    _documents_back(on)


def _refused(on: Set) -> None:
    on.stage.go("documents")
    on.stage.documents.add([on.folder])
    on.stage.settle(lambda: on.stage.documents.adding.state.rows)
    on.stage.vault.shell.close_told()


def _refused_back(on: Set) -> None:
    on.stage.documents.adding.leave_all_out()
    on.stage.vault.shell.close_told()
    _documents_back(on)


def _people(on: Set) -> None:
    on.stage.go("people")
    on.stage.people.choose(on.stage.people.state.people[0].id)
    on.stage.people.show_details(shown=on.is_small)


def _people_back(on: Set) -> None:
    on.stage.people.show_details(shown=False)


def _timeline(on: Set) -> None:
    on.stage.go("timeline")
    told = (one for one in on.stage.timeline.state.things if one.documents)
    on.stage.timeline.choose(next(told).id)
    on.stage.timeline.show_details(shown=on.is_small)


def _timeline_back(on: Set) -> None:
    on.stage.timeline.show_details(shown=False)


def _new_event(on: Set) -> None:
    on.stage.go("timeline")
    on.stage.timeline.begin_adding()


def _new_event_back(on: Set) -> None:
    on.stage.timeline.stop_adding()


def _translations(on: Set) -> None:
    on.stage.go("translations")


def _workbench(on: Set) -> None:
    on.stage.go("translations", on.stage.summons)
    bench = on.stage.translations.workbench
    on.stage.settle(lambda: bench.state.checks)
    bench.choose(next(n for n, one in enumerate(bench.state.blocks) if "asked to come" in one))


def _certificate(on: Set) -> None:
    _workbench(on)
    on.stage.translations.workbench.open_side(Side.CERTIFICATE)


def _workbench_back(on: Set) -> None:
    on.stage.translations.workbench.open_side(Side.TEXT)
    on.stage.translations.back()


def _packet(on: Set) -> None:
    on.stage.go("packet")
    packet = on.stage.packet.state.packet
    assert packet is not None
    moved = next(one.document for one in packet.plan.exhibits if one.title == MOVED)
    on.stage.packet.choose(moved)
    on.stage.packet.step(moved, 1)
    on.stage.settle(lambda: on.stage.vault.shell.state.told)


def _packet_back(on: Set) -> None:
    on.stage.vault.shell.undo()
    on.stage.settle()
    on.stage.vault.shell.close_told()


def _pane(pane: Pane) -> Act:
    def act(on: Set) -> None:
        on.stage.go("packet")
        on.stage.packet.open_pane(pane)

    return act


def _pane_back(on: Set) -> None:
    on.stage.packet.open_pane(Pane.NONE)


def _packet_of(profile: str) -> Act:
    def act(on: Set) -> None:
        on.stage.vault.case.use_profile(profile)
        on.stage.go("packet")

    return act


def _past_of(profile: str) -> Act:
    def act(on: Set) -> None:
        _packet_of(profile)(on)
        on.stage.packet.open_pane(Pane.PAST)

    return act


def _overview_of(profile: str) -> Act:
    def act(on: Set) -> None:
        on.stage.vault.case.use_profile(profile)
        on.stage.go("overview")

    return act


def _packet_of_back(on: Set) -> None:
    on.stage.packet.open_pane(Pane.NONE)
    on.stage.vault.case.use_profile(PROFILE)


def _options(on: Set) -> PacketOptions:
    found = on.view("packet").findChild(PacketOptions)
    assert isinstance(found, PacketOptions)
    return found


def _options_below(on: Set) -> None:
    _pane(Pane.OPTIONS)(on)
    on.stage.packet.wishes.opt(("dots", 150), ("grey", True))
    on.stage.settle()
    packet = on.stage.packet.state.packet
    assert packet is not None
    photo = next(one for one in packet.plan.exhibits if one.document == Generated.PHOTOS)
    on.stage.packet.choose(photo.document)
    options = packet.matter.packet.options
    on.stage.packet.lighter.compare(packet, photo.document, options, 1100)
    on.stage.settle(lambda: on.stage.packet.lighter.state.compared)
    area = _options(on).area
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _options_below_back(on: Set) -> None:
    on.stage.vault.shell.undo()
    on.stage.settle()
    on.stage.vault.shell.close_told()
    _pane_back(on)


def _options_print(on: Set) -> None:
    _pane(Pane.OPTIONS)(on)
    options = _options(on)
    options.area.ensureWidgetVisible(options.files)


def _more_said(on: Set) -> None:
    _editing(on)
    photo = next(one for one in on.stage.documents.state.shown if one.kind is Kind.PHOTO)
    on.stage.documents.choose(photo.id)
    on.stage.settle()
    pane = on.view("documents").findChild(DocumentMore)
    assert isinstance(pane, DocumentMore)
    pane.open.setChecked(True)
    on.stage.settle()
    for area in on.view("documents").findChildren(QScrollArea):
        if area.isAncestorOf(pane):
            area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())


def _adjust(on: Set) -> None:
    on.stage.go("packet")
    packet = on.stage.packet.state.packet
    assert packet is not None
    most = max(packet.plan.exhibits, key=lambda one: one.pages)
    on.stage.packet.adjust(most.document)


def _sheets(on: Set) -> None:
    on.stage.go("packet")
    packet = on.stage.packet.state.packet
    assert packet is not None
    sheets = next(one for one in packet.plan.exhibits if one.document == Generated.PHOTOS)
    on.stage.packet.adjust(sheets.document)


def _telling(on: Set) -> None:
    on.stage.go("overview")
    on.stage.settle(lambda: on.stage.overview.state.page)
    page = on.stage.overview.state.page
    assert page is not None
    lines = [line for part in page.sections for line in part.lines]
    lost = next(one for one in lines if one.state is SlotState.COULD_NOT_GET)
    on.stage.overview.tell(lost.slot.key)


def _telling_back(on: Set) -> None:
    on.stage.overview.close()


def _result(on: Set) -> None:
    on.stage.go("packet")
    on.stage.packet.building.show(on.stage.built)


def _result_back(on: Set) -> None:
    on.stage.packet.building.close()


def _settings(section: Section) -> Act:
    def act(on: Set) -> None:
        on.stage.go("settings", section.value)

    return act


def _search(on: Set) -> None:
    on.stage.go("overview")
    on.window.bar.go_search()
    QTest.keyClicks(on.window.bar.search.line, SOUGHT)
    QTest.qWait(300)


def _search_back(on: Set) -> None:
    on.window.bar.end_search()


SCENES: Final = (
    Scene("03-overview", _overview),
    Scene("03-overview-open", _overview_opened, _overview_back),
    Scene("03-overview-could-not-get", _telling, _telling_back),
    Scene("04-documents-grid", _documents, _documents_back),
    Scene("04-documents-list", _as_list, _documents_back),
    Scene("04-documents-covered", _covered, _documents_back),
    Scene("04-documents-edit", _editing, _editing_back),
    Scene("04-documents-edit-more", _more_said, _editing_back),
    Scene("04-documents-refused", _refused, _refused_back),
    Scene("05-translations", _translations),
    Scene("05-translations-workbench", _workbench, _workbench_back),
    Scene("05-translations-certificate", _certificate, _workbench_back),
    Scene("06-packet", _packet, _packet_back),
    Scene("06-packet-options", _pane(Pane.OPTIONS), _pane_back),
    Scene("06-packet-options-print", _options_print, _pane_back),
    Scene("06-packet-options-pictures", _options_below, _options_below_back),
    Scene("06-packet-add", _pane(Pane.ADD), _pane_back),
    Scene("06-packet-exhibit", _adjust, _pane_back),
    Scene("06-packet-sheets", _sheets, _pane_back),
    Scene("06-packet-file", _pane(Pane.FILE), _pane_back),
    Scene("06-packet-past", _pane(Pane.PAST), _pane_back),
    Scene("06-packet-filed", _packet_of(FILED), _packet_of_back),
    Scene("06-packet-filed-overview", _overview_of(FILED), _packet_of_back),
    Scene("06-packet-supplement", _packet_of(CONTINUED), _packet_of_back),
    Scene("06-packet-supplement-past", _past_of(CONTINUED), _packet_of_back),
    Scene("06-packet-findings", _pane(Pane.FINDINGS), _pane_back),
    Scene("06-packet-pages", _pane(Pane.PREVIEW), _pane_back),
    Scene("07-timeline", _timeline, _timeline_back),
    Scene("07-timeline-add", _new_event, _new_event_back),
    Scene("08-build-result", _result, _result_back),
    Scene("09-settings-language", _settings(Section.LANGUAGE)),
    Scene("09-settings-safety", _settings(Section.LOCK)),
    Scene("09-settings-copies", _settings(Section.COPIES)),
    Scene("09-settings-about", _settings(Section.ABOUT)),
    Scene("11-people", _people, _people_back),
    Scene("12-search", _search, _search_back, typing=True),
)
"""Numbered as the pictures of the design."""


def refused_files(folder: Path) -> Path:
    """Make files that nobody can take in."""
    folder.mkdir()
    (folder / "Messages with Leyla.txt").write_text("A made-up message.\n")
    (folder / "Letter from the doctor.docx").write_bytes(b"PK\x03\x04 made up")
    (folder / "Scan of the lease.pdf").write_bytes(b"%PDF-1.7\n1 0 obj << cut")
    (folder / "Empty.pdf").write_bytes(b"")
    return folder
