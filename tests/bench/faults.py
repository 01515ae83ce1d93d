"""Kills the program 100 times while it adds, and reports what was lost."""

from pathlib import Path

from whole.kills import kill_often


def run(folder: Path, share: int) -> None:
    """Print how many kills, how many documents were acknowledged, and everything wrong."""
    results = kill_often(folder, times=100 // share)
    wrong = [line for killed in results for line in killed.wrong]
    middle = sum(1 for killed in results if 0 < killed.found < 24)
    print(f"kills {len(results)}, of them in the middle of adding {middle}")
    print(f"documents acknowledged {sum(killed.acknowledged for killed in results)}")
    print(f"lost or damaged {len(wrong)}")
    for line in wrong:
        print("  ", line)
