"""Measures the vault beside a plain database, and damages it in every way of its fault tests."""

import time
from collections.abc import Callable
from pathlib import Path

from vault import faults, powerloss, speed

MEGABYTES = 500
FAULTS: dict[str, tuple[Callable[[Path, int], list[str]], int]] = {
    "bits flipped": (faults.flip_bits, 1000),
    "pages put back": (faults.put_pages_back, 200),
    "files cut short": (faults.cut_short, 300),
    "double starts": (faults.open_twice, 40),
    "states after a power cut, at most": (powerloss.cut_the_power, 5000),
}


def run(folder: Path, share: int) -> None:
    """Print both tables, and every complaint."""
    found = speed.compare(folder, MEGABYTES // share)
    print("| what | vault MB/s | plain MB/s | ratio |\n| --- | --- | --- | --- |")
    for what in ("write", "read"):
        ours, plain = found[f"vault {what}"], found[f"plain {what}"]
        print(f"| {what} | {ours:.0f} | {plain:.0f} | {ours / plain:.2f} |")
    print(
        "\n| fault | times | lost or unnoticed | seconds |\n| --- | --- | --- | --- |", flush=True
    )
    for number, (what, (damage, times)) in enumerate(FAULTS.items()):
        begun = time.perf_counter()
        complaints = damage(folder / f"fault-{number}.dossier", times // share)
        seconds = time.perf_counter() - begun
        print(f"| {what} | {times // share} | {len(complaints)} | {seconds:.0f} |", flush=True)
        for line in complaints:
            print("  ", line)
