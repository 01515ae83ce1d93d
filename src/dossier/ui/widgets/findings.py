"""One thing to look at: how much it weighs, where, one sentence, and what can be done."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from dossier.model.finding import Severity
from dossier.ui.look import Look, Role
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.flow import Flow
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, row
from dossier.ui.widgets.marks import Icon


def severity_icon(severity: Severity) -> str:
    """Give the name of the icon of a severity."""
    return {Severity.STOP: "stop", Severity.LOOK: "flag", Severity.NOTE: "note"}[severity]


def severity_colour(look: Look, severity: Severity) -> QColor:
    """Give the colour of words and icon of a severity."""
    own = look.tokens
    colours = {Severity.STOP: own.stop, Severity.LOOK: own.look, Severity.NOTE: own.ink2}
    return colours[severity]


class FindingRow(QWidget):
    """A finding; `actions` are keys and words of its links, and `acted` tells the key."""

    acted = Signal(str)

    def __init__(
        self,
        look: Look,
        severity: Severity,
        where: str,
        sentence: str,
        actions: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__()
        self.look: Final = look
        colour = severity_colour(look, severity)
        icon = Icon(look, severity_icon(severity), colour).beside(Role.SMALL)
        word = Label(look, self._word(severity), Role.SMALL_STRONG, colour)
        heading = Flow(look, word, below=0)
        if where:
            heading.addWidget(Label(look, "·", Role.SMALL, look.tokens.ink3))
            heading.addWidget(Label(look, where, Role.SMALL, look.tokens.ink2, wrap=True))
        body = column(look, heading, 2, Label(look, sentence, Role.SMALL, wrap=True), gap=0)
        body.addLayout(self._links(actions, f"{where}: {sentence}"))
        whole = row(look, icon, (body, 1), margins=(16, 10, 16, 0 if actions else 10))
        whole.setAlignment(icon, Qt.AlignmentFlag.AlignTop)
        self.setLayout(whole)

    def _links(self, actions: Sequence[tuple[str, str]], described: str) -> Flow:
        links = Flow(self.look, gap=20, below=0)
        for key, words in actions:
            link = Button(self.look, words, Kind.LINK, small=True)
            link.setAccessibleDescription(described)
            link.clicked.connect(lambda _=False, key=key: self.acted.emit(key))
            links.addWidget(link)
        return links

    def _word(self, severity: Severity) -> str:
        match severity:
            case Severity.STOP:
                return self.tr("Decide first")
            case Severity.LOOK:
                return self.tr("Have a look")
            case Severity.NOTE:
                return self.tr("Good to know")
