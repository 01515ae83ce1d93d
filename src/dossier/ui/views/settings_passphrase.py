"""The section of the passphrase: since when it opens, and the form that changes it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from dossier.model.finding import Severity
from dossier.ui.look import Look, Role
from dossier.ui.room import Room
from dossier.ui.viewmodels.new_secret import Said
from dossier.ui.viewmodels.passphrase_change import PassphraseModel, PassphraseState, Stage
from dossier.ui.views.new_secret import COLUMNS, COLUMNS_SMALL, StrengthLine, WordCard, open_words
from dossier.ui.views.settings_rows import Row, Section, point
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.fields import Hint, PassphraseField
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding
from dossier.ui.words import moments, sentences

_FORM = (Stage.CHOOSING, Stage.CHECKING)
_WIDE = 480


class PassphraseSection(Section):
    """Since when it opens; below, the form in its two halves while it is being changed."""

    def __init__(self, look: Look, model: PassphraseModel) -> None:
        super().__init__(look, QCoreApplication.translate("Settings", "Passphrase"))
        self._model = model
        self._stage: Stage | None = None
        self.change = Button(look, self.tr("Change"), small=True, accessible=self.tr("Change it"))
        self.change.setObjectName("change-passphrase")
        self.change.clicked.connect(model.begin)
        self._row = Row(look, "key", self.tr("Passphrase"), self.change)
        self.add(self._row)
        self.first = ChoosingForm(look, model)
        self.second = AgainForm(look, model)
        self._done = self._all_done()
        for part in (self.first, self.second, self._done):
            part.setMaximumWidth(look.px(_WIDE))
            self.below.addWidget(part)
        self.show_state(model.state)

    def fit(self, room: Room) -> None:
        """Let the words be wide where letters are large."""
        self.first.words.set_columns(COLUMNS_SMALL if room is Room.ONE_COLUMN else COLUMNS)

    def show_state(self, state: PassphraseState) -> None:
        """Show how far the change is."""
        self._row.say(self._since(state.since))
        self.change.setEnabled(state.stage in {Stage.CLOSED, Stage.CHANGED})
        self.first.setVisible(state.stage in _FORM)
        self.second.setVisible(state.stage in {Stage.AGAIN, Stage.CHANGING})
        self._done.setVisible(state.stage is Stage.CHANGED)
        self.first.show_state(state)
        self.second.show_state(state)
        before, self._stage = self._stage, state.stage
        if before is not None and before is not state.stage:
            self._lead(before, state)

    def _lead(self, before: Stage, state: PassphraseState) -> None:
        """Put the keyboard where the next thing is, and say what came about."""
        match state.stage:
            case Stage.CHOOSING:
                back = before is Stage.AGAIN
                (self.first.onward if back else self.first.old).setFocus()
            case Stage.AGAIN:
                self.second.again.setFocus()
            case Stage.CLOSED | Stage.CHANGED:
                self.first.forget()
                self.second.again.clear()
                self.change.setFocus()
            case Stage.CHECKING | Stage.CHANGING:
                pass
        if state.stage is Stage.CHANGED:
            announce(self.change, self.tr("The passphrase is changed."))

    def _since(self, told: str) -> str:
        day = moments.day_of(told)
        return self.tr("Since {day}").format(day=day) if day else self.tr("It opens your papers.")

    def _all_done(self) -> QWidget:
        look, own = self.look, self.look.tokens
        done = self.tr("Changed, in both copies of the key. From now on the new one opens.")
        old = self.tr("Copies of the folder made before still open with the old one.")
        return holding(
            column(
                look,
                point(look, "check", done, own.done),
                point(look, "note", old, own.ink2),
                gap=4,
                margins=(0, 14, 0, 0),
            )
        )


class ChoosingForm(QWidget):
    """The one of now, and six words or an own one in its place."""

    def __init__(self, look: Look, model: PassphraseModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self.old = PassphraseField(look, self.tr("The passphrase you have now"))
        self.old.setObjectName("old-passphrase")
        self.old.line.setObjectName("old-passphrase-line")
        self.words = WordCard(look)
        self.own = PassphraseField(look, self.tr("The new passphrase"))
        self.own.line.setObjectName("new-passphrase-line")
        self.own.line.setText(model.state.secret.text)
        self._strength = StrengthLine(look)
        self.onward = Button(look, self.tr("Continue"), Kind.PRIMARY)
        self.onward.setObjectName("passphrase-onward")
        self._six = self._with_words()
        self._typed = self._with_own()
        cancel = Button(look, self.tr("Cancel"), Kind.QUIET)
        cancel.setObjectName("passphrase-cancel")
        self._work = Label(look, role=Role.SMALL, colour=look.tokens.ink2, wrap=True)
        self.setLayout(
            column(
                look,
                self.old,
                8,
                self._six,
                self._typed,
                *self._advice(),
                8,
                flowing(look, self.onward, cancel),
                self._work,
                gap=8,
                margins=(0, 14, 0, 0),
            )
        )
        self.old.typed.connect(self._type_old)
        self.old.entered.connect(self._go_on)
        self.own.typed.connect(model.type_own)
        self.own.entered.connect(self._go_on)
        self.onward.clicked.connect(self._go_on)
        cancel.clicked.connect(model.cancel)

    def show_state(self, state: PassphraseState) -> None:
        """Show what is offered or typed, and say what is open."""
        secret = state.secret
        self._six.setVisible(not secret.own)
        self._typed.setVisible(secret.own)
        if not secret.own:
            self.words.show_words(secret.words)
        self._strength.show_strength(secret.strength)
        self.own.set_hint(open_words(secret) if state.stage is Stage.CHOOSING else "")
        self.old.set_hint(self._about_old(state))
        checking = state.stage is Stage.CHECKING
        for part in (self.old, self.own, self.onward):
            part.setEnabled(not checking)
        self._work.set_text(self.tr("Looking whether it opens. Wait a second.") if checking else "")

    def forget(self) -> None:
        """Take out what was typed."""
        self.old.clear()
        self.own.clear()

    def _type_old(self, _: str) -> None:
        self._model.type_old()

    def _about_old(self, state: PassphraseState) -> str:
        if state.old_open:
            return self.tr("Type the passphrase you have now.")
        shown = state.trouble is not None and state.stage is Stage.CHOOSING
        return sentences.of_error(state.trouble) if shown and state.trouble else ""

    def _go_on(self) -> None:
        self._model.go_on(self.old.text())
        state = self._model.state
        if state.old_open:
            self.old.setFocus()
        elif state.secret.own and state.secret.said is not Said.NOTHING:
            self.own.setFocus()

    def _with_words(self) -> QWidget:
        look = self.look
        others = Button(look, self.tr("Other words"), icon="rotate")
        others.setObjectName("other-words")
        others.clicked.connect(self._model.other_words)
        own = Button(look, self.tr("Type my own"), Kind.QUIET)
        own.setObjectName("own-words")
        own.clicked.connect(self._use_own)
        title = Label(look, self.tr("Your new passphrase: six words"), Role.STRONG, wrap=True)
        return holding(column(look, title, self.words, flowing(look, others, own), gap=8))

    def _with_own(self) -> QWidget:
        words = Button(self.look, self.tr("Use six words instead"), Kind.QUIET).flush()
        words.setObjectName("six-words")
        words.clicked.connect(self._use_words)
        return holding(column(self.look, self.own, self._strength, words, gap=8))

    def _use_own(self) -> None:
        self._model.use_own()
        self.own.setFocus()

    def _use_words(self) -> None:
        self._model.use_words()
        self.words.setFocus()

    def _advice(self) -> tuple[QWidget, ...]:
        look, own = self.look, self.look.tokens
        paper = self.tr("Write it on paper. Keep the paper away from this computer.")
        lost = self.tr("If it is lost, nobody can open your papers. We can’t either.")
        return (
            holding(point(look, "sheet", paper, own.ink2)),
            holding(point(look, "note", lost, own.ink2)),
        )


class AgainForm(QWidget):
    """The new one once more, from paper or from memory; then it is changed."""

    def __init__(self, look: Look, model: PassphraseModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self.again = PassphraseField(look, self.tr("Type the new one once more"))
        self.again.line.setObjectName("again-line")
        self.again.line.setText(model.state.secret.again)
        self._trouble = Hint(look)
        self._work = Label(look, role=Role.SMALL, colour=look.tokens.ink2, wrap=True)
        self.go = Button(look, self.tr("Change passphrase"), Kind.PRIMARY)
        self.go.setObjectName("passphrase-go")
        self.back = Button(look, self.tr("Back"))
        self.back.setObjectName("passphrase-back")
        cancel = Button(look, self.tr("Cancel"), Kind.QUIET)
        cancel.setObjectName("again-cancel")
        self.setLayout(
            column(
                look,
                self.again,
                self._work,
                self._trouble,
                flowing(look, self.go, self.back, cancel),
                gap=8,
                margins=(0, 14, 0, 0),
            )
        )
        self.again.typed.connect(model.type_again)
        self.again.entered.connect(self._change)
        self.go.clicked.connect(self._change)
        self.back.clicked.connect(model.back)
        cancel.clicked.connect(model.cancel)

    def show_state(self, state: PassphraseState) -> None:
        """Say where it differs, what stood in the way, or that it is at work."""
        changing = state.stage is Stage.CHANGING
        self.again.set_hint(open_words(state.secret) if state.stage is Stage.AGAIN else "")
        for part in (self.again, self.go, self.back):
            part.setEnabled(not changing)
        trouble = state.trouble if state.stage is Stage.AGAIN else None
        self._trouble.say(sentences.of_error(trouble) if trouble else "", Severity.LOOK, "")
        if changing:
            self._work.set_text(self.tr("Changing it. This takes a few seconds."))
        elif state.secret.own:
            self._work.set_text(self.tr("This shows that you can open your papers later."))
        else:
            self._work.set_text(self.tr("Read it from your paper. Put a space between the words."))

    def _change(self) -> None:
        self._model.change()
        if self._model.state.secret.said is not Said.NOTHING:
            self.again.setFocus()
