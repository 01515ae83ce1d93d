"""All documents in the window: which are shown, in what order, which one is chosen."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal

from dossier.model.document import Kind
from dossier.ui.viewmodels.adding import AddingModel
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.details import DetailsModel
from dossier.ui.viewmodels.library import Library
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.preview import PreviewModel
from dossier.ui.viewmodels.shown import (
    DocumentsState,
    Filters,
    Offered,
    Shape,
    Sort,
    following,
    in_order,
    next_unsaid,
    offered,
    passes,
)
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import edit, thumbnails
from dossier.workflows.outcomes import Wishes
from dossier.workflows.undo import Name

if TYPE_CHECKING:
    from dossier.model.picture import Picture
    from dossier.ui.jobs import Job

__all__ = ["DocumentsModel", "DocumentsState", "Filters", "Offered", "Shape", "Sort"]

ADD: Final = "add:"
"""Before a kind in `open`, or alone: ask for papers to add."""
SAY: Final = "say:"
"""Before an id in `open`: let the person say what this document is."""
FIND: Final = "find:"
"""Before words in `open`: show only what holds them."""


class DocumentsModel(ViewModel[DocumentsState]):
    """The screen of documents; with it come adding, the preview, and the details below it."""

    pictures_came = Signal(object)
    """Thumbnails by document."""

    def __init__(self, case: OpenCase, typing: Typing) -> None:
        super().__init__(DocumentsState(covers=case.covers), case)
        self._case = case
        case.covers_changed.connect(self._on_covers)
        self._library = Library(case)
        self._library.changed.connect(self._arrange)
        self._wanted = ""
        self._pictures: Job[dict[str, Picture]] | None = None
        self.adding: Final = AddingModel(case)
        self.preview: Final = PreviewModel(case)
        self.details: Final = DetailsModel(case, typing)
        self.adding.added.connect(self._library.put)

    def enter(self) -> None:
        """Load the list, once."""
        if not self._library.loaded:
            self._library.load()

    def open(self, subject: str) -> None:
        """Choose a document and show it; `find:words` shows those that hold the words.

        `d3:7` opens a document at its page 7, counted from 0. `add:police` asks for papers of a
        kind to add, `add:` for any. `say:d3` asks what a document is and in what language.
        """
        self.enter()
        if subject.startswith(FIND):
            self.find(subject.removeprefix(FIND))
        elif subject.startswith(ADD):
            kind = Kind(subject.removeprefix(ADD) or Kind.OTHER)
            self.show(replace(self.state, asking=kind, previewing=False, looking=False))
        elif subject:
            saying, subject = subject.startswith(SAY), subject.removeprefix(SAY)
            document, _, page = subject.partition(":")
            self._wanted = document
            self._let_through(document)
            self.choose(document)
            self.preview.turn_to(int(page) if page.isdecimal() else 0)
            self.show_preview(shown=True)
            if saying:
                self.details.ask(document)

    def say_next(self) -> None:
        """Ask what the next document is of which nobody said it."""
        following_one = next_unsaid(self.state.shown, self.state.chosen)
        if following_one:
            self.open(SAY + following_one)

    def add(self, paths: Sequence[Path]) -> None:
        """Add files and folders."""
        self.adding.add(paths)

    def add_as(self, kind: Kind, paths: Sequence[Path]) -> None:
        """Add files and folders that are papers of a kind."""
        self.adding.add(paths, Wishes(kind))

    def end_asking(self) -> None:
        """Ask no longer for papers to add: the person is choosing them."""
        self.show(replace(self.state, asking=None))

    def add_pasted(self, data: bytes, suffix: str) -> None:
        """Add a picture from the clipboard, in memory only. `suffix` tells its kind: `.png`."""
        self.adding.add_pasted(data, suffix)

    def choose(self, document: str) -> None:
        """Make a document the one that preview and details are about; none if empty."""
        self.select((document,) if document else ())

    def select(self, documents: Sequence[str]) -> None:
        """Choose documents; the last is the one that preview and details are about."""
        chosen = documents[-1] if documents else ""
        self._put(replace(self.state, chosen=chosen, selected=tuple(documents)))

    def show_preview(self, *, shown: bool) -> None:
        """Bring the preview in place of the list in a small window, or the list back."""
        looking = shown and self.state.looking
        self.show(replace(self.state, previewing=shown, looking=looking))

    def look_at(self, document: str) -> None:
        """Show a document as large as the window is, until `show_preview` says otherwise."""
        self.choose(document)
        self.show(replace(self.state, previewing=True, looking=True))

    def uncover(self, document: str) -> None:
        """Take the plain card off a sensitive document."""
        self._put(replace(self.state, uncovered=self.state.uncovered | {document}))

    def cover(self, document: str) -> None:
        """Lay the plain card over a sensitive document again."""
        self._put(replace(self.state, uncovered=self.state.uncovered - {document}))

    def sort_by(self, sort: Sort) -> None:
        """Show them in another order."""
        self.show(replace(self.state, sort=sort))
        self._arrange()

    def take_shape(self, shape: Shape) -> None:
        """Show them as a grid or as a list."""
        self.show(replace(self.state, shape=shape))

    def filter(self, filters: Filters) -> None:
        """Show only what these let through."""
        before = self.state.filters.words
        self.show(replace(self.state, filters=filters))
        if filters.words != before:
            self._library.find(filters.words)
        self._arrange()

    def find(self, words: str) -> None:
        """Show only documents that hold these words; all if empty."""
        self.filter(replace(self.state.filters, words=words))

    def remove(self, documents: Sequence[str]) -> None:
        """Move documents to the bin: one undo step."""
        here = [one for one in map(self._library.here.get, documents) if one is not None]
        if here:
            names = tuple(one.id for one in here)
            done = Name("remove", (("title", here[0].title),))
            if len(here) > 1:
                done = Name("remove-many", (("n", str(len(here))),))
            self.choose(following(self.state.shown, names))
            self._case.change(done, lambda session: edit.remove(session, names))

    def ask_pictures(self, documents: Sequence[str], width: int) -> None:
        """Ask for thumbnails that wide; `pictures_came` tells them. The newest wish counts.

        What lies under a plain card gets none.
        """
        if self._pictures is not None:
            self._pictures.forget()
            self._pictures = None
        here = (one for one in map(self._library.here.get, documents) if one is not None)
        wanted = tuple(one.id for one in here if not self.state.is_covered(one))
        if wanted:
            self._pictures = self._case.picture(
                lambda desk: thumbnails.pictures(desk, wanted, width), self._on_pictures
            )

    def _on_pictures(self, pictures: "dict[str, Picture]") -> None:
        self._pictures = None
        self.pictures_came.emit(pictures)

    def _on_covers(self, covers: bool) -> None:  # noqa: FBT001 - a signal brings it
        self._put(replace(self.state, covers=covers))

    def _let_through(self, document: str) -> None:
        """Take filters away that hide a document which is to be shown."""
        here = self._library.here
        if document in here and document not in {one.id for one in self.state.shown}:
            self.filter(Filters())

    def _arrange(self) -> None:
        """Work out what is shown of what is here."""
        library, state = self._library, self.state
        here, wanted, places = library.here, state.filters, library.standings
        through = [one for one in here.values() if passes(one, wanted, places, library.found)]
        state = replace(
            state,
            loaded=library.loaded,
            shown=in_order(through, state.sort),
            total=len(here),
            damaged=library.damaged,
            offered=offered(here.values(), library.names),
            standings=MappingProxyType(places),
            has_packet=bool(self._case.profile),
        )
        gone = state.chosen not in here and state.chosen != self._wanted
        if library.loaded and state.chosen and gone:
            state = replace(state, chosen="", selected=())
        self._put(state)

    def _put(self, state: DocumentsState) -> None:
        """Show a state, and in preview and details the document chosen in it."""
        self.show(state)
        here = self._library.here.get(state.chosen)
        covered = here is not None and state.is_covered(here)
        self.preview.show_document(here, covered=covered)
        self.details.show_document(state.chosen, state.standings.get(state.chosen))
