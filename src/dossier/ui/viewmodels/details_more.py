"""What more can be said of a document: who may not see it, where it went, when it was read."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from dossier.model.document import Document, Handed
from dossier.model.person import Reader

if TYPE_CHECKING:
    from dossier.model.dates import FuzzyDate

Change = Callable[[str, Callable[[Document], Document]], None]
"""Changes one field of the document in view, as one step: its name, and how."""


class MoreSaid:
    """Hands changes on; each is one undo step."""

    def __init__(self, change: Change) -> None:
        self._change = change

    def set_accessed(self, day: "FuzzyDate | None") -> None:
        """Say on which day a page of the web was read."""
        self._change("accessed", lambda before: replace(before, accessed=day))

    def set_hidden(self, reader: Reader, *, hidden: bool) -> None:
        """Say that a reader may not see it, or may."""

        def change(before: Document) -> Document:
            return replace(before, hidden_from=with_reader(before.hidden_from, reader, on=hidden))

        self._change("hidden_from", change)

    def hand_over(self, to: str, day: "FuzzyDate | None", receipt: str) -> bool:
        """Note that the paper itself was handed over; False if nobody is named."""
        told = Handed(to.strip(), day, receipt.strip())
        if not told.to:
            return False
        self._change("handed", lambda before: replace(before, handed=(*before.handed, told)))
        return True

    def take_off(self, told: Handed) -> None:
        """Take such a note off again."""

        def change(before: Document) -> Document:
            return replace(before, handed=tuple(one for one in before.handed if one != told))

        self._change("handed", change)


def with_reader(readers: tuple[Reader, ...], reader: Reader, *, on: bool) -> tuple[Reader, ...]:
    """Give readers with one of them or without, in the order in which they are declared."""
    wanted = {*readers, reader} if on else {*readers} - {reader}
    return tuple(one for one in Reader if one in wanted)
