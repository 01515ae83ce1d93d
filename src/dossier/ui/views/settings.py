"""The settings: all sections on one page, a list of them beside it, and what this can't do."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.room import Room
from dossier.ui.viewmodels.passphrase_change import PassphraseState
from dossier.ui.viewmodels.settings import Section, SettingsModel, SettingsState
from dossier.ui.views.settings_about import AboutSection
from dossier.ui.views.settings_choices import LanguageSection, LockSection
from dossier.ui.views.settings_copies import CopiesSection
from dossier.ui.views.settings_limits import LimitsCard, LimitsSection
from dossier.ui.views.settings_list import SectionList, sections
from dossier.ui.views.settings_passphrase import PassphraseSection
from dossier.ui.views.view import View
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row, set_margins
from dossier.ui.widgets.menu_button import MenuButton

_SIDE: Final = 236
_WIDEST: Final = 760
_AROUND: Final = 6
"""Room around the page for the focus ring."""


class SettingsView(View[SettingsModel]):
    """Scrolls to the section that is asked for, and marks the one in view in the list."""

    def __init__(self, look: Look, model: SettingsModel) -> None:
        super().__init__(look, model)
        self._asked = -1
        self._moving = False
        self.list = SectionList(look)
        self.menu = MenuButton(look, self.tr("Go to"))
        self.menu.setObjectName("go-to")
        self.menu.set_choices(sections())
        self.language = LanguageSection(look, model)
        self.lock = LockSection(look, model)
        self.passphrase = PassphraseSection(look, model.passphrase)
        self.copies = CopiesSection(look, model)
        self.about = AboutSection(look, model)
        self.sections: Final[dict[Section, QWidget]] = {
            Section.LANGUAGE: self.language,
            Section.LOCK: self.lock,
            Section.PASSPHRASE: self.passphrase,
            Section.COPIES: self.copies,
            Section.LIMITS: LimitsSection(look),
            Section.ABOUT: self.about,
        }
        self.page: QScrollArea = self._made_page()
        self.side = LimitsCard(look)
        self.side.setFixedWidth(look.px(_SIDE))
        self._lay_out()
        self._connect()
        self.fit(self.room)
        self.watch()

    def render_state(self, state: object) -> None:
        if not isinstance(state, SettingsState):
            return
        self.language.show_state(state)
        self.lock.show_state(state)
        self.copies.show_state(state)
        self.about.show_state(state)
        self.list.choose(state.section.value)
        if state.asked != self._asked:
            self._asked = state.asked
            QTimer.singleShot(0, self, self._go_there)

    def fit(self, room: Room) -> None:
        super().fit(room)
        one = room is Room.ONE_COLUMN
        # Without the list, cards begin where the title does.
        alone = (24 - _AROUND, 0, 0, 0)
        set_margins(self._left, self.look, alone if one else (24, 24, 0, 16))
        self._beside.setVisible(not one)
        self._top.setVisible(one)
        self._side.setVisible(room >= Room.THREE_COLUMNS)
        self.passphrase.fit(room)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._go_there)

    def _made_page(self) -> QScrollArea:
        lines: QVBoxLayout = column(
            self.look, *self.sections.values(), None, gap=24, margins=(_AROUND, 24, _AROUND, 24)
        )
        inner = holding(lines)
        inner.setMaximumWidth(self.look.px(_WIDEST))
        within = holding(row(self.look, (inner, 100), None, gap=0))
        return scrolling(self.look, within)

    def _lay_out(self) -> None:
        look = self.look
        title = self.tr("Settings")
        self._top = holding(
            row(look, Label(look, title, Role.H2), None, self.menu, margins=(24, 12, 24, 0))
        )
        self._beside = holding(
            column(look, Label(look, title, Role.H2), 12, self.list, None, gap=4),
        )
        self._side = holding(column(look, self.side, None, margins=(0, 22, 20, 0)))
        self._left = column(look, self._beside)
        beside = row(look, self._left, (self.page, 1), self._side, gap=18)
        self.setLayout(column(look, self._top, (holding(beside), 1), gap=0))

    def _connect(self) -> None:
        self.list.chosen.connect(self.model.open)
        self.menu.chosen.connect(self.model.open)
        self.side.more_wanted.connect(lambda: self.model.open(Section.LIMITS.value))
        self.model.passphrase.changed.connect(self._on_passphrase)
        self.page.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _on_passphrase(self, state: PassphraseState) -> None:
        self.passphrase.show_state(state)

    def _go_there(self) -> None:
        """Scroll to the section that was asked for."""
        wanted = self.sections[self.model.state.section]
        inner = self.page.widget()
        if not self.isVisible() or inner is None:
            return
        self._moving = True
        top = wanted.mapTo(inner, wanted.rect().topLeft()).y()
        self.page.verticalScrollBar().setValue(top - self.look.px(24))
        self._moving = False

    def _on_scrolled(self, at: int) -> None:
        """Mark the section that the person scrolled to."""
        inner = self.page.widget()
        if self._moving or inner is None or not self.isVisible():
            return
        line = at + self.look.px(80)
        seen = Section.LANGUAGE
        for key, section in self.sections.items():
            if section.mapTo(inner, section.rect().topLeft()).y() <= line:
                seen = key
        self.model.see(seen)
