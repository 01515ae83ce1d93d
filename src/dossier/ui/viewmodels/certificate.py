"""Who translates a document, the certificate for them to sign, and the signed page."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from dossier.errors import DossierError
from dossier.model.person import Person, Role
from dossier.model.translating import TranslationLine, TranslationList
from dossier.model.translation import Sworn
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.translation_changes import change, named, sealed, take_in
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import translating, translations
from dossier.workflows.translating import Certificate, Looked

if TYPE_CHECKING:
    from dossier.ui.jobs import Job
    from dossier.workflows.arrange import Arranged

FIELDS = ("address", "phone")
"""What of a translator can be typed here."""


@dataclass(frozen=True)
class CertificateState:
    """`adding` is while a new translator is typed in, `running` while a file is being read.

    `shown` is the page as it prints, None while it is drawn or where this authority has none.
    """

    line: TranslationLine | None = None
    told: TranslationList | None = None
    adding: bool = False
    running: bool = False
    shown: Certificate | None = None
    trouble: DossierError | None = None


class CertificateModel(ViewModel[CertificateState]):
    """The certificate of one translation at a time. It is drawn once the view told a width."""

    def __init__(self, case: OpenCase, typing: Typing) -> None:
        super().__init__(CertificateState(), case)
        self._case = case
        self._typing = typing
        self._packet: Arranged | None = None
        self._width = 0
        self._open = False
        self._drawing: Job[Certificate | None] | None = None

    def show_line(self, line: TranslationLine | None, looked: Looked | None) -> None:
        """Show the certificate of a translation; None shows nothing."""
        before = self.state.line
        same = before is not None and line is not None and before.document.id == line.document.id
        state = self.state if same else CertificateState()
        self._packet = looked.packet if looked else None
        self.show(replace(state, line=line, told=looked.list if looked else None))
        self._draw()

    def open_page(self, *, shown: bool) -> None:
        """Draw the page from now on, or don't."""
        self._open = shown
        self._draw()

    def set_width(self, pixels: int) -> None:
        """Draw the page that wide."""
        if pixels > 0 and pixels != self._width:
            self._width = pixels
            self._draw()

    def text(self, field: str) -> str:
        """Give what stands in a field of the translator, typed or kept."""
        line = self.state.line
        person = line.translator if line else None
        if person is None:
            return ""
        typed = self._typing.text(person.id, field)
        return str(getattr(person, field)) if typed is None else typed

    def typed(self, field: str, text: str) -> None:
        """Take what stands in a field of the translator now."""
        line = self.state.line
        if line is not None and line.translator is not None:
            self._typing.typed(line.translator.id, field, text)

    def left(self, field: str) -> None:
        """Make one change of what was typed in a field."""
        line = self.state.line
        if line is not None and line.translator is not None:
            self._typing.left(line.translator.id, field)

    def choose(self, person: str) -> None:
        """Say who translates it."""
        self.show(replace(self.state, adding=False))
        line = self.state.line
        if line is not None:
            change(self._case, "translator", line, lambda one: replace(one, translator=person))

    def begin_adding(self, *, adding: bool = True) -> None:
        """Type in a new translator, or leave it be."""
        self.show(replace(self.state, adding=adding))

    def add_translator(self, name: str, address: str, phone: str) -> None:
        """Add a person who translates from the language of the document; a name is enough."""
        line = self.state.line
        if line is None or not name.strip():
            return
        languages = tuple(dict.fromkeys(filter(None, (line.document.language, line.language))))
        person = Person(
            "",
            name.strip(),
            Role.TRANSLATOR,
            address=address.strip(),
            phone=phone.strip(),
            languages=languages,
        )
        of, language = line.document.id, line.language
        self.show(replace(self.state, adding=False))
        self._case.change(
            named("translator", line),
            lambda session: translating.add_translator(session, of, language, person),
        )

    def add_signed(self, file: Path | str) -> None:
        """Take in the signed page, or a document that is here by its id."""
        line = self.state.line
        if line is None:
            return
        of, language, name = line.document.id, line.language, str(file)
        take_in(
            self._case,
            named("signed-page", line),
            lambda desk: translating.use_signed_page(desk, of, language, name),
            self._hear,
        )

    def said(self, field: str) -> str:
        """Give what stands in a field of the translation: dialect, or of a sworn certificate."""
        line = self.state.line
        told = line.translation if line else None
        if told is None:
            return ""
        typed = self._typing.text(told.id, field)
        if typed is not None:
            return typed
        sworn = told.sworn or Sworn()
        kept = {"dialect": told.dialect, "sworn-number": sworn.number, "sworn-day": sworn.day}
        return str(kept[field] or "")

    def say(self, field: str, text: str) -> None:
        """Take what stands in a field of the translation now."""
        line = self.state.line
        if line is not None and line.translation is not None:
            self._typing.typed(line.translation.id, field, text)

    def said_it(self, field: str) -> None:
        """Make one change of what was typed in a field of the translation."""
        line = self.state.line
        if line is not None and line.translation is not None:
            self._typing.left(line.translation.id, field)

    def seal(self, on: bool) -> None:  # noqa: FBT001 - what a box to tick says
        """Say whether the sworn translator's seal is on the certificate."""
        line = self.state.line
        if line is not None:
            change(self._case, "seal", line, lambda one: sealed(one, on=on))

    def share(self, together: bool) -> None:  # noqa: FBT001 - what a box to tick says
        """Let one certificate sign for all papers of this translator, or each have its own."""
        line = self.state.line
        if line is not None and line.translation is not None:
            name = line.translation.id
            self._case.change(
                named("certificate-shared" if together else "certificate-alone", line),
                lambda session: translations.share(session, name, together=together),
            )

    def take_signed_off(self) -> None:
        """Take the signed page away from the translation; the paper stays among the documents."""
        line = self.state.line
        if line is not None:
            change(self._case, "signed-page-off", line, lambda one: replace(one, signed=None))

    def _hear(self, running: bool, trouble: DossierError | None) -> None:  # noqa: FBT001
        self.show(replace(self.state, running=running, trouble=trouble))

    def _draw(self) -> None:
        line, packet, width = self.state.line, self._packet, self._width
        if self._drawing is not None:
            self._drawing.forget()
            self._drawing = None
        if line is None or packet is None or not self._open or not width:
            return
        of = line.document.id
        self._drawing = self._case.picture(
            lambda desk: translating.certificate(desk, packet, of, width),
            lambda shown: self.show(replace(self.state, shown=shown)),
            lambda error: self.show(replace(self.state, shown=None, trouble=error)),
        )
