"""Places whose files other computers get too, so that a person can choose knowingly."""

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


def synced_by(folder: Path) -> str:
    """Name the service that copies this folder elsewhere, as far as its path tells."""
    for part in folder.absolute().parts:
        name = part.casefold()
        for start, service in _SYNCED.items():
            if name == start or name.startswith((f"{start} ", f"{start}-")):
                return service
    return ""
