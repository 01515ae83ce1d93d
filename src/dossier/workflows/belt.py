"""Files on their way in, side by side: one is stored while workers make the copies of others.

Some workers at once keep the processors busy; what they make is committed in the order of the
files. One thread serves them all.
"""

import time
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Self

from dossier.errors import Refusal
from dossier.model.document import Document
from dossier.workflows import keeping
from dossier.workflows.desk import Desk
from dossier.workflows.files import Found, Passed
from dossier.workflows.outcomes import Added, Duplicate, LeftAside, Outcome, Refused, Wishes
from dossier.workflows.taking_in import (
    Incoming,
    Making,
    Taken,
    store_attachment,
    store_bytes,
    store_file,
)

Tell = Callable[[Outcome], None]
AT_ONCE: Final = 3
"""Files that workers have at hand: two are worked on while one waits for its rows."""
_GLANCE: Final = 0.001
"""Seconds between two looks at the workers."""
_PATIENCE: Final = 1.0
"""Seconds after which one file is waited for alone: then a worker that hangs is noticed."""


@dataclass(frozen=True)
class _Source:
    """A file to come: its place as shown, and how to store it."""

    path: str
    store: Callable[[], Incoming]


@dataclass(frozen=True)
class _Paper:
    """A paper whose files are stored. `again` are places where one of them stood once more."""

    paths: tuple[str, ...]
    files: tuple[Incoming, ...]
    again: tuple[str, ...] = ()
    parent: str | None = None

    @property
    def hashes(self) -> tuple[str, ...]:
        """Give the SHA-256 of each file."""
        return tuple(file.blob.sha256 for file in self.files)

    def added(self, document: Document) -> Added:
        """Give the outcome of a paper that is a document now."""
        return Added(self.paths[0], document, keeping.noticed(document), self.paths[1:])


class Belt:
    """Takes papers in one after the other. What is left on it when it closes is given up."""

    def __init__(self, desk: Desk, wishes: Wishes, tell: Tell) -> None:
        self._desk = desk
        self._wishes = wishes
        self._tell = tell
        self._making: deque[tuple[_Paper, Making]] = deque()
        self._inside: deque[tuple[_Source, str]] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for _paper, making in self._making:
            making.give_up()

    def bring(self, entries: Sequence[Found | Passed]) -> None:
        """Start on the files of one paper, after those that were found inside others."""
        self._bring_inside()
        sources: list[_Source] = []
        refused = False
        for entry in entries:
            path = str(entry.path)
            if isinstance(entry, Found):
                sources.append(_Source(path, self._storing(entry)))
            else:
                refused = refused or bool(entry.code)
                self._tell(Refused(path, entry.code) if entry.code else LeftAside(path))
        if sources and not refused:
            self._bring(sources)

    def _storing(self, file: Found) -> Callable[[], Incoming]:
        rest = (self._wishes.password, self._serve)
        if file.data is None:
            return partial(store_file, self._desk, file.path, *rest)
        return partial(store_bytes, self._desk, file.path.name, file.data, *rest)

    def finish(self) -> None:
        """Wait for all papers at hand, and those found inside them."""
        while self._making or self._inside:
            self._decide_oldest()
            self._bring_inside()

    def _bring_inside(self) -> None:
        while self._inside:
            source, parent = self._inside.popleft()
            self._bring([source], parent)

    def _bring(self, sources: Iterable[_Source], parent: str | None = None) -> None:
        with ExitStack() as undo:
            paper = self._stored(sources, parent, undo)
            if paper is None:
                return
            while len(self._making) >= AT_ONCE or self._at_hand(paper.hashes):
                self._decide_oldest()
            if self._is_known(paper):
                return
            undo.pop_all()
        self._making.append((paper, Making(self._desk, paper.files)))

    def _stored(
        self, sources: Iterable[_Source], parent: str | None, undo: ExitStack
    ) -> _Paper | None:
        """Store the files of a paper; None if one of them is refused."""
        files: dict[str, tuple[str, Incoming]] = {}
        again: list[str] = []
        for source in sources:
            try:
                incoming = source.store()
            except Refusal as refusal:
                self._refuse(source.path, refusal)
                return None
            undo.callback(incoming.forget)
            if incoming.blob.sha256 in files:
                again.append(source.path)
                incoming.forget()
            else:
                files[incoming.blob.sha256] = (source.path, incoming)
        paths, incomings = zip(*files.values(), strict=True)
        return _Paper(paths, incomings, tuple(again), parent)

    def _is_known(self, paper: _Paper) -> bool:
        """Decide a paper that is here, or has a file that belongs to another one."""
        session, hashes = self._desk.session, paper.hashes
        known = keeping.known(session, hashes)
        elsewhere = keeping.elsewhere(session, hashes) if known is None or known.removed else {}
        for number, of in elsewhere.items():
            self._refuse(paper.paths[number], Refusal("already-here", of=of))
        if known is not None and not elsewhere:
            self._tell_again(paper, known)
        return known is not None or bool(elsewhere)

    def _tell_again(self, paper: _Paper, known: Document) -> None:
        """Tell of a paper that is here; one that lies in the bin comes back out of it."""
        again = (*paper.paths, *paper.again)
        if known.removed:
            known = keeping.take_back(self._desk.session, known, self._wishes)
            self._tell(paper.added(known))
            again = paper.again
        for path in again:
            self._tell(Duplicate(path, known.id))
        if paper.parent is None:
            keeping.link(self._desk.session, known, self._wishes)

    def _at_hand(self, hashes: Sequence[str]) -> bool:
        """Say whether one of the very same files is being taken in: it has to be known first."""
        return any(not set(hashes).isdisjoint(paper.hashes) for paper, _ in self._making)

    def _decide_oldest(self) -> None:
        """Wait until the oldest paper at hand is decided."""
        if not self._making:
            return
        oldest = self._making[0]
        until = time.monotonic() + _PATIENCE
        while len(self._making) > 1 and time.monotonic() < until:
            self._serve()
            if not self._making or self._making[0] is not oldest:
                return
            time.sleep(_GLANCE)
        self._decide()

    def _serve(self) -> None:
        """See to all workers, and decide papers from the oldest on as far as they are done."""
        done = [self._see_to(entry) for entry in tuple(self._making)]
        while done and done.pop(0) and self._making:
            self._decide()

    def _see_to(self, entry: tuple[_Paper, Making]) -> bool:
        paper, making = entry
        try:
            return making.serve()
        except Refusal as refusal:
            self._making.remove(entry)
            making.give_up()
            self._refuse(paper.paths[making.at], refusal)
            return False

    def _decide(self) -> None:
        """Take the oldest paper off the belt: a document, or refused."""
        paper, making = self._making.popleft()
        try:
            taken = making.finish()
        except Refusal as refusal:
            self._refuse(paper.paths[making.at], refusal)
        else:
            self._keep(paper, taken)

    def _keep(self, paper: _Paper, taken: Taken) -> None:
        wishes = self._wishes
        if paper.parent is not None:
            wishes = replace(wishes, title="", translation_of=None, attachments=False)
        session = self._desk.session
        document = keeping.keep(session, taken, wishes, paper.parent)
        keeping.link(session, document, wishes)
        self._tell(paper.added(document))
        for path in paper.again:
            self._tell(Duplicate(path, document.id))
        if wishes.attachments:
            places = dict(zip(paper.files, paper.paths, strict=True))
            for inside in taken.inside:
                path = f"{places[inside.holder]}/{inside.name}"
                store = partial(store_attachment, self._desk, inside)
                self._inside.append((_Source(path, store), document.id))

    def _refuse(self, path: str, refusal: Refusal) -> None:
        self._tell(Refused(path, refusal.code, tuple(refusal.facts.items())))
