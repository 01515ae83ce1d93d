"""Choosing files and folders: the system's own dialog, or on Linux Qt's with a memory that ends.

Qt's dialog writes the names of folders it saw to ~/.config. Here that goes to a private folder,
in memory where the system has one there, that is removed when the program ends.
"""

import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QSettings, QSize
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeView, QWidget

_LARGE: Final = (900, 560)
"""Size of Qt's dialog, pixels at most: its own is too small to read dates and sizes."""
_OWN_DIALOG: Final = sys.platform not in ("win32", "darwin")
_SIZE, _TYPE, _DATE = 1, 2, 3
"""Columns of Qt's dialog beside the name."""
Then = Callable[[tuple[Path, ...]], None]
"""Gets what was chosen; isn't called when nothing was."""


class _Memory:
    """The folder that Qt's dialog remembers in. It holds names of folders, never papers."""

    folder: Path | None = None


def forget_folders() -> None:
    """Remove what Qt's dialog remembers. Call it when the program ends or locks."""
    if _Memory.folder is not None:
        shutil.rmtree(_Memory.folder, ignore_errors=True)
        _Memory.folder = None


def choose_files(parent: QWidget, title: str, then: Then) -> None:
    """Let a person choose files that are there."""
    _ask(parent, title, QFileDialog.FileMode.ExistingFiles, then)


def choose_file(parent: QWidget, title: str, then: Then) -> None:
    """Let a person choose one file that is there."""
    _ask(parent, title, QFileDialog.FileMode.ExistingFile, then)


def choose_folder(parent: QWidget, title: str, then: Then) -> None:
    """Let a person choose a folder, or make one."""
    _ask(parent, title, QFileDialog.FileMode.Directory, then)


def choose_new_file(parent: QWidget, title: str, proposed: Path, then: Then) -> None:
    """Let a person say where a new file goes; `proposed` is a folder with a file name."""
    dialog = _dialog(parent, title, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDirectory(str(proposed.parent))
    dialog.selectFile(proposed.name)
    dialog.setDefaultSuffix(proposed.suffix.removeprefix("."))
    _open(dialog, then)


def _ask(parent: QWidget, title: str, mode: QFileDialog.FileMode, then: Then) -> None:
    dialog = _dialog(parent, title, mode)
    if mode is QFileDialog.FileMode.Directory:
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        folder = QCoreApplication.translate("Choosing", "Folder:")
        dialog.setLabelText(QFileDialog.DialogLabel.FileName, folder)
    dialog.setDirectory(str(Path.home()))
    _open(dialog, then)


def _dialog(parent: QWidget, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
    if _OWN_DIALOG:
        _keep_memory_apart()
    dialog = QFileDialog(parent, title)
    dialog.setObjectName("choosing")
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, _OWN_DIALOG)
    dialog.setFileMode(mode)
    dialog.setAccessibleName(title)
    # Qt has no words for these in some of our languages.
    look = QCoreApplication.translate("Choosing", "Look in:")
    types = QCoreApplication.translate("Choosing", "Files of type:")
    dialog.setLabelText(QFileDialog.DialogLabel.LookIn, look)
    dialog.setLabelText(QFileDialog.DialogLabel.FileType, types)
    if _OWN_DIALOG:
        _widen(dialog, parent.window())
    return dialog


def _widen(dialog: QFileDialog, window: QWidget) -> None:
    """Make room for whole names, and leave out a column that says less than the name does."""
    room = window.size().boundedTo(QSize(*_LARGE))
    dialog.resize(room.expandedTo(dialog.sizeHint()))
    for table in dialog.findChildren(QTreeView):
        table.hideColumn(_TYPE)
        table.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (_SIZE, _DATE):
            table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)


def _open(dialog: QFileDialog, then: Then) -> None:
    def tell(chosen: Sequence[str]) -> None:
        paths = tuple(Path(one) for one in chosen)
        if paths:
            then(paths)

    dialog.filesSelected.connect(tell)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _keep_memory_apart() -> None:
    # Qt asks for its settings anew at each dialog, so the folder has to be told before the first.
    if _Memory.folder is None:
        _Memory.folder = Path(tempfile.mkdtemp(prefix="window-", dir=_in_memory()))
        where = str(_Memory.folder)
        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(QSettings.Format.NativeFormat, scope, where)
        app = QCoreApplication.instance()
        if app is not None:
            app.aboutToQuit.connect(forget_folders)


def _in_memory() -> str | None:
    """Give a folder that never reaches a disk, where the system has one."""
    for place in (os.environ.get("XDG_RUNTIME_DIR", ""), "/dev/shm"):  # noqa: S108 - the aim is just that
        if place and os.access(place, os.W_OK):
            return place
    return None
