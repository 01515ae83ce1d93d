"""The checklist: sections of lines, one of which may be open.

Lines are few and open into links that the keyboard and a screen reader reach, so that each is a
widget of its own: cells of a list could not be reached in parts.
"""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import drawing
from dossier.ui.tables.task_line import TaskButton, details
from dossier.ui.tables.tasks import Link, TaskRow, TaskSection
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.cards import Rule
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column

__all__ = ["Link", "TaskList", "TaskRow", "TaskSection"]

_INSET = 48


class TaskList(QWidget):
    """The lines as high as they are; put it where it can scroll."""

    acted = Signal(str, str)
    """Slot and act: a link of an open line was taken."""
    opened = Signal(str)
    """The slot that is open now; empty when none is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._sections: tuple[TaskSection, ...] = ()
        self._open = ""
        self._two_lines = False
        self._lines: dict[str, _Line] = {}
        self._layout: QVBoxLayout = column(look, gap=0)
        self.setLayout(self._layout)

    def set_sections(self, sections: Sequence[TaskSection]) -> None:
        """Show lines. The open one stays open, and the focus where it is."""
        if _shape(sections) != _shape(self._sections):
            self._rebuild(sections)
        self._sections = tuple(sections)
        for section in sections:
            for row in section.rows:
                self._lines[row.slot].show_row(row, opened=row.slot == self._open)

    def open(self, slot: str) -> None:
        """Open a line and close the one that is open; empty closes it. Tells nobody."""
        before, self._open = self._open, slot
        for changed in {before, slot} & self._lines.keys():
            line = self._lines[changed]
            line.show_row(line.row, opened=changed == slot)

    def line(self, slot: str) -> QWidget | None:
        """Give the widget of a line, to bring it into view or give it the focus."""
        found = self._lines.get(slot)
        return None if found is None else found.button

    def set_two_lines(self, two_lines: bool) -> None:  # noqa: FBT001 -- one word: has it two lines
        """Put details below titles, for narrow windows."""
        self._two_lines = two_lines
        for line in self._lines.values():
            line.button.two_lines = two_lines
            line.button.updateGeometry()

    def _rebuild(self, sections: Sequence[TaskSection]) -> None:
        focused = next((slot for slot, one in self._lines.items() if one.button.hasFocus()), "")
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._lines = {}
        for n, section in enumerate(sections):
            title = Label(self._look, section.title, Role.STRONG)
            if n:
                self._layout.addSpacing(self._look.px(16))
            self._layout.addWidget(title)
            self._layout.addSpacing(self._look.px(6))
            self._layout.addWidget(self._group(section))
        self._layout.addStretch(1)
        if focused in self._lines:
            self._lines[focused].button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _group(self, section: TaskSection) -> QWidget:
        group = _Group(self._look)
        inside = column(self._look, gap=0, margins=(1, 1, 1, 1))
        for n, row in enumerate(section.rows):
            if n:
                inside.addWidget(Rule(self._look, inset=_INSET))
            line = _Line(self._look, row, self)
            line.button.two_lines = self._two_lines
            self._lines[row.slot] = line
            inside.addWidget(line)
        group.setLayout(inside)
        return group

    def toggle(self, slot: str) -> None:
        """Open a line or close it, as the person wants."""
        self.open("" if slot == self._open else slot)
        self.opened.emit(self._open)

    def step(self, slot: str, steps: int) -> None:
        """Give the focus to the line above or below."""
        slots = list(self._lines)
        to = slots.index(slot) + steps
        if 0 <= to < len(slots):
            self._lines[slots[to]].button.setFocus(Qt.FocusReason.TabFocusReason)


class _Line(QWidget):
    def __init__(self, look: Look, row: TaskRow, tasks: TaskList) -> None:
        super().__init__()
        self._look = look
        self._tasks = tasks
        self._details: QWidget | None = None
        self._told: tuple[str, str, tuple[Link, ...]] | None = None
        self.row = row
        self.button = TaskButton(look, row)
        self.button.clicked.connect(lambda: tasks.toggle(self.row.slot))
        self.button.stepped.connect(self._step)
        self._column: QVBoxLayout = column(look, self.button, gap=0)
        self.setLayout(self._column)

    def show_row(self, row: TaskRow, *, opened: bool) -> None:
        self.row = row
        self.button.show_row(row, opened=opened)
        told = (row.why, row.source, row.links) if opened else None
        if told == self._told:
            return
        self._told = told
        if self._details is not None:
            self._column.removeWidget(self._details)
            self._details.hide()
            self._details.deleteLater()
            self._details = None
        if opened:
            self._details = details(self._look, row, self._act)
            self._column.addWidget(self._details)
            self._details.show()
            self._tab_on()

    def _tab_on(self) -> None:
        """Go from the line to its links, not to them after all other lines."""
        before: QWidget = self.button
        for link in [] if self._details is None else self._details.findChildren(Button):
            QWidget.setTabOrder(before, link)
            before = link

    def _step(self, steps: int) -> None:
        self._tasks.step(self.row.slot, steps)

    def _act(self, act: str) -> None:
        self._tasks.acted.emit(self.row.slot, act)


class _Group(QWidget):
    """A card around the lines of a section."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def paintEvent(self, event: QPaintEvent, /) -> None:
        del event
        own = self._look.tokens
        with drawing(self, self._look) as brush:
            brush.box(QRectF(self.rect()), 10, own.surface, own.line)


def _shape(sections: Sequence[TaskSection]) -> list[tuple[str, str, tuple[str, ...]]]:
    return [
        (section.key, section.title, tuple(row.slot for row in section.rows))
        for section in sections
    ]
