"""What is said of one document, changed in place; its file handed out, or a better scan taken."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from dossier.errors import DossierError, NotFound, Stopped
from dossier.model.changes import Changes
from dossier.model.document import Document, Kind
from dossier.model.person import Person
from dossier.model.translation import Translation
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.details_more import MoreSaid
from dossier.ui.viewmodels.model import ViewModel
from dossier.ui.viewmodels.typing import Typing
from dossier.workflows import documents, drafts, edit, originals, people, translations
from dossier.workflows.open import Session
from dossier.workflows.undo import Name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from dossier.model.dates import FuzzyDate
    from dossier.model.listing import Standing

TYPED = (
    *("title", "original_title", "number", "issued_by", "cover_words"),
    *("place", "taken_by", "url", "relevance"),
)
"""Fields that are typed, as drafts call them."""


class Task(StrEnum):
    """Long work on one document."""

    HANDING_OUT = "handing-out"
    REPLACING = "replacing"


@dataclass(frozen=True)
class Work:
    """Long work: `running`, or over. `files` are what was written; `trouble` is why it ended."""

    task: Task
    running: bool = True
    files: tuple[Path, ...] = ()
    trouble: DossierError | None = None


@dataclass(frozen=True)
class DetailsState:
    """`drafts` are texts being typed, by field; they go before what the document says.

    `refused` says why a typed text could not be taken, by field. `translations` are those of this
    document; `people` are all of the case. `editing` is whether the facts are open to be changed.
    `asking`: another screen sent the person here to say what it is and in what language.
    """

    document: Document | None = None
    people: tuple[Person, ...] = ()
    translations: tuple[Translation, ...] = ()
    standing: "Standing | None" = None
    drafts: "Mapping[str, str]" = field(default_factory=lambda: MappingProxyType({}))
    refused: "Mapping[str, DossierError]" = field(default_factory=lambda: MappingProxyType({}))
    work: Work | None = None
    editing: bool = False
    asking: bool = False
    trouble: DossierError | None = None

    def text(self, name: str) -> str:
        """Give what stands in a typed field."""
        return self.drafts.get(name, _said(self.document, name) if self.document else "")


@dataclass(frozen=True)
class _Read:
    document: Document
    people: tuple[Person, ...]
    translations: tuple[Translation, ...]


class DetailsModel(ViewModel[DetailsState]):
    """Edits one document. Every change is one undo step; typed texts go by way of `Typing`."""

    def __init__(self, case: OpenCase, typing: Typing) -> None:
        super().__init__(DetailsState(), case)
        self._case = case
        self._typing = typing
        self._name = ""
        self._asked = ""
        self._stop: Callable[[], None] | None = None
        self.more = MoreSaid(self._change)
        typing.refused.connect(self._on_refused)
        case.touched.connect(self.refresh)

    def show_document(self, name: str, standing: "Standing | None" = None) -> None:
        """Be about another document; empty is none. `standing` is its place in the packet."""
        if name != self._name:
            self._name = name
            editing = self.state.editing and bool(name)
            self.show(DetailsState(standing=standing, editing=editing))
            self._load()
        else:
            self.show(replace(self.state, standing=standing))

    def refresh(self, changes: Changes) -> None:
        """Read anew what changed."""
        about_people = bool(changes.people)
        if self._name in changes.documents or changes.translations or about_people:
            self._load()

    def edit(self, *, editing: bool) -> None:
        """Open the facts for editing, or close them."""
        self.show(replace(self.state, editing=editing))

    def ask(self, document: str) -> None:
        """Ask what a document is and in what language, as soon as it is shown."""
        self._asked = document
        self._begin_asking()

    def end_asking(self) -> None:
        """Ask no longer: the person is at the field."""
        self.show(replace(self.state, asking=False))

    def typed(self, field: str, text: str) -> None:
        """Take what stands in a field now."""
        self._typing.typed(self._name, field, text)
        refused = {key: why for key, why in self.state.refused.items() if key != field}
        drafts = {**self.state.drafts, field: text}
        self.show(replace(self.state, drafts=drafts, refused=refused))

    def left(self, field: str) -> None:
        """Make one change of what was typed in a field."""
        self._typing.left(self._name, field)

    def set_kind(self, kind: Kind) -> None:
        """Say what it is."""
        self._change("kind", lambda before: replace(before, kind=kind))

    def set_date(self, date: "FuzzyDate | None") -> None:
        """Say when it is from."""
        self._change("date", lambda before: replace(before, date=date))

    def set_language(self, language: str) -> None:
        """Say what language it is in, by its code."""
        self._change("language", lambda before: replace(before, language=language))

    def set_person(self, person: str, *, about: bool) -> None:
        """Say that it is about a person, or not."""

        def change(before: Document) -> Document:
            others = tuple(one for one in before.people if one != person)
            return replace(before, people=(*others, person) if about else others)

        self._change("people", change)

    def set_sensitive(self, *, sensitive: bool) -> None:
        """Say whether it is sensitive."""
        self._change("sensitive", lambda before: replace(before, sensitive=sensitive))

    def hand_out(self, target: Path) -> None:
        """Write the original, byte for byte, to a place outside; the ledger remembers it."""
        name = self._name
        job = self._case.begin(
            lambda desk: originals.hand_out(desk.session, name, target, desk.progress),
            lambda written: self._end(Task.HANDING_OUT, tuple(one.path for one in written)),
            lambda error: self._end(Task.HANDING_OUT, trouble=error),
        )
        self._begin(Task.HANDING_OUT, job.stop)

    def replace_scan(self, path: Path, password: str = "") -> None:
        """Take in a better scan of the same paper; the old one goes to the bin."""
        name = self._name
        title = "" if self.state.document is None else self.state.document.title
        job = self._case.begin_change(
            Name("replace", (("title", title),)),
            lambda desk: edit.replace_file(desk, name, path, password),
            lambda _: self._end(Task.REPLACING),
            lambda error: self._end(Task.REPLACING, trouble=error),
        )
        self._begin(Task.REPLACING, job.stop)

    def stop(self) -> None:
        """Stop the long work."""
        if self._stop is not None:
            self._stop()

    def dismiss(self) -> None:
        """Take away what was said of long work that is over."""
        if self.state.work is not None and not self.state.work.running:
            self.show(replace(self.state, work=None))

    def go_to_translation(self) -> None:
        """Go to where this document is translated."""
        self._case.go("translations", self._name)

    def go_to_packet(self) -> None:
        """Go to where this document stands in the packet."""
        self._case.go("packet", self._name)

    def go_to_people(self) -> None:
        """Go to where people are added."""
        self._case.go("people")

    def _change(self, what: str, change: Callable[[Document], Document]) -> None:
        name = self._name
        facts = (("id", name), ("field", what))
        if name:
            self._case.change(
                Name("edit", facts), lambda session: edit.change(session, name, change)
            )

    def _load(self) -> None:
        name = self._name
        if name:
            self._case.ask(
                lambda session: _read(session, name),
                lambda read: self._on_read(name, read),
                self._on_trouble,
            )

    def _on_read(self, name: str, read: _Read | None) -> None:
        if name != self._name:
            return
        if read is None:
            self.show(DetailsState())
            return
        spelled = (f"{drafts.SPELLED}{one.id}" for one in read.people)
        texts = {key: self._typing.text(name, key) for key in (*TYPED, *spelled)}
        self.show(
            replace(
                self.state,
                document=read.document,
                people=read.people,
                translations=read.translations,
                drafts={key: text for key, text in texts.items() if text is not None},
                trouble=None,
            )
        )
        self._begin_asking()

    def _begin_asking(self) -> None:
        document = self.state.document
        if document is not None and document.id == self._asked:
            self._asked = ""
            self.show(replace(self.state, editing=True, asking=True))

    def _on_trouble(self, error: DossierError) -> None:
        self.show(replace(self.state, document=None, trouble=error))

    def _on_refused(self, subject: str, field: str, error: DossierError) -> None:
        if subject == self._name:
            self.show(replace(self.state, refused={**self.state.refused, field: error}))

    def _begin(self, task: Task, stop: Callable[[], None]) -> None:
        self._stop = stop
        self.show(replace(self.state, work=Work(task)))

    def _end(
        self, task: Task, files: tuple[Path, ...] = (), trouble: DossierError | None = None
    ) -> None:
        self._stop = None
        over = Work(task, running=False, files=files, trouble=trouble)
        self.show(replace(self.state, work=None if isinstance(trouble, Stopped) else over))


def _said(document: Document, field: str) -> str:
    prefix, colon, person = field.partition(":")
    if prefix + colon == drafts.SPELLED:
        return next((one.name for one in document.spelled if one.person == person), "")
    return str(getattr(document, field))


def _read(session: Session, name: str) -> _Read | None:
    try:
        document = documents.get(session, name)
    except NotFound:
        return None
    own = tuple(one for one in translations.everything(session) if one.of == name)
    return None if document.removed else _Read(document, people.everyone(session), own)
