"""Translations: kept, changed, found again; typed ones by their text."""

from typing import Final

from dossier.model.translation import Translation
from dossier.vault.shelves import Shelf


def _indexed(translation: Translation) -> tuple[str, str]:
    return "", translation.text


SHELF: Final = Shelf("translation", Translation, _indexed)

all = SHELF.all  # noqa: A001 - translations.all(session) reads as what it gives
get = SHELF.get
add = SHELF.add
save = SHELF.save
remove = SHELF.remove
