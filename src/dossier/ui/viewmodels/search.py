"""What search finds while a person types: documents, pages, people, each with its place."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer

from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.model import ViewModel
from dossier.workflows import search
from dossier.workflows.search import Hit

if TYPE_CHECKING:
    from dossier.ui.jobs import Job

ASK_AFTER: Final = 25
"""Milliseconds of rest in typing before it is looked for."""
MOST: Final = 60
"""Places found at most; the list of documents shows all that hold the words."""


class Group(StrEnum):
    """What was found, in the order it is shown."""

    DOCUMENTS = "documents"
    PAGES = "pages"
    PEOPLE = "people"
    EVENTS = "events"
    TRANSLATIONS = "translations"


@dataclass(frozen=True)
class Found:
    """One place. `before`, `hit` and `after` are the words around; `page` counts from 0."""

    key: str
    group: Group
    subject: str
    title: str
    before: str = ""
    hit: str = ""
    after: str = ""
    page: int | None = None
    document: str = ""


@dataclass(frozen=True)
class SearchState:
    """`looking` until the answer to `words` is there; `found` stands in the order of groups."""

    words: str = ""
    looking: bool = False
    found: tuple[Found, ...] = ()


class SearchModel(ViewModel[SearchState]):
    """Looks while a person types, and goes where they choose."""

    def __init__(self, case: OpenCase) -> None:
        super().__init__(SearchState(), case)
        self._case = case
        self._job: Job[tuple[Hit, ...]] | None = None
        self._soon = QTimer(self, singleShot=True, interval=ASK_AFTER)
        self._soon.timeout.connect(self._ask)

    def look_for(self, words: str) -> None:
        """Look for these words after a moment of rest; for nothing if empty."""
        if words == self.state.words:
            return
        if not words.strip():
            self.clear()
            return
        self.show(replace(self.state, words=words, looking=True))
        self._soon.start()

    def clear(self) -> None:
        """Forget what was looked for."""
        self._soon.stop()
        self._forget()
        self.show(SearchState())

    def go_to(self, key: str) -> None:
        """Go to a place that was found."""
        found = next((one for one in self.state.found if one.key == key), None)
        if found is None:
            return
        match found.group:
            case Group.PAGES:
                self._case.go("documents", f"{found.subject}:{found.page}")
            case Group.PEOPLE:
                self._case.go("people", found.subject)
            case Group.EVENTS:
                self._case.go("timeline", found.subject)
            case Group.TRANSLATIONS:
                self._case.go("translations", found.document)
            case _:
                self._case.go("documents", found.document)

    def show_all(self) -> None:
        """Show the documents that hold the words, and no others."""
        self._soon.stop()
        if self.state.words.strip():
            self._case.go("documents", f"find:{self.state.words}")

    def _ask(self) -> None:
        self._forget()
        words = self.state.words
        self._job = self._case.ask(
            lambda session: search.find(session, words, MOST),
            lambda hits: self._on_found(words, hits),
        )

    def _forget(self) -> None:
        if self._job is not None:
            self._job.forget()
            self._job = None

    def _on_found(self, words: str, hits: tuple[Hit, ...]) -> None:
        self._job = None
        if words == self.state.words:
            order = list(Group)
            found = sorted(map(_found, hits), key=lambda one: order.index(one.group))
            self.show(SearchState(words, looking=False, found=tuple(found)))


def _found(hit: Hit) -> Found:
    group = _group(hit)
    before, _, rest = hit.snippet.partition("«")
    word, _, after = rest.partition("»")
    if not word:
        before, after = hit.snippet, ""
    key = hit.subject if hit.page is None else f"{hit.subject}:{hit.page}"
    return Found(key, group, hit.subject, hit.title, before, word, after, hit.page, hit.document)


def _group(hit: Hit) -> Group:
    if hit.page is not None:
        return Group.PAGES
    letters = {"p": Group.PEOPLE, "e": Group.EVENTS, "t": Group.TRANSLATIONS}
    return letters.get(hit.subject[:1], Group.DOCUMENTS)
