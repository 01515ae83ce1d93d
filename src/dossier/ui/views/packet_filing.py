"""Mark as filed: on which day, and which files were handed in."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dossier.ui import choosing
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr
from dossier.ui.viewmodels.filing import FilingModel, FilingState
from dossier.ui.views.exact_day import ExactDay
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Bar, scrolling
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.words.sentences import of_error

_WIDEST: Final = 560


class FilePane(QWidget):
    """Asks for the day and the files, then files. `closed` asks for the packet again."""

    closed = Signal()

    def __init__(self, look: Look, model: FilingModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self.back = Button(look, self.tr("Back to packet"), Kind.QUIET, "chev-left", small=True)
        self.back.clicked.connect(self.closed)
        self.day: Final = ExactDay(look)
        self.day.changed.connect(model.set_day)
        self._asked = False
        self._files = Label(look, "", Role.SMALL, wrap=True)
        self.choose: Final = Button(look, self.tr("Choose the files"), icon="folder", small=True)
        self.choose.clicked.connect(self._ask_files)
        self._trouble = Label(look, "", Role.SMALL, look.tokens.look, wrap=True)
        self.file: Final = Button(look, self.tr("Mark as filed"), Kind.PRIMARY)
        self.file.clicked.connect(model.file)
        self.stop: Final = Button(look, self.tr("Stop"))
        self.stop.clicked.connect(model.stop)
        inner = self._laid()
        inner.setMaximumWidth(look.px(_WIDEST + 40))
        bar = Bar(look, look.tokens.canvas, "top")
        bar.setLayout(row(look, None, self.stop, self.file, margins=(20, 8, 20, 8)))
        area = scrolling(look, holding(row(look, (inner, 100), None, gap=0)))
        head = row(look, self.back, None, margins=(8, 8, 16, 4))
        self.setLayout(column(look, head, (area, 1), bar, gap=0))
        model.changed.connect(self.show_state)
        self.show_state(model.state)

    def show_state(self, state: FilingState) -> None:
        """Show what is said."""
        if state.day is None:
            self._asked = False
        elif not self._asked:
            self._asked = True
            self.day.ask(self.tr("When did you hand it in?"), state.day)
        nothing = self.tr("Choose the file that you handed in. With several, choose all.")
        names = "\n".join(ltr(path) for path in state.files)
        self._files.set_text(names or nothing)
        self._trouble.setVisible(state.trouble is not None)
        self._trouble.set_text("" if state.trouble is None else of_error(state.trouble))
        self.file.setEnabled(state.ready)
        self.file.set_text(self.tr("Keeping the files") if state.running else self._words())
        self.stop.setVisible(state.running)

    def focus_first(self) -> None:
        """Bring what is asked first under the keyboard."""
        self.day.day.line.setFocus()

    def _words(self) -> str:
        return self.tr("Mark as filed")

    def _laid(self) -> QWidget:
        look, own = self.look, self.look.tokens
        title = Label(look, self.tr("Mark as filed"), Role.H2, wrap=True)
        said = (
            self.tr("Do this once you have handed the packet in."),
            self.tr("We keep the files bit by bit. Nothing of the packet changes any more."),
            self.tr("What comes later goes into a supplement."),
            self.tr("A mistake can be taken back under “Filed and changed”."),
        )
        lines = [Label(look, words, Role.SMALL, own.ink2, wrap=True) for words in said]
        when = Label(look, self.tr("When did you hand it in?"), Role.SMALL, own.ink2)
        which = Label(look, self.tr("Which files did you hand in?"), Role.SMALL, own.ink2)
        choose = row(look, self.choose, None)
        pieces = (title, *lines, 8, when, self.day, 8, which, self._files, choose, self._trouble)
        return holding(column(look, *pieces, None, gap=6, margins=(20, 4, 20, 24)))

    def _ask_files(self) -> None:
        title = self.tr("Which files did you hand in?")
        choosing.choose_files(self, title, self._chosen)

    def _chosen(self, files: tuple[Path, ...]) -> None:
        self._model.set_files(files)
        self.file.setFocus()
