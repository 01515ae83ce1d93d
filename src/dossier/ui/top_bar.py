"""The bar on top of the window: add, search, hide, lock; and the places where there is no room."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from dossier.ui.look import Look
from dossier.ui.room import Room
from dossier.ui.widgets.buttons import Button, IconButton, Kind
from dossier.ui.widgets.cards import Bar
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.layout import column, holding, row, set_margins
from dossier.ui.widgets.menu_button import MenuButton

HIGH: Final = 56
_FIELD: Final = {Room.TWO_COLUMNS: 240}
_FIELD_USUAL: Final = 360
_BEGIN: Final = {Room.TWO_COLUMNS: 196}
_BEGIN_USUAL: Final = 228
"""Where the search field begins: where the words of a screen do."""
Places = tuple[tuple[str, str, str], ...]
"""Key, words and icon of each place."""


class TopBar(Bar):
    """Hide now and Lock never leave their corner, however little room there is."""

    add_wanted = Signal()
    searched = Signal(str)
    """What stands in the search field."""
    search_entered = Signal()
    hide_wanted = Signal()
    lock_wanted = Signal()
    chosen = Signal(str)
    """Key of a place."""

    def __init__(self, look: Look, places: Places) -> None:
        super().__init__(look, look.tokens.canvas)
        self._places: Final = places
        self._room = Room.THREE_COLUMNS
        self.menu: Final = MenuButton(look, "")
        self.menu.setObjectName("places")
        self.add: Final = _named(Button(look, self.tr("Add"), icon="add"), "add")
        self.looking: Final = _named(IconButton(look, "search", self.tr("Search")), "find")
        self.search: Final = Field(
            look, "", placeholder=self.tr("Search"), icon="search", width=_FIELD_USUAL
        )
        self.search.line.setObjectName("search")
        self.hide_now: Final = _named(
            Button(look, self.tr("Hide now"), Kind.QUIET, "hide"), "hide-now"
        )
        self.lock: Final = _named(Button(look, self.tr("Lock"), Kind.QUIET, "lock"), "lock")
        self._explain()
        self._lead = QWidget()
        first = row(look, self.menu, self.add, self._lead, self.looking)
        ends = row(look, self.hide_now, self.lock, gap=4)
        self._line = row(look, first, self.search, None, ends, gap=0, margins=(16, 0, 12, 0))
        line = holding(self._line)
        line.setFixedHeight(look.px(HIGH) - 1)
        self._below = row(look)
        self.setLayout(column(look, line, self._below, gap=0, margins=(0, 0, 0, 1)))
        self._connect()

    def fit(self, room: Room) -> None:
        """Arrange for the room there is."""
        self._room = room
        one = room is Room.ONE_COLUMN
        self.menu.setVisible(one)
        self.looking.setVisible(one)
        self._lead.setVisible(not one)
        begin = self.look.px(_BEGIN.get(room, _BEGIN_USUAL) - 16 - 8)
        self._lead.setFixedWidth(max(begin - self.add.sizeHint().width(), 0))
        self._put_search(below=one)
        self.search.set_width(None if one else _FIELD.get(room, _FIELD_USUAL))

    def choose(self, key: str) -> None:
        """Say which place is shown."""
        self.menu.set_choices([(one, words) for one, words, _ in self._places], key)
        for one, words, icon in self._places:
            if one == key:
                self.menu.set_text(words)
                self.menu.set_icon(icon)

    def go_search(self) -> None:
        """Put the cursor into the search field."""
        self._show_search(shown=True)
        self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.line.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.search.text():
            self.end_search()
            return
        super().keyPressEvent(event)

    def end_search(self) -> None:
        """Empty the search field."""
        if self.search.text():
            self.search.set_text("")
            self.searched.emit("")
        if self._room is Room.ONE_COLUMN:
            self._show_search(shown=False)

    def _show_search(self, *, shown: bool) -> None:
        self.search.setVisible(shown)
        below = shown and self._room is Room.ONE_COLUMN
        set_margins(self._below, self.look, (16, 0, 16, 8) if below else (0, 0, 0, 0))

    def _put_search(self, *, below: bool) -> None:
        for place in (self._line, self._below):
            place.removeWidget(self.search)
        if below:
            self._below.addWidget(self.search, 1)
        else:
            self._line.insertWidget(1, self.search)
        self._show_search(shown=not below or bool(self.search.text()))

    def _explain(self) -> None:
        self.search.set_accessible(self.tr("Search all papers"))
        self.hide_now.setAccessibleDescription(
            self.tr("Covers the window and locks. Keys: Shift, three times.")
        )
        self.lock.setAccessibleDescription(self.tr("Keys: Ctrl and L."))

    def _connect(self) -> None:
        self.menu.chosen.connect(self.chosen)
        self.add.clicked.connect(self.add_wanted)
        self.looking.clicked.connect(self.go_search)
        self.search.typed.connect(self.searched)
        self.search.entered.connect(self.search_entered)
        self.hide_now.clicked.connect(self.hide_wanted)
        self.lock.clicked.connect(self.lock_wanted)


def _named(button: Button, name: str) -> Button:
    button.setObjectName(name)
    return button
