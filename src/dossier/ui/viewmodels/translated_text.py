"""The text of one translation while it is typed: blocks here, one text in the vault."""

from typing import Final

from dossier.errors import DossierError
from dossier.model.blocks import joined, split, tidy
from dossier.model.changes import Changes
from dossier.model.translating import TranslationLine
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.translation_changes import named
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import translating

TEXT: Final = "text"


class TranslatedText:
    """Takes what is typed. A translation of which nothing is kept yet is kept first."""

    def __init__(self, case: OpenCase, typing: Typing, line: TranslationLine) -> None:
        self._case = case
        self._typing = typing
        self._line = line
        self._unkept: str | None = None
        self._left = False
        self.blocks: tuple[str, ...] = ()
        self.take(line)

    def take(self, line: TranslationLine) -> None:
        """Take in what is kept now; what is being typed wins over it."""
        self._line = line
        if self._unkept is not None and self._name:
            self._hand_over(self._name)
        text = self._now()
        if joined(self.blocks) != text:
            self.blocks = split(text)

    def write(self, block: int, text: str) -> None:
        """Take what stands in a block now."""
        blocks = [*self.blocks, *[""] * (block + 1 - len(self.blocks))]
        blocks[block] = tidy(text)
        self.blocks = tuple(blocks)
        whole = joined(self.blocks)
        if self._name:
            self._typing.typed(self._name, TEXT, whole)
        elif self._unkept is None:
            self._unkept = whole
            self._keep()
        else:
            self._unkept = whole

    def left(self) -> None:
        """Make one change of what was typed."""
        if self._name:
            self._typing.left(self._name, TEXT)
        else:
            self._left = True

    @property
    def _name(self) -> str:
        told = self._line.translation
        return told.id if told else ""

    def _now(self) -> str:
        if self._unkept is not None:
            return self._unkept
        typed = self._typing.text(self._name, TEXT) if self._name else None
        return self._line.text if typed is None else typed

    def _keep(self) -> None:
        line = self._line
        of, language = line.document.id, line.language

        def kept(changes: Changes) -> None:
            for name in changes.translations:
                self._hand_over(name)

        def refused(error: DossierError) -> None:
            self._case.troubled.emit(error)

        self._left = False
        self._case.change(
            named("translation-add", line),
            lambda session: translating.change(session, of, language, lambda one: one),
            kept,
            refused,
        )

    def _hand_over(self, name: str) -> None:
        text, self._unkept = self._unkept, None
        if text is not None:
            self._typing.typed(name, TEXT, text)
            if self._left:
                self._typing.left(name, TEXT)
