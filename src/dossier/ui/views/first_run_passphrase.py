"""The third step of the first run: six words or own ones, then typing them once more."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLayout

from dossier.ui.look import Look
from dossier.ui.room import Room
from dossier.ui.viewmodels.first_run import FirstRun, FirstRunModel
from dossier.ui.viewmodels.new_secret import Said
from dossier.ui.views.door_frame import leading, point
from dossier.ui.views.first_run_step import StepPage
from dossier.ui.views.new_secret import (
    COLUMNS,
    COLUMNS_SMALL,
    StrengthLine,
    WordCard,
    open_words,
)
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.fields import PassphraseField


class WordsPage(StepPage):
    """Six words to write on paper."""

    def __init__(self, look: Look, model: FirstRunModel) -> None:
        super().__init__(look, model)
        self.head(
            "key",
            self.tr("Your passphrase"),
            self.tr("These six words open your papers. Nothing else does."),
        )
        self._card = WordCard(look)
        others = Button(look, self.tr("Other words"), icon="rotate")
        others.setObjectName("others")
        others.clicked.connect(model.other_words)
        own = Button(look, self.tr("Type my own"), Kind.QUIET)
        own.setObjectName("own")
        own.clicked.connect(model.use_own)
        self.add(self._card, leading(look, others, own), gap=12)
        english = self.tr("These words are English. You can also type your own.")
        foreign = model.state.secret.tongue != look.language
        # A person who can't spell them will not find back in.
        self.add(
            *((point(look, "language", english),) if foreign else ()), *_advice(look), before=16
        )
        self.end()

    def fit(self, room: Room, height: float) -> None:
        """Let the words be wide where letters are large."""
        self._card.set_columns(COLUMNS_SMALL if room is Room.ONE_COLUMN else COLUMNS)
        super().fit(room, height)

    def render_state(self, state: FirstRun) -> None:
        """Show the words."""
        self._card.show_words(state.secret.words)


class OwnPage(StepPage):
    """A passphrase that the person makes up."""

    def __init__(self, look: Look, model: FirstRunModel) -> None:
        super().__init__(look, model)
        self.head(
            "key",
            self.tr("Your own passphrase"),
            self.tr("Use several words that do not belong together."),
        )
        self._field = PassphraseField(look, self.tr("Passphrase"))
        self._field.setObjectName("passphrase")
        self._field.line.setText(model.state.secret.text)
        self._field.typed.connect(model.type_own)
        self._field.entered.connect(model.forward)
        self._strength = StrengthLine(look)
        words = Button(look, self.tr("Use six words instead"), Kind.QUIET).flush()
        words.setObjectName("six-words")
        words.clicked.connect(model.use_words)
        self.add(self._field, self._strength, leading(look, words), gap=8)
        self.add(*_advice(look), before=8)
        self.end()
        self.first = self._field

    def render_state(self, state: FirstRun) -> None:
        """Say how strong it is, and what is open."""
        secret = state.secret
        told = open_words(secret)
        self._strength.show_strength(secret.strength)
        self._strength.setVisible(not told)  # one sign and one advice at a time
        self._field.set_hint(told)


class CheckPage(StepPage):
    """The passphrase once more, from paper or from memory."""

    def __init__(self, look: Look, model: FirstRunModel) -> None:
        super().__init__(look, model)
        own = model.state.secret.own
        self.head(
            "key",
            self.tr("Type it once more") if own else self.tr("Now type your six words"),
            self.tr("This shows that you can open your papers later.")
            if own
            else self.tr("Read it from your paper. Put a space between the words."),
        )
        self._field = PassphraseField(look, self.tr("Passphrase"))
        self._field.setObjectName("passphrase-again")
        self._field.line.setText(model.state.secret.again)
        self._field.typed.connect(model.type_again)
        self._field.entered.connect(model.forward)
        self.add(self._field)
        self.end()
        self.first = self._field

    def render_state(self, state: FirstRun) -> None:
        """Say where it differs."""
        self._field.set_hint(open_words(state.secret))
        if state.secret.said is not Said.NOTHING:
            self._field.setFocus()


def _advice(look: Look) -> tuple[QLayout, ...]:
    translate = QCoreApplication.translate
    return (
        point(
            look,
            "sheet",
            translate("FirstRun", "Write it on paper. Keep the paper away from this computer."),
        ),
        point(
            look,
            "note",
            translate("FirstRun", "If it is lost, nobody can open your papers. We can’t either."),
        ),
    )
