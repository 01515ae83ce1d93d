"""A button that opens a short list of choices, and says which was taken."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from dossier.ui.look import Look
from dossier.ui.widgets.buttons import Button, Kind

Choices = Sequence[tuple[str, str]]
"""Key and words of each choice; an empty key is a line between choices."""


def fill(menu: QMenu, look: Look, choices: Choices, chosen: str | None = None) -> None:
    """Put choices into a menu; the chosen one has a tick. An action's data is its key."""
    menu.clear()
    menu.setLayoutDirection(look.direction)
    for key, words in choices:
        if not key:
            menu.addSeparator()
            continue
        action = QAction(words.replace("&", "&&"), menu)
        action.setData(key)
        if key == chosen:
            action.setIcon(QIcon(look.icon("check", look.tokens.accent, look.px(16))))
        menu.addAction(action)


class MenuButton(Button):
    """A button with a chevron. `chosen` tells the key of what was taken."""

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        text: str,
        icon: str = "",
        *,
        kind: Kind = Kind.SECONDARY,
        small: bool = False,
    ) -> None:
        super().__init__(look, text, kind, icon, trailing_icon="chev-down", small=small)
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._take)
        self.setMenu(self._menu)

    def set_choices(self, choices: Choices, chosen: str | None = None) -> None:
        """Offer choices, one of them ticked or none."""
        fill(self._menu, self.look, choices, chosen)

    def _take(self, action: QAction) -> None:
        self.chosen.emit(action.data())
