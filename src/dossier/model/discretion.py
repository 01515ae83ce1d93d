"""People whose names the reader of a packet must not learn, and texts without these names."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from dossier.model.matter import Matter
from dossier.model.person import Person

_LEAST: Final = 3
"""A piece of a name so long or longer gives the person away by itself."""


@dataclass(frozen=True)
class Discretion:
    """Finds hidden names in the texts of one packet.

    A name is hidden in every spelling that is known, whole and in its pieces; a piece that is also
    part of an open person's name, such as a family name, is not.
    """

    matter: Matter

    @cached_property
    def hidden(self) -> tuple[Person, ...]:
        """Give the people whose names the packet's reader must not learn."""
        reader = self.matter.profile.reader
        return tuple(one for one in self.matter.people.values() if reader in one.hidden_from)

    def names_in(self, text: str) -> tuple[str, ...]:
        """Give the ids of hidden people who are named in a text."""
        return tuple(name for name, words in self._patterns.items() if words.search(text))

    def told(self, text: str) -> str:
        """Give a text in which neutral words stand for each hidden name."""
        neutral = self.matter.texts.say("generated.hidden-person") if self._patterns else ""
        for words in self._patterns.values():
            text = words.sub(neutral, text)
        return text

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        others = [one for one in self.matter.people.values() if one not in self.hidden]
        known = {piece.casefold() for one in others for piece in self._pieces(one)}
        found: dict[str, re.Pattern[str]] = {}
        for one in self.hidden:
            alone = [piece for piece in self._pieces(one) if piece.casefold() not in known]
            pattern = _pattern([*self._spellings(one), *alone])
            if pattern is not None:
                found[one.id] = pattern
        return found

    def _spellings(self, person: Person) -> Iterator[str]:
        yield from filter(str.strip, (person.name, *person.also))
        for document in self.matter.documents.values():
            yield from (one.name for one in document.spelled if one.person == person.id)

    def _pieces(self, person: Person) -> set[str]:
        words = (word for name in self._spellings(person) for word in re.findall(r"\w+", name))
        return {word for word in words if len(word) >= _LEAST}


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    """One pattern for names, the longest first, so that a whole name is replaced as one."""
    words = sorted(
        {name.strip() for name in names if name.strip()}, key=lambda one: (-len(one), one)
    )
    if not words:
        return None
    # A line may break inside a name, and several spaces may part it.
    told = (r"\s+".join(map(re.escape, word.split())) for word in words)
    return re.compile(rf"(?<!\w)(?:{'|'.join(told)})(?!\w)", re.IGNORECASE)
