"""What both forms for a new passphrase share: the card of six words, and what is said of one."""

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGridLayout, QWidget

from dossier.model.strength import Advice, Level, Strength
from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.new_secret import NewSecret, Said
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.cards import Card
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import row
from dossier.ui.widgets.marks import Icon

COLUMNS: Final = 3
COLUMNS_SMALL: Final = 2


class WordCard(Card):
    """Six numbered words; read aloud as one."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setObjectName("words")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words: tuple[str, ...] = ()
        self._columns = COLUMNS
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


class StrengthLine(QWidget):
    """How strong a passphrase is: a sign and words."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look: Final = look
        self._sign = Icon(look, "note", size=16)
        self._words = Label(look, role=Role.SMALL, wrap=True)
        line = row(look, self._sign, (self._words, 1), gap=6)
        line.setAlignment(self._sign, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)

    def show_strength(self, strength: Strength) -> None:
        """Say it."""
        words, icon, colour = _judged(self.look, strength)
        self._words.set_text(words)
        self._sign.set_icon(icon, colour)
        self._words.set_colour(colour)


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


def open_words(secret: NewSecret) -> str:
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
