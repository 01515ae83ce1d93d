"""The workbench: a page and its translation, paragraph by paragraph."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer

from dossier.errors import DossierError
from dossier.model.person import Person
from dossier.model.translating import TranslationLine, TranslationList
from dossier.model.translation import State, Translation
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.certificate import CertificateModel
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.paragraphs import Paragraphs
from dossier.ui.viewmodels.preview import PreviewModel
from dossier.ui.viewmodels.translated_text import TranslatedText
from dossier.ui.viewmodels.translation_changes import change, named, take_in
from dossier.ui.viewmodels.translation_checks import Check, Checks, Source, source_at
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import translating
from dossier.workflows.translating import Looked

CHECK_AFTER: Final = 500
"""Milliseconds of rest after which what was typed is checked: half a number is not a wrong one."""


class Side(StrEnum):
    """What is open beside the page."""

    TEXT = "text"
    CERTIFICATE = "certificate"
    CHOOSE = "choose"


@dataclass(frozen=True)
class WorkbenchState:
    """`blocks` are what was typed, one for each of `sources` and further ones; `chosen` is one.

    `read` tells that all pages were read. `people` are those whose names are offered, the ones of
    the chosen paragraph first. `running` is while a file is taken in.
    """

    line: TranslationLine | None = None
    told: TranslationList | None = None
    sources: tuple[Source, ...] = ()
    read: bool = False
    blocks: tuple[str, ...] = ()
    chosen: int = -1
    checks: tuple[Check, ...] = ()
    people: tuple[Person, ...] = ()
    together: bool = True
    side: Side = Side.TEXT
    running: bool = False
    trouble: DossierError | None = None

    @property
    def source(self) -> Source | None:
        """The paragraph of the page that is chosen."""
        return self.sources[self.chosen] if 0 <= self.chosen < len(self.sources) else None

    @property
    def can_finish(self) -> bool:
        """Whether there is a translation that may be done."""
        file = self.line is not None and self.line.file is not None
        return file or any(block.strip() for block in self.blocks)

    @property
    def blank(self) -> int:
        """How many paragraphs of the original have no words yet, once some have."""
        file = self.line is not None and self.line.file is not None
        if file or not self.can_finish:
            return 0
        filled = sum(bool(block.strip()) for block in self.blocks[: len(self.sources)])
        return len(self.sources) - filled


class WorkbenchModel(ViewModel[WorkbenchState]):
    """Translates one document: `original` and `translated` show pages, `certificate` that page."""

    def __init__(self, case: OpenCase, typing: Typing) -> None:
        super().__init__(WorkbenchState(), case)
        self._case = case
        self._typing = typing
        self._looked: Looked | None = None
        self._document = ""
        self._uncovered = False
        self._text: TranslatedText | None = None
        self._checks = Checks()
        self._paragraphs = Paragraphs(case, self._on_sources)
        self._soon = QTimer(self, singleShot=True, interval=CHECK_AFTER)
        self._soon.timeout.connect(self._check)
        self.original = PreviewModel(case)
        self.translated = PreviewModel(case)
        self.certificate = CertificateModel(case, typing)
        case.covers_changed.connect(self._show_pages)

    def take(self, looked: Looked) -> None:
        """Take in what there is now."""
        self._looked = looked
        if self._document:
            self._renew()

    def show_document(self, document: str) -> None:
        """Translate a document."""
        self.leave()
        self._document = document
        self._uncovered = False
        self._renew()
        if self.state.line is not None:
            self._paragraphs.read(document, len(self.state.line.document.safe.pages))

    def leave(self) -> None:
        """Put nothing on the workbench."""
        self.left()
        self._document = ""
        self._text = None
        self._paragraphs.stop()
        self.original.show_document(None)
        self.translated.show_document(None)
        self.certificate.show_line(None, None)
        self.show(WorkbenchState(together=self.state.together))

    def uncover(self, *, uncovered: bool = True) -> None:
        """Show the pages of a sensitive document, or cover them again."""
        self._uncovered = uncovered
        self._show_pages()

    def write(self, block: int, text: str) -> None:
        """Take what stands in a block now."""
        if self._text is not None:
            self._text.write(block, text)
            self._show_text()
            self._soon.start()

    def add_block(self) -> None:
        """Offer one more block at the end."""
        self.show(replace(self.state, blocks=(*self.state.blocks, "")))

    def left(self) -> None:
        """Make one change of what was typed."""
        if self._text is not None:
            self._text.left()

    def choose(self, block: int) -> None:
        """Translate a paragraph; its page comes into view."""
        self.show(replace(self.state, chosen=block))
        source = self.state.source
        if source is not None and self.state.together:
            self.original.turn_to(source.page)
        self._offer_names()

    def block_at(self, across: float, down: float) -> int | None:
        """Give the block of the paragraph at a place of the page in view, in fractions of it."""
        return source_at(self.state.sources, self.original.state.page, across, down)

    def turn_to(self, page: int) -> None:
        """Turn to a page, from 0; the editor follows."""
        self.original.turn_to(page)
        source = self.state.source
        if self.state.together and (source is None or source.page != page):
            first = (n for n, one in enumerate(self.state.sources) if one.page == page)
            self.choose(next(first, self.state.chosen))

    def scroll_together(self, *, together: bool) -> None:
        """Let page and editor follow each other, or not."""
        self.show(replace(self.state, together=together))

    def mend(self, check: Check) -> None:
        """Put what the page says, or how a name is spelled, in place of what was written."""
        mended = check.mended(self.state.blocks)
        if mended is not None:
            self.choose(check.block)
            self.write(check.block, mended)
            self.left()
            self._check()

    def let_stand(self, check: Check) -> None:
        """Leave a difference as it is."""
        self._checks.leave(self._document, check)
        self._check()

    def set_state(self, state: State) -> None:
        """Say how far the translation is."""
        self.left()
        self._change(f"translation-{state}", lambda one: replace(one, state=state))

    def use_file(self, file: Path | str) -> None:
        """Use a translated file, or a document that is here by its id."""
        line = self.state.line
        if line is not None:
            self.open_side(Side.TEXT)
            of, language, name = line.document.id, line.language, str(file)
            take_in(
                self._case,
                named("translation-file", line),
                lambda desk: translating.use_file(desk, of, language, name),
                self._hear,
            )

    def take_file_off(self) -> None:
        """Type the translation in place of a file; the file stays among the documents."""
        self._change(
            "translation-typed", lambda one: replace(one, document=None, state=State.NEEDED)
        )

    def open_side(self, side: Side) -> None:
        """Open the text, the certificate, or the choice of a paper that is here."""
        self.left()
        self.show(replace(self.state, side=side, trouble=None))
        self.certificate.open_page(shown=side is Side.CERTIFICATE)

    def open_document(self, document: str) -> None:
        """Go to a paper."""
        self._case.go("documents", document)

    def _renew(self) -> None:
        looked = self._looked
        line = looked.list.line(self._document) if looked else None
        if looked is None or line is None:
            return
        self.show(replace(self.state, line=line, told=looked.list))
        self.certificate.show_line(line, looked)
        self._show_pages()
        if self._text is None:
            self._text = TranslatedText(self._case, self._typing, line)
        else:
            self._text.take(line)
        self._show_text()
        self._offer_names()
        self._check()

    def _show_pages(self) -> None:
        line = self.state.line
        if line is not None:
            hide = self._case.covers and not self._uncovered
            self.original.show_document(line.listed, covered=hide and line.listed.sensitive)
            self.translated.show_document(line.file, covered=hide and line.listed.sensitive)

    def _show_text(self) -> None:
        blocks = self._text.blocks if self._text else ()
        least = max(len(self.state.sources), len(self.state.blocks), 1)
        blocks = (*blocks, *[""] * (least - len(blocks)))
        self.show(replace(self.state, blocks=blocks))

    def _on_sources(self, sources: tuple[Source, ...], read: bool) -> None:  # noqa: FBT001 - told by position
        self.show(replace(self.state, sources=sources, read=read))
        self._show_text()
        self._offer_names()
        self._check()

    def _offer_names(self) -> None:
        told, source = self.state.told, self.state.source
        people = told.people if told else ()
        offered = translating.named(source.text if source else "", people)
        self.show(replace(self.state, people=offered))

    def _check(self) -> None:
        state = self.state
        if state.line is None or state.told is None:
            return
        # Until all pages are read, nobody knows whether there are more blocks than paragraphs.
        found: tuple[Check, ...] = ()
        if state.read:
            found = self._checks.of(state.line, state.sources, state.blocks, state.told.people)
        self.show(replace(state, checks=found))

    def _change(self, code: str, wish: Callable[[Translation], Translation]) -> None:
        if self.state.line is not None:
            change(self._case, code, self.state.line, wish)

    def _hear(self, running: bool, trouble: DossierError | None) -> None:  # noqa: FBT001
        self.show(replace(self.state, running=running, trouble=trouble))
