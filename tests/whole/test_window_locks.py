"""A locked window keeps nothing: no word in memory, no process, no file; and it loses nothing."""

import os
import shutil
import sys
import time
from pathlib import Path

import pytest

from bench.app_cases import SECRET
from bench.app_locks import DOINGS, TITLE, Door, lock_often, look
from whole.window_memory import hits_in_memory

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc"),
    pytest.mark.skipif(getattr(os, "geteuid", int)() != 0, reason="memory is closed to others"),
]
TYPED = "Kanari-red-5512"
SOON = 1.5
"""Seconds; the bench holds a third of that on a quiet machine, this one shares its processor."""


def test_nothing_is_left_and_nothing_lost(tmp_path: Path) -> None:
    results = lock_often(tmp_path, times=len(DOINGS), scans=8)
    assert [(one.doing, one.wrong) for one in results] == [(doing, ()) for doing in DOINGS]
    assert sorted(one.seconds for one in results)[1] < SOON
    open_window_is_full_of_it(tmp_path)


def open_window_is_full_of_it(root: Path) -> None:
    """Prove the look into memory red: before the lock the title is there, after it it's gone."""
    out = root / "nothing"
    out.mkdir()
    door = Door(root / "locks", root)
    door.hear()
    door.ask(do="idle", passphrase=SECRET, typed=TYPED, papers=[], out=str(out), after=3000)
    until = time.monotonic() + 20
    while not hits_in_memory(door.pid, (TITLE,)):
        assert time.monotonic() < until, "an open window holds its title"
        time.sleep(0.1)
    door.hear()
    assert look(door, "idle", TYPED, out, []).wrong == ()
    door.end()
    shutil.rmtree(out)
