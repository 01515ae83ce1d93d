"""A whole session in the window leaves nothing in clear, and writes only where it may."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from canaries import hits, hits_below
from conftest import CHECKOUT
from whole.session import CANARIES, Place, prepare
from whole.test_leaks import CALLS, SOCKET, is_allowed, written_paths

SESSION = CHECKOUT / "tests" / "whole" / "window_session.py"
MEMORY = re.compile(r"/window-[^/]+(?:/.*)?$")
"""Where Qt's file dialog remembers folders: in memory, and gone when the program locks or ends."""
TRACER = ("strace", "-f", "-qq", "-s", "4096", "-e", f"trace={CALLS}", "-o")


def may_write(path: str, place: Place) -> bool:
    """Tell whether the window may write there: the vault, the packet, its own choices."""
    own = str(place.root / "xdg" / "dossier")
    in_memory = (str(place.root / "xdg"), "/dev/shm")
    return (
        is_allowed(path, place)
        or path.startswith(own)
        or (path.startswith(in_memory) and bool(MEMORY.search(path)))
    )


def play(place: Place, before: tuple[str, ...] = ()) -> None:
    """Let the session be played, its lock included."""
    env = {
        **place.environment(),
        "QT_QPA_PLATFORM": "offscreen",
        "DOSSIER_TEST_ROOT": str(place.root),
    }
    done = subprocess.run(
        [*before, sys.executable, str(SESSION), "app"],
        env=env,
        cwd=place.root / "work",
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
@pytest.mark.skipif(sys.platform != "linux", reason="strace is for Linux")
def test_a_session_in_the_window_writes_only_where_it_may(tmp_path: Path) -> None:
    place = prepare(tmp_path)
    log = tmp_path / "trace"
    play(place, (*TRACER, str(log)))
    trace = log.read_text(encoding="utf-8", errors="replace")
    log.unlink()
    written = written_paths(trace)
    assert place.packet.is_file()
    assert str(place.vault / "vault.db") in written, "the trace sees the program's writing"
    assert sorted(path for path in written if not may_write(path, place)) == []
    assert {match["family"] for match in SOCKET.finditer(trace)} <= {"AF_UNIX"}
    assert hits_below(tmp_path / "in", CANARIES), "the scanner sees red"
    shutil.rmtree(tmp_path / "in")
    place.packet.unlink()
    assert hits_below(tmp_path, CANARIES) == []
    left = [one for folder in place.watched for one in folder.rglob("*") if one.is_file()]
    assert [str(one.relative_to(tmp_path)) for one in left] == ["xdg/dossier/window.ini"]


def test_the_allow_list_of_the_window_sees_red(tmp_path: Path) -> None:
    place = Place(tmp_path)
    allowed = (tmp_path / "xdg" / "window-x1" / "a", tmp_path / "xdg" / "dossier" / "window.ini")
    refused = (tmp_path / "xdg" / "recently-used.xbel", tmp_path / "home" / "window-x1" / "a")
    assert all(may_write(str(path), place) for path in allowed)
    assert not any(may_write(str(path), place) for path in refused)
    assert hits(os.fsencode(CANARIES[0]), CANARIES)
