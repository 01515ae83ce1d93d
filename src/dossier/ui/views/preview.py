"""The pages of the chosen document beside the list; a sensitive one lies under a plain card."""

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import Align, name
from dossier.ui.viewmodels.preview import PreviewModel, PreviewState
from dossier.ui.views.view import View
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.marks import Icon
from dossier.ui.widgets.page_view import PageView
from dossier.ui.words import sentences

_LEAST_HIGH: Final = 260


class PreviewView(View[PreviewModel]):
    """Page, text, turning and zoom. `show_button` uncovers, `cover_button` covers again."""

    def __init__(self, look: Look, model: PreviewModel) -> None:
        super().__init__(look, model)
        self.pages: Final = PageView(look)
        self.show_button: Final = Button(look, self.tr("Show"), Kind.SECONDARY, "show")
        self.cover_button: Final = Button(look, self.tr("Cover"), Kind.QUIET, "hide", small=True)
        self.pages.beside.addWidget(self.cover_button)
        self._words = _middle(look, "", Role.H3)
        self._said = _middle(look, "", Role.BODY)
        self._stack = QStackedWidget()
        for part in (self.pages, self._cover(), self._trouble(), self._nothing()):
            self._stack.addWidget(part)
        self.setLayout(column(look, (self._stack, 1), gap=0))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.pages.width_wanted.connect(model.want_width)
        self.pages.page_wanted.connect(self._turn)
        self.watch()

    def render_state(self, state: object) -> None:
        """Show a page and its text, the plain card, or why there is neither."""
        del state
        state = self.model.state
        document = state.document
        self._stack.setCurrentIndex(_which(state))
        self.cover_button.setVisible(document is not None and document.sensitive)
        if document is None:
            self.pages.set_page(None, 0, 0)
            self.pages.set_text("")
            return
        words = document.cover_words
        self._words.set_text(f"“{name(words)}”" if words else self.tr("A sensitive paper"))
        if state.trouble is not None:
            self._said.set_text(sentences.of_error(state.trouble))
        self.pages.set_page(state.picture, state.page + 1, state.of)
        self.pages.set_text(self._text(state))

    def minimumSizeHint(self) -> QSize:
        """Leave room for a page that can be told apart."""
        least = super().minimumSizeHint()
        return QSize(least.width(), self.look.px(_LEAST_HIGH))

    def _turn(self, number: int) -> None:
        self.model.turn_to(number - 1)

    def _text(self, state: PreviewState) -> str:
        if state.text_trouble is not None:
            return sentences.of_error(state.text_trouble)
        return state.texts[state.page] if state.page < len(state.texts) else ""

    def _cover(self) -> QWidget:
        look = self.look
        covered = _middle(look, self.tr("Covered"), Role.SMALL)
        icon = row(look, None, Icon(look, "hide", size=32), None)
        button = row(look, None, self.show_button, None)
        lines = column(look, None, icon, self._words, covered, 8, button, None, gap=6)
        return holding(lines, look.tokens.cover)

    def _trouble(self) -> QWidget:
        icon = row(self.look, None, Icon(self.look, "flag", self.look.tokens.look, 24), None)
        lines = column(self.look, None, icon, self._said, None, margins=(24, 24, 24, 24))
        return holding(lines, self.look.tokens.desk)

    def _nothing(self) -> QWidget:
        look = self.look
        words = _middle(look, self.tr("Choose a paper to see it here."), Role.SMALL)
        return holding(column(look, None, words, None, margins=(24, 24, 24, 24)), look.tokens.desk)


def _middle(look: Look, words: str, role: Role) -> Label:
    label = Label(look, words, role, look.tokens.ink2 if role is Role.SMALL else None, wrap=True)
    label.set_align(Align.CENTRE)
    return label


def _which(state: PreviewState) -> int:
    if state.document is None:
        return 3
    if state.covered:
        return 1
    return 2 if state.trouble is not None else 0
