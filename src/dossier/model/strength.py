"""How strong a passphrase is, as far as counting can tell, and what would help most."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How long a passphrase holds against somebody who has the vault and many computers."""

    EMPTY = "empty"
    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"


class Advice(StrEnum):
    """What would help most."""

    NONE = "none"
    LONGER = "longer"
    REPEATS = "repeats"
    TRIED_FIRST = "tried-first"


@dataclass(frozen=True)
class Strength:
    """A careful guess. `bits` is what it may have at least; `words` are those of our list.

    A sentence out of a book or a song looks stronger than it is: nobody can tell by counting.
    """

    level: Level
    advice: Advice
    bits: int
    words: int
    characters: int
