"""How long work says where it is, and how it is told to stop."""

from collections.abc import Callable
from dataclasses import dataclass

from dossier.errors import Stopped


@dataclass(frozen=True)
class Step:
    """One report. `code` names the work (`adding`, `placing` ...), `n` of `of` parts are done."""

    code: str
    n: int
    of: int


class Progress:
    """Carries reports to one listener and the wish to stop back. Knows no screen."""

    def __init__(self, listener: Callable[[Step], None] | None = None) -> None:
        self._listener = listener
        self._stopped = False

    def listen(self, listener: Callable[[Step], None]) -> None:
        """Let this listener hear what comes from now on."""
        self._listener = listener

    def report(self, code: str, n: int, of: int) -> None:
        """Tell the listener; raise `Stopped` if the person asked to stop."""
        self.check()
        if self._listener is not None:
            self._listener(Step(code, n, of))

    def stop(self) -> None:
        """Ask the work to end at its next step."""
        self._stopped = True

    def check(self) -> None:
        """Raise `Stopped` if the person asked to stop."""
        if self._stopped:
            raise Stopped
