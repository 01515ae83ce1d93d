"""Names that come with files, made fit to be shown and stored."""

import os
from pathlib import PurePath

from dossier.intake import words


def clean(name: str) -> str:
    """Give a file's name without what can't be seen; bytes that are no text show as such."""
    return words.name(os.fsencode(name).decode("utf-8", "replace"))


def title_of(name: str) -> str:
    """Make a first title of a file's name: `birth_certificate.PDF` → `birth certificate`."""
    stem = PurePath(name).stem.replace("_", " ")
    return " ".join(stem.split()) or name
