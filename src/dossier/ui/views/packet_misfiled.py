"""What was filed last, corrected: on another day, or never handed in at all."""

from datetime import date
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dossier.ui.look import Look, Role
from dossier.ui.viewmodels.filing import Filing, FilingModel
from dossier.ui.views.exact_day import ExactDay
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row


class Misfiled(QWidget):
    """Two links; each opens what it needs right below. `freed`: the packet can change again."""

    freed = Signal()

    def __init__(self, look: Look, model: FilingModel, filing: Filing) -> None:
        super().__init__()
        self._model = model
        self._filing = filing
        self._told: date | None = filing.day
        self.other_day: Final = Button(look, self.tr("Correct the day"), Kind.LINK, small=True)
        self.mistake: Final = Button(look, self.tr("It was not handed in"), Kind.LINK, small=True)
        self.day: Final = ExactDay(look)
        self.keep: Final = Button(look, self.tr("Keep this day"), small=True)
        self.free: Final = Button(look, self.tr("Let the packet change again"), small=True)
        self.leave: Final = Button(look, self.tr("Leave it filed"), Kind.LINK, small=True)
        self._of_day = holding(column(look, self.day, row(look, self.keep, None), gap=4))
        self._of_mistake = self._asked(look)
        links = flowing(look, self.other_day, self.mistake, gap=16, below=0)
        self.setLayout(column(look, links, self._of_day, self._of_mistake, gap=4))
        self._of_day.hide()
        self._of_mistake.hide()
        self._connect()

    def _asked(self, look: Look) -> QWidget:
        said = (
            self.tr("Did these files reach nobody? Then the packet can change again."),
            self.tr("What you put into a supplement goes into it too."),
            self.tr("We keep the files here, bit by bit."),
        )
        own = look.tokens
        lines = [Label(look, words, Role.SMALL, own.ink2, wrap=True) for words in said]
        choose = flowing(look, self.free, self.leave, gap=16, below=0)
        return holding(column(look, *lines, choose, gap=4))

    def _connect(self) -> None:
        self.other_day.clicked.connect(self._ask_day)
        self.mistake.clicked.connect(self._ask_mistake)
        self.day.changed.connect(self._note)
        self.keep.clicked.connect(self._correct)
        self.free.clicked.connect(self._take_back)
        self.leave.clicked.connect(self._close)

    def _ask_day(self) -> None:
        self._of_mistake.hide()
        self._of_day.show()
        self.day.ask(self.tr("When did you hand it in?"), self._filing.day)
        self.day.setFocus()

    def _ask_mistake(self) -> None:
        self._of_day.hide()
        self._of_mistake.show()
        self.leave.setFocus()

    def _note(self, told: date | None) -> None:
        self._told = told
        self.keep.setEnabled(told is not None)

    def _correct(self) -> None:
        if self._told is not None:
            self._of_day.hide()
            self.other_day.setFocus()
            self._model.correct_day(self._filing.id, self._told)

    def _take_back(self) -> None:
        self._of_mistake.hide()
        self._model.take_back(self._filing.id)
        self.freed.emit()

    def _close(self) -> None:
        self._of_mistake.hide()
        self.mistake.setFocus()
