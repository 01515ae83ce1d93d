"""Measures the window: how long a person waits for it, while it rests and while it works."""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from bench.app_cases import fill, new_vault, packet_of_all
from bench.app_locks import DOINGS, Door, lock_often
from bench.material import scanned_case
from whole.window_kills import kill_often

PLAY = Path(__file__).with_name("app_play.py")
STARTS = 7
LOCKS = 52
"""Thirteen of each kind."""
KILLS = 50

BARS = {
    "table of 10,000 documents": 300,
    "table again": 300,
    "longest gap while scrolling": 50,
    "longest gap while moving": 100,
    "search common word": 100,
    "search one paper": 100,
    "move, longest of 10": 100,
    "longest gap while adding": 100,
    "longest gap while building": 100,
    "key to screen while adding": 100,
    "key to screen while building": 100,
    "key to draft while adding": 1000,
    "key to draft while building": 1000,
    "left to saved while adding": 1000,
    "left to saved while building": 1000,
    "start to painted unlock screen": 1500,
    "lock to painted unlock screen": 500,
    "first screen after the key": 500,
}
"""Milliseconds that the design allows."""


def run(folder: Path, share: int) -> None:
    """Print the table of the window, and what was looked at when it was locked."""
    print("| what | ms | bar |\n| --- | --- | --- |")
    many, moves = folder / "many", folder / "moves"
    with new_vault(many) as vault:
        fill(vault, 10_000 // share)
    lines(played("many", many))
    with new_vault(moves) as vault:
        fill(vault, 1_000 // share)
        packet_of_all(vault)
    lines(played("moves", moves))
    busy, papers = folder / "busy", folder / "papers"
    new_vault(busy).close()
    papers.mkdir()
    scanned_case(papers, 220 // share, 980 // share)
    lines(played("busy", busy, papers, folder / "packet.pdf"))
    line("start to painted unlock screen", median_start(moves, folder))
    locks(folder, LOCKS // share)
    kills(folder, KILLS // share)


def locks(folder: Path, times: int) -> None:
    """Lock again and again; tell times, and everything that is wrong."""
    results = lock_often(folder, times)
    for doing in DOINGS:
        seconds = [one.seconds for one in results if one.doing == doing]
        if seconds:
            told = f"{statistics.median(seconds) * 1000:.0f}, longest {max(seconds) * 1000:.0f}"
            print(f"| lock to painted unlock screen, {doing} | {told} | 500 |")
    in_time = sum(one.seconds <= 0.5 for one in results)
    wrong = [f"{one.doing}: {what}" for one in results for what in one.wrong]
    print(f"\nlocks {len(results)}, in time {in_time}, anything left or lost {len(wrong)}")
    for what in wrong:
        print("  ", what)


def kills(folder: Path, times: int) -> None:
    """Kill the window while somebody types; tell what was lost."""
    results = kill_often(folder / "kills", times)
    wrong = [one.wrong for one in results if one.wrong]
    lost = [one.lost_seconds for one in results]
    print(
        f"\nkills while typing {len(results)}, signs typed {sum(one.typed for one in results):,},"
        f" seconds lost {statistics.median(lost):.2f}, at most {max(lost):.2f}, wrong {len(wrong)}"
    )


def played(part: str, vault: Path, *more: Path) -> dict[str, float]:
    """Play a part in a process of its own; give its figures."""
    env = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "XDG_CONFIG_HOME": str(vault.parent / "settings"),
    }
    command = [sys.executable, str(PLAY), part, str(vault), *map(str, more)]
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=True)
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told


def median_start(vault: Path, root: Path) -> float:
    """Start the program on a vault so often; give the median milliseconds until it was painted."""
    taken: list[float] = []
    for _ in range(STARTS):
        begun = time.monotonic()
        door = Door(vault, root)
        taken.append((door.hear()["painted"] - begun) * 1000)
        door.end()
    return statistics.median(taken[1:])


def lines(told: dict[str, float]) -> None:
    """Print a row for each figure."""
    for name, value in told.items():
        line(name, value)


def line(name: str, value: float) -> None:
    """Print one row."""
    print(f"| {name} | {value:,.0f} | {BARS.get(name, '')} |", flush=True)
