"""Names in a translation that are spelled almost, but not quite, as under People."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Final

from dossier.model.difference import Difference, Differs
from dossier.model.person import Person

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_LEAST: Final = 4
"""Letters of a name that can be told from other words."""
_STEM: Final = 4
"""Letters that a name keeps in every case of a declining language."""
_SURE: Final = 7
"""Letters of a word that is hardly another one by chance."""
_ALIKE: Final = 0.8
_FOLDED: Final = str.maketrans({"ə": "a", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "e": "a"})
"""Letters that keep no mark apart, and those that spellings swap."""


def names(source: str, text: str, people: Iterable[Person]) -> tuple[Difference, ...]:
    """Give the words of `text` that are nearly a name of someone whom its page may name."""
    known = tuple(_names(people))
    said = _WORD.findall(source)
    right = {word.casefold() for word in (*said, *(word for word, _ in known))}
    latin = _is_latin(source)
    stems = {_fold(word)[:_STEM] for word in said}
    found: list[Difference] = []
    for match in _WORD.finditer(text):
        word = re.sub(r"['’]s$", "", match.group())
        if len(word) < _LEAST or not word[0].isupper() or word.casefold() in right:
            continue
        best = _nearest(word, [name for name, _ in known])
        if best is None or (latin and _fold(best)[:_STEM] not in stems):
            continue
        one, other = _fold(word), _fold(best)
        # A longer form is her name beside his, or a place: Misalova, Misalov, Misal.
        if one != other and (one.startswith(other) or other.startswith(one)):
            continue
        # Without words of the page, a place or another person may be meant.
        if not said and one != other and len(word) < _SURE:
            continue
        spelled = next(spelled for name, spelled in known if name == best)
        found.append(Difference(Differs.NAME, word, spelled, match.start()))
    return tuple(found)


def named(source: str, people: Iterable[Person]) -> tuple[Person, ...]:
    """Give people in order, first those whom a paragraph names in any spelling of theirs."""
    words = [word.casefold() for word in _WORD.findall(source)]
    told = {
        person.id: any(
            said.startswith(name.casefold()) for name, _ in _names((person,)) for said in words
        )
        for person in people
    }
    return tuple(sorted(people, key=lambda person: not told[person.id]))


def _names(people: Iterable[Person]) -> Iterator[tuple[str, str]]:
    """Give each word of all spellings, with that of the name itself which is most like it."""
    for person in people:
        own = _WORD.findall(person.name)
        for spelling in (person.name, *person.also):
            for word in _WORD.findall(spelling):
                if len(word) >= _LEAST:
                    yield word, _nearest(word, own) or word


def _nearest(word: str, others: Sequence[str]) -> str | None:
    folded = _fold(word)
    rated = (
        (SequenceMatcher(None, folded, _fold(other)).ratio(), other)
        for other in others
        if _fold(other)[:1] == folded[:1]
    )
    best = max(rated, default=(0.0, ""), key=lambda pair: pair[0])
    return best[1] if best[0] >= _ALIKE else None


def _fold(word: str) -> str:
    plain = unicodedata.normalize("NFKD", word.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one)).translate(_FOLDED)


def _is_latin(text: str) -> bool:
    letters = [one for one in text if one.isalpha()]
    return bool(letters) and unicodedata.name(letters[0], "").startswith("LATIN")
