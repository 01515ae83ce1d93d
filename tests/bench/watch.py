"""Watches a program and its workers: the peak memory of each process, by what it is."""

import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Self


def peaks_of(pid: int) -> dict[int, tuple[str, int]]:
    """Give (name, peak MB) of a process and all below it, by process id."""
    found: dict[int, tuple[str, int]] = {}
    waiting = [pid]
    while waiting:
        one = waiting.pop()
        place = Path(f"/proc/{one}")
        try:
            status = (place / "status").read_text()
            children = (place / "task" / str(one) / "children").read_text().split()
            command = (place / "cmdline").read_bytes().replace(b"\0", b" ").decode()
        except OSError:
            continue
        peak = next((line for line in status.splitlines() if line.startswith("VmHWM")), "")
        if peak:
            found[one] = (command, int(peak.split()[1]) // 1024)
        waiting += [int(child) for child in children]
    return found


class Watch:
    """Samples a process tree 50 times a second while it is open."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._done = threading.Event()
        self._seen: dict[int, tuple[str, int]] = {}
        self._thread = threading.Thread(target=self._look, daemon=True)

    def _look(self) -> None:
        while not self._done.wait(0.02):
            self._seen.update(peaks_of(self._pid))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def key_holder(self) -> int:
        """Peak MB of the process that holds the key."""
        return self._seen.get(self._pid, ("", 0))[1]

    def workers(self) -> int:
        """Peak MB of the largest other process."""
        return max((mb for pid, (_, mb) in self._seen.items() if pid != self._pid), default=0)


def run_watched(command: Sequence[str]) -> tuple[float, Watch, str]:
    """Run a program to its end; give seconds, the watch, and what it wrote to standard output."""
    begun = time.perf_counter()
    pipe = subprocess.PIPE
    process = subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True)
    with Watch(process.pid) as watch:
        out, said = process.communicate()
    seconds = time.perf_counter() - begun
    if process.returncode != 0:
        print(out, said)
        sys.exit(f"{command} ended with {process.returncode}")
    return seconds, watch, out
