"""A packet on its way out: how far it is and Stop, or what came of it, or the finished files."""

from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.room import Room
from dossier.ui.viewmodels.building import BuildingModel, BuildingState, Stage
from dossier.ui.views.packet_result import ResultPage
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.marks import Working
from dossier.ui.words import sentences, times

_MOST_SAID = 5


class BuildPage(QStackedWidget):
    """Follows a building. Signals lead on: to findings, a place, filing, where copies went."""

    findings_wanted = Signal()
    place_wanted = Signal()
    ledger_wanted = Signal()
    filing_wanted = Signal()

    def __init__(self, look: Look, model: BuildingModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self._stage = Stage.IDLE
        self._step = Label(look, "", Role.BODY, look.tokens.ink2, wrap=True)
        self.stop = Button(look, self.tr("Stop"))
        self.stop.clicked.connect(model.stop)
        self._title = Label(look, "", Role.H1, wrap=True)
        self._said = QVBoxLayout()
        self._said.setSpacing(look.px(8))
        self.onward = Button(look, "", Kind.PRIMARY)
        self.onward.clicked.connect(self._go_on)
        self.back = Button(look, self.tr("Back to packet"))
        self.back.clicked.connect(model.close)
        self._room = Room.THREE_COLUMNS
        self._working = self._working_page()
        self._ended = self._ended_page()
        self.addWidget(self._working)
        self.addWidget(self._ended)
        model.changed.connect(self.show_state)
        self.show_state(model.state)

    @cached_property
    def result(self) -> ResultPage:
        """What was built; made when there is something first."""
        page = ResultPage(self.look, self._model)
        page.back_wanted.connect(self._model.close)
        page.ledger_wanted.connect(self.ledger_wanted)
        page.filing_wanted.connect(self._file)
        self.addWidget(page)
        return page

    def fit(self, room: Room) -> None:
        """Arrange for the room there is."""
        self._room = room
        if self._stage is Stage.BUILT:
            self.result.fit(room)

    def show_state(self, state: BuildingState) -> None:
        """Show how far it is."""
        began = state.stage is not self._stage
        self._stage = state.stage
        match state.stage:
            case Stage.IDLE:
                return
            case Stage.WORKING:
                self._show_step(state)
                self.setCurrentWidget(self._working)
            case Stage.BUILT:
                self.result.fit(self._room)
                self.result.show_state(state)
                self.setCurrentWidget(self.result)
                if began:
                    announce(self, self.tr("Your packet is ready"))
            case _:
                if began:
                    self._show_end(state)
                self.setCurrentWidget(self._ended)

    def focus_start(self) -> None:
        """Bring what comes next under the keyboard."""
        if self._stage is Stage.WORKING:
            self.stop.setFocus()
        elif self._stage is Stage.BUILT:
            self.result.back.setFocus()
        else:
            first = self.onward if self.onward.isVisibleTo(self) else self.back
            first.setFocus()

    def _working_page(self) -> QWidget:
        look = self.look
        title = Label(look, self.tr("Making your packet"), Role.H1, wrap=True)
        said = self.tr("You can go on working. Nothing is written until all pages are checked.")
        words = Label(look, said, Role.SMALL, look.tokens.ink2, wrap=True)
        step = row(look, Working(look, 20), (self._step, 1), gap=12)
        lines = (title, 4, step, words, 4, row(look, self.stop, None), None)
        return self._page(*lines)

    def _ended_page(self) -> QWidget:
        buttons = row(self.look, self.onward, self.back, None)
        return self._page(self._title, self._said, 4, buttons, None)

    def _page(self, *pieces: object) -> QWidget:
        inner = column(self.look, *pieces, gap=12, margins=(32, 28, 32, 28))  # pyright: ignore[reportArgumentType] - pieces of a column
        return scrolling(self.look, holding(inner))

    def _show_step(self, state: BuildingState) -> None:
        words = sentences.of_step(state.step) if state.step else self.tr("Getting ready")
        if state.left is not None:
            words = f"{words} · {times.left(state.left)}"
        self._step.set_text(words)

    def _show_end(self, state: BuildingState) -> None:
        titles = {
            Stage.STOPPED: self.tr("Stopped"),
            Stage.HELD: self.tr("Something wants a decision first"),
            Stage.KEPT_BACK: self.tr("We kept the file back"),
            Stage.TROUBLE: self.tr("The packet could not be written"),
        }
        title = titles.get(state.stage, "")
        said = self._sentences(state)
        self._title.set_text(title)
        while (item := self._said.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for words in said:
            self._said.addWidget(Label(self.look, words, wrap=True))
        onward = {
            Stage.HELD: self.tr("Show what to decide"),
            Stage.TROUBLE: self.tr("Choose another place"),
        }
        self.onward.setVisible(state.stage in onward)
        self.onward.set_text(onward.get(state.stage, ""))
        announce(self, " ".join((title, *said)))

    def _sentences(self, state: BuildingState) -> list[str]:
        if state.stage is Stage.STOPPED:
            return [self.tr("Nothing was written. Your papers are as they were.")]
        if state.trouble is None:
            return []
        failures = self._model.failures[:_MOST_SAID]
        found = (" ".join(sentences.both(one.code, dict(one.facts))) for one in failures)
        return [sentences.of_error(state.trouble), *found]

    def _file(self) -> None:
        self._model.close()
        self.filing_wanted.emit()

    def _go_on(self) -> None:
        stage = self._stage
        self._model.close()
        if stage is Stage.HELD:
            self.findings_wanted.emit()
        else:
            self.place_wanted.emit()
