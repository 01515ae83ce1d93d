"""Files on their way in: how far it is, which could not be read, and what to do about each."""

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from dossier.errors import DossierError, Fact, Stopped
from dossier.model.changes import Changes
from dossier.model.document import Kind
from dossier.progress import Step
from dossier.ui.viewmodels.case import OpenCase
from dossier.ui.viewmodels.long_work import Work
from dossier.ui.viewmodels.model import ViewModel
from dossier.workflows import edit
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.files import Found, Pasted, named
from dossier.workflows.naming import clean
from dossier.workflows.open import Session
from dossier.workflows.outcomes import Added, Duplicate, Outcome, Refused, Wishes
from dossier.workflows.undo import Name

if TYPE_CHECKING:
    from dossier.ui.jobs import Job

Source = Path | Pasted


class Came(StrEnum):
    """What came of a file that is no new document."""

    REFUSED = "refused"
    HERE_ALREADY = "here-already"


@dataclass(frozen=True)
class Row:
    """A file that needs a look. `code` is a refusal; `document` is the paper that is here.

    `tries` counts passwords that did not open it. `noted`: the paper that is here was of no kind
    yet, and is now of the one that was asked for.
    """

    key: str
    name: str
    came: Came
    code: str = ""
    facts: tuple[tuple[str, Fact], ...] = ()
    document: str = ""
    tries: int = 0
    noted: bool = False


@dataclass(frozen=True)
class AddingState:
    """`reading` are names of the files at hand; `seconds_left` is None while nobody can know.

    `step` is how far one file is, told when only one is at hand.
    """

    running: bool = False
    done: int = 0
    of: int = 0
    reading: tuple[str, ...] = ()
    step: Step | None = None
    seconds_left: float | None = None
    rows: tuple[Row, ...] = ()


@dataclass(frozen=True)
class Result:
    """What came of one batch: ids that are in, and how many files were not taken in."""

    added: tuple[str, ...]
    refused: int
    here_already: int
    stopped: bool = False


@dataclass
class _Batch:
    """Files added together: one undo step. `files` are those that nothing came of yet.

    `again` is the row of a file that is tried once more: what comes of it takes its place.
    `answered`: something came of a file of it.
    """

    sources: tuple[Source, ...]
    wishes: Wishes
    files: dict[str, Source]
    added: list[str]
    titles: list[str]
    refused: int = 0
    here_already: int = 0
    of: int = 0
    at: int = 0
    again: str = ""
    answered: bool = False

    def take(self, outcome: Added) -> None:
        """Note that a document is in, made of one file or of several."""
        for path in outcome.further:
            self.files.pop(path, None)
        self.added.append(outcome.document.id)
        self.titles.append(outcome.document.title)


class AddingModel(ViewModel[AddingState]):
    """Adds files beside the window. One that isn't taken in stays as a row until it is decided."""

    added = Signal(object)
    """Document: one more is in, and safe."""
    finished = Signal(object)
    """Result."""
    _coming = Signal(object, object)
    _heard = Signal(object, object)

    def __init__(self, case: OpenCase) -> None:
        super().__init__(AddingState(), case)
        self._case = case
        self._batches: deque[_Batch] = deque()
        self._job: Job[Changes] | None = None
        self._rows: dict[str, Row] = {}
        self._sources: dict[str, tuple[Source, Wishes]] = {}
        self._left: float | None = None
        self._count = 0
        self._pasted = 0
        queued = Qt.ConnectionType.QueuedConnection
        self._coming.connect(self._on_coming, queued)
        self._heard.connect(self._on_heard, queued)
        case.working.connect(self._on_working)

    def add(self, sources: Sequence[Source], wishes: Wishes | None = None, again: str = "") -> None:
        """Add files, folders and what was pasted, after what is being added now.

        `again` is the key of a row whose file this is.
        """
        if not sources:
            return
        batch = _Batch(tuple(sources), wishes or Wishes(), {}, [], [], of=len(sources), again=again)
        self._batches.append(batch)
        if self._job is None:
            self._begin()

    def add_pasted(self, data: bytes, suffix: str) -> None:
        """Add a picture from the clipboard, in memory only. `suffix` tells its kind: `.png`."""
        self._pasted += 1
        self.add([Pasted(f"Pasted {self._pasted}{suffix}", data)])

    def stop(self) -> None:
        """Stop adding; what is in stays in."""
        while len(self._batches) > 1:
            self._batches.pop()
        if self._job is not None:
            self._job.stop()

    def open_with(self, key: str, password: str) -> None:
        """Add a locked file again, now with its password. Its row stays until that opens it."""
        # No other is taken while one is tried; once that failed, one is.
        if all(batch.again != key or batch.answered for batch in self._batches):
            source, wishes = self._sources[key]
            self.add([source], replace(wishes, password=password), key)

    def take_instead(self, key: str, sources: Sequence[Source]) -> None:
        """Add other files in the place of one that could not be read."""
        if sources:
            self.leave_out(key)
            self.add(sources)

    def leave_out(self, key: str) -> None:
        """Take a row away: the file is not added."""
        self._rows.pop(key, None)
        self._sources.pop(key, None)
        self._publish()

    def leave_all_out(self) -> None:
        """Take all rows away."""
        self._rows.clear()
        self._sources.clear()
        self._publish()

    def open_known(self, key: str) -> None:
        """Go to the document that a file already is."""
        document = self._rows[key].document
        self.leave_out(key)
        self._case.go("documents", document)

    def _begin(self) -> None:
        batch = self._batches[0]
        told: Callable[[Outcome], None] = lambda outcome: self._heard.emit(batch, outcome)  # noqa: E731

        def work(desk: Desk) -> Changes:
            entries = named(batch.sources)
            self._coming.emit(batch, entries)
            return add(desk, batch.sources, batch.wishes, told)

        self._job = self._case.begin(
            work, lambda _: self._end(batch), lambda error: self._end(batch, error), self._on_step
        )
        self._publish()

    def _end(self, batch: _Batch, error: DossierError | None = None) -> None:
        """Make one undo step of what came in, be it all or not."""
        self._job = None
        self._batches.popleft()
        if batch.added:
            one = len(batch.added) == 1
            name = Name("add-one" if one else "add", (("title", batch.titles[0]),))
            self._case.note_added(name, Changes(documents=tuple(batch.added)))
        stopped = isinstance(error, Stopped)
        if error is not None and not stopped:
            self._case.troubled.emit(error)
        if self._batches:
            self._begin()
        self._publish()
        self.finished.emit(Result(tuple(batch.added), batch.refused, batch.here_already, stopped))

    def _on_coming(self, batch: _Batch, entries: Sequence[object]) -> None:
        given = {one.name: one for one in batch.sources if isinstance(one, Pasted)}
        for entry in entries:
            if isinstance(entry, Found):
                path = str(entry.path)
                batch.files[path] = given.get(path, entry.path)
        batch.of = max(len(entries), 1)
        self._publish()

    def _on_heard(self, batch: _Batch, outcome: Outcome) -> None:
        source = batch.files.pop(outcome.path, None)
        batch.answered = True
        match outcome:
            case Added():
                batch.take(outcome)
                self._rows.pop(batch.again, None)
                self._sources.pop(batch.again, None)
                self.added.emit(outcome.document)
            case Refused():
                batch.refused += 1
                key, tries = self._key(batch)
                facts = outcome.facts
                row = Row(key, _shown(outcome.path), Came.REFUSED, outcome.code, facts, "", tries)
                self._keep(row, source or Path(outcome.path), batch.wishes)
            case Duplicate():
                batch.here_already += 1
                key, _ = self._key(batch)
                row = Row(key, _shown(outcome.path), Came.HERE_ALREADY, document=outcome.of)
                self._keep(row, source or Path(outcome.path), batch.wishes)
                self._note_kind(row, batch.wishes.kind)
            case _:
                pass
        self._publish()

    def _note_kind(self, row: Row, kind: Kind) -> None:
        """Say of a paper that is here what it was asked for as, if nobody said it before."""
        if kind is Kind.OTHER:
            return

        def noted(changes: Changes) -> None:
            if changes.documents and row.key in self._rows:
                self._rows[row.key] = replace(row, noted=True)
                self._publish()

        name = Name("edit", (("id", row.document), ("field", "kind")))
        self._case.change(name, lambda session: _note(session, row.document, kind), noted)

    def _key(self, batch: _Batch) -> tuple[str, int]:
        """Give the key for what came of a file, and how often it was tried before."""
        if batch.again in self._rows:
            return batch.again, self._rows[batch.again].tries + 1
        self._count += 1
        return f"a{self._count}", 0

    def _keep(self, row: Row, source: Source, wishes: Wishes) -> None:
        self._rows[row.key] = row
        self._sources[row.key] = (source, wishes)

    def _on_step(self, step: Step) -> None:
        if self._batches and step.code == "adding":
            self._batches[0].at = step.n + 1
            self._publish()
        elif len(self.state.reading) == 1:
            self._publish(step)

    def _on_working(self, work: Work | None) -> None:
        self._left = None if work is None else work.seconds_left

    def _publish(self, step: Step | None = None) -> None:
        rows = tuple(self._rows.values())
        if self._job is None:
            self.show(AddingState(rows=rows))
            return
        batch = self._batches[0]
        waiting = list(batch.files)
        done = batch.of - len(waiting) if batch.files or batch.at else 0
        at_hand = waiting[: max(batch.at - done, 0)] or waiting[:1]
        self.show(
            AddingState(
                running=True,
                done=done,
                of=batch.of + sum(other.of for other in tuple(self._batches)[1:]),
                reading=tuple(map(_shown, at_hand)),
                step=step,
                seconds_left=self._left,
                rows=rows,
            )
        )


def _note(session: Session, document: str, kind: Kind) -> Changes:
    """Say what kind a document is, where nobody has said it."""
    return edit.change(
        session,
        document,
        lambda before: replace(before, kind=kind) if before.kind is Kind.OTHER else before,
    )


def _shown(path: str) -> str:
    return clean(Path(path).name or path)
