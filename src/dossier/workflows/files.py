"""Which files an order to add means: folders opened, in the order a person would count them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from dossier.workflows.open import is_vault

# What computers put into folders for themselves.
_LITTER: Final = re.compile(r"\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory|\.~lock\..*#")


@dataclass(frozen=True)
class Pasted:
    """A file that has no place on a disk: its name, and its bytes in memory."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True)
class Found:
    """A file to add. One that was pasted has its bytes in `data`, and only a name as its path."""

    path: Path
    data: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Passed:
    """A place that is not opened: `code` is a refusal, or empty for what is no paper at all."""

    path: Path
    code: str = ""


def named(sources: Sequence[Path | Pasted]) -> tuple[Found | Passed, ...]:
    """Give what is meant: files in the order named, folders with all that is in them.

    A folder's vault is no paper, nor is what the computer put there for itself. Links to folders
    are not followed, so that no circle is walked and nothing outside the folder comes in unseen.
    """
    return tuple(entry for source in sources for entry in _open(source))


def _open(path: Path | Pasted) -> Iterator[Found | Passed]:
    if isinstance(path, Pasted):
        yield Found(Path(path.name), path.data)
    elif not _is_folder(path):
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
