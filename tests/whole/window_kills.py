"""Kills the window at random moments of editing, and looks what of the typing is left."""

import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from cases import PASSPHRASE
from cli.papers import pdf
from dossier.progress import Progress
from dossier.vault import session as vaults
from dossier.vault.kdf import FLOOR
from dossier.workflows import documents, drafts
from dossier.workflows import open as opening
from dossier.workflows.add import add
from dossier.workflows.desk import Desk
from dossier.workflows.outcomes import Wishes
from whole.window_typing import ROUND, sign

TYPIST = Path(__file__).with_name("window_typing.py")
MAY_LOSE = 1.0
"""Seconds of typing that may be lost."""


@dataclass(frozen=True)
class Killed:
    """What one kill left: signs typed, signs kept, and how long the first lost one was typed."""

    typed: int
    kept: int
    lost_seconds: float
    wrong: str = ""


@dataclass(frozen=True)
class Typed:
    """The title before, which text was typed, and when each of its keys was pressed."""

    before: str
    turn: int
    pressed: tuple[float, ...]


def kill_often(root: Path, times: int, seed: int = 5) -> list[Killed]:
    """Kill so often, always in the same vault."""
    vault = make_vault(root, title="Statement")
    rng = random.Random(seed)
    return [kill_once(vault, turn, rng.uniform(0.2, 3.0)) for turn in range(times)]


def make_vault(root: Path, title: str) -> Path:
    """Make a vault with one paper."""
    root.mkdir(exist_ok=True)
    vault = root / "typing"
    with (
        vaults.create(vault, PASSPHRASE, FLOOR) as session,
        opening.workers(*opening.EVERYTHING) as sandbox,
    ):
        paper = pdf(root / "paper.pdf", title)
        add(Desk(session, sandbox, Progress()), [paper], Wishes(title=title), lambda _: None)
    return vault


def kill_once(vault: Path, turn: int, after: float) -> Killed:
    """Let it type, kill it so many seconds after the first key, and look."""
    before = title(vault)
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        ROUND: str(turn),
        "XDG_CONFIG_HOME": str(vault.parent / "config"),
    }
    process = subprocess.Popen(
        [sys.executable, str(TYPIST), "app", str(vault)], env=env, stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    with process.stdout as stream:
        lines = [stream.readline()]
        killed_at: list[float] = []

        def kill() -> None:
            killed_at.append(time.monotonic())
            process.send_signal(signal.SIGKILL)

        timer = threading.Timer(after, kill)
        timer.start()
        lines += stream.read().splitlines()
    process.wait()
    timer.join()
    whole = [line.split() for line in lines if line.count(".") == 1]
    pressed = [float(when) for _, when in whole]
    return look(vault, Typed(before, turn, tuple(pressed)), killed_at[0])


def look(vault: Path, done: Typed, killed_at: float) -> Killed:
    """Open the vault as the next unlock does; compare the title with the keys."""
    kept = title(vault)
    # The very last key may have been kept before it was told.
    pressed = done.pressed
    typed = "".join(sign(nth, done.turn) for nth in range(len(pressed) + 1))
    if kept == done.before:
        kept = ""  # nothing of it was kept yet
    if not typed.startswith(kept):
        return Killed(len(pressed), 0, killed_at - pressed[0], f"{kept!r} of {typed!r}")
    lost = killed_at - pressed[len(kept)] if len(kept) < len(pressed) else 0.0
    return Killed(len(pressed), len(kept), lost)


def title(vault: Path) -> str:
    """Give the title of the one paper, drafts taken in."""
    with opening.unlock(vault, PASSPHRASE) as session:
        drafts.settle_all(session)
        return documents.here(session)[0].title
