"""More of what is said of a document, folded away until it is wanted."""

from functools import partial
from typing import Final

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dossier.model.document import Document, Handed
from dossier.model.document import Kind as DocumentKind
from dossier.model.person import Reader
from dossier.ui.look import Look, Role
from dossier.ui.painting import name
from dossier.ui.viewmodels.details import DetailsModel, DetailsState
from dossier.ui.views.document_texts import Texts
from dossier.ui.views.hidden_from import HiddenFrom
from dossier.ui.widgets.buttons import Button, Kind
from dossier.ui.widgets.fields import Field, TextBlock
from dossier.ui.widgets.fuzzy_date import FuzzyDateField
from dossier.ui.widgets.labels import Label
from dossier.ui.widgets.layout import clear, column, holding, row
from dossier.ui.words.facts import of_handed

_WEB: Final = (DocumentKind.COUNTRY, DocumentKind.NEWS)


class DocumentMore(QWidget):
    """Groups below one link: photographs, pages of the web, names, who may not see it, handed."""

    def __init__(self, look: Look, model: DetailsModel, texts: Texts) -> None:
        super().__init__()
        self.look: Final = look
        self._model = model
        self.open: Final = Button(
            look, self.tr("More about this paper"), Kind.LINK, "chev-right", small=True
        )
        self.open.setCheckable(True)
        join = texts.join
        place = join("place", Field(look, self.tr("Where it was taken")))
        taken = join("taken_by", Field(look, self.tr("Who took it")))
        self.photo: Final = holding(column(look, place, taken, gap=12))
        url = join("url", Field(look, self.tr("Web address")))
        self.accessed: Final = FuzzyDateField(look, self.tr("When you read it there"))
        shows = self.tr("What it shows, in one line. The packet prints it.")
        self.relevance: Final = TextBlock(look, shows, least=2, most=5)
        self.relevance.typed.connect(partial(model.typed, "relevance"))
        self.relevance.left.connect(partial(model.left, "relevance"))
        self.accessed.changed.connect(model.more.set_accessed)
        self.web: Final = holding(column(look, url, self.accessed, self.relevance, gap=12))
        self.names: Final = Spellings(look, texts)
        self.hidden: Final = HiddenFrom(look, self.tr("Who may not see it?"))
        self.hidden.told.connect(self._hide)
        self.handed: Final = HandedOver(look, model)
        parts = (self.photo, self.web, self.names, self.hidden, self.handed)
        self._inner = holding(column(look, *parts, gap=14))
        self._inner.hide()
        self.open.toggled.connect(self._unfold)
        self.setLayout(column(look, row(look, self.open, None), self._inner, gap=8))
        self._shown = ""

    def put(self, state: DetailsState) -> None:
        """Show what is said of a document."""
        document = state.document
        if document is None:
            return
        self.photo.setVisible(_is_photo(document))
        self.web.setVisible(_is_web(document))
        self.hidden.put(document.hidden_from)
        self.names.put(state)
        self.handed.put(document)
        if not self.relevance.lines.hasFocus() or "relevance" not in state.drafts:
            self.relevance.set_text(state.text("relevance"))
        if document.id != self._shown or not _is_in(self.accessed):
            self.accessed.set_date(document.accessed)
        self._shown = document.id

    def _unfold(self, on: bool) -> None:  # noqa: FBT001 - a signal brings it
        self._inner.setVisible(on)
        self.open.set_icon("chev-down" if on else "chev-right")

    def _hide(self, reader: str, hidden: bool) -> None:  # noqa: FBT001 - a signal brings it
        self._model.more.set_hidden(Reader(reader), hidden=hidden)


class Spellings(QWidget):
    """How the paper writes each person's name, where it is otherwise than we know it."""

    def __init__(self, look: Look, texts: Texts) -> None:
        super().__init__()
        self.look = look
        self._texts = texts
        self._known: tuple[tuple[str, str], ...] = ()
        self.fields: Final[dict[str, Field]] = {}
        self._rows = QVBoxLayout()
        self._rows.setSpacing(look.px(8))
        words = self.tr("How does the paper write the names?")
        label = Label(look, words, Role.SMALL, look.tokens.ink2, wrap=True)
        self.setLayout(column(look, label, self._rows, gap=4))

    def put(self, state: DetailsState) -> None:
        """Show a field for each person it is about, and for each whose name it spells."""
        document = state.document
        if document is None:
            return
        about = {*document.people, *(one.person for one in document.spelled)}
        known = tuple((one.id, one.name) for one in state.people if one.id in about)
        self.setVisible(bool(known))
        if known == self._known:
            return
        self._known = known
        for person in self.fields:
            self._texts.part(f"spelled:{person}")
        clear(self._rows)
        self.fields.clear()
        for person, words in known:
            field = Field(self.look, name(words))
            self.fields[person] = self._texts.join(f"spelled:{person}", field)
            field.set_text(state.text(f"spelled:{person}"))
            self._rows.addWidget(field)


class HandedOver(QWidget):
    """Where the paper itself went: notes, and fields for another one."""

    def __init__(self, look: Look, model: DetailsModel) -> None:
        super().__init__()
        self.look = look
        self._model = model
        self._handed: tuple[Handed, ...] | None = None
        self._shown = ""
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        words = self.tr("Did you hand the paper itself over?")
        label = Label(look, words, Role.SMALL, look.tokens.ink2, wrap=True)
        self.to: Final = Field(look, self.tr("To whom"))
        self.day: Final = FuzzyDateField(look, self.tr("When"), printed=None)
        self.receipt: Final = Field(look, self.tr("Number of the receipt"))
        self.note: Final = Button(look, self.tr("Note it"), small=True)
        self.note.clicked.connect(self._note)
        self.to.entered.connect(self._note)
        self.receipt.entered.connect(self._note)
        ask = (self.to, self.day, self.receipt, row(look, self.note, None))
        self.setLayout(column(look, label, self._rows, *ask, gap=8))

    def put(self, document: Document) -> None:
        """Show what was handed over."""
        if document.id != self._shown:
            self._empty()
        self._shown = document.id
        if document.handed == self._handed:
            return
        self._handed = document.handed
        clear(self._rows)
        for one in document.handed:
            words = Label(self.look, of_handed(one), Role.SMALL, wrap=True)
            off = Button(self.look, self.tr("Take off"), Kind.LINK, small=True)
            off.setAccessibleDescription(of_handed(one))
            off.clicked.connect(lambda _=False, one=one: self._model.more.take_off(one))
            self._rows.addWidget(holding(row(self.look, (words, 1), off)))

    def _note(self) -> None:
        if not self._model.more.hand_over(self.to.text(), self.day.date, self.receipt.text()):
            self.to.set_hint(self.tr("Say to whom you gave it."))
            self.to.line.setFocus()
            return
        self._empty()

    def _empty(self) -> None:
        self.to.set_text("")
        self.to.set_hint("")
        self.day.set_date(None)
        self.receipt.set_text("")


def _is_photo(document: Document) -> bool:
    return document.kind is DocumentKind.PHOTO or bool(document.place or document.taken_by)


def _is_web(document: Document) -> bool:
    said = document.url or document.relevance or document.accessed
    return document.kind in _WEB or bool(said)


def _is_in(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return bool(focus) and part.isAncestorOf(focus)
