"""The first two steps of the first run: the language, and what this program does and can't do."""

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QLayout

from dossier.model.finding import Severity
from dossier.ui.choosing import choose_folder
from dossier.ui.hiding import shift_is_taken
from dossier.ui.languages import LANGUAGES
from dossier.ui.look import Look, Role
from dossier.ui.room import Room
from dossier.ui.viewmodels.first_run import FirstRun, FirstRunModel
from dossier.ui.views.door_frame import BROAD, heading, leading, point, way
from dossier.ui.views.first_run_step import StepPage
from dossier.ui.widgets.announcing import announce
from dossier.ui.widgets.cards import Rule
from dossier.ui.widgets.choice_cards import ChoiceCards
from dossier.ui.widgets.fields import Hint
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.marks import Icon
from dossier.ui.words import sentences

_LANGUAGE: Final = {
    "en": "Language",
    "es": "Idioma",
    "fr": "Langue",
    "pt": "Língua",
    "ru": "Язык",
    "ar": "اللغة",
    "fa": "زبان",
    "az": "Dil",
}
"""The word for language, in each."""


class LanguagePage(StepPage):
    """Step 1: the language, or a vault that is here already."""

    def __init__(self, look: Look, model: FirstRunModel) -> None:
        super().__init__(look, model)
        others = [_LANGUAGE[one] for one in LANGUAGES if one != look.language and one in _LANGUAGE]
        self.head("language", self.tr("Choose your language"), " · ".join(others))
        languages = [(key, words, "") for key, words in LANGUAGES.items()]
        self._cards = ChoiceCards(look, languages, columns=2)
        self._cards.choose(look.language)
        self._cards.chosen.connect(model.choose_language)
        self._cards.entered.connect(self.onward.click)
        self.add(self._cards, before=28)
        self.back.setVisible(model.state.can_leave)
        self.end()
        self._existing = way(look, "folder", self.tr("Open papers you keep here already"))
        self._existing.setObjectName("existing")
        self._existing.clicked.connect(self._choose)
        self._trouble = Hint(look)
        lines = column(
            look,
            24,
            Rule(look),
            16,
            point(look, "lock", self.tr("This program never goes online.")),
            8,
            point(look, "language", self.tr("You can change the language at any time.")),
            4,
            leading(look, self._existing),
            self._trouble,
            gap=0,
        )
        self.add_tail(holding(lines))

    def render_state(self, state: FirstRun) -> None:
        """Say what stood in the way of opening one."""
        words = "" if state.trouble is None else sentences.of_error(state.trouble)
        self._trouble.say(words, Severity.LOOK, "")
        announce(self._existing, words)

    def _choose(self) -> None:
        title = self.tr("Choose the folder that holds your documents")
        choose_folder(self, title, lambda chosen: self.model.open_existing(chosen[0]))


class AboutPage(StepPage):
    """Step 2: what this does, what it can't do, and hiding at once, to try."""

    def __init__(self, look: Look, model: FirstRunModel) -> None:
        super().__init__(look, model, BROAD)
        self.head("documents", self.tr("What this program does"))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(look.px(32))
        for half in (self._does(), self._does_not()):
            self._halves.addLayout(half, 1)
        self.add(self._halves, before=20)
        self.add(Rule(look), before=20)
        self._try = Label(look, role=Role.STRONG, wrap=True)
        self._sign = Icon(look, "hide", look.tokens.accent)
        self.add(heading(look, self.tr("Hide now")), *self._hiding(), gap=8, before=16)
        self.end()

    def fit(self, room: Room, height: float) -> None:
        """Put the halves side by side where there is room."""
        way_of = QBoxLayout.Direction
        narrow = room is Room.ONE_COLUMN
        self._halves.setDirection(way_of.TopToBottom if narrow else way_of.LeftToRight)
        super().fit(room, height)

    def render_state(self, state: FirstRun) -> None:
        """Say how the try went."""
        own = self.look.tokens
        if state.hiding_tried:
            words = self.tr("That works. From now on, it covers and locks your papers.")
            if words != self._try.text():
                announce(self.onward, words)
            self._try.set_text(words)
            self._try.set_colour(own.done)
            self._sign.set_icon("check", own.done)
        elif shift_is_taken():
            self._try.set_text(self.tr("A screen reader uses Shift here, so use the button."))
        else:
            self._try.set_text(self.tr("Try it: press Shift three times."))

    def _does(self) -> QLayout:
        look = self.look
        return column(
            look,
            heading(look, self.tr("It helps you")),
            point(
                look, "lock", self.tr("Keep your papers locked, on this computer only."), Role.BODY
            ),
            point(
                look,
                "packet",
                self.tr("Put them in order, with page numbers, in one file."),
                Role.BODY,
            ),
            point(
                look, "check", self.tr("See what to add next. All is saved by itself."), Role.BODY
            ),
            None,
            gap=10,
        )

    def _does_not(self) -> QLayout:
        look = self.look
        return column(
            look,
            heading(look, self.tr("It can’t")),
            point(look, "minus", self.tr("Hide that it is on this computer."), Role.BODY),
            point(look, "minus", self.tr("Help if someone watches this computer."), Role.BODY),
            point(look, "minus", self.tr("Open your papers without the passphrase."), Role.BODY),
            point(look, "minus", self.tr("Protect copies after you hand them over."), Role.BODY),
            None,
            gap=10,
        )

    def _hiding(self) -> tuple[QLayout, ...]:
        look = self.look
        covers = self.tr("A button at the top covers and locks your papers at once.")
        keys = self.tr("Shift three times, quickly, does the same.")
        limits = self.tr("People can still see that this program is here.")
        return (
            column(look, *(Label(look, one, wrap=True) for one in (covers, keys, limits)), gap=2),
            row(look, self._sign, (self._try, 1), gap=10),
        )
