"""Names that come with files, made fit to be shown and stored; and names for packets."""

import os
import unicodedata
from datetime import date
from pathlib import PurePath
from string import Formatter
from typing import Final

from dossier.intake import words
from dossier.model.matter import Matter

_PLAIN: Final = frozenset("-_")


def clean(name: str) -> str:
    """Give a file's name without what can't be seen; bytes that are no text show as such."""
    return words.name(os.fsencode(name).decode("utf-8", "replace"))


def title_of(name: str) -> str:
    """Make a first title of a file's name: `birth_certificate.PDF` → `birth certificate`."""
    stem = PurePath(name).stem.replace("_", " ")
    return " ".join(stem.split()) or name


def packet_name(matter: Matter, day: date) -> str:
    """Propose a file's name for a packet, as the profile's pattern says, in plain letters."""
    pattern = matter.profile.files.pattern
    named = {name for _, name, _, _ in Formatter().parse(pattern) if name}
    facts = {name: matter.fact(name) for name in named} | {"date": day.isoformat()}
    return f"{_plain(pattern.format_map(facts)) or 'Documents'}.pdf"


def _plain(text: str) -> str:
    letters = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    kept = "".join(one if one.isalnum() or one in _PLAIN else "_" for one in letters)
    return kept.strip("_-")
