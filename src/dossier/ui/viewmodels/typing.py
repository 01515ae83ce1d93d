"""What is being typed: kept as a draft within a second, made one change when the field is left."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from dossier.errors import DossierError
from dossier.ui.viewmodels.case import OpenCase
from dossier.workflows import drafts
from dossier.workflows.undo import Name

DRAFT_AFTER: Final = 400
"""Milliseconds of typing that may be lost when the power goes."""
CHANGE_AFTER: Final = 30_000
"""Milliseconds of rest after which a draft becomes a change."""

Key = tuple[str, str]
"""Subject and field: `("d3", "title")`."""


class Typing(QObject):
    """Takes keystrokes of all fields. `refused` tells subject, field and why a text can't be it."""

    refused = Signal(str, str, object)

    def __init__(self, case: OpenCase) -> None:
        super().__init__(case)
        self._case = case
        self._typed: dict[Key, str] = {}
        self._leaving: dict[Key, str] = {}
        self._refused: dict[Key, str] = {}
        self._unsaved: dict[Key, str] = {}
        """What no draft holds yet, as far as we heard."""
        self._soon = _timer(self, DRAFT_AFTER, self._keep)
        self._rest = _timer(self, CHANGE_AFTER, self.settle)

    def typed(self, subject: str, field: str, text: str) -> None:
        """Take what stands in a field now."""
        key = (subject, field)
        self._typed[key] = text
        self._unsaved[key] = text
        self._refused.pop(key, None)
        if not self._soon.isActive():
            self._soon.start()
        self._rest.start()

    def text(self, subject: str, field: str) -> str | None:
        """Give what was typed and is no change yet: the field shows it, not what is stored."""
        key = (subject, field)
        for kept in (self._typed, self._leaving, self._refused):
            if key in kept:
                return kept[key]
        return None

    def remember(self, drafts_left: tuple[tuple[str, str, str], ...]) -> None:
        """Take drafts of an earlier time that could not become changes: their fields show them."""
        self._refused.update({(subject, field): text for subject, field, text in drafts_left})

    def left(self, subject: str, field: str) -> None:
        """Make a change of what was typed in a field, now that it is left."""
        key = (subject, field)
        text = self._typed.pop(key, None)
        if text is None:
            return
        self._leaving[key] = text
        # A draft kept after the change would be made a change once more at the next unlock.
        self._unsaved.pop(key, None)

        def arrived() -> None:
            _drop(self._leaving, key, text)

        def refuse(error: DossierError) -> None:
            _drop(self._leaving, key, text)
            if key not in self._typed:
                self._refused[key] = text
                self._put(key, text)
            self.refused.emit(subject, field, error)

        self._case.change(
            Name("edit", (("id", subject), ("field", field))),
            lambda session: drafts.settle(session, subject, field, text),
            lambda _: arrived(),
            refuse,
        )

    def settle(self) -> None:
        """Make changes of everything that was typed."""
        for subject, field in tuple(self._typed):
            self.left(subject, field)

    def flush(self) -> None:
        """Keep every keystroke as a draft now, in this thread: the window is about to end.

        The quick lane should have nothing to do any more, or an older text may come after this.
        """
        for (subject, field), text in (self._leaving | self._unsaved).items():
            drafts.put(self._case.session, subject, field, text)

    def _keep(self) -> None:
        for key, text in tuple(self._unsaved.items()):
            self._put(key, text)

    def _put(self, key: Key, text: str) -> None:
        subject, field = key

        def kept(_: None) -> None:
            _drop(self._unsaved, key, text)
            self._case.kept()

        self._case.ask(lambda session: drafts.put(session, subject, field, text), kept)


def _drop(texts: dict[Key, str], key: Key, text: str) -> None:
    """Take a text out unless another one came meanwhile."""
    if texts.get(key) == text:
        del texts[key]


def _timer(parent: QObject, milliseconds: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
