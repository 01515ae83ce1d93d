"""Translations: the list by how far each one is, and the workbench for the one that is open."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.room import Room
from dossier.ui.viewmodels.translations import TranslationsModel
from dossier.ui.views.translation_rows import TranslationGroups
from dossier.ui.views.view import View
from dossier.ui.views.workbench import WorkbenchView
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.empty import Empty
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, set_margins
from dossier.ui.words import sentences

_MARGIN: Final = 24
_MARGIN_SMALL: Final = 16


class TranslationsView(View[TranslationsModel]):
    """The list, or the workbench in its place."""

    def __init__(self, look: Look, model: TranslationsModel) -> None:
        super().__init__(look, model)
        self._opened = ""
        self._groups = TranslationGroups(look)
        self._groups.opened.connect(model.open)
        self._trouble = Label(look, "", Role.BODY, look.tokens.look, wrap=True)
        self._empty = Empty(
            look,
            "translations",
            self.tr("Nothing to translate"),
            self.tr("Papers in another language show up here. Set the language of each paper."),
            self.tr("Open documents"),
        )
        self._empty.clicked.connect(model.go_to_documents)
        self._untold = self._untold_line()
        self._list = self._page()
        self.workbench: Final = WorkbenchView(look, model.workbench)
        self.workbench.left.connect(model.back)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._area)
        self._stack.addWidget(self.workbench)
        self.setLayout(column(look, (self._stack, 1), gap=0))
        self.watch()

    def render_state(self, state: object) -> None:
        """Show the list, or the workbench."""
        del state
        state, told = self.model.state, self.model.state.told
        self._groups.show_groups(state.groups)
        self._groups.setVisible(bool(state.groups))
        self._empty.setVisible(told is not None and not state.groups)
        self._trouble.set_text(sentences.of_error(state.trouble) if state.trouble else "")
        self._trouble.setVisible(state.trouble is not None)
        untold = told.untold if told else 0
        self._untold.setVisible(untold > 0)
        words = self.tr("Papers with no language set: {n}. Some may need a translation.")
        self._untold_words.set_text(words.format(n=ltr(untold)))
        self._show_side(state.opened)

    def fit(self, room: Room) -> None:
        """Leave less around the list where there is little room."""
        super().fit(room)
        small = room <= Room.TWO_COLUMNS
        side = _MARGIN_SMALL if small else _MARGIN
        layout = self._list.layout()
        if layout is not None:
            set_margins(layout, self.look, (side, 20, side, 24))
        self.workbench.fit(room)

    def showEvent(self, event: QShowEvent) -> None:
        """Show where the keyboard is."""
        super().showEvent(event)
        self._show_side(self.model.state.opened)

    def _show_side(self, opened: str) -> None:
        before, self._opened = self._opened, opened
        self._stack.setCurrentWidget(self.workbench if opened else self._area)
        if opened and opened != before:
            self.workbench.begin()
        elif before and not opened:
            self._groups.focus(before)

    def _page(self) -> QWidget:
        look = self.look
        title = Label(look, self.tr("Translations"), Role.H1)
        said = self.tr("Each paper in another language needs its translation beside it.")
        lead = Label(look, said, Role.BODY, look.tokens.ink2, wrap=True)
        lines = column(
            look,
            column(look, title, lead, gap=2),
            self._trouble,
            self._groups,
            self._untold,
            (self._empty, 1),
            None,
            gap=20,
        )
        page = holding(lines)
        self._area = scrolling(look, page)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return page

    def _untold_line(self) -> QWidget:
        look = self.look
        self._untold_words = Label(look, "", Role.SMALL, look.tokens.ink2, wrap=True)
        link = Button(look, self.tr("Set languages"), Kind.LINK, small=True)
        link.clicked.connect(self.model.go_to_documents)
        return flowing(look, self._untold_words, link, gap=16)
