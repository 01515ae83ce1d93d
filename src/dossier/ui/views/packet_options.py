"""Options of the packet in words: for whom, what covers print, its files, what was let pass."""

from collections import Counter
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dossier.errors import DossierError
from dossier.model.finding import Severity
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.viewmodels.packet import Arranged, PacketModel, PacketState
from dossier.ui.viewmodels.packet_options import PrintedFact, printed_facts
from dossier.ui.views.packet_files import FileOptions
from dossier.ui.views.packet_lighter import LighterPictures
from dossier.ui.views.packet_print import PrintOptions
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import scrolling
from dossier.ui.widgets.choices import Select
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.words import authorities
from dossier.ui.words.findings_actions import of_accepted
from dossier.ui.words.sections import is_example, of_rule
from dossier.ui.words.sentences import of_error

_WIDEST: Final = 560


class FactField(QWidget):
    """One fact that is printed; what is typed is kept as it is typed."""

    def __init__(self, look: Look, model: PacketModel, fact: PrintedFact) -> None:
        super().__init__()
        self._model = model
        self._fact = fact
        label = of_rule(fact.label)
        if fact.required and not fact.derived:
            label = self.tr("{label} (needed)").format(label=label)
        hint = of_rule(fact.hint)
        if hint and is_example(fact.hint):
            hint = self.tr("for example: {example}").format(example=hint)
        self.field = Field(look, label, placeholder=hint)
        self.field.typed.connect(self._typed)
        self.field.left.connect(self._left)
        self.setLayout(column(look, self.field, gap=0))
        self.show_fact(fact)

    @property
    def key(self) -> str:
        """The key of the fact."""
        return self._fact.key

    def show_fact(self, fact: PrintedFact) -> None:
        """Show what is typed or known now; a field in use is left alone."""
        self._fact = fact
        typed = self._model.typing.text(fact.subject, fact.field)
        if not self.field.line.hasFocus():
            self.field.set_text(fact.typed if typed is None else typed)
        if fact.derived and not self.field.text():
            known = self.tr("Prints “{fact}” if you leave it empty.")
            known = known.format(fact=name(fact.derived))
            self.field.set_hint(known, Severity.NOTE)
        elif fact.open and not self.field.text():
            self.field.set_hint(self.tr("The cover has an open place here."))
        else:
            self.field.set_hint("")

    def refuse(self, error: DossierError) -> None:
        """Say why what was typed can't be kept."""
        self.field.set_hint(of_error(error))

    def _typed(self, text: str) -> None:
        self._model.typing.typed(self._fact.subject, self._fact.field, text)
        self.show_fact(self._fact)

    def _left(self) -> None:
        self._model.typing.left(self._fact.subject, self._fact.field)


class PacketOptions(QWidget):
    """A page of options; each is kept at once. `closed` asks for the packet again."""

    closed = Signal()

    def __init__(self, look: Look, model: PacketModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self._facts: dict[str, FactField] = {}
        self._keys: tuple[str, ...] = ()
        self._turn = -1
        self._fact = ""
        self.back = Button(look, self.tr("Back to packet"), Kind.QUIET, "chev-left", small=True)
        self.back.clicked.connect(self.closed)
        self._reader = Select(look, self.tr("Who is this packet for?"))
        self._reader.chosen.connect(model.use)
        self._fields = QVBoxLayout()
        self._fields.setSpacing(look.px(12))
        self.print: Final = PrintOptions(look, model)
        self.files: Final = FileOptions(look, model)
        self.lighter: Final = LighterPictures(look, model)
        self._accepted = QVBoxLayout()
        self._accepted.setSpacing(0)
        model.typing.refused.connect(self._refused)
        inner = holding(self._laid())
        inner.setMaximumWidth(look.px(_WIDEST + 40))
        page = holding(row(look, (inner, 100), None, gap=0))
        self.area = scrolling(look, page)
        head = row(look, self.back, None, margins=(8, 8, 16, 4))
        self.setLayout(column(look, head, (self.area, 1), gap=0))

    def show_state(self, state: PacketState) -> None:
        """Show the options of the packet as it is now."""
        packet = state.packet
        if packet is None:
            return
        if self._turn != state.turn:
            self._turn = state.turn
            self._show_choices(state)
            self._show_facts(printed_facts(packet))
            self.print.put(packet)
            self.files.put(packet)
            self.lighter.put(packet)
        self._show_accepted(state, packet)
        if state.fact != self._fact:
            self._fact = state.fact
            self.focus_fact(state.fact)

    def focus_fact(self, key: str) -> None:
        """Bring a fact under the keyboard; without one, the first field of the page."""
        found = self._facts.get(key)
        if found is not None:
            found.field.line.setFocus()
            self.area.ensureWidgetVisible(found)
        else:
            self.back.setFocus()

    def _laid(self) -> QVBoxLayout:
        look = self.look
        printed = Label(look, self.tr("What the cover and the stamps print"), Role.H3, wrap=True)
        said = self.tr("Type as it stands in your papers. It is saved as you type.")
        self._passed = Label(look, self.tr("What you let pass"), Role.H3, wrap=True)
        return column(
            look,
            Label(look, self.tr("Options"), Role.H2),
            self._reader,
            8,
            printed,
            Label(look, said, Role.SMALL, look.tokens.ink2, wrap=True),
            self._fields,
            8,
            self.print,
            8,
            self.files,
            8,
            self.lighter,
            8,
            self._passed,
            self._accepted,
            None,
            gap=10,
            margins=(20, 4, 20, 24),
        )

    def _show_choices(self, state: PacketState) -> None:
        self._reader.set_choices(authorities.choices(state.known), state.profile)

    def _show_facts(self, facts: tuple[PrintedFact, ...]) -> None:
        keys = tuple(one.key for one in facts)
        if keys != self._keys:
            self._keys = keys
            for old in self._facts.values():
                old.hide()
                old.deleteLater()
            self._facts = {one.key: FactField(self.look, self._model, one) for one in facts}
            for field in self._facts.values():
                self._fields.addWidget(field)
        for fact in facts:
            self._facts[fact.key].show_fact(fact)

    def _show_accepted(self, state: PacketState, packet: Arranged) -> None:
        while (item := self._accepted.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        accepted = packet.matter.packet.accepted
        counts = Counter(one.passes_as for one in state.findings)
        self._passed.setVisible(bool(accepted))
        for one in accepted:
            words = of_accepted(one, counts[one], packet.matter)
            stop = Button(self.look, self.tr("Stop for it again"), Kind.LINK, small=True)
            stop.setAccessibleDescription(words)
            stop.clicked.connect(lambda _=False, one=one: self._again(one))
            line = row(self.look, (Label(self.look, words, Role.SMALL, wrap=True), 1), stop)
            self._accepted.addWidget(holding(line))

    def _again(self, name: str) -> None:
        self._model.accept(name, accepted=False)

    def _refused(self, subject: str, field: str, error: DossierError) -> None:
        key = field.removeprefix("cover:")
        if key in self._facts and subject:
            self._facts[key].refuse(error)
