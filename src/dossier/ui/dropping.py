"""What is dropped on the window or pasted into it: files by their paths, pictures as their bytes.

Nothing is decoded here: a picture on the clipboard is taken as the file it is offered as.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData

_PICTURES: Final = (
    ("image/png", ".png"),
    ('application/x-qt-windows-mime;value="PNG"', ".png"),
    ("image/jpeg", ".jpg"),
    ('application/x-qt-windows-mime;value="JFIF"', ".jpg"),
    ("image/tiff", ".tif"),
    ("application/pdf", ".pdf"),
)
"""Forms that are files as they are, best first, each with its usual ending."""


def files_of(offered: QMimeData) -> tuple[Path, ...]:
    """Give the files and folders of this computer that are offered."""
    return tuple(Path(url.toLocalFile()) for url in offered.urls() if url.isLocalFile())


def picture_of(offered: QMimeData) -> tuple[bytes, str] | None:
    """Give a picture that is offered, as bytes and the usual ending of such a file."""
    for form, ending in _PICTURES:
        if offered.hasFormat(form):
            data = bytes(offered.data(form).data())
            if data:
                return data, ending
    return None
