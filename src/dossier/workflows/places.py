"""Places whose files other computers get too, so that a person can choose knowingly."""

import os
from itertools import count
from pathlib import Path
from typing import Final

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


def synced_by(folder: Path) -> str:
    """Name the service that copies this folder elsewhere, as far as its path tells."""
    for part in folder.absolute().parts:
        name = part.casefold()
        for start, service in _SYNCED.items():
            if name == start or name.startswith((f"{start} ", f"{start}-")):
                return service
    return ""
