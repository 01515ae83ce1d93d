"""What is said of one document, open to be changed: every field keeps itself."""

import unicodedata
from functools import partial
from typing import Final

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dossier.model.document import Kind as DocumentKind
from dossier.model.finding import Severity
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.viewmodels.details import DetailsModel, DetailsState
from dossier.ui.views.document_more import DocumentMore
from dossier.ui.views.document_texts import Texts
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.choices import Select, Tick
from dossier.ui.widgets.fields import Field
from dossier.ui.widgets.fuzzy_date import FuzzyDateField
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import column, holding, row
from dossier.ui.words.kinds import kinds
from dossier.ui.words.tongues import tongues


class DocumentForm(QWidget):
    """Fields of a document, in the order in which they are asked for."""

    def __init__(self, look: Look, model: DetailsModel) -> None:
        super().__init__()
        self.look: Final = look
        self._model = model
        self._texts = Texts(model)
        self._shown = ""
        join = self._texts.join
        self.title: Final = join("title", Field(look, self.tr("Title")))
        self._own = join("original_title", Field(look, self.tr("Title in its own language")))
        self.kind: Final = Select(look, self.tr("Kind"))
        self.kind.set_choices([(one.value, words) for one, words in kinds().items()])
        self.date: Final = FuzzyDateField(look, self.tr("Date"))
        self.language: Final = Select(look, self.tr("Language"))
        nothing = ("", self.tr("Not told yet"))
        self.language.set_choices([nothing, *tongues().items()])
        words = self.tr("Go to the next paper")
        self.onward: Final = Button(look, words, Kind.LINK, small=True, trailing_icon="chev-right")
        self.onward.setAccessibleDescription(self.tr("Nobody said yet what it is."))
        self._number = join("number", Field(look, self.tr("Number on it")))
        self._issued = join("issued_by", Field(look, self.tr("Issued by")))
        self.sensitive: Final = Tick(look, self.tr("Sensitive: cover it on the screen"))
        hint = self.tr("photo of my arm")
        label = self.tr("Your own words for it")
        self.cover_words: Final = join("cover_words", Field(look, label, placeholder=hint))
        self.more: Final = DocumentMore(look, model, self._texts)
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        self.ticks: dict[str, Tick] = {}
        self._lay_out()
        self._connect()

    def put(self, state: DetailsState) -> None:
        """Show what is said of a document."""
        document = state.document
        if document is None:
            return
        self._texts.put(state)
        if "title" not in state.refused and not _is_latin(state.text("title")):
            words = self.tr("The index prints this. Use the letters of the packet’s language.")
            self.title.set_hint(words, Severity.NOTE)
        self.kind.choose(document.kind.value)
        self.language.choose(document.language)
        if document.id != self._shown or not self._is_in(self.date):
            self.date.set_date(document.date)
        self._shown = document.id
        self.sensitive.set_on(document.sensitive)
        self.cover_words.setVisible(document.sensitive)
        self._put_people(state)
        self.more.put(state)

    def _lay_out(self) -> None:
        look = self.look
        whom = Label(look, self.tr("Who it is about"), Role.SMALL, look.tokens.ink2)
        add = Button(look, self.tr("Add a person"), Kind.LINK, small=True)
        add.clicked.connect(self._model.go_to_people)
        people = holding(column(look, whom, self._people, add, gap=0))
        onward = holding(row(look, self.onward, None))
        parts = (self.title, self._own, self.kind, self.date, self.language, onward, people)
        more = (self._number, self._issued, self.sensitive, self.cover_words, self.more)
        self.setLayout(column(look, *parts, *more, gap=12))

    def _connect(self) -> None:
        self.kind.chosen.connect(self._on_kind)
        self.date.changed.connect(self._model.set_date)
        self.language.chosen.connect(self._model.set_language)
        self.sensitive.toggled.connect(self._on_sensitive)

    def _put_people(self, state: DetailsState) -> None:
        about = () if state.document is None else state.document.people
        known = {person.id: person.name for person in state.people}
        for person in [one for one in self.ticks if one not in known]:
            gone = self.ticks.pop(person)
            self._people.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for person, words in known.items():
            if person not in self.ticks or self.ticks[person].text() != name(words):
                self._tick(person, name(words))
            self.ticks[person].set_on(person in about)

    def _tick(self, person: str, words: str) -> None:
        old = self.ticks.pop(person, None)
        tick = Tick(self.look, words)
        tick.toggled.connect(partial(self._on_person, person))
        if old is None:
            self._people.addWidget(tick)
        else:
            self._people.replaceWidget(old, tick)
            old.hide()
            old.deleteLater()
        self.ticks[person] = tick

    def _on_kind(self, key: str) -> None:
        self._model.set_kind(DocumentKind(key))

    def _on_person(self, person: str, about: bool) -> None:  # noqa: FBT001 - a signal brings it
        self._model.set_person(person, about=about)

    def _on_sensitive(self, on: bool) -> None:  # noqa: FBT001 - a signal brings it
        self._model.set_sensitive(sensitive=on)

    def _is_in(self, part: QWidget) -> bool:
        focus = QApplication.focusWidget()
        return bool(focus) and part.isAncestorOf(focus)


def _is_latin(text: str) -> bool:
    """Say whether all letters are Latin ones: every language that packets are filed in so far."""
    return all("LATIN" in unicodedata.name(one, "") for one in text if one.isalpha())
