"""Replays the writes of a session as a power cut could have left them, at every moment.

`strace` records what a worker writes and when it asks for that to be on the disk. From this every
state is built that a file system may show after a cut: what was synced is there; of the rest all,
nothing, or any part; the last write maybe half. Each must open with nothing lost.
"""

import random
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from pathlib import Path

from vault.faults import TESTS, Acknowledged, look_after, make_sample
from vault.making import PASSPHRASE

_CALLS = "openat,close,write,pwrite64,ftruncate,fsync,fdatasync,rename,renameat,renameat2,unlink"
_LINE = re.compile(r"(?P<name>\w+)\((?P<arguments>.*)\)\s+= (?P<result>-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_SECTOR = 512


@dataclass
class Inode:
    """A file: what is surely on the disk, and writes that may or may not be."""

    durable: bytes = b""
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)

    def content(self, writes: list[tuple[int, bytes | None]]) -> bytes:
        """Give the content with these writes made; None as data cuts the file off there."""
        data = bytearray(self.durable)
        for offset, piece in writes:
            if piece is None:
                del data[offset:]
                data.extend(bytes(offset - len(data)))
                continue
            data.extend(bytes(max(0, offset - len(data))))
            data[offset : offset + len(piece)] = piece
        return bytes(data)


@dataclass
class Disk:
    """A folder: names that surely are there, and changes of names that may be."""

    inodes: list[Inode] = field(default_factory=list)
    durable: dict[str, int] = field(default_factory=dict)
    pending: list[tuple[str, int | None]] = field(default_factory=list)

    def names(self, changes: list[tuple[str, int | None]]) -> dict[str, int]:
        """Give the names with these changes made; None takes a name away."""
        found = dict(self.durable)
        for name, inode in changes:
            if inode is None:
                found.pop(name, None)
            else:
                found[name] = inode
        return found

    def now(self) -> dict[str, int]:
        """Give the names as a running program sees them."""
        return self.names(self.pending)


class Replay:
    """Follows a recorded session call by call."""

    def __init__(self, folder: Path) -> None:
        """Start from the files as they are in `folder`, all of them on the disk."""
        self._folder = str(folder)
        self._open: dict[int, int | None] = {}  # descriptor → inode, None for the folder itself
        self._places: dict[int, int] = {}
        self.disk = Disk()
        self.known = Acknowledged()
        for path in sorted(folder.iterdir()):
            self.disk.durable[path.name] = len(self.disk.inodes)
            self.disk.inodes.append(Inode(path.read_bytes()))

    def take(self, name: str, arguments: str, result: int) -> bool:
        """Take one call in; say whether it changed what is, or may be, on the disk."""
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(arguments)]
        if name == "openat":
            return self._opened(texts[0].decode(), arguments, result)
        if name.startswith(("rename", "unlink")):
            return self._renamed([text.decode() for text in texts])
        descriptor = int(arguments.split(",", maxsplit=1)[0])
        if descriptor == 1 and name == "write":
            self.known.hear(texts[0])
            return False
        if descriptor not in self._open:
            return False
        if name == "close":
            del self._open[descriptor]
            return False
        return self._wrote(name, descriptor, arguments, texts)

    def _opened(self, path: str, arguments: str, descriptor: int) -> bool:
        if path == self._folder:
            self._open[descriptor] = None
        if not path.startswith(self._folder + "/"):
            return False
        name = path[len(self._folder) + 1 :]
        inode = self.disk.now().get(name)
        made = inode is None
        if inode is None:
            inode = len(self.disk.inodes)
            self.disk.inodes.append(Inode())
            self.disk.pending.append((name, inode))
        elif "O_TRUNC" in arguments:
            self.disk.inodes[inode].pending.append((0, None))
        self._open[descriptor], self._places[descriptor] = inode, 0
        return made

    def _renamed(self, paths: list[str]) -> bool:
        names = [path[len(self._folder) + 1 :] for path in paths]
        if not all(path.startswith(self._folder + "/") for path in paths):
            return False
        if len(names) > 1:
            self.disk.pending.append((names[1], self.disk.now()[names[0]]))
        self.disk.pending.append((names[0], None))
        return True

    def _wrote(self, name: str, descriptor: int, arguments: str, texts: list[bytes]) -> bool:
        number = self._open[descriptor]
        if number is None:  # fsync of the folder
            self.disk.durable, self.disk.pending = self.disk.now(), []
            return True
        inode = self.disk.inodes[number]
        if name in ("fsync", "fdatasync"):
            inode.durable, inode.pending = inode.content(inode.pending), []
        elif name == "ftruncate":
            inode.pending.append((int(arguments.split(",")[1]), None))
        elif name == "pwrite64":
            inode.pending.append((int(arguments.rsplit(",", 1)[1]), texts[0]))
        else:
            inode.pending.append((self._places[descriptor], texts[0]))
            self._places[descriptor] += len(texts[0])
        return True


def after_a_cut(disk: Disk, how: str, chance: random.Random) -> dict[str, bytes]:
    """Give the files that a power cut leaves. `how` is all, none, some, or torn."""
    changes = disk.pending
    if how == "none":
        changes = []
    elif how == "some":
        changes = changes[: chance.randint(0, len(changes))]
    files: dict[str, bytes] = {}
    for name, number in disk.names(changes).items():
        inode = disk.inodes[number]
        writes = list(inode.pending)
        if how == "none":
            writes = []
        elif how == "some":
            writes = [write for write in writes if chance.random() < 0.5]
        elif how == "torn" and writes and writes[-1][1] is not None:
            offset, piece = writes[-1]
            writes[-1] = (offset, piece[: len(piece) // 2 // _SECTOR * _SECTOR])
        files[name] = inode.content(writes)
    return files


def record(folder: Path, trace: Path) -> list[tuple[str, str, int]]:
    """Let a worker work in `folder` and give its calls in order."""
    command = ["strace", "-f", "-xx", "-s", "40000", "-e", f"trace={_CALLS}", "-o", str(trace)]
    command += [sys.executable, "-m", "vault.worker", "steps", str(folder), PASSPHRASE]
    subprocess.run(command, cwd=TESTS, check=True, stdout=subprocess.DEVNULL)
    calls: list[tuple[str, str, int]] = []
    for line in trace.read_text().splitlines():
        found = _LINE.search(line)
        if found is not None and int(found["result"]) >= 0:
            calls.append((found["name"], found["arguments"], int(found["result"])))
    return calls


def cut_the_power(folder: Path, states: int, *, lying: bool = False) -> list[str]:
    """Try so many states, spread evenly over the recorded session.

    With `lying` the disk takes no notice of syncs: then something must be lost, or this driver
    would see nothing.
    """
    make_sample(folder, count=1)
    replay = Replay(folder)
    calls = record(folder, folder.with_name("trace"))
    if lying:
        calls = [call for call in calls if "sync" not in call[0]]
    moments = list(_moments(replay, calls))
    if len(moments) < 100 or len(replay.known.titles) < 2 or replay.known.secret == PASSPHRASE:
        return [f"only {len(moments)} moments recorded, heard {replay.known}"]
    chance = random.Random(1)
    every = [(moment, how) for moment in moments for how in ("all", "none", "some", "torn")]
    complaints: list[str] = []
    for number in range(min(states, len(every))):
        (step, disk, known), how = every[number * len(every) // states]
        place = folder.with_name("cut.dossier")
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir()
        for name, data in after_a_cut(disk, how, chance).items():
            (place / name).write_bytes(data)
        what = f"call {step}, {how}"
        complaints += [f"{what}: {wrong}" for wrong in look_after(place, deepcopy(known))]
    return complaints


def _moments(
    replay: Replay, calls: list[tuple[str, str, int]]
) -> Iterator[tuple[int, Disk, Acknowledged]]:
    for step, call in enumerate(calls):
        if replay.take(*call):
            yield step, deepcopy(replay.disk), deepcopy(replay.known)
