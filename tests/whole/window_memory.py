"""Looks into running processes: their memory, and who is left of them. Linux, as root."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from canaries import forms

_PIECE = 1 << 24
_WANTED = ("utf-8", "utf-16-le")
"""As Python and Qt keep text; other forms are looked for on the disk."""


def below(pid: int) -> frozenset[int]:
    """Give the process numbers of all that a process has started, and they in turn."""
    found: set[int] = set()
    waiting = [pid]
    while waiting:
        one = waiting.pop()
        for task in _listed(Path(f"/proc/{one}/task")):
            try:
                children = (task / "children").read_text().split()
            except OSError:
                continue
            waiting += [int(child) for child in children]
            found |= {int(child) for child in children}
    return frozenset(found)


def living(pids: Iterable[int]) -> list[int]:
    """Give those that still run; one that ended and waits to be noticed holds nothing."""
    return [pid for pid in pids if _state(pid) not in "ZX"]


def hits_in_memory(pid: int, canaries: Iterable[str]) -> list[tuple[str, str]]:
    """Name each canary found in what a process can write to, and the form it was found in."""
    wanted = [(c, form, data) for c in canaries for form, data in forms(c) if form in _WANTED]
    longest = max(len(data) for _, _, data in wanted)
    found: dict[tuple[str, str], None] = {}
    before = b""
    for piece in _pieces(pid):
        seen = before + piece
        found |= {(canary, form): None for canary, form, data in wanted if data in seen}
        before = piece[-longest:]
    return list(found)


def _pieces(pid: int) -> Iterator[bytes]:
    """Read all writable memory of a process, piece by piece."""
    maps = Path(f"/proc/{pid}/maps").read_text().splitlines()
    memory = os.open(f"/proc/{pid}/mem", os.O_RDONLY)
    try:
        for line in maps:
            place, rights, *_ = line.split()
            if not rights.startswith("rw") or line.endswith("[vvar]"):
                continue
            begin, end = (int(part, 16) for part in place.split("-"))
            for at in range(begin, end, _PIECE):
                try:
                    yield os.pread(memory, min(_PIECE, end - at), at)
                except OSError:
                    break  # a guard page, or memory that was just given back
    finally:
        os.close(memory)


def _listed(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _state(pid: int) -> str:
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return "X"
    return stat.rpartition(")")[2].split()[0]
