"""Add files and folders: one document a commit, each said once it is safe, every refusal named.

A file that can't be taken in never costs the others; Stop keeps what is in.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Self

from dossier.errors import Refusal, UsageError
from dossier.model.changes import Changes
from dossier.vault import documents
from dossier.workflows import keeping
from dossier.workflows.desk import Desk
from dossier.workflows.files import Found, Passed, named
from dossier.workflows.naming import clean
from dossier.workflows.outcomes import Added, Duplicate, LeftAside, Outcome, Refused, Wishes
from dossier.workflows.taking_in import Incoming, Making, Taken, store_attachment, store_file

Tell = Callable[[Outcome], None]


def add(desk: Desk, paths: Sequence[Path], wishes: Wishes, tell: Tell) -> Changes:
    """Add what the paths mean; `tell` hears of each file as soon as it is decided.

    Raises NotFound for the document that is translated, UsageError for one title on many files,
    Stopped and CannotWrite after telling what is in.
    """
    entries = named(paths)
    files = sum(isinstance(entry, Found) for entry in entries)
    if files != 1 and (wishes.title or wishes.translation_of):
        raise UsageError(what="one-title-one-file")
    if wishes.translation_of:
        documents.get(desk.session, wishes.translation_of)
    changed: list[str] = []

    def hear(outcome: Outcome) -> None:
        if isinstance(outcome, Added):
            changed.append(outcome.document.id)
        tell(outcome)

    with _Belt(desk, wishes, hear) as belt:
        for n, entry in enumerate(entries):
            desk.progress.report("adding", n, len(entries))
            belt.bring(entry)
        belt.finish()
    desk.progress.report("adding", len(entries), len(entries))
    return Changes(documents=tuple(changed))


def bring_one(desk: Desk, file: str, wishes: Wishes) -> str:
    """Add one file and give its document's id; the id of a document that is here will do too.

    Raises Refusal.
    """
    if not Path(file).exists() and file in {known.id for known in documents.all(desk.session)}:
        return file
    outcomes: list[Outcome] = []
    add(desk, [Path(file)], wishes, outcomes.append)
    match outcomes[0]:
        case Added() as outcome:
            return outcome.document.id
        case Duplicate() as outcome:
            return outcome.of
        case Refused() as outcome:
            raise Refusal(outcome.code, **dict(outcome.facts))
        case LeftAside():
            raise Refusal("unreadable-file", path=file)


@dataclass(frozen=True)
class _Source:
    """A file to come: its place as shown, how to store it, the document it was kept inside."""

    path: str
    store: Callable[[], Incoming]
    parent: str | None = None


class _Belt:
    """Stores the next file while a worker makes the safe copy of the one before."""

    def __init__(self, desk: Desk, wishes: Wishes, tell: Tell) -> None:
        self._desk = desk
        self._wishes = wishes
        self._tell = tell
        self._ahead: tuple[_Source, Making] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._ahead is not None:
            self._ahead[1].give_up()

    def bring(self, entry: Found | Passed) -> None:
        """Start on one file; the one before is decided by then."""
        path = str(entry.path)
        if isinstance(entry, Passed):
            self.finish()
            self._tell(Refused(path, entry.code) if entry.code else LeftAside(path))
            return
        store = partial(store_file, self._desk, entry.path, self._wishes.password, self._serve)
        self._bring(_Source(path, store))

    def finish(self) -> None:
        """Wait for what workers have at hand, files kept inside it included, and decide it."""
        while self._ahead is not None:
            (source, making), self._ahead = self._ahead, None
            try:
                taken = making.finish()
            except Refusal as refusal:
                self._refuse(source, refusal)
            else:
                self._keep(source, making.incoming, taken)

    def _bring(self, source: _Source) -> None:
        try:
            incoming = source.store()
        except Refusal as refusal:
            self.finish()
            self._refuse(source, refusal)
            return
        self.finish()  # also: it may be the very same file, and has to be known as such
        known = documents.with_sha256(self._desk.session, incoming.blob.sha256)
        if known is None:
            self._ahead = (source, Making(self._desk, incoming))
            return
        incoming.forget()
        if known.removed:
            known = keeping.take_back(self._desk.session, known, self._wishes)
            outcome: Outcome = Added(source.path, known, keeping.noticed(known))
        else:
            outcome = Duplicate(source.path, known.id)
        if source.parent is None:
            keeping.link(self._desk.session, known, self._wishes)
        self._tell(outcome)

    def _serve(self) -> None:
        """Between two rows of the next file: see to the worker; decide its file once it is done."""
        if self._ahead is None:
            return
        source, making = self._ahead
        try:
            done = making.serve()
        except Refusal as refusal:
            self._ahead = None
            making.give_up()
            self._refuse(source, refusal)
            return
        if done:
            self.finish()

    def _keep(self, source: _Source, incoming: Incoming, taken: Taken) -> None:
        wishes = self._wishes
        if source.parent is not None:
            wishes = replace(wishes, title="", translation_of=None, attachments=False)
        session = self._desk.session
        document = keeping.keep(session, taken, wishes, source.parent)
        keeping.link(session, document, wishes)
        self._tell(Added(source.path, document, keeping.noticed(document)))
        if wishes.attachments:
            for inside in self._inside(source, incoming, taken, document.id):
                self._bring(inside)

    def _inside(
        self, source: _Source, holder: Incoming, taken: Taken, parent: str
    ) -> Iterator[_Source]:
        """Give the files that are kept inside a file, one level deep."""
        for index, name in enumerate(map(clean, taken.attachments)):
            store = partial(store_attachment, self._desk, holder, index, name)
            yield _Source(f"{source.path}/{name}", store, parent)

    def _refuse(self, source: _Source, refusal: Refusal) -> None:
        self._tell(Refused(source.path, refusal.code, tuple(refusal.facts.items())))
