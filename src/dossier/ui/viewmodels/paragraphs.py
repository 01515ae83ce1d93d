"""The paragraphs of a document, read by workers page by page from the first on."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from dossier.model.picture import Paragraph
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.translation_checks import Source
from dossier.workflows import preview

if TYPE_CHECKING:
    from dossier.ui.jobs import Job


class Paragraphs:
    """Reads one document at a time; `tell` hears all that is read, and whether that is all.

    A page without words counts as one paragraph without words: there is something to translate.
    """

    def __init__(self, case: OpenCase, tell: Callable[[tuple[Source, ...], bool], None]) -> None:
        self._case = case
        self._tell = tell
        self._document = ""
        self._pages = 0
        self._found: tuple[Source, ...] = ()
        self._job: Job[tuple[Paragraph, ...]] | None = None

    def read(self, document: str, pages: int) -> None:
        """Begin with the first page."""
        self.stop()
        self._document, self._pages, self._found = document, pages, ()
        self._ask(0)

    def stop(self) -> None:
        """Read no further."""
        if self._job is not None:
            self._job.forget()
            self._job = None

    def _ask(self, page: int) -> None:
        document = self._document
        # What can't be read is a page without words: it may be translated all the same.
        self._job = self._case.picture(
            lambda desk: preview.paragraphs(desk, document, page),
            lambda found: self._take(page, found),
            lambda _: self._take(page, ()),
        )

    def _take(self, page: int, found: tuple[Paragraph, ...]) -> None:
        self._job = None
        told = tuple(Source(page, one) for one in found) or (Source(page),)
        self._found = (*self._found, *told)
        last = page + 1 >= self._pages
        self._tell(self._found, last)
        if not last:
            self._ask(page + 1)
