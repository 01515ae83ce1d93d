"""Checks how people's names are spelled in titles, by how they sound in Latin letters."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from dossier.model.person import Person
from dossier.planning.noticed import Brief, Noticed, called, noticed

_WORD: Final = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_POSSESSIVE: Final = re.compile(r"['’]s$")
_SHORTEST: Final = 4  # shorter words sound like too many others

# What one name becomes on the way through passports, courts and translators. Letters with marks
# lose them first; what stands in one group here is heard as one sound.
_LETTERS: Final = str.maketrans(
    {"ə": "e", "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "t", "ß": "s", "æ": "e"}
)
_SOUNDS: Final = (
    ("sch|sh", "s"),
    ("tch|ch", "c"),
    ("kh|x", "h"),
    ("gh", "g"),
    ("zh", "z"),
    ("ph", "f"),
    ("th", "t"),
    ("dh", "d"),
    ("ck|q", "k"),
    ("w", "v"),
    ("ou|oo|[ou]", "u"),
    ("ee|[iyj]", "i"),
    ("[ae]", "a"),
    ("h$|[-'’]", ""),
    (r"(.)\1+", r"\1"),
)


def unexplained(brief: Brief) -> Iterator[Noticed]:
    """Find words of titles that sound like a person's name but are spelled in no known way."""
    people = tuple(brief.matter.people.values())
    known = {_plain(word) for person in people for word in _words(_spellings(person))}
    heard = {
        _sound(word): person
        for person in reversed(people)
        for word in _words(_spellings(person))
        if len(word) >= _SHORTEST
    }
    told: set[tuple[str, str]] = set()
    for document in brief.packed():
        for word in _words((document.title,)):
            plain = _plain(word)
            if len(word) < _SHORTEST or not word[0].isupper() or plain in known:
                continue
            person = heard.get(_sound(word))
            if person is not None and (person.id, plain) not in told:
                told.add((person.id, plain))
                facts = {"name": person.name, "spelling": word, "title": called(document)}
                yield noticed("name-unexplained", person.id, **facts)


def spellings(brief: Brief) -> Iterator[Noticed]:
    """Find people whose name is written in several ways: the packet should say why."""
    for person in brief.matter.people.values():
        ways = {_plain(spelling): spelling for spelling in reversed(_spellings(person))}
        if len(ways) > 1:
            shown = ", ".join(reversed(ways.values()))
            facts = {"name": person.name, "n": len(ways), "spellings": shown}
            yield noticed("name-spellings", person.id, **facts)


def _spellings(person: Person) -> tuple[str, ...]:
    return tuple(filter(str.strip, (person.name, *person.also)))


def _words(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for found in _WORD.findall(unicodedata.normalize("NFC", text)):
            yield _POSSESSIVE.sub("", found)


def _plain(text: str) -> str:
    # The dot that casefolding leaves of İ is no difference in spelling.
    folded = unicodedata.normalize("NFC", text).casefold().replace("\u0307", "")
    return " ".join(folded.split())


@lru_cache(maxsize=10_000)
def _sound(word: str) -> str:
    letters = unicodedata.normalize("NFKD", _plain(word).translate(_LETTERS))
    sound = "".join(letter for letter in letters if not unicodedata.combining(letter))
    for pattern, heard in _SOUNDS:
        sound = re.sub(pattern, heard, sound)
    return sound
