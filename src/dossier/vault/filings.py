"""Filings: what was handed in, with its files, kept for good."""

from typing import Final

from dossier.model.filing import Filing
from dossier.vault.shelves import Shelf

SHELF: Final = Shelf("filing", Filing)

all = SHELF.all  # noqa: A001 - filings.all(session) reads as what it gives
get = SHELF.get
add = SHELF.add
