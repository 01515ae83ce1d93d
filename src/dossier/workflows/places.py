"""Places of vaults: one to propose, the one that is there, and those that other computers get."""

import os
from itertools import count
from pathlib import Path
from typing import Final

from dossier.workflows.open import is_vault

_SYNCED: Final = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "yandex.disk": "Yandex Disk",
}


def proposed(home: Path, name: str = "Papers") -> Path:
    """Give a folder in `home` that nothing has yet: `Papers`, `Papers 2`; it is not made.

    The name says nothing of what is inside; a translated one comes from who shows it.
    """
    tries = (home / (name if n == 1 else f"{name} {n}") for n in count(1))
    return next(folder for folder in tries if not os.path.lexists(folder))


def kept(home: Path) -> Path | None:
    """Give the vault that stands in `home` itself, of several the one changed last; else None.

    It is found, not remembered: nothing outside of the vault says that there is one. A person who
    keeps it elsewhere is never asked for it unbidden.
    """
    try:
        vaults = [one for one in home.iterdir() if not one.name.startswith(".") and is_vault(one)]
    except OSError:
        return None
    return max(vaults, key=_changed, default=None)


def _changed(vault: Path) -> float:
    try:
        return max(part.stat().st_mtime for part in vault.iterdir())
    except (OSError, ValueError):
        return 0.0


def synced_by(folder: Path) -> str:
    """Name the service that copies this folder elsewhere, as far as its path tells."""
    for part in folder.absolute().parts:
        name = part.casefold()
        for start, service in _SYNCED.items():
            if name == start or name.startswith((f"{start} ", f"{start}-")):
                return service
    return ""
