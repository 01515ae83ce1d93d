"""Where a translated paragraph says a number or a name that its page does not say."""

from dataclasses import dataclass
from enum import StrEnum


class Differs(StrEnum):
    """What differs."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"


@dataclass(frozen=True)
class Difference:
    """What differs between a paragraph and its translation.

    `written` stands in the translation from letter `start` on; it is empty where something of the
    page isn't there. `wanted` is what the page says, or how the name is spelled under People; it is
    empty where nothing of the page fits.
    """

    kind: Differs
    written: str = ""
    wanted: str = ""
    start: int = 0

    @property
    def can_mend(self) -> bool:
        """Whether one may take the other's place."""
        return bool(self.written and self.wanted)
