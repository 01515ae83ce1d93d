"""Locks the window again and again, idle and busy, and looks at what is left each time."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import IO, Any

from bench.app_cases import SECRET, new_vault
from bench.material import own_comment, scan_jpeg, scanned_pdf
from canaries import hits_below
from dossier.progress import Progress
from dossier.workflows import documents, drafts
from dossier.workflows import open as opening
from dossier.workflows.add import add
from dossier.workflows.arrange import Wanted, arrange
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes
from whole.window_memory import below, hits_in_memory, living

DOOR = Path(__file__).with_name("app_door.py")
DOINGS = ("idle", "adding", "building", "key")
TITLE = "Qaranquş-71-Vərəqə"


@dataclass(frozen=True)
class Lock:
    """One lock: seconds to the painted unlock screen, and all that is wrong after it."""

    doing: str
    seconds: float
    wrong: tuple[str, ...]


class Door:
    """A window in a process of its own, that is unlocked and locked by lines of text."""

    def __init__(self, vault: Path, root: Path) -> None:
        self.vault = vault
        env = {
            **os.environ,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "HOME": str(root / "home"),
            "TMPDIR": str(root / "tmp"),
            "XDG_CONFIG_HOME": str(root / "home"),
        }
        for name in ("home", "tmp"):
            (root / name).mkdir(exist_ok=True)
        self._process = subprocess.Popen(
            [sys.executable, str(DOOR), "app", str(vault)],
            env=env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self.pid = self._process.pid

    def hear(self) -> dict[str, Any]:
        """Give the next line it says."""
        line = _open(self._process.stdout).readline()
        if not line:
            raise EOFError(self._process.wait())
        told: dict[str, Any] = json.loads(line)
        return told

    def ask(self, **facts: object) -> None:
        """Say a line to it."""
        stream = _open(self._process.stdin)
        stream.write(json.dumps(facts) + "\n")
        stream.flush()

    def end(self) -> None:
        """Let it end."""
        self.ask(do="end")
        self._process.wait(10)
        for stream in (self._process.stdin, self._process.stdout):
            _open(stream).close()


def lock_often(root: Path, times: int, seed: int = 3, scans: int = 30) -> list[Lock]:
    """Lock so often, taking turns between doing nothing and work of each kind."""
    rng = Random(seed)
    vault, out = root / "locks", root / "out"
    out.mkdir()
    scan = scan_jpeg(rng)
    prepare(vault, root, scan, scans)
    door = Door(vault, root)
    results: list[Lock] = []
    typed = ""
    door.hear()
    for nth in range(times):
        doing = DOINGS[nth % len(DOINGS)]
        papers = fresh(root, scan, nth) if doing == "adding" else []
        kept, typed = typed, f"Kanari-{rng.randrange(10**9):09}"
        door.ask(
            do=doing,
            passphrase=SECRET,
            typed=typed,
            papers=list(map(str, papers)),
            out=str(out / "packet.pdf"),
            after=rng.randrange(150, 900),
        )
        told = door.hear()
        wrong = [] if told["kept"] == kept else [f"{kept} was typed, {told['kept']} is there"]
        if told["working"] != (doing != "idle"):
            wrong.append("it was not working any more")
        results.append(look(door, doing, typed, out, wrong))
    door.end()
    check_last(vault, typed)
    return results


def look(door: Door, doing: str, typed: str, out: Path, wrong: list[str]) -> Lock:
    """Take the time of the lock that comes now; look at memory, processes and folders after it."""
    before = below(door.pid)
    told = door.hear()
    left = living(before)
    if left:
        wrong.append(f"processes left: {left}")
    if told["pid"] != door.pid:
        wrong.append("another process")
    wrong += [f"in memory: {hit}" for hit in hits_in_memory(door.pid, (TITLE, typed, SECRET))]
    wrong += [f"left in the folder: {one.name}" for one in out.iterdir() if not whole(one)]
    wrong += [f"on the disk: {hit}" for hit in hits_below(door.vault, (TITLE, typed, SECRET))]
    return Lock(doing, told["painted"] - told["locked"], tuple(wrong))


def whole(packet: Path) -> bool:
    """Tell whether it is a packet that was handed over just before the lock, and take it away."""
    found = packet.name == "packet.pdf" and packet.read_bytes().rstrip().endswith(b"%%EOF")
    packet.unlink()
    return found


def prepare(vault: Path, root: Path, scan: bytes, scans: int) -> None:
    """Make a vault of scans with a title that must not be found."""
    papers = fresh(root, scan, 1000, count=scans)
    with new_vault(vault) as session, opening.workers(*opening.EVERYTHING) as sandbox:
        desk = Desk(session, sandbox, Progress())
        add(desk, papers[:1], Wishes(title=TITLE), lambda _: None)
        add(desk, papers[1:], Wishes(), lambda _: None)
        arrange(session, "generic", Wanted(everything=True))


def fresh(root: Path, scan: bytes, nth: int, count: int = 24) -> list[Path]:
    """Make papers that were never added."""
    made: list[Path] = []
    for n in range(count):
        made.append(root / f"paper-{nth}-{n}.pdf")
        scanned_pdf(made[-1], [own_comment(scan, f"{nth}-{n}-{page}") for page in range(3)])
    return made


def check_last(vault: Path, typed: str) -> None:
    """Raise unless what was typed before the last lock is there."""
    with opening.unlock(vault, SECRET) as session:
        drafts.settle_all(session)
        assert documents.here(session)[0].original_title == typed


def _open(stream: IO[str] | None) -> IO[str]:
    assert stream is not None
    return stream
