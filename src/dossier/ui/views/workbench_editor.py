"""The translation, paragraph by paragraph, beside the page that it follows."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.ui.look import Look
from dossier.ui.painting import ltr
from dossier.ui.viewmodels.workbench import WorkbenchState
from dossier.ui.views.workbench_blocks import BlockRow
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.layout import column, holding, row

if TYPE_CHECKING:
    from dossier.model.difference import Difference

_AROUND: Final = 40
"""Room above and below the paragraph that is brought into view."""


class Editor(QWidget):
    """Tells what is written, chosen and left; `more_wanted` asks for one more paragraph."""

    written = Signal(int, str)
    chosen = Signal(int)
    left = Signal()
    more_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[BlockRow] = []
        self._shown: WorkbenchState | None = None
        self._lines = QVBoxLayout()
        self._lines.setSpacing(look.px(2))
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._more = Button(look, self.tr("Add a paragraph"), Kind.QUIET, "add", small=True)
        self._more.clicked.connect(self.more_wanted)
        inner = column(
            look, self._lines, row(look, self._more, None), None, gap=8, margins=(12, 12, 4, 16)
        )
        self._area = scrolling(look, holding(inner), look.tokens.surface)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setLayout(column(look, (self._area, 1), gap=0))

    def show_state(self, state: WorkbenchState) -> None:
        """Show the blocks; one that is being typed in is left alone."""
        before, self._shown = self._shown, state
        if before is None or before.blocks != state.blocks or before.sources != state.sources:
            self._show_blocks(state)
        if before is None or before.checks != state.checks or before.blocks != state.blocks:
            self._mark(state)
        if before is None or before.people != state.people or before.chosen != state.chosen:
            self._choose(state)
        self._more.setVisible(state.read)

    def focus_block(self, block: int) -> None:
        """Bring a paragraph under the keyboard, or the first."""
        if self._rows:
            self._rows[min(max(block, 0), len(self._rows) - 1)].edit.setFocus()

    def focus_last(self) -> None:
        """Bring the last paragraph under the keyboard."""
        self.focus_block(len(self._rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the paragraph in hand in view when what stands below takes room."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._bring)

    def _show_blocks(self, state: WorkbenchState) -> None:
        while len(self._rows) > len(state.blocks):
            gone = self._rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._rows) < len(state.blocks):
            self._add()
        for n, (row_, text) in enumerate(zip(self._rows, state.blocks, strict=True)):
            row_.set_text(text)
            source = state.sources[n] if n < len(state.sources) else None
            if source is not None and source.paragraph is None:
                hint = self.tr("Write page {n} here").format(n=ltr(source.page + 1))
            else:
                hint = self.tr("Write paragraph {n} here").format(n=ltr(n + 1))
            row_.set_hint(hint, source.text if source else "")

    def _add(self) -> None:
        n = len(self._rows)
        made = BlockRow(self._look, n + 1)
        made.typed.connect(partial(self.written.emit, n))
        made.entered.connect(partial(self.chosen.emit, n))
        made.left.connect(self.left)
        self._rows.append(made)
        self._lines.addWidget(made)
        made.show()  # at once: the layout would a moment later, and a quick Tab passed it by

    def _mark(self, state: WorkbenchState) -> None:
        found: dict[int, list[Difference]] = {}
        for check in state.checks:
            found.setdefault(check.block, []).append(check.difference)
        for n, one in enumerate(self._rows):
            one.edit.mark(found.get(n, []))

    def _choose(self, state: WorkbenchState) -> None:
        for n, one in enumerate(self._rows):
            if n == state.chosen:
                one.offer(tuple(person.name for person in state.people))
            one.set_chosen(chosen=n == state.chosen)
        if 0 <= state.chosen < len(self._rows):
            # Its new names have their place only after they are laid out.
            QTimer.singleShot(0, self, self._bring)

    def _bring(self) -> None:
        chosen = self._shown.chosen if self._shown else -1
        if 0 <= chosen < len(self._rows):
            self._area.ensureWidgetVisible(self._rows[chosen], 0, self._look.px(_AROUND))
