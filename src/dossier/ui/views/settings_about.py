"""About: version, licences, where the vault is, the record's head, walls that stand here."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout, QWidget

from dossier.model.about import About
from dossier.ui import copied
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.viewmodels.settings import SettingsModel, SettingsState
from dossier.ui.views.settings_rows import Row, Section, block, grouped, point
from dossier.ui.widgets.buttons import Button
from dossier.ui.widgets.labels import Label
from dossier.ui.words import sentences, walls
from dossier.ui.words.packets import of_size


class AboutSection(Section):
    """What the program is and what holds it back on this computer, as found."""

    def __init__(self, look: Look, model: SettingsModel) -> None:
        super().__init__(look, QCoreApplication.translate("Settings", "About this program"))
        self._model = model
        self._shown: object = None

    def show_state(self, state: SettingsState) -> None:
        """Show it, unless it is shown already."""
        wanted = (state.about, state.trouble, state.place_shown)
        if wanted == self._shown:
            return
        self._shown = wanted
        had = self._focused()
        self.empty()
        if state.about is None:
            words = sentences.of_error(state.trouble) if state.trouble else self.tr("Looking …")
            ink = self.look.tokens.ink2
            self.add(block(self.look, Label(self.look, words, Role.SMALL, ink, wrap=True)))
            return
        self.add(
            self._program(state.about),
            self._place(state.about, shown=state.place_shown),
            self._record(state.about),
            self._fonts(),
            self._walls(state.about),
        )
        again = self.findChild(QWidget, had) if had else None
        if again:
            again.setFocus()

    def _focused(self) -> str:
        part: QWidget | None = self.focusWidget()
        return part.objectName() if part and part.hasFocus() else ""

    def _program(self, about: About) -> QWidget:
        words = self.tr("Free for everyone: GNU GPL, version 3 or later. No warranty.")
        title = self.tr("Dossier {version}").format(version=ltr(about.version))
        return Row(self.look, "documents", title, detail=words)

    def _place(self, about: About, *, shown: bool) -> QWidget:
        button = Button(self.look, self.tr("Hide") if shown else self.tr("Show"), small=True)
        button.setObjectName("vault-place")
        button.setAccessibleName(self.tr("Hide the place") if shown else self.tr("Show the place"))
        button.clicked.connect(lambda: self._model.show_place(shown=not shown))
        count = self.tr("%n document(s)", "", about.documents)
        lines = [ltr(about.folder)] if shown else []
        detail = "\n".join([*lines, f"{count} · {of_size(about.bytes)}"])
        return Row(self.look, "folder", self.tr("Where your papers are"), button, detail=detail)

    def _record(self, about: About) -> QWidget:
        copy = Button(self.look, self.tr("Copy"), small=True)
        copy.setObjectName("copy-head")
        copy.setAccessibleName(self.tr("Copy the newest mark of the record"))
        copy.setAccessibleDescription(self.tr("It leaves the clipboard soon."))
        copy.clicked.connect(lambda: copied.put(about.head))
        lines = (
            self.tr("%n entry(s) so far. The newest has this mark:", "", about.entries),
            grouped(about.head),
            self.tr("Write it down elsewhere. It shows that nothing was taken back."),
        )
        return Row(self.look, "sheet", self.tr("Record"), copy, detail="\n".join(lines))

    def _fonts(self) -> QWidget:
        lines = (
            self.tr("Fonts: Noto, SIL Open Font License 1.1."),
            self.tr("Six words: list of the EFF, CC BY 3.0."),
            self.tr("Window: Qt, LGPL 3."),
        )
        return Row(self.look, "text", self.tr("Made with"), detail="\n".join(lines))

    def _walls(self, about: About) -> QWidget:
        look, own = self.look, self.look.tokens
        title = Label(look, self.tr("Walls around files from others"), wrap=True)
        there = walls.standing(about.layers)
        pieces: list[QWidget | QLayout] = [title]
        pieces += [point(look, "check", one, own.done) for one in there]
        if not_there := walls.absent(about.layers):
            lacks = Label(look, self.tr("This computer does not give:"), Role.SMALL, wrap=True)
            pieces.append(lacks)
            pieces += [point(look, "minus", one, own.ink2) for one in not_there]
        limit = self.tr("Walls make harm harder. They can’t rule it out.")
        pieces.append(Label(look, limit, Role.SMALL, own.ink2, wrap=True))
        return block(look, *pieces)
