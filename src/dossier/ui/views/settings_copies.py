"""The section of copies outside: files that left the vault, where they are, that none is locked."""

from collections.abc import Callable
from pathlib import PurePath
from typing import Final

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from dossier.model.about import Outside
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.viewmodels.settings import SettingsModel, SettingsState
from dossier.ui.views.settings_rows import Row, Section, block, moment
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.labels import Label

MOST: Final = 20
"""Files that are shown before the person asks for all."""
_ICONS: Final = {"packet": "packet", "original": "page", "backup": "backup"}


class CopiesSection(Section):
    """One row a file, the newest first; those that are not there any more come when asked for."""

    def __init__(self, look: Look, model: SettingsModel) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            look,
            translate("Settings", "Copies outside this program"),
            translate("Settings", "Every file this program wrote outside. You decide what stays."),
        )
        self._shown: object = None
        self.more = Button(look, "", Kind.LINK, small=True)
        self.more.setObjectName("more-copies")
        self.more.clicked.connect(model.show_all_copies)
        self.below.addWidget(self.more)

    def show_state(self, state: SettingsState) -> None:
        """Show the files, unless they are shown already."""
        wanted = (state.copies, state.elsewhere, state.all_copies)
        if wanted == self._shown:
            return
        self._shown = wanted
        here = state.copies or ()
        shown = here if state.all_copies else here[:MOST]
        gone = state.elsewhere if state.all_copies else ()
        rows = [self._here(one) for one in shown] + [self._gone(one) for one in gone]
        self.empty()
        self.add(*(rows or [self._nothing(looked=state.copies is not None)]))
        left = 0 if state.all_copies else len(here) - len(shown) + len(state.elsewhere)
        self.more.setVisible(left > 0)
        self.more.set_text(self.tr("Show %n older or moved file(s)", "", left))

    def _here(self, file: Outside) -> QWidget:
        path = PurePath(file.path)
        button = Button(self.look, self.tr("Open folder"), small=True)
        button.setObjectName(f"folder-{file.id}")
        said = self.tr("Open the folder of {file}").format(file=ltr(path.name))
        button.setAccessibleName(said)
        button.setAccessibleDescription(
            self.tr("Starts another program, which may remember what it opened.")
        )
        button.clicked.connect(_opening(path))
        return self._row(file, self.tr("not locked"), button)

    def _gone(self, file: Outside) -> QWidget:
        return self._row(file, self.tr("not there now"))

    def _row(self, file: Outside, state: str, *used: QWidget) -> QWidget:
        path = PurePath(file.path)
        facts = (ltr(path.parent), moment(file.made), state)
        icon = _ICONS.get(file.kind, "copies")
        detail = " · ".join(one for one in facts if one)
        return Row(self.look, icon, ltr(path.name), *used, detail=detail, cut=True)

    def _nothing(self, *, looked: bool) -> QWidget:
        words = self.tr("No file has left this program.") if looked else self.tr("Looking …")
        ink = self.look.tokens.ink2
        return block(self.look, Label(self.look, words, Role.SMALL, ink, wrap=True))


def _opening(path: PurePath) -> Callable[[], None]:
    folder = QUrl.fromLocalFile(str(path.parent))
    return lambda: (QDesktopServices.openUrl(folder), None)[1]
