"""The pages of one document as pictures and as text, drawn by workers when they are looked at."""

from collections import OrderedDict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from dossier.errors import DossierError
from dossier.model.listing import Listed
from dossier.model.picture import Picture
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.model import ViewModel
from dossier.workflows import preview

if TYPE_CHECKING:
    from dossier.ui.jobs import Job

KEPT: Final = 4
"""Pictures kept at hand: turning back one page is at once."""
BLANK_AFTER: Final = 200
"""Milliseconds that the page before may stay while the next one is drawn."""
_Key = tuple[str, str, int, int]


@dataclass(frozen=True)
class PreviewState:
    """`page` counts from 0, `picture` is None while it is drawn. `texts` has one for each page.

    `covered` pages have neither. `trouble` is why there is no picture, `text_trouble` why no text.
    """

    document: Listed | None = None
    covered: bool = False
    page: int = 0
    picture: Picture | None = None
    texts: tuple[str, ...] = ()
    trouble: DossierError | None = None
    text_trouble: DossierError | None = None

    @property
    def of(self) -> int:
        """How many pages there are."""
        return 0 if self.document is None else self.document.pages


class PreviewModel(ViewModel[PreviewState]):
    """Shows one document. The view says how wide a page is drawn, and turns pages."""

    def __init__(self, case: OpenCase) -> None:
        super().__init__(PreviewState(), case)
        self._case = case
        self._width = 0
        self._asked: _Key | None = None
        self._job: Job[Picture] | None = None
        self._kept: OrderedDict[_Key, Picture] = OrderedDict()
        self._blank = QTimer(self, singleShot=True, interval=BLANK_AFTER)
        self._blank.timeout.connect(lambda: self.show(replace(self.state, picture=None)))

    def show_document(self, document: Listed | None, *, covered: bool = False) -> None:
        """Show a document from its first page on; one that was only described anew stays there.

        None shows nothing.
        """
        before = self.state
        if (before.document, before.covered) == (document, covered):
            return
        same = _pages(before.document) == _pages(document)
        if not same or covered != before.covered:
            self.show(PreviewState(document, covered, page=before.page if same else 0))
            self._ask_text()
        else:
            self.show(replace(before, document=document))
        self._ask()

    def turn_to(self, page: int) -> None:
        """Show another page, from 0; one that isn't there is the nearest one."""
        page = max(0, min(page, self.state.of - 1))
        if page != self.state.page:
            self.show(replace(self.state, page=page))
            self._ask()

    def want_width(self, width: int) -> None:
        """Draw pages that many pixels wide from now on."""
        if width != self._width:
            self._width = width
            self._ask()

    def _ask(self) -> None:
        """Ask for the picture of the page that is looked at, unless it is at hand or on its way."""
        state = self.state
        document = state.document
        key = None
        if document is not None and not state.covered and self._width:
            key = (document.id, document.file, state.page, self._width)
        if key == self._asked and (state.picture is not None or self._job is not None):
            return
        if self._job is not None:
            self._job.forget()
            self._job = None
        self._asked = key
        if key is None:
            return
        if key in self._kept:
            self._on_picture(key, self._kept[key])
            return
        self._blank.start()
        name, page, width = key[0], key[2], key[3]
        self._job = self._case.picture(
            lambda desk: preview.page(desk, name, page, width),
            lambda picture: self._on_picture(key, picture),
            self._on_trouble,
        )

    def _on_picture(self, key: _Key, picture: Picture) -> None:
        self._job = None
        self._blank.stop()
        self._kept[key] = picture
        self._kept.move_to_end(key)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.show(replace(self.state, picture=picture, trouble=None))

    def _on_trouble(self, error: DossierError) -> None:
        self._job = None
        self._blank.stop()
        self.show(replace(self.state, picture=None, trouble=error))

    def _ask_text(self) -> None:
        document, covered = self.state.document, self.state.covered
        if document is None or covered:
            return
        name = document.id
        self._case.ask(
            lambda session: preview.texts(session, name),
            lambda texts: self._on_texts(name, texts),
            self._on_no_text,
        )

    def _on_texts(self, name: str, texts: tuple[str, ...]) -> None:
        document = self.state.document
        if document is not None and document.id == name and not self.state.covered:
            self.show(replace(self.state, texts=texts))

    def _on_no_text(self, error: DossierError) -> None:
        self.show(replace(self.state, text_trouble=error))


def _pages(document: Listed | None) -> tuple[str, str] | None:
    """Tell pages apart: a better scan of the same paper has others."""
    return None if document is None else (document.id, document.file)
