"""A power cut at any moment: short form."""

import random
import shutil
import subprocess
from pathlib import Path

import pytest

from vault.powerloss import Disk, Inode, after_a_cut, cut_the_power

CHANCE = random.Random(1)


def _can_trace() -> bool:
    strace = shutil.which("strace")
    if strace is None:
        return False
    return subprocess.run([strace, "-o", "/dev/null", "true"], check=False).returncode == 0


needs_strace = pytest.mark.skipif(not _can_trace(), reason="strace is not here, or may not trace")


@needs_strace
def test_a_power_cut_at_any_moment_loses_nothing_that_was_acknowledged(folder: Path) -> None:
    assert cut_the_power(folder, 150) == []


@needs_strace
def test_a_disk_that_lies_about_syncing_is_noticed(folder: Path) -> None:
    assert len(cut_the_power(folder, 20, lying=True)) > 5


def test_states_after_a_cut() -> None:
    file = Inode(b"0" * 2048, [(0, b"1" * 1024), (1024, b"2" * 1024)])
    disk = Disk([file, Inode(b"")], {"old": 0}, [("new", 1)])
    assert after_a_cut(disk, "all", CHANCE) == {"old": b"1" * 1024 + b"2" * 1024, "new": b""}
    assert after_a_cut(disk, "none", CHANCE) == {"old": b"0" * 2048}
    torn = after_a_cut(disk, "torn", CHANCE)
    assert torn["old"] == b"1" * 1024 + b"2" * 512 + b"0" * 512
    some = {after_a_cut(disk, "some", CHANCE)["old"] for _ in range(100)}
    assert b"0" * 1024 + b"2" * 1024 in some
    assert len(some) == 4


def test_cutting_a_file_off_and_writing_beyond_its_end() -> None:
    assert Inode(b"abcdef").content([(3, None)]) == b"abc"
    assert Inode(b"abc").content([(5, None)]) == b"abc\0\0"
    assert Inode(b"abc").content([(5, b"f")]) == b"abc\0\0f"
