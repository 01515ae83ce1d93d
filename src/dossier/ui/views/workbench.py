"""The workbench: the page on the leading side, its translation on the trailing one."""

from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from dossier.model.picture import Paragraph
from dossier.model.translation import State
from dossier.ui.choosing import choose_file
from dossier.ui.look import Look, Role
from dossier.ui.room import Room
from dossier.ui.viewmodels.workbench import Side, WorkbenchModel, WorkbenchState
from dossier.ui.views.certificate import CertificateView
from dossier.ui.views.preview import PreviewView
from dossier.ui.views.view import View
from dossier.ui.views.workbench_checks import CertificateLine, ChecksPane
from dossier.ui.views.workbench_editor import Editor
from dossier.ui.views.workbench_file import ChoosePane, FilePane
from dossier.ui.views.workbench_header import WorkbenchHeader
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.choices import Switch
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, on_ground, row
from dossier.ui.widgets.page_view import Fit, Part
from dossier.ui.words import sentences

_EDITOR: Final = 540
_EDITOR_WIDE: Final = 600
_LEAST_PAGE: Final = 64
_AROUND: Final = (0.012, 0.005)
"""Of the page's width and height, on each side."""


def _around(found: Paragraph) -> Part:
    """Give the part of the page that is marked: letters don't touch its edges."""
    across, down = _AROUND
    return found.left - across, found.top - down, found.right + across, found.bottom + down


class WorkbenchView(View[WorkbenchModel]):
    """`left` when the person goes back to the list."""

    left = Signal()

    def __init__(self, look: Look, model: WorkbenchModel) -> None:
        super().__init__(look, model)
        self.header: Final = WorkbenchHeader(look)
        self.original: Final = PreviewView(look, model.original)
        self.editor: Final = Editor(look)
        self.checks: Final = ChecksPane(look)
        self.certificate: Final = CertificateView(look, model.certificate)
        self._line = CertificateLine(look)
        self._file = FilePane(look, PreviewView(look, model.translated))
        self._choose = ChoosePane(look)
        self._trouble = Label(look, "", Role.SMALL, look.tokens.look, wrap=True)
        self._work = Label(look, self.tr("Reading the file…"), Role.SMALL, look.tokens.ink2)
        self._said = holding(
            column(look, self._trouble, self._work, gap=4, margins=(24, 10, 16, 6))
        )
        self._sides = QStackedWidget()
        ground = look.tokens.surface
        self._file_side = scrolling(look, self._file, ground)
        self._choose_side = scrolling(look, self._choose, ground)
        for part in (self.editor, self._file_side, self.certificate, self._choose_side):
            self._sides.addWidget(part)
        pane = column(look, self._said, (self._sides, 1), self.checks, self._line, gap=0)
        self._pane = holding(pane, look.tokens.surface)
        self._body = row(look, (self.original, 1), (self._pane, 0), gap=0)
        self.setLayout(column(look, self.header, (holding(self._body), 1), gap=0))
        self._together = self._switch()
        desk = self.original.pages.desk
        desk.set_fit(Fit.WIDTH)
        desk.setMinimumHeight(look.px(_LEAST_PAGE))
        self.original.setMinimumHeight(self.original.pages.minimumSizeHint().height())
        on_ground(self, look.tokens.canvas)
        self._connect()
        self.watch()

    def render_state(self, state: object) -> None:
        """Show the page, the paragraph in hand, and the translation."""
        del state
        state, line = self.model.state, self.model.state.line
        if line is None:
            return
        self.header.show_state(state)
        self.editor.show_state(state)
        self.checks.show_state(state)
        self._line.show_line(line)
        self._file.show_line(line)
        self._choose.show_state(state)
        self._trouble.set_text(sentences.of_error(state.trouble) if state.trouble else "")
        self._trouble.setVisible(state.trouble is not None)
        self._work.setVisible(state.running)
        self._said.setVisible(state.running or state.trouble is not None)
        self._sides.setCurrentWidget(self._side(state))
        # In the smallest window "More" leads to it: here is room to write, or for it.
        least = self.room is Room.ONE_COLUMN and state.side is Side.TEXT
        self._line.setVisible(state.side is not Side.CERTIFICATE and not least)
        self._together.setChecked(state.together)
        self._band()

    def fit(self, room: Room) -> None:
        """Put both beside each other, or one in the place of the other."""
        super().fit(room)
        both = room >= Room.THREE_COLUMNS
        self.header.fit(room)
        self.checks.fit(room)
        wide = self.look.px(_EDITOR_WIDE if room is Room.WIDE else _EDITOR)
        self._pane.setMinimumWidth(wide if both else 0)
        self._pane.setMaximumWidth(wide if both else 16_777_215)
        self._body.setStretch(1, 0 if both else 1)
        self._show_leaf(self.header.leaf)
        self.render_state(self.model.state)

    def begin(self) -> None:
        """Bring the text under the keyboard when the workbench opens."""
        if self.isVisible():
            self.header.focus()

    def _show_leaf(self, leaf: str) -> None:
        both = self.room >= Room.THREE_COLUMNS
        self.original.setVisible(both or leaf == "page")
        self._pane.setVisible(both or leaf == "text")

    def _side(self, state: WorkbenchState) -> QWidget:
        if state.side is Side.CERTIFICATE:
            return self.certificate
        if state.side is Side.CHOOSE:
            return self._choose_side
        return self._file_side if state.line and state.line.file else self.editor

    def _connect(self) -> None:
        model = self.model
        self.header.back_wanted.connect(self.left)
        self.header.leaf_chosen.connect(self._show_leaf)
        self.header.finished.connect(lambda: model.set_state(State.DONE))
        self.header.acted.connect(self._act)
        self.original.pages.page_wanted.connect(self._turn)
        self.original.pages.pressed_at.connect(self._press)
        self.original.show_button.clicked.connect(partial(self._uncover, uncovered=True))
        self.original.cover_button.clicked.connect(partial(self._uncover, uncovered=False))
        model.original.changed.connect(self._band)
        self.editor.written.connect(model.write)
        self.editor.chosen.connect(model.choose)
        self.editor.left.connect(model.left)
        self.editor.more_wanted.connect(self._more)
        self.checks.mended.connect(model.mend)
        self.checks.let_stand.connect(model.let_stand)
        self._line.seen.connect(lambda: self._act("certificate"))
        self._line.added.connect(self.certificate.add_signed)
        self.certificate.left.connect(self._leave_certificate)
        self.certificate.opened.connect(model.open_document)
        self._file.acted.connect(self._act)
        self._choose.taken.connect(model.use_file)
        self._choose.left.connect(lambda: model.open_side(Side.TEXT))

    def _act(self, act: str) -> None:
        model, line = self.model, self.model.state.line
        match act:
            case State.ASKED | State.NEEDED | State.DRAFT:
                model.set_state(State(act))
            case "file":
                title = self.tr("Choose the translated file")
                choose_file(self, title, lambda paths: model.use_file(paths[0]))
            case "here":
                model.open_side(Side.CHOOSE)
                self._show_text()
            case "certificate":
                model.open_side(Side.CERTIFICATE)
                self._show_text()
                self.certificate.begin()
            case "typed":
                model.take_file_off()
            case _:
                if line is not None and line.file is not None:
                    model.open_document(line.file.id)

    def _turn(self, number: int) -> None:
        self.model.turn_to(number - 1)

    def _uncover(self, _: bool = False, *, uncovered: bool) -> None:  # noqa: FBT001, FBT002 - of a button
        self.model.uncover(uncovered=uncovered)

    def _show_text(self) -> None:
        self.header.show_leaf("text")
        self._show_leaf("text")

    def _leave_certificate(self) -> None:
        self.model.open_side(Side.TEXT)
        if self._line.isVisible():
            self._line.begin()
        else:
            self.header.focus()

    def _press(self, across: float, down: float) -> None:
        block = self.model.block_at(across, down)
        if block is not None:
            self._show_text()
            self.editor.focus_block(block)

    def _more(self) -> None:
        self.model.add_block()
        self.editor.focus_last()

    def _band(self) -> None:
        source = self.model.state.source
        found = source.paragraph if source else None
        here = source is not None and source.page == self.model.original.state.page
        self.original.pages.set_band(_around(found) if found and here else None)

    def _switch(self) -> Switch:
        words = self.tr("Scroll together")
        switch = Switch(self.look, words)
        switch.toggled.connect(self._on_together)
        self.original.pages.beside.insertWidget(0, switch)
        self.original.pages.beside.insertWidget(1, Label(self.look, words, Role.SMALL))
        return switch

    def _on_together(self, together: bool) -> None:  # noqa: FBT001 - the slot of a signal
        self.model.scroll_together(together=together)
