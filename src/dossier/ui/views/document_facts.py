"""What is known of one document, to read: a line for each fact, and what can be done with it."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from dossier.ui.look import Look, Role
from dossier.ui.painting import ltr, name
from dossier.ui.viewmodels.details import DetailsModel, DetailsState
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.flow import flowing
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.widgets.marks import Chip, Icon
from dossier.ui.words.dates import of_date
from dossier.ui.words.facts import (
    BETWEEN,
    of_handed,
    of_media,
    of_pages,
    of_size,
    of_standing,
    of_translations,
)
from dossier.ui.words.kinds import of_kind
from dossier.ui.words.readers import of_hidden
from dossier.ui.words.tongues import of_tongue

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.model.document import Document

_FIRST: Final = 108


class DocumentFacts(QWidget):
    """Facts in two columns: what, and the words for it. Facts that nobody said are left out."""

    def __init__(self, look: Look, model: DetailsModel) -> None:
        super().__init__()
        self.look: Final = look
        self._model = model
        self._told: object = None
        self._lines: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(12))
        self._grid.setVerticalSpacing(look.px(6))
        self._grid.setColumnMinimumWidth(0, look.px(_FIRST - 12))
        self._grid.setColumnStretch(1, 1)

    def put(self, state: DetailsState) -> None:
        """Show the facts of a document; while they stay, so do their lines."""
        told = (state.document, state.people, state.translations, state.standing)
        if told == self._told:
            return
        self._told = told
        for line in self._lines:
            self._grid.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines.clear()
        document = state.document
        if document is None:
            return
        self._say(self.tr("Kind"), of_kind(document.kind))
        unknown = self.tr("Not told yet")
        when = unknown if document.date is None else of_date(document.date)
        self._say(self.tr("Date"), when)
        known = {person.id: person.name for person in state.people}
        people = ", ".join(name(known[one]) for one in document.people if one in known)
        self._say(self.tr("People"), people)
        self._put(self.tr("Language"), self._language(state, document, unknown))
        self._say(self.tr("Number"), name(document.number) if document.number else "")
        self._say(self.tr("Issued by"), name(document.issued_by) if document.issued_by else "")
        self._say_more(document, known)
        self._put(self.tr("In packet"), self._place(state))
        self._put(self.tr("Original"), self._original(document))

    def _say_more(self, document: "Document", known: "Mapping[str, str]") -> None:
        said = {
            self.tr("Taken at"): document.place,
            self.tr("Taken by"): document.taken_by,
            self.tr("Shows"): document.relevance,
        }
        for what, words in said.items():
            self._say(what, name(words) if words else "")
        self._say(self.tr("Web address"), ltr(document.url) if document.url else "")
        if document.accessed is not None:
            self._say(self.tr("Read on"), of_date(document.accessed))
        spelled = [one for one in document.spelled if one.person in known]
        self._say(self.tr("Names"), ", ".join(name(one.name) for one in spelled))
        self._say(self.tr("Not for"), of_hidden(document.hidden_from))
        self._say(self.tr("Handed over"), "\n".join(map(of_handed, document.handed)))

    def _language(self, state: DetailsState, document: "Document", unknown: str) -> QWidget | None:
        told = of_tongue(document.language) or unknown
        far = of_translations(state.translations)
        if not far:
            return Label(self.look, told, wrap=True)
        words = Button(self.look, far, Kind.LINK, "translations")
        words.setAccessibleName(BETWEEN.join((told, far)))
        words.setAccessibleDescription(self.tr("Opens the translation."))
        words.clicked.connect(self._model.go_to_translation)
        words.setMaximumHeight(self.look.line())
        # Below the language where there is no room beside it.
        return flowing(self.look, Label(self.look, told), words, gap=6, below=6)

    def _place(self, state: DetailsState) -> QWidget | None:
        if state.standing is None:
            return None
        words = Button(self.look, of_standing(state.standing), Kind.LINK)
        words.setAccessibleDescription(self.tr("Opens the packet."))
        words.clicked.connect(self._model.go_to_packet)
        chip = Chip(self.look, state.standing.label)
        return holding(row(self.look, chip, _low(self.look, words), None, gap=8))

    def _original(self, document: "Document") -> QWidget:
        look, first = self.look, document.original
        size = of_size(sum(one.size for one in document.originals))
        files = len(document.originals)
        kind = of_media(first.media_type) if files == 1 else self.tr("%n file(s)", "", files)
        said = (
            self.tr("Kept as it came"),
            f"{kind} {size}".strip(),
            of_pages(len(document.safe.pages)),
        )
        words = Label(look, ", ".join(said), wrap=True)
        icon = column(look, 2, Icon(look, "check", look.tokens.done, 18), None, gap=0)
        return holding(row(look, icon, (words, 1), gap=6))

    def _say(self, what: str, words: str) -> None:
        if words:
            self._put(what, Label(self.look, words, wrap=True))

    def _put(self, what: str, widget: QWidget | None) -> None:
        if widget is None:
            return
        at = len(self._lines)
        label = Label(self.look, what, Role.BODY, self.look.tokens.ink2, wrap=True)
        one_line = isinstance(widget, Button) or widget.findChild(Chip) is not None
        align = Qt.AlignmentFlag.AlignVCenter if one_line else Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, at, 0, align)
        self._grid.addWidget(widget, at, 1)
        self._lines += (label, widget)


def _low(look: Look, button: Button) -> Button:
    """Let a link stand in a line of facts; the line around it is as easy to hit."""
    button.setMaximumHeight(look.px(28))
    return button
