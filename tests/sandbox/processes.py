"""What runs on this computer, read from /proc."""

import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")


def processes() -> dict[int, tuple[int, str]]:
    """Give each process's parent and state (Z: ended, not yet fetched)."""
    found: dict[int, tuple[int, str]] = {}
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                state, parent = (folder / "stat").read_text().rpartition(")")[2].split()[:2]
            except OSError:
                continue
            found[int(folder.name)] = (int(parent), state)
    return found


def children(parent: int) -> set[int]:
    return {pid for pid, (of, _) in processes().items() if of == parent}


def servers() -> set[int]:
    """Give the fork servers of this process."""
    return {pid for pid in children(os.getpid()) if b"sandbox.server" in _command(pid)}


def workers() -> set[int]:
    """Give the workers of all our fork servers."""
    return {worker for server in servers() for worker in children(server)}


def runs(pid: int) -> bool:
    return processes().get(pid, (0, "Z"))[1] not in "ZX"


def wait_for(look: Callable[[], T], seconds: float = 10.0) -> T:
    """Look until there is something to see."""
    deadline = time.monotonic() + seconds
    while not (seen := look()) and time.monotonic() < deadline:
        time.sleep(0.01)
    assert seen
    return seen


def _command(pid: int) -> bytes:
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""
