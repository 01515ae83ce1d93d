"""A screen of things of one kind: a list on the desk, and one of them on paper beside it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar, cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from dossier.ui.room import Room
from dossier.ui.tables.pick_list import PickList
from dossier.ui.viewmodels.several import SeveralModel, SeveralState
from dossier.ui.views.view import View
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.cards import Bar, Rule, scrolling
from dossier.ui.widgets.empty import Empty
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, on_ground, row, set_margins
from dossier.ui.words import sentences

M = TypeVar("M", bound=SeveralModel[Any, Any])
_BESIDE: Final = {Room.THREE_COLUMNS: 440, Room.WIDE: 560}
_MOST: Final = 16_777_215
_GUTTER: Final = (0, 0, 10, 0)
"""Room of the list's scroll bar."""


@dataclass(frozen=True)
class Parts:
    """What such a screen is made of.

    `head` stands above the list; `new` is the card for a new one, which `add` opens; `empty` stands
    in the place of a list without anything. `back` leads from `details` to the list in a small
    window.
    """

    head: Sequence[QWidget]
    add: Button
    new: QWidget
    list: PickList
    empty: Empty
    back: Button
    details: QWidget


class SeveralView(View[M]):
    """The list on the desk, details on paper beside it; in a small window one or the other.

    Subclasses make their parts, give them to `lay_out`, and put rows, new card and details.
    """

    def lay_out(self, parts: Parts) -> None:
        """Put the parts in their places and show what there is."""
        look = self.look
        self._parts = parts
        self.trouble = Label(look, colour=look.tokens.look, wrap=True)
        self._desk_in = column(look, gap=12)
        title, *others = parts.head
        above = column(
            look,
            row(look, (title, 1), parts.add),
            *others,
            self.trouble,
            parts.new,
            gap=12,
            margins=_GUTTER,
        )
        self._desk_in.addWidget(holding(above))
        self._desk_in.addWidget(parts.list, 1)
        self._desk_in.addWidget(parts.empty, 1)
        self._desk_in.addStretch(0)  # where neither is there, a new one keeps its height
        self._desk = holding(self._desk_in)
        self._pane = self._made_pane()
        self.setLayout(row(look, (self._desk, 1), self._pane, gap=0))
        self._room: Room | None = None
        self._connect()
        self.fit(Room.ONE_COLUMN)  # asks for the least width until the window says what there is
        self.watch()

    def put(self, state: Any) -> None:  # noqa: ANN401 -- the state of whatever model
        """Put a state into list, new card and details."""
        raise NotImplementedError

    def fit(self, room: Room) -> None:
        """Put details beside the list, or in its place."""
        if room is self._room:
            return
        super().fit(room)
        self._room = room
        beside = room >= Room.THREE_COLUMNS
        small = (13, 8, 4, 0) if room is Room.ONE_COLUMN else (20, 14, 8, 0)
        set_margins(self._desk_in, self.look, (28, 24, 18, 0) if beside else small)
        self._bar.setVisible(not beside)
        self._edge.setVisible(beside)
        if beside:
            self._pane.setFixedWidth(self.look.px(_BESIDE[room]))
        else:
            self._pane.setMinimumWidth(0)
            self._pane.setMaximumWidth(_MOST)
        self.render_state(self.model.state)

    def render_state(self, state: object) -> None:
        """Put a state into the widgets."""
        if not isinstance(state, SeveralState):
            return
        self._render(cast("SeveralState[Any]", state))

    def remove(self) -> None:
        """Take the chosen one away; the list has the focus."""
        self.model.remove()
        self._parts.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _render(self, state: SeveralState[Any]) -> None:
        parts, beside = self._parts, self.room >= Room.THREE_COLUMNS
        there, chosen = bool(state.things), state.thing is not None
        focused = self._pane.isAncestorOf(self._focus()) or parts.new.isAncestorOf(self._focus())
        self.trouble.set_text("" if state.trouble is None else sentences.of_error(state.trouble))
        self.trouble.setVisible(state.trouble is not None)
        self.put(state)
        parts.list.setVisible(there)
        parts.empty.setVisible(state.loaded and not there and not state.adding)
        parts.add.setVisible(there)
        self._pane.setVisible(chosen and (beside or state.showing))
        self._desk.setVisible(beside or not (state.showing and chosen))
        if focused and not self._focus().isVisible():
            nearest = parts.list if parts.list.isVisible() else parts.back
            nearest.setFocus(Qt.FocusReason.OtherFocusReason)

    def _made_pane(self) -> QWidget:
        look, parts = self.look, self._parts
        inner = holding(column(look, parts.details, gap=0, margins=(24, 20, 14, 24)))
        area: QScrollArea = scrolling(look, inner, look.tokens.surface)
        self._bar = Bar(look, look.tokens.surface)
        self._bar.setLayout(row(look, parts.back, None, margins=(8, 2, 8, 3)))
        self._edge = Rule(look, vertical=True)
        lines = column(look, self._bar, (area, 1), gap=0)
        pane = holding(row(look, self._edge, (lines, 1), gap=0))
        on_ground(pane, look.tokens.surface)
        return pane

    def _connect(self) -> None:
        model, parts = self.model, self._parts
        parts.add.clicked.connect(model.begin_adding)
        parts.empty.clicked.connect(model.begin_adding)
        parts.list.chosen.connect(model.choose)
        parts.list.opened.connect(self._open)
        parts.list.remove_wanted.connect(model.remove)
        parts.back.clicked.connect(self._go_back)

    def _open(self, name: str) -> None:
        self.model.choose(name)
        self.model.show_details(shown=True)
        if self.room < Room.THREE_COLUMNS:
            self._parts.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_back(self) -> None:
        self.model.show_details(shown=False)
        self._parts.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus(self) -> QWidget:
        found = self.window().focusWidget()
        return found or self
