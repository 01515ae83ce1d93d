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
        super().__init__()
        self._case = case
        self._texts: dict[Key, str] = {}
        self._unsaved: set[Key] = set()
        self._soon = _timer(self, DRAFT_AFTER, self._keep)
        self._rest = _timer(self, CHANGE_AFTER, self.settle)

    def typed(self, subject: str, field: str, text: str) -> None:
        """Take what stands in a field now."""
        self._texts[subject, field] = text
        self._unsaved.add((subject, field))
        if not self._soon.isActive():
            self._soon.start()
        self._rest.start()

    def text(self, subject: str, field: str) -> str | None:
        """Give what was typed and is no change yet."""
        return self._texts.get((subject, field))

    def left(self, subject: str, field: str) -> None:
        """Make a change of what was typed in a field, now that it is left."""
        text = self._texts.pop((subject, field), None)
        self._unsaved.discard((subject, field))
        if text is None:
            return

        def refuse(error: DossierError) -> None:
            self.refused.emit(subject, field, error)

        self._case.change(
            Name("edit", (("id", subject), ("field", field))),
            lambda session: drafts.settle(session, subject, field, text),
            failed=refuse,
        )

    def settle(self) -> None:
        """Make changes of everything that was typed."""
        for subject, field in tuple(self._texts):
            self.left(subject, field)

    def flush(self) -> None:
        """Keep every keystroke as a draft now, in this thread: the window is about to end."""
        for subject, field in tuple(self._unsaved):
            drafts.put(self._case.session, subject, field, self._texts[subject, field])
        self._unsaved.clear()

    def _keep(self) -> None:
        for key in tuple(self._unsaved):
            self._put(*key)
        self._unsaved.clear()

    def _put(self, subject: str, field: str) -> None:
        text = self._texts[subject, field]
        self._case.ask(
            lambda session: drafts.put(session, subject, field, text), lambda _: self._case.kept()
        )


def _timer(parent: QObject, milliseconds: int, act: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    timer.timeout.connect(act)
    return timer
