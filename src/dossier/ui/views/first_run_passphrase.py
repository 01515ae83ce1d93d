"""The third step of the first run: six words or own ones, then typing them once more."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from dossier.model.strength import Advice, Level, Strength
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr, name
from dossier.ui.room import Room
from dossier.ui.viewmodels.first_run import FirstRun, FirstRunModel
from dossier.ui.viewmodels.new_secret import NewSecret, Said
from dossier.ui.views.door_frame import leading, point
from dossier.ui.views.first_run_step import StepPage
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.cards import Card
from dossier.ui.widgets.fields import PassphraseField
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import row
from dossier.ui.widgets.marks import Icon

_COLUMNS: Final = 3
_COLUMNS_SMALL: Final = 2


class WordsPage(StepPage):
    """Six words to write on paper."""

    def __init__(self, look: Look, model: FirstRunModel) -> None:
        super().__init__(look, model)
        self.head(
            "key",
            self.tr("Your passphrase"),
            self.tr("These six words open your papers. Nothing else does."),
        )
        self._card = _WordCard(look)
        others = Button(look, self.tr("Other words"), icon="rotate")
        others.setObjectName("others")
        others.clicked.connect(model.other_words)
        own = Button(look, self.tr("Type my own"), Kind.QUIET)
        own.setObjectName("own")
        own.clicked.connect(model.use_own)
        self.add(self._card, leading(look, others, own), gap=12)
        self.add(*_advice(look), before=16)
        self.end()

    def fit(self, room: Room, height: float) -> None:
        """Let the words be wide where letters are large."""
        self._card.set_columns(_COLUMNS_SMALL if room is Room.ONE_COLUMN else _COLUMNS)
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
        self._sign = Icon(look, "note", size=16)
        self._strength = Label(look, role=Role.SMALL, wrap=True)
        line = row(look, self._sign, (self._strength, 1), gap=6)
        line.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        words = Button(look, self.tr("Use six words instead"), Kind.QUIET).flush()
        words.setObjectName("six-words")
        words.clicked.connect(model.use_words)
        self.add(self._field, line, leading(look, words), gap=8)
        self.add(*_advice(look), before=8)
        self.end()
        self.first = self._field

    def render_state(self, state: FirstRun) -> None:
        """Say how strong it is, and what is open."""
        secret = state.secret
        words, icon, colour = _judged(self.look, secret.strength)
        self._strength.set_text(words)
        self._sign.set_icon(icon, colour)
        self._strength.set_colour(colour)
        self._field.set_hint(_open_words(secret))


class CheckPage(StepPage):
    """The passphrase once more, from paper or from memory."""

    def __init__(self, look: Look, model: FirstRunModel) -> None:
        super().__init__(look, model)
        own = model.state.secret.own
        self.head(
            "key",
            self.tr("Type it once more"),
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
        self._field.set_hint(_open_words(state.secret))
        if state.secret.said is not Said.NOTHING:
            self._field.setFocus()


class _WordCard(Card):
    """Six numbered words; read aloud as one."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("words")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words: tuple[str, ...] = ()
        self._columns = _COLUMNS
        self._grid = QWidget()
        self.body.addWidget(self._grid)

    def show_words(self, words: tuple[str, ...]) -> None:
        """Show words, and read them out when they are others."""
        if words == self._words:
            return
        if self._words:
            announce(self, " ".join(words))
        self._words = words
        said = self.tr("Your six words: {words}").format(words=name(" ".join(words)))
        self.setAccessibleName(said)
        self._set_out()

    def set_columns(self, columns: int) -> None:
        """Put so many words side by side."""
        if columns != self._columns:
            self._columns = columns
            self._set_out()

    def _set_out(self) -> None:
        look = self.look
        self.body.removeWidget(self._grid)
        self._grid.hide()
        self._grid.deleteLater()
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(12))
        for n, word in enumerate(self._words):
            number = Label(look, ltr(n + 1), Role.SMALL, look.tokens.ink3)
            number.setFixedWidth(look.px(16))
            line = row(look, number, Label(look, word, Role.H3), None, gap=6)
            grid.addLayout(line, n // self._columns, n % self._columns)
        for n in range(self._columns):
            grid.setColumnStretch(n, 1)
        self.body.addWidget(self._grid)


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


def _judged(look: Look, strength: Strength) -> tuple[str, str, QColor]:
    """Say how strong a passphrase is: words, icon, colour."""
    translate, own = QCoreApplication.translate, look.tokens
    helps = {
        Advice.NONE: "",
        Advice.LONGER: translate("FirstRun", "Add more words."),
        Advice.REPEATS: translate("FirstRun", "Repeats and rows of keys help little."),
        Advice.TRIED_FIRST: translate("FirstRun", "It has a word that people try first."),
    }[strength.advice]
    match strength.level:
        case Level.EMPTY:
            words = translate("FirstRun", "Six words or more are good.")
            return words, "note", own.ink2
        case Level.WEAK:
            words = translate("FirstRun", "Weak: it can be guessed.")
            return f"{words} {helps}".strip(), "flag", own.look
        case Level.FAIR:
            words = translate("FirstRun", "Fair: it takes strong computers to guess it.")
            return f"{words} {helps}".strip(), "note", own.ink2
        case Level.GOOD:
            words = translate("FirstRun", "Good. A line from a song or book would be weaker.")
            return words, "check", own.done


def _open_words(secret: NewSecret) -> str:
    """Say what is open before the next step."""
    translate = QCoreApplication.translate
    number = translate("FirstRun", "Word {n} is not the same. Look at your paper.")
    fewer = translate("FirstRun", "Type all six words. These are {n}.")
    return {
        Said.NOTHING: "",
        Said.EMPTY: translate("FirstRun", "Type a passphrase first."),
        Said.WEAK: translate(
            "FirstRun", "This one can be guessed. Press Continue again to keep it."
        ),
        Said.NOT_TYPED: translate("FirstRun", "Type your passphrase here first."),
        Said.FEWER: fewer.format(n=ltr(secret.n)),
        Said.WORD: number.format(n=ltr(secret.n)),
        Said.CAPITALS: translate("FirstRun", "Use small letters only."),
        Said.DIFFERS: translate("FirstRun", "This is not the same. Press Show, and look at it."),
    }[secret.said]
