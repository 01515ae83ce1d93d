"""Names that come with files, made fit to be shown and stored; and names for what is written.

A file's name shows wherever the file goes: on a stick, in a portal, in a list of what was opened
last. So names are neutral, in plain letters, and name nobody unless the person's own pattern does.
"""

import os
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from pathlib import PurePath
from typing import Final

from dossier.intake import words
from dossier.model.matter import Matter
from dossier.model.plan import Exhibit, Plan

EACH: Final = "{word}_{label}"
"""How exhibits are named as files of their own, where nobody said otherwise."""

_PLACE: Final = re.compile(r"\{([^{}]*)\}")
_KEPT: Final = frozenset("-_ ")
_EDGES: Final = "-_ ."
_LONGEST: Final = 100
_NAMING: Final = frozenset(
    ("name", "listed-name", "family-name", "given-names", "applicant", "filing-party", "spouse")
)
"""Facts that name people: only the person's own pattern may use them."""
_SHORTEST_NAME: Final = 3
_TAKEN: Final = re.compile(r"(?i)con|prn|aux|nul|(com|lpt)\d")
"""Names that Windows gives to devices."""
_LETTERS: Final = str.maketrans(
    {
        "ə": "a",
        "Ə": "A",
        "ı": "i",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ß": "ss",
        "æ": "ae",
        "Æ": "AE",
        "œ": "oe",
        "Œ": "OE",
        "–": "-",
        "—": "-",
    }
)
"""Letters and dashes that have no plain letter inside them."""


def clean(name: str) -> str:
    """Give a file's name without what can't be seen; bytes that are no text show as such."""
    return words.name(os.fsencode(name).decode("utf-8", "replace"))


def title_of(name: str) -> str:
    """Make a first title of a file's name: `birth_certificate.PDF` → `birth certificate`."""
    stem = PurePath(name).stem.replace("_", " ")
    return " ".join(stem.split()) or name


def packet_name(matter: Matter, day: date) -> str:
    """Propose a file's name for a packet, as the person's or the profile's pattern says.

    A supplement says that it is one: on the day of the filing it has another name than what was
    filed.
    """
    own = matter.packet.options.name
    stem = _filled(own or matter.profile.files.pattern, _facts(matter, day, own=bool(own)))
    before = matter.continued
    later = "" if before is None else matter.texts.say("supplement.name", n=before.number + 1)
    return f"{'_'.join(filter(None, (stem or 'Documents', plain(later).replace(' ', '_'))))}.pdf"


def exhibit_names(matter: Matter, plan: Plan, day: date) -> tuple[str, ...]:
    """Name a file for each exhibit of a plan: `Exhibit_A.pdf`. No two names are the same.

    An exhibit without a label is named by its title, or by its number if the title names somebody.
    """
    own = matter.packet.options.each
    pattern = own or matter.profile.files.each or EACH
    stems: list[str] = []
    for n, exhibit in enumerate(plan.exhibits, start=1):
        fact = _exhibit_facts(matter, exhibit, n, _facts(matter, day, own=bool(own)))
        labelled = exhibit.label or "{label}" not in pattern
        stem = _filled(pattern, fact) if labelled else plain(fact("title"))
        stems.append(stem or f"{plain(matter.texts.say('index.document'))}_{fact('number')}")
    return apart([f"{stem}.pdf" for stem in stems])


def plain(text: str) -> str:
    """Give a text in letters that every office and old system takes: `Pièce 3/a` → `Piece_3_a`."""
    letters = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    kept = letters.encode("ascii", "ignore").decode()
    named = "".join(one if one.isalnum() or one in _KEPT else "_" for one in kept)
    short = " ".join(named.split())[:_LONGEST].strip(_EDGES)
    return f"_{short}" if _TAKEN.fullmatch(short) else short


def apart(names: Sequence[str]) -> tuple[str, ...]:
    """Give names of which no two are the same, on no file system: later ones get a number."""
    found: list[str] = []
    taken: set[str] = set()
    for name in names:
        stem, dot, ending = name.rpartition(".")
        candidate, n = name, 1
        while candidate.casefold() in taken:
            n += 1
            candidate = f"{stem}-{n}{dot}{ending}" if dot else f"{name}-{n}"
        taken.add(candidate.casefold())
        found.append(candidate)
    return tuple(found)


def _filled(pattern: str, fact: Callable[[str], str]) -> str:
    """Fill a pattern; braces are all that it knows, so no pattern fails or grows without end."""
    return plain(_PLACE.sub(lambda found: fact(found[1]).replace(" ", "_"), pattern))


def _facts(matter: Matter, day: date, *, own: bool) -> Callable[[str], str]:
    def fact(key: str) -> str:
        if key == "date":
            return day.isoformat()
        return "" if key in _NAMING and not own else matter.fact(key)

    return fact


def _exhibit_facts(
    matter: Matter, exhibit: Exhibit, n: int, otherwise: Callable[[str], str]
) -> Callable[[str], str]:
    own = bool(matter.packet.options.each)
    title = exhibit.title if own or not _names_somebody(exhibit.title, matter) else ""
    known: Mapping[str, str] = {
        "word": matter.profile.word,
        "label": exhibit.label,
        "number": f"{n:02}",
        "title": title,
        "section": matter.profile.section(exhibit.section).title,
    }
    return lambda key: known[key] if key in known else otherwise(key)


def _names_somebody(title: str, matter: Matter) -> bool:
    named = {name for one in matter.people.values() for name in (one.name, *one.also)}
    named |= {matter.fact(key) for key in _NAMING}
    return not _words([title]).isdisjoint(_words(named))


def _words(texts: Iterable[str]) -> set[str]:
    return {
        word
        for text in texts
        for word in plain(text).casefold().replace("_", " ").replace("-", " ").split()
        if len(word) >= _SHORTEST_NAME
    }
