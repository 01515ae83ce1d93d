"""Files on their way in, side by side: one is stored while workers make the copies of others.

Some workers at once keep the processors busy; what they make is committed in the order of the
files. One thread serves them all.
"""

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Final, Self

from dossier.errors import Refusal
from dossier.model.document import Document
from dossier.vault import documents
from dossier.workflows import keeping
from dossier.workflows.desk import Desk
from dossier.workflows.files import Found, Passed
from dossier.workflows.naming import clean
from dossier.workflows.outcomes import Added, Duplicate, LeftAside, Outcome, Refused, Wishes
from dossier.workflows.taking_in import Incoming, Making, Taken, store_attachment, store_file

Tell = Callable[[Outcome], None]
AT_ONCE: Final = 3
"""Files that workers have at hand: two are worked on while one waits for its rows."""
_GLANCE: Final = 0.001
"""Seconds between two looks at the workers."""
_PATIENCE: Final = 1.0
"""Seconds after which one file is waited for alone: then a worker that hangs is noticed."""


@dataclass(frozen=True)
class _Source:
    """A file to come: its place as shown, how to store it, the document it was kept inside."""

    path: str
    store: Callable[[], Incoming]
    parent: str | None = None


class Belt:
    """Takes files in one after the other. What is left on it when it closes is given up."""

    def __init__(self, desk: Desk, wishes: Wishes, tell: Tell) -> None:
        self._desk = desk
        self._wishes = wishes
        self._tell = tell
        self._making: deque[tuple[_Source, Making]] = deque()
        self._inside: deque[_Source] = deque()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for _source, making in self._making:
            making.give_up()

    def bring(self, entry: Found | Passed) -> None:
        """Start on one file, after those that were found inside others."""
        self._bring_inside()
        path = str(entry.path)
        if isinstance(entry, Passed):
            self._tell(Refused(path, entry.code) if entry.code else LeftAside(path))
            return
        store = partial(store_file, self._desk, entry.path, self._wishes.password, self._serve)
        self._bring(_Source(path, store))

    def finish(self) -> None:
        """Wait for all files at hand, and those found inside them."""
        while self._making or self._inside:
            self._decide_oldest()
            self._bring_inside()

    def _bring_inside(self) -> None:
        while self._inside:
            self._bring(self._inside.popleft())

    def _bring(self, source: _Source) -> None:
        try:
            incoming = source.store()
        except Refusal as refusal:
            self._refuse(source, refusal)
            return
        try:
            while len(self._making) >= AT_ONCE or self._at_hand(incoming.blob.sha256):
                self._decide_oldest()
        except BaseException:
            incoming.forget()
            raise
        known = documents.with_sha256(self._desk.session, incoming.blob.sha256)
        if known is None:
            self._making.append((source, Making(self._desk, incoming)))
        else:
            incoming.forget()
            self._tell(self._again(source, known))

    def _again(self, source: _Source, known: Document) -> Outcome:
        """Decide a file that is here; one that lies in the bin comes back out of it."""
        outcome: Outcome = Duplicate(source.path, known.id)
        if known.removed:
            known = keeping.take_back(self._desk.session, known, self._wishes)
            outcome = Added(source.path, known, keeping.noticed(known))
        if source.parent is None:
            keeping.link(self._desk.session, known, self._wishes)
        return outcome

    def _at_hand(self, sha256: str) -> bool:
        """Say whether the very same file is being taken in: it has to be known first."""
        return any(making.incoming.blob.sha256 == sha256 for _, making in self._making)

    def _decide_oldest(self) -> None:
        """Wait until the oldest file at hand is decided."""
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
        """See to all workers, and decide files from the oldest on as far as they are done."""
        done = [self._see_to(entry) for entry in tuple(self._making)]
        while done and done.pop(0) and self._making:
            self._decide()

    def _see_to(self, entry: tuple[_Source, Making]) -> bool:
        source, making = entry
        try:
            return making.serve()
        except Refusal as refusal:
            self._making.remove(entry)
            making.give_up()
            self._refuse(source, refusal)
            return False

    def _decide(self) -> None:
        """Take the oldest file off the belt: a document, or refused."""
        source, making = self._making.popleft()
        try:
            taken = making.finish()
        except Refusal as refusal:
            self._refuse(source, refusal)
        else:
            self._keep(source, making.incoming, taken)

    def _keep(self, source: _Source, incoming: Incoming, taken: Taken) -> None:
        wishes = self._wishes
        if source.parent is not None:
            wishes = replace(wishes, title="", translation_of=None, attachments=False)
        session = self._desk.session
        document = keeping.keep(session, taken, wishes, source.parent)
        keeping.link(session, document, wishes)
        self._tell(Added(source.path, document, keeping.noticed(document)))
        if wishes.attachments:
            self._inside.extend(self._found_inside(source, incoming, taken, document.id))

    def _found_inside(
        self, source: _Source, holder: Incoming, taken: Taken, parent: str
    ) -> Iterator[_Source]:
        """Give the files that are kept inside a file, one level deep."""
        for index, name in enumerate(map(clean, taken.attachments)):
            store = partial(store_attachment, self._desk, holder, index, name)
            yield _Source(f"{source.path}/{name}", store, parent)

    def _refuse(self, source: _Source, refusal: Refusal) -> None:
        self._tell(Refused(source.path, refusal.code, tuple(refusal.facts.items())))
