"""Which files an order to add means: folders opened, in the order a person would count them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from dossier.workflows.open import is_vault

# What computers put into folders for themselves.
_LITTER: Final = re.compile(r"\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory|\.~lock\..*#")


@dataclass(frozen=True)
class Found:
    """A file to add."""

    path: Path


@dataclass(frozen=True)
class Passed:
    """A place that is not opened: `code` is a refusal, or empty for what is no paper at all."""

    path: Path
    code: str = ""


def named(paths: Sequence[Path]) -> tuple[Found | Passed, ...]:
    """Give what the paths mean: files in the order named, folders with all that is in them.

    A folder's vault is no paper, nor is what the computer put there for itself. Links to folders
    are not followed, so that no circle is walked and nothing outside the folder comes in unseen.
    """
    return tuple(entry for path in paths for entry in _open(path))


def _open(path: Path) -> Iterator[Found | Passed]:
    if not _is_folder(path):
        yield Found(path)
    elif is_vault(path):
        yield Passed(path)
    else:
        inside = list(_walk(path))
        yield from inside or (Passed(path, "empty-file"),)


def _walk(folder: Path) -> Iterator[Found | Passed]:
    try:
        inside = sorted(folder.iterdir(), key=lambda entry: natural(entry.name))
    except OSError:
        yield Passed(folder, "unreadable-file")
        return
    for entry in inside:
        is_folder = _is_folder(entry)
        if _LITTER.fullmatch(entry.name) or (is_folder and is_vault(entry)):
            yield Passed(entry)
        elif not is_folder:
            yield Found(entry)
        elif entry.is_symlink():
            yield Passed(entry, "unreadable-file")
        else:
            yield from _walk(entry)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that is too long, a folder that may not be entered
        return False


def natural(name: str) -> tuple[tuple[int, str], ...]:
    """Sort as people count: `page 2` before `page 10`."""
    pieces = re.split(r"(\d+)", name.casefold())
    return tuple((int(piece), "") if piece.isdecimal() else (-1, piece) for piece in pieces)
