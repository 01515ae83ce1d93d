"""What was filed and what changed since: filings, exhibits that stand, the last build's changes."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.ui import choosing
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.filing import Filing, FilingState, Standing
from dossier.ui.viewmodels.packet import PacketModel, PacketState, Pane
from dossier.ui.views.packet_misfiled import Misfiled
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import clear, column, holding, row
from dossier.ui.widgets.marks import Chip
from dossier.ui.words import changed, deadlines
from dossier.ui.words.sentences import of_error

_WIDEST: Final = 620


class PastPane(QWidget):
    """Three lists below each other. `closed` asks for the packet again."""

    closed = Signal()

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self._shown: object = None
        self.back = Button(look, self.tr("Back to packet"), Kind.QUIET, "chev-left", small=True)
        self.back.clicked.connect(self.closed)
        self._trouble = Label(look, "", Role.SMALL, look.tokens.look, wrap=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(look.px(8))
        self.standing: Final = StandingList(look, model)
        title = Label(look, self.tr("Filed and changed"), Role.H2, wrap=True)
        parts = (title, self._trouble, self._lines, self.standing, None)
        inner = holding(column(look, *parts, gap=12, margins=(20, 4, 20, 24)))
        inner.setMaximumWidth(look.px(_WIDEST + 40))
        area = scrolling(look, holding(row(look, (inner, 100), None, gap=0)))
        head = row(look, self.back, None, margins=(8, 8, 16, 4))
        self.setLayout(column(look, head, (area, 1), gap=0))
        model.filing.changed.connect(self._show)

    def show_state(self, state: PacketState) -> None:
        """Show what is known, while it is open."""
        if state.pane is Pane.PAST and state.packet is not None:
            self._show(self._model.filing.state)

    def _show(self, state: FilingState) -> None:
        filings = self._model.filing.filings
        self._trouble.setVisible(state.trouble is not None)
        self._trouble.set_text("" if state.trouble is None else of_error(state.trouble))
        self.standing.put(self._model.filing.standing)
        shown = (filings, state.changes, state.written)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._lines)
        for one in filings:
            self._lines.addWidget(self._filing(one, newest=one is filings[-1]))
        if state.written:
            words = self.tr("Written to {place}. This copy is not locked.")
            place = ltr(state.written[0].path.parent)
            self._say(words.format(place=place), Role.SMALL)
        self._changes(state)

    def _filing(self, filing: Filing, *, newest: bool) -> QWidget:
        look, own = self.look, self.look.tokens
        first = self.tr("Filed on {day}") if not filing.number else self._supplement(filing)
        title = Label(look, first.format(day=deadlines.of_day(filing.day)), Role.H3, wrap=True)
        pages = self.tr("pages {first} to {last}").format(
            first=ltr(filing.first), last=ltr(filing.last)
        )
        files = ", ".join(ltr(one.name) for one in filing.files)
        said = Label(look, f"{pages} · {files}", Role.SMALL, own.ink2, wrap=True)
        again = Button(look, self.tr("Save these files again"), Kind.LINK, small=True)
        again.clicked.connect(partial(self._ask_place, filing))
        more: tuple[QWidget, ...] = ()
        if newest:
            misfiled = Misfiled(look, self._model.filing, filing)
            misfiled.freed.connect(self.closed)
            more = (misfiled,)
        return holding(column(look, title, said, row(look, again, None), *more, gap=2))

    def _supplement(self, filing: Filing) -> str:
        words = self.tr("Supplement {n} filed on {day}")
        return words.replace("{n}", ltr(filing.number))

    def _changes(self, state: FilingState) -> None:
        found = state.changes
        if found is None:
            return
        if found.since is None:
            self._say(self.tr("It was not built yet, so there is nothing to compare."), Role.SMALL)
            return
        words = self.tr("Changed since it was built on {day}")
        self._say(words.format(day=deadlines.of_day(found.since)), Role.H3)
        if not found.changes:
            self._say(self.tr("Nothing changed."), Role.SMALL)
        for one in found.changes:
            self._say(changed.of_change(one), Role.SMALL)

    def _say(self, words: str, role: Role) -> None:
        self._lines.addWidget(Label(self.look, words, role, wrap=True))

    def _ask_place(self, filing: Filing) -> None:
        title = self.tr("Where do you want the files?")
        only = filing.files[0].name if len(filing.files) == 1 else ""
        proposed = Path.home() / (only or self.tr("Filed"))

        def chosen(paths: tuple[Path, ...]) -> None:
            self._model.filing.hand_out(filing.id, paths[0])

        choosing.choose_new_file(self, title, proposed, chosen)


class StandingList(QWidget):
    """Exhibits as they were filed, each with a way to take it back and to say why."""

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self._keys: tuple[tuple[str, bool], ...] = ()
        self.fields: Final[dict[str, Field]] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(4))
        title = Label(look, self.tr("What stands filed"), Role.H3, wrap=True)
        said = self.tr("Take back what should not count any more. Its pages keep their numbers.")
        words = Label(look, said, Role.SMALL, look.tokens.ink2, wrap=True)
        self.setLayout(column(look, title, words, self._rows, gap=6))

    def put(self, standing: tuple[Standing, ...]) -> None:
        """Show them; nothing where this is no supplement."""
        self.setVisible(bool(standing))
        keys = tuple((one.exhibit.document, one.taken is not None) for one in standing)
        if keys != self._keys:
            self._keys = keys
            clear(self._rows)
            self.fields.clear()
            for one in standing:
                self._rows.addWidget(self._line(one))
        packet = self._model.state.packet
        subject = packet.matter.packet.id if packet else ""
        for one in standing:
            field = self.fields.get(one.exhibit.document)
            if field is not None and one.taken is not None and not field.line.hasFocus():
                typed = self._model.typing.text(subject, f"withdrawn:{one.exhibit.document}")
                field.set_text(one.taken.why if typed is None else typed)

    def _line(self, one: Standing) -> QWidget:
        look, own, exhibit = self.look, self.look.tokens, one.exhibit
        back = one.taken is None
        title = Label(look, name(changed.called(exhibit)), Role.BODY, wrap=True)
        place = Label(look, changed.place(exhibit), Role.SMALL, own.ink2)
        words = self.tr("Take it back") if back else self.tr("Let it stand")
        act = Button(look, words, Kind.LINK, small=True)
        act.setAccessibleDescription(changed.called(exhibit))
        act.clicked.connect(partial(self._act, exhibit.document, back))
        chip = (Chip(look, exhibit.label, solid=True),) if exhibit.label else ()
        line = row(look, *chip, (holding(column(look, title, place, gap=0)), 1), act, gap=12)
        if back:
            return holding(line)
        field = Field(look, self.tr("Why do you take it back? The cover prints it."))
        field.typed.connect(partial(self._typed, exhibit.document))
        field.left.connect(partial(self._left, exhibit.document))
        field.entered.connect(partial(self._left, exhibit.document))
        self.fields[exhibit.document] = field
        return holding(column(look, line, field, gap=4))

    def _act(self, document: str, back: bool) -> None:  # noqa: FBT001 - which of two
        self._model.wishes.take_back(document, back=back)

    def _subject(self) -> str:
        packet = self._model.state.packet
        return packet.matter.packet.id if packet else ""

    def _typed(self, document: str, text: str) -> None:
        self._model.typing.typed(self._subject(), f"withdrawn:{document}", text)

    def _left(self, document: str) -> None:
        self._model.typing.left(self._subject(), f"withdrawn:{document}")
