"""A translation that is a paper of its own, and the choice of a paper that is here."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dossier.model.translating import TranslationLine
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.viewmodels.workbench import WorkbenchState
from dossier.ui.views.preview import PreviewView
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Bar
from dossier.ui.widgets.choices import Select
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import ElidedLabel, Label
from dossier.ui.widgets.layout import column


class FilePane(QWidget):
    """The pages of a translated file. `acted` tells `open` or `typed`."""

    acted = Signal(str)

    def __init__(self, look: Look, pages: PreviewView) -> None:
        super().__init__()
        said = Label(look, self.tr("The translation is this paper"), Role.SMALL, look.tokens.ink2)
        self._title = ElidedLabel(look, "", Role.STRONG)
        show = Button(look, self.tr("Open it"), Kind.LINK, small=True)
        show.clicked.connect(lambda: self.acted.emit("open"))
        typed = Button(look, self.tr("Type it here instead"), Kind.LINK, small=True)
        typed.clicked.connect(lambda: self.acted.emit("typed"))
        bar = Bar(look, look.tokens.surface)
        bar.setLayout(column(look, said, self._title, gap=0, margins=(24, 10, 16, 9)))
        for link in (show, typed):
            pages.pages.beside.addWidget(link)
        pages.pages.beside.setSpacing(look.px(16))
        self.setLayout(column(look, bar, (pages, 1), gap=0))

    def show_line(self, line: TranslationLine) -> None:
        """Name the file."""
        self._title.set_text(name(line.file.title) if line.file else "")


class ChoosePane(QWidget):
    """Papers that may be the translation. `taken` tells the one that is, `left` that none is."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        title = Label(look, self.tr("Which paper is the translation?"), Role.H3, wrap=True)
        self._papers = Select(look, self.tr("Papers"), placeholder=self.tr("Choose a paper"))
        self._papers.chosen.connect(self._choose)
        self._use = Button(look, self.tr("Use this paper"))
        self._use.clicked.connect(self._take)
        back = Button(look, self.tr("Leave it"), Kind.QUIET)
        back.clicked.connect(self.left)
        buttons = flowing(look, self._use, back)
        self._use.setEnabled(False)
        self.setLayout(
            column(look, title, self._papers, buttons, None, gap=16, margins=(24, 20, 24, 20))
        )

    def show_state(self, state: WorkbenchState) -> None:
        """Offer the papers that are here."""
        own = state.line.document.id if state.line else ""
        here = state.told.choosable if state.told else ()
        papers = [(one.id, name(one.title)) for one in here if one.id != own]
        self._papers.set_choices(papers, self._papers.key)
        self._use.setEnabled(bool(self._papers.key) and not state.running)

    def _choose(self, _: str) -> None:
        self._use.setEnabled(True)

    def _take(self) -> None:
        if self._papers.key:
            self.taken.emit(self._papers.key)
