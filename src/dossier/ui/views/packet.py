"""The packet: its exhibits in order with live page numbers, pages beside them, the way out."""

from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QStackedWidget, QWidget

from dossier.ui import choosing
from dossier.ui.look import Look, Role
from dossier.ui.room import Room
from dossier.ui.tables.exhibit_tree import ExhibitTree
from dossier.ui.viewmodels.building import BuildingState, Stage
from dossier.ui.viewmodels.packet import PacketModel, PacketState, Pane
from dossier.ui.views.packet_actions import ActionBar
from dossier.ui.views.packet_build import BuildPage
from dossier.ui.views.packet_findings import FindingLine
from dossier.ui.views.packet_header import PacketHeader
from dossier.ui.views.packet_menus import ExhibitMenus
from dossier.ui.views.packet_panes import PacketPanes
from dossier.ui.views.packet_rows import PacketRows
from dossier.ui.views.packet_side import PacketSide
from dossier.ui.views.view import View
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.empty import Empty
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.words.sentences import of_error


class PacketView(View[PacketModel]):
    """The screen. Options, adding and building take the place of the exhibits."""

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__(look, model)
        self.header = PacketHeader(look)
        self.tree = ExhibitTree(look)
        self._rows = PacketRows(self)
        self._menus = ExhibitMenus(look, model, self)
        self.line = FindingLine(look)
        self.acts = ActionBar(look)
        self.side = PacketSide(look, model)
        self.build = BuildPage(look, model.building)
        self._trouble = Label(look, "", Role.SMALL, look.tokens.look, wrap=True)
        self._told = holding(row(look, self._trouble, margins=(20, 8, 20, 8)))
        nothing = self.tr("Nothing is in this packet yet")
        said = self.tr("Put in the papers that you want to hand over.")
        self._empty = Empty(look, "packet", nothing, said, self.tr("Add from documents"))
        self.panes = PacketPanes(look, model, self._laid_exhibits())
        self._dock, self._below = column(look, gap=0), column(look, gap=0)
        self._undo: QWidget | None = None
        pieces = (self._told, (self.panes, 1), self._dock, self.acts)
        self._column = holding(column(look, *pieces, gap=0))
        desk = holding(row(look, (self._column, 1), (self.side, 0), gap=0))
        self._whole = QStackedWidget()
        self._whole.addWidget(desk)
        self._whole.addWidget(self.build)
        self._desk = desk
        self.setLayout(column(look, (self._whole, 1), self._below, gap=0))
        self._pane = Pane.NONE
        self._stage = Stage.IDLE
        self._shown: tuple[object, ...] = ()
        self._connect()
        self.fit(Room.THREE_COLUMNS)
        self.watch()

    def render_state(self, state: object) -> None:
        """Show the packet as it is now."""
        if not isinstance(state, PacketState):
            return
        self.header.show_state(state)
        self._show_rows(state)
        self.line.show_state(state)
        self.side.show_state(state)
        self.panes.show_state(state)
        self.acts.set_state(chosen=bool(self.tree.document), filed=state.filed is not None)
        words = of_error(state.trouble) if state.trouble else ""
        self._trouble.set_text(words)
        self._told.setVisible(bool(words))
        if state.pane is not self._pane:
            before, self._pane = self._pane, state.pane
            self._arrange()
            self._focus_pane(state)
            if before is Pane.OPTIONS:
                self.model.preview.show_index()

    def fit(self, room: Room) -> None:
        """Arrange for the room there is: three columns, two, or one."""
        super().fit(room)
        self.header.fit(room)
        self.tree.set_dense(room <= Room.TWO_COLUMNS)
        self.build.fit(room)
        self._arrange()

    def take_undo(self, bar: QWidget) -> bool:
        """Let it stand above what can be done with an exhibit, or below what is there alone."""
        self._undo = bar
        self._dock.addWidget(bar)
        self.line.yield_to(bar)
        self._arrange()
        return True

    def _laid_exhibits(self) -> QWidget:
        look = self.look
        tree = holding(row(look, (self.tree, 1), margins=(0, 4, 4, 0), gap=0))
        # What is said of an empty packet would ask for more height than a small window has.
        empty = scrolling(look, holding(row(look, self._empty, margins=(24, 24, 24, 24))))
        self._middle = QStackedWidget()
        self._middle.addWidget(tree)
        self._middle.addWidget(empty)
        pieces = (self.header, (self._middle, 1), self.line)
        return holding(column(look, *pieces, gap=0))

    def ask_place(self) -> None:
        """Ask where the packet goes, then build it; what stops is shown first."""
        if not self.model.ready():
            count = len(self.model.state.stops)
            announce(self, self.tr("Decide %n thing(s) before you build.", "", count))
            self.side.findings.focus_first()
            return
        proposed = Path.home() / self.model.file_name
        title = self.tr("Where do you want the packet?")
        choosing.choose_new_file(self, title, proposed, self._build_at)

    def _build_at(self, chosen: tuple[Path, ...]) -> None:
        self.model.build(chosen[0])

    def _connect(self) -> None:
        model, tree, acts = self.model, self.tree, self.acts
        self.header.index_wanted.connect(lambda: model.open_pane(Pane.PREVIEW))
        self.header.options_wanted.connect(lambda: model.open_pane(Pane.OPTIONS))
        self.header.build_wanted.connect(self.ask_place)
        tree.chosen.connect(model.choose)
        tree.opened.connect(self._show_pages)
        tree.looked.connect(self._show_pages)
        tree.moved.connect(self._drop)
        tree.move_wanted.connect(model.step)
        tree.take_out_wanted.connect(self._take_out)
        tree.rename_wanted.connect(model.open_document)
        tree.menu_wanted.connect(self._menu)
        tree.section_toggled.connect(model.note_section)
        acts.stepped.connect(self._step)
        acts.moves.aboutToShow.connect(self._fill_moves)
        acts.take_out.clicked.connect(self._take_out)
        for adding in (acts.add.clicked, self._empty.clicked):
            adding.connect(lambda: model.open_pane(Pane.ADD))
        for looking in (self.line.all_wanted, self.build.findings_wanted):
            looking.connect(lambda: model.open_pane(Pane.FINDINGS))
        for pane in (self.side, self.panes):
            pane.closed.connect(lambda: model.open_pane(Pane.NONE))
        for filing in (self.header.file_wanted, self.build.filing_wanted):
            filing.connect(lambda: model.open_pane(Pane.FILE))
        self.header.past_wanted.connect(lambda: model.open_pane(Pane.PAST))
        self.header.supplement_wanted.connect(model.filing.begin_supplement)
        acts.adjust.clicked.connect(lambda: model.adjust(self.tree.document))
        self.build.place_wanted.connect(self.ask_place)
        self.build.ledger_wanted.connect(model.show_ledger)
        model.building.changed.connect(self._show_building)
        self._show_building(model.building.state)

    def _show_rows(self, state: PacketState) -> None:
        shown = (state.turn, state.findings, self.model.covers, self.model.closed)
        if state.packet is None or shown == self._shown:
            return
        self._shown = shown
        covers, closed = self.model.covers, self.model.closed
        self.tree.set_plan(self._rows.of(state, covers=covers, closed=closed))
        if state.chosen and not self.tree.document:
            self.tree.choose(state.chosen)
        self._middle.setCurrentIndex(0 if state.packet.plan.sections else 1)

    def _arrange(self) -> None:
        alone = self.room <= Room.TWO_COLUMNS and self._pane in (Pane.PREVIEW, Pane.FINDINGS)
        self.panes.open(self._pane)
        self._column.setVisible(not alone)
        self.acts.setVisible(not self.panes.takes(self._pane))
        self.side.setVisible(alone or self.room >= Room.THREE_COLUMNS)
        self.side.fit(self.room, self._pane)
        self.line.fit(self.room)
        if self._undo is not None and self.isAncestorOf(self._undo):
            (self._below if alone else self._dock).addWidget(self._undo)

    def _focus_pane(self, state: PacketState) -> None:
        if state.pane is Pane.OPTIONS:
            self.model.preview.turn_to(1)
        if self.panes.takes(state.pane):
            self.panes.focus_first(state)
        elif state.pane is Pane.FINDINGS:
            self.side.findings.focus_first()
        elif state.pane is Pane.PREVIEW:
            self.side.pages.back.setFocus()
        else:
            self.tree.setFocus()

    def _show_building(self, state: BuildingState) -> None:
        if state.stage is self._stage:
            return
        self._stage = state.stage
        idle = state.stage is Stage.IDLE
        self._whole.setCurrentWidget(self._desk if idle else self.build)
        if not self.isVisible():  # Qt would take the focus away from the screen in front
            return
        if idle:
            self.header.build.setFocus()
        else:
            self.build.focus_start()

    def _show_pages(self, _document: str) -> None:
        self.model.preview.show_exhibit()
        if self.room <= Room.TWO_COLUMNS:
            self.model.open_pane(Pane.PREVIEW)

    def _step(self, steps: int) -> None:
        if self.tree.document:
            self.model.step(self.tree.document, steps)

    def _drop(self, document: str, section: str, to: int) -> None:
        self.model.move(document, section, to + 1)

    def _take_out(self) -> None:
        if self.tree.document:
            self.model.take_out([self.tree.document])

    def _fill_moves(self) -> None:
        self._menus.fill_moves(self.acts.moves, self.tree.document)

    def _menu(self, document: str, place: QPoint) -> None:
        self._menus.all_of(document, lambda: self._show_pages(document)).popup(place)
